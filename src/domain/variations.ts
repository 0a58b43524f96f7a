/** The rules that a flag's variations obey, whichever way they are written. */
import type { FlagEnvironmentRecord, Serve } from './flag-environments.js';
import type { FlagRecord, FlagType, Variation } from './flags.js';
import { isDeeper } from './json.js';
import { usesAsPrerequisite } from './prerequisites.js';
import { places, Refusal, type Use } from './refusal.js';
import type { Repositories } from './repositories.js';

export type VariationFault =
  | 'VARIATION_COUNT_INVALID'
  | 'VARIATION_KEY_DUPLICATE'
  | 'VARIATION_VALUE_INVALID'
  | 'VARIATION_NOT_FOUND';

/** Of a value: what a request of 32 levels can hold of it, so that whoever reads a flag can write it back. */
const MOST_LEVELS = 29;

type Shape = Pick<FlagRecord, 'type' | 'variations' | 'defaultVariation' | 'offVariation'>;

/**
 * Number, keys and values of the variations, and that the flag serves none that it does not have. `mayHaveNone`: a string
 * flag without variations is what somebody means.
 */
export function checkVariations(flag: Shape, mayHaveNone: boolean): Refusal<VariationFault> | undefined {
  return checkCount(flag, mayHaveNone) ?? checkKeys(flag.variations) ?? checkValues(flag) ?? checkServed(flag);
}

function checkCount({ type, variations }: Shape, mayHaveNone: boolean): Refusal<VariationFault> | undefined {
  const count = variations.length;
  if (type === 'boolean' ? count === 2 : count >= 1) return undefined;
  if (type === 'string' && mayHaveNone) return undefined;
  const [message, spot] =
    type === 'boolean'
      ? [`Boolean flags must have exactly 2 variations; this one has ${count}.`, 'must have exactly 2 items']
      : [`A ${type} flag must have at least 1 variation.`, 'must have at least 1 item'];
  return new Refusal('VARIATION_COUNT_INVALID', message, {
    errors: [{ path: '/body/variations', message: `${spot} for a ${type} flag` }],
  });
}

function checkKeys(variations: readonly Variation[]): Refusal<VariationFault> | undefined {
  const keys = variations.map(({ key }) => key);
  const duplicate = keys.findIndex((key, index) => keys.indexOf(key) < index);
  if (duplicate < 0) return undefined;
  return new Refusal('VARIATION_KEY_DUPLICATE', `Two variations have the key '${keys[duplicate]}'.`, {
    errors: [{ path: `/body/variations/${duplicate}/key`, message: 'is the key of another variation' }],
  });
}

function checkValues({ type, variations }: Shape): Refusal<VariationFault> | undefined {
  const wrong = variations.findIndex(({ value }) => !isOfType(value, type));
  if (wrong >= 0)
    return valueInvalid(wrong, `must be a ${type}`, `Variation '${variations[wrong]?.key}' is not a ${type}.`);
  const deep = variations.findIndex(({ value }) => isDeeper(value, MOST_LEVELS));
  if (deep >= 0) {
    const message = `The value of variation '${variations[deep]?.key}' is nested deeper than ${MOST_LEVELS} levels.`;
    return valueInvalid(deep, `must be nested ${MOST_LEVELS} levels deep at most`, message);
  }
  if (type !== 'boolean' || variations[0]?.value !== variations[1]?.value) return undefined;
  return valueInvalid(
    1,
    'must differ from the other variation',
    'Of the two variations of a boolean flag one must be true and one false.',
  );
}

function valueInvalid(index: number, spot: string, message: string): Refusal<VariationFault> {
  return new Refusal('VARIATION_VALUE_INVALID', message, {
    errors: [{ path: `/body/variations/${index}/value`, message: spot }],
  });
}

/** A json flag serves any JSON value. */
function isOfType(value: unknown, type: FlagType): boolean {
  return type === 'json' || typeof value === type;
}

function checkServed({ variations, defaultVariation, offVariation }: Shape): Refusal<VariationFault> | undefined {
  const isMissing = (key: string | null) => key !== null && !variations.some((variation) => variation.key === key);
  const [field, key] = isMissing(defaultVariation)
    ? ['default_variation', defaultVariation]
    : ['off_variation', offVariation];
  if (!isMissing(key)) return undefined;
  return new Refusal('VARIATION_NOT_FOUND', `Variation '${key}' does not exist in this flag.`, {
    errors: [{ path: `/body/${field}`, message: 'names no variation of the flag' }],
  });
}

/** Refuses to take away a variation that is still served, in any environment or by the flag itself. */
export async function checkRemoved(
  repositories: Repositories,
  flag: FlagRecord,
  changed: FlagRecord,
): Promise<Refusal<'VARIATION_IN_USE'> | undefined> {
  const kept = new Set(changed.variations.map(({ key }) => key));
  const removed = new Set(flag.variations.map(({ key }) => key).filter((key) => !kept.has(key)));
  if (removed.size === 0) return undefined;
  const uses = [
    ...usesInFlag(flag, changed, removed),
    ...(await usesInEnvironments(repositories, flag, removed)),
    ...(await usesAsPrerequisite(repositories, flag, removed)),
  ];
  if (uses.length === 0) return undefined;
  return new Refusal('VARIATION_IN_USE', `Variations that would go are still used in ${places(uses)}.`, { uses });
}

/** Of its own serves, those that stay. */
function usesInFlag(flag: FlagRecord, changed: FlagRecord, removed: ReadonlySet<string>): Use[] {
  const isUsed = (serve: 'defaultVariation' | 'offVariation') => {
    const key = changed[serve];
    return key !== null && key === flag[serve] && removed.has(key);
  };
  const paths = [
    ...(isUsed('defaultVariation') ? ['/default_variation'] : []),
    ...(isUsed('offVariation') ? ['/off_variation'] : []),
  ];
  return paths.map((path) => ({ flagKey: flag.key, environmentKey: null, segmentKey: null, path }));
}

async function usesInEnvironments(
  { flagEnvironments, environments }: Repositories,
  flag: FlagRecord,
  removed: ReadonlySet<string>,
): Promise<Use[]> {
  const states = await flagEnvironments.listByFlag(flag.id);
  const keys = await environments.keysOf(flag.projectId);
  return states.flatMap((state) =>
    servedIn(state)
      .filter(({ variation }) => removed.has(variation))
      .map(({ path }) => ({
        flagKey: flag.key,
        environmentKey: keys.get(state.environmentId) ?? null,
        segmentKey: null,
        path,
      })),
  );
}

/** Every variation that a state serves, and where it says so. */
export function servedIn({
  overrides,
  rules,
  defaultServe,
}: Pick<FlagEnvironmentRecord, 'overrides' | 'rules' | 'defaultServe'>): { variation: string; path: string }[] {
  return [
    ...overrides.flatMap((override, index) => servedBy(override, `/overrides/${index}`)),
    ...rules.flatMap(({ serve }, index) => servedBy(serve, `/rules/${index}/serve`)),
    ...(defaultServe ? servedBy(defaultServe, '/default_serve') : []),
  ];
}

function servedBy(serve: Serve, path: string): { variation: string; path: string }[] {
  if ('variation' in serve) return [{ variation: serve.variation, path: `${path}/variation` }];
  const { weights, rest } = serve.rollout;
  const weighted = weights.map(({ variation }, index) => ({
    variation,
    path: `${path}/rollout/weights/${index}/variation`,
  }));
  return rest === undefined ? weighted : [...weighted, { variation: rest, path: `${path}/rollout/rest` }];
}
