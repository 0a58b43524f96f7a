/** Another server of flags: installed, filled and started by the benchmark. */
import type { SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Call } from '../calls.js';
import { ended, spawnAt } from '../processes.js';

/** Kept from run to run. */
export const CACHE = path.join(os.tmpdir(), 'burgee-bench-http');
/** Milliseconds: compiling a Go server takes minutes. */
const INSTALL_LIMIT = 600_000;
/** Milliseconds for a start. */
const PATIENCE = 60_000;

export interface Peer {
  readonly name: string;
  /** Rejects with a reason to print where it cannot be had. Files of its own are in the folder. */
  start(flags: number, folder: string): Promise<RunningPeer>;
}

export interface RunningPeer {
  readonly port: number;
  readonly pid: number;
  readonly call: Call;
  stop(): Promise<void>;
}

export async function installFromNpm(name: string, version: string): Promise<string> {
  const folder = path.join(CACHE, `${name}-${version}`);
  const mark = path.join(folder, 'installed');
  if (existsSync(mark)) return path.join(folder, 'node_modules', name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), '{"private":true}');
  // Without a network npm would try for minutes.
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--fetch-retries=0'];
  await run('npm', ['install', ...options, `${name}@${version}`], {}, folder);
  writeFileSync(mark, version);
  return path.join(folder, 'node_modules', name);
}

/** The binary of a Go command. */
export async function installFromGo(command: string, version: string): Promise<string> {
  const folder = path.join(CACHE, `${path.basename(command)}-${version}`);
  const binary = path.join(folder, path.basename(command));
  if (existsSync(binary)) return binary;
  mkdirSync(folder, { recursive: true });
  const env = { GOBIN: folder, GOPATH: path.join(CACHE, 'go'), GOFLAGS: '-mod=mod -modcacherw', CGO_ENABLED: '1' };
  await run('go', ['install', `${command}@${version}`], env, folder);
  return binary;
}

async function run(name: string, args: readonly string[], more: NodeJS.ProcessEnv, cwd: string): Promise<void> {
  const env = { ...process.env, ...more };
  const child = spawnAt('any core', name, args, {
    cwd,
    env,
    timeout: INSTALL_LIMIT,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += String(chunk)));
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`${name} ${args[0]} ended with ${code}: ${reasonIn(output)}`);
}

/** The last line that tells something, without where it was asked. */
function reasonIn(output: string): string {
  const lines = output.split('\n').filter((line) => line.trim() !== '');
  const line = lines.findLast((one) => /not available|forbidden|error|fail|not found/i.test(one)) ?? lines.at(-1) ?? '';
  return line
    .replaceAll(/https?:\/\/\S+/g, 'the registry')
    .replace('server response: ', '')
    .trim()
    .slice(0, 200);
}

/** Starts it on the core of the servers, and waits until a URL of it answers with success. */
export async function startPeer(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  readyAt: string,
): Promise<Pick<RunningPeer, 'pid' | 'stop'>> {
  const { PATH, HOME } = process.env;
  const options: SpawnOptions = { stdio: ['ignore', 'ignore', 'pipe'], env: { PATH, HOME, ...env } };
  const child = spawnAt('server core', command, args, options);
  let said = '';
  child.stderr?.on('data', (chunk) => (said = (said + chunk).slice(-500)));
  const began = performance.now();
  while (!(await answers(readyAt))) {
    if (child.exitCode !== null) throw new Error(`It ended with ${child.exitCode} at its start: ${said.trim()}`);
    if (performance.now() - began > PATIENCE) {
      await ended(child);
      throw new Error(`It is not ready after ${PATIENCE} ms: ${said.trim()}`);
    }
    await setTimeout(100);
  }
  return { pid: child.pid ?? 0, stop: () => ended(child) };
}

async function answers(url: string): Promise<boolean> {
  const response = await fetch(url).catch(() => undefined);
  await response?.arrayBuffer();
  return response?.ok ?? false;
}
