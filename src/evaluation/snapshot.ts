import type { Call, Test } from './call.js';
import type { Scopes } from './compilation/scopes.js';
import type { CompiledSegment } from './compilation/segment.js';
import type { Linker } from './conditions/link.js';
import type { FlagIndex } from './flag-index/flag-index.js';
import type { CompiledFlag } from './flags/flag.js';
import type { Problem } from './problem.js';
import type { Table } from './table.js';

/**
 * A compiled definition. Callers read `revision`, `problems` and the keys of `flags` and `segments`; the rest is the
 * engine's own.
 */
export interface Snapshot {
  /** The environment's revision, as the definition says. */
  readonly revision: number | null;
  /** What cannot work as written; evaluation goes on without it. Empty: the definition is sound. */
  readonly problems: readonly Problem[];
  readonly flags: Table<CompiledFlag>;
  readonly segments: Table<CompiledSegment>;
  readonly scopes: Scopes;
  readonly call: Call;
  /** Numbers of conditions already given out; a snapshot compiled from this one goes on from here. */
  readonly nextNodeId: number;
  readonly linker: Linker;
  /** The tests of the segments that `matchingSegments` was asked for. */
  readonly segmentTests: Map<string, Test>;
  /** Made by the first `evaluateAll`; until then, that of the snapshot which this one was compiled from. */
  index: FlagIndex | null;
}
