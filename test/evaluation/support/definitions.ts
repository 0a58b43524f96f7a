import * as fc from 'fast-check';

import type {
  AttributeLeaf,
  Bucketing,
  BucketLeaf,
  Context,
  Definition,
  ElementsLeaf,
  Flag,
  Reference,
  Rule,
  Serve,
  Tree,
} from '../../../src/evaluation/index.js';

/**
 * Sound definitions without cycles, and contexts that hit their conditions often: everything is drawn from a few names
 * and values. Flag `f<i>` asks only flags before it, segment `s<i>` names only segments before it.
 */
const NAMES = ['plan', 'country', 'age', 'tags', 'constructor'];
const TEXTS = ['a', 'b', 'A', 'ab', '', '7', 'true', '2024-01-02', '2024-01-02T00:00:00.500Z', '～', '😀'];
const SCALARS = [...TEXTS, 7, -1, 2.5, true, false];
const USERS = ['alice', 'bob', 'zoë', '🚀-7', '', '7', 'user-9523', '0d5f2c1e-6b0a-4f7e-9a51-3c2f5d6e7a80'];
const VARIATIONS = ['on', 'off', 'other'];

const text = fc.constantFrom(...TEXTS);
const scalar = fc.constantFrom<string | number | boolean>(...SCALARS);
const optional = <Fields extends object>(fields: { [Key in keyof Fields]: fc.Arbitrary<Fields[Key]> }) =>
  fc.record(fields, { requiredKeys: [] }) as fc.Arbitrary<Partial<Fields>>;

const attributeValue = fc.oneof(
  { weight: 6, arbitrary: scalar },
  { weight: 2, arbitrary: fc.array(fc.oneof(scalar, fc.constant(null), fc.constant({})), { maxLength: 3 }) },
  { weight: 1, arbitrary: fc.constantFrom(null, {}, { city: 'a' }) },
);

/** Lists of objects whose properties have the names that conditions ask for, and now and then something else. */
const objects = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.dictionary(fc.constantFrom(...NAMES), attributeValue, { maxKeys: 3 }) },
    { weight: 1, arbitrary: fc.oneof(scalar, fc.constantFrom(null, [], [{ plan: 'a' }])) },
  ),
  { maxLength: 4 },
);

export const contexts: fc.Arbitrary<Context> = fc.record({
  targetingKey: fc.option(fc.constantFrom(...USERS), { nil: undefined }),
  attributes: fc
    .tuple(fc.dictionary(fc.constantFrom(...NAMES), attributeValue), optional({ orders: fc.oneof(objects, scalar) }))
    .map(([own, lists]) => ({ ...own, ...lists })),
  identity: fc.record({ key: text }),
  now: fc.constantFrom(undefined, 0, 1704153600000, 1704153600500),
});

const reference: fc.Arbitrary<Reference> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...NAMES) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Reference>(
      ['targetingKey'],
      ['identity', 'key'],
      ['attributes', 'plan'],
      ['environment', 'name'],
      ['environment', 'none'],
      { first: ['plan', 'country', { const: 'a' }] },
      { first: ['age', 'plan'] },
      { text: 'a', of: 'plan' },
      { text: ['environment', 'name'], of: { text: '_', of: ['targetingKey'] } },
      { text: ['environment', 'none'], of: 'plan' },
      { const: 7 },
      { const: null },
    ),
  },
);

const leafOf = (
  type: AttributeLeaf['type'],
  operators: readonly string[],
  values: fc.Arbitrary<AttributeLeaf['values']>,
) =>
  fc
    .record({ attribute: reference, type: fc.constant(type), operator: fc.constantFrom(...operators), values })
    .chain((leaf) =>
      optional({ negate: fc.boolean(), missing: fc.boolean(), invalid: fc.boolean() }).map((flags) => ({
        ...leaf,
        ...(type === 'any' ? {} : flags),
      })),
    ) as fc.Arbitrary<AttributeLeaf>;
const several = <T>(value: fc.Arbitrary<T>) => fc.array(value, { maxLength: 3 });
const one = <T>(value: fc.Arbitrary<T>) => fc.tuple(value);
const number = fc.constantFrom(7, -1, 2.5, '7', 3);
const time = fc.constantFrom('2024-01-02', '2024-01-02T00:00:00.500Z', 7);
const ORDER = ['lt', 'lte', 'gt', 'gte'];
const MEMBER = ['eq', 'in', 'neq', 'not_in'];

const quantified = (leaf: fc.Arbitrary<AttributeLeaf>): fc.Arbitrary<AttributeLeaf> =>
  fc
    .tuple(leaf, optional({ list: fc.constantFrom('any' as const, 'all' as const, 'none' as const) }))
    .map(([own, list]) => ({ ...own, ...list }));

const attributeLeaf: fc.Arbitrary<AttributeLeaf> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      attribute: reference,
      type: fc.constant('string' as const),
      operator: fc.constantFrom('eq', 'in'),
      values: several(scalar),
    }),
  },
  quantified(
    leafOf(
      'string',
      [...MEMBER, 'contains', 'not_contains', 'contains_all', 'starts_with', 'not_ends_with'],
      several(scalar),
    ),
  ),
  quantified(leafOf('string', [...ORDER], one(scalar))),
  leafOf('string', ['empty'], fc.constant([])),
  leafOf('string', [...MEMBER, 'contains'], several(text)).map((leaf) => ({ ...leaf, ignore_case: true })),
  quantified(leafOf('number', MEMBER, several(number))),
  leafOf('number', ORDER, one(number)),
  leafOf('number', ['modulo'], fc.constantFrom([3, 1], [2, 0], [-3, -2])),
  leafOf('boolean', ['eq', 'neq'], one(fc.constantFrom(true, false, 'true'))),
  leafOf('datetime', ORDER, one(time)),
  leafOf('datetime', MEMBER, several(time)),
  leafOf('any', ['is_set', 'is_not_set'], fc.constant([])),
  leafOf('list', ['size_eq', 'size_gt', 'size_gte', 'size_lt', 'size_lte'], one(fc.constantFrom(0, 1, 2))),
  leafOf('list', ['includes_any', 'includes_all'], several(scalar)),
);

const quantifier = optional({ quantifier: fc.constantFrom('any' as const, 'all' as const, 'none' as const) });
const elementsLeaf: fc.Arbitrary<ElementsLeaf> = fc
  .record({
    elements: fc.constantFrom<Reference>('orders', 'orders', { first: ['plan', 'orders'] }, 'tags'),
    when: treesOf(fc.oneof({ weight: 8, arbitrary: attributeLeaf }, { weight: 1, arbitrary: fc.boolean() })),
  })
  .chain((leaf) => quantifier.map((own) => ({ ...leaf, ...own })));

const seedText = fc.constantFrom('', 'checkout', 'zoë,', '2,', 'x'.repeat(70));
const bucketedBy = optional({ attribute: reference });
const bucketing: fc.Arbitrary<Bucketing> = fc
  .oneof(
    fc.record({ algorithm: fc.constant('native' as const), seed: seedText }),
    fc.record({ algorithm: fc.constant('flagsmith' as const), prefix: seedText, suffix: seedText }),
    fc.record({ algorithm: fc.constant('flipt-variant' as const), prefix: seedText }),
    fc.record({ algorithm: fc.constant('flipt-boolean' as const), suffix: seedText }),
    fc.record({
      algorithm: fc.constant('unleash' as const),
      prefix: seedText,
      seed: fc.constantFrom(0, 86028157),
      modulo: fc.constantFrom(100, 1000),
    }),
  )
  .chain((own) => bucketedBy.map((by) => ({ ...own, ...by })));

/** Bounds near the middle of each algorithm's numbers. */
const MIDDLE = { native: 50_000, flagsmith: 50, 'flipt-variant': 500, 'flipt-boolean': 50, unleash: 50 };

const bucketLeaf: fc.Arbitrary<BucketLeaf> = fc
  .tuple(bucketing, fc.constantFrom('lt' as const, 'lte' as const), fc.constantFrom(0.3, 1, 1.7))
  .map(([bucket, operator, share]) => ({ bucket, operator, values: [MIDDLE[bucket.algorithm] * share] }));

const served = optional({
  variation: fc.constantFrom(...VARIATIONS, null),
  enabled: fc.boolean(),
  matched: fc.boolean(),
  reason: fc.constant('CUSTOM'),
  weight: fc.constantFrom(1, 30),
  note: fc.constant({ n: 1 }),
});

function serves(depth: number, hasNext: boolean): fc.Arbitrary<Serve> {
  if (depth === 0) return served;
  const rest = hasNext
    ? fc.oneof(serves(depth - 1, hasNext), fc.constant('next' as const))
    : serves(depth - 1, hasNext);
  const split = bucketing.chain((own) => {
    const bound = MIDDLE[own.algorithm];
    const range = fc.tuple(
      served,
      fc.constantFrom({ weight: bound / 2 }, { from: bound * 0.8, to: bound }, { from: bound, weight: bound / 3 }),
    );
    const ranges = fc.array(
      range.map(([fields, place]) => ({ ...fields, ...place })),
      { maxLength: 3 },
    );
    return fc
      .tuple(ranges, optional({ otherwise: rest, unbucketed: rest }))
      .map(([list, others]) => ({ bucketing: own, ranges: list, ...others }));
  });
  return fc.oneof(
    { weight: 2, arbitrary: served },
    { weight: 1, arbitrary: fc.tuple(served, split).map(([own, inner]) => ({ ...own, split: inner })) },
  );
}

function trees(segments: readonly string[], flags: readonly string[]): fc.Arbitrary<Tree> {
  const named: fc.Arbitrary<Tree>[] = [];
  if (segments.length > 0) named.push(fc.record({ segment: fc.constantFrom(...segments) }));
  if (flags.length > 0) {
    const asks = optional({ variations: several(fc.constantFrom(...VARIATIONS, null)), enabled: fc.boolean() });
    named.push(fc.tuple(fc.constantFrom(...flags), asks).map(([flag, fields]) => ({ flag, ...fields })));
  }
  return treesOf(
    fc.oneof(
      { weight: 6, arbitrary: attributeLeaf },
      { weight: 2, arbitrary: elementsLeaf },
      { weight: 1, arbitrary: bucketLeaf },
      { weight: 1, arbitrary: fc.boolean() },
      ...named.map((arbitrary) => ({ weight: 2, arbitrary })),
    ),
  );
}

function treesOf(leaf: fc.Arbitrary<Tree>): fc.Arbitrary<Tree> {
  return fc.letrec<{ tree: Tree }>((tie) => {
    const list = fc.array(tie('tree'), { maxLength: 3 });
    const all = list.map((children) => ({ all: children }));
    const any = list.map((children) => ({ any: children }));
    const none = list.map((children) => ({ none: children }));
    return {
      tree: fc.oneof(
        { maxDepth: 3, depthSize: 'small' },
        { weight: 3, arbitrary: leaf },
        { weight: 2, arbitrary: all },
        any,
        none,
      ),
    };
  }).tree;
}

function flagOf(segments: readonly string[], flags: readonly string[]): fc.Arbitrary<Flag> {
  const tree = trees(segments, flags);
  const window = fc.constantFrom({ from: '2024-01-02T00:00:00Z' }, { until: '2024-01-02T00:00:00.500Z' }, {});
  const rule = fc
    .tuple(
      serves(2, true),
      optional({ when: tree, window, note: fc.constant('rule') }),
      fc.constantFrom('r1', 'r2', 'r3'),
    )
    .map(([serve, fields, id]): Rule => ({ id, serve, ...fields }));
  const override = fc.record({
    keys: several(fc.constantFrom(...USERS)),
    serve: serves(1, true),
    id: fc.constant('o'),
  });
  const fields = optional({
    on: fc.constantFrom(true, true, true, false),
    off: serves(1, false),
    prerequisites: fc.array(tree, { maxLength: 1 }),
    overrides: fc.array(override, { maxLength: 2 }),
    override_by: reference,
    rules: fc.array(rule, { maxLength: 6 }),
    default: serves(1, false),
  });
  const variations = VARIATIONS.map((key) => ({ key, value: `value of ${key}` }));
  return fields.map((own) => ({ kind: 'string' as const, variations, ...own }));
}

const before = (list: readonly string[], index: number) => list.slice(0, index);
const SEGMENTS = ['s0', 's1', 's2'];
const FLAGS = ['f0', 'f1', 'f2', 'f3'];

export const definitions: fc.Arbitrary<Definition> = fc.record({
  format: fc.constant(1 as const),
  environment: fc.constant({ name: 'a' }),
  segments: fc.record(
    Object.fromEntries(SEGMENTS.map((key, i) => [key, optional({ when: trees(before(SEGMENTS, i), []) })])),
  ),
  flags: fc.record(Object.fromEntries(FLAGS.map((key, i) => [key, flagOf(SEGMENTS, before(FLAGS, i))]))),
}) as fc.Arbitrary<Definition>;
