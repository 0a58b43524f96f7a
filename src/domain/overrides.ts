/** Variations for single users: what they obey, and how one of them is given and taken back. */
import type { FlagEnvironmentRecord, Override, Serve } from './flag-environments.js';
import { isSame } from './json.js';
import { Refusal } from './refusal.js';

/** Of one flag in one environment, all variations together. */
const MOST_TARGETING_KEYS = 10_000;

/** Each targeting key once, and not too many. */
export function checkOverrides({
  overrides,
}: Pick<FlagEnvironmentRecord, 'overrides'>): Refusal<'OVERRIDE_INVALID'> | undefined {
  const seen = new Set<string>();
  for (const [group, { targetingKeys }] of overrides.entries()) {
    for (const [index, key] of targetingKeys.entries()) {
      const path = `/body/overrides/${group}/targeting_keys/${index}`;
      if (seen.has(key)) {
        return overrideInvalid(
          `Targeting key '${key}' has two overrides in one flag.`,
          path,
          'has an override already',
        );
      }
      seen.add(key);
    }
  }
  if (seen.size <= MOST_TARGETING_KEYS) return undefined;
  return overrideInvalid(
    `The flag would have overrides for ${seen.size} targeting keys. Make a segment of them.`,
    '/body/overrides',
    `must name at most ${MOST_TARGETING_KEYS} targeting keys in all`,
  );
}

function overrideInvalid(message: string, path: string, spot: string): Refusal<'OVERRIDE_INVALID'> {
  return new Refusal('OVERRIDE_INVALID', message, { errors: [{ path, message: spot }] });
}

/** What the targeting key is served for its own; undefined: nothing is. */
export function serveFor(overrides: readonly Override[], targetingKey: string): Serve | undefined {
  const override = overrides.find(({ targetingKeys }) => targetingKeys.includes(targetingKey));
  return override && serveOfOverride(override);
}

/** What an override serves, whoever it is for. */
export function serveOfOverride({ targetingKeys: _, ...serve }: Override): Serve {
  return serve;
}

/** The overrides with this serve for the targeting key; null: with none for it. The very same if it is so already. */
export function withOverride(
  overrides: readonly Override[],
  targetingKey: string,
  serve: Serve | null,
): readonly Override[] {
  if (isSame(serveFor(overrides, targetingKey) ?? null, serve)) return overrides;
  const others = overrides
    .map((override) => ({
      ...override,
      targetingKeys: override.targetingKeys.filter((key) => key !== targetingKey),
    }))
    .filter(({ targetingKeys }) => targetingKeys.length > 0);
  if (serve === null) return others;
  const group = others.find((override) => isSame(serveOfOverride(override), serve));
  if (!group) return [...others, { ...serve, targetingKeys: [targetingKey] }];
  const larger = { ...group, targetingKeys: [...group.targetingKeys, targetingKey] };
  return others.map((override) => (override === group ? larger : override));
}
