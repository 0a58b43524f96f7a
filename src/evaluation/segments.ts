import type { Test } from './call.js';
import { Entry, isObject } from './entry.js';
import type { Linker } from './link.js';
import { constantNode } from './node.js';
import type { Node, NodePool } from './node.js';
import { placeIn, Problems, quote } from './problem.js';
import type { Place, Problem } from './problem.js';
import type { Reuse } from './reuse.js';
import type { Scopes } from './scopes.js';
import { compileTree } from './tree.js';
import type { TreeScope } from './tree.js';

export interface CompiledSegment {
  /** The segment as it was written. */
  readonly source: unknown;
  readonly node: Node;
  readonly test: Test;
  readonly problems: readonly Problem[];
}

/** Compiles the segments, those that others name first, or takes them over from an earlier snapshot. */
export function compileSegments(
  scopes: Scopes,
  reuse: Reuse,
  pool: NodePool,
  linker: Linker,
): Map<string, CompiledSegment> {
  const { parts, segmentGraph } = scopes;
  const compiled = new Map<string, Omit<CompiledSegment, 'test'>>();
  for (const key of new Set([...segmentGraph.order, ...parts.segments.keys()])) {
    if (!parts.segments.has(key)) continue;
    const source = parts.segments.get(key);
    const scope = scopes.forSegment(
      key,
      { pool, linker, problems: new Problems() },
      (named) => compiled.get(named)?.node,
    );
    const kept = reuse.segment(key, (named) => scopes.mentionsOfSegment(named));
    compiled.set(key, kept ?? compileSegment(key, source, scope));
  }
  // Only now is it known which of them are asked more than once.
  const segments = new Map<string, CompiledSegment>();
  for (const key of parts.segments.keys()) {
    const segment = compiled.get(key);
    if (segment !== undefined) segments.set(key, { ...segment, test: linker.test(segment.node) });
  }
  return segments;
}

function compileSegment(key: string, source: unknown, scope: TreeScope): Omit<CompiledSegment, 'test'> {
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
