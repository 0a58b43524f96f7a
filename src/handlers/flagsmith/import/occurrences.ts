/** The feature states of a document, by the feature that they are of. */
import type { ImportedEnvironment, ImportedState } from './imported.js';

/** A feature state, and its pointer in the document. */
export interface Occurrence {
  readonly state: ImportedState;
  readonly path: string;
}

export interface SegmentOccurrence extends Occurrence {
  /** Which of the document's segments it is of. */
  readonly segment: number;
}

export interface IdentityOccurrence extends Occurrence {
  readonly identifier: string;
}

/** Everything that the environment serves of one feature. */
export interface FeatureOccurrences {
  /** Where nothing else serves. */
  readonly own: Occurrence;
  /** The strongest first. */
  readonly ofSegments: readonly SegmentOccurrence[];
  readonly ofIdentities: readonly IdentityOccurrence[];
}

/** In the order of the environment's own feature states. Features that have none there count nowhere. */
export function featuresOf(document: ImportedEnvironment): readonly FeatureOccurrences[] {
  const ofSegments = byFeature(segmentOccurrences(document));
  const ofIdentities = byFeature(identityOccurrences(document));
  return document.feature_states.map((state, index) => ({
    own: { state, path: `/feature_states/${index}` },
    ofSegments: (ofSegments.get(state.feature.id) ?? []).sort((a, b) => priorityOf(a) - priorityOf(b)),
    ofIdentities: ofIdentities.get(state.feature.id) ?? [],
  }));
}

function byFeature<One extends Occurrence>(occurrences: readonly One[]): ReadonlyMap<number, One[]> {
  const byId = new Map<number, One[]>();
  for (const occurrence of occurrences) {
    const { id } = occurrence.state.feature;
    const others = byId.get(id) ?? [];
    others.push(occurrence);
    byId.set(id, others);
  }
  return byId;
}

export function segmentOccurrences({ project }: ImportedEnvironment): readonly SegmentOccurrence[] {
  return (project.segments ?? []).flatMap(({ feature_states: states = [] }, segment) =>
    states.map((state, index) => ({
      state,
      segment,
      path: `/project/segments/${segment}/feature_states/${index}`,
    })),
  );
}

export function identityOccurrences({
  identity_overrides: overrides = [],
}: ImportedEnvironment): readonly IdentityOccurrence[] {
  return overrides.flatMap(({ identifier, identity_features: states }, override) =>
    states.map((state, index) => ({
      state,
      identifier,
      path: `/identity_overrides/${override}/identity_features/${index}`,
    })),
  );
}

/** The lower, the stronger; without one, it is the weakest. Of equals the first is stronger. */
function priorityOf({ state }: Occurrence): number {
  return state.feature_segment?.priority ?? Number.MAX_VALUE;
}
