// Written so that no text can be matched in two ways: attributes are the public's, and must not cost quadratic time.
const DECIMAL = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;

/** A finite number, or text in decimal form: sign, point, exponent; no spaces, no hexadecimal. */
export function decimalOf(scalar: unknown): number | undefined {
  if (typeof scalar === 'string') return DECIMAL.test(scalar) ? finite(Number(scalar)) : undefined;
  if (typeof scalar === 'number') return finite(scalar);
  return typeof scalar === 'bigint' ? finite(Number(scalar)) : undefined;
}

function finite(number: number): number | undefined {
  return Number.isFinite(number) ? number : undefined;
}

/** The remainder with the sign of the divisor, as in Python: -1 modulo 3 is 2. */
export function flooredModulo(value: number, divisor: number): number {
  const remainder = value % divisor;
  return remainder !== 0 && remainder < 0 !== divisor < 0 ? remainder + divisor : remainder;
}
