/** Segments by their numbers. */
import type { ProjectRecord } from '../../../domain/projects.js';
import { Refusal } from '../../../domain/refusal.js';
import type { Repositories } from '../../../domain/repositories.js';
import type { SegmentRecord } from '../../../domain/segments.js';
import type { Numbers } from '../numbers.js';

/** A segment of the project. */
export async function findNumberedSegment(
  { segments }: Pick<Repositories, 'segments'>,
  numbers: Numbers,
  project: ProjectRecord,
  number: number,
): Promise<SegmentRecord | Refusal<'SEGMENT_NOT_FOUND'>> {
  const segment = await segments.findById(project.id, numbers.rowId('segment', number));
  if (segment && numbers.ofRow('segment', segment) === number) return segment;
  return new Refusal('SEGMENT_NOT_FOUND', `Segment '${number}' does not exist in project '${project.name}'.`);
}
