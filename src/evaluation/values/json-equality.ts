import { isList, isObject } from '../conditions/entry.js';
import { floatIn } from './scalar.js';

/**
 * Whether two JSON values are equal: no coercion, object keys in any order. Recursion is as deep as the shallower of
 * the two, so one side of known depth bounds it. Values that are not JSON equal nothing.
 */
export function jsonEquals(left: unknown, right: unknown): boolean {
  const a = numberOr(left);
  const b = numberOr(right);
  if (a === b) return a !== undefined;
  if (isList(a)) return isList(b) && a.length === b.length && a.every((item, index) => jsonEquals(item, b[index]));
  if (!isObject(a) || !isObject(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && jsonEquals(a[key], b[key]))
  );
}

/** JSON has one kind of number: a caller's bigint and `{float}` are numbers too. */
function numberOr(value: unknown): unknown {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : value;
  return isObject(value) ? (floatIn(value) ?? value) : value;
}

/** Whether nothing in the value is nested deeper than `limit`. */
export function isShallow(value: unknown, limit: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return limit > 0 && Object.values(value).every((item) => isShallow(item, limit - 1));
}
