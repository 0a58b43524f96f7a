/** The tables in the README's section on performance. */
import { readFile, writeFile } from 'node:fs/promises';
import os from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Results } from './results.js';
import { markdownTable } from './table.js';

const README = fileURLToPath(new URL('../../../README.md', import.meta.url));
const BETWEEN = /(<!-- bench:http -->\n)[\s\S]*(<!-- \/bench:http -->)/;

/** Puts them between its marks. Throws where there are none. */
export async function writeReadme(results: Results): Promise<void> {
  const text = await readFile(README, 'utf8');
  if (!BETWEEN.test(text))
    throw new Error('README.md has no <!-- bench:http --> with a <!-- /bench:http --> after it.');
  const where = `Node ${process.version.slice(1)} on ${os.cpus()[0]?.model.trim() ?? 'an unknown processor'}.`;
  const tables = `\n${where}\n\n${markdownTable(results)}\n\n`;
  await writeFile(
    README,
    text.replace(BETWEEN, (_, begin: string, end: string) => `${begin}${tables}${end}`),
  );
}
