/** The load generator on one core, whatever answers it on another, where the system lets a process choose. */
import { execFileSync } from 'node:child_process';
import { availableParallelism } from 'node:os';

const GENERATOR = '0';
const SERVER = '1';
/** Where a process may run: the one core that all servers take turns on, or any. */
export type Where = 'server core' | 'any core';

let isPinned = false;

/** Keeps this process to its core. Children inherit that: start those that are not to be kept there by `placed`. */
export function takeGeneratorCore(): boolean {
  if (availableParallelism() < 2) return false;
  try {
    execFileSync('taskset', ['-acp', GENERATOR, String(process.pid)], { stdio: 'ignore' });
    isPinned = true;
  } catch {
    // No taskset, or no right to: then on all sides alike.
  }
  return isPinned;
}

/** The command that runs the given one there. */
export function placed(where: Where, command: string, args: readonly string[]): readonly [string, string[]] {
  if (!isPinned) return [command, [...args]];
  const cores = where === 'server core' ? SERVER : `${GENERATOR},${SERVER}`;
  return ['taskset', ['-c', cores, command, ...args]];
}
