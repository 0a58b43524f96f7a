/** Whether those whose answers go on may still have them. */
import { setImmediate } from 'node:timers/promises';
import { isStillRecognised } from '../credentials/recognise.js';
import { isDatabaseAway } from '../database/dialect.js';
import type { Principal } from '../domain/principals.js';
import type { Repositories } from '../domain/repositories.js';
import type { Services } from '../handlers/services.js';

/**
 * Thousands of streams of one key ask at the same moment: one query answers them all. It begins after the last of them has
 * asked, so that nobody is told what was true before.
 */
export function stillRecognising(repositories: Repositories, now: () => Date): Services['isStillRecognised'] {
  const waiting = new Map<string, Promise<boolean>>();
  return (principal) => {
    // What a person may do depends on more than their credential.
    if (principal.kind !== 'api_key') return ask(repositories, principal, now);
    const key = `${principal.credential} ${principal.credentialId}`;
    const asked =
      waiting.get(key) ??
      setImmediate().then(() => {
        waiting.delete(key);
        return ask(repositories, principal, now);
      });
    waiting.set(key, asked);
    return asked;
  };
}

/** A database that is away revokes nothing. */
async function ask(repositories: Repositories, principal: Principal, now: () => Date): Promise<boolean> {
  try {
    return await isStillRecognised(repositories, principal, now().toISOString());
  } catch (error) {
    if (isDatabaseAway(error)) return true;
    throw error;
  }
}
