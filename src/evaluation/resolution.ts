/** An outcome in the words of OpenFeature (https://openfeature.dev/specification/types), whichever way it comes there. */
import type { Outcome } from './outcome.js';

/** What an outcome was found in. */
export interface FlagSet {
  /** The key of the environment. */
  readonly key: string;
  readonly revision: number;
}

export interface FlagSetMetadata extends Readonly<Record<string, string | boolean>> {
  readonly flagSetId: string;
  readonly version: string;
}

export interface FlagMetadata extends FlagSetMetadata {
  readonly enabled: boolean;
}

/** What OpenFeature knows beside a value and its variant. */
export interface Resolution {
  /** One of OpenFeature's own: some SDKs fail at any other. */
  readonly reason: 'DEFAULT' | 'TARGETING_MATCH' | 'SPLIT' | 'DISABLED';
  readonly flagMetadata: FlagMetadata;
}

/** Those of the engine's reasons that OpenFeature shares; any other word is a definition's own. */
const SHARED: readonly Resolution['reason'][] = ['DISABLED', 'TARGETING_MATCH', 'SPLIT', 'DEFAULT'];

/**
 * Why a flag answers as it does, and what else is known of that. `flagSetId` and `version` are the names under which
 * telemetry looks for them (https://openfeature.dev/specification/appendix-d); `nativeReason` is there where OpenFeature
 * has no word for it.
 */
export function toResolution(
  { enabled, reason: native, rule }: Pick<Outcome, 'enabled' | 'reason' | 'rule'>,
  flagSet: FlagSet,
): Resolution {
  const reason = toReason(native);
  return {
    reason,
    flagMetadata: {
      ...flagSetMetadata(flagSet),
      enabled,
      ...(rule !== null && { rule }),
      ...(reason !== native && { nativeReason: native }),
    },
  };
}

/** What is known of all flags of an environment together. */
export function flagSetMetadata({ key, revision }: FlagSet): FlagSetMetadata {
  return { flagSetId: key, version: String(revision) };
}

/**
 * A flag whose prerequisite failed answers with what was set for that beforehand: DEFAULT, as OpenFeature has it. DISABLED
 * would not do, because the Go provider passes over the value of a flag that is.
 */
function toReason(native: string): Resolution['reason'] {
  return SHARED.find((known) => known === native) ?? 'DEFAULT';
}
