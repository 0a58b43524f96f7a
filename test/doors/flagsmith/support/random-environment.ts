/**
 * Features, segments and identities by a seeded generator: everything that Flagsmith's engines can be asked and answer
 * alike. What is left out, because they do not, has its name in `local-equals-remote.test.ts`.
 */
import type { Condition } from '../../../../src/domain/conditions.js';
import type { Override, Rule, Serve } from '../../../../src/domain/flag-environments.js';
import type { Variation } from '../../../../src/domain/flags.js';
import { auto, type Planted, type PlantedFeature, type PlantedSegment } from '../../../support/flagsmith-plants.js';
import { Random } from '../../../support/random.js';

export type Traits = Readonly<Record<string, string | number | boolean>>;

export interface RandomIdentity {
  readonly identifier: string;
  readonly traits: Traits;
}

export interface RandomEnvironment {
  readonly planted: Planted;
  readonly identities: readonly RandomIdentity[];
  /** Keys of the features that ask what engines before flagsmith-nodejs 7 cannot. */
  readonly newer: ReadonlySet<string>;
}

/** Of texts, numbers, true and false. */
const TRAITS: Readonly<Record<string, readonly (string | number | boolean)[]>> = {
  country: ['CH', 'DE', 'FR', 'US', ''],
  plan: ['free', 'pro', 'Pro', 'enterprise'],
  age: [0, 1, 17, 18, 40, 100, -3],
  score: [0.5, 2.5, -1.5, 10.25],
  beta: [true, false],
  version: ['1.2.3', '1.10.0', '2.0.0-rc.1', '2.0.0+build', 'v1.2.3', 'latest'],
  email: ['ada@example.org', 'bob@example.ch', 'a.b+c@example.com', `"O'Brien, Bob"`, 'line\nbreak'],
  code: ['A-12', '1a', 'zoë', '娘', '[x', 'a,b', '-', 'x1e3'],
  mixed: ['pro', 18, 2.5, true, 'CH'],
};
const NAMES = Object.keys(TRAITS);
/** Comparing those, JavaScript's engines are more lenient than the server. */
const KINDS_OF_TEXT = ['country', 'plan', 'version', 'email', 'code'];
const NUMBERS = ['age', 'score'];

const WRITTEN = ['CH', 'pro', 'abc', '18', '2.5', '-1', 'true', 'false', '', 'latest', 'a,b', '100'];
const COMPARISONS = ['eq', 'neq', 'lt', 'lte', 'gt', 'gte'];
const VERSIONS = ['1.2.3:semver', '1.9.0:semver', '2.0.0:semver', 'x:semver', '2.0.0-alpha:semver'];
const PATTERNS = [
  '^pro',
  'o$',
  '(?i)ADA',
  '[0-9]+',
  'a.b',
  '(?s)line.break',
  'example\\.(?:org|com)',
  '\\d',
  'x|1',
  '',
];
const PARTS = ['pro', 'example', '@', '-1', ' ', '[', 'B', 'zo', 'entr'];
const MEMBERS = ['CH,DE', 'pro,18', '["a,b","-"]', '[18,"FR"]', '0,', '[x,1a', '2.5', '007,40', 'x'];
const REMAINDERS = ['2|0', '2|1', '3|1', '3|2', '2.5|0', '-3|-2', '2|5'];

export function randomEnvironment(seed: number, sizes: { features: number; identities: number }): RandomEnvironment {
  const random = new Random(seed);
  const segments = Array.from({ length: 30 }, (_, index) => randomSegment(random, index));
  const features = Array.from({ length: sizes.features }, (_, index) => randomFeature(random, index, segments));
  const overridden = new Set(features.flatMap(({ feature }) => overriddenBy(feature)));
  const identities = Array.from({ length: sizes.identities }, (_, index) => randomIdentity(random, index, overridden));
  return {
    planted: { segments, features: features.map(({ feature }) => feature) },
    identities,
    newer: new Set(features.filter(({ isNewer }) => isNewer).map(({ feature }) => feature.flag.key)),
  };
}

function overriddenBy({ state: { overrides = [] } }: PlantedFeature): readonly string[] {
  return overrides.flatMap(({ targetingKeys }) => targetingKeys);
}

function randomIdentity(random: Random, index: number, overridden: ReadonlySet<string>): RandomIdentity {
  const identifier = identifierOf(index);
  const names = NAMES.filter(() => random.is(80));
  const traits = names.map((name) => [name, random.oneOf(TRAITS[name] ?? [])] as const);
  // Of an identity with overrides the SDKs lose traits that JavaScript takes for false.
  const kept = overridden.has(identifier) ? traits.filter(([, value]) => value) : traits;
  return { identifier, traits: Object.fromEntries(kept) };
}

/** Some with a comma, which engines take for two identifiers. */
function identifierOf(index: number): string {
  return index % 40 === 7 ? `user,${index}` : `user-${index}`;
}

type RandomSegment = PlantedSegment & { readonly isNewer: boolean; readonly hasPercentage: boolean };

/** As Flagsmith's pages write them: rules of conditions, which must all hold; and deeper ones. */
function randomSegment(random: Random, index: number): RandomSegment {
  const isNewer = index % 3 === 2;
  const rules = random.some(3, () => randomRule(random, isNewer));
  const hasPercentage = index % 4 === 1;
  const percentage = random.oneOf([10, 33.3, 50, 90]);
  const bucketBy = isNewer ? random.oneOf(['targeting_key', '$.identity.identifier', 'email']) : 'targeting_key';
  return {
    key: `segment-${index}`,
    isNewer,
    hasPercentage,
    when: (seed) => ({
      all: [...rules, ...(hasPercentage ? [{ percentage, bucketBy, seed, algorithm: 'flagsmith' as const }] : [])],
    }),
  };
}

function randomRule(random: Random, isNewer: boolean): Condition {
  const listed = () => (isNewer ? randomQuestion(random, isNewer, false) : randomComparison(random));
  const nested = () => random.some(2, () => ({ all: random.some(2, listed) }));
  switch (random.below(5)) {
    case 0:
      return { any: random.some(3, () => randomQuestion(random, isNewer, false)) };
    case 1:
      return { none: random.some(2, listed) };
    case 2:
      return { any: [{ all: random.some(2, listed) }, ...nested(), ...(isNewer ? [{ none: nested() }] : [])] };
    default:
      return { all: [randomVersion(random), ...random.some(3, () => randomQuestion(random, isNewer, true))] };
  }
}

/** A question that older engines can be asked in any list. */
function randomComparison(random: Random): Condition {
  switch (random.below(4)) {
    case 0:
      return auto(random.oneOf(NAMES), random.oneOf(['is_set', 'is_not_set']));
    case 1:
      return auto(random.oneOf(NUMBERS), random.oneOf(['lt', 'lte', 'gt', 'gte']), random.oneOf(['18', '2.5', '0']));
    case 2:
      return auto(random.oneOf(KINDS_OF_TEXT), random.oneOf(['eq', 'neq']), random.oneOf(WRITTEN));
    default:
      return auto('beta', random.oneOf(['eq', 'neq']), random.oneOf(['true', 'false']));
  }
}

/** `isAlone`: in no list of which some or none must hold. */
function randomQuestion(random: Random, isNewer: boolean, isAlone: boolean): Condition {
  switch (random.below(isNewer ? 9 : 7)) {
    case 0:
      return auto(
        random.oneOf(NAMES),
        random.oneOf(COMPARISONS),
        random.oneOf(isAlone ? [...WRITTEN, '10-1'] : WRITTEN),
      );
    case 1:
      return auto(random.oneOf(KINDS_OF_TEXT), random.oneOf(['contains', 'not_contains']), random.oneOf(PARTS));
    case 2:
      return auto(random.oneOf([...KINDS_OF_TEXT, ...NUMBERS]), 'matches', random.oneOf(PATTERNS));
    case 3:
      return auto(random.oneOf(NAMES), 'in', random.oneOf(MEMBERS));
    case 4:
      return auto(random.oneOf(isAlone ? [...NUMBERS, 'code'] : NUMBERS), 'modulo', random.oneOf(REMAINDERS));
    case 7:
      return auto(
        random.oneOf(['$.identity.traits.plan', "$.identity.traits['plan']", '$.environment.name']),
        'eq',
        'pro',
      );
    case 8:
      return randomVersion(random);
    default:
      return randomComparison(random);
  }
}

function randomVersion(random: Random): Condition {
  return auto('version', random.oneOf(COMPARISONS), random.oneOf(VERSIONS));
}

const VARIATIONS: readonly Variation[] = (
  [
    ['none', null],
    ['text', 'a text'],
    ['number', 42],
    ['yes', true],
    ['object', { a: [1] }],
    ['fraction', 1.5],
  ] as const
).map(([key, value]) => ({ key, name: key, value, description: '' }));

interface RandomFeature {
  readonly feature: PlantedFeature;
  readonly isNewer: boolean;
}

function randomFeature(random: Random, index: number, segments: readonly RandomSegment[]): RandomFeature {
  const key = `feature-${index}`;
  const targets = random.some(4, () => random.oneOf(segments));
  const rules = targets.map((segment, place) => randomTarget(random, segment, `rul_${index}_${place}`));
  const isSwitch = index % 7 === 3;
  return {
    feature: {
      flag: { key, variations: VARIATIONS, toggle: isSwitch ? 'switch' : 'default', offVariation: 'text' },
      state: {
        enabled: random.is(70),
        rules: rules.map(({ rule }) => rule),
        overrides: random.is(60) ? randomOverrides(random) : [],
        defaultServe: randomServe(random, `${1000 + index}`),
      },
    },
    isNewer: rules.some((rule) => rule.isNewer),
  };
}

/** For a segment, or for whoever is in it and something besides. */
function randomTarget(random: Random, segment: RandomSegment, id: string): { rule: Rule; isNewer: boolean } {
  const named: Condition = { segment: segment.key };
  const isNamed = random.is(75) || segment.hasPercentage;
  const when = isNamed ? named : { all: [named, randomComparison(random)] };
  const serve = randomServe(random, '9a4d2e7b-3f1c-4b58-8d06-1e7c5a9f3b20');
  return { rule: { id, name: '', when, window: null, serve }, isNewer: segment.isNewer };
}

function randomServe(random: Random, seed: string): Serve {
  const keys = VARIATIONS.map(({ key }) => key);
  const disabled = random.is(25) ? ({ enabled: false } as const) : {};
  if (random.is(50)) return { variation: random.oneOf(keys), ...disabled };
  const shares = random.oneOf([[50, 50], [33.3, 33.3, 33.4], [10], [0, 100], [12.5, 12.5, 25]]);
  const weights = shares.map((weight, index) => ({ variation: keys[index + 1] ?? '', weight }));
  const bucketing = { bucketBy: 'targeting_key', seed, algorithm: 'flagsmith' } as const;
  return { rollout: { weights, rest: random.oneOf(keys), ...bucketing }, ...disabled };
}

function randomOverrides(random: Random): Override[] {
  const identifiers = new Set(random.some(6, () => identifierOf(random.below(1000))));
  return [...identifiers].map((identifier) => ({ ...randomServe(random, '77'), targetingKeys: [identifier] }));
}
