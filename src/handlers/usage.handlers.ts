import { findFlag } from '../domain/flags.js';
import { findPlace } from '../domain/parents.js';
import type { Principal } from '../domain/principals.js';
import { Refusal } from '../domain/refusal.js';
import { type HourlyCount, toUsageRange } from '../domain/usage.js';
import type { Schemas } from '../http/contract.js';
import type { EnvironmentSnapshot } from '../snapshots/load-snapshot.js';
import { findSnapshot, findVisibleFlag } from './evaluate.js';
import type { HandlersOf } from './handler.js';
import { toNamed } from './named.js';
import { refused } from './refused.js';
import type { Services } from './services.js';
import { toTime } from './times.js';

export function usageHandlers(services: Services): HandlersOf<'usage'> {
  const { repositories, usage, clock } = services;
  return {
    listFlagUsage: async ({ path, query }, { principal }) => {
      const place = await findPlace(repositories, principal, toNamed(query));
      if (place instanceof Refusal) return refused(place);
      const flag = await findFlag(repositories, place, path.flag_key);
      if (flag instanceof Refusal) return refused(flag);
      const range = toUsageRange(query, new Date(clock()));
      if (range instanceof Refusal) return refused(range);
      const counts = await repositories.usage.list(flag.id, place.environment.id, range);
      const data = {
        flag_key: flag.key,
        environment_key: place.environment.key,
        from: toTime(range.from),
        to: toTime(range.to),
        counts: counts.map(toHourlyCount),
      };
      return { status: 200, body: { data } };
    },

    reportUsage: async ({ query, body }, { principal }) => {
      const snapshot = await findSnapshot(services, principal, toNamed(query));
      if (snapshot instanceof Refusal) return refused(snapshot);
      const errors: Schemas['UsageError'][] = [];
      let accepted = 0;
      for (const [index, { flag_key, variation, count }] of body.counts.entries()) {
        const flagId = findServed(snapshot, principal, flag_key, variation);
        if (flagId instanceof Refusal) {
          errors.push({ path: `/body/counts/${index}`, code: flagId.code, message: flagId.message });
        } else {
          usage.add(snapshot.environment.id, flagId, variation, count);
          accepted += count;
        }
      }
      return { status: 200, body: { data: { accepted, errors } } };
    },
  };
}

/** The id of a flag that the principal may see and that has this variation, or none where none is meant. */
function findServed(
  snapshot: EnvironmentSnapshot,
  principal: Principal,
  flagKey: string,
  variation: string | null,
): number | Refusal<'FLAG_NOT_FOUND' | 'VARIATION_NOT_FOUND'> {
  const flag = findVisibleFlag(snapshot, principal, flagKey);
  if (flag instanceof Refusal) return flag;
  const isKnown = variation === null || flag.variations.some(({ key }) => key === variation);
  if (isKnown) return flag.id;
  return new Refusal('VARIATION_NOT_FOUND', `Variation '${variation}' does not exist in flag '${flagKey}'.`);
}

function toHourlyCount({ hour, variation, count }: HourlyCount): Schemas['HourlyCount'] {
  return { hour: toTime(hour), variation, count };
}
