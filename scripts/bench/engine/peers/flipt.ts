import type { Adapter } from '../adapter.js';
import { COUNTRIES, flagKeys, plansOf, USERS } from '../rule-set.js';

interface Request {
  readonly flagKey: string;
  readonly entityId: string;
  readonly context: Readonly<Record<string, string>>;
}

interface FliptModule {
  readonly FliptClient: {
    init(options: object): Promise<{
      evaluateVariant(request: Request): { readonly variantKey: string };
      evaluateBatch(requests: readonly Request[]): { readonly responses: readonly unknown[] };
      close(): void;
    }>;
  };
}

function ruleOf(rank: number, property: string, values: readonly string[], shares: Readonly<Record<string, number>>) {
  const constraint = {
    type: 'STRING_CONSTRAINT_COMPARISON_TYPE',
    property,
    operator: 'isoneof',
    value: JSON.stringify(values),
  };
  const segment = { key: `${property}-${rank}`, matchType: 'ALL_SEGMENT_MATCH_TYPE', constraints: [constraint] };
  const distributions = Object.entries(shares).map(([variantKey, rollout]) => {
    return { ruleId: `${rank}`, variantId: variantKey, variantKey, variantAttachment: '', rollout };
  });
  return { id: `${rank}`, rank, segmentOperator: 'OR_SEGMENT_OPERATOR', segments: [segment], distributions };
}

function flagOf(key: string, plans: readonly (readonly string[])[]) {
  const rules = plans.map((values, index) => ruleOf(index + 1, 'plan', values, { on: 100 }));
  const half = ruleOf(plans.length + 1, 'country', COUNTRIES, { on: 50, off: 50 });
  return {
    key,
    name: key,
    description: '',
    enabled: true,
    type: 'VARIANT_FLAG_TYPE',
    rules: [...rules, half],
    rollouts: [],
  };
}

export const flipt: Adapter = {
  packages: ['@flipt-io/flipt-client-js@0.5.1'],
  async start(ruleSet, load) {
    const { FliptClient }: FliptModule = await load('@flipt-io/flipt-client-js');
    const keys = flagKeys(ruleSet);
    const state = { namespace: { key: 'default' }, flags: keys.map((key) => flagOf(key, plansOf(ruleSet, key))) };
    const answer = { ok: true, status: 200, statusText: 'OK', headers: { get: () => null }, json: async () => state };
    const client = await FliptClient.init({ namespace: 'default', updateInterval: 0, fetcher: async () => answer });
    const requests = USERS.map(({ id, country }) =>
      keys.map((flagKey) => ({ flagKey, entityId: id, context: { country, plan: 'free' } })),
    );
    const nothing: Request = { flagKey: '', entityId: '', context: {} };
    return {
      one: (flag, user) => client.evaluateVariant(requests[user]?.[flag] ?? nothing).variantKey === 'on',
      all: (user) => client.evaluateBatch(requests[user] ?? []).responses.length,
    };
  },
};
