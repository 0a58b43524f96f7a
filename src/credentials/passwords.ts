import { hash, verify } from '@node-rs/argon2';
import { Turns } from './turns.js';

/** OWASP's parameters for argon2id: 19 MiB, two passes, one lane. About 30 ms off the event loop. */
const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Passwords that are hashed at once: together they take 76 MiB, and as many of Node's threads as it has. */
const MOST_AT_ONCE = 4;
/** Those that wait for their turn: half a second of work. */
const MOST_WAITING = 64;

export interface Passwords {
  hash(password: string): Promise<string>;
  /** Takes the same time for a wrong password and, with `undefined`, for an unknown user. */
  matches(hash: string | undefined, password: string): Promise<boolean>;
}

/** `refuse` makes the error for a password that comes when too many are waiting. */
export function createPasswords(refuse: () => Error = () => new Error('Too many passwords are waiting.')): Passwords {
  const turns = new Turns(MOST_AT_ONCE, MOST_WAITING, refuse);
  const nobodys = hash('nobody', PARAMETERS);
  return {
    hash: (password) => turns.run(() => hash(password, PARAMETERS)),
    matches: async (stored, password) => {
      const isSame = await turns.run(async () => verify(stored ?? (await nobodys), password));
      return isSame && stored !== undefined;
    },
  };
}
