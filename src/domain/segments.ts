import type { Condition } from './conditions.js';
import type { DoorData, FlagsmithSegment, FliptSegment } from './door-data.js';
import type { Page, PageRequest } from './pages.js';
import { Refusal } from './refusal.js';

/** A named condition of a project, used in rules and in other segments. */
export interface SegmentRecord {
  readonly id: number;
  readonly publicId: string;
  readonly projectId: number;
  /** Unique in the project; never changes. */
  readonly key: string;
  readonly name: string;
  readonly description: string;
  readonly when: Condition;
  readonly doorData: DoorData<FlagsmithSegment, FliptSegment>;
  /** The project's revision that wrote it. */
  readonly changedIn: number;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export type SegmentSort = 'key' | 'name' | 'created_at' | 'updated_at';

export interface SegmentFilter {
  readonly projectId: number;
  /** Only those that have this in key, name or description. */
  readonly text?: string | undefined;
}

export interface SegmentRepository {
  insert(segment: Omit<SegmentRecord, 'id'>): Promise<SegmentRecord>;
  findByKey(projectId: number, key: string): Promise<SegmentRecord | undefined>;
  /** Which of these keys the project has segments of, in no order. */
  keysAmong(projectId: number, keys: readonly string[]): Promise<readonly string[]>;
  /** If it is in the project. */
  findById(projectId: number, id: number): Promise<SegmentRecord | undefined>;
  list(filter: SegmentFilter, page: PageRequest<SegmentSort>): Promise<Page<SegmentRecord>>;
  count(projectId: number): Promise<number>;
  /** All segments of a project in key order. */
  listAll(projectId: number): Promise<readonly SegmentRecord[]>;
  /** Those that were written after this revision of the project. */
  listChanged(projectId: number, after: number): Promise<readonly SegmentRecord[]>;
  /**
   * Inserts the segments, or writes them whole over those of the same keys; the caller has raised their versions.
   * Answers them in no order.
   */
  saveAll(segments: readonly Omit<SegmentRecord, 'id'>[]): Promise<readonly SegmentRecord[]>;
  delete(id: number): Promise<void>;
}

export async function findSegment(
  { segments }: { readonly segments: SegmentRepository },
  project: { readonly id: number; readonly key: string },
  key: string,
): Promise<SegmentRecord | Refusal<'SEGMENT_NOT_FOUND'>> {
  const segment = await segments.findByKey(project.id, key);
  return segment ?? new Refusal('SEGMENT_NOT_FOUND', `Segment '${key}' does not exist in project '${project.key}'.`);
}
