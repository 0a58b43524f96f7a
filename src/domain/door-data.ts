/**
 * What the API of another system shows of a resource and nothing else reads: kept beside the resource, as JSON, and
 * written by that door only.
 */

/** One field for each door; absent: the door has never written anything. */
export interface DoorData<Flagsmith> {
  readonly flagsmith?: Flagsmith;
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

/** What is left of it where the flag has these variations: an option is one of them, and goes with it. */
export function withoutLostOptions(
  doorData: DoorData<FlagsmithFeature>,
  variations: readonly { readonly key: string }[],
): DoorData<FlagsmithFeature> {
  const { options = [], ...others } = doorData.flagsmith ?? {};
  const keys = new Set(variations.map(({ key }) => key));
  const left = options.filter(({ variation }) => keys.has(variation));
  if (left.length === options.length) return doorData;
  return { ...doorData, flagsmith: left.length > 0 ? { ...others, options: left } : others };
}

export interface FlagsmithSegment {
  /** Key of the only flag that it is for; absent: any. */
  readonly flag?: string;
}
