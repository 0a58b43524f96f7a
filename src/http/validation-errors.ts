import type { ErrorDetails } from './contract.js';

type FieldErrors = NonNullable<ErrorDetails['errors']>;

/** One complaint of the validator: where, what, and which keyword of the schema it broke. */
interface Complaint {
  readonly path: string;
  readonly message: string;
  readonly keyword: string;
}

/** As much of the validator's error as is read here. */
interface ValidatorError {
  readonly path: string;
  readonly message: string;
  readonly errorCode?: string;
}

/** The contract's bounds on `details.errors`. */
const MOST_ERRORS = 100;
const MOST_CHARACTERS = 2000;

/** The validator's errors in the contract's form, without the noise that a union makes. */
export function fieldErrors(errors: readonly ValidatorError[]): FieldErrors {
  const complaints = errors.map(({ path, message, errorCode = '' }) => {
    const [keyword = ''] = errorCode.split('.');
    return { path, keyword, message: plainMessage(keyword, message) };
  });
  const told = new Map(mostTelling(complaints).map((one) => [`${one.path} ${one.message}`, one]));
  return [...told.values()].slice(0, MOST_ERRORS).map(({ path, message }) => ({
    path: path.slice(0, MOST_CHARACTERS),
    message: message.slice(0, MOST_CHARACTERS),
  }));
}

function plainMessage(keyword: string, message: string): string {
  if (keyword === 'required') return 'is required';
  if (keyword === 'additionalProperties' || keyword === 'unevaluatedProperties') return 'is not known here';
  if (keyword === 'oneOf') return 'has none of the forms that the contract allows here';
  return message;
}

/**
 * A value that fits no form of a union is complained of once for every form. What went wrong deeper inside
 * belongs to the form that was meant: then only that is told. Otherwise one complaint stands for all.
 */
function mostTelling(complaints: readonly Complaint[]): readonly Complaint[] {
  const unions = complaints.filter(({ keyword }) => keyword === 'oneOf').map(({ path }) => path);
  const deepestFirst = [...new Set(unions)].sort((a, b) => b.length - a.length);
  return deepestFirst.reduce(tellOnce, complaints);
}

function tellOnce(complaints: readonly Complaint[], union: string): readonly Complaint[] {
  const isInside = ({ path }: Complaint) => path === union || path.startsWith(`${union}/`);
  const outside = complaints.filter((one) => !isInside(one));
  const deeper = complaints.filter((one) => isInside(one) && !isAboutForm(one, union));
  const form = complaints.filter((one) => one.path === union && one.keyword === 'oneOf').slice(0, 1);
  return [...outside, ...(deeper.length > 0 ? deeper : form)];
}

/** Whether the complaint only says that the value is not of one of the union's forms. */
function isAboutForm({ path, keyword }: Complaint, union: string): boolean {
  if (path === union) return keyword === 'oneOf' || keyword === 'type';
  const isProperty = path.lastIndexOf('/') === union.length;
  return isProperty && (keyword === 'required' || keyword === 'additionalProperties');
}
