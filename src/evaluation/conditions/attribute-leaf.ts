import { families } from '../operators/families.js';
import type { Ask, CompiledQuestion, Family, Quantifier, Question } from '../operators/family.js';
import { QUANTIFIERS } from '../operators/family.js';
import { placeIn, quote } from '../problem.js';
import { exactJson } from '../values/exact-json.js';
import type { Entry } from './entry.js';
import { askMembership, MembershipLeaf } from './membership.js';
import type { Node, NodePool } from './node.js';
import { constantNode } from './node.js';
import type { CompiledReference } from './reference.js';
import { compileReference } from './reference.js';
import type { Scope } from './scope.js';

export interface CompiledAttribute {
  readonly reference: CompiledReference;
  readonly family: Family;
  readonly question: Question;
  readonly compiled: CompiledQuestion;
}

export function compileAttributeLeaf(entry: Entry, scope: Scope & { readonly pool: NodePool }): Node {
  const leaf = readAttributeLeaf(entry, scope);
  if (leaf === null) return constantNode(false);
  const { reference, family, question, compiled } = leaf;
  if (reference.kind === 'constant') return constantNode(askOf(compiled, family)(reference.value));
  if ('texts' in compiled) {
    return scope.pool.membership(new MembershipLeaf(scope.pool.subject(reference, family.quantifies), compiled.texts));
  }
  const { read } = reference;
  const { ask, cost } = compiled;
  return scope.pool.leaf(leafKey(entry, reference, question), cost, (context) => ask(read(context)));
}

function askOf(compiled: CompiledQuestion, { quantifies }: Family): Ask {
  return 'texts' in compiled ? askMembership(compiled.texts, quantifies) : compiled.ask;
}

/** Whether the leaf's type can read a value: where it cannot, the answer is whatever is said of such values. */
export function canRead({ family, question }: CompiledAttribute, value: unknown): boolean {
  const answerIf = (fallback: boolean) => {
    const compiled = family.compile({ ...question, missing: fallback, invalid: fallback });
    return compiled && askOf(compiled, family)(value);
  };
  return answerIf(true) === answerIf(false);
}

/** The parts of an attribute leaf; null, and problems, when it is not sound. */
export function readAttributeLeaf(entry: Entry, scope: Scope): CompiledAttribute | null {
  const before = scope.problems.count;
  const reference = compileReference(entry.get('attribute'), entry.place('attribute'), scope);
  const family = familyOf(entry);
  const question = family && questionOf(entry, family, scope);
  if (!reference || !family || !question || scope.problems.count > before) return null;
  const compiled = family.compile(question);
  return compiled && { reference, family, question, compiled };
}

function familyOf(entry: Entry): Family | null {
  const type = entry.get('type');
  const family = typeof type === 'string' ? families.get(type) : undefined;
  if (family !== undefined) return family;
  entry.report('type', `${quote(type)} is not a type. Accepted: ${[...families.keys()].join(', ')}.`);
  return null;
}

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

function quantifierOf(entry: Entry, family: Family): Quantifier {
  const written = entry.get('list') ?? 'any';
  const quantifier = QUANTIFIERS.find((name) => name === written);
  if (quantifier === undefined) entry.report('list', `${quote(written)} is not one of ${QUANTIFIERS.join(', ')}.`);
  else if (quantifier !== 'any' && !family.quantifies) {
    entry.report('list', `The type ${quote(entry.get('type'))} does not ask a list element by element.`);
  }
  return quantifier ?? 'any';
}

/** Equal for leaves that give equal answers; null: not known to equal any other. */
function leafKey(entry: Entry, reference: CompiledReference, question: Question): string | null {
  const { operator, values, negate, missing, invalid, ignoreCase, list } = question;
  const rest = exactJson([entry.get('type'), operator, negate, missing, invalid, ignoreCase, list, values]);
  return rest && `${reference.key} ${rest}`;
}
