/** What features serve those who are in a segment. */
import type { Transaction } from '../../../domain/change.js';
import { saveFlagEnvironments } from '../../../domain/flag-environment-changes.js';
import type { ProjectRecord } from '../../../domain/projects.js';
import type { Refusal } from '../../../domain/refusal.js';
import type { Repositories } from '../../../domain/repositories.js';
import { deleteSegment } from '../../../domain/segment-changes.js';
import type { SegmentRecord } from '../../../domain/segments.js';
import { segmentOverridesIn, segmentRef } from '../feature-states/feature-states.js';

/** One feature state for the segment. */
interface OverrideOf {
  readonly flagId: number;
  readonly environmentId: number;
  /** What names it. */
  readonly ref: string;
}

/** By environment and feature. */
export async function listOverridesOf(
  { flagEnvironments }: Pick<Repositories, 'flagEnvironments'>,
  project: ProjectRecord,
  { key }: SegmentRecord,
): Promise<readonly OverrideOf[]> {
  const states = await flagEnvironments.listNamingSegment(project.id, key);
  return states
    .flatMap(({ state: { rules, flagId, environmentId } }) =>
      segmentOverridesIn(rules)
        .filter(({ segmentKey }) => segmentKey === key)
        .map((override) => ({ flagId, environmentId, ref: segmentRef(override) })),
    )
    .sort((a, b) => a.environmentId - b.environmentId || a.flagId - b.flagId);
}

/** Deletes the segment with what features serve it and nobody else; whatever else names it keeps it from going. */
export async function deleteWithOverrides(
  tx: Transaction,
  project: ProjectRecord,
  segment: SegmentRecord,
): Promise<SegmentRecord | Refusal<'SEGMENT_IN_USE'>> {
  const states = await tx.flagEnvironments.listNamingSegment(project.id, segment.key);
  const changes = states.map(({ flagPublicId, state }) => {
    const overrides = segmentOverridesIn(state.rules).filter(({ segmentKey }) => segmentKey === segment.key);
    const gone = new Set(overrides.map(({ rule }) => rule));
    const changed = { ...state, rules: state.rules.filter((rule) => !gone.has(rule)) };
    return { flag: { publicId: flagPublicId }, before: state, changed };
  });
  await saveFlagEnvironments(tx, changes);
  return deleteSegment(tx, project, segment);
}
