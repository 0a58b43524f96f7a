/** Rollouts as Flipt's API shows them. */
import type { Schemas } from '../../http/contract.js';
import { shownAudience } from './audiences.js';
import type { FlagState } from './flag-states.js';
import type { SayableRollout } from './sayable-rules.js';
import { timesOf } from './shown-rules.js';

type Rollout = Schemas<'flipt'>['Rollout'];

export function toRollout(found: FlagState, rollout: SayableRollout): Rollout {
  return {
    id: rollout.rule.id,
    namespaceKey: found.project.key,
    flagKey: found.flag.key,
    type: rolloutTypeOf(rollout),
    rank: rollout.rank,
    description: rollout.description,
    ...toTarget(rollout),
    ...timesOf(found),
  };
}

export function rolloutTypeOf({ target }: Pick<SayableRollout, 'target'>): Rollout['type'] {
  return 'percentage' in target ? 'THRESHOLD_ROLLOUT_TYPE' : 'SEGMENT_ROLLOUT_TYPE';
}

function toTarget({ target, value }: SayableRollout): Pick<Rollout, 'segment' | 'threshold'> {
  if ('percentage' in target) return { threshold: { percentage: target.percentage, value } };
  return { segment: { ...shownAudience(target), value } };
}
