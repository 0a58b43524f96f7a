/** One flag of every kind of answer, for whatever way asks. */
import type { FlagValue } from '@openfeature/core';
import type { TestApp } from '../../support/app.js';
import { inSwitzerland, makeFlag, rollout, ruleWhen, target } from '../../support/flags.js';

/** What the flags answer to anybody. */
export const VALUES: Readonly<Record<string, FlagValue>> = {
  switched: true,
  colour: '#blue',
  ratio: 0.5,
  layout: { columns: 2, names: ['a', 'b'] },
};

/** Values that are easily taken for none. */
export const EMPTY_VALUES: Readonly<Record<string, FlagValue>> = {
  'no-switch': false,
  'no-text': '',
  zero: 0,
  empty: {},
};

/** A fallback of the value's type that is not the value. */
export function fallbackFor(value: FlagValue): FlagValue {
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'string') return `not ${value}`;
  if (typeof value === 'number') return value + 1;
  return { not: 'the value' };
}

/** The variations of a string flag. */
export const colours = ['blue', 'red', 'green'].map((key) => ({ key, value: `#${key}` }));

/** Makes them in `prod`, and `switched` in `dev`, where it is off. */
export async function makeFlags(app: TestApp): Promise<void> {
  const make = async (key: string, given: object, state: object = {}) => {
    await makeFlag(app, { key, ...given });
    await target(app, key, state);
  };
  const one = (value: FlagValue, type: string) => ({ type, variations: [{ key: 'one', value }] });
  await make('switched', {});
  await make(
    'colour',
    { type: 'string', variations: colours },
    { rules: [ruleWhen(inSwitzerland, { variation: 'red' })] },
  );
  await make('ratio', one(0.5, 'number'));
  await make('layout', one(VALUES['layout'] ?? null, 'json'));
  await make('no-switch', { default_variation: 'off' });
  await make('no-text', one('', 'string'));
  await make('zero', one(0, 'number'));
  await make('empty', one({}, 'json'));
  await make('off', {}, { enabled: false });
  await make('serves-nothing', { off_variation: null }, { enabled: false });
  await make('split', { type: 'string', variations: colours }, { default_serve: rollout({ red: 50, green: 50 }) });
  await make(
    'named',
    {},
    { default_serve: { variation: 'off' }, overrides: [{ variation: 'on', targeting_keys: ['ada'] }] },
  );
}

/** A boolean flag that is true for whomever the condition holds. */
export async function makeConditional(app: TestApp, key: string, when: object): Promise<void> {
  await makeFlag(app, { key });
  await target(app, key, { rules: [ruleWhen(when)], default_serve: { variation: 'off' } });
}
