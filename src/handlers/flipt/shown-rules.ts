/** Rules and their distributions as Flipt's API shows them; the times are those of the flag and of its state. */
import type { Weight } from '../../domain/flag-environments.js';
import { uuidOf } from '../../domain/uuids.js';
import type { Schemas } from '../../http/contract.js';
import { toTime } from '../times.js';
import { shownAudience } from './audiences.js';
import type { FlagState } from './flag-states.js';
import type { SayableRule } from './sayable-rules.js';
import { variantIdsOf } from './shown-flags.js';

type Distribution = Schemas<'flipt'>['Distribution'];

export function toRule(
  found: FlagState,
  { rule, rank, audience, distributions }: SayableRule,
): Schemas<'flipt'>['Rule'] {
  const { project, flag } = found;
  return {
    id: rule.id,
    flagKey: flag.key,
    namespaceKey: project.key,
    rank,
    ...shownAudience(audience),
    distributions: distributions.map((weight) => toDistribution(found, rule.id, weight)),
    ...timesOf(found),
  };
}

export function toDistribution(found: FlagState, ruleId: string, { variation, weight }: Weight): Distribution {
  const variantId = variantIdsOf(found.flag).get(variation) ?? '';
  return { id: distributionId(ruleId, variantId), ruleId, variantId, rollout: weight, ...timesOf(found) };
}

/** A rule has one of each variant, whose id stays as it is when it is renamed. */
export function distributionId(ruleId: string, variantId: string): string {
  return uuidOf(`${ruleId}/${variantId}`);
}

export function timesOf({ flag, state }: FlagState): { readonly createdAt: string; readonly updatedAt: string } {
  return { createdAt: toTime(flag.createdAt), updatedAt: toTime(state.updatedAt) };
}
