import { expect } from 'chai';
import type { Condition, DoorCondition } from '../../src/domain/conditions.js';
import { RuleNote, toDefinitionFlag, toDefinitionSegments } from '../../src/domain/definition.js';
import type { Rule, Serve, StateContent } from '../../src/domain/flag-environments.js';
import { INITIAL_STATE } from '../../src/domain/flag-environments.js';
import type { FlagRecord } from '../../src/domain/flags.js';
import { compile, evaluate, matchingSegments, type Outcome, type Snapshot } from '../../src/evaluation/index.js';
import { flag } from '../support/records.js';

type FlagParts = Partial<FlagRecord>;
type Segments = Readonly<Record<string, Condition>>;

function snapshotOf(parts: FlagParts, state: Partial<StateContent>, segments: Segments = {}): Snapshot {
  const record = { ...flag({ id: 1 }, { key: 'flag', ...parts }), id: 1 };
  const defined = toDefinitionFlag(record, { ...INITIAL_STATE, ...state });
  const named = toDefinitionSegments(Object.entries(segments).map(([key, when]) => ({ key, name: key, when })));
  const compiled = compile({ format: 1, segments: named, flags: { [record.key]: defined } });
  expect(compiled.problems).to.deep.equal([]);
  return compiled;
}

function answer(snapshot: Snapshot, targetingKey?: string, attributes: object = {}, key = 'flag'): Outcome {
  return evaluate(snapshot, key, { targetingKey, attributes: { ...attributes } }) ?? expect.fail('no such flag');
}

function rule(serve: Serve, when: Condition | null = null): Rule {
  return { id: 'rul_1', name: 'First', when, window: null, serve };
}

function distributed(...weights: readonly (readonly [variation: string, weight: number])[]): Serve {
  const shares = weights.map(([variation, weight]) => ({ variation, weight }));
  return { rollout: { weights: shares, bucketBy: 'targeting_key', seed: null, algorithm: 'flipt-variant' } };
}

function threshold(percentage: number): Condition {
  return { percentage, bucketBy: 'targeting_key', seed: null, algorithm: 'flipt-boolean' };
}

function variants(...keys: readonly string[]): FlagParts {
  const variations = keys.map((key) => ({ key, name: key, value: key, description: '' }));
  return { type: 'string', variations, defaultVariation: null, offVariation: null };
}

/** ENGINE.md, section 5: the numbers that Flipt gives a flag and an entity. */
const VECTORS = [
  { key: 'new-checkout', entity: 'alice', variant: 489, boolean: 98 },
  { key: 'new-checkout', entity: 'bob', variant: 623, boolean: 81 },
  { key: 'pricing_page', entity: '0d5f2c1e-6b0a-4f7e-9a51-3c2f5d6e7a80', variant: 433, boolean: 55 },
  { key: 'banner', entity: 'zoë', variant: 299, boolean: 66 },
  { key: 'banner', entity: '', variant: 463, boolean: 63 },
  { key: 'banner', entity: undefined, variant: 463, boolean: 63 },
];

const MATCH = { matched: true, source: 'rule', rule: 'rul_1', enabled: true };
const OUTSIDE = { matched: false, source: 'rule', rule: 'rul_1', reason: 'DEFAULT', enabled: true };

describe('a variant flag of Flipt', () => {
  const colours = variants('red', 'blue', 'green');

  for (const { key, entity, variant } of VECTORS) {
    it(`gives ${entity ?? 'nobody'} the bucket ${variant} of ${key}`, () => {
      const serves = (bound: number) => {
        const rules = [rule(distributed(['red', bound / 10], ['blue', 100]))];
        return answer(snapshotOf({ ...colours, key }, { enabled: true, rules }), entity, {}, key).variation;
      };
      expect([serves(variant), serves(variant + 1)]).to.deep.equal(['blue', 'red']);
    });
  }

  // CRC-32 of `thirds` and the user, modulo 1000.
  const USERS = [
    ['user-1712', 332, 'red'],
    ['user-952', 333, 'blue'],
    ['user-38', 665, 'blue'],
    ['user-1616', 666, 'green'],
    ['user-266', 998, 'green'],
  ] as const;
  const inThirds = distributed(['red', 33.33], ['blue', 33.33], ['green', 33.33]);
  const thirds = (parts: FlagParts = {}) =>
    snapshotOf({ ...colours, key: 'thirds', ...parts }, { enabled: true, rules: [rule(inThirds)] });

  for (const [user, bucket, variation] of USERS) {
    it(`in thirds serves bucket ${bucket} ${variation}`, () => {
      expect(answer(thirds(), user, {}, 'thirds')).to.include({ ...MATCH, variation, value: variation });
    });
  }

  it('in thirds serves bucket 999, which truncation has lost, the default variation without a match', () => {
    expect(answer(thirds({ defaultVariation: 'blue' }), 'user-11', {}, 'thirds')).to.include({
      ...OUTSIDE,
      variation: 'blue',
    });
    expect(answer(thirds(), 'user-11', {}, 'thirds')).to.include({ ...OUTSIDE, variation: null, value: null });
  });

  it('tries no later rule for those outside the weights', () => {
    const segments = { everybody: { all: [] } };
    const rules = [
      rule(distributed(['red', 10]), { any: [{ segment: 'everybody' }] }),
      { ...rule({ variation: 'green' }), id: 'rul_2' },
    ];
    const snapshot = snapshotOf({ ...colours, key: 'new-checkout' }, { enabled: true, rules }, segments);
    const outcome = answer(snapshot, 'alice', {}, 'new-checkout');
    expect(outcome).to.include({ ...OUTSIDE, variation: null });
    expect(outcome.note).to.deep.equal(new RuleNote('First', ['everybody']));
  });

  it('goes on with the next rule where the segments do not hold', () => {
    const rules = [
      rule(distributed(['red', 100]), { segment: 'nobody' }),
      { ...rule({ variation: 'green' }), id: 'r' },
    ];
    const snapshot = snapshotOf(colours, { enabled: true, rules }, { nobody: { any: [] } });
    expect(answer(snapshot, 'ada')).to.include({ variation: 'green', rule: 'r' });
  });

  it('may have weights of more than 100 percent: the first ones win', () => {
    const rules = [rule(distributed(['red', 60], ['blue', 60]))];
    const serves = (key: string, entity: string) =>
      answer(snapshotOf({ ...colours, key }, { enabled: true, rules }), entity, {}, key).variation;
    expect(serves('new-checkout', 'alice')).to.equal('red');
    expect(serves('new-checkout', 'bob')).to.equal('blue');
    expect(serves('thirds', 'user-11')).to.equal('blue');
  });

  it('passes over weights of nothing, and matches with the default variation where there is no other', () => {
    const served = (serve: Serve, defaultVariation: string | null) =>
      answer(snapshotOf({ ...colours, defaultVariation }, { enabled: true, rules: [rule(serve)] }), 'ada');
    for (const none of [distributed(), distributed(['red', 0], ['blue', 0]), distributed(['red', 1e-50])]) {
      const match = { ...MATCH, reason: 'TARGETING_MATCH' };
      expect(served(none, 'green')).to.include({ ...match, variation: 'green' });
      expect(served(none, null)).to.include({ ...match, variation: null, value: null });
    }
    expect(served(distributed(['red', 0], ['blue', 100]), null)).to.include({ ...MATCH, variation: 'blue' });
  });

  it('has a share of nobody where a weight is less than a bucket', () => {
    const rules = [rule(distributed(['red', 0.09]))];
    expect(answer(snapshotOf(colours, { enabled: true, rules }), 'ada')).to.include(OUTSIDE);
  });

  it('serves its default variation where no rule holds, and where it is disabled', () => {
    const parts = { ...colours, defaultVariation: 'blue', offVariation: 'blue' };
    const rules = [rule(distributed(['red', 100]), { any: [] })];
    const none = { variation: 'blue', matched: false, source: 'default', reason: 'DEFAULT', enabled: true, rule: null };
    expect(answer(snapshotOf(parts, { enabled: true, rules }), 'ada')).to.include(none);
    const off = { variation: 'blue', matched: false, source: 'off', reason: 'DISABLED', enabled: false, rule: null };
    expect(answer(snapshotOf(parts, { enabled: false, rules: [rule(distributed(['red', 100]))] }), 'ada')).to.include(
      off,
    );
  });

  it('serves nothing where it has no variations', () => {
    const none = { variation: null, value: null, matched: false, source: 'default' };
    expect(answer(snapshotOf(variants(), { enabled: true }), 'ada')).to.include(none);
    expect(answer(snapshotOf(variants(), { enabled: true, rules: [rule(distributed())] }), 'ada')).to.include({
      ...MATCH,
      variation: null,
    });
  });
});

describe('a boolean flag of Flipt', () => {
  const toggled: FlagParts = { type: 'boolean', toggle: 'value' };

  for (const { key, entity, boolean } of VECTORS) {
    it(`gives ${entity ?? 'nobody'} the bucket ${boolean} of ${key}`, () => {
      const serves = (percentage: number) => {
        const rules = [rule({ variation: 'on' }, threshold(percentage))];
        return answer(snapshotOf({ ...toggled, key }, { rules }), entity, {}, key).value;
      };
      expect([serves(boolean), serves(boolean + 0.5), serves(boolean + 1)]).to.deep.equal([false, true, true]);
    });
  }

  it('is as it is enabled where no rollout holds, and never off', () => {
    const state = { rules: [rule({ variation: 'on' }, threshold(0))], defaultServe: { variation: 'on' } };
    const rest = { matched: false, source: 'default', reason: 'DEFAULT', enabled: true, rule: null };
    const serves = (enabled: boolean, parts: FlagParts = {}) =>
      answer(snapshotOf({ ...toggled, ...parts }, { ...state, enabled }), 'ada');
    expect(serves(false)).to.include({ ...rest, value: false, variation: 'off' });
    expect(serves(true)).to.include({ ...rest, value: true, variation: 'on' });
    const turned: FlagParts = {
      variations: [
        { key: 'no', name: 'No', value: false, description: '' },
        { key: 'on', name: 'On', value: true, description: '' },
      ],
      defaultVariation: 'no',
      offVariation: null,
    };
    expect(serves(true, turned)).to.include({ ...rest, value: true, variation: 'on' });
    expect(serves(false, turned)).to.include({ ...rest, value: false, variation: 'no' });
  });

  it('tries its rollouts in order, also where it is disabled', () => {
    const segments: Segments = { ada: fliptQuestion('string', 'targeting_key', 'eq', 'ada'), all: { all: [] } };
    const rules = [
      rule({ variation: 'on' }, { all: [{ segment: 'ada' }, { segment: 'all' }] }),
      { ...rule({ variation: 'off' }, threshold(100)), id: 'rul_2' },
    ];
    for (const enabled of [true, false]) {
      const snapshot = snapshotOf(toggled, { enabled, rules }, segments);
      const ada = answer(snapshot, 'ada');
      expect(ada).to.include({ ...MATCH, value: true, reason: 'TARGETING_MATCH' });
      expect(ada.note).to.deep.equal(new RuleNote('First', ['ada', 'all']));
      const bob = answer(snapshot, 'bob');
      expect(bob).to.include({ ...MATCH, rule: 'rul_2', value: false });
      expect(bob.note).to.deep.equal(new RuleNote('First', []));
    }
  });
});

/** A constraint; without a value, one that asks for none. */
function fliptQuestion(
  type: 'string' | 'number' | 'boolean' | 'datetime',
  attribute: string,
  operator: string,
  ...values: readonly string[]
): DoorCondition {
  return { attribute, doorType: `flipt.${type}`, operator, values, negate: false };
}

describe('a segment of Flipt', () => {
  const holds = (when: Condition, targetingKey?: string, attributes: object = {}) =>
    answer(
      snapshotOf({}, { enabled: true, rules: [rule({ variation: 'on' }, { segment: 's' })] }, { s: when }),
      targetingKey,
      attributes,
    ).source === 'rule';

  it('without constraints holds for everybody, of either type', () => {
    expect(holds({ all: [] })).to.equal(true);
    expect(holds({ any: [{ all: [] }] })).to.equal(true);
  });

  it('asks the targeting key as its entity, and properties by their literal names', () => {
    expect(holds(fliptQuestion('string', 'targeting_key', 'isoneof', '["ada"]'), 'ada')).to.equal(true);
    expect(holds(fliptQuestion('string', 'targeting_key', 'eq', 'ada'), 'bob', { targeting_key: 'ada' })).to.equal(
      false,
    );
    expect(holds(fliptQuestion('string', '/targeting_key', 'eq', 'ada'), 'bob', { targeting_key: 'ada' })).to.equal(
      true,
    );
    expect(holds(fliptQuestion('string', '/~1a~1b', 'eq', 'c'), 'bob', { '/a/b': 'c' })).to.equal(true);
    expect(holds(fliptQuestion('string', 'a.b', 'eq', 'c'), 'bob', { 'a.b': 'c' })).to.equal(true);
  });

  it('reads what is not there as the empty text', () => {
    expect(holds(fliptQuestion('string', 'plan', 'empty'))).to.equal(true);
    expect(holds(fliptQuestion('string', 'plan', 'neq', 'pro'))).to.equal(false);
    expect(holds(fliptQuestion('number', 'age', 'notpresent'))).to.equal(true);
    expect(holds(fliptQuestion('datetime', 'since', 'present'))).to.equal(false);
    expect(holds(fliptQuestion('string', 'targeting_key', 'empty'))).to.equal(true);
  });

  it('reads numbers, booleans and times as Go does', () => {
    expect(holds(fliptQuestion('number', 'age', 'gte', '0x1p4'), 'ada', { age: '16' })).to.equal(true);
    expect(holds(fliptQuestion('boolean', 'beta', 'true'), 'ada', { beta: 'T' })).to.equal(true);
    const since = fliptQuestion('datetime', 'since', 'eq', '2026-01-01T01:00:00+01:00');
    expect(holds(since, 'ada', { since: '2026-01-01' })).to.equal(true);
  });

  it('is told apart from others of the same rule', () => {
    const segments = {
      one: fliptQuestion('string', 'plan', 'eq', 'pro'),
      two: fliptQuestion('string', 'plan', 'empty'),
    };
    const rules = [rule({ variation: 'on' }, { any: [{ segment: 'one' }, { segment: 'two' }] })];
    const snapshot = snapshotOf({}, { enabled: true, rules }, segments);
    const context = { targetingKey: 'ada', attributes: { plan: 'pro' } };
    expect(matchingSegments(snapshot, context, ['one', 'two'])).to.deep.equal(['one']);
  });
});
