/** Flags as features files have them: what is empty or false is left out, but whether a flag is enabled. */
import type { FlagEnvironmentRecord } from '../../../domain/flag-environments.js';
import type { FlagRecord, Variation } from '../../../domain/flags.js';
import type { Audience } from '../audiences.js';
import { type SayableRollout, type SayableRule, sayableRollouts, sayableRules } from '../sayable-rules.js';
import { attachmentOf, flagTypeOf } from '../shown-flags.js';
import { enabledOf, standingOf } from '../standing.js';
import type { FeaturesFlag, FeaturesRollout, FeaturesRule, FeaturesVariant } from './files.js';

export interface WrittenFlag {
  readonly flag: FeaturesFlag;
  /** How many of its rules the file cannot say. */
  readonly leftOut: number;
}

/** `segments`: those that the file has. */
export function toFeaturesFlag(
  flag: FlagRecord,
  state: FlagEnvironmentRecord,
  segments: ReadonlySet<string>,
): WrittenFlag {
  const isThere = (audience: Audience) => audience.segmentKeys.every((key) => segments.has(key));
  const { rules } = state;
  const said = sayableRules(flag, rules).filter(({ audience }) => isThere(audience));
  const rollouts = rolloutsToSay(flag, state).filter(({ target }) => 'percentage' in target || isThere(target));
  const variants = flag.type === 'boolean' ? [] : flag.variations;
  const { key, name, description, metadata } = flag;
  const written = {
    key,
    name,
    type: flagTypeOf(flag),
    ...(description !== '' && { description }),
    enabled: enabledOf(flag, state),
    ...(Object.keys(metadata).length > 0 && { metadata }),
    ...(variants.length > 0 && { variants: variants.map((variation) => toVariant(flag, variation)) }),
    ...(said.length > 0 && { rules: said.map(toRule) }),
    ...(rollouts.length > 0 && { rollouts: rollouts.map(toRollout) }),
  };
  return { flag: written, leftOut: rules.length - said.length - rollouts.length };
}

/** None of a flag that is off: Flipt would serve them. */
function rolloutsToSay(flag: FlagRecord, state: FlagEnvironmentRecord): readonly SayableRollout[] {
  return standingOf(flag, state).isOff ? [] : sayableRollouts(flag, state.rules);
}

function toVariant(flag: FlagRecord, variation: Variation): FeaturesVariant {
  const { key, name, description } = variation;
  const attachment = attachmentOf(flag, variation);
  return {
    ...(key === flag.defaultVariation && { default: true }),
    key,
    ...(name !== '' && { name }),
    ...(description !== '' && { description }),
    ...(attachment !== '' && { attachment: JSON.parse(attachment) }),
  };
}

/** A rank that is the rule's place goes without saying. */
function toRule({ audience, distributions, rank }: SayableRule, index: number): FeaturesRule {
  const { segmentKeys, operator } = audience;
  const [first = '', ...others] = segmentKeys;
  const shares = distributions.map(({ variation, weight }) => {
    return { variant: variation, ...(weight !== 0 && { rollout: weight }) };
  });
  return {
    segment: others.length === 0 ? first : { keys: [...segmentKeys], operator },
    ...(rank !== index + 1 && { rank }),
    ...(shares.length > 0 && { distributions: shares }),
  };
}

function toRollout({ description, target, value }: SayableRollout): FeaturesRollout {
  const described = description !== '' && { description };
  const answered = value && { value };
  if ('percentage' in target) {
    const { percentage } = target;
    return { ...described, threshold: { ...(percentage !== 0 && { percentage }), ...answered } };
  }
  const { segmentKeys, operator } = target;
  const [first = '', ...others] = segmentKeys;
  const named = others.length === 0 ? { key: first } : { keys: [...segmentKeys] };
  return { ...described, segment: { ...named, ...(operator === 'AND_SEGMENT_OPERATOR' && { operator }), ...answered } };
}
