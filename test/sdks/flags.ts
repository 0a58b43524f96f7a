/** The flags that the providers are asked for: for each, how it is made, and its state in `prod`. */
import { inSwitzerland, rollout, ruleWhen } from '../support/flags.js';

export interface FlagSetup {
  readonly key: string;
  readonly flag: object;
  readonly state: object;
}

/** Holds only for a context whose attributes have all arrived, each with its type. */
const everyType = {
  all: [
    { attribute: 'plan', operator: 'eq', values: ['pro'] },
    { attribute: 'beta', operator: 'eq', values: [true] },
    { attribute: 'seats', operator: 'gt', values: [9] },
    { attribute: 'score', operator: 'lt', values: [0.75] },
    { attribute: 'groups', operator: 'in', values: ['testers'] },
    { attribute: '/address/city', operator: 'eq', values: ['Bern'] },
  ],
};

const on = { enabled: true };
const off = { enabled: false };

export const FLAGS: readonly FlagSetup[] = [
  {
    key: 'checkout',
    flag: { type: 'boolean' },
    state: { ...on, rules: [ruleWhen(inSwitzerland)], default_serve: { variation: 'off' } },
  },
  {
    key: 'known',
    flag: { type: 'boolean' },
    state: { ...on, rules: [ruleWhen(everyType)], default_serve: { variation: 'off' } },
  },
  {
    key: 'colour',
    flag: { type: 'string', variations: [value('blue', '#00f'), value('red', '#f00')] },
    state: { ...on, default_serve: rollout({ blue: 50, red: 50 }) },
  },
  { key: 'limit', flag: { type: 'number', variations: [value('small', 3), value('large', 30)] }, state: on },
  { key: 'ratio', flag: { type: 'number', variations: [value('half', 0.5), value('whole', 1)] }, state: on },
  { key: 'factor', flag: { type: 'number', variations: [value('whole', 1), value('half', 0.5)] }, state: on },
  {
    key: 'theme',
    flag: { type: 'json', variations: [value('dark', { ink: '#fff', sizes: [1, 2.5], bold: true })] },
    state: on,
  },
  { key: 'steps', flag: { type: 'json', variations: [value('all', ['cart', 'pay'])] }, state: on },
  { key: 'retired', flag: { type: 'boolean' }, state: off },
  {
    key: 'silent',
    flag: { type: 'string', off_variation: null, variations: [value('loud', 'LOUD')] },
    state: off,
  },
  {
    key: 'dependent',
    flag: { type: 'boolean' },
    state: { ...on, prerequisites: [{ flag_key: 'retired', enabled: true }] },
  },
  {
    key: 'undecided',
    flag: { type: 'string', default_variation: null, variations: [value('one', '1')] },
    state: on,
  },
];

function value(key: string, served: unknown): object {
  return { key, value: served };
}
