/** Counts evaluations in memory, cheaply enough to do it for each. */
import type { Outcome } from '../evaluation/index.js';
import { beginningOfHour, HOUR, type UsageRecord } from './usage.js';

/**
 * Keys (environment, flag, variation, hour) that are held at most: a thousand flags of three variations in thirty
 * environments, within some 20 MB.
 */
const MOST_KEYS = 100_000;

/** Where an evaluation took place. */
export interface CountedPlace {
  readonly environment: { readonly id: number };
  readonly flags: { get(key: string): { readonly id: number } | undefined };
}

interface Tally {
  readonly environmentId: number;
  readonly flagId: number;
  readonly variation: string | null;
  /** When its hour begins, in milliseconds since 1970. */
  readonly hour: number;
  count: number;
  lastAt: number;
}

export class UsageCounter {
  private tallies = new Map<string, Tally>();
  /**
   * The tallies of the current hour, each beside the outcomes that count for it. The engine hands out the same object
   * each time, so that counting is one look-up: no key is built, nothing is allocated.
   */
  private beside = new WeakMap<Outcome, Tally>();
  private hour = Number.NaN;
  private uncounted = 0;
  private isFull = false;
  private onFull: () => void = () => undefined;

  constructor(
    /** Milliseconds since 1970. */
    private readonly clock: () => number,
    private readonly mostKeys = MOST_KEYS,
  ) {}

  /** Counts one evaluation. */
  count(place: CountedPlace, outcome: Outcome): void {
    const now = this.tell();
    const tally = this.beside.get(outcome) ?? this.begin(place, outcome);
    if (tally === undefined) return;
    tally.count += 1;
    tally.lastAt = now;
  }

  /** Counts evaluations that somebody else has made, as if they had been made now. */
  add(environmentId: number, flagId: number, variation: string | null, count: number): void {
    const now = this.tell();
    const tally = this.tallyOf(environmentId, flagId, variation, count);
    if (tally === undefined) return;
    tally.count += count;
    tally.lastAt = now;
  }

  /** What was counted since the last time. */
  take(): readonly UsageRecord[] {
    const taken = [...this.tallies.values()];
    this.tallies = new Map();
    this.beside = new WeakMap();
    this.isFull = false;
    const text = rememberedTexts();
    return taken.map(({ environmentId, flagId, variation, hour, count, lastAt }) => {
      return { environmentId, flagId, variation, hour: text(hour), count, lastAt: text(lastAt) };
    });
  }

  /** How many evaluations could not be counted since the last time, for want of room. */
  takeUncounted(): number {
    const { uncounted } = this;
    this.uncounted = 0;
    return uncounted;
  }

  /** `listener` is called when there is no room for a key: once, until the next `take`. It may take at once. */
  whenFull(listener: () => void): void {
    this.onFull = listener;
  }

  /** The time. When it is another hour's, the tallies beside the outcomes are the last hour's: they are let go. */
  private tell(): number {
    const now = this.clock();
    if (now >= this.hour && now < this.hour + HOUR) return now;
    this.hour = beginningOfHour(now);
    this.beside = new WeakMap();
    return now;
  }

  private begin({ environment, flags }: CountedPlace, outcome: Outcome): Tally | undefined {
    const flag = flags.get(outcome.flag);
    const tally = flag && this.tallyOf(environment.id, flag.id, outcome.variation, 1);
    if (tally !== undefined) this.beside.set(outcome, tally);
    return tally;
  }

  /** Undefined: there is no room, and so many evaluations were noted as uncounted. */
  private tallyOf(environmentId: number, flagId: number, variation: string | null, count: number): Tally | undefined {
    const { hour } = this;
    const key = `${environmentId} ${flagId} ${hour} ${variation ?? ''}`; // no variation has an empty key
    const known = this.tallies.get(key);
    if (known !== undefined) return known;
    if (this.tallies.size >= this.mostKeys && !this.isFull) {
      this.isFull = true;
      this.onFull();
    }
    if (this.tallies.size >= this.mostKeys) {
      this.uncounted += count;
      return undefined;
    }
    const tally = { environmentId, flagId, variation, hour, count: 0, lastAt: hour };
    this.tallies.set(key, tally);
    return tally;
  }
}

/** Moments as text, to the second. Of a hundred thousand few differ, and each text takes a microsecond. */
function rememberedTexts(): (time: number) => string {
  const known = new Map<number, string>();
  return (time) => {
    const second = time - (time % 1000);
    const text = known.get(second) ?? new Date(second).toISOString();
    known.set(second, text);
    return text;
  };
}
