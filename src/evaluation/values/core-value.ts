import type { Integer } from './python.js';
import { exact, integerOf, pythonBooleanText, pythonFloatText } from './python.js';
import { floatIn } from './scalar.js';

/** An attribute as Flagsmith Core sees it: text that spells a number is one. */
export type CoreValue =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'integer'; readonly value: Integer }
  | { readonly kind: 'float'; readonly value: number }
  /** A whole JavaScript number: JSON does not tell whether it was written 2 or 2.0. */
  | { readonly kind: 'whole'; readonly value: number }
  | { readonly kind: 'boolean'; readonly value: boolean };

const INTEGER_TEXT = /^-?\d{1,4300}$/;
const FLOAT_TEXT = /^-?\d+\.\d+$/;

/** The raw attribute as a Core value; undefined when it is unset. `007` is 7 and `1.50` is 1.5. */
export function coreValueOf(raw: unknown): CoreValue | undefined {
  switch (typeof raw) {
    case 'string':
      if (INTEGER_TEXT.test(raw)) return { kind: 'integer', value: integerOf(raw) };
      if (FLOAT_TEXT.test(raw)) return { kind: 'float', value: Number(raw) };
      return { kind: 'text', value: raw };
    case 'number':
      return { kind: Number.isInteger(raw) ? 'whole' : 'float', value: raw };
    case 'bigint':
      return { kind: 'integer', value: exact(raw) };
    case 'boolean':
      return { kind: 'boolean', value: raw };
    case 'object': {
      const float = raw === null ? undefined : floatIn(raw);
      return float === undefined ? undefined : { kind: 'float', value: float };
    }
    default:
      return undefined;
  }
}

/** Python's `str` of the value. */
export function coreText(value: CoreValue): string {
  switch (value.kind) {
    case 'text':
      return value.value;
    case 'integer':
      return String(value.value);
    case 'whole':
      return integerText(value.value);
    case 'float':
      return pythonFloatText(value.value);
    case 'boolean':
      return pythonBooleanText(value.value);
  }
}

/** All the digits of a whole number, where JavaScript would write 1e+21. */
function integerText(whole: number): string {
  return Number.isSafeInteger(whole) ? String(whole) : String(BigInt(whole));
}
