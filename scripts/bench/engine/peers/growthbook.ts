import type { Adapter } from '../adapter.js';
import { COUNTRIES, flagKeys, plansOf, USERS } from '../rule-set.js';

interface GrowthBookModule {
  readonly GrowthBookClient: new () => {
    initSync(options: object): void;
    isOn(key: string, user: object): boolean;
  };
}

export const growthbook: Adapter = {
  packages: ['@growthbook/growthbook@1.8.0'],
  async start(ruleSet, load) {
    const { GrowthBookClient }: GrowthBookModule = await load('@growthbook/growthbook');
    const keys = flagKeys(ruleSet);
    const client = new GrowthBookClient();
    const features = keys.map((key) => {
      const plans = plansOf(ruleSet, key).map((values) => ({ condition: { plan: { $in: values } }, force: true }));
      const condition = { country: { $in: COUNTRIES } };
      const half = { condition, force: true, coverage: 0.5, hashAttribute: 'id', hashVersion: 2, seed: key };
      return [key, { defaultValue: false, rules: [...plans, half] }];
    });
    client.initSync({ payload: { features: Object.fromEntries(features) } });
    const users = USERS.map(({ id, country }) => ({ attributes: { id, country, plan: 'free' } }));
    return {
      one: (flag, user) => client.isOn(keys[flag] ?? '', users[user] ?? {}),
      // There is no call for all of them.
      all: (user) => keys.filter((key) => client.isOn(key, users[user] ?? {}) !== undefined).length,
    };
  },
};
