/**
 * Flags, segments and entities by a seeded generator: everything that Flipt's server and its clients answer alike. What is
 * left out, because they do not, has its name in `local-equals-remote.test.ts`.
 */
import type { Question } from '../../../../src/handlers/flipt/constraint-conditions.js';
import type {
  Audience,
  BooleanFlag,
  FliptSegment,
  Planted,
  PlantedRollout,
  PlantedRule,
  VariantFlag,
} from '../../../support/flipt-plants.js';
import { Random } from '../../../support/random.js';

export interface RandomEntity {
  readonly entityId: string;
  readonly context: Readonly<Record<string, string>>;
}

export interface RandomNamespace {
  readonly planted: Required<Planted>;
  readonly entities: readonly RandomEntity[];
  /** Keys of the flags with a rule that leaves entities open, which clients call a match. */
  readonly open: ReadonlySet<string>;
  /** Keys of the flags that ask whether a text contains another, which flipt-client 0.14.0 cannot. */
  readonly newer: ReadonlySet<string>;
}

const PROPERTIES: Readonly<Record<string, readonly string[]>> = {
  country: ['CH', 'DE', 'FR', 'zoë', '娘', 'a,b', ''],
  plan: ['free', 'pro', 'Pro', 'enterprise plus'],
  age: ['0', '17', '18', '40', '-3', '2147483647', '', 'many'],
  beta: ['true', 'false', 'maybe', ''],
  joined: [
    '2026-01-15T00:00:00Z',
    '2026-01-15T01:00:00+01:00',
    '2025-06-01T12:30:00Z',
    '2027-01-01T00:00:01Z',
    'never',
    '',
  ],
};
const CONTAINMENTS = ['contains', 'notcontains'];
const COMPARISONS = ['eq', 'neq', 'lt', 'lte', 'gt', 'gte'];
const NUMBERS = ['18', '18.0', '1.8e1', '17.5', '-3', '0', '40'];
const MOMENTS = ['2026-01-15', '2026-01-15T00:00:00Z', '2025-06-01T13:30:00+01:00'];
const PARTS = ['CH', 'o', 'pro', 'ë', '娘', ','];
const LISTS = ['["CH","DE"]', '["zo\\u00eb"]', '[ "pro" , "free" ]', '[]'];
const SEGMENTS = 25;

export function randomNamespace(seed: number, sizes: { flags: number; entities: number }): RandomNamespace {
  const random = new Random(seed);
  const segments = Array.from({ length: SEGMENTS }, (_, index) => randomSegment(random, index));
  const variantFlags = Array.from({ length: sizes.flags / 2 }, (_, index) => randomVariantFlag(random, index));
  const booleanFlags = Array.from({ length: sizes.flags / 2 }, (_, index) => randomBooleanFlag(random, index));
  return {
    planted: { segments, variantFlags, booleanFlags },
    entities: Array.from({ length: sizes.entities }, (_, index) => randomEntity(random, index)),
    open: new Set(variantFlags.filter(({ rules = [] }) => rules.some(isOpen)).map(({ key }) => key)),
    newer: newerOf(segments, [...variantFlags, ...booleanFlags]),
  };
}

type AnyFlag = { readonly key: string } & Partial<Pick<VariantFlag, 'rules'> & Pick<BooleanFlag, 'rollouts'>>;

function newerOf(segments: readonly FliptSegment[], flags: readonly AnyFlag[]): ReadonlySet<string> {
  const contains = ({ constraints }: FliptSegment) => constraints.some(isContainment);
  const newer = new Set(segments.filter(contains).map(({ key }) => key));
  const names = (one: PlantedRule | PlantedRollout) => ('segments' in one ? one.segments : []);
  const isNewer = ({ rules = [], rollouts = [] }: AnyFlag) =>
    [...rules, ...rollouts].flatMap(names).some((key) => newer.has(key));
  return new Set(flags.filter(isNewer).map(({ key }) => key));
}

function randomEntity(random: Random, index: number): RandomEntity {
  const names = Object.keys(PROPERTIES).filter(() => random.is(80));
  const context = names.map((name) => [name, random.oneOf(PROPERTIES[name] ?? [])] as const);
  return { entityId: `user-${index}`, context: Object.fromEntries(context) };
}

function isContainment({ operator }: Question): boolean {
  return CONTAINMENTS.includes(operator);
}

/** A few of them ask what a text contains. */
function randomSegment(random: Random, index: number): FliptSegment {
  const questions = random.some(3, () => randomQuestion(random));
  const constraints = index % 5 === 0 ? questions : questions.filter((question) => !isContainment(question));
  return { key: `segment-${index}`, match: random.oneOf(['ALL', 'ANY'] as const), constraints };
}

function randomQuestion(random: Random): Question {
  const kinds = [randomText, randomEntityId, randomNumber, randomTruth, randomMoment];
  return random.oneOf(kinds)(random);
}

function randomText(random: Random): Question {
  return { type: 'STRING_COMPARISON_TYPE', property: random.oneOf(['country', 'plan']), ...randomTextOperator(random) };
}

function randomEntityId(random: Random): Question {
  const type = 'ENTITY_ID_COMPARISON_TYPE' as const;
  const asked = random.oneOf([
    { operator: 'eq', value: 'user-7' },
    { operator: 'neq', value: 'user-7' },
    { operator: 'contains', value: '7' },
    { operator: 'notcontains', value: '7' },
    { operator: 'isoneof', value: '["user-7","user-8"]' },
    { operator: 'isnotoneof', value: '["user-7","user-8"]' },
  ]);
  return { type, property: 'entityId', ...asked };
}

function randomTextOperator(random: Random): Pick<Question, 'operator' | 'value'> {
  switch (random.below(5)) {
    case 0:
      return { operator: random.oneOf(['eq', 'neq']), value: random.oneOf(['CH', 'pro', 'zoë', '娘']) };
    case 1:
      return { operator: random.oneOf(CONTAINMENTS), value: random.oneOf(PARTS) };
    case 2:
      return { operator: random.oneOf(['prefix', 'suffix']), value: random.oneOf(PARTS) };
    case 3:
      return { operator: random.oneOf(['isoneof', 'isnotoneof']), value: random.oneOf(LISTS) };
    default:
      return { operator: random.oneOf(['empty', 'notempty']), value: '' };
  }
}

function randomNumber(random: Random): Question {
  const age = { type: 'NUMBER_COMPARISON_TYPE', property: 'age' } as const;
  switch (random.below(4)) {
    case 0:
      return { ...age, operator: random.oneOf(['present', 'notpresent']), value: '' };
    case 1:
      return {
        ...age,
        operator: random.oneOf(['isoneof', 'isnotoneof']),
        value: random.oneOf(['[18,40]', '[1.5,-3.0]']),
      };
    default: {
      const value = random.oneOf(NUMBERS);
      return {
        ...age,
        operator: value === '17.5' ? random.oneOf(COMPARISONS.slice(2)) : random.oneOf(COMPARISONS),
        value,
      };
    }
  }
}

function randomTruth(random: Random): Question {
  const operator = random.oneOf(['true', 'false', 'present', 'notpresent']);
  return { type: 'BOOLEAN_COMPARISON_TYPE', property: 'beta', operator, value: '' };
}

function randomMoment(random: Random): Question {
  const joined = { type: 'DATETIME_COMPARISON_TYPE', property: 'joined' } as const;
  if (random.is(20)) return { ...joined, operator: random.oneOf(['present', 'notpresent']), value: '' };
  return { ...joined, operator: random.oneOf(COMPARISONS), value: random.oneOf(MOMENTS) };
}

function randomAudience(random: Random): Audience {
  const segments = [...new Set(random.some(3, () => `segment-${random.below(SEGMENTS)}`))];
  return { segments, operator: random.oneOf(['AND', 'OR'] as const) };
}

const VARIANTS = { blue: '{"a":1}', red: undefined, green: '"#0f0"', 'off white': undefined };
const [BLUE, RED, GREEN, WHITE] = ['blue', 'red', 'green', 'off white'] as const;

const DISTRIBUTIONS: readonly PlantedRule['distributions'][] = [
  [[BLUE, 100]],
  [
    [BLUE, 50],
    [RED, 50],
  ],
  [
    [GREEN, 0],
    [RED, 12.5],
    [WHITE, 87.5],
  ],
  [
    [BLUE, 60],
    [RED, 60],
  ],
  [
    [BLUE, 0.1],
    [RED, 33.3],
    [GREEN, 66.6],
  ],
  [],
  [
    [BLUE, 33.33],
    [RED, 33.33],
    [GREEN, 33.34],
  ],
  [[WHITE, 25]],
  [
    [BLUE, 0.05],
    [RED, 10.19],
  ],
];

function isOpen({ distributions }: PlantedRule): boolean {
  return DISTRIBUTIONS.indexOf(distributions) > 5;
}

function randomVariantFlag(random: Random, index: number): VariantFlag {
  const rules = index === 0 ? [] : random.some(3, () => randomRule(random));
  const key = `variant-${index}`;
  const enabled = index % 10 !== 3;
  return {
    key,
    enabled,
    variants: VARIANTS,
    rules,
    ...(random.is(50) && { defaultVariant: random.oneOf([BLUE, RED]) }),
  };
}

function randomRule(random: Random): PlantedRule {
  return { ...randomAudience(random), distributions: random.oneOf(DISTRIBUTIONS) };
}

function randomBooleanFlag(random: Random, index: number): BooleanFlag {
  const rollouts = index === 0 ? [] : random.some(3, () => randomRollout(random));
  return { key: `boolean-${index}`, enabled: random.is(50), rollouts };
}

function randomRollout(random: Random): PlantedRollout {
  const value = random.is(70);
  return random.is(40)
    ? { percentage: random.oneOf([0, 0.5, 10, 33.3, 50, 99, 100]), value }
    : { ...randomAudience(random), value };
}
