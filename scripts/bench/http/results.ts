/** What is measured, and how it is told. */
import type { Measured } from './rounds.js';

/** One call, and what each contender made of it; the first is the bare server. */
export interface Contest {
  readonly name: string;
  /** The least ratio to the bare server that is wanted of the last of ours. */
  readonly wanted: number | undefined;
  readonly measured: readonly Measured[];
}

/** A number that is no ratio to the bare server. */
export interface Measure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly wanted: string;
}

export interface Results {
  readonly contests: Contest[];
  readonly measures: Measure[];
  readonly notTried: { readonly name: string; readonly reason: string }[];
}

/** A row for each contender of each call. */
export function rowsOf({ contests }: Results) {
  return contests.flatMap(({ name, wanted, measured }) =>
    measured.map((one) => ({
      name: `${name}: ${one.name}`,
      rps: Math.round(one.rps),
      ratio_to_bare: rounded(one.rps / (measured[0]?.rps ?? Number.NaN), 3),
      cpu_ratio_to_bare: rounded(one.perCpu / (measured[0]?.perCpu ?? Number.NaN), 3),
      p99_ms: rounded(one.p99Ms, 2),
      ...(wanted !== undefined && one.name.startsWith('lane') && { wanted }),
    })),
  );
}

/** The generator was busy for more than nine tenths of the time: then it, and no server, is what was measured. */
export function generatorBound({ contests }: Results): readonly string[] {
  return contests.flatMap(({ name, measured }) =>
    measured.filter(({ busy }) => busy > 0.9).map((one) => `${name}: ${one.name}`),
  );
}

export function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
