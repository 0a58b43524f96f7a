import type { Adapter } from './adapter.js';
import { burgee, burgeeMd5 } from './burgee.js';
import { flagd } from './peers/flagd.js';
import { flagsmith } from './peers/flagsmith.js';
import { flipt } from './peers/flipt.js';
import { growthbook } from './peers/growthbook.js';
import { launchdarkly } from './peers/launchdarkly.js';
import { unleash } from './peers/unleash.js';
import type { RuleSet } from './rule-set.js';

export const ADAPTERS: Readonly<Record<string, Adapter>> = {
  burgee,
  'burgee md5': burgeeMd5,
  'flagd-core': flagd,
  growthbook,
  unleash,
  launchdarkly,
  flagsmith,
  flipt,
};

/** Which flag and which user an evaluation of a single flag is for. */
export type Order =
  /** All flags in turn, a new user every 100 evaluations. */
  | 'in turn'
  /** All flags in turn, a new user every time. */
  | 'new users'
  /** One flag, a new user every 100 evaluations. */
  | 'same flag';

export interface Row extends RuleSet {
  readonly adapter: string;
  readonly order: Order;
}

export function nameOf({ adapter, flags, rules, order }: Row): string {
  return `${adapter} ${flags.toLocaleString('en')} x ${rules}${order === 'in turn' ? '' : `, ${order}`}`;
}

function row(adapter: string, flags: number, rules = 1, order: Order = 'in turn'): Row {
  return { adapter, flags, rules, order };
}

/** Rows of one group are compared with one another, so their windows alternate. */
export const GROUPS: readonly (readonly Row[])[] = [
  Object.keys(ADAPTERS).map((adapter) => row(adapter, 100)),
  [row('burgee', 100, 1, 'new users'), row('flagd-core', 100, 1, 'new users')],
  [row('burgee', 100, 20), row('flagd-core', 100, 20)],
  [row('burgee', 10), row('burgee', 1_000), row('flagd-core', 10), row('flagd-core', 1_000)],
  [row('burgee', 10_000), row('flagd-core', 10_000)],
  [row('burgee', 10, 1, 'same flag'), row('burgee', 10_000, 1, 'same flag')],
];

/** What the rows of one rule set and order are compared with. */
export function baselineOf(of: Row): Row {
  return { ...of, adapter: 'flagd-core' };
}
