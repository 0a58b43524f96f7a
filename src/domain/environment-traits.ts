/** The traits of all identities of an environment together. */
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

/** Takes the trait from every identity, whoever else writes at the same time. Answers from whom. */
export async function removeTrait(
  repositories: Identities,
  environment: EnvironmentRecord,
  key: string,
  now: string,
): Promise<readonly string[]> {
  const changed: string[] = [];
  let isComplete = true;
  do {
    isComplete = true;
    for await (const identities of slicesOf(repositories, environment, key)) {
      const having = identities.filter(({ traits }) => Object.hasOwn(traits, key));
      const without = having.map((identity) => withoutTrait(identity, key, now));
      const written = without.length === 0 ? 0 : await repositories.identities.updateAll(without);
      changed.push(...having.map(({ identifier }) => identifier));
      // Somebody else was faster: what they wrote may have the trait, too.
      if (written < having.length) isComplete = false;
    }
  } while (!isComplete);
  return changed;
}

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
  }
}

function withoutTrait(identity: IdentityRecord, key: string, now: string): IdentityRecord {
  const traits = Object.fromEntries(Object.entries(identity.traits).filter(([name]) => name !== key));
  return { ...identity, traits, version: identity.version + 1, updatedAt: now };
}
