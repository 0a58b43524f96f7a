/** Processes: the load generator on one core, whatever answers it on another, where the system lets a process choose. */
import { type ChildProcess, execFileSync, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
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

const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});
// Without these a signal would leave servers behind.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

/** Runs a command there. It ends with this process at the latest. */
export function spawnAt(where: Where, command: string, args: readonly string[], options: SpawnOptions): ChildProcess {
  const cores = where === 'server core' ? SERVER : `${GENERATOR},${SERVER}`;
  const child = isPinned
    ? spawn('taskset', ['-c', cores, command, ...args], options)
    : spawn(command, [...args], options);
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}

/** Lets a process end by itself. */
export async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill();
  await exit;
}
