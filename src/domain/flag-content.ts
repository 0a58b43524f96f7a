/** What of a flag people write, and what is filled in where they leave something out. */
import type { FlagRecord, FlagType, JsonSchema, Variation } from './flags.js';
import { Refusal } from './refusal.js';

/** What of a flag people write. */
export type FlagContent = Omit<
  FlagRecord,
  'id' | 'publicId' | 'projectId' | 'changedIn' | 'version' | 'createdAt' | 'updatedAt' | 'lastEvaluatedAt'
>;

/** A variation as it is asked for. */
export interface VariationInput {
  readonly key: string;
  readonly name?: string | undefined;
  readonly value?: unknown;
  readonly description?: string | undefined;
}

/** A new flag, as it is asked for. */
export interface FlagInput extends FlagPatch {
  readonly key: string;
  readonly type: FlagType;
}

/** What is to change; undefined stays. */
export interface FlagPatch {
  readonly name?: string | undefined;
  readonly description?: string | undefined;
  readonly variations?: readonly VariationInput[] | undefined;
  readonly defaultVariation?: string | null | undefined;
  readonly offVariation?: string | null | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly owner?: string | null | undefined;
  readonly serverOnly?: boolean | undefined;
  /** A merge patch: null removes a property. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
  /** Null: any value will do. */
  readonly jsonSchema?: JsonSchema | null | undefined;
  /** In the environment of the request. */
  readonly enabled?: boolean | undefined;
}

/** The contract's bound on a flag's metadata, which a merge could pass. */
const MOST_METADATA = 100;
const MOST_METADATA_CHARACTERS = 65_536;

const BOOLEAN_VARIATIONS: readonly VariationInput[] = [
  { key: 'on', value: true },
  { key: 'off', value: false },
];

/** Fills in what the input leaves out. */
export function completeFlag(input: FlagInput): FlagContent {
  const { key, type } = input;
  const variations = (input.variations ?? (type === 'boolean' ? BOOLEAN_VARIATIONS : [])).map(toVariation);
  const named = (value: boolean) =>
    type === 'boolean' ? variations.find((variation) => variation.value === value)?.key : undefined;
  return {
    key,
    name: input.name ?? key,
    description: input.description ?? '',
    type,
    variations,
    defaultVariation: given(input.defaultVariation, named(true) ?? variations.at(0)?.key ?? null),
    offVariation: given(input.offVariation, named(false) ?? variations.at(-1)?.key ?? null),
    tags: input.tags ?? [],
    owner: input.owner ?? null,
    serverOnly: input.serverOnly ?? false,
    status: 'active',
    metadata: input.metadata ?? {},
    jsonSchema: input.jsonSchema ?? null,
  };
}

/** Null is a choice of its own here: no variation. */
export function given<Value>(value: Value | undefined, otherwise: Value): Value {
  return value === undefined ? otherwise : value;
}

export function toVariation({ key, name = key, value = null, description = '' }: VariationInput): Variation {
  return { key, name, value, description };
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
