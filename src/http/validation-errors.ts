import type { ErrorDetails } from './contract.js';
import { referenced, type Schema } from './contract-document.js';
import { bounded } from './errors.js';

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

/** The contract's bound on `details.errors`. */
const MOST_ERRORS = 100;

/**
 * The validator's errors in the contract's form, without the noise that a union makes.
 * `formNames`: the properties that tell the forms of the contract's unions apart.
 */
export function fieldErrors(errors: readonly ValidatorError[], formNames: ReadonlySet<string>): FieldErrors {
  const complaints = errors.map(({ path, message, errorCode = '' }) => {
    const [keyword = ''] = errorCode.split('.');
    return { path, keyword, message: plainMessage(keyword, message) };
  });
  const told = new Map(mostTelling(complaints, formNames).map((one) => [`${one.path} ${one.message}`, one]));
  return [...told.values()].slice(0, MOST_ERRORS).map(({ path, message }) => ({
    path: bounded(path),
    message: bounded(message),
  }));
}

function plainMessage(keyword: string, message: string): string {
  if (keyword === 'required') return 'is required';
  if (keyword === 'additionalProperties' || keyword === 'unevaluatedProperties') return 'is not known here';
  if (keyword === 'oneOf') return 'has none of the forms that the contract allows here';
  return message;
}

/**
 * A value that fits no form of a union is complained of once for every form. Of the forms that were not meant it
 * is only said that their name is missing; what else is said belongs to the form that was.
 */
function mostTelling(complaints: readonly Complaint[], formNames: ReadonlySet<string>): readonly Complaint[] {
  const unions = complaints.filter(({ keyword }) => keyword === 'oneOf').map(({ path }) => path);
  const deepestFirst = [...new Set(unions)].sort((a, b) => b.length - a.length);
  return deepestFirst.reduce((rest, union) => tellOnce(rest, union, formNames), complaints);
}

function tellOnce(
  complaints: readonly Complaint[],
  union: string,
  formNames: ReadonlySet<string>,
): readonly Complaint[] {
  const isInside = ({ path }: Complaint) => path === union || path.startsWith(`${union}/`);
  const outside = complaints.filter((one) => !isInside(one));
  const meant = complaints.filter((one) => isInside(one) && !isAboutForm(one, union, formNames));
  const none = complaints.filter((one) => one.path === union && one.keyword === 'oneOf').slice(0, 1);
  return [...outside, ...(meant.length > 0 ? meant : none)];
}

/** Whether the complaint only says that the value is not of one of the union's forms. */
function isAboutForm({ path, keyword }: Complaint, union: string, formNames: ReadonlySet<string>): boolean {
  if (path === union) return keyword === 'oneOf' || keyword === 'type';
  // The name of a form is missing, or there are two.
  const isName = keyword === 'required' || keyword === 'additionalProperties';
  return isName && formNames.has(path.slice(union.length + 1));
}

/** Of every named union of the contract the first required property of each form: that is the form's name. */
export function formNamesOf(schemas: Readonly<Record<string, Schema>>): ReadonlySet<string> {
  const formOf = ({ $ref }: Schema) => ($ref === undefined ? undefined : referenced(schemas, { $ref }));
  const forms = Object.values(schemas).flatMap(({ oneOf = [] }) => oneOf.map(formOf));
  return new Set(forms.flatMap((form) => form?.required?.slice(0, 1) ?? []));
}
