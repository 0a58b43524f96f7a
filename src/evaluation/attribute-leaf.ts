import type { Entry } from './entry.js';
import { constantNode } from './node.js';
import type { Membership, Node, NodePool } from './node.js';
import { families } from './operators/families.js';
import type { Ask, Family, Question } from './operators/family.js';
import { placeIn, quote, safeJson } from './problem.js';
import { compileReference } from './reference.js';
import type { CompiledReference } from './reference.js';
import type { Scope } from './scope.js';

export interface CompiledAttribute {
  readonly reference: CompiledReference;
  readonly ask: Ask;
  readonly cost: number;
  readonly membership: Membership | null;
  /** Equal for leaves that give equal answers; null: not known to equal any other. */
  readonly key: string | null;
}

export function compileAttributeLeaf(entry: Entry, scope: Scope & { readonly pool: NodePool }): Node {
  const compiled = readAttributeLeaf(entry, scope);
  if (compiled === null) return constantNode(false);
  const { reference, ask, cost, membership, key } = compiled;
  if (reference.kind === 'constant') return constantNode(ask(reference.value));
  const { read } = reference;
  return scope.pool.leaf(key, cost, () => ({ test: (context) => ask(read(context)), membership }));
}

/** The parts of an attribute leaf; null, and problems, when it is not sound. */
export function readAttributeLeaf(entry: Entry, scope: Scope): CompiledAttribute | null {
  const before = scope.problems.count;
  const reference = compileReference(entry.get('attribute'), entry.place('attribute'), scope);
  const family = familyOf(entry);
  const question = family && questionOf(entry, family, scope);
  if (!reference || !question || scope.problems.count > before) return null;

  const compiled = family.compile(question);
  if (compiled === null) return null;
  const { ask, cost, texts } = compiled;
  const membership =
    texts === undefined || reference.kind === 'constant' ? null : membershipOf(reference, family, texts);
  return { reference, ask, cost, membership, key: leafKey(entry, reference, question) };
}

function membershipOf(
  reference: CompiledReference & { kind: 'read' },
  { quantifies }: Family,
  texts: readonly string[],
): Membership {
  return { key: `${reference.key} ${quantifies}`, read: reference.read, quantifies, texts };
}

function familyOf(entry: Entry): Family | null {
  const type = entry.get('type');
  const family = typeof type === 'string' ? families.get(type) : undefined;
  if (family !== undefined) return family;
  entry.report('type', `${quote(type)} is not a type. Accepted: ${[...families.keys()].join(', ')}.`);
  return null;
}

const QUANTIFIERS = ['any', 'all', 'none'] as const;

function questionOf(entry: Entry, family: Family, scope: Scope): Question | null {
  const operator = entry.get('operator');
  if (typeof operator !== 'string' || !family.operators.includes(operator)) {
    const what = `The type ${quote(entry.get('type'))} has no operator ${quote(operator)}.`;
    entry.report('operator', `${what} Accepted: ${family.operators.join(', ')}.`);
    return null;
  }
  return {
    operator,
    values: entry.list('values'),
    negate: entry.boolean('negate', false),
    missing: entry.boolean('missing', null),
    invalid: entry.boolean('invalid', false),
    ignoreCase: ignoresCase(entry),
    list: quantifierOf(entry, family),
    regex: scope.regex,
    refuse(what, index) {
      const place = entry.place('values');
      scope.problems.report(index === undefined ? place : placeIn(place, index), what);
      return null;
    },
  };
}

function ignoresCase(entry: Entry): boolean {
  const ignores = entry.boolean('ignore_case', false);
  if (ignores && entry.get('type') !== 'string') entry.report('ignore_case', 'Only the type "string" can ignore case.');
  return ignores;
}

function quantifierOf(entry: Entry, family: Family): Question['list'] {
  const written = entry.get('list') ?? 'any';
  const quantifier = QUANTIFIERS.find((name) => name === written);
  if (quantifier === undefined) entry.report('list', `${quote(written)} is not one of ${QUANTIFIERS.join(', ')}.`);
  else if (quantifier !== 'any' && !family.quantifies) {
    entry.report('list', `The type ${quote(entry.get('type'))} does not ask a list element by element.`);
  }
  return quantifier ?? 'any';
}

function leafKey(entry: Entry, reference: CompiledReference, question: Question): string | null {
  const { operator, values, negate, missing, invalid, ignoreCase, list } = question;
  const rest = safeJson([entry.get('type'), operator, negate, missing, invalid, ignoreCase, list, values]);
  return rest === undefined ? null : `${reference.key} ${rest}`;
}
