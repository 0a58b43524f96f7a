import { Entry, isObject } from './entry.js';
import type { Linker } from './link.js';
import type { Mentions } from './mentions.js';
import type { Node, NodePool } from './node.js';
import { constantNode } from './node.js';
import type { Place } from './problem.js';
import { Problems, placeIn, quote } from './problem.js';
import type { Reuse } from './reuse.js';
import type { Scopes } from './scopes.js';
import type { CompiledSegment } from './segment.js';
import { compileTree } from './tree.js';
import type { TreeScope } from './tree-scope.js';

/** Compiles the segments, those that others name first, or takes them over from an earlier snapshot. */
export function compileSegments(
  scopes: Scopes,
  reuse: Reuse,
  pool: NodePool,
  linker: Linker,
): Map<string, CompiledSegment> {
  const { parts, segmentGraph } = scopes;
  const compiled = new Map<string, CompiledSegment>();
  const compileOne = (key: string): CompiledSegment => {
    const workshop = { pool, linker, problems: new Problems() };
    const scope = scopes.forSegment(key, workshop, (named) => compiled.get(named)?.node);
    return compileSegment(key, parts.segments.get(key), scopes.ownMentionsOfSegment(key), scope);
  };
  for (const key of new Set([...segmentGraph.order, ...parts.segments.keys])) {
    if (!parts.segments.has(key)) continue;
    const kept = reuse.segment(key, (named) => scopes.mentionsOfSegment(named));
    compiled.set(key, kept ?? compileOne(key));
  }
  return inOrder(parts.segments.keys, compiled);
}

function inOrder<Value>(keys: Iterable<string>, values: ReadonlyMap<string, Value>): Map<string, Value> {
  const ordered = new Map<string, Value>();
  for (const key of keys) {
    const value = values.get(key);
    if (value !== undefined) ordered.set(key, value);
  }
  return ordered;
}

function compileSegment(key: string, source: unknown, mentions: Mentions, scope: TreeScope): CompiledSegment {
  const node = conditionOf(source, placeIn(null, 'segments', key), scope);
  node.askers++;
  return { source, mentions, node, problems: scope.problems.all };
}

function conditionOf(source: unknown, at: Place, scope: TreeScope): Node {
  if (!isObject(source)) {
    scope.problems.report(at, `${quote(source)} is not a segment, an object with a condition in \`when\`.`);
    return constantNode(false);
  }
  const entry = new Entry(source, at, scope.problems);
  return compileTree(entry.get('when'), entry.place('when'), scope);
}
