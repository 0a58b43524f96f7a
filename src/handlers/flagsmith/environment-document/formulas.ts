/**
 * Conditions as rules of a segment. Older engines demand all rules of a rule, whatever its type, so that a tree of
 * questions is written as clauses that must all hold: rules with nothing but conditions.
 */
import type { Schemas } from '../../../http/contract.js';

export type Rule = Schemas<'flagsmith'>['DocumentRule'];
export type Condition = Schemas<'flagsmith'>['DocumentCondition'];

/** Questions about an identity, joined. */
export type Formula =
  | boolean
  | Question
  | { readonly all: readonly Formula[] }
  | { readonly any: readonly Formula[] }
  | { readonly not: Formula };

/** One question, in the ways in which it can be asked. */
export interface Question {
  /** Rules that must all hold. */
  readonly alone: readonly Rule[];
  /** Conditions of which one must hold; absent: a list of conditions cannot ask it. */
  readonly oneOf?: readonly Condition[];
  /** Conditions of which one must hold where the answer is no. */
  readonly noneOf?: readonly Condition[];
}

interface Literal {
  readonly question: Question;
  readonly negated: boolean;
}

type Clause = readonly Literal[];

export function rule(type: Rule['type'], conditions: readonly Condition[], rules: readonly Rule[] = []): Rule {
  return { type, conditions: [...conditions], rules: [...rules] };
}

export function condition(operator: Condition['operator'], property: string | null, value: string | null): Condition {
  return { operator, property_: property, value };
}

/** No trait has this name. */
const NOBODY = condition('EQUAL', '\u0000', 'never');
const EVERYBODY = rule('NONE', [NOBODY]);

/** Rules that hold for whoever the formula does; none: nobody. */
export function toRules(formula: Formula): Rule[] {
  const clauses = clausesOf(formula, false);
  if (clauses === undefined) return [toNestedRule(formula, false)];
  if (clauses.some(({ length }) => length === 0)) return [];
  const rules = clauses.flatMap(toClauseRules);
  // One rule around the rules, as Flagsmith's own pages write segments.
  return [rule('ALL', [], merged(rules.length === 0 ? [EVERYBODY] : rules))];
}

/** More clauses than that take longer to evaluate than they are worth. */
const MOST_CLAUSES = 64;

/** Conjunctive normal form; undefined: it has too many clauses. No clause: everybody; an empty one: nobody. */
function clausesOf(formula: Formula, negated: boolean): readonly Clause[] | undefined {
  if (typeof formula === 'boolean') return formula === negated ? [[]] : [];
  if ('alone' in formula) return [[{ question: formula, negated }]];
  if ('not' in formula) return clausesOf(formula.not, !negated);
  const parts = 'all' in formula ? formula.all : formula.any;
  const isAll = 'all' in formula !== negated;
  let joined: readonly Clause[] | undefined = isAll ? [] : [[]];
  for (const part of parts) {
    const clauses = clausesOf(part, negated);
    if (clauses === undefined) return undefined;
    const before: readonly Clause[] = joined;
    joined = isAll
      ? [...before, ...clauses]
      : before.flatMap((clause) => clauses.map((other): Clause => [...clause, ...other]));
    if (joined.length > MOST_CLAUSES) return undefined;
  }
  return joined;
}

function toClauseRules(clause: Clause): readonly Rule[] {
  const [only, ...others] = clause;
  if (only && others.length === 0) return toLiteralRules(only);
  const conditions = clause.map(({ question, negated }) => (negated ? question.noneOf : question.oneOf));
  const known = conditions.filter((list) => list !== undefined);
  if (known.length === conditions.length) return [rule('ANY', known.flat())];
  return [
    rule(
      'ANY',
      [],
      clause.map((literal) => joinedRules(toLiteralRules(literal))),
    ),
  ];
}

function toLiteralRules({ question: { alone, oneOf }, negated }: Literal): readonly Rule[] {
  if (!negated) return alone;
  return [oneOf ? rule('NONE', oneOf) : rule('NONE', [], [joinedRules(alone)])];
}

function joinedRules(rules: readonly Rule[]): Rule {
  const [only, ...others] = rules;
  return only && others.length === 0 ? only : rule('ALL', [], rules);
}

/** The tree as it is, which only newer engines read as it is meant. */
function toNestedRule(formula: Formula, negated: boolean): Rule {
  if (typeof formula === 'boolean') return formula === negated ? rule('ALL', [NOBODY]) : EVERYBODY;
  if ('alone' in formula) return joinedRules(toLiteralRules({ question: formula, negated }));
  if ('not' in formula) return toNestedRule(formula.not, !negated);
  const isAll = 'all' in formula !== negated;
  const parts = ('all' in formula ? formula.all : formula.any).map((part) => toNestedRule(part, negated));
  return parts.length > 0 ? rule(isAll ? 'ALL' : 'ANY', [], parts) : toNestedRule(isAll, false);
}

/** Neighbours that hold together anyway, as one rule. */
function merged(rules: readonly Rule[]): readonly Rule[] {
  const all: Rule[] = [];
  for (const next of rules) {
    const last = all.at(-1);
    const isAlike = last?.type === next.type && next.type !== 'ANY' && last.rules.length + next.rules.length === 0;
    if (last && isAlike) all[all.length - 1] = rule(next.type, [...last.conditions, ...next.conditions]);
    else all.push(next);
  }
  return all;
}
