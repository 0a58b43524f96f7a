import type { Adapter } from '../adapter.js';
import { COUNTRIES, flagKeys, plansOf, USERS } from '../rule-set.js';

interface LaunchDarklyModule {
  init(
    sdkKey: string,
    options: object,
  ): {
    waitForInitialization(options: { timeout: number }): Promise<unknown>;
    variation(key: string, context: object, byDefault: boolean): Promise<boolean>;
    allFlagsState(context: object): Promise<{ allValues(): object }>;
  };
}

interface IntegrationsModule {
  readonly TestData: new () => { usePreconfiguredFlag(flag: object): unknown; getFactory(): unknown };
}

const SILENT = { error: () => undefined, warn: () => undefined, info: () => undefined, debug: () => undefined };

function flagOf(key: string, plans: readonly (readonly string[])[]) {
  const clauseFor = (attribute: string, values: readonly string[]) => [
    { contextKind: 'user', attribute, op: 'in', values, negate: false },
  ];
  const half = { contextKind: 'user', variations: [0, 1].map((variation) => ({ variation, weight: 50_000 })) };
  return {
    key,
    version: 1,
    on: true,
    salt: key,
    variations: [true, false],
    offVariation: 1,
    fallthrough: { variation: 1 },
    targets: [],
    prerequisites: [],
    rules: [
      ...plans.map((values, index) => ({ id: `plan-${index}`, clauses: clauseFor('plan', values), variation: 0 })),
      { id: 'half', clauses: clauseFor('country', COUNTRIES), rollout: half },
    ],
  };
}

export const launchdarkly: Adapter = {
  packages: ['@launchdarkly/node-server-sdk@9.13.7'],
  async start(ruleSet, load) {
    const { init }: LaunchDarklyModule = await load('@launchdarkly/node-server-sdk');
    const { TestData }: IntegrationsModule = await load('@launchdarkly/node-server-sdk/integrations');
    const keys = flagKeys(ruleSet);
    const data = new TestData();
    for (const key of keys) data.usePreconfiguredFlag(flagOf(key, plansOf(ruleSet, key)));
    const updateProcessor = data.getFactory();
    const client = init('bench', { updateProcessor, sendEvents: false, diagnosticOptOut: true, logger: SILENT });
    await client.waitForInitialization({ timeout: 10 });
    const users = USERS.map(({ id, country }) => ({ kind: 'user', key: id, country, plan: 'free' }));
    return {
      one: (flag, user) => client.variation(keys[flag] ?? '', users[user] ?? {}, false),
      all: async (user) => Object.keys((await client.allFlagsState(users[user] ?? {})).allValues()).length,
    };
  },
};
