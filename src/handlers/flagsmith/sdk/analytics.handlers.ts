import type { Principal } from '../../../domain/principals.js';
import { Refusal } from '../../../domain/refusal.js';
import type { EnvironmentSnapshot } from '../../../snapshots/load-snapshot.js';
import { findSnapshot, findVisibleFlag } from '../../evaluate.js';
import type { HandlersOf } from '../../handler.js';
import type { Services } from '../../services.js';
import { refused } from '../errors.js';

/** The native contract's bound on a single count. */
const MOST_OF_ONE = 1_000_000;

export function analyticsHandlers(services: Services): HandlersOf<'analytics', 'flagsmith'> {
  const { usage } = services;

  /** Applications do not say which value they got. What is no feature, or no count, is passed over. */
  const add = (snapshot: EnvironmentSnapshot, principal: Principal, name: string, count: unknown) => {
    const flag = findVisibleFlag(snapshot, principal, name);
    if (flag instanceof Refusal || !isCount(count)) return;
    usage.add(snapshot.environment.id, flag.id, null, count);
  };

  return {
    reportFlagAnalytics: async ({ body }, { principal }) => {
      const snapshot = await findSnapshot(services, principal, {});
      if (snapshot instanceof Refusal) return refused(snapshot);
      for (const [name, count] of Object.entries(body)) add(snapshot, principal, name, count);
      return { status: 200 };
    },

    reportEvaluationAnalytics: async ({ body }, { principal }) => {
      const snapshot = await findSnapshot(services, principal, {});
      if (snapshot instanceof Refusal) return refused(snapshot);
      for (const { feature_name, count } of body.evaluations) add(snapshot, principal, feature_name, count);
      return { status: 204 };
    },
  };
}

function isCount(count: unknown): count is number {
  return typeof count === 'number' && Number.isInteger(count) && count >= 1 && count <= MOST_OF_ONE;
}
