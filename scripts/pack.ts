/**
 * `npm run pack`: makes the package `burgee`, the client, the engine and the providers, as a .tgz in dist/package or in
 * the folder after `--out`. Installing it brings no server and nothing native: re2js, the one dependency, comes inside.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { complaintsOf } from './pack/contents.js';
import { manifestOf } from './pack/manifest.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);

/** Throws what it has printed when it fails. */
function run(command: string, args: readonly string[], folder: string): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw error ?? new Error(`${stdout}${stderr}`);
  return stdout;
}

/** Puts everything that is packed into the folder. */
function fill(folder: string): void {
  const compiler = join(dirname(require.resolve('typescript')), 'tsc.js');
  run(process.execPath, [compiler, '-p', join(root, 'scripts/pack/tsconfig.json'), '--outDir', folder], root);
  const manifest = manifestOf(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  cpSync(join(root, 'LICENSE'), join(folder, 'LICENSE'));
  cpSync(join(root, 'scripts/pack/README.md'), join(folder, 'README.md'));
  const re2js = join(dirname(require.resolve('re2js')), '..');
  cpSync(re2js, join(folder, 'node_modules/re2js'), { recursive: true, dereference: true });
}

/** Packs the folder; answers the path of the package. */
function pack(folder: string, out: string): string {
  mkdirSync(out, { recursive: true });
  const [packed] = JSON.parse(run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', out], folder));
  const files: readonly string[] = packed.files.map(({ path }: { path: string }) => path);
  const complaints = complaintsOf(folder, files);
  const file = join(out, packed.filename);
  if (complaints.length === 0) return file;
  rmSync(file);
  throw new Error(`The package is not as it should be:\n${complaints.join('\n')}`);
}

const { values } = parseArgs({ options: { out: { type: 'string', default: join(root, 'dist/package') } } });
const folder = mkdtempSync(join(tmpdir(), 'burgee-pack-'));
try {
  fill(folder);
  console.log(pack(folder, resolve(values.out)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
