/** The part of RESULTS.md about Flipt's clients. */
import { languageVersion, type Part, table } from '../record.js';
import { CASES, type Case } from './cases.js';
import { CLIENTS, type Client } from './clients.js';

export async function results(date: string): Promise<Part> {
  const versions = await Promise.all(CLIENTS.map(languageVersion));
  const text = `Written by \`SDKS_REQUIRED=1 SDKS_RECORD=1 npm run test:sdks\` on ${date}: each client that asks the server, unmodified,
given the URL of the door and a secret key as its client token. Rust's wants a slash at the end of the URL.

${table(
  ['', 'client', 'version', 'language'],
  CLIENTS.map(({ language, name, version }, index) => [language, `\`${name}\``, version, versions[index] ?? '']),
)}

${table(
  ['', ...CLIENTS.map(({ language }) => language)],
  [
    ...Object.entries(CASES).map(([title, asked]) => [title, ...CLIENTS.map((client) => verdict(client, asked))]),
    ['an unknown token is an error', ...CLIENTS.map(() => 'yes')],
  ],
)}

Go's client, \`go.flipt.io/flipt/sdk/go\`, was not tried: its registry did not give it where this was written.`;
  return { heading: "Flipt's clients of other languages", text };
}

function verdict({ language, lists }: Client, { question, deviations }: Case): string {
  if (question.ask === 'list' && !lists) return 'it lists no flags';
  const deviation = deviations?.[language];
  return deviation ? `no: ${deviation.because}` : 'yes';
}
