/** A flag for each type and each way to answer, and what OpenFeature's clients are to make of them. */
import type { TestApp } from './app.js';
import { inSwitzerland, makeColours, makeFlag, rollout, ruleWhen, target } from './flags.js';

/** Whom they are evaluated for. */
export const SWISS = { targetingKey: 'user-1', country: 'CH' };

export interface Expected {
  readonly key: string;
  /** What the application would go on with; its type is the one that is asked for. */
  readonly fallback: unknown;
  readonly value: unknown;
  readonly variant: string;
  readonly reason: string;
}

/** Flags that serve a variation. */
export const SERVED: readonly Expected[] = [
  { key: 'of-boolean', fallback: false, value: true, variant: 'on', reason: 'DEFAULT' },
  { key: 'of-string', fallback: 'none', value: '#blue', variant: 'blue', reason: 'DEFAULT' },
  { key: 'of-empty', fallback: 'none', value: '', variant: 'empty', reason: 'DEFAULT' },
  { key: 'of-integer', fallback: -1, value: 0, variant: 'zero', reason: 'DEFAULT' },
  { key: 'of-float', fallback: -1, value: 3.25, variant: 'quarter', reason: 'DEFAULT' },
  { key: 'of-object', fallback: {}, value: { a: [1, { b: null }] }, variant: 'deep', reason: 'DEFAULT' },
  { key: 'of-list', fallback: [], value: ['a', 2], variant: 'list', reason: 'DEFAULT' },
  { key: 'of-rule', fallback: false, value: true, variant: 'on', reason: 'TARGETING_MATCH' },
  { key: 'of-split', fallback: 'none', value: '#red', variant: 'red', reason: 'SPLIT' },
  { key: 'of-off', fallback: true, value: false, variant: 'off', reason: 'DISABLED' },
  { key: 'of-unmet', fallback: true, value: false, variant: 'off', reason: 'DEFAULT' },
];

/** Flags that serve none, so that the application goes on with its own default. */
export const SILENT: readonly Expected[] = [
  { key: 'of-silent-off', fallback: true, value: true, variant: '', reason: 'DISABLED' },
  { key: 'of-silent', fallback: 'mine', value: 'mine', variant: '', reason: 'DEFAULT' },
];

/** Makes them all in `prod`, and `of-server-only`, which publishable keys do not see. */
export async function makeOpenFeatureFlags(app: TestApp): Promise<void> {
  const make = async (key: string, given: object = {}, state: object = {}) => {
    await makeFlag(app, { key, ...given });
    await target(app, key, state);
  };
  const only = (type: string, key: string, value: unknown) => ({ type, variations: [{ key, value }] });
  await make('of-boolean', { default_variation: 'on' });
  await makeColours(app, { key: 'of-string' });
  await target(app, 'of-string', {});
  await make('of-empty', only('string', 'empty', ''));
  await make('of-integer', only('number', 'zero', 0));
  await make('of-float', only('number', 'quarter', 3.25));
  await make('of-object', only('json', 'deep', { a: [1, { b: null }] }));
  await make('of-list', only('json', 'list', ['a', 2]));
  await make('of-rule', {}, { rules: [ruleWhen(inSwitzerland)], default_serve: { variation: 'off' } });
  await makeColours(app, { key: 'of-split' });
  await target(app, 'of-split', { default_serve: rollout({ red: 100 }) });
  await make('of-off', {}, { enabled: false });
  await make('of-unmet', {}, { prerequisites: [{ flag_key: 'of-off' }] });
  await make('of-silent-off', { off_variation: null }, { enabled: false });
  await make('of-silent', { ...only('string', 'unused', ''), default_variation: null });
  await make('of-server-only', { server_only: true });
}
