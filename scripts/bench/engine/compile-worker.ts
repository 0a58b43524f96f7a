/**
 * Compiles in a fresh process, run with --expose-gc. Arguments: flags, rules. Prints a `CompileResult` as JSON.
 * The times are the process's own (CPU) or those on the wall, whichever is less.
 */
import { performance } from 'node:perf_hooks';

import { burgee, definitionOf } from './burgee.js';
import { flagKeys } from './rule-set.js';
import { loaderOf } from './workplace.js';

export interface CompileResult {
  readonly fullMs: number;
  readonly heapMb: number;
  /** One flag changed, compiled with `previous`. */
  readonly changeMs: number;
  /** The first `evaluateAll` after that. */
  readonly indexMs: number;
}

const CHANGES = 15;

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;
}

function timed<Result>(task: () => Result): { readonly result: Result; readonly ms: number } {
  const cpu = process.cpuUsage();
  const wall = performance.now();
  const result = task();
  const spent = performance.now() - wall;
  const { user, system } = process.cpuUsage(cpu);
  return { result, ms: Math.min(spent, (user + system) / 1000) };
}

function heapMb(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
}

type Evaluation = typeof import('../../../src/evaluation/index.js');
const { compile, evaluateAll }: Evaluation = await loaderOf(burgee)('burgee/evaluation');
const [flags = 0, rules = 0] = process.argv.slice(2).map(Number);
const keys = flagKeys({ flags, rules });
const definition = definitionOf({ flags, rules });
const before = heapMb();
const full = timed(() => compile(definition));
const heap = heapMb() - before;

// As a server keeps them: a map in which the flag that changed is set.
const kept = new Map(Object.entries(definition.flags));
const nobody = { attributes: {} };
let previous = full.result;
evaluateAll(previous, nobody);
const changes: number[] = [];
const indexes: number[] = [];
for (let change = 0; change < CHANGES; change++) {
  const key = keys[(change * 997) % keys.length] ?? '';
  kept.set(key, structuredClone(kept.get(key) ?? { kind: 'boolean' }));
  const incremental = timed(() => compile({ ...definition, flags: kept }, { previous }));
  changes.push(incremental.ms);
  previous = incremental.result;
  indexes.push(timed(() => evaluateAll(previous, nobody)).ms);
}
const result: CompileResult = { fullMs: full.ms, heapMb: heap, changeMs: median(changes), indexMs: median(indexes) };
console.log(JSON.stringify(result));
