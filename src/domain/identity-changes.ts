import type { EnvironmentRecord } from './environments.js';
import type { IdentityDraft, IdentityRecord, Traits } from './identities.js';
import { newId } from './ids.js';
import { isSame } from './json.js';
import { mergePatch } from './merge-patch.js';
import { Refusal } from './refusal.js';
import type { Repositories } from './repositories.js';
import { Slices } from './slices.js';

/** The contract's bounds on traits, which a merge could pass. */
const MOST_TRAITS = 500;
const MOST_TRAIT_CHARACTERS = 65_536;

type TraitsTooLarge = Refusal<'TRAITS_TOO_LARGE'>;
type Identities = Pick<Repositories, 'identities'>;

/** All traits of a targeting key, and where in the request they stand. */
export interface IdentityInput {
  readonly identifier: string;
  readonly traits: Traits;
  readonly path: string;
}

/** Stores exactly these traits; those that are stored already are not written again. Answers what was written, and all. */
export async function replaceIdentities(
  { identities }: Identities,
  { id: environmentId }: EnvironmentRecord,
  inputs: readonly IdentityInput[],
  now: string,
): Promise<
  { readonly written: readonly IdentityRecord[]; readonly unchanged: readonly IdentityRecord[] } | TraitsTooLarge
> {
  const fault = inputs
    .map(({ identifier, traits, path }) => checkTraits(identifier, traits, path))
    .find((found) => found !== undefined);
  if (fault) return fault;
  const wanted = new Map(inputs.map((input) => [input.identifier, input.traits]));
  const stored = await identities.findAll(environmentId, [...wanted.keys()]);
  const unchanged = stored.filter(({ identifier, traits }) => isSame(traits, wanted.get(identifier)));
  for (const { identifier } of unchanged) wanted.delete(identifier);
  const drafts = [...wanted].map(([identifier, traits]) => newIdentity(environmentId, identifier, traits, now));
  const written = drafts.length > 0 ? await identities.saveAll(drafts) : [];
  return { written, unchanged };
}

/**
 * Merges the patch into the stored traits, whoever else writes at the same time; null takes them all away. Writes nothing
 * when nothing changes.
 */
export function updateIdentity(
  tables: Identities,
  environment: EnvironmentRecord,
  identifier: string,
  patch: Traits | null,
  now: string,
): Promise<StoredIdentity | TraitsTooLarge> {
  const change = (before: Traits) => (patch === null ? {} : mergePatch(before, patch));
  return changeTraits<never>(tables, environment, identifier, change, now);
}

export interface StoredIdentity {
  readonly identity: IdentityRecord;
  readonly isNew: boolean;
}

/**
 * The same with traits that follow from those that are stored: `change` is asked again where somebody else was faster,
 * and may refuse, also because of who is stored (`before`; undefined: nobody is).
 */
export async function changeTraits<No extends Refusal<string>>(
  { identities }: Identities,
  { id: environmentId }: Pick<EnvironmentRecord, 'id'>,
  identifier: string,
  change: (traits: Traits, before: IdentityRecord | undefined) => Traits | No,
  now: string,
): Promise<StoredIdentity | TraitsTooLarge | No> {
  for (;;) {
    const before = await identities.find(environmentId, identifier);
    const traits = change(before?.traits ?? {}, before);
    if (traits instanceof Refusal) return traits;
    if (before && isSame(before.traits, traits)) return { identity: before, isNew: false };
    const fault = checkTraits(identifier, traits, '/body/traits');
    if (fault) return fault;
    const saved = before
      ? await replaceTraits(identities, before, traits, now)
      : await identities.insert(newIdentity(environmentId, identifier, traits, now));
    if (saved) return { identity: saved, isNew: before === undefined }; // else another request was faster: on top of what it wrote
  }
}

/** What becomes of the traits of one identity: asked again where somebody else was faster. */
export interface TraitsChange {
  readonly identifier: string;
  /** `before`: undefined while nothing is stored; answers undefined where nothing is to be stored then. */
  readonly change: (before: Traits | undefined) => Traits | undefined;
}

/** The same of many identities, each once. Inside a transaction, or it is not all or nothing. */
export async function changeTraitsOfMany(
  { identities }: Identities,
  { id: environmentId }: Pick<EnvironmentRecord, 'id'>,
  changes: readonly TraitsChange[],
  now: string,
): Promise<TraitsTooLarge | undefined> {
  const slices = new Slices();
  const identifiers = changes.map(({ identifier }) => identifier);
  for (;;) {
    const found = await identities.findAll(environmentId, identifiers);
    const stored = new Map(found.map((identity) => [identity.identifier, identity]));
    const drafts: IdentityDraft[] = [];
    const changed: IdentityRecord[] = [];
    for (const { identifier, change } of changes) {
      if (slices.isOver) await slices.rest();
      const before = stored.get(identifier);
      const traits = change(before?.traits);
      if (traits === undefined || (before && isSame(before.traits, traits))) continue;
      const fault = checkTraits(identifier, traits, '/body');
      if (fault) return fault;
      if (before) changed.push(withTraits(before, traits, now));
      else drafts.push(newIdentity(environmentId, identifier, traits, now));
    }
    const inserted = drafts.length > 0 ? await identities.insertAll(drafts) : 0;
    const updated = changed.length > 0 ? await identities.updateAll(changed) : 0;
    if (inserted + updated === drafts.length + changed.length) return undefined; // else somebody else was faster
  }
}

async function replaceTraits(
  identities: Repositories['identities'],
  before: IdentityRecord,
  traits: Traits,
  now: string,
): Promise<IdentityRecord | undefined> {
  const after = withTraits(before, traits, now);
  return (await identities.update(after)) ? after : undefined;
}

function withTraits(before: IdentityRecord, traits: Traits, now: string): IdentityRecord {
  return { ...before, traits, version: before.version + 1, updatedAt: now };
}

function newIdentity(environmentId: number, identifier: string, traits: Traits, now: string): IdentityDraft {
  return { publicId: newId('idn'), environmentId, identifier, traits, version: 1, createdAt: now, updatedAt: now };
}

/** Whether they are within the bounds. `path`: where in the request they stand. */
export function checkTraits(identifier: string, traits: Traits, path: string): TraitsTooLarge | undefined {
  const isBounded = Object.keys(traits).length <= MOST_TRAITS && JSON.stringify(traits).length <= MOST_TRAIT_CHARACTERS;
  if (isBounded) return undefined;
  const bounds = `${MOST_TRAITS} entries and ${MOST_TRAIT_CHARACTERS} characters of JSON`;
  return new Refusal('TRAITS_TOO_LARGE', `The traits of '${identifier}' would have more than ${bounds}.`, {
    errors: [{ path, message: `must leave at most ${bounds}` }],
  });
}
