/** How a program of another language is made to run: what it needs is fetched, into the folder where it is not the language's own cache. */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execute, HERE } from './execute.js';

/** Commands that tell the version of each tool. */
export type Tools = readonly (readonly string[])[];

export const PYTHON: Tools = [
  ['python3', '--version'],
  // A virtual environment needs it, and Debian has it in a package of its own.
  ['python3', '-m', 'ensurepip', '--version'],
];
export const GO: Tools = [['go', 'version']];
export const JAVA: Tools = [
  ['java', '--version'],
  ['mvn', '--batch-mode', '--version'],
];
export const RUST: Tools = [
  ['rustc', '--version'],
  ['cargo', '--version'],
];

/** The command of the program, for which its requirements are installed. */
export async function preparePython(folder: string, requirements: string, program: string): Promise<readonly string[]> {
  const python = join(folder, 'bin/python');
  await execute(['python3', '-m', 'venv', folder]);
  await execute([python, '-m', 'pip', 'install', '--quiet', '--requirement', requirements]);
  return [python, program];
}

/** The command of the module's program, which is built. */
export async function prepareGo(folder: string, module: string): Promise<readonly string[]> {
  const program = join(folder, 'evaluate');
  await execute(['go', 'build', '-C', module, '-o', program, '.']);
  return [program];
}

/** The command of the program, which is compiled in memory with what the project needs. */
export async function prepareJava(folder: string, project: string, program: string): Promise<readonly string[]> {
  const file = join(folder, 'classpath');
  const goal = ['dependency:build-classpath', `-Dmdep.outputFile=${file}`];
  await execute(['mvn', '--quiet', '--batch-mode', '--file', project, ...goal]);
  return ['java', '--class-path', await readFile(file, 'utf8'), program];
}

/** The command of the package's program, which is built. */
export async function prepareRust(folder: string, manifest: string): Promise<readonly string[]> {
  await execute(['cargo', 'build', '--quiet', '--locked', '--manifest-path', manifest, '--target-dir', folder]);
  return [join(folder, 'debug/evaluate')];
}

/** The version that a file pins: what the pattern's group finds. */
export function pinnedIn(file: string, pattern: RegExp): string {
  const version = pattern.exec(readFileSync(join(HERE, file), 'utf8'))?.[1];
  if (version === undefined) throw new Error(`${file} pins no ${pattern}`);
  return version;
}
