/** Where engines are installed and built: outside of the repository, kept from run to run. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import type { Adapter, Load } from './adapter.js';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const CACHE = join(tmpdir(), 'burgee-bench-engine');
const OURS = join(CACHE, 'burgee');
const INSTALL_LIMIT_MS = 60_000;
/** Without a network npm would try for minutes. */
const NPM_OPTIONS = ['--ignore-scripts', '--no-audit', '--no-fund', '--fetch-retries=0'];

/** Compiles our engine as it is shipped: what tsx makes of it is slower to load and larger in memory. */
export async function buildOurs(): Promise<void> {
  mkdirSync(OURS, { recursive: true });
  writeFileSync(join(OURS, 'package.json'), '{"type":"module"}');
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  const options = ['--composite', 'false', '--declaration', 'false', '--outDir', join(OURS, 'evaluation')];
  await run(process.execPath, [tsc, '-p', join(ROOT, 'src/evaluation/tsconfig.json'), ...options], ROOT);
}

const installs = new Map<Adapter, Promise<void>>();

/** Installs an adapter's packages, unless these very versions are there. Rejects with a reason to print. */
export function install(adapter: Adapter): Promise<void> {
  const known = installs.get(adapter) ?? installInto(folderOf(adapter.packages), adapter.packages);
  installs.set(adapter, known);
  return known;
}

async function installInto(folder: string, packages: readonly string[]): Promise<void> {
  if (packages.length === 0 || existsSync(join(folder, 'installed'))) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  await run('npm', ['install', ...NPM_OPTIONS, ...packages], folder);
  writeFileSync(join(folder, 'installed'), packages.join('\n'));
}

/** Imports packages by name, and files inside of packages by path, as the adapter's folder sees them. */
export function loaderOf({ packages }: Adapter): Load {
  if (packages.length === 0) return () => import(pathToFileURL(join(OURS, 'evaluation/index.js')).href);
  const folder = folderOf(packages);
  const { resolve } = createRequire(join(folder, 'package.json'));
  return (name) => {
    const file = join(folder, 'node_modules', name);
    return import(pathToFileURL(file.endsWith('.js') ? file : resolve(name)).href);
  };
}

function folderOf(packages: readonly string[]): string {
  return join(CACHE, packages.join('+').replaceAll('/', '-').replaceAll('@', ''));
}

function run(command: string, args: readonly string[], cwd: string): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(command, args, { cwd, timeout: INSTALL_LIMIT_MS, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
    child.on('error', fail);
    child.on('close', (code) => {
      const said = output.split('\n').find((line) => /error/i.test(line)) ?? `${command} ended with ${code}`;
      if (code === 0) done();
      else fail(new Error(said.trim()));
    });
  });
}
