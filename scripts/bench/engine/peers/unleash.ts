import { EventEmitter } from 'node:events';

import type { Adapter } from '../adapter.js';
import { COUNTRIES, flagKeys, plansOf, USERS } from '../rule-set.js';

interface UnleashModule {
  readonly Unleash: new (
    options: object,
  ) => {
    isEnabled(key: string, context: object): boolean;
  };
}

function toggleOf(key: string, plans: readonly (readonly string[])[]) {
  const strategyFor = (contextName: string, values: readonly string[], rollout: string) => ({
    name: 'flexibleRollout',
    constraints: [{ contextName, operator: 'IN', values }],
    parameters: { rollout, stickiness: 'userId', groupId: key },
  });
  const strategies = [
    ...plans.map((values) => strategyFor('plan', values, '100')),
    strategyFor('country', COUNTRIES, '50'),
  ];
  return { name: key, enabled: true, strategies };
}

export const unleash: Adapter = {
  packages: ['unleash-client@6.12.1'],
  async start(ruleSet, load) {
    const { Unleash }: UnleashModule = await load('unleash-client');
    const keys = flagKeys(ruleSet);
    const toggles = new Map(keys.map((key) => [key, toggleOf(key, plansOf(ruleSet, key))]));
    // A repository of our own, so that nothing is fetched.
    const repository = Object.assign(new EventEmitter(), {
      getToggle: (key: string) => toggles.get(key),
      getToggles: () => [...toggles.values()],
      getTogglesWithSegmentData: () => [...toggles.values()],
      getSegment: () => undefined,
      stop: () => undefined,
      start: async () => undefined,
    });
    const client = new Unleash({
      appName: 'bench',
      url: 'http://127.0.0.1:1/',
      disableMetrics: true,
      disableAutoStart: true,
      repository,
    });
    repository.emit('ready');
    const users = USERS.map(({ id, country }) => ({ userId: id, properties: { country, plan: 'free' } }));
    return {
      one: (flag, user) => client.isEnabled(keys[flag] ?? '', users[user] ?? {}),
      // There is no call for all of them.
      all: (user) => keys.filter((key) => client.isEnabled(key, users[user] ?? {}) !== undefined).length,
    };
  },
};
