/** RESULTS.md: what runs have seen, a part for each suite, written by one that was asked to, with SDKS_RECORD=1. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execute, HERE } from './execute.js';
import type { Tools } from './toolchains.js';

/** A part of the file: its heading, of the first level, and what is below. */
export interface Part {
  readonly heading: string;
  readonly text: string;
}

/** Called after all tests of a suite. Only what all of them have shown is recorded; the other parts stay. */
export async function recordPart({ test }: Mocha.Context, makePart: (date: string) => Promise<Part>): Promise<void> {
  if (!process.env['SDKS_RECORD']) return;
  const states: unknown[] = [];
  test?.parent?.eachTest(({ state }) => states.push(state));
  if (!states.every((state) => state === 'passed')) return console.warn('RESULTS.md stays: not every test has passed.');
  const { heading, text } = await makePart(new Date().toISOString().slice(0, 10));
  const file = join(HERE, 'RESULTS.md');
  const parts = new Map((await readFile(file, 'utf8')).split(/^# /m).slice(1).map(headed));
  parts.set(heading, text.trim());
  await writeFile(file, [...parts].map(([name, body]) => `# ${name}\n\n${body}\n`).join('\n'));
}

function headed(part: string): [heading: string, text: string] {
  const [heading = '', ...lines] = part.split('\n');
  return [heading, lines.join('\n').trim()];
}

/** The version of the language, which the first of its tools tells. */
export async function languageVersion({ tools }: { readonly tools: Tools }): Promise<string> {
  const [first = []] = tools;
  return /\d+(\.\d+)+/.exec(await execute(first))?.[0] ?? 'unknown';
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
