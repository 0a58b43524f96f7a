import type { Node } from '../conditions/node.js';
import type { Problem } from '../problem.js';

export interface CompiledSegment {
  /** The segment as it was written. */
  readonly source: unknown;
  readonly node: Node;
  readonly problems: readonly Problem[];
}
