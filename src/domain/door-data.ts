/**
 * What the API of another system shows of a resource and nothing else reads: kept beside the resource, as JSON, and
 * written by that door only.
 */
import { allIn, type Condition } from './conditions.js';
import { isSame } from './json.js';

/** One field for each door; absent: the door has never written anything. */
export interface DoorData<Flagsmith, Flipt = never> {
  readonly flagsmith?: Flagsmith;
  readonly flipt?: Flipt;
}

/** Settings of an organisation in Flagsmith; what is absent is as Flagsmith begins. */
export interface FlagsmithOrganization {
  /** False: traits are used and never stored. */
  readonly persistTraitData?: boolean;
  /** Settings that nothing acts upon, as they were written. */
  readonly shown?: Readonly<Record<string, unknown>>;
}

/** A tag as it was made or changed through the door; natively it is a text on flags. */
export interface FlagsmithTag {
  /** What names it for ever; the label may change. */
  readonly ref: string;
  readonly label: string;
  readonly color: string;
  readonly description: string | null;
  readonly isPermanent: boolean;
}

export interface FlagsmithProject {
  /** The oldest first. */
  readonly tags?: readonly FlagsmithTag[];
  /** Whether answers leave out what is disabled, where the environment does not say. */
  readonly hideDisabledFlags?: boolean;
  readonly shown?: Readonly<Record<string, unknown>>;
}

export interface FlagsmithEnvironment {
  /** False: traits that come with a client key are passed over. */
  readonly allowClientTraits?: boolean;
  /** Null: as the project says. */
  readonly hideDisabledFlags?: boolean | null;
  /** Answers to applications tell no ids, traits or descriptions. */
  readonly hideSensitiveData?: boolean;
  readonly useIdentityOverridesInLocalEval?: boolean;
  readonly shown?: Readonly<Record<string, unknown>>;
}

/** One of the values between which a multivariate feature chooses; the value is the variation's. */
export interface FlagsmithOption {
  /** The key of the variation. */
  readonly variation: string;
  /** What answers call it; null: nothing. */
  readonly key: string | null;
  /** Percent that an environment begins with. */
  readonly allocation: number;
}

export interface FlagsmithFeature {
  /** In the order in which hashes are laid out over them. None: the feature is a standard one. */
  readonly options?: readonly FlagsmithOption[];
  /** Whether it is on where an environment begins. */
  readonly defaultEnabled?: boolean;
  readonly shown?: Readonly<Record<string, unknown>>;
}

export interface FlagsmithSegment {
  /** Key of the only flag that it is for; absent: any. */
  readonly flag?: string;
}

/** A variant as it was made or changed in Flipt; what is absent is as every variation has it. */
export interface FliptVariant {
  /** The key of the variation. */
  readonly variation: string;
  /** Absent: made from the flag and the key of the variation. */
  readonly id?: string;
  /** JSON, compacted; absent: there is none. */
  readonly attachment?: string;
}

export interface FliptFlag {
  /** Those of which there is something to keep. */
  readonly variants?: readonly FliptVariant[];
}

/** A constraint as it was made or changed in Flipt. */
export interface FliptConstraint {
  readonly id: string;
  readonly description: string;
  /** As it stands in the segment's condition, where it is found by it. */
  readonly condition: Condition;
}

export interface FliptSegment {
  readonly constraints?: readonly FliptConstraint[];
}

/** What doors keep of a flag, without the options and variants whose variations it has no more. */
export function withoutLostVariations({
  variations,
  doorData,
}: {
  readonly variations: readonly { readonly key: string }[];
  readonly doorData: DoorData<FlagsmithFeature, FliptFlag>;
}): DoorData<FlagsmithFeature, FliptFlag> {
  const known = new Set(variations.map(({ key }) => key));
  const isThere = ({ variation }: { readonly variation: string }) => known.has(variation);
  const { flagsmith, flipt } = doorData;
  const options = flagsmith?.options ?? [];
  const variants = flipt?.variants ?? [];
  if (options.every(isThere) && variants.every(isThere)) return doorData;
  const { options: _, ...feature } = flagsmith ?? {};
  const left = options.filter(isThere);
  return {
    ...doorData,
    ...(flagsmith && { flagsmith: left.length > 0 ? { ...feature, options: left } : feature }),
    ...(flipt && { flipt: { ...flipt, variants: variants.filter(isThere) } }),
  };
}

/** What doors keep of a segment, without that of constraints that its condition has no more. */
export function withoutLostConstraints({
  when,
  doorData,
}: {
  readonly when: Condition;
  readonly doorData: DoorData<FlagsmithSegment, FliptSegment>;
}): DoorData<FlagsmithSegment, FliptSegment> {
  if (!doorData.flipt?.constraints) return doorData;
  const known = allIn(when, '').map(({ condition }) => condition);
  const constraints = doorData.flipt.constraints.filter((one) => known.some((other) => isSame(one.condition, other)));
  if (constraints.length === doorData.flipt.constraints.length) return doorData;
  return { ...doorData, flipt: { ...doorData.flipt, constraints } };
}
