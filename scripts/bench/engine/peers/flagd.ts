import type { Adapter } from '../adapter.js';
import { COUNTRIES, flagKeys, plansOf, USERS } from '../rule-set.js';

interface FlagdModule {
  readonly FlagdCore: new () => {
    setConfigurations(json: string): void;
    resolveBooleanEvaluation(key: string, byDefault: boolean, context: object): { readonly value: boolean };
    resolveAll(context: object): readonly unknown[];
  };
}

const isIn = (attribute: string, values: readonly string[]) => ({ in: [{ var: attribute }, values] });

export const flagd: Adapter = {
  packages: ['@openfeature/flagd-core@4.0.1', '@openfeature/core@1.12.0'],
  async start(ruleSet, load) {
    const { FlagdCore }: FlagdModule = await load('@openfeature/flagd-core');
    const keys = flagKeys(ruleSet);
    const core = new FlagdCore();
    const flags = keys.map((key) => {
      const plans = plansOf(ruleSet, key).flatMap((values) => [isIn('plan', values), 'on']);
      const half = {
        fractional: [
          ['on', 50],
          ['off', 50],
        ],
      };
      const targeting = { if: [...plans, isIn('country', COUNTRIES), half] };
      return [key, { state: 'ENABLED', variants: { on: true, off: false }, defaultVariant: 'off', targeting }];
    });
    core.setConfigurations(JSON.stringify({ flags: Object.fromEntries(flags) }));
    const contexts = USERS.map(({ id, country }) => ({ targetingKey: id, country, plan: 'free' }));
    return {
      one: (flag, user) => core.resolveBooleanEvaluation(keys[flag] ?? '', false, contexts[user] ?? {}).value,
      all: (user) => core.resolveAll(contexts[user] ?? {}).length,
    };
  },
};
