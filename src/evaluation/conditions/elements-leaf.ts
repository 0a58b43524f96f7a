import type { Call, Test } from '../call.js';
import type { Context } from '../context.js';
import type { Quantifier } from '../operators/family.js';
import { QUANTIFIERS } from '../operators/family.js';
import type { Place } from '../problem.js';
import { quote } from '../problem.js';
import { exactJson } from '../values/exact-json.js';
import type { Entry, JsonObject } from './entry.js';
import { isList, isObject } from './entry.js';
import { forgetfulTest } from './link.js';
import type { Node } from './node.js';
import { constantNode, NodePool } from './node.js';
import type { CompiledReference } from './reference.js';
import { compileReference } from './reference.js';
import type { TreeScope } from './tree-scope.js';

export interface ReadElementsLeaf {
  readonly reference: CompiledReference;
  readonly quantifier: Quantifier;
  /** The condition on one element. */
  readonly node: Node;
}

/** Compiles a tree inside another. */
type CompileWhen = (raw: unknown, at: Place, scope: TreeScope) => Node;

/** A list has a few elements, as a rule. */
const FEW = 4;

/**
 * What is remembered or marked for a call belongs to one context, and here every element is a context of its own. So the
 * tree of the element lives in a pool of its own and is linked without memory; only the answer for the whole list is a
 * leaf like any other.
 */
export function compileElementsLeaf(entry: Entry, scope: TreeScope, compileWhen: CompileWhen): Node {
  const leaf = readElementsLeaf(entry, scope, compileWhen);
  if (leaf === null) return constantNode(false);
  const { reference, quantifier, node } = leaf;
  // A constant is a scalar, so it is never a list.
  if (reference.kind === 'constant') return constantNode(false);
  const { key, read } = reference;
  const test = forgetfulTest(node);
  const written = exactJson([quantifier, entry.get('when')]);
  return scope.pool.leaf(written && `elements ${key} ${written}`, FEW * (1 + node.cost), (context, call) => {
    const list = read(context);
    if (!isList(list)) return false;
    const isDecided = decidingElement(list, quantifier, test, context, call) >= 0;
    return isDecided === (quantifier === 'any');
  });
}

/** The index of the element that settles the answer: the first that holds, or for `all` that does not; -1: none does. */
export function decidingElement(
  list: readonly unknown[],
  quantifier: Quantifier,
  test: Test,
  context: Context,
  call: Call,
): number {
  // One for all elements, and only here: nothing else is allocated on the way to an answer.
  const own = contextOf({}, context);
  for (let index = 0; index < list.length; index++) {
    const element = list[index];
    let holds = false;
    if (isObject(element)) {
      own.attributes = element;
      holds = test(own, call);
    }
    if (holds === (quantifier !== 'all')) return index;
  }
  return -1;
}

/** The context as the conditions on one element see it. */
export function contextOf(element: JsonObject, context: Context): Context & { attributes: JsonObject } {
  return { ...context, attributes: element };
}

/** The parts of an elements condition; null, and problems, when it is not sound. */
export function readElementsLeaf(entry: Entry, scope: TreeScope, compileWhen: CompileWhen): ReadElementsLeaf | null {
  const before = entry.problems.count;
  const reference = compileReference(entry.get('elements'), entry.place('elements'), scope);
  const written = entry.get('quantifier') ?? 'any';
  const quantifier = QUANTIFIERS.find((name) => name === written);
  if (quantifier === undefined) {
    entry.report('quantifier', `${quote(written)} is not one of ${QUANTIFIERS.join(', ')}.`);
  }
  if (!entry.has('when')) entry.report('when', 'An elements condition needs a `when`: what its elements must be like.');
  const node = compileWhen(entry.get('when'), entry.place('when'), elementScope(scope));
  if (!reference || !quantifier || entry.problems.count > before) return null;
  return { reference, quantifier, node };
}

/** Where the conditions on one element are compiled. */
export function elementScope(scope: TreeScope): TreeScope {
  return { ...scope, ofElement: true, pool: new NodePool(0) };
}
