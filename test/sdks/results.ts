/** RESULTS.md: what a run has seen, written by one that was asked to, with SDKS_RECORD=1. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CASES } from './cases.js';
import { DEVIATIONS } from './deviations.js';
import { execute, HERE } from './execute.js';
import { LANGUAGES, type Language } from './languages.js';

/** A hook after all tests. Only what all of them have shown is recorded. */
export async function recordResults(this: Mocha.Context): Promise<void> {
  if (!process.env['SDKS_RECORD']) return;
  const states: unknown[] = [];
  this.test?.parent?.eachTest(({ state }) => states.push(state));
  if (!states.every((state) => state === 'passed')) return console.warn('RESULTS.md stays: not every test has passed.');
  await writeFile(join(HERE, 'RESULTS.md'), await results());
}

async function results(): Promise<string> {
  const today = new Date().toISOString().slice(0, 10);
  const versions = await Promise.all(LANGUAGES.map(languageVersion));
  return `# OpenFeature's OFREP providers of other languages

Written by \`SDKS_REQUIRED=1 SDKS_RECORD=1 npm run test:sdks\` on ${today}: each provider, unmodified, against a server of its
own process. Each answer is compared with what the native API says of the same context: value, variant, reason and
metadata; of an error, the default and its code.

${table(
  ['', 'provider', 'version', 'SDK', 'language'],
  LANGUAGES.map(({ name, provider, pinned }, index) => {
    return [name, `\`${provider}\``, pinned.provider, pinned.sdk, versions[index] ?? ''];
  }),
)}

"yes": as the native API. "no": the provider makes something else of the same answer, which the tests expect of it by
name (\`deviations.ts\`).

${table(
  ['', ...LANGUAGES.map(({ name }) => name)],
  [
    ...CASES.map((one) => [one.name, ...LANGUAGES.map((language) => verdict(language, one.name))]),
    ['a wrong key', ...LANGUAGES.map(() => 'yes')],
    ['above the rate limit, `Retry-After` is understood', ...LANGUAGES.map(() => 'yes')],
    ['and waited for', ...LANGUAGES.map(({ waiting }) => (waiting ? 'yes' : 'no: it asks again'))],
  ],
)}
`;
}

function verdict({ name }: Language, asked: string): string {
  const deviation = DEVIATIONS[name][asked];
  return deviation ? `no: ${deviation.because}` : 'yes';
}

async function languageVersion({ tools }: Language): Promise<string> {
  const [first = []] = tools;
  return /\d+(\.\d+)+/.exec(await execute(first))?.[0] ?? 'unknown';
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
