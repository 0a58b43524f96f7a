import { type FlagEnvironmentRecord, stateIn } from '../../../domain/flag-environments.js';
import type { FlagRecord } from '../../../domain/flags.js';
import type { Schemas } from '../../../http/contract.js';
import type { EnvironmentSnapshot } from '../../../snapshots/load-snapshot.js';
import { toTime } from '../../times.js';
import { type SayableRollout, type SayableRule, sayableRollouts, sayableRules } from '../sayable-rules.js';
import { attachmentOf, flagTypeOf, variantIdsOf } from '../shown-flags.js';
import { rolloutTypeOf } from '../shown-rollouts.js';
import { distributionId } from '../shown-rules.js';
import { enabledOf, standingOf } from '../standing.js';
import type { Dialect } from './dialects.js';
import { type Share, sharesOf, toPercent } from './distributions.js';
import { SnapshotSegments } from './segments.js';

type SnapshotFlag = Schemas<'flipt'>['SnapshotFlag'];
type SnapshotRule = Schemas<'flipt'>['SnapshotRule'];
type SnapshotRollout = Schemas<'flipt'>['SnapshotRollout'];
type SnapshotVariant = Schemas<'flipt'>['SnapshotVariant'];

/** What clients are told of the flags of an environment. */
export class SnapshotFlags {
  readonly #segments: SnapshotSegments;

  constructor(
    private readonly snapshot: EnvironmentSnapshot,
    private readonly dialect: Dialect,
  ) {
    this.#segments = new SnapshotSegments(snapshot, dialect);
  }

  of(flag: FlagRecord): SnapshotFlag {
    const state = stateIn(this.snapshot.states, flag, this.snapshot.environment.id);
    const { key, name, description, createdAt } = flag;
    return {
      key,
      name,
      description,
      type: flagTypeOf(flag),
      createdAt: toTime(createdAt),
      updatedAt: toTime(flag.updatedAt > state.updatedAt ? flag.updatedAt : state.updatedAt),
      ...(flag.type === 'boolean' ? this.#boolean(flag, state) : this.#variant(flag, state)),
    };
  }

  /** The rollouts of a boolean flag count whatever it says: one that is off has none. */
  #boolean(flag: FlagRecord, state: FlagEnvironmentRecord) {
    const enabled = enabledOf(flag, state);
    if (standingOf(flag, state).isOff) return { enabled, rules: [], rollouts: [] };
    const rollouts = sayableRollouts(flag, state.rules).map((rollout) => this.#rollout(rollout));
    return { enabled, rules: [], rollouts };
  }

  #variant(flag: FlagRecord, state: FlagEnvironmentRecord) {
    const { isOff, variation } = standingOf(flag, state);
    const variants = variantsOf(flag);
    const rules = sayableRules(flag, state.rules).map((rule) => this.#rule(flag, variants, rule));
    const defaultVariant = this.dialect.hasDefaultVariants ? variants.get(variation ?? '') : undefined;
    return {
      // Where `enabled` is of the default answer only, it is what the flag says as long as there is no other.
      enabled: !isOff && (flag.toggle === 'switch' || state.enabled || rules.length > 0),
      rules,
      rollouts: [],
      ...(defaultVariant && { defaultVariant }),
    };
  }

  #rule(
    flag: FlagRecord,
    variants: ReadonlyMap<string, SnapshotVariant>,
    { rule, rank, audience, distributions }: SayableRule,
  ): SnapshotRule {
    return {
      id: rule.id,
      segments: this.#segments.of(audience.segmentKeys),
      rank,
      segmentOperator: audience.operator,
      distributions: sharesOf(distributions, flag.defaultVariation).map((share) =>
        toDistribution(rule.id, variants.get(share.variation ?? ''), share),
      ),
    };
  }

  #rollout(rollout: SayableRollout): SnapshotRollout {
    const { rank, target, value } = rollout;
    const type = rolloutTypeOf(rollout);
    if ('percentage' in target) return { type, rank, threshold: { percentage: target.percentage, value } };
    const { operator: segmentOperator, segmentKeys } = target;
    return { type, rank, segment: { value, segmentOperator, segments: this.#segments.of(segmentKeys) } };
  }
}

function variantsOf(flag: FlagRecord): ReadonlyMap<string, SnapshotVariant> {
  const ids = variantIdsOf(flag);
  return new Map(
    flag.variations.map((variation) => {
      const { key } = variation;
      return [key, { id: ids.get(key) ?? '', key, attachment: attachmentOf(flag, variation) }];
    }),
  );
}

/** Of no variant: the answer is empty. */
const NONE: SnapshotVariant = { id: '', key: '', attachment: '' };

function toDistribution(
  ruleId: string,
  { id: variantId, key: variantKey, attachment: variantAttachment }: SnapshotVariant = NONE,
  { buckets }: Share,
): SnapshotRule['distributions'][number] {
  const id = distributionId(ruleId, variantId);
  return { id, ruleId, variantId, variantKey, variantAttachment, rollout: toPercent(buckets) };
}
