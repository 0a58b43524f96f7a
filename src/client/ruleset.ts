/** From text, or an object, to a ruleset that shares with the one before whatever has not changed. */
import type { Definition, Flag, Segment } from '../evaluation/index.js';
import { ClientError } from './client-error.js';

type JsonObject = Readonly<Record<string, unknown>>;

/** Reads a ruleset, or an answer of the server with one in its `data`. Throws ClientError. */
export function readRuleset(given: Definition | string): Definition {
  const read: unknown = typeof given === 'string' ? parse(given) : given;
  const ruleset = isObject(read) && isObject(read['data']) ? read['data'] : read;
  if (isRuleset(ruleset)) return ruleset;
  throw new ClientError('RULESET_INVALID', 'It is no ruleset of format 1. A newer client may be able to read it.');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ClientError('RULESET_INVALID', 'The ruleset is no JSON.', error);
  }
}

function isRuleset(value: unknown): value is Definition {
  return isObject(value) && value['format'] === 1 && isObject(value['flags']);
}

/** A ruleset with maps in the order of their keys, as the server has them: objects put keys like `10` before all others. */
export interface OrderedRuleset extends Omit<Definition, 'segments' | 'flags'> {
  readonly segments: ReadonlyMap<string, Segment>;
  readonly flags: ReadonlyMap<string, Flag>;
}

/** Flags and segments that say the same as before are the very same objects, which need not be compiled again. */
export function orderRuleset(ruleset: Definition, previous: OrderedRuleset | undefined): OrderedRuleset {
  return {
    ...ruleset,
    segments: orderParts(ruleset.segments ?? {}, previous?.segments),
    flags: orderParts(ruleset.flags, previous?.flags),
  };
}

function orderParts<Part>(
  parts: Readonly<Record<string, Part>>,
  previous: ReadonlyMap<string, Part> | undefined,
): ReadonlyMap<string, Part> {
  const ordered = new Map<string, Part>();
  for (const [key, part] of Object.entries(parts).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const before = previous?.get(key);
    ordered.set(key, before !== undefined && areSame(part, before) ? before : part);
  }
  return ordered;
}

/** Levels of a value that are looked into, far below what the stack holds. What lies deeper is taken to be the worst. */
const DEEPEST = 500;

/** Whether two values of JSON are known to say the same. */
function areSame(left: unknown, right: unknown, depth = 0): boolean {
  if (Object.is(left, right)) return true;
  if (depth > DEEPEST) return false;
  const areSameBelow = (one: unknown, other: unknown) => areSame(one, other, depth + 1);
  if (Array.isArray(left)) {
    return (
      Array.isArray(right) && left.length === right.length && left.every((one, at) => areSameBelow(one, right[at]))
    );
  }
  if (!isObject(left) || !isObject(right) || Array.isArray(right)) return false;
  const names = Object.keys(left);
  return (
    names.length === Object.keys(right).length &&
    names.every((name) => Object.hasOwn(right, name) && areSameBelow(left[name], right[name]))
  );
}

/** Whether a condition of it may need a library of regular expressions. */
export function hasPattern(value: unknown, depth = 0): boolean {
  if (!isObject(value)) return false;
  if (depth > DEEPEST || value['operator'] === 'matches') return true;
  return Object.values(value).some((part) => hasPattern(part, depth + 1));
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null;
}
