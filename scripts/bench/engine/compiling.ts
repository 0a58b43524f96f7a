import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import type { CompileResult } from './compile-worker.js';
import type { RuleSet } from './rule-set.js';

const WORKER = fileURLToPath(new URL('./compile-worker.ts', import.meta.url));
const RUNS = 3;

/** What is compiled: the largest is what the limits in time and memory are for. */
export const COMPILED: readonly RuleSet[] = [
  { flags: 100, rules: 20 },
  { flags: 10_000, rules: 1 },
  { flags: 10_000, rules: 5 },
  { flags: 10_000, rules: 20 },
];

/** The run in the middle of several, by the time of the full compilation; each in a fresh process. */
export async function compileTimes({ flags, rules }: RuleSet): Promise<CompileResult> {
  const results: CompileResult[] = [];
  for (let run = 0; run < RUNS; run++) {
    const args = ['--expose-gc', '--import', 'tsx', WORKER, String(flags), String(rules)];
    const { stdout } = await promisify(execFile)(process.execPath, args);
    results.push(JSON.parse(stdout));
  }
  results.sort((left, right) => left.fullMs - right.fullMs);
  const middle = results[results.length >> 1];
  if (middle === undefined) throw new Error('nothing was compiled');
  return middle;
}
