/** What people say of a flag: in a new one, and in a change. */
import type { FlagRecord, FlagToggle, FlagType, JsonSchema, Variation } from './flags.js';
import { checkJsonSchema } from './json-schemas.js';
import { mergePatch, patchedWith } from './merge-patch.js';
import { Refusal, refusedAt } from './refusal.js';
import { checkVariations, type VariationFault } from './variations.js';

export type FlagFault = VariationFault | 'JSON_SCHEMA_INVALID' | 'VALIDATION_FAILED';

/** What of a flag people write, but for its switch. */
export type FlagContent = Omit<
  FlagRecord,
  'id' | 'publicId' | 'projectId' | 'changedIn' | 'version' | 'createdAt' | 'updatedAt' | 'lastEvaluatedAt' | 'doorData'
> &
  Partial<Pick<FlagRecord, 'doorData'>>;

/** A variation as it is asked for. */
export interface VariationInput {
  readonly key: string;
  readonly name?: string | undefined;
  readonly value?: unknown;
  readonly description?: string | undefined;
}

/** A flag, as it is asked for; what is null or undefined becomes what is usual. */
export interface FlagInput extends FlagPatch {
  readonly key: string;
  readonly type: FlagType;
}

/** What is to change; undefined stays, null is as in a new flag. */
export interface FlagPatch {
  readonly name?: string | null | undefined;
  readonly description?: string | null | undefined;
  readonly toggle?: FlagToggle | null | undefined;
  readonly variations?: readonly VariationInput[] | undefined;
  /** Null is a choice of its own here: no variation. */
  readonly defaultVariation?: string | null | undefined;
  readonly offVariation?: string | null | undefined;
  readonly tags?: readonly string[] | null | undefined;
  readonly owner?: string | null | undefined;
  readonly serverOnly?: boolean | null | undefined;
  /** A merge patch: null removes a property. */
  readonly metadata?: Readonly<Record<string, unknown>> | null | undefined;
  /** Null: any value will do. */
  readonly jsonSchema?: JsonSchema | null | undefined;
  /** In the environment of the request. */
  readonly enabled?: boolean | undefined;
  readonly doorData?: FlagRecord['doorData'] | undefined;
  /** That a string flag is to have no variations is meant; what has none already may go on so in any case. */
  readonly mayHaveNoVariations?: boolean | undefined;
}

/** The contract's bound on a flag's metadata, which a merge could pass. */
const MOST_METADATA = 100;
const MOST_METADATA_CHARACTERS = 65_536;

const BOOLEAN_VARIATIONS: readonly VariationInput[] = [
  { key: 'on', value: true },
  { key: 'off', value: false },
];

/** What a flag is that is asked for like this, with what is usual where nothing is said. */
export function completeFlag({ key, type, ...input }: FlagInput): FlagContent {
  const variations = (input.variations ?? (type === 'boolean' ? BOOLEAN_VARIATIONS : [])).map(toVariation);
  const named = (value: boolean) =>
    type === 'boolean' ? variations.find((variation) => variation.value === value)?.key : undefined;
  return {
    key,
    name: input.name ?? key,
    description: input.description ?? '',
    type,
    toggle: input.toggle ?? 'switch',
    variations,
    defaultVariation: given(input.defaultVariation, named(true) ?? variations.at(0)?.key ?? null),
    offVariation: given(input.offVariation, named(false) ?? variations.at(-1)?.key ?? null),
    tags: input.tags ?? [],
    owner: input.owner ?? null,
    serverOnly: input.serverOnly ?? false,
    status: 'active',
    metadata: input.metadata ?? {},
    jsonSchema: input.jsonSchema ?? null,
    ...(input.doorData && { doorData: input.doorData }),
  };
}

/** Null is a value of its own here. */
function given<Value>(value: Value | undefined, otherwise: Value): Value {
  return value === undefined ? otherwise : value;
}

function toVariation({ key, name = key, value = null, description = '' }: VariationInput): Variation {
  return { key, name, value, description };
}

/** The flag with what the patch names. */
export function patched(flag: FlagRecord, patch: FlagPatch): FlagRecord {
  return {
    ...flag,
    name: patchedWith(patch.name, { current: flag.name, initial: flag.key }),
    description: patchedWith(patch.description, { current: flag.description, initial: '' }),
    toggle: patchedWith(patch.toggle, { current: flag.toggle, initial: 'switch' }),
    variations: patch.variations?.map(toVariation) ?? flag.variations,
    defaultVariation: given(patch.defaultVariation, flag.defaultVariation),
    offVariation: given(patch.offVariation, flag.offVariation),
    tags: patchedWith(patch.tags, { current: flag.tags, initial: [] }),
    owner: given(patch.owner, flag.owner),
    serverOnly: patchedWith(patch.serverOnly, { current: flag.serverOnly, initial: false }),
    metadata: patch.metadata === null ? {} : mergePatch(flag.metadata, patch.metadata ?? {}),
    jsonSchema: given(patch.jsonSchema, flag.jsonSchema),
    doorData: patch.doorData ?? flag.doorData,
  };
}

/** A flag stays of the type that it was made with. */
export function checkType(
  { key, type }: Pick<FlagRecord, 'key' | 'type'>,
  wanted: FlagType,
): Refusal<'FLAG_TYPE_IMMUTABLE'> | undefined {
  if (type === wanted) return undefined;
  const message = `Feature flag '${key}' is a ${type} flag, and a flag's type never changes.`;
  return new Refusal('FLAG_TYPE_IMMUTABLE', message, { errors: [{ path: '/body/type', message: `must be ${type}` }] });
}

/** Whether the flag makes sense. `mayHaveNoVariations`: as a string flag, without any. */
export function checkContent(content: FlagContent, mayHaveNoVariations = false): Refusal<FlagFault> | undefined {
  return (
    checkVariations(content, mayHaveNoVariations) ??
    checkToggle(content) ??
    checkJsonSchema(content) ??
    checkMetadata(content.metadata)
  );
}

/** Only a boolean flag has the two values that a toggle can choose from. */
export function checkToggle({
  key,
  type,
  toggle,
}: Pick<FlagRecord, 'key' | 'type' | 'toggle'>): Refusal<'VALIDATION_FAILED'> | undefined {
  if (toggle !== 'value' || type === 'boolean') return undefined;
  const message = `The toggle 'value' is for boolean flags; feature flag '${key}' is a ${type} flag.`;
  return refusedAt('VALIDATION_FAILED', message, '/body/toggle', `must not be value for a ${type} flag`);
}

/** A merge could pass bounds that no single request does. */
export function checkMetadata(metadata: FlagRecord['metadata']): Refusal<'VALIDATION_FAILED'> | undefined {
  const isBounded =
    Object.keys(metadata).length <= MOST_METADATA && JSON.stringify(metadata).length <= MOST_METADATA_CHARACTERS;
  if (isBounded) return undefined;
  const bounds = `${MOST_METADATA} properties and ${MOST_METADATA_CHARACTERS} characters of JSON`;
  return new Refusal('VALIDATION_FAILED', `The flag's metadata would have more than ${bounds}.`, {
    errors: [{ path: '/body/metadata', message: `must leave at most ${bounds} in the metadata` }],
  });
}
