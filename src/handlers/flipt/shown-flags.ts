/** Flags and their variants as Flipt's API shows them. */
import type { FliptVariant } from '../../domain/door-data.js';
import type { FlagEnvironmentRecord } from '../../domain/flag-environments.js';
import type { FlagRecord, Variation } from '../../domain/flags.js';
import type { ProjectRecord } from '../../domain/projects.js';
import { uuidOf } from '../../domain/uuids.js';
import type { Schemas } from '../../http/contract.js';
import { toTime } from '../times.js';
import { enabledOf } from './standing.js';

type Flag = Schemas<'flipt'>['Flag'];
type Variant = Schemas<'flipt'>['Variant'];

type Namespace = Pick<ProjectRecord, 'key'>;
type Varied = Pick<FlagRecord, 'publicId' | 'variations' | 'doorData'>;

/** A single flag; in lists it is `toListedFlag`. */
export function toFlag(namespace: Namespace, flag: FlagRecord, state: FlagEnvironmentRecord): Flag {
  const isBare = Object.keys(flag.metadata).length === 0;
  return { ...withoutMetadata(namespace, flag, state), ...(!isBare && { metadata: flag.metadata }) };
}

/** Lists tell the metadata of each flag, if only that there is none. */
export function toListedFlag(namespace: Namespace, flag: FlagRecord, state: FlagEnvironmentRecord): Flag {
  return { ...withoutMetadata(namespace, flag, state), metadata: flag.metadata };
}

function withoutMetadata(namespace: Namespace, flag: FlagRecord, state: FlagEnvironmentRecord): Flag {
  const variants = toVariants(namespace, flag);
  const defaultVariant = variants.find(({ key }) => key === flag.defaultVariation);
  return {
    key: flag.key,
    name: flag.name,
    description: flag.description,
    enabled: enabledOf(flag, state),
    type: flagTypeOf(flag),
    namespaceKey: namespace.key,
    variants,
    ...(defaultVariant && { defaultVariant }),
    createdAt: toTime(flag.createdAt),
    updatedAt: toTime(flag.updatedAt > state.updatedAt ? flag.updatedAt : state.updatedAt),
  };
}

export function flagTypeOf({ type }: Pick<FlagRecord, 'type'>): Flag['type'] {
  return type === 'boolean' ? 'BOOLEAN_FLAG_TYPE' : 'VARIANT_FLAG_TYPE';
}

/** The variants of a flag, the oldest first. The two values of a boolean flag are none. */
export function toVariants(namespace: Namespace, flag: FlagRecord): Variant[] {
  if (flag.type === 'boolean') return [];
  const ids = variantIdsOf(flag);
  return flag.variations.map((variation) => ({
    id: ids.get(variation.key) ?? '',
    flagKey: flag.key,
    key: variation.key,
    name: variation.name,
    description: variation.description,
    attachment: attachmentOf(flag, variation),
    namespaceKey: namespace.key,
    createdAt: toTime(flag.createdAt),
    updatedAt: toTime(flag.updatedAt),
  }));
}

/**
 * The ids of the flag's variants, by the keys of their variations: made of the key, unless one is kept. What has got the
 * key that a renamed variant had before has another id than that one.
 */
export function variantIdsOf(flag: Varied): ReadonlyMap<string, string> {
  const known = idsOf.get(flag);
  if (known) return known;
  const ids = makeIds(flag);
  idsOf.set(flag, ids);
  return ids;
}

/** Of flags as they were read, which never change: every distribution of every rule asks for its variant's. */
const idsOf = new WeakMap<Varied, ReadonlyMap<string, string>>();

function makeIds(flag: Varied): ReadonlyMap<string, string> {
  const kept = new Map((flag.doorData.flipt?.variants ?? []).map(({ variation, id }) => [variation, id]));
  const taken = new Set(kept.values());
  return new Map(
    flag.variations.map(({ key }) => {
      const id = kept.get(key) ?? freeId(nameOf(flag, key), taken);
      taken.add(id);
      return [key, id];
    }),
  );
}

/** The id of the variant, unless another has it already. */
export function plainIdOf(flag: Pick<FlagRecord, 'publicId'>, key: string): string {
  return uuidOf(nameOf(flag, key));
}

function nameOf({ publicId }: Pick<FlagRecord, 'publicId'>, key: string): string {
  return `${publicId}/${key}`;
}

function freeId(name: string, taken: ReadonlySet<string | undefined>): string {
  const id = uuidOf(name);
  return taken.has(id) ? freeId(`${name}/`, taken) : id;
}

/** The variation behind a variant's id. */
export function variationOf(flag: Varied & Pick<FlagRecord, 'type'>, variantId: string): Variation | undefined {
  if (flag.type === 'boolean') return undefined;
  const ids = variantIdsOf(flag);
  return flag.variations.find(({ key }) => ids.get(key) === variantId);
}

/** What goes with the answer: as it was written here, or else the value, where it says more than its key. */
export function attachmentOf({ doorData }: Pick<FlagRecord, 'doorData'>, { key, value }: Variation): string {
  const kept = keptOf(doorData, key);
  if (kept) return kept.attachment ?? '';
  const isKey = typeof value !== 'object' && String(value) === key;
  return isKey ? '' : JSON.stringify(value);
}

function keptOf({ flipt }: FlagRecord['doorData'], variation: string): FliptVariant | undefined {
  return flipt?.variants?.find((one) => one.variation === variation);
}
