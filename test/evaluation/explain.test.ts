import { expect } from 'chai';
import type { Definition, Rule } from '../../src/evaluation/index.js';
import { compile, evaluate, explain } from '../../src/evaluation/index.js';

const pro = { attribute: 'plan', type: 'string', operator: 'eq', values: ['pro'] } as const;
const half = { bucket: { algorithm: 'native', seed: 'checkout-v2' }, operator: 'lt', values: [50_000] } as const;
const split: Rule['serve'] = {
  split: {
    bucketing: { algorithm: 'native', seed: 'checkout-v2' },
    ranges: [{ to: 40_000 }, { to: 50_000, variation: 'on' }],
    otherwise: 'next',
  },
};

const definition: Definition = {
  format: 1,
  segments: { s: { when: { any: [pro, half] } } },
  flags: {
    parent: { kind: 'boolean' },
    f: {
      kind: 'boolean',
      variations: [{ key: 'on', value: true }],
      prerequisites: [{ flag: 'parent' }],
      overrides: [{ keys: ['bob'], serve: { variation: 'on' } }],
      rules: [
        { id: 'r0', when: { all: [{ segment: 's' }, { none: [{ segment: 's' }] }] }, serve: {} },
        { id: 'r1', when: true, window: { from: '2024-01-01T00:00:00Z' }, serve: {} },
        { id: 'r2', when: { all: [] }, serve: split },
      ],
    },
  },
};
const alice = { targetingKey: 'alice', attributes: { plan: 'pro' } };

describe('an explanation', () => {
  const snapshot = compile(definition);

  it('has the very outcome of the evaluation, and ends with the step that answered', () => {
    const { outcome, steps } = explain(snapshot, 'f', alice);
    expect(outcome).to.equal(evaluate(snapshot, 'f', alice));
    expect(steps.map(({ step }) => step)).to.deep.equal([
      'switch',
      'prerequisite',
      'overrides',
      'rule',
      'rule',
      'rule',
    ]);
    expect(steps.at(-1)).to.deep.include({ rule: 'r2', holds: true, at: ['flags', 'f', 'rules', 2] });
  });

  it('shows which range a bucket number fell in', () => {
    const last = explain(snapshot, 'f', alice).steps.at(-1);
    expect(last).to.have.deep.property('serve', {
      from: 'range',
      bucket: { text: 'alice', number: 42851, range: 1 },
      inner: null,
    });
    const missed = explain(snapshot, 'f', { ...alice, targetingKey: 'carol' }).steps;
    expect(missed.at(-2)).to.have.nested.property('serve.from', 'next');
    expect(missed.at(-1)).to.have.property('step', 'default');
  });

  it('shows every condition with what it saw, and a segment from the inside once', () => {
    const condition = explain(snapshot, 'f', alice).steps.find(({ step }) => step === 'rule');
    expect(condition).to.have.nested.property('condition.holds', false);
    expect(condition).to.have.nested.property('condition.children[0].segment', 's');
    expect(condition).to.have.deep.nested.property('condition.children[0].condition.children[0]', {
      form: 'attribute',
      at: ['segments', 's', 'when', 'any', 0],
      holds: true,
      condition: pro,
      value: 'pro',
      isRead: true,
    });
    expect(condition).to.have.deep.nested.property('condition.children[0].condition.children[1]', {
      form: 'bucket',
      at: ['segments', 's', 'when', 'any', 1],
      holds: true,
      condition: half,
      text: 'alice',
      number: 42851,
    });
    expect(condition).to.have.deep.nested.property('condition.children[1].children[0]', {
      form: 'segment',
      at: ['flags', 'f', 'rules', 0, 'when', 'all', 1, 'none', 0, 'segment'].slice(0, -1),
      holds: true,
      segment: 's',
      condition: null,
    });
  });

  it('says that the time is missing, or outside of a window', () => {
    const window = (now?: number) =>
      explain(snapshot, 'f', { ...alice, now }).steps.find((step) => 'rule' in step && step.rule === 'r1');
    expect(window())
      .to.have.nested.property('window.what')
      .that.matches(/not in the context/);
    expect(window(0))
      .to.have.nested.property('window.what')
      .that.matches(/before the window/);
    expect(window(Date.UTC(2025, 0, 1))).to.have.nested.property('window.holds', true);
  });

  it('shows the override, the prerequisite and the switch that decided', () => {
    expect(explain(snapshot, 'f', { ...alice, targetingKey: 'bob' }).steps.at(-1)).to.include({
      step: 'overrides',
      holds: true,
    });
    const asking = { kind: 'boolean', prerequisites: [{ flag: 'off' }] };
    const off = compile({ format: 1, flags: { asking, off: { kind: 'boolean', on: false } } });
    const steps = explain(off, 'asking', alice).steps;
    expect(steps.map(({ step }) => step)).to.deep.equal(['switch', 'prerequisite', 'off']);
    expect(steps[1]).to.have.nested.property('condition.outcome', evaluate(off, 'off', alice));
    expect(explain(off, 'off', alice).steps.map(({ step }) => step)).to.deep.equal(['switch', 'off']);
  });

  it('shows the element of a list that decided, and a few of those before it', () => {
    const when = { elements: 'orders', when: { all: [{ ...pro, attribute: 'plan' }] } } as const;
    const orders = compile({ format: 1, flags: { f: { kind: 'boolean', rules: [{ when, serve: {} }] } } });
    const traceOf = (list: unknown) => {
      const step = explain(orders, 'f', { attributes: { orders: list } }).steps.find((one) => one.step === 'rule');
      return step?.step === 'rule' && step.condition.form === 'elements' ? step.condition : null;
    };
    const at = ['flags', 'f', 'rules', 0, 'when'];
    const leaf = { form: 'attribute', at: [...at, 'when', 'all', 0], condition: pro, isRead: true };
    const all = { form: 'all', at: [...at, 'when'] };
    expect(traceOf([{ plan: 'free' }, 7, { plan: 'pro' }, { plan: 'pro' }])).to.deep.equal({
      form: 'elements',
      at,
      holds: true,
      condition: when,
      size: 4,
      decided: 2,
      elements: [
        {
          index: 0,
          holds: false,
          condition: { ...all, holds: false, children: [{ ...leaf, holds: false, value: 'free' }] },
        },
        { index: 1, holds: false, condition: null },
        {
          index: 2,
          holds: true,
          condition: { ...all, holds: true, children: [{ ...leaf, holds: true, value: 'pro' }] },
        },
      ],
    });
    const many = Array.from({ length: 1000 }, () => ({ plan: 'free' }));
    expect(traceOf(many)).to.deep.include({ holds: false, size: 1000, decided: null });
    expect(traceOf(many)?.elements).to.have.length(8);
    expect(traceOf([...many, { plan: 'pro' }])?.elements.at(-1)).to.include({ index: 1000, holds: true });
    expect(traceOf('none')).to.deep.include({ holds: false, size: null, decided: null, elements: [] });
  });

  it('shows a problem where it is', () => {
    const broken = compile({
      format: 1,
      flags: { f: { kind: 'boolean', rules: [{ when: { any: [{ segment: 'x' }] }, serve: {} }] } },
    });
    expect(explain(broken, 'f', alice).steps[1]).to.have.deep.nested.property('condition.children[0]', {
      form: 'problem',
      at: ['flags', 'f', 'rules', 0, 'when', 'any', 0, 'segment'],
      holds: false,
      what: 'There is no segment "x" in this definition.',
    });
  });

  it('of an unknown flag is empty', () => {
    expect(explain(snapshot, 'nope', alice)).to.deep.equal({ flag: 'nope', outcome: null, steps: [] });
  });
});
