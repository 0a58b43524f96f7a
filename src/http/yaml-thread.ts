import { once } from 'node:events';
import { extname } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { ErrorBody } from './contract.js';
import { Fault } from './errors.js';
import { readYaml, readYamlStream } from './yaml.js';

export interface ReadingTask {
  readonly text: string;
  readonly depth: number;
  /** Several documents are a list of them. */
  readonly isStream: boolean;
}

/** What the thread answers: JSON, which takes a fifth of the time that a copy of the value would. */
export type Reading = { readonly json: string } | { readonly fault: ErrorBody };

/** Characters that are read at once, in some 10 ms: starting a thread would take longer. */
const SHORT = 262_144;

/** As source or as compiled, whichever this file is. */
const WORKER = new URL(`./yaml-worker${extname(import.meta.url)}`, import.meta.url);

/** What the text says. */
export function readTask({ text, depth, isStream }: ReadingTask): unknown {
  return isStream ? readYamlStream(text, depth) : readYaml(text, depth);
}

/** The same; of a long text in a thread, so that nobody is held up by it: 20 MB take a second. */
export async function readYamlAside(workerData: ReadingTask): Promise<unknown> {
  if (workerData.text.length <= SHORT) return readTask(workerData);
  const [reading]: Reading[] = await once(new Worker(WORKER, { workerData }), 'message');
  if (!reading) throw new Error('A thread that read YAML answered nothing.');
  if ('fault' in reading) throw new Fault(reading.fault.code, reading.fault.message, reading.fault.details);
  const value: unknown = JSON.parse(reading.json);
  // Others have their turn before it is held against the contract, which takes as long.
  await setImmediate();
  return value;
}
