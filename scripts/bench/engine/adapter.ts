import type { RuleSet } from './rule-set.js';

/** One engine, ready to be measured. */
export interface Engine {
  /** Whether the flag is on for the user. */
  one(flag: number, user: number): boolean | Promise<boolean>;
  /** How many flags were answered. */
  all(user: number): number | Promise<number>;
}

/** Imports a module that is installed in the adapter's own folder. Untyped: peers are no dependencies of ours. */
// biome-ignore lint/suspicious/noExplicitAny: what it is, each adapter says in a type of its own.
export type Load = (file: string) => Promise<any>;

export interface Adapter {
  /** As npm knows them, with exact versions; the first names the adapter. */
  readonly packages: readonly string[];
  start(ruleSet: RuleSet, load: Load): Promise<Engine>;
}
