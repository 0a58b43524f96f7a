import type { Entry } from '../conditions/entry.js';
import { isList, isObject } from '../conditions/entry.js';
import { quote } from '../problem.js';
import { isShallow } from '../values/json-equality.js';

const KINDS = ['boolean', 'string', 'number', 'json'];
/** Values nested deeper than this are refused: they could not be copied, compared or serialised safely either. */
const MAX_VALUE_DEPTH = 64;

/** The flag's variations by key, values frozen. The first of a repeated key counts. */
export function compileVariations(flag: Entry): Map<string, unknown> {
  const kind = flag.get('kind');
  if (!KINDS.some((name) => name === kind)) {
    flag.report('kind', `${quote(kind)} is not a kind of flag. Accepted: ${KINDS.join(', ')}.`);
  }
  const values = new Map<string, unknown>();
  for (const variation of flag.entries('variations')) {
    const key = variation.get('key');
    if (typeof key !== 'string') variation.report('key', `${quote(key)} is not the key of a variation, a text.`);
    else if (values.has(key)) variation.report('key', `The variation ${quote(key)} is there already; keys are unique.`);
    else values.set(key, variationValue(variation, kind));
  }
  return values;
}

function variationValue(variation: Entry, kind: unknown): unknown {
  const value = variation.get('value');
  if (value === undefined) {
    variation.report('value', 'A variation needs a value; null is one for flags of the kind "json".');
    return null;
  }
  if (!isShallow(value, MAX_VALUE_DEPTH)) {
    variation.report('value', `Values nest at most ${MAX_VALUE_DEPTH} deep.`);
    return null;
  }
  const isSimple = kind === 'boolean' || kind === 'string' || kind === 'number';
  if (isSimple && typeof value !== kind) {
    variation.report('value', `${quote(value)} does not fit the kind of the flag, ${kind}.`);
  }
  return frozenCopy(value);
}

/** Outcomes are shared, so their values must not be changed; and the definition is its owner's, so it is not frozen. */
function frozenCopy(value: unknown): unknown {
  if (isList(value)) return Object.freeze(value.map(frozenCopy));
  if (!isObject(value)) return value;
  return Object.freeze(Object.fromEntries(Object.entries(value).map(([key, item]) => [key, frozenCopy(item)])));
}
