/**
 * Segments, features and people by chance, the same in every run. Left out is what Flagsmith's engines do not agree about,
 * however it is written: traits of several kinds and numbers in texts, which each compares in its own way; percentages by a
 * trait and `$.` paths, which the older engines do not know.
 */
import fc from 'fast-check';
import type { Question } from './conversation.js';

const SEED = 20_261_130;

const PLANS = ['free', 'pro', 'team'];
const COUNTRIES = ['CH', 'DE', "Côte d'Ivoire"];
const VERSIONS = ['1.2.3', '1.10.0', '2.0.0-rc.1'];

const traits = fc.record(
  {
    plan: fc.constantFrom(...PLANS),
    country: fc.constantFrom(...COUNTRIES),
    age: fc.integer({ min: 0, max: 90 }),
    // Never whole, which would be an integer in JSON.
    score: fc.integer({ min: 0, max: 20 }).map((number) => number + 0.5),
    staff: fc.boolean(),
    version: fc.constantFrom(...VERSIONS),
    email: fc.constantFrom('ada@example.org', 'zoë@example.org', 'bea@example.com'),
  },
  { requiredKeys: [] },
);

const is = (property: string | null, operators: readonly string[], values: fc.Arbitrary<string | null>) =>
  fc.record({ property: fc.constant(property), operator: fc.constantFrom(...operators), value: values });

const ORDER = ['GREATER_THAN', 'GREATER_THAN_INCLUSIVE', 'LESS_THAN', 'LESS_THAN_INCLUSIVE'];
const EQUALITY = ['EQUAL', 'NOT_EQUAL'];
const TYPES = ['ALL', 'ANY', 'NONE'];
const ages = fc.integer({ min: 0, max: 90 }).map(String);

const condition = fc.oneof(
  is('plan', EQUALITY, fc.constantFrom(...PLANS)),
  is('country', ['IN'], fc.constantFrom('CH,DE', "Côte d'Ivoire")),
  is('age', [...ORDER, ...EQUALITY], ages),
  is('age', ['MODULO'], fc.constantFrom('2|0', '3|1', '7|5')),
  is('age', ['IN'], fc.array(ages, { minLength: 1, maxLength: 20 }).map(String)),
  is(
    'score',
    ORDER,
    fc.integer({ min: 0, max: 20 }).map((number) => `${number}.5`),
  ),
  is('staff', EQUALITY, fc.constantFrom('true', 'false')),
  is('email', ['CONTAINS', 'NOT_CONTAINS'], fc.constantFrom('@example.org', 'ë', 'nobody')),
  is('email', ['REGEX'], fc.constantFrom('^[a-m]', '.*com$', 'ada|bea')),
  is('plan', ['IS_SET', 'IS_NOT_SET'], fc.constant(null)),
  is(null, ['PERCENTAGE_SPLIT'], fc.constantFrom('10', '33.3', '75')),
);

const version = is('version', [...ORDER, 'EQUAL'], fc.constantFrom('1.2.4:semver', '1.10.0:semver', '2.0.0:semver'));

const inner = (types: readonly string[], conditions: fc.Arbitrary<unknown>) =>
  fc.record({
    type: fc.constantFrom(...types),
    conditions: fc.array(conditions, { minLength: 1, maxLength: 3 }),
    rules: fc.constant([]),
  });

const outer = (types: readonly string[], rule: fc.Arbitrary<unknown>) =>
  fc.record({
    type: fc.constantFrom(...types),
    conditions: fc.constant([]),
    rules: fc.array(rule, { minLength: 1, maxLength: 3 }),
  });

const rules = (rule: fc.Arbitrary<unknown>) => fc.array(rule, { minLength: 1, maxLength: 2 });

/** As Flagsmith's interface makes them. */
const plain = outer(['ALL'], fc.oneof(inner(['ALL'], fc.oneof(condition, version)), inner(['ANY', 'NONE'], condition)));

/** That one of several rules holds, or none of them. */
const nested = outer(['ANY', 'NONE'], inner(TYPES, fc.oneof(condition, version)));

const value = fc.oneof(
  fc.constantFrom('red', 'a longer text', '{"a": 1}').map((string_value) => ({ type: 'unicode', string_value })),
  fc.integer({ min: -1000, max: 1000 }).map((integer_value) => ({ type: 'int', integer_value })),
  fc.boolean().map((boolean_value) => ({ type: 'bool', boolean_value })),
);

const override = (segments: number) =>
  fc.record({ segment: fc.nat(segments - 1), enabled: fc.boolean(), feature_state_value: value });

/** Of a hundred; what is left goes to the control value. */
const allocations = fc.constantFrom([], [], [25, 25], [33.3, 33.3, 33.3], [10, 80, 10], [50, 0]);

const feature = (segments: number) =>
  fc.record({
    initial_value: fc.constantFrom('grey', '7', 'false', null),
    default_enabled: fc.boolean(),
    allocations,
    overrides: fc.uniqueArray(override(segments), { maxLength: 3, selector: ({ segment }) => segment }),
  });

const sample = <T>(arbitrary: fc.Arbitrary<T>, numRuns: number): readonly T[] =>
  fc.sample(arbitrary, { seed: SEED, numRuns });

/** The rules of each segment: plain ones, and then the others. */
export const segments = [...sample(rules(plain), 14), ...sample(rules(nested), 6)];
const NESTED_FROM = 14;

/** `overrides` names the segments by their places. */
export const features = sample(feature(segments.length), 30);

/** Whether something of the feature depends on a segment that is not plain. */
export function isNested({ overrides }: (typeof features)[number]): boolean {
  return overrides.some(({ segment }) => segment >= NESTED_FROM);
}

export const people: readonly Question[] = sample(traits, 300).map((given, number) => ({
  identifier: `user-${number}`,
  traits: given,
}));

/** Of the first people, what each has of which feature. */
export const ownStates = sample(fc.record({ feature: fc.nat(features.length - 1), enabled: fc.boolean() }), 20);
