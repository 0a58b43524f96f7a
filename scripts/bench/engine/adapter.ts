import type { RuleSet } from './rule-set.js';

/** One engine, ready to be measured. */
export interface Engine {
  /** Whether the flag is on for the user. */
  one(flag: number, user: number): boolean | Promise<boolean>;
  /** How many flags were answered. */
  all(user: number): number | Promise<number>;
}

/**
 * Imports a module that is installed in the adapter's own folder. Peers are no dependencies of ours, so what a module
 * is, the adapter says in a type of its own; nothing checks it but that the engine then answers as it should.
 */
export type Load = <Module>(file: string) => Promise<Module>;

export interface Adapter {
  /** As npm knows them, with exact versions; the first names the adapter. */
  readonly packages: readonly string[];
  start(ruleSet: RuleSet, load: Load): Promise<Engine>;
}
