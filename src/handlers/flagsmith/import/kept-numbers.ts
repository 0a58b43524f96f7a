/** The numbers by which a document calls things, kept so that whoever knows them finds the same things here. */
import type { EnvironmentRecord } from '../../../domain/environments.js';
import type { FlagRecord } from '../../../domain/flags.js';
import type { KeptId, KeptIdKind } from '../../../domain/kept-ids.js';
import type { ProjectRecord } from '../../../domain/projects.js';
import type { SegmentRecord } from '../../../domain/segments.js';
import {
  defaultRef,
  identityRef,
  optionRef,
  segmentOverridesIn,
  segmentRef,
  shareRef,
} from '../feature-states/feature-states.js';
import { canBeKept } from '../numbers.js';
import type { ImportedFlag } from './features.js';
import type { ImportedEnvironment, ImportedState } from './imported.js';

/** What a document has become. */
export interface Written {
  readonly document: ImportedEnvironment;
  readonly project: ProjectRecord;
  readonly environment: EnvironmentRecord;
  /** The keys of the document's segments, in its order. */
  readonly segmentKeys: readonly string[];
  readonly segments: ReadonlyMap<string, SegmentRecord>;
  readonly imported: readonly ImportedFlag[];
  readonly flags: ReadonlyMap<string, FlagRecord>;
}

/** Those that can be kept; which of them are free, the table knows. */
export function numbersOf({ document, project, environment, ...things }: Written): readonly KeptId[] {
  const { segmentKeys, segments, imported, flags } = things;
  const ids = [
    keptId('project', document.project.id, String(project.id)),
    keptId('environment', document.id, String(environment.id)),
    ...(document.project.segments ?? []).map(({ id }, index) => {
      const segment = segments.get(segmentKeys[index] ?? '');
      return segment && keptId('segment', id, String(segment.id));
    }),
    ...imported.flatMap((one) => {
      const flag = flags.get(one.document.content.key);
      return flag ? numbersOfFlag(one, flag, environment) : [];
    }),
  ];
  return ids.flatMap((id) => (id && canBeKept(id.number) ? [id] : []));
}

function keptId(kind: KeptIdKind, number: number, ref: string): KeptId {
  return { kind, number, ref };
}

function numbersOfFlag(imported: ImportedFlag, flag: FlagRecord, environment: EnvironmentRecord): readonly KeptId[] {
  const { own, ofSegments, ofIdentities } = imported.occurrences;
  const rules = segmentOverridesIn(imported.state.rules);
  const ofState = (state: ImportedState, ref: string) => numbersOfState(state, ref, imported, flag);
  return [
    keptId('feature', own.state.feature.id, String(flag.id)),
    ...ofState(own.state, defaultRef(flag, environment)),
    ...ofSegments.flatMap(({ state }, index) => {
      const override = rules[index];
      return override ? ofState(state, segmentRef(override)) : [];
    }),
    ...ofIdentities.flatMap(({ state, identifier }) => ofState(state, identityRef(flag, environment, identifier))),
  ];
}

function numbersOfState(
  { django_id: number, multivariate_feature_state_values: shares = [] }: ImportedState,
  ref: string,
  { variationOf }: ImportedFlag,
  flag: FlagRecord,
): readonly KeptId[] {
  const ofShares = shares.flatMap(({ id, multivariate_feature_option: option }) => {
    const variation = variationOf(option);
    return [
      keptId('option', option.id ?? 0, optionRef(flag, variation)),
      keptId('variant', id ?? 0, shareRef(ref, variation)),
    ];
  });
  return [keptId('feature_state', number ?? 0, ref), ...ofShares];
}
