import type { Adapter } from '../adapter.js';
import { COUNTRIES, flagKeys, plansOf, USERS } from '../rule-set.js';

interface FlagsmithEngine {
  getEvaluationResult(context: object): { readonly flags: Readonly<Record<string, { readonly enabled: boolean }>> };
}

/** Inside of the package, which does not export it. */
const ENGINE = 'flagsmith-nodejs/build/esm/flagsmith-engine/index.js';

function segmentOf(key: string, plans: readonly (readonly string[])[]) {
  const inList = (property: string, value: readonly string[]) => ({ property, operator: 'IN', value });
  const half = { property: '$.identity.key', operator: 'PERCENTAGE_SPLIT', value: '50' };
  const rest = { type: 'ALL', conditions: [inList('country', COUNTRIES), half] };
  const rules = plans.map((values) => ({ type: 'ALL', conditions: [inList('plan', values)] }));
  return {
    key: `segment-${key}`,
    name: `segment-${key}`,
    rules: [{ type: 'ANY', conditions: [], rules: [...rules, rest] }],
    overrides: [{ key, name: key, enabled: true, value: null }],
  };
}

export const flagsmith: Adapter = {
  packages: ['flagsmith-nodejs@8.1.2'],
  async start(ruleSet, load) {
    const { getEvaluationResult }: FlagsmithEngine = await load(ENGINE);
    const keys = flagKeys(ruleSet);
    const features = Object.fromEntries(keys.map((key) => [key, { key, name: key, enabled: false, value: null }]));
    const segments = Object.fromEntries(keys.map((key) => [`segment-${key}`, segmentOf(key, plansOf(ruleSet, key))]));
    const environment = { key: 'bench', name: 'bench' };
    const contexts = USERS.map(({ id, country }) => {
      const identity = { identifier: id, key: `bench_${id}`, traits: { country, plan: 'free' } };
      return { environment, identity, features, segments };
    });
    return {
      // Its engine only knows all flags at once.
      one: (flag, user) => getEvaluationResult(contexts[user] ?? {}).flags[keys[flag] ?? '']?.enabled === true,
      all: (user) => Object.keys(getEvaluationResult(contexts[user] ?? {}).flags).length,
    };
  },
};
