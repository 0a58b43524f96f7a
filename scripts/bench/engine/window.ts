import { performance } from 'node:perf_hooks';

/**
 * How often a task runs per second. The time is the process's own (CPU) or that on the wall, whichever is less: busy
 * neighbours lengthen the one, the collector's helper threads the other.
 */
export async function measure(task: (index: number) => unknown, ms: number): Promise<number> {
  const isAsync = task(0) instanceof Promise;
  const wall = performance.now();
  const cpu = process.cpuUsage();
  let count = 0;
  let batch = 1;
  let spent = 0;
  while (spent < ms) {
    const before = performance.now();
    if (isAsync) await asyncBatch(task, count, batch);
    else syncBatch(task, count, batch);
    count += batch;
    spent = performance.now() - wall;
    // Batches of about a millisecond: the clock is read rarely, and the end is not missed by much.
    if (performance.now() - before < 1) batch *= 2;
  }
  const { user, system } = process.cpuUsage(cpu);
  return count / (Math.min(spent, (user + system) / 1000) / 1000);
}

let sink: unknown;

function syncBatch(task: (index: number) => unknown, start: number, size: number): void {
  for (let index = start; index < start + size; index++) sink = task(index);
}

async function asyncBatch(task: (index: number) => unknown, start: number, size: number): Promise<void> {
  for (let index = start; index < start + size; index++) sink = await task(index);
}

/** Read, so that no result is thought to be unused. */
export function lastResult(): unknown {
  return sink;
}
