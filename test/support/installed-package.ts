import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export const run = promisify(execFile);

/** An empty project in which the package that `npm run pack` makes was installed. */
export interface Project {
  readonly folder: string;
  remove(): Promise<void>;
}

/** `beside`: packages of our own node_modules to be installed together with it, as from a registry. */
export async function installPackage(beside: readonly string[] = []): Promise<Project> {
  const folder = await mkdtemp(join(tmpdir(), 'burgee-project-'));
  const packed = join(folder, 'packed');
  await run(process.execPath, ['--import', 'tsx', 'scripts/pack.ts', '--out', packed], { cwd: ROOT });
  if (beside.length > 0) {
    const others = beside.map((name) => join(ROOT, 'node_modules', name));
    await run('npm', ['pack', '--ignore-scripts', '--pack-destination', packed, ...others], { cwd: folder });
  }
  const files = await readdir(packed);
  if (files.length !== 1 + beside.length) throw new Error('Another number of packages was expected.');
  await writeFile(join(folder, 'package.json'), '{"name": "shop", "version": "1.0.0", "type": "module"}');
  const install = ['install', '--offline', '--no-audit', '--no-fund', ...files.map((file) => join(packed, file))];
  await run('npm', install, { cwd: folder });
  return { folder, remove: () => rm(folder, { recursive: true }) };
}
