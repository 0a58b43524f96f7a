import type { SegmentRecord } from '../../../domain/segments.js';
import type { Schemas } from '../../../http/contract.js';
import type { EnvironmentSnapshot } from '../../../snapshots/load-snapshot.js';
import { toTime } from '../../times.js';
import type { Question } from '../constraint-conditions.js';
import { areSaid, matchTypeOf, type Part, partsOf } from '../shown-segments.js';
import { toClientQuestion } from './client-questions.js';
import type { Dialect } from './dialects.js';

type SnapshotSegment = Schemas<'flipt'>['SnapshotSegment'];
type SnapshotConstraint = Schemas<'flipt'>['SnapshotConstraint'];

/** The segments of an environment as clients are told of them, each made once however many rules name it. */
export class SnapshotSegments {
  readonly #made = new Map<string, SnapshotSegment | undefined>();

  constructor(
    private readonly snapshot: Pick<EnvironmentSnapshot, 'segments'>,
    private readonly dialect: Dialect,
  ) {}

  /** Those of these keys that there are. */
  of(keys: readonly string[]): SnapshotSegment[] {
    return keys.flatMap((key) => this.#one(key) ?? []);
  }

  #one(key: string): SnapshotSegment | undefined {
    if (this.#made.has(key)) return this.#made.get(key);
    const record = this.snapshot.segments.get(key);
    const made = record && toSnapshotSegment(record, this.dialect);
    this.#made.set(key, made);
    return made;
  }
}

function toSnapshotSegment(segment: SegmentRecord, dialect: Dialect): SnapshotSegment {
  const { key, name, description, createdAt, updatedAt } = segment;
  const parts = partsOf(segment);
  return {
    key,
    name,
    description,
    ...(areSaid(parts) ? membersOf(segment, parts, dialect) : NOBODY),
    createdAt: toTime(createdAt),
    updatedAt: toTime(updatedAt),
  };
}

function membersOf(
  segment: SegmentRecord,
  parts: readonly Part[],
  dialect: Dialect,
): Pick<SnapshotSegment, 'matchType' | 'constraints'> {
  const constraints = parts.flatMap(({ id, question }) =>
    question ? [toSnapshotConstraint(id, toClientQuestion(question), dialect)] : [],
  );
  const isAny = matchTypeOf(segment) === 'ANY_MATCH_TYPE';
  return { matchType: isAny ? 'ANY_SEGMENT_MATCH_TYPE' : 'ALL_SEGMENT_MATCH_TYPE', constraints };
}

function toSnapshotConstraint(id: string, { type, ...question }: Question, dialect: Dialect): SnapshotConstraint {
  const isKnown = type !== 'ENTITY_ID_COMPARISON_TYPE' || dialect.hasEntityIds;
  return { id, type: isKnown ? TYPES[type] : 'UNKNOWN_CONSTRAINT_COMPARISON_TYPE', ...question };
}

const TYPES = {
  STRING_COMPARISON_TYPE: 'STRING_CONSTRAINT_COMPARISON_TYPE',
  NUMBER_COMPARISON_TYPE: 'NUMBER_CONSTRAINT_COMPARISON_TYPE',
  BOOLEAN_COMPARISON_TYPE: 'BOOLEAN_CONSTRAINT_COMPARISON_TYPE',
  DATETIME_COMPARISON_TYPE: 'DATETIME_CONSTRAINT_COMPARISON_TYPE',
  ENTITY_ID_COMPARISON_TYPE: 'ENTITY_ID_CONSTRAINT_COMPARISON_TYPE',
} as const satisfies Record<Question['type'], SnapshotConstraint['type']>;

/** What no context is: no constraints at all would be everybody. */
const NOBODY: Pick<SnapshotSegment, 'matchType' | 'constraints'> = {
  matchType: 'ALL_SEGMENT_MATCH_TYPE',
  constraints: ['empty', 'notempty'].map((operator) => {
    return { id: operator, type: 'STRING_CONSTRAINT_COMPARISON_TYPE', property: 'nobody', operator, value: '' };
  }),
};
