import { compileAttributeLeaf } from './attribute-leaf.js';
import { compileBucketLeaf } from './bucket-leaf.js';
import { Entry } from './entry.js';
import type { FlagTargets } from './flag-leaf.js';
import { compileFlagLeaf } from './flag-leaf.js';
import type { Linker } from './link.js';
import type { Node, NodePool } from './node.js';
import { constantNode } from './node.js';
import type { Place } from './problem.js';
import { placeIn } from './problem.js';
import type { Scope } from './scope.js';
import { formOf, MAX_TREE_DEPTH } from './tree-form.js';

export interface TreeScope extends Scope {
  readonly pool: NodePool;
  readonly linker: Linker;
  readonly targets: FlagTargets;
  /** The condition of a segment, or null after reporting at `at` why there is none. */
  segment(key: string, at: Place): Node | null;
}

/** Compiles a condition tree. What is not sound is reported and false. */
export function compileTree(raw: unknown, at: Place, scope: TreeScope, depth = 0): Node {
  const { pool, problems } = scope;
  if (depth > MAX_TREE_DEPTH) return refuse(scope, at, `Conditions nest at most ${MAX_TREE_DEPTH} deep.`);
  const tree = formOf(raw);
  switch (tree.form) {
    case 'constant':
      return constantNode(tree.holds);
    case 'all':
    case 'any':
    case 'none':
      return pool[tree.form](
        tree.children.map((child, index) => compileTree(child, placeIn(at, tree.form, index), scope, depth + 1)),
      );
    case 'segment':
      return placeSegment(tree.key, placeIn(at, 'segment'), scope, depth);
    case 'attribute':
      return compileAttributeLeaf(new Entry(tree.raw, at, problems), scope);
    case 'bucket':
      return compileBucketLeaf(new Entry(tree.raw, at, problems), scope);
    case 'flag':
      return compileFlagLeaf(new Entry(tree.raw, at, problems), scope);
    case 'malformed':
      return refuse(scope, tree.field === null ? at : placeIn(at, tree.field), tree.what);
  }
}

function placeSegment(key: string, at: Place, scope: TreeScope, depth: number): Node {
  const node = scope.segment(key, at);
  if (node === null) return constantNode(false);
  if (depth + node.height <= MAX_TREE_DEPTH) return node;
  return refuse(scope, at, `Conditions nest at most ${MAX_TREE_DEPTH} deep, those of the segment included.`);
}

function refuse(scope: TreeScope, at: Place, what: string): Node {
  scope.problems.report(at, what);
  return constantNode(false);
}
