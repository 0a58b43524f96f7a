/** What was written and when, and whether an answer is what the engine says of it. */

import { readRuleset } from '../../src/client/ruleset.js';
import { compile, evaluate, type Snapshot } from '../../src/evaluation/index.js';
import { type Answer, FLAG } from './doors.js';

/** Milliseconds after which every node that answers answers by a write that was acknowledged. */
const STALENESS = 2000;

export class Truth {
  /** The last write that was sent: whatever became of it, an answer may be by it. */
  #sent = 0;
  readonly #acknowledged: { readonly step: number; readonly at: number }[] = [];
  #compiled: Snapshot | undefined;
  /** When the database went away; Infinity: it is there. What was written just before, nobody can know meanwhile. */
  awaySince = Number.POSITIVE_INFINITY;

  get writes(): number {
    return this.#acknowledged.length;
  }

  /** The next write's number: the variations `plus` and `minus` are worth it, with its sign. */
  next(): number {
    this.#sent += 1;
    return this.#sent;
  }

  acknowledge(step: number): void {
    this.#acknowledged.push({ step, at: performance.now() });
  }

  /** The ruleset as the server hands it out; every write shares the users out in the same way. */
  learn(ruleset: string): void {
    this.#compiled = compile(readRuleset(ruleset));
  }

  /** What is wrong with the answer; undefined: nothing. `asked`: when the request was sent. */
  complaint(user: string, { variation, value }: Answer, asked: number): string | undefined {
    const context = { targetingKey: user, attributes: {}, now: Date.now() };
    const expected = this.#compiled && evaluate(this.#compiled, FLAG, context)?.variation;
    if (!expected) throw new Error('Nothing was written.');
    if (variation !== undefined && variation !== expected)
      return `${user} got ${variation}, the engine says ${expected}`;
    if (value === undefined) return undefined;
    const step = expected === 'plus' ? value : -value;
    if (!(step >= 1 && step <= this.#sent)) return `${user} got ${value} as ${expected}, which nobody wrote`;
    // What nobody confirmed may be made at any later time, such as by a node that was frozen with it.
    if (!this.#acknowledged.some((one) => one.step === step)) return undefined;
    const horizon = Math.min(asked, this.awaySince) - STALENESS;
    const oldest = this.#acknowledged.findLast(({ at }) => at < horizon)?.step ?? 1;
    return step < oldest ? `${user} got write ${step}, long after ${oldest} was acknowledged` : undefined;
  }
}
