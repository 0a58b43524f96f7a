import { hash, verify } from '@node-rs/argon2';

/** OWASP's parameters for argon2id: 19 MiB, two passes, one lane. About 30 ms off the event loop. */
const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export interface Passwords {
  hash(password: string): Promise<string>;
  /** Takes the same time for a wrong password and, with `undefined`, for an unknown user. */
  matches(hash: string | undefined, password: string): Promise<boolean>;
}

export async function createPasswords(): Promise<Passwords> {
  const nobodys = await hash('nobody', PARAMETERS);
  return {
    hash: (password) => hash(password, PARAMETERS),
    matches: async (stored, password) => {
      const isSame = await verify(stored ?? nobodys, password);
      return isSame && stored !== undefined;
    },
  };
}
