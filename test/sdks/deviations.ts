/** Where a provider answers otherwise than the server because of itself. One that was mended makes its test fail. */
import type { Case } from './cases.js';
import type { Language } from './languages.js';

/** An error in place of an answer, or another value in it. */
export type Deviation = { readonly because: string } & (
  | { readonly errorCode: NonNullable<Case['errorCode']> }
  | { readonly value: unknown }
);

const NO_VALUE = 'it takes an answer without a value';

const strictNumber = (type: string): Deviation => ({
  because: `it takes only a ${type}, and 3 is an integer where a flag has only whole numbers`,
  errorCode: 'TYPE_MISMATCH',
});

const goDisabled: Deviation = { because: 'it serves the default whenever the reason is DISABLED', value: true };

const javaNoValue: Deviation = { because: `${NO_VALUE} for an unknown flag`, errorCode: 'FLAG_NOT_FOUND' };

/** By the name of the case. */
export const DEVIATIONS: Readonly<Record<Language['name'], Readonly<Record<string, Deviation>>>> = {
  Python: {
    'a whole number asked for as a float': strictNumber('float'),
  },
  Go: {
    'a disabled flag with an off variation': goDisabled,
    'a flag that serves no variation': { because: `${NO_VALUE} for one of a wrong type`, errorCode: 'TYPE_MISMATCH' },
    'an object of a flag that serves no variation': { because: `${NO_VALUE} for one of nil`, value: null },
  },
  Java: {
    'a whole number asked for as a float': strictNumber('Double'),
    'a disabled flag without an off variation': javaNoValue,
    'a flag that serves no variation': javaNoValue,
    'an object of a flag that serves no variation': javaNoValue,
  },
};
