/**
 * An outcome in the words of OpenFeature (https://openfeature.dev/specification/types), the same from the server and from
 * a client.
 */
import type { Outcome } from '../evaluation/index.js';

/** What an outcome was found in. */
export interface FlagSet {
  /** The key of the environment. */
  readonly key: string;
  readonly revision: number;
}

interface FlagSetMetadata {
  readonly flagSetId: string;
  readonly version: string;
}

interface FlagMetadata extends FlagSetMetadata {
  readonly enabled: boolean;
  /** The id of the rule that served. */
  readonly rule?: string;
  /** The engine's reason, where OpenFeature has no word for it. */
  readonly nativeReason?: string;
}

/** What OpenFeature knows beside a value and its variant. */
interface Resolution {
  /** One of OpenFeature's own: some SDKs fail at any other. */
  readonly reason: 'DEFAULT' | 'TARGETING_MATCH' | 'SPLIT' | 'DISABLED';
  readonly flagMetadata: FlagMetadata;
}

/** Those of the engine's reasons that OpenFeature shares; any other word is a definition's own. */
const SHARED: readonly Resolution['reason'][] = ['DISABLED', 'TARGETING_MATCH', 'SPLIT', 'DEFAULT'];

/**
 * Why a flag answers as it does, and what else is known of that. `flagSetId` and `version` are the names under which
 * telemetry looks for them (https://openfeature.dev/specification/appendix-d).
 */
export function toResolution(
  { enabled, reason: native, rule }: Pick<Outcome, 'enabled' | 'reason' | 'rule'>,
  flagSet: FlagSet,
): Resolution {
  const reason = toReason(native);
  const served: Pick<FlagMetadata, 'rule'> = rule === null ? {} : { rule };
  const unsaid: Pick<FlagMetadata, 'nativeReason'> = reason === native ? {} : { nativeReason: native };
  return { reason, flagMetadata: { ...flagSetMetadata(flagSet), enabled, ...served, ...unsaid } };
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
