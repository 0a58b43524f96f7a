/** Contenders that take turns, so that whatever else the machine does slows all of them down. */
import { cpuOf } from './cpu.js';
import { load, median, type Target } from './load.js';

export interface Pace {
  readonly rounds: number;
  /** Milliseconds of one turn. */
  readonly turn: number;
}

export const FULL: Pace = { rounds: 5, turn: 2000 };
export const QUICK: Pace = { rounds: 3, turn: 1000 };

export interface Contender extends Target {
  readonly name: string;
  readonly pid: number;
  /** Begins what goes on during its turns, and answers what ends it. */
  readonly meanwhile?: () => () => Promise<void>;
}

/** Medians over the rounds. */
export interface Measured {
  readonly name: string;
  /** Answers a second. */
  readonly rps: number;
  /** Answers for each second of the server's CPU time: what others do on the machine changes it little. */
  readonly perCpu: number;
  readonly p99Ms: number;
  /** The share of the time that the load generator was busy. */
  readonly busy: number;
}

/** Measures all, after a turn for each that is not counted. */
export async function alternate(
  contenders: readonly Contender[],
  { rounds, turn }: Pace,
): Promise<readonly Measured[]> {
  const all = contenders.map((contender) => ({ contender, turns: [] as Omit<Measured, 'name'>[] }));
  for (let round = 0; round <= rounds; round += 1) {
    for (const { contender, turns } of all) {
      const measured = await oneTurn(contender, turn);
      if (round > 0) turns.push(measured);
    }
  }
  return all.map(({ contender: { name }, turns }) => ({
    name,
    rps: median(turns.map(({ rps }) => rps)),
    perCpu: median(turns.map(({ perCpu }) => perCpu)),
    p99Ms: median(turns.map(({ p99Ms }) => p99Ms)),
    busy: median(turns.map(({ busy }) => busy)),
  }));
}

async function oneTurn(contender: Contender, turn: number): Promise<Omit<Measured, 'name'>> {
  const end = contender.meanwhile?.();
  try {
    const before = cpuOf(contender.pid);
    const { answers, milliseconds, p99Ms, busy } = await load(contender, turn);
    const used = cpuOf(contender.pid) - before;
    return { rps: (answers / milliseconds) * 1000, perCpu: (answers / used) * 1000, p99Ms, busy };
  } catch (error) {
    throw new Error(`${contender.name} failed under load.`, { cause: error });
  } finally {
    await end?.();
  }
}
