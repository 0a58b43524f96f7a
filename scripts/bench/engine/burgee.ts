import type { Bucketing, Definition, Flag } from '../../../src/evaluation/index.js';
import type { Adapter } from './adapter.js';
import type { RuleSet } from './rule-set.js';
import { COUNTRIES, flagKeys, plansOf, USERS } from './rule-set.js';

type Evaluation = typeof import('../../../src/evaluation/index.js');

const isIn = (attribute: string, values: readonly string[]) =>
  ({ attribute, type: 'string', operator: 'in', values }) as const;

const NATIVE = {
  half: 50_000,
  whole: 100_000,
  bucketing: (key: string): Bucketing => ({ algorithm: 'native', seed: key }),
};
const MD5 = {
  half: 50,
  whole: 100,
  bucketing: (key: string): Bucketing => ({ algorithm: 'flagsmith', prefix: `${key},` }),
};

function flagOf(key: string, plans: readonly (readonly string[])[], { half, whole, bucketing }: typeof NATIVE): Flag {
  const ranges = [
    { to: half, variation: 'on' },
    { to: whole, variation: 'off' },
  ];
  return {
    kind: 'boolean',
    variations: [
      { key: 'on', value: true },
      { key: 'off', value: false },
    ],
    rules: [
      ...plans.map((values, index) => ({
        id: `plan-${index}`,
        when: isIn('plan', values),
        serve: { variation: 'on' },
      })),
      { id: 'half', when: isIn('country', COUNTRIES), serve: { split: { bucketing: bucketing(key), ranges } } },
    ],
    default: { variation: 'off' },
  };
}

/** As it comes off the wire: parsed from JSON. */
export function definitionOf(ruleSet: RuleSet, buckets = NATIVE): Definition {
  const flags = flagKeys(ruleSet).map((key) => [key, flagOf(key, plansOf(ruleSet, key), buckets)]);
  return JSON.parse(JSON.stringify({ format: 1, flags: Object.fromEntries(flags) }));
}

function burgeeWith(buckets: typeof NATIVE): Adapter {
  return {
    packages: [],
    async start(ruleSet, load) {
      const { compile, evaluate, evaluateAll }: Evaluation = await load('burgee/evaluation');
      const snapshot = compile(definitionOf(ruleSet, buckets));
      if (snapshot.problems.length > 0) throw new Error(JSON.stringify(snapshot.problems[0]));
      const keys = flagKeys(ruleSet);
      const contexts = USERS.map(({ id, country }) => ({ targetingKey: id, attributes: { country, plan: 'free' } }));
      const nobody = { attributes: {} };
      return {
        one: (flag, user) => evaluate(snapshot, keys[flag] ?? '', contexts[user] ?? nobody)?.value === true,
        all: (user) => evaluateAll(snapshot, contexts[user] ?? nobody).length,
      };
    },
  };
}

export const burgee = burgeeWith(NATIVE);
export const burgeeMd5 = burgeeWith(MD5);
