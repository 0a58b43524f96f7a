import type { Test } from './call.js';
import { Entry, isObject } from './entry.js';
import type { MentionGraph } from './mention-graph.js';
import { constantNode } from './node.js';
import type { Node } from './node.js';
import { placeIn, Problems, quote } from './problem.js';
import type { Place, Problem } from './problem.js';
import { compileTree } from './tree.js';
import type { TreeScope } from './tree.js';

export interface CompiledSegment {
  /** The segment as it was written. */
  readonly source: unknown;
  readonly node: Node;
  readonly test: Test;
  readonly problems: readonly Problem[];
}

/** Compiles the segments, those that others name first. `reusable`: one of an earlier snapshot that is still the same. */
export function compileSegments(
  sources: ReadonlyMap<string, unknown>,
  graph: MentionGraph,
  scope: Omit<TreeScope, 'segment' | 'problems'>,
  reusable: (key: string) => CompiledSegment | null,
): Map<string, CompiledSegment> {
  const compiled = new Map<string, Unlinked>();
  for (const key of new Set([...graph.order, ...sources.keys()])) {
    if (!sources.has(key)) continue;
    const problems = new Problems();
    const segment = (named: string, at: Place): Node | null => {
      if (graph.inOneCycle(key, named)) return refuse(problems, at, `The segment ${quote(named)} contains itself.`);
      return segmentNode(compiled, named, at, problems);
    };
    compiled.set(key, reusable(key) ?? compileSegment(key, sources.get(key), { ...scope, problems, segment }));
  }
  // Only now is it known which of them are asked more than once.
  return new Map([...compiled].map(([key, segment]) => [key, { ...segment, test: scope.linker.test(segment.node) }]));
}

type Unlinked = Omit<CompiledSegment, 'test'>;

/** The condition of a segment; null after reporting at `at` that there is none. */
export function segmentNode(
  segments: ReadonlyMap<string, Unlinked>,
  key: string,
  at: Place,
  problems: Problems,
): Node | null {
  return segments.get(key)?.node ?? refuse(problems, at, `There is no segment ${quote(key)} in this definition.`);
}

function refuse(problems: Problems, at: Place, what: string): null {
  problems.report(at, what);
  return null;
}

function compileSegment(key: string, source: unknown, scope: TreeScope): Unlinked {
  const node = conditionOf(source, placeIn(null, 'segments', key), scope);
  node.askers++;
  return { source, node, problems: scope.problems.found };
}

function conditionOf(source: unknown, at: Place, scope: TreeScope): Node {
  if (!isObject(source)) {
    scope.problems.report(at, `${quote(source)} is not a segment, an object with a condition in \`when\`.`);
    return constantNode(false);
  }
  const entry = new Entry(source, at, scope.problems);
  return compileTree(entry.get('when'), entry.place('when'), scope);
}
