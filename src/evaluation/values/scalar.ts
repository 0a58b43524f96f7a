/** What a leaf or a bucketing can read: JSON's scalars, and bigint for an integer that a caller is sure of. */
export type ScalarValue = string | number | boolean | bigint;

/**
 * `{float: n}`: how a caller says that a number is surely a float. Only the type `auto` treats it apart; all else reads
 * the number in it.
 */
export function floatIn(raw: object): number | undefined {
  if (Array.isArray(raw) || !Object.hasOwn(raw, 'float')) return undefined;
  const number: unknown = Reflect.get(raw, 'float');
  return typeof number === 'number' && Object.keys(raw).length === 1 ? number : undefined;
}

/** The scalar in a raw attribute; undefined when it is unset, that is absent, null or an object. */
export function scalarOf(raw: unknown): ScalarValue | undefined {
  switch (typeof raw) {
    case 'string':
    case 'number':
    case 'boolean':
    case 'bigint':
      return raw;
    case 'object':
      return raw === null ? undefined : floatIn(raw);
    default:
      return undefined;
  }
}

/** The text of a raw attribute: that of the scalar in it; undefined when it is unset or JSON has no spelling for it. */
export function textOf(raw: unknown): string | undefined {
  if (typeof raw === 'string') return raw;
  const scalar = scalarOf(raw);
  return scalar === undefined ? undefined : plainText(scalar);
}

/** A scalar as JSON spells it, text as it stands; undefined for what JSON has no spelling for (NaN, infinities). */
export function plainText(scalar: ScalarValue): string | undefined {
  if (typeof scalar === 'string') return scalar;
  if (typeof scalar === 'number' && !Number.isFinite(scalar)) return undefined;
  return String(scalar);
}
