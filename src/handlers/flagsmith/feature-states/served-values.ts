/** The values that features serve, as variations of flags: found or made, and taken away when nobody serves them. */
import type { Transaction } from '../../../domain/change.js';
import type { FlagEnvironmentRecord } from '../../../domain/flag-environments.js';
import type { FlagRecord, Variation } from '../../../domain/flags.js';
import { checkJsonSchema } from '../../../domain/json-schemas.js';
import { usesAsPrerequisite } from '../../../domain/prerequisites.js';
import { type Refusal, refusedAt } from '../../../domain/refusal.js';
import { servedIn } from '../../../domain/variations.js';
import { MOST_VARIATIONS } from '../../bounds.js';
import { optionKeysOf } from '../features/content.js';
import { type FeatureValue, isInteger, isMade, withValue } from '../values.js';
import { isToggleOnly } from './feature-states.js';

export type ValueFault = 'VARIATION_VALUE_INVALID' | 'JSON_SCHEMA_INVALID';

/** Flagsmith's bound on a value, in bytes of UTF-8. */
const MOST_BYTES = 20_000;

/** The flag's variations with one of this value, and its key. `path`: where the request says the value. */
export function variationFor(
  flag: FlagRecord,
  value: FeatureValue,
  path = '/body/feature_state_value',
): { readonly variations: readonly Variation[]; readonly key: string } | Refusal<ValueFault> {
  const found = withValue(flag, optionKeysOf(flag), value);
  if (found.variations === flag.variations) return found;
  const fault = checkValue(flag, value, path) ?? checkCount(flag, found.variations, path);
  if (fault) return fault;
  const refusal = checkJsonSchema({ ...flag, variations: found.variations });
  return refusal ? pointedAt(refusal, path) : found;
}

/** What no variation of the flag can hold. */
export function checkValue(
  flag: Pick<FlagRecord, 'key' | 'type'>,
  value: FeatureValue,
  path: string,
): Refusal<'VARIATION_VALUE_INVALID'> | undefined {
  const refuse = (message: string, spot: string) => refusedAt('VARIATION_VALUE_INVALID', message, path, spot);
  if (isToggleOnly(flag)) {
    const message = `Feature '${flag.key}' is a boolean flag, which is enabled or not and has no value: leave it out.`;
    return refuse(message, 'must be null or left out');
  }
  if (flag.type === 'string' && typeof value !== 'string') {
    return refuse(`Feature '${flag.key}' is a string flag: its value must be text.`, 'must be text');
  }
  if (flag.type === 'number' && typeof value !== 'number') {
    return refuse(`Feature '${flag.key}' is a number flag: its value must be an integer.`, 'must be an integer');
  }
  if (typeof value === 'number' && !isInteger(value)) {
    return refuse(`The value ${value} is no integer of 32 bits.`, 'must be an integer of 32 bits, text or a boolean');
  }
  if (typeof value !== 'string' || Buffer.byteLength(value) <= MOST_BYTES) return undefined;
  return refuse(`The value has more than ${MOST_BYTES} bytes.`, `must have at most ${MOST_BYTES} bytes of UTF-8`);
}

function checkCount(
  { key }: FlagRecord,
  { length }: readonly Variation[],
  path: string,
): Refusal<'VARIATION_VALUE_INVALID'> | undefined {
  if (length <= MOST_VARIATIONS) return undefined;
  const message = `Feature '${key}' would have ${length} different values, of all its states together. Use fewer.`;
  return refusedAt('VARIATION_VALUE_INVALID', message, path, `must be one of at most ${MOST_VARIATIONS} values`);
}

/** What was said of the variation said of the value that it was made of. */
function pointedAt<Code extends string>({ code, message }: Refusal<Code>, path: string): Refusal<Code> {
  return refusedAt(code, message, path, 'is not as the JSON Schema of the flag says');
}

/** The flag without the variations that the door has made and nobody serves any more. `changed`: states that are to be. */
export async function withoutUnserved(
  tx: Transaction,
  flag: FlagRecord,
  changed: readonly FlagEnvironmentRecord[],
): Promise<FlagRecord> {
  if (!flag.variations.some(isMade)) return flag;
  const stored = await tx.flagEnvironments.listByFlag(flag.id);
  const others = stored.filter((state) => !changed.some(({ environmentId }) => environmentId === state.environmentId));
  const served = new Set<string | null>([
    flag.defaultVariation,
    flag.offVariation,
    ...optionKeysOf(flag),
    ...[...others, ...changed].flatMap(servedIn).map(({ variation }) => variation),
  ]);
  const unserved = new Set(flag.variations.filter((one) => isMade(one) && !served.has(one.key)).map(({ key }) => key));
  if (unserved.size === 0 || (await usesAsPrerequisite(tx, flag, unserved)).length > 0) return flag;
  return { ...flag, variations: flag.variations.filter(({ key }) => !unserved.has(key)) };
}
