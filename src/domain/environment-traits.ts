/** The traits of all identities of an environment together. */
import { setImmediate } from 'node:timers/promises';
import type { EnvironmentRecord } from './environments.js';
import type { IdentityRecord } from './identities.js';
import type { Repositories } from './repositories.js';

/** Identities that are read at once. */
const SLICE = 500;

type Identities = Pick<Repositories, 'identities'>;

/** The names of all traits, in the order of code units. */
export async function listTraitKeys(
  repositories: Identities,
  environment: EnvironmentRecord,
): Promise<readonly string[]> {
  const keys = new Set<string>();
  for await (const identities of slicesOf(repositories, environment)) {
    for (const { traits } of identities) for (const key of Object.keys(traits)) keys.add(key);
  }
  return [...keys].sort();
}

interface TraitRemoval {
  readonly key: string;
  readonly now: string;
  readonly forget: (identifiers: readonly string[]) => void;
}

/**
 * Takes the trait from every identity, whoever else writes at the same time, slice by slice: what fails half-way has taken
 * it from some, and does the rest when it is asked again. `forget` is told of whom it may have been taken from.
 */
export async function removeTrait(
  repositories: Identities,
  environment: EnvironmentRecord,
  { key, now, forget }: TraitRemoval,
): Promise<void> {
  let isComplete = true;
  do {
    isComplete = true;
    for await (const identities of slicesOf(repositories, environment, key)) {
      const having = identities.filter(({ traits }) => Object.hasOwn(traits, key));
      if (having.length === 0) continue;
      const without = having.map((identity) => withoutTrait(identity, key, now));
      const write = repositories.identities.updateAll(without);
      const written = await write.finally(() => forget(having.map(({ identifier }) => identifier)));
      // Somebody else was faster: what they wrote may have the trait, too.
      if (written < having.length) isComplete = false;
    }
  } while (!isComplete);
}

/** Everybody else has their turn after each slice: SQLite never lets go of the event loop by itself. */
async function* slicesOf(
  { identities }: Identities,
  environment: EnvironmentRecord,
  mayHave?: string,
): AsyncGenerator<readonly IdentityRecord[]> {
  let id = 0;
  for (;;) {
    const slice = await identities.listAfter(environment.id, {
      id,
      count: SLICE,
      ...(mayHave !== undefined && { mayHave }),
    });
    const last = slice.at(-1);
    if (!last) return;
    yield slice;
    id = last.id;
    await setImmediate();
  }
}

function withoutTrait(identity: IdentityRecord, key: string, now: string): IdentityRecord {
  const traits = Object.fromEntries(Object.entries(identity.traits).filter(([name]) => name !== key));
  return { ...identity, traits, version: identity.version + 1, updatedAt: now };
}
