/** What the flags answer, for whatever way asks. */
import type { FlagValue } from '@openfeature/core';
import type { TestApp } from '../../support/app.js';
import { makeFlag, ruleWhen, target } from '../../support/flags.js';

/** To anybody. */
export const VALUES: Readonly<Record<string, FlagValue>> = {
  switched: true,
  colour: '#blue',
  ratio: 0.5,
  layout: { columns: 2, widths: [1, 2.5], names: ['a', 'b'], bold: true },
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

/** A boolean flag that is true for whomever the condition holds. */
export async function makeConditional(app: TestApp, key: string, when: object): Promise<void> {
  await makeFlag(app, { key });
  await target(app, key, { rules: [ruleWhen(when)], default_serve: { variation: 'off' } });
}
