/** Segments of a file, natively. */
import type { FliptConstraint } from '../../../domain/door-data.js';
import { randomText } from '../../../domain/ids.js';
import { isSame } from '../../../domain/json.js';
import type { DocumentSegment } from '../../../domain/project-documents.js';
import { Refusal } from '../../../domain/refusal.js';
import type { SegmentRecord } from '../../../domain/segments.js';
import { uuidOf } from '../../../domain/uuids.js';
import { type Question, toCondition } from '../constraint-conditions.js';
import { matchTypeOf, type Part, partsOf, whenOf } from '../shown-segments.js';
import { questionOf } from './check-segments.js';
import type { FeaturesSegment } from './files.js';

/** What a constraint of a file says. */
interface Said {
  readonly question: Question;
  readonly description: string;
}

export function toSegment(given: FeaturesSegment, standing: SegmentRecord | undefined): DocumentSegment {
  const { key, description = '', match_type: matchType = 'ALL_MATCH_TYPE', constraints = [] } = given;
  const named = { key, name: given.name || key, description };
  const wanted = constraints.flatMap((constraint): Said[] => {
    const question = questionOf(constraint);
    return question instanceof Refusal ? [] : [{ question, description: constraint.description ?? '' }];
  });
  const parts = standing ? partsOf(standing) : [];
  const isAlready = standing && matchTypeOf(standing) === matchType && isSame(parts.map(saidOf), wanted);
  if (isAlready) return { ...named, when: standing.when, doorData: standing.doorData };
  const when = whenOf(
    matchType,
    wanted.map(({ question }) => toCondition(question)),
  );
  return { ...named, when, doorData: withConstraints(standing, keptConstraints(wanted, parts)) };
}

function saidOf({ question, description }: Part): Partial<Said> {
  return { ...(question && { question }), description };
}

/** None where there is no description to keep. A constraint that was there before keeps its id. */
function keptConstraints(wanted: readonly Said[], parts: readonly Part[]): readonly FliptConstraint[] {
  if (wanted.every(({ description }) => description === '')) return [];
  const before = [...parts];
  return wanted.map(({ question, description }) => {
    const index = before.findIndex((part) => isSame(part.question, question));
    const [known] = index < 0 ? [] : before.splice(index, 1);
    return { id: known?.id ?? uuidOf(randomText(16)), description, condition: toCondition(question) };
  });
}

function withConstraints(
  standing: SegmentRecord | undefined,
  constraints: readonly FliptConstraint[],
): SegmentRecord['doorData'] {
  const doorData = standing?.doorData ?? {};
  if (constraints.length === 0 && !doorData.flipt) return doorData;
  return { ...doorData, flipt: { ...doorData.flipt, constraints } };
}
