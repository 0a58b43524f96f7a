import type { Place } from '../problem.js';
import { placeIn } from '../problem.js';
import { compileAttributeLeaf } from './attribute-leaf.js';
import { compileBucketLeaf } from './bucket-leaf.js';
import { compileElementsLeaf } from './elements-leaf.js';
import { Entry } from './entry.js';
import { compileFlagLeaf } from './flag-leaf.js';
import type { Node } from './node.js';
import { constantNode } from './node.js';
import type { TreeForm } from './tree-form.js';
import { formOf, MAX_TREE_DEPTH } from './tree-form.js';
import type { TreeScope } from './tree-scope.js';

/** Compiles a condition tree. What is not sound is reported and false. */
export function compileTree(raw: unknown, at: Place, scope: TreeScope, depth = 0): Node {
  const { pool, problems } = scope;
  if (depth > MAX_TREE_DEPTH) return refuse(scope, at, `Conditions nest at most ${MAX_TREE_DEPTH} deep.`);
  const tree = formOf(raw);
  if (scope.ofElement && isAboutTheCaller(tree)) return refuse(scope, placeIn(at, tree.form), ABOUT_ONE_ELEMENT);
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
    case 'elements':
      return compileElementsLeaf(new Entry(tree.raw, at, problems), scope, (when, place, inner) =>
        compileTree(when, place, inner, depth + 1),
      );
    case 'bucket':
      return compileBucketLeaf(new Entry(tree.raw, at, problems), scope);
    case 'flag':
      return compileFlagLeaf(new Entry(tree.raw, at, problems), scope);
    case 'malformed':
      return refuse(scope, tree.field === null ? at : placeIn(at, tree.field), tree.what);
  }
}

const ABOUT_ONE_ELEMENT =
  'Only the attributes of the element can be asked here: no segment, share of users, flag or list.';

function isAboutTheCaller({ form }: TreeForm): boolean {
  return form === 'segment' || form === 'bucket' || form === 'flag' || form === 'elements';
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
