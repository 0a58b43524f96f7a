/** Segments written through Flagsmith's API. */
import type { Transaction } from '../../../domain/change.js';
import { segmentsIn } from '../../../domain/conditions.js';
import type { ProjectRecord } from '../../../domain/projects.js';
import { Refusal, refusedAt } from '../../../domain/refusal.js';
import { createSegment, updateSegment } from '../../../domain/segment-changes.js';
import type { SegmentRecord } from '../../../domain/segments.js';
import type { Schemas } from '../../../http/contract.js';
import { keyFor } from '../keys.js';
import type { Numbers } from '../numbers.js';
import { ofRules, onlyFeatureOf, toRuleRecords } from './bodies.js';
import { toCondition, toRules } from './rules.js';
import { seedOf, seedsIn, withSeed } from './seeds.js';

type SegmentFault = 'VALIDATION_FAILED' | 'CONDITION_INVALID' | 'SEGMENT_CYCLE' | 'SEGMENT_KEY_CONFLICT';
type Written = Promise<SegmentRecord | Refusal<SegmentFault>>;

/** A segment, and what its number means. */
interface Named {
  readonly numbers: Numbers;
  readonly project: ProjectRecord;
  readonly segment: SegmentRecord;
}

/** Of a segment that is not there yet: the engine is asked before there is a number. */
const NO_SEED = 'new';

export async function makeSegment(
  tx: Transaction,
  project: ProjectRecord,
  numbers: Numbers,
  { name, description, feature, rules: inputs }: Schemas<'flagsmith'>['SegmentCreate'],
): Written {
  const rules = toRuleRecords(inputs);
  if (rules instanceof Refusal) return rules;
  const doorData = await onlyFeatureOf(tx, project, numbers, feature);
  if (doorData instanceof Refusal) return doorData;
  const segment = await createSegment(tx, project, {
    key: await newKey(tx, project, name),
    name,
    description: description ?? '',
    when: toCondition(rules, NO_SEED),
    whenOf: (row) => toCondition(rules, String(numbers.ofRow('segment', row))),
    doorData,
  });
  return segment instanceof Refusal ? ofRules(segment, rules) : segment;
}

/** Null is as in a new segment, undefined stays. */
export async function rewriteSegment(
  tx: Transaction,
  { project, numbers, segment }: Named,
  { name, description, feature, rules: inputs }: Schemas<'flagsmith'>['SegmentPatch'],
): Written {
  const rules = inputs && toRuleRecords(inputs);
  if (rules instanceof Refusal) return rules;
  if (rules && !(await canBeSaid(tx, project, segment))) return cannotBeSaid(segment);
  const doorData = await onlyFeatureOf(tx, project, numbers, feature);
  if (doorData instanceof Refusal) return doorData;
  const when = rules && toCondition(rules, seedOf(segment, numbers));
  const updated = await updateSegment(tx, project, segment, { name, description, when, doorData });
  return updated instanceof Refusal && rules ? ofRules(updated, rules) : updated;
}

/** Another segment of the same condition, hashed by its own number. */
export async function copySegment(tx: Transaction, { project, numbers, segment }: Named, name: string): Written {
  const { when, description, doorData } = segment;
  return createSegment(tx, project, {
    key: await newKey(tx, project, name),
    name,
    description,
    when,
    whenOf: (row) => withSeed(when, String(numbers.ofRow('segment', row))),
    doorData,
  });
}

async function newKey(tx: Transaction, project: ProjectRecord, name: string): Promise<string> {
  const taken = await tx.segments.listAll(project.id);
  return keyFor(name, 'segment', new Set(taken.map(({ key }) => key)));
}

/**
 * Whether the rules that were read are all that the segment asks. What another segment asks is shown among them, and is
 * the other segment's to change; percentages that hash with several numbers would all get one.
 */
async function canBeSaid(tx: Transaction, project: ProjectRecord, { when }: SegmentRecord): Promise<boolean> {
  if (segmentsIn(when, '').length > 0 || seedsIn(when).size > 1) return false;
  const whenOf = new Map((await tx.segments.listAll(project.id)).map((one) => [one.key, one.when]));
  return toRules(when, (key) => whenOf.get(key)) !== undefined;
}

function cannotBeSaid({ name, key }: SegmentRecord): Refusal<'VALIDATION_FAILED'> {
  const message = `Segment '${name}' asks what Flagsmith's rules cannot, or asks it of another segment, and these rules would take that away: change it by Burgee's own API, where its key is '${key}', or leave its rules out.`;
  return refusedAt('VALIDATION_FAILED', message, '/body/rules', 'cannot say what the segment asks natively');
}
