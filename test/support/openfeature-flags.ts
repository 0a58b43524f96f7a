/** A flag for each type and each way to answer, and what OpenFeature's providers are to make of some. */
import type { FlagValue } from '@openfeature/core';
import type { TestApp } from './app.js';
import { inSwitzerland, makeFlag, rollout, ruleWhen, target } from './flags.js';

/** How a flag is made, and its state in `prod`, where it is on unless that says otherwise. */
interface FlagSetup {
  readonly key: string;
  readonly flag: object;
  readonly state?: object;
}

/** Whom they are evaluated for. */
export const SWISS = { targetingKey: 'user-1', country: 'CH' };

/** The variations of a string flag. */
export const colours = ['blue', 'red', 'green'].map((key) => ({ key, value: `#${key}` }));

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

const boolean = { type: 'boolean' };
const string = { type: 'string', variations: colours };
const off = { variation: 'off' };
const layout = { columns: 2, widths: [1, 2.5], names: ['a', 'b'], bold: true };

/** The first of the values is served where nothing else is. */
const withValues = (type: string, ...values: readonly unknown[]) => ({
  type,
  variations: values.map((value, index) => ({ key: `v${index}`, value })),
});

export const FLAGS: readonly FlagSetup[] = [
  { key: 'switched', flag: boolean },
  { key: 'no-switch', flag: { ...boolean, default_variation: 'off' } },
  { key: 'colour', flag: string, state: { rules: [ruleWhen(inSwitzerland, { variation: 'red' })] } },
  { key: 'no-text', flag: withValues('string', '') },
  { key: 'zero', flag: withValues('number', 0) },
  { key: 'limit', flag: withValues('number', 3, 30) },
  { key: 'ratio', flag: withValues('number', 0.5, 1) },
  { key: 'factor', flag: withValues('number', 1, 0.5) },
  { key: 'layout', flag: withValues('json', layout) },
  { key: 'deep', flag: withValues('json', { a: [1, { b: null }] }) },
  { key: 'steps', flag: withValues('json', ['cart', 'pay']) },
  { key: 'empty', flag: withValues('json', {}) },
  { key: 'checkout', flag: boolean, state: { rules: [ruleWhen(inSwitzerland)], default_serve: off } },
  { key: 'known', flag: boolean, state: { rules: [ruleWhen(everyType)], default_serve: off } },
  {
    key: 'named',
    flag: boolean,
    state: { default_serve: off, overrides: [{ variation: 'on', targeting_keys: ['ada'] }] },
  },
  { key: 'split', flag: string, state: { default_serve: rollout({ red: 50, green: 50 }) } },
  { key: 'whole-split', flag: string, state: { default_serve: rollout({ red: 100 }) } },
  { key: 'off', flag: boolean, state: { enabled: false } },
  { key: 'unmet', flag: boolean, state: { prerequisites: [{ flag_key: 'off', enabled: true }] } },
  { key: 'serves-nothing', flag: { ...boolean, off_variation: null }, state: { enabled: false } },
  { key: 'undecided', flag: { ...string, default_variation: null } },
  { key: 'server-only', flag: { ...boolean, server_only: true } },
];

export async function makeOpenFeatureFlags(app: TestApp): Promise<void> {
  for (const { key, flag, state = {} } of FLAGS) {
    await makeFlag(app, { key, ...flag });
    await target(app, key, state);
  }
}

interface Expected {
  readonly key: string;
  /** What the application would go on with; its type is the one that is asked for. */
  readonly fallback: FlagValue;
  readonly value: FlagValue;
  readonly variant: string;
  readonly reason: string;
}

/** What those that serve a variation answer to somebody in Switzerland. */
export const SERVED: readonly Expected[] = [
  { key: 'switched', fallback: false, value: true, variant: 'on', reason: 'DEFAULT' },
  { key: 'colour', fallback: 'none', value: '#red', variant: 'red', reason: 'TARGETING_MATCH' },
  { key: 'no-text', fallback: 'none', value: '', variant: 'v0', reason: 'DEFAULT' },
  { key: 'zero', fallback: -1, value: 0, variant: 'v0', reason: 'DEFAULT' },
  { key: 'ratio', fallback: -1, value: 0.5, variant: 'v0', reason: 'DEFAULT' },
  { key: 'deep', fallback: {}, value: { a: [1, { b: null }] }, variant: 'v0', reason: 'DEFAULT' },
  { key: 'steps', fallback: [], value: ['cart', 'pay'], variant: 'v0', reason: 'DEFAULT' },
  { key: 'checkout', fallback: false, value: true, variant: 'on', reason: 'TARGETING_MATCH' },
  { key: 'whole-split', fallback: 'none', value: '#red', variant: 'red', reason: 'SPLIT' },
  { key: 'off', fallback: true, value: false, variant: 'off', reason: 'DISABLED' },
  { key: 'unmet', fallback: true, value: false, variant: 'off', reason: 'DEFAULT' },
];

/** Those that serve none, so that the application goes on with its own default. */
export const SILENT: readonly Expected[] = [
  { key: 'serves-nothing', fallback: true, value: true, variant: '', reason: 'DISABLED' },
  { key: 'undecided', fallback: 'mine', value: 'mine', variant: '', reason: 'DEFAULT' },
];
