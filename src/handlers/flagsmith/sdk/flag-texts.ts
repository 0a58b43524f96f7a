import { RuleNote } from '../../../domain/definition.js';
import type { FlagRecord } from '../../../domain/flags.js';
import type { Outcome } from '../../../evaluation/index.js';
import type { Schemas } from '../../../http/contract.js';
import type { EnvironmentSnapshot } from '../../../snapshots/load-snapshot.js';
import { toTime } from '../../times.js';
import { defaultRef, identityRef, isShownEnabled, isToggleOnly } from '../feature-states/feature-states.js';
import { featureTypeOf, initialValueOf, isMultivariate, optionsOf } from '../features/content.js';
import type { Numbers } from '../numbers.js';
import { toFeatureValue } from '../values.js';
import type { AnswerSettings } from './answer-settings.js';

type EvaluatedFlag = Schemas<'flagsmith'>['EvaluatedFlag'];
type IdentityFlag = Schemas<'flagsmith'>['IdentityFlag'];
type EvaluatedFeature = Schemas<'flagsmith'>['EvaluatedFeature'];

/** Whose flags an answer tells. */
export interface Told {
  readonly identifier: string;
  /** Of what is stored of the identity; null: nothing is. */
  readonly id: number | null;
}

/** What numbers the answer gives for whatever served. */
type Place = Pick<EvaluatedFlag, 'id' | 'environment' | 'identity' | 'feature_segment'>;

const HIDDEN: Place = { id: null, environment: null, identity: null, feature_segment: null };

/** Flags as JSON. The engine hands out the same outcome each time, and beside it stands its text. */
export class FlagTexts {
  private readonly known = new WeakMap<Outcome, string>();
  private readonly features = new Map<string, EvaluatedFeature>();
  private readonly environmentNumber: number;

  constructor(
    private readonly snapshot: EnvironmentSnapshot,
    private readonly settings: AnswerSettings,
    private readonly numbers: Numbers,
  ) {
    this.environmentNumber = numbers.ofRow('environment', snapshot.environment);
  }

  /** `told`: null where nobody in particular asks. The two kinds of answers never share an outcome. */
  of(flag: FlagRecord, outcome: Outcome, told: Told | null): string {
    const known = this.known.get(outcome);
    if (known !== undefined) return known;
    const text = JSON.stringify(told ? this.toIdentityFlag(flag, outcome, told) : this.toFlag(flag, outcome, null));
    // What an override serves has the numbers of one identity.
    if (outcome.source !== 'override' || this.settings.hideSensitiveData) this.known.set(outcome, text);
    return text;
  }

  private toIdentityFlag(flag: FlagRecord, outcome: Outcome, told: Told): IdentityFlag {
    return {
      ...this.toFlag(flag, outcome, told),
      variant: variantOf(flag, outcome),
      reason: reasonOf(outcome, this.settings.hideSensitiveData ? undefined : this.nameOf(outcome)),
    };
  }

  private toFlag(flag: FlagRecord, outcome: Outcome, told: Told | null): EvaluatedFlag {
    const { id, ...place } = this.settings.hideSensitiveData ? HIDDEN : this.placeOf(flag, outcome, told);
    return {
      id,
      feature: this.featureOf(flag),
      feature_state_value: isToggleOnly(flag) ? null : toFeatureValue(outcome.value),
      ...place,
      enabled: isShownEnabled(flag, outcome),
    };
  }

  private placeOf(flag: FlagRecord, outcome: Outcome, told: Told | null): Place {
    const { environment } = this.snapshot;
    const numberOf = (ref: string) => this.numbers.ofRef('feature_state', ref);
    const place: Place = { ...HIDDEN, environment: this.environmentNumber };
    if (outcome.source === 'override' && told) {
      return { ...place, id: numberOf(identityRef(flag, environment, told.identifier)), identity: told.id };
    }
    if (outcome.rule === null) return { ...place, id: numberOf(defaultRef(flag, environment)) };
    const isOverride = this.segmentOf(outcome) !== undefined;
    const feature_segment = isOverride ? this.numbers.ofRef('feature_segment', outcome.rule) : null;
    return { ...place, id: numberOf(outcome.rule), feature_segment };
  }

  private featureOf(flag: FlagRecord): EvaluatedFeature {
    const known = this.features.get(flag.key);
    if (known) return known;
    const { createdAt, description, doorData } = flag;
    const shown = {
      created_date: toTime(createdAt),
      description,
      initial_value: initialValueOf(flag),
      default_enabled: doorData.flagsmith?.defaultEnabled ?? false,
    };
    const hidden = { created_date: null, description: null, initial_value: null, default_enabled: null };
    const feature: EvaluatedFeature = {
      id: this.numbers.ofRow('feature', flag),
      name: flag.key,
      type: featureTypeOf(flag),
      ...(this.settings.hideSensitiveData ? hidden : shown),
    };
    this.features.set(flag.key, feature);
    return feature;
  }

  /** The key of the segment that the rule is for, if it is for one and nothing else, at any time. */
  private segmentOf({ flag, rule: id }: Outcome): string | undefined {
    const rule = this.snapshot.definition.flags.get(flag)?.rules?.find((one) => one.id === id);
    const when = rule?.window ? undefined : rule?.when;
    return typeof when === 'object' && 'segment' in when ? when.segment : undefined;
  }

  /** What an answer calls the rule that served. */
  private nameOf(outcome: Outcome): string {
    const key = this.segmentOf(outcome);
    if (key !== undefined) return this.snapshot.definition.segments.get(key)?.name ?? key;
    const name = outcome.note instanceof RuleNote ? outcome.note.name : '';
    return name === '' ? (outcome.rule ?? '') : name;
  }
}

/** What the value is called; null: nothing. */
function variantOf(flag: Pick<FlagRecord, 'doorData'>, { variation }: Outcome): string | null {
  if (!isMultivariate(flag)) return null;
  const option = optionsOf(flag).find((one) => one.variation === variation);
  return option ? option.key : 'control';
}

/** `rule`: the name of the rule, if one served; undefined: it is not told. */
function reasonOf({ weight, source }: Outcome, rule: string | undefined): string {
  if (weight !== null) return `SPLIT; weight=${weight}`;
  if (source === 'override') return 'TARGETING_MATCH; segment=identity_overrides';
  if (source !== 'rule') return 'DEFAULT';
  return rule === undefined ? 'TARGETING_MATCH' : `TARGETING_MATCH; segment=${rule}`;
}
