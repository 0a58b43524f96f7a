import { Contender } from './contender.js';
import type { Row } from './rows.js';
import { ADAPTERS, nameOf } from './rows.js';
import type { Result } from './table.js';
import { install } from './workplace.js';

const WARM_UP_MS = 300;
const WINDOW_MS = 120;
const WINDOWS = 7;

export interface Race {
  readonly results: Result[];
  /** By row: why it was not run. */
  readonly notRun: Map<string, string>;
}

/** Measures rows in alternating windows, each in its own process, so that what disturbs one disturbs all. */
export async function race(rows: readonly Row[], progress: (line: string) => void): Promise<Race> {
  const notRun = new Map<string, string>();
  let contenders: Contender[] = [];
  const drop = (row: Row, error: unknown): void => {
    notRun.set(nameOf(row), error instanceof Error ? error.message : String(error));
  };
  for (const row of rows) {
    progress(`starting ${nameOf(row)}`);
    try {
      const adapter = ADAPTERS[row.adapter];
      if (adapter !== undefined) await install(adapter);
      contenders.push(await Contender.start(row));
    } catch (error) {
      drop(row, error);
    }
  }
  for (const metric of ['one', 'all'] as const) {
    for (let window = 0; window <= WINDOWS; window++) {
      if (window === 1) progress(`measuring ${metric}: ${contenders.map(({ name }) => name).join(', ')}`);
      for (const contender of contenders) {
        try {
          const perSecond = await contender.measure(metric, window === 0 ? WARM_UP_MS : WINDOW_MS);
          if (window > 0) contender[metric].push(perSecond);
        } catch (error) {
          drop(contender.row, error);
        }
      }
      contenders = contenders.filter(({ name }) => !notRun.has(name));
    }
  }
  for (const contender of contenders) contender.stop();
  return { results: contenders.map(({ row, one, all }) => ({ row, one: median(one), all: median(all) })), notRun };
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((left, right) => left - right)[numbers.length >> 1] ?? Number.NaN;
}
