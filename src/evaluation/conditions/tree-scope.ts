import type { Place } from '../problem.js';
import type { FlagTargets } from './flag-leaf.js';
import type { Linker } from './link.js';
import type { Node, NodePool } from './node.js';
import type { Scope } from './scope.js';

/** What conditions are compiled with. */
export interface TreeScope extends Scope {
  readonly pool: NodePool;
  readonly linker: Linker;
  readonly targets: FlagTargets;
  /** Whether the conditions are about one element of a list. */
  readonly ofElement: boolean;
  /** The condition of a segment, or null after reporting at `at` why there is none. */
  segment(key: string, at: Place): Node | null;
}
