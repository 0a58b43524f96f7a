/** Flags and segments of projects in memory, shared by the environments of each. */
import { toDefinitionSegment } from '../domain/definition.js';
import type { FlagRecord } from '../domain/flags.js';
import type { Repositories } from '../domain/repositories.js';
import type { SegmentRecord } from '../domain/segments.js';
import { type Segment, Table } from '../evaluation/index.js';

/** A project as it was at a revision, or a little later. */
export interface ProjectSnapshot {
  readonly revision: number;
  /** The active flags by key, in key order. */
  readonly flags: Table<FlagRecord>;
  /** The segments by key, in key order. */
  readonly segments: Table<SegmentRecord>;
  /** Their definitions, likewise. */
  readonly definedSegments: Table<Segment>;
}

const EMPTY: ProjectSnapshot = {
  revision: -1,
  flags: Table.EMPTY,
  segments: Table.EMPTY,
  definedSegments: Table.EMPTY,
};

/** Loads what has changed since it looked last, one load of a project at a time. */
export class ProjectCache {
  private readonly known = new Map<number, ProjectSnapshot>();
  /** The last load of each project that was asked for. */
  private readonly turns = new Map<number, Promise<ProjectSnapshot | undefined>>();

  constructor(private readonly repositories: Repositories) {}

  /** The project as it is now, or later; undefined when it is gone. */
  load(projectId: number): Promise<ProjectSnapshot | undefined> {
    const before = this.turns.get(projectId) ?? Promise.resolve();
    // A failure is told to those who asked for that load.
    const turn = before.catch(() => undefined).then(() => this.refresh(projectId));
    this.turns.set(projectId, turn);
    return turn;
  }

  private async refresh(projectId: number): Promise<ProjectSnapshot | undefined> {
    // The revision first: what is marked with it may be newer, never older.
    const project = await this.repositories.projects.findById(projectId);
    const known = this.known.get(projectId) ?? EMPTY;
    if (project?.revision === known.revision) return known;
    const loaded = project && (await this.changedSince(known, projectId, project.revision));
    if (loaded) this.known.set(projectId, loaded);
    else this.known.delete(projectId);
    return loaded;
  }

  private async changedSince(known: ProjectSnapshot, projectId: number, revision: number): Promise<ProjectSnapshot> {
    const { flags, segments, revisions } = this.repositories;
    const removed = known === EMPTY ? [] : await revisions.listRemovals(projectId, known.revision);
    const changedFlags = await flags.listChanged(projectId, known.revision);
    const changedSegments = await segments.listChanged(projectId, known.revision);
    const flagChanges = new Map<string, FlagRecord | undefined>();
    const segmentChanges = new Map<string, SegmentRecord | undefined>();
    // First what is gone: another one of the same key may have been made since.
    for (const { resource, key } of removed) (resource === 'flag' ? flagChanges : segmentChanges).set(key, undefined);
    for (const flag of changedFlags) flagChanges.set(flag.key, flag.status === 'active' ? flag : undefined);
    for (const segment of changedSegments) segmentChanges.set(segment.key, segment);
    const definitions = new Map(
      [...segmentChanges].map(([key, segment]) => [key, segment && toDefinitionSegment(segment)]),
    );
    return {
      revision,
      flags: known.flags.changed(flagChanges),
      segments: known.segments.changed(segmentChanges),
      definedSegments: known.definedSegments.changed(definitions),
    };
  }
}
