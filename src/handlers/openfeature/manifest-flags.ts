/** Flags in the words of the OpenFeature CLI's manifest (https://github.com/open-feature/cli, api/v0/sync.yaml). */
import type { FlagInput, FlagPatch } from '../../domain/flag-content.js';
import type { FlagRecord, FlagType, Variation } from '../../domain/flags.js';
import { isSame } from '../../domain/json.js';
import { type Refusal, refusedAt } from '../../domain/refusal.js';
import type { Schemas } from '../../http/contract.js';
import { FLOAT_MARK, isFloat, markedAs } from './floats.js';

type ManifestFlag = Schemas<'openfeature'>['ManifestFlag'];
type ManifestType = Schemas<'openfeature'>['ManifestFlagType'];
type Created = Schemas<'openfeature'>['ManifestFlagCreate'];
type Updated = Schemas<'openfeature'>['ManifestFlagUpdate'];

const FLAG_TYPE = {
  boolean: 'boolean',
  string: 'string',
  integer: 'number',
  float: 'number',
  object: 'json',
} as const satisfies Record<ManifestType, FlagType>;

export function toManifestFlag(flag: FlagRecord): ManifestFlag {
  const { key, name, description } = flag;
  return { key, name, type: toManifestType(flag), description, defaultValue: defaultOf(flag) };
}

function toManifestType(flag: FlagRecord): ManifestType {
  if (flag.type === 'json') return 'object';
  if (flag.type !== 'number') return flag.type;
  return isFloat(flag) ? 'float' : 'integer';
}

/** The CLI takes null for a default that is missing, and pulls nothing. */
function defaultOf(flag: FlagRecord): unknown {
  return fallbackOf(flag)?.value ?? {};
}

/** What the flag serves where it is off; else where it is on; else what is usually served where a flag is off. */
function fallbackOf({ variations, offVariation, defaultVariation }: FlagRecord): Variation | undefined {
  const key = offVariation ?? defaultVariation;
  const usual = variations.find(({ value }) => value === false) ?? variations.at(-1);
  return key === null ? usual : variations.find((variation) => variation.key === key);
}

/** The new flag that a manifest asks for. */
export function toFlagInput({
  key,
  type,
  name,
  description,
  defaultValue,
}: Created): FlagInput | Refusal<'VARIATION_VALUE_INVALID'> {
  const wrong = checkValue({ key, type, defaultValue });
  if (wrong) return wrong;
  const flag = { key, type: FLAG_TYPE[type], name, description };
  if (type === 'boolean') return { ...flag, offVariation: defaultValue === true ? 'on' : 'off' };
  return {
    ...flag,
    variations: [{ key: 'default', value: defaultValue }],
    ...(type === 'float' && { metadata: FLOAT_MARK }),
  };
}

/** What a manifest changes of a flag. */
export function toFlagPatch(
  flag: FlagRecord,
  wanted: Updated,
): FlagPatch | Refusal<'FLAG_TYPE_IMMUTABLE' | 'VARIATION_VALUE_INVALID'> {
  const { type, name, description = null, defaultValue } = wanted;
  const marked = type === 'float' || type === 'integer' ? markedAs(type, flag) : {};
  const patch = { name, description, ...withDefault(flag, defaultValue), ...marked };
  return checkType(flag, type) ?? checkValue(wanted) ?? patch;
}

/** Any number flag may be called a float or an integer: that changes nothing but how it is listed and written. */
function checkType(flag: FlagRecord, wanted: ManifestType): Refusal<'FLAG_TYPE_IMMUTABLE'> | undefined {
  if (FLAG_TYPE[wanted] === flag.type) return undefined;
  const type = toManifestType(flag);
  const message = `Feature flag '${flag.key}' is of the type ${type}, and a flag's type never changes.`;
  return refusedAt('FLAG_TYPE_IMMUTABLE', message, '/body/type', `must be ${type}`);
}

/** Another default is served where the flag is off, if a variation has it; else the variation of the old one gets it. */
function withDefault(flag: FlagRecord, value: unknown): Pick<FlagPatch, 'variations' | 'offVariation'> {
  if (value === undefined || isSame(value, defaultOf(flag))) return {};
  const having = flag.variations.find((variation) => isSame(variation.value, value));
  if (having) return { offVariation: having.key };
  const old = fallbackOf(flag);
  return { variations: flag.variations.map((variation) => (variation === old ? { ...variation, value } : variation)) };
}

/** Whether the default value, if there is one, is of the type. */
function checkValue({ key, type, defaultValue }: Updated): Refusal<'VARIATION_VALUE_INVALID'> | undefined {
  if (defaultValue === undefined || isOfType[type](defaultValue)) return undefined;
  const message = `The default value of feature flag '${key}' is not of the type ${type}.`;
  return refusedAt('VARIATION_VALUE_INVALID', message, '/body/defaultValue', `must be ${EXPECTED[type]}`);
}

const EXPECTED: Readonly<Record<ManifestType, string>> = {
  boolean: 'true or false',
  string: 'a string',
  integer: 'a whole number',
  float: 'a number',
  object: 'any JSON but null',
};

const isOfType: Readonly<Record<ManifestType, (value: unknown) => boolean>> = {
  boolean: (value) => typeof value === 'boolean',
  string: (value) => typeof value === 'string',
  integer: (value) => Number.isSafeInteger(value),
  float: (value) => typeof value === 'number',
  object: (value) => value !== null,
};
