/** What only who has a shell on the server may do. */
import type { Config } from './config.js';
import { mintApiKey } from './credentials/api-keys.js';
import { bootstrap, type FirstCredentials } from './domain/bootstrap.js';
import type { ChangeServices } from './domain/change.js';
import { randomText } from './domain/ids.js';
import type { Passwords } from './domain/invitation-accept.js';
import { resetPassword } from './domain/password-changes.js';
import type { Repositories } from './domain/repositories.js';

export interface Administration {
  /**
   * Fills an empty database, and compiles every environment. Answers what a first start has made, undefined when the
   * database was not empty. Only who can show it may call this: the secrets in it are told to nobody else.
   */
  bootstrap(): Promise<FirstCredentials | undefined>;
  /**
   * Gives the person of this address a random password, and ends their sessions. Answers the password, undefined where
   * nobody has the address. Only who has a shell may call this.
   */
  resetPassword(email: string): Promise<string | undefined>;
}

/** Characters of a password that nobody has chosen: 119 bits. */
const PASSWORD_LENGTH = 20;

export function createAdministration(
  { users, organizations, environments }: Pick<Repositories, 'users' | 'organizations' | 'environments'>,
  changes: ChangeServices,
  passwords: Pick<Passwords, 'hash'>,
  config: Pick<Config, 'bootstrap'>,
): Administration {
  async function makeFirst(): Promise<FirstCredentials | undefined> {
    const { email, password = randomText(PASSWORD_LENGTH) } = config.bootstrap;
    const owner = { email, password, passwordHash: await passwords.hash(password) };
    return bootstrap(changes, mintApiKey, owner);
  }

  return {
    bootstrap: async () => {
      const isEmpty = (await organizations.findFirst()) === undefined;
      const first = isEmpty ? await makeFirst() : undefined;
      await changes.refresh(await environments.listIds());
      return first;
    },

    resetPassword: async (email) => {
      const user = await users.findByEmail(email.toLowerCase());
      if (!user) return undefined;
      const password = randomText(PASSWORD_LENGTH);
      const isSet = await resetPassword(changes, user, await passwords.hash(password));
      if (!isSet) throw new Error('The person has changed their password just now: it is left as it is.');
      return password;
    },
  };
}
