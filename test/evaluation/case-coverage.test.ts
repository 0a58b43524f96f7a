import { expect } from 'chai';

import type { Snapshot, Step, Trace } from '../../src/evaluation/index.js';
import { compile, explain } from '../../src/evaluation/index.js';
import { families } from '../../src/evaluation/operators/families.js';
import { re2 } from '../../src/evaluation/regex-re2.js';
import { evaluationCases } from './support/cases.js';

/** Types that read a scalar, and a list element by element. */
const QUANTIFYING = [...families].filter(([, family]) => family.quantifies).map(([type]) => type);
const NATIVE = [...QUANTIFYING, 'any', 'list', 'json'];
const ALGORITHMS = ['native', 'flagsmith', 'flipt-variant', 'flipt-boolean', 'unleash'];
const FIXED_OR_SPLIT = ['fixed', 'range', 'otherwise', 'unbucketed'];

/** Everything that the cases did, each as a word or a few, such as `string contains holds`. */
const seen = new Set<string>();

describe('the cases cover', () => {
  before(() => {
    let [definition, snapshot]: [unknown, Snapshot] = [undefined, compile({})];
    for (const one of evaluationCases()) {
      if (one.definition !== definition) snapshot = compile(one.definition, { regex: re2 });
      definition = one.definition;
      const { outcome, steps } = explain(snapshot, one.flag, one.context);
      if (outcome === null) seen.add('unknown');
      else seen.add(`reason ${outcome.reason}`);
      for (const step of steps) seeStep(step, outcome?.source ?? '');
      seeWritten(one.definition);
    }
  });

  it('every operator of every type, holding and not', () => {
    const operators = [...families].flatMap(([type, family]) => family.operators.map((name) => `${type} ${name}`));
    expectSeen(operators.flatMap((operator) => [`${operator} holds`, `${operator} fails`]));
  });

  it('negate and missing with every native type, invalid with every type that reads a scalar', () => {
    const options = (types: readonly string[], option: string) =>
      types.flatMap((type) => [`${type} ${option} holds`, `${type} ${option} fails`]);
    expectSeen([
      ...options(NATIVE, 'negate'),
      ...options(NATIVE, 'missing'),
      ...options(QUANTIFYING, 'invalid'),
      ...options(['string'], 'ignore_case'),
    ]);
  });

  it('every quantifier of every type that asks lists, for lists and scalars', () => {
    const quantifiers = ['any', 'all', 'none'].flatMap((list) => [`${list} holds`, `${list} fails`]);
    expectSeen(QUANTIFYING.flatMap((type) => quantifiers.map((quantifier) => `${type} list ${quantifier}`)));
    expectSeen(['any', 'all', 'none'].flatMap((name) => [`elements ${name} holds`, `elements ${name} fails`]));
  });

  it('every step, and every way in which it can serve', () => {
    const last = ['off', 'prerequisite', 'default'].flatMap((step) => FIXED_OR_SPLIT.map((from) => `${step} ${from}`));
    const tried = ['override', 'rule'].flatMap((step) => [...FIXED_OR_SPLIT, 'next'].map((from) => `${step} ${from}`));
    expectSeen(['unknown', ...last, ...tried]);
    expectSeen(['rule fails', 'override fails', 'prerequisite holds', 'prerequisite fails']);
  });

  it('every reason', () => {
    const reasons = ['DISABLED', 'PREREQUISITE_FAILED', 'TARGETING_MATCH', 'SPLIT', 'DEFAULT'];
    expectSeen(reasons.map((reason) => `reason ${reason}`));
    expect([...seen].filter((word) => /^reason [^A-Z]/.test(word))).to.deep.equal([]);
  });

  it('every algorithm, in a split and in a condition, with something to hash and nothing', () => {
    expectSeen(
      ALGORITHMS.flatMap((algorithm) => [
        `split by ${algorithm}`,
        `${algorithm} lt`,
        `${algorithm} lte`,
        `${algorithm} holds`,
        `${algorithm} fails`,
        `${algorithm} nothing to hash`,
      ]),
    );
  });

  it('every form of condition, holding and not', () => {
    const forms = ['constant', 'all', 'any', 'none', 'segment', 'attribute', 'elements', 'bucket', 'flag'];
    expectSeen(forms.flatMap((form) => [`${form} holds`, `${form} fails`]));
  });

  it('every form of reference, in conditions, overrides and buckets', () => {
    const forms = ['name', 'path', 'environment', 'first', 'const', 'of'];
    const places = ['attribute of a leaf', 'override_by', 'attribute of a bucketing', 'elements'];
    expectSeen(places.flatMap((place) => forms.map((form) => `${form} as ${place}`)));
  });

  it('windows: before, inside, after, and without the time', () => {
    expectSeen(['before', 'in', 'after', 'not in'].map((where) => `window ${where}`));
  });
});

function expectSeen(words: readonly string[]): void {
  expect(words.filter((word) => !seen.has(word))).to.deep.equal([]);
}

function seeStep(step: Step, source: string): void {
  if (step.step === 'switch') return;
  const name =
    step.step === 'off' && source === 'prerequisite' ? 'prerequisite' : step.step.replace('overrides', 'override');
  if ('holds' in step) seen.add(`${name} ${step.holds ? 'holds' : 'fails'}`);
  if ('serve' in step && step.serve !== null) seen.add(`${name} ${step.serve.from}`);
  if ('condition' in step) seeTrace(step.condition);
  if (step.step === 'rule' && step.window !== null) {
    const [, where = ''] = /(before|after|not in|in) the (?:window|context)/.exec(step.window.what) ?? [];
    seen.add(`window ${where}`);
  }
}

function seeTrace(trace: Trace): void {
  const answer = trace.holds ? 'holds' : 'fails';
  seen.add(`${trace.form} ${answer}`);
  if ('children' in trace) trace.children.forEach(seeTrace);
  if (trace.form === 'segment' && trace.condition !== null) seeTrace(trace.condition);
  if (trace.form === 'elements') {
    seen.add(`elements ${String(trace.condition['quantifier'] ?? 'any')} ${answer}`);
    for (const { condition } of trace.elements) if (condition !== null) seeTrace(condition);
  }
  if (trace.form === 'bucket') {
    const { algorithm } = Object(trace.condition['bucket']);
    seen.add(`${algorithm} ${trace.condition['operator']}`).add(`${algorithm} ${answer}`);
    if (trace.number === null) seen.add(`${algorithm} nothing to hash`);
  }
  if (trace.form === 'attribute') {
    const { type, operator, list = 'any', ...options } = trace.condition;
    seen.add(`${type} ${operator} ${answer}`);
    if (Array.isArray(trace.value)) seen.add(`${type} list ${list} ${answer}`);
    for (const option of ['negate', 'missing', 'invalid', 'ignore_case']) {
      if (options[option] !== undefined) seen.add(`${type} ${option} ${answer}`);
    }
  }
}

/** What stands in a definition, whether or not it was asked. */
function seeWritten(written: unknown): void {
  if (typeof written !== 'object' || written === null) return;
  for (const [name, value] of Object.entries(written)) {
    if (name === 'override_by' || name === 'elements') seen.add(`${formOf(value)} as ${name}`);
    if (name === 'attribute')
      seen.add(`${formOf(value)} as attribute of a ${'algorithm' in written ? 'bucketing' : 'leaf'}`);
    if (name === 'bucketing') seen.add(`split by ${Object(value).algorithm}`);
    if (name !== 'value') seeWritten(value);
  }
}

function formOf(reference: unknown): string {
  if (typeof reference === 'string') return 'name';
  if (Array.isArray(reference)) return reference[0] === 'environment' ? 'environment' : 'path';
  return ['first', 'const', 'of'].find((form) => form in Object(reference)) ?? 'unknown';
}
