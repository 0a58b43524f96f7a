import type { Transaction } from './change.js';
import { checkSegmentConditions } from './condition-check.js';
import { type Condition, segmentsIn } from './conditions.js';
import { withoutLostConstraints } from './door-data.js';
import { newId } from './ids.js';
import { isSame } from './json.js';
import { patchedWith } from './merge-patch.js';
import type { ProjectRecord } from './projects.js';
import { places, Refusal, type Use } from './refusal.js';
import type { Repositories } from './repositories.js';
import { checkSegmentGraph } from './segment-graph.js';
import type { SegmentRecord } from './segments.js';
import { isUnchanged } from './unchanged.js';

/** A new segment, as it is asked for. */
export interface SegmentInput {
  readonly key: string;
  readonly name?: string | undefined;
  readonly description?: string | undefined;
  readonly when: Condition;
  /** The condition once the segment has an id, which it may name as a seed; undefined: as `when` says. */
  readonly whenOf?: ((segment: Pick<SegmentRecord, 'id'>) => Condition) | undefined;
  readonly doorData?: SegmentRecord['doorData'] | undefined;
}

/** What is to change; undefined stays, null is as in a new segment. */
export interface SegmentPatch {
  readonly name?: string | null | undefined;
  readonly description?: string | null | undefined;
  readonly when?: Condition | undefined;
  readonly doorData?: SegmentRecord['doorData'] | undefined;
}

type SegmentFault = 'SEGMENT_CYCLE' | 'CONDITION_INVALID';

export async function createSegment(
  tx: Transaction,
  project: ProjectRecord,
  input: SegmentInput,
): Promise<SegmentRecord | Refusal<SegmentFault | 'SEGMENT_KEY_CONFLICT'>> {
  if (await tx.segments.findByKey(project.id, input.key)) {
    return new Refusal('SEGMENT_KEY_CONFLICT', `Segment '${input.key}' already exists in project '${project.key}'.`);
  }
  return insertSegment(tx, project, input);
}

/** Makes the segment of this key or, where there is one, makes that one as the input says. */
export async function replaceSegment(
  tx: Transaction,
  project: ProjectRecord,
  input: SegmentInput,
): Promise<{ readonly segment: SegmentRecord; readonly isNew: boolean } | Refusal<SegmentFault>> {
  const before = await tx.segments.findByKey(project.id, input.key);
  const { name = null, description = null, when } = input;
  const segment = before
    ? await updateSegment(tx, project, before, { name, description, when })
    : await insertSegment(tx, project, input);
  return segment instanceof Refusal ? segment : { segment, isNew: before === undefined };
}

async function insertSegment(
  tx: Transaction,
  project: ProjectRecord,
  { key, name = key, description = '', when, whenOf, doorData = {} }: SegmentInput,
): Promise<SegmentRecord | Refusal<SegmentFault>> {
  const fault = await checkSegment(tx, project, { key, name, when });
  if (fault) return fault;
  const inserted = await tx.segments.insert(segmentOf(tx, project, { key, name, description, when, doorData }));
  const segment = { ...inserted, when: whenOf?.(inserted) ?? when };
  if (!isSame(segment, inserted)) await tx.segments.saveAll([segment]);
  noteSegment(tx, null, segment);
  return segment;
}

/** A new segment with this content. */
function segmentOf(
  { now, revision }: Transaction,
  project: Pick<ProjectRecord, 'id'>,
  content: SegmentContent,
): Omit<SegmentRecord, 'id'> {
  const times = { changedIn: revision, version: 1, createdAt: now, updatedAt: now };
  return { publicId: newId('seg'), projectId: project.id, doorData: {}, ...content, ...times };
}

/** Changes what the patch names, for every flag that uses the segment. What is so already is not written again. */
export async function updateSegment(
  tx: Transaction,
  project: ProjectRecord,
  segment: SegmentRecord,
  patch: SegmentPatch,
): Promise<SegmentRecord | Refusal<SegmentFault>> {
  const changed: SegmentRecord = {
    ...segment,
    name: patchedWith(patch.name, { current: segment.name, initial: segment.key }),
    description: patchedWith(patch.description, { current: segment.description, initial: '' }),
    when: patch.when ?? segment.when,
    doorData: patch.doorData ?? segment.doorData,
  };
  if (isUnchanged(tx, segment, changed)) return segment;
  const fault = patch.when && (await checkSegment(tx, project, changed));
  if (fault) return fault;
  const [saved] = await saveSegments(tx, project, [{ before: segment, content: changed }]);
  return saved ?? changed;
}

/** What of a segment people write. */
type SegmentContent = Pick<SegmentRecord, 'key' | 'name' | 'description' | 'when'> &
  Partial<Pick<SegmentRecord, 'doorData'>>;

/** A segment as it is, if it is, and as it is to be. */
export interface SegmentChange {
  readonly before: SegmentRecord | undefined;
  readonly content: SegmentContent;
}

/** Writes segments that are known to be sound. Answers them in no order. */
export async function saveSegments(
  tx: Transaction,
  project: Pick<ProjectRecord, 'id'>,
  changes: readonly SegmentChange[],
): Promise<readonly SegmentRecord[]> {
  if (changes.length === 0) return [];
  const saved = await tx.segments.saveAll(
    changes.map(({ before, content }) => {
      if (!before) return segmentOf(tx, project, content);
      const times = { version: before.version + 1, changedIn: tx.revision, updatedAt: tx.now };
      const changed = { ...before, ...content, ...times };
      return { ...changed, doorData: withoutLostConstraints(changed) };
    }),
  );
  const beforeOf = new Map(changes.map(({ before, content }) => [content.key, before]));
  for (const segment of saved) noteSegment(tx, beforeOf.get(segment.key) ?? null, segment);
  return saved;
}

async function checkSegment(
  tx: Transaction,
  project: ProjectRecord,
  segment: Pick<SegmentRecord, 'key' | 'name' | 'when'>,
): Promise<Refusal<SegmentFault> | undefined> {
  const others = (await tx.segments.listAll(project.id)).filter(({ key }) => key !== segment.key);
  const [all, changed] = [[...others, segment], new Map([[segment.key, '/body']])];
  return checkSegmentGraph(all, changed, '/body/when') ?? checkSegmentConditions(all, changed);
}

export async function deleteSegment(
  tx: Transaction,
  project: ProjectRecord,
  segment: SegmentRecord,
): Promise<SegmentRecord | Refusal<'SEGMENT_IN_USE'>> {
  const uses = await listSegmentUses(tx, project, segment.key);
  if (uses.length > 0) {
    return new Refusal('SEGMENT_IN_USE', `Segment '${segment.key}' is still used in ${places(uses)}.`, { uses });
  }
  await tx.segments.delete(segment.id);
  await tx.revisions.noteRemoval(project.id, { resource: 'segment', key: segment.key, removedIn: tx.revision });
  noteSegment(tx, segment, null);
  return segment;
}

/** Every rule and every other segment that names the segment. */
export async function listSegmentUses(
  { segments, flagEnvironments }: Repositories,
  { id }: Pick<ProjectRecord, 'id'>,
  segmentKey: string,
): Promise<readonly Use[]> {
  const isMeant = ({ key }: { readonly key: string }) => key === segmentKey;
  const states = await flagEnvironments.listNamingSegment(id, segmentKey);
  const inRules = states.flatMap(({ flagKey, environmentKey, state }) =>
    state.rules
      .flatMap(({ when }, index) => (when ? segmentsIn(when, `/rules/${index}/when`) : []))
      .filter(isMeant)
      .map(({ path }): Use => ({ flagKey, environmentKey, segmentKey: null, path })),
  );
  const inSegments = (await segments.listAll(id)).flatMap(({ key, when }) =>
    segmentsIn(when, '/when')
      .filter(isMeant)
      .map(({ path }): Use => ({ flagKey: null, environmentKey: null, segmentKey: key, path })),
  );
  return [...inRules, ...inSegments];
}

function noteSegment(tx: Transaction, before: SegmentRecord | null, after: SegmentRecord | null): void {
  const resourceId = (after ?? before)?.publicId ?? '';
  tx.note({ resource: 'segment', resourceId, environmentId: null, before, after });
}
