import type { Transaction } from '../../domain/change.js';
import type { Condition } from '../../domain/conditions.js';
import type { FliptConstraint } from '../../domain/door-data.js';
import type { ProjectRecord } from '../../domain/projects.js';
import { Refusal } from '../../domain/refusal.js';
import { updateSegment } from '../../domain/segment-changes.js';
import type { SegmentRecord } from '../../domain/segments.js';
import type { Schemas } from '../../http/contract.js';
import { MOST_CONDITIONS } from '../bounds.js';
import type { HandlersOf } from '../handler.js';
import type { Services } from '../services.js';
import { toCondition, toQuestion } from './constraint-conditions.js';
import { toQuestionOf } from './constraint-values.js';
import { refused } from './errors.js';
import { findSegment } from './found.js';
import { changeNamespace } from './places.js';
import { inNamespace, invalid, invalidField } from './refusals.js';
import { matchTypeOf, type Part, partsOf, toConstraint, whenOf } from './shown-segments.js';

/** As much of a constraint of a segment as is stored, and of another condition of it. */
type Stored = Pick<Part, 'condition' | 'id' | 'description'>;

export function constraintsHandlers({ repositories }: Services): HandlersOf<'constraints', 'flipt'> {
  return {
    createConstraint: ({ path, body }, context) =>
      changeNamespace(repositories, context, path.namespaceKey, 'everywhere', async (tx, project) => {
        const segment = await findSegment(tx, project, path.segmentKey);
        if (segment instanceof Refusal) return refused(segment);
        const constraint = await addConstraint(tx, project, segment, body);
        return constraint instanceof Refusal ? refused(constraint) : { status: 200, body: constraint };
      }),

    replaceConstraint: ({ path, body }, context) =>
      changeNamespace(repositories, context, path.namespaceKey, 'everywhere', async (tx, project) => {
        const segment = await findSegment(tx, project, path.segmentKey);
        const id = path.constraintId;
        if (segment instanceof Refusal || !isIn(segment, id)) return refused(constraintNotFound(id));
        const condition = toConditionOf(body);
        if (condition instanceof Refusal) return refused(condition);
        const { description = '' } = body;
        const parts = partsOf(segment).map((part) => (part.id === id ? { id, condition, description } : part));
        const changed = await saveParts(tx, project, segment, parts);
        return changed instanceof Refusal ? refused(changed) : { status: 200, body: shown(project, changed, id) };
      }),

    deleteConstraint: ({ path }, context) =>
      changeNamespace(repositories, context, path.namespaceKey, 'everywhere', async (tx, project) => {
        const segment = await findSegment(tx, project, path.segmentKey);
        if (segment instanceof Refusal || !isIn(segment, path.constraintId)) {
          tx.leave();
          return { status: 200, body: {} };
        }
        const parts = partsOf(segment).filter(({ id }) => id !== path.constraintId);
        const changed = await saveParts(tx, project, segment, parts);
        return changed instanceof Refusal ? refused(changed) : { status: 200, body: {} };
      }),
  };
}

async function addConstraint(
  tx: Transaction,
  project: ProjectRecord,
  segment: SegmentRecord,
  body: Schemas<'flipt'>['ConstraintWriting'],
) {
  const condition = toConditionOf(body);
  if (condition instanceof Refusal) return condition;
  const parts = partsOf(segment);
  if (parts.length >= MOST_CONDITIONS) {
    const name = inNamespace('segment', project, segment.key);
    return invalid(`${name} has ${MOST_CONDITIONS} constraints, and takes no more`);
  }
  const id = newIdIn(segment, parts, condition);
  const changed = await saveParts(tx, project, segment, [
    ...parts,
    { id, condition, description: body.description ?? '' },
  ]);
  return changed instanceof Refusal ? changed : shown(project, changed, id);
}

function toConditionOf(body: Schemas<'flipt'>['ConstraintWriting']): Condition | Refusal<'VALIDATION_FAILED'> {
  const question = toQuestionOf(body);
  return question instanceof Refusal ? question : toCondition(question);
}

/** The id that the condition has at the end of the segment. */
function newIdIn({ publicId, doorData }: SegmentRecord, parts: readonly Part[], condition: Condition): string {
  const when = { all: [...parts.map((part) => part.condition), condition] };
  return partsOf({ publicId, doorData, when }).at(-1)?.id ?? '';
}

function isIn(segment: SegmentRecord, constraintId: string): boolean {
  return partsOf(segment).some(({ id, question }) => id === constraintId && question !== undefined);
}

/** Writes what the segment consists of; conditions that no constraint says stay among them. */
async function saveParts(
  tx: Transaction,
  project: ProjectRecord,
  segment: SegmentRecord,
  parts: readonly Stored[],
): Promise<SegmentRecord | Refusal<'SEGMENT_CYCLE' | 'CONDITION_INVALID' | 'VALIDATION_FAILED'>> {
  const conditions = parts.map(({ condition }) => condition);
  const constraints = parts
    .filter(({ condition }) => toQuestion(condition) !== undefined)
    .map(({ id, description, condition }): FliptConstraint => ({ id, description, condition }));
  const changed = await updateSegment(tx, project, segment, {
    when: whenOf(matchTypeOf(segment), conditions),
    doorData: { ...segment.doorData, flipt: { ...segment.doorData.flipt, constraints } },
  });
  return changed instanceof Refusal ? ofValue(changed) : changed;
}

/** What the engine says of a value, said of the constraint's. */
function ofValue<Code extends string>(refusal: Refusal<Code>): Refusal<Code | 'VALIDATION_FAILED'> {
  const [spot] = refusal.details.errors ?? [];
  return spot && /\/values(\/|$)/.test(spot.path) ? invalidField('value', spot.message.replace(/\.$/, '')) : refusal;
}

function shown(project: ProjectRecord, segment: SegmentRecord, constraintId: string): Schemas<'flipt'>['Constraint'] {
  const part = partsOf(segment).find(({ id }) => id === constraintId);
  const constraint = part && toConstraint(project, segment, part);
  if (!constraint)
    throw new Error(`Segment '${segment.key}' has lost the constraint '${constraintId}' that was written.`);
  return constraint;
}

function constraintNotFound(id: string): Refusal<'SEGMENT_NOT_FOUND'> {
  return new Refusal('SEGMENT_NOT_FOUND', `constraint "${id}" not found`);
}
