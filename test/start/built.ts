/** The programs of the server as `npm start` has them, compiled and bundled: each start saves half of its time. */
import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
/** Within the package, which the server finds its contracts by, and among what was built, which nobody commits. */
const FOLDER = join(ROOT, 'dist');

/** What starts by itself: the server, its commands, and its thread. */
const PROGRAMS = ['main', 'cli/export', 'cli/import', 'cli/reset-password', 'http/yaml-worker'];

interface Compiler {
  build(options: object): Promise<unknown>;
}

/** esbuild, as tsx has it: by CommonJS, for it is no package that we ask for ourselves. */
function compiler(): Compiler {
  const tsx = createRequire(import.meta.url).resolve('tsx');
  return createRequire(tsx)('esbuild') as Compiler;
}

let folder: Promise<string> | undefined;

/** The file of a program, such as `main`; built once for all tests of this process. */
export async function builtProgram(name: string): Promise<string> {
  folder ??= build();
  return join(await folder, `${name}.js`);
}

async function build(): Promise<string> {
  await mkdir(FOLDER, { recursive: true });
  const outdir = mkdtempSync(join(FOLDER, 'tests-'));
  process.on('exit', () => rmSync(outdir, { recursive: true, force: true }));
  await compiler().build({
    entryPoints: PROGRAMS.map((program) => join(ROOT, 'src', `${program}.ts`)),
    outdir,
    // Beside each other: a thread is started by its address from the module that starts it.
    entryNames: '[name]',
    bundle: true,
    packages: 'external',
    splitting: true,
    format: 'esm',
    target: 'node20',
    sourcemap: true,
    logLevel: 'warning',
  });
  return outdir;
}
