/** Reads one YAML text in a thread of its own; `yaml-thread.ts` starts it. */
import { parentPort, workerData } from 'node:worker_threads';
import { Fault } from './errors.js';
import { type Reading, type ReadingTask, readTask } from './yaml-thread.js';

function read(task: ReadingTask): Reading {
  try {
    return { json: JSON.stringify(readTask(task)) };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    const { code, message, details } = error;
    return { fault: { code, message, details } };
  }
}

parentPort?.postMessage(read(workerData));
