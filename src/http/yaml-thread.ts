import { once } from 'node:events';
import { extname } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { ErrorBody } from './contract.js';
import { Fault } from './errors.js';
import { readYaml } from './yaml.js';

export interface ReadingTask {
  readonly text: string;
  readonly depth: number;
}

/** What the thread answers: JSON, which takes a fifth of the time that a copy of the value would. */
export type Reading = { readonly json: string } | { readonly fault: ErrorBody };

/** Characters that are read at once, in some 10 ms: starting a thread would take longer. */
const SHORT = 262_144;

/** As source or as compiled, whichever this file is. */
const WORKER = new URL(`./yaml-worker${extname(import.meta.url)}`, import.meta.url);

/** `readYaml`; of a long text in a thread, so that nobody is held up by it: 20 MB take a second. */
export async function readYamlAside(text: string, depth: number): Promise<unknown> {
  if (text.length <= SHORT) return readYaml(text, depth);
  const workerData: ReadingTask = { text, depth };
  const [reading]: Reading[] = await once(new Worker(WORKER, { workerData }), 'message');
  if (!reading) throw new Error('A thread that read YAML answered nothing.');
  if ('fault' in reading) throw new Fault(reading.fault.code, reading.fault.message, reading.fault.details);
  const value: unknown = JSON.parse(reading.json);
  // Others have their turn before it is held against the contract, which takes as long.
  await setImmediate();
  return value;
}
