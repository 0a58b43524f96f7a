import { quote } from '../problem.js';
import type { JsonObject } from './entry.js';
import { isList, isObject } from './entry.js';

/** A written condition tree, told apart by the one field that names its form. */
export type TreeForm =
  | { readonly form: 'constant'; readonly holds: boolean }
  | { readonly form: 'all' | 'any' | 'none'; readonly children: readonly unknown[] }
  | { readonly form: 'segment'; readonly key: string }
  | { readonly form: 'attribute' | 'elements' | 'bucket' | 'flag'; readonly raw: JsonObject }
  | { readonly form: 'malformed'; readonly field: string | null; readonly what: string };

/**
 * Conditions nest at most this deep, segments in their place included. Together with the limit on chains of flags it
 * keeps an evaluation far from the end of the stack.
 */
export const MAX_TREE_DEPTH = 32;

const FORMS = ['all', 'any', 'none', 'segment', 'attribute', 'elements', 'bucket', 'flag'] as const;
const ACCEPTED = `Accepted: true, false, or an object with exactly one of ${FORMS.join(', ')}.`;

export function formOf(raw: unknown): TreeForm {
  if (raw === undefined) return { form: 'constant', holds: true };
  if (typeof raw === 'boolean') return { form: 'constant', holds: raw };
  if (!isObject(raw)) return malformed(null, `${quote(raw)} is not a condition. ${ACCEPTED}`);
  const form = FORMS.find((name) => isGiven(raw, name));
  if (form === undefined) return malformed(null, `${quote(raw)} is not a condition. ${ACCEPTED}`);
  if (!FORMS.some((name) => name !== form && isGiven(raw, name))) return formNamed(form, raw);
  const others = FORMS.filter((name) => name !== form && isGiven(raw, name));
  return malformed(null, `A condition cannot be ${form} and ${others.join(' and ')} at once. ${ACCEPTED}`);
}

function isGiven(raw: JsonObject, name: string): boolean {
  return raw[name] !== undefined && Object.hasOwn(raw, name);
}

function formNamed(form: (typeof FORMS)[number], raw: JsonObject): TreeForm {
  const value = raw[form];
  switch (form) {
    case 'all':
    case 'any':
    case 'none':
      return isList(value)
        ? { form, children: value }
        : malformed(form, `${quote(value)} is not a list of conditions.`);
    case 'segment':
      return typeof value === 'string'
        ? { form, key: value }
        : malformed(form, `${quote(value)} is not the key of a segment.`);
    default:
      return { form, raw };
  }
}

function malformed(field: string | null, what: string): TreeForm {
  return { form: 'malformed', field, what };
}
