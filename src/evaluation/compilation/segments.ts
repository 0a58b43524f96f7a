import { Entry, isObject } from '../conditions/entry.js';
import type { Linker } from '../conditions/link.js';
import type { Node, NodePool } from '../conditions/node.js';
import { constantNode, countAsker } from '../conditions/node.js';
import { compileTree } from '../conditions/tree.js';
import type { TreeScope } from '../conditions/tree-scope.js';
import type { Place } from '../problem.js';
import { Problems, placeIn, quote } from '../problem.js';
import type { Table } from '../table.js';
import type { Reuse } from './reuse.js';
import type { Scopes } from './scopes.js';
import type { CompiledSegment } from './segment.js';

/** Compiles the segments, those that others name first, or takes them over from an earlier snapshot. */
export function compileSegments(scopes: Scopes, reuse: Reuse, pool: NodePool, linker: Linker): Table<CompiledSegment> {
  const { segments } = scopes.parts;
  const compiled = new Map<string, CompiledSegment>();
  for (const [position, key] of segments.names.entries()) {
    const kept = reuse.segment(position);
    if (kept !== undefined) compiled.set(key, kept);
  }
  const rest = segments.names.filter((key) => !compiled.has(key));
  for (const key of scopes.dependencies.segmentGraph.order(rest)) {
    if (compiled.has(key) || !segments.has(key)) continue;
    const workshop = { pool, linker, problems: new Problems() };
    const scope = scopes.forSegment(key, workshop, (named) => compiled.get(named)?.node);
    compiled.set(key, compileSegment(key, segments.get(key), scope));
  }
  return segments.with(segments.names.map((key) => compiled.get(key)));
}

function compileSegment(key: string, source: unknown, scope: TreeScope): CompiledSegment {
  const node = conditionOf(source, placeIn(null, 'segments', key), scope);
  countAsker(node);
  return { source, node, problems: scope.problems.all };
}

function conditionOf(source: unknown, at: Place, scope: TreeScope): Node {
  if (!isObject(source)) {
    scope.problems.report(at, `${quote(source)} is not a segment, an object with a condition in \`when\`.`);
    return constantNode(false);
  }
  const entry = new Entry(source, at, scope.problems);
  return compileTree(entry.get('when'), entry.place('when'), scope);
}
