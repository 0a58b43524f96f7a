import type { AttributeLeaf } from '../../../src/evaluation/index.js';

/** The native types that `definitions.ts` draws from, in their plainest form. */
export function holdsFor(leaf: AttributeLeaf, value: unknown): boolean {
  const { type, operator, values = [], negate = false, missing, list = 'any' } = leaf;
  if (type === 'any') return (value !== undefined) === (operator === 'is_set');
  if (type === 'list') return Array.isArray(value) ? listHolds(operator, value, values) !== negate : (missing ?? false);
  if (value === undefined || (typeof value === 'object' && !Array.isArray(value))) return missing ?? false;
  if (!Array.isArray(value)) return elementHolds(leaf, value);
  const isElement = (element: unknown) => element !== null && typeof element !== 'object';
  if (list === 'all') return value.every((element) => isElement(element) && elementHolds(leaf, element));
  const some = value.some((element) => isElement(element) && elementHolds(leaf, element));
  return some === (list === 'any');
}

function listHolds(operator: string, list: readonly unknown[], values: readonly unknown[]): boolean {
  const texts = list.map((element) => (element === null || typeof element === 'object' ? undefined : String(element)));
  if (operator === 'includes_any') return values.some((value) => texts.includes(String(value)));
  if (operator === 'includes_all') return values.every((value) => texts.includes(String(value)));
  return comparison(operator.replace('size_', ''), list.length - Number(values[0]));
}

function elementHolds(
  { type, operator, values = [], negate = false, invalid = false, ignore_case }: AttributeLeaf,
  value: unknown,
): boolean {
  const answer =
    type === 'string'
      ? textHolds(operator, values.map(String), String(value), ignore_case)
      : scalarHolds(type, operator, values, value);
  return answer === undefined ? invalid : answer !== negate;
}

function textHolds(operator: string, rawValues: readonly string[], rawText: string, ignoreCase = false): boolean {
  const fold = (text: string) => (ignoreCase ? text.toLowerCase() : text);
  const [text, values] = [fold(rawText), rawValues.map(fold)];
  switch (operator) {
    case 'eq':
    case 'in':
      return values.includes(text);
    case 'neq':
    case 'not_in':
      return !values.includes(text);
    case 'contains':
      return values.some((value) => text.includes(value));
    case 'not_contains':
      return !values.some((value) => text.includes(value));
    case 'contains_all':
      return values.every((value) => text.includes(value));
    case 'starts_with':
      return values.some((value) => text.startsWith(value));
    case 'not_ends_with':
      return !values.some((value) => text.endsWith(value));
    case 'empty':
      return text.trim() === '';
    default:
      return comparison(operator, byCodePoint(text, values[0] ?? ''));
  }
}

function byCodePoint(left: string, right: string): number {
  const [a, b] = [[...left], [...right]];
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const difference = (a[index]?.codePointAt(0) ?? -1) - (b[index]?.codePointAt(0) ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}

function scalarHolds(type: string, operator: string, values: readonly unknown[], value: unknown): boolean | undefined {
  const read = type === 'number' ? asNumber : type === 'datetime' ? asTime : asBoolean;
  const own = read(value);
  if (own === undefined) return undefined;
  const others = values.map((other) => Number(read(other)));
  if (operator === 'eq' || operator === 'in') return others.includes(own);
  if (operator === 'neq' || operator === 'not_in') return !others.includes(own);
  if (operator === 'modulo') return ((own % (others[0] ?? 1)) + (others[0] ?? 1)) % (others[0] ?? 1) === others[1];
  return comparison(operator, own - (others[0] ?? Number.NaN));
}

function asNumber(value: unknown): number | undefined {
  if (typeof value === 'boolean' || (typeof value === 'string' && !/^-?\d+(\.\d+)?$/.test(value))) return undefined;
  return Number(value);
}

function asTime(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d(T.*Z)?$/.test(value) ? Date.parse(value) : undefined;
}

function asBoolean(value: unknown): number | undefined {
  if (value === true || value === 'true') return 1;
  return value === false || value === 'false' ? 0 : undefined;
}

function comparison(operator: string, difference: number): boolean {
  switch (operator) {
    case 'lt':
      return difference < 0;
    case 'lte':
      return difference <= 0;
    case 'gt':
      return difference > 0;
    case 'gte':
      return difference >= 0;
    default:
      return difference === 0;
  }
}
