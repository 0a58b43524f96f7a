import type { Context } from './context.js';
import type { Outcome } from './outcome.js';
import type { Table } from './table.js';

/**
 * What the compiled conditions of a snapshot share while they answer. The engine is synchronous, so one object serves
 * every call and nothing is allocated or cleared: what is remembered carries the number of the call it belongs to.
 */
export interface Call {
  readonly flags: Table<Decider>;
  readonly number: CallNumber;
  readonly hashed: LastHash;
}

/** Counts calls. Snapshots compiled from one another share it, because they may share compiled flags. */
export interface CallNumber {
  current: number;
}

/** The text hashed last and its murmur3 hash: the flags of one call mostly hash the same targeting key. */
export interface LastHash {
  text: string;
  murmur3: number;
}

/** A compiled flag, as far as flag leaves know it. */
export interface Decider {
  decide(context: Context, call: Call): Outcome;
  /** The call that `lastOutcome` belongs to. */
  lastCall: number;
  lastOutcome: Outcome;
}

/** A compiled condition. */
export type Test = (context: Context, call: Call) => boolean;

/** A compiled serve or rule: its outcome, or null to go on with the next rule. */
export type Attempt = (context: Context, call: Call) => Outcome | null;

/** The flag's outcome in this call, worked out once however many ask. */
export function decideOnce(flag: Decider, context: Context, call: Call): Outcome {
  if (flag.lastCall !== call.number.current) {
    flag.lastOutcome = flag.decide(context, call);
    flag.lastCall = call.number.current;
  }
  return flag.lastOutcome;
}
