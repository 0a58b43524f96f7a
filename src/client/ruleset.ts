/** From text, or an object, to a ruleset that shares with the one before whatever has not changed. */
import type { Definition } from '../evaluation/index.js';
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

/** Flags and segments that say the same as before are the very same objects, which need not be compiled again. */
export function shareUnchanged(ruleset: Definition, previous: Definition | undefined): Definition {
  if (!previous) return ruleset;
  const { segments, flags } = ruleset;
  return {
    ...ruleset,
    ...(segments && { segments: shareParts(segments, previous.segments ?? {}) }),
    flags: shareParts(flags, previous.flags),
  };
}

function shareParts<Part>(
  parts: Readonly<Record<string, Part>>,
  previous: Readonly<Record<string, Part>>,
): Readonly<Record<string, Part>> {
  return Object.fromEntries(
    Object.entries(parts).map(([key, part]) => {
      const before = Object.hasOwn(previous, key) ? previous[key] : undefined;
      return [key, before !== undefined && areSame(part, before) ? before : part];
    }),
  );
}

/** Whether two values of JSON say the same. */
function areSame(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true;
  if (Array.isArray(left)) {
    return Array.isArray(right) && left.length === right.length && left.every((one, at) => areSame(one, right[at]));
  }
  if (!isObject(left) || !isObject(right) || Array.isArray(right)) return false;
  const names = Object.keys(left);
  return (
    names.length === Object.keys(right).length &&
    names.every((name) => Object.hasOwn(right, name) && areSame(left[name], right[name]))
  );
}

/** Whether a condition of it may need a library of regular expressions. */
export function hasPattern(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(hasPattern);
  if (!isObject(value)) return false;
  return value['operator'] === 'matches' || Object.values(value).some(hasPattern);
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null;
}
