import type { Call } from '../call.js';
import { decideOnce } from '../call.js';
import type { Workshop } from '../compilation/scopes.js';
import { canRead, readAttributeLeaf } from '../conditions/attribute-leaf.js';
import { readBucketLeaf } from '../conditions/bucket-leaf.js';
import { contextOf, decidingElement, elementScope, readElementsLeaf } from '../conditions/elements-leaf.js';
import type { JsonObject } from '../conditions/entry.js';
import { Entry, isList, isObject } from '../conditions/entry.js';
import { forgetfulTest, Linker } from '../conditions/link.js';
import { NodePool } from '../conditions/node.js';
import { readOf } from '../conditions/reference.js';
import { compileTree } from '../conditions/tree.js';
import { formOf, MAX_TREE_DEPTH } from '../conditions/tree-form.js';
import type { TreeScope } from '../conditions/tree-scope.js';
import type { Context } from '../context.js';
import type { Outcome } from '../outcome.js';
import type { Place } from '../problem.js';
import { Problems, pathOf, placeIn } from '../problem.js';
import type { Snapshot } from '../snapshot.js';
import type { AttributeTrace, ElementsTrace, ElementTrace, Trace } from './trace.js';

/** Traces the conditions of one explanation, compiling each of them afresh. */
export class Tracer {
  private readonly shown = new Set<string>();
  private readonly workshop: Workshop;

  constructor(
    private readonly snapshot: Snapshot,
    private readonly context: Context,
    private readonly call: Call,
    private readonly budget: Budget = { left: MAX_CONDITIONS },
  ) {
    this.workshop = { pool: new NodePool(snapshot.nextNodeId), linker: new Linker(), problems: new Problems() };
  }

  /** A scope for the conditions of a flag. */
  forFlag(flag: string): TreeScope {
    return this.snapshot.scopes.forFlag(flag, this.workshop, (key) => this.snapshot.segments.get(key)?.node);
  }

  trace(raw: unknown, at: Place, scope: TreeScope, depth = 0): Trace {
    this.budget.left -= 1;
    if (depth > MAX_TREE_DEPTH) return this.leaf(raw, at, scope, depth);
    const tree = formOf(raw);
    const path = pathOf(at);
    switch (tree.form) {
      case 'constant':
        return { form: tree.form, at: path, holds: tree.holds };
      case 'all':
      case 'any':
      case 'none': {
        if (this.isSpent) return { form: tree.form, at: path, holds: this.holds(raw, at, scope, depth), children: [] };
        const children = tree.children.map((child, index) =>
          this.trace(child, placeIn(at, tree.form, index), scope, depth + 1),
        );
        return { form: tree.form, at: path, holds: combine(tree.form, children), children };
      }
      default:
        return this.leaf(raw, at, scope, depth);
    }
  }

  private get isSpent(): boolean {
    return this.budget.left <= 0;
  }

  private holds(raw: unknown, at: Place, scope: TreeScope, depth: number): boolean {
    return this.workshop.linker.test(compileTree(raw, at, scope, depth))(this.context, this.call);
  }

  /** Anything that has no conditions written inside it. */
  private leaf(raw: unknown, at: Place, outer: TreeScope, depth: number): Trace {
    const problems = new Problems();
    const scope = this.silenced(outer, problems);
    const holds = this.holds(raw, at, scope, depth);
    const [problem] = problems.found;
    if (problem !== undefined) return { form: 'problem', at: problem.at, holds: false, what: problem.what };

    const tree = formOf(raw);
    const path = pathOf(at);
    switch (tree.form) {
      case 'segment':
        return { form: 'segment', at: path, holds, segment: tree.key, condition: this.segment(tree.key) };
      case 'attribute':
        return { form: 'attribute', at: path, holds, condition: tree.raw, ...this.attribute(tree.raw, at, scope) };
      case 'elements':
        return { form: 'elements', at: path, holds, condition: tree.raw, ...this.elements(tree.raw, at, scope, depth) };
      case 'bucket':
        return { form: 'bucket', at: path, holds, condition: tree.raw, ...this.bucket(tree.raw, at, scope) };
      case 'flag':
        return { form: 'flag', at: path, holds, ...this.flag(tree.raw['flag']) };
      default:
        return { form: 'constant', at: path, holds };
    }
  }

  /** Problems of segments are reported to the scope that they were found in, so this one gets its own. */
  private silenced(scope: TreeScope, problems: Problems): TreeScope {
    return {
      ...scope,
      problems,
      segment: (key, at) => {
        const before = this.workshop.problems.count;
        const node = scope.segment(key, at);
        for (const { what } of this.workshop.problems.found.slice(before)) problems.report(at, what);
        return node;
      },
    };
  }

  /** Each segment once: written out again and again, segments in segments would grow without bound. */
  private segment(key: string): Trace | null {
    const source = this.snapshot.segments.get(key)?.source;
    if (this.isSpent || this.shown.has(key) || this.shown.size >= MAX_SEGMENTS || !isObject(source)) return null;
    this.shown.add(key);
    const nodeOf = (named: string) => this.snapshot.segments.get(named)?.node;
    const scope = this.snapshot.scopes.forSegment(key, this.workshop, nodeOf);
    const entry = new Entry(source, placeIn(null, 'segments', key), this.workshop.problems);
    return this.trace(entry.get('when'), entry.place('when'), scope);
  }

  private attribute(raw: JsonObject, at: Place, scope: TreeScope): Pick<AttributeTrace, 'value' | 'isRead'> {
    const leaf = readAttributeLeaf(new Entry(raw, at, scope.problems), scope);
    const value = leaf === null ? undefined : readOf(leaf.reference)(this.context);
    if (leaf === null || value === undefined || value === null) return { isRead: false };
    return { value, isRead: canRead(leaf, value) };
  }

  private elements(
    raw: JsonObject,
    at: Place,
    scope: TreeScope,
    depth: number,
  ): Pick<ElementsTrace, 'size' | 'decided' | 'elements'> {
    const entry = new Entry(raw, at, scope.problems);
    const compileWhen = (when: unknown, place: Place, inner: TreeScope) => compileTree(when, place, inner, depth + 1);
    const leaf = readElementsLeaf(entry, scope, compileWhen);
    const list = leaf && readOf(leaf.reference)(this.context);
    if (leaf === null || !isList(list)) return { size: null, decided: null, elements: [] };
    const deciding = decidingElement(list, leaf.quantifier, forgetfulTest(leaf.node), this.context, this.call);
    const decided = deciding < 0 ? null : deciding;
    if (this.isSpent) return { size: list.length, decided, elements: [] };
    const first = Math.min(decided ?? list.length, MAX_ELEMENTS);
    const asked = [...Array(first).keys(), ...(decided === null ? [] : [decided])];
    const elements = asked.map((index) => this.element(index, list[index], entry, scope, depth));
    return { size: list.length, decided, elements };
  }

  private element(index: number, element: unknown, leaf: Entry, scope: TreeScope, depth: number): ElementTrace {
    if (!isObject(element)) return { index, holds: false, condition: null };
    const tracer = new Tracer(this.snapshot, contextOf(element, this.context), this.call, this.budget);
    const condition = tracer.trace(leaf.get('when'), leaf.place('when'), elementScope(scope), depth + 1);
    return { index, holds: condition.holds, condition };
  }

  private bucket(raw: JsonObject, at: Place, scope: TreeScope) {
    const leaf = readBucketLeaf(new Entry(raw, at, scope.problems), scope);
    const text = leaf?.bucketer.text(this.context) ?? null;
    const number = leaf === null || text === null ? null : leaf.bucketer.number(this.context, this.call);
    return { text, number };
  }

  private flag(key: unknown): { readonly flag: string; readonly outcome: Outcome | null } {
    const flag = String(key);
    const target = this.snapshot.flags.get(flag);
    return { flag, outcome: target === undefined ? null : decideOnce(target, this.context, this.call) };
  }
}

/** How many conditions an explanation may still show; its tracers share it. */
interface Budget {
  left: number;
}

/**
 * After this many conditions, an explanation shows those that follow without what they consist of: every one takes
 * up to some 3 kB, and a definition may have hundreds of thousands.
 */
const MAX_CONDITIONS = 5000;
/** An explanation shows at most this many elements of a list beside the one that decided. */
const MAX_ELEMENTS = 8;
/** An explanation shows at most this many segments from the inside. */
const MAX_SEGMENTS = 32;

function combine(form: 'all' | 'any' | 'none', children: readonly Trace[]): boolean {
  if (form === 'all') return children.every(({ holds }) => holds);
  return children.some(({ holds }) => holds) === (form === 'any');
}
