import { isList, isObject } from '../conditions/entry.js';
import { formOf, MAX_TREE_DEPTH } from '../conditions/tree-form.js';

/** The segments and flags that conditions name, before anything is compiled. */
export interface Mentions {
  readonly segments: ReadonlySet<string>;
  readonly flags: ReadonlySet<string>;
}

export function mentionsOfFlag(raw: unknown): Mentions {
  if (!isObject(raw)) return NO_MENTIONS;
  const mentions = new Collector();
  const { prerequisites, rules } = raw;
  if (isList(prerequisites)) for (const tree of prerequisites) mentions.collect(tree, 0);
  if (isList(rules)) for (const rule of rules) if (isObject(rule)) mentions.collect(rule['when'], 0);
  return mentions.isEmpty ? NO_MENTIONS : mentions;
}

export function mentionsOfSegment(raw: unknown): Mentions {
  const mentions = new Collector();
  if (isObject(raw)) mentions.collect(raw['when'], 0);
  return mentions.isEmpty ? NO_MENTIONS : mentions;
}

/** What most flags mention. Compared by identity. */
export const NO_MENTIONS: Mentions = { segments: new Set(), flags: new Set() };

class Collector implements Mentions {
  readonly segments = new Set<string>();
  readonly flags = new Set<string>();

  get isEmpty(): boolean {
    return this.segments.size === 0 && this.flags.size === 0;
  }

  collect(raw: unknown, depth: number): void {
    if (depth > MAX_TREE_DEPTH) return;
    const tree = formOf(raw);
    if (tree.form === 'segment') this.segments.add(tree.key);
    else if (tree.form === 'flag' && typeof tree.raw['flag'] === 'string') this.flags.add(tree.raw['flag']);
    else if (tree.form === 'all' || tree.form === 'any' || tree.form === 'none') {
      for (const child of tree.children) this.collect(child, depth + 1);
    }
  }
}

/** A segment's or flag's mentions together with those of the segments that it puts in its place. */
export function withSegments(own: Mentions, ofSegment: (key: string) => Mentions): Mentions {
  // Most flags name nothing, and most segments neither.
  if (own === NO_MENTIONS || ![...own.segments].some((key) => ofSegment(key) !== NO_MENTIONS)) return own;
  const all = { segments: new Set<string>(), flags: new Set(own.flags) };
  const waiting = [...own.segments];
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    if (all.segments.has(key)) continue;
    all.segments.add(key);
    const inner = ofSegment(key);
    for (const segment of inner.segments) waiting.push(segment);
    for (const flag of inner.flags) all.flags.add(flag);
  }
  return all;
}

export function areSame(left: Mentions, right: Mentions): boolean {
  return left === right || (haveSame(left.segments, right.segments) && haveSame(left.flags, right.flags));
}

export function haveSame(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  return left.size === right.size && [...left].every((key) => right.has(key));
}
