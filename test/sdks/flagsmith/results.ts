/** The part of RESULTS.md about Flagsmith's clients. */
import { languageVersion, type Part, table } from '../record.js';
import { CASES } from './cases.js';
import { people } from './chance.js';
import { CLIENTS, type Client } from './clients.js';
import { LOCAL_DEVIATIONS } from './deviations.js';

const EXCEPT = 'yes, locally but for what is said below';

export async function results(date: string): Promise<Part> {
  const versions = await Promise.all(CLIENTS.map(languageVersion));
  const text = `Written by \`SDKS_REQUIRED=1 SDKS_RECORD=1 npm run test:sdks\` on ${date}: each client, unmodified, given the URL and a key
of a server. What an application sees of each flag is compared with what the server answers to the same question: whether it
is enabled, its value, and its variant where the client tells it.

${table(
  ['', 'client', 'version', 'language'],
  CLIENTS.map(({ language, name, version }, index) => [language, `\`${name}\``, version, versions[index] ?? '']),
)}

${table(
  ['', ...CLIENTS.map(({ language }) => language)],
  [
    ...Object.keys(CASES).map((name) => [`${name}, remote and local`, ...CLIENTS.map(commonVerdict)]),
    [`${people.length} people in a random environment, remote`, ...CLIENTS.map(() => 'yes')],
    [`${people.length} people in a random environment, local`, ...CLIENTS.map(verdict)],
    ['traits are stored, transient ones are not', ...CLIENTS.map(() => 'yes')],
    ['an unknown key is an error', ...CLIENTS.map(() => 'yes')],
    ['a client key does not evaluate locally', ...CLIENTS.map(() => 'yes')],
    ['is told of changes as they happen', ...CLIENTS.map(({ hasRealtime }) => (hasRealtime ? 'yes' : 'no: it asks'))],
  ],
)}

Where a client evaluates locally, and differs:

${CLIENTS.flatMap(({ language }) => LOCAL_DEVIATIONS[language].map(({ because }) => `- ${language}: ${because}.`)).join('\n')}

What the random environment leaves out, because the clients do not agree about it, is said in \`flagsmith/chance.ts\`.
`;
  return { heading: "Flagsmith's clients of other languages", text };
}

function verdict({ language }: Client): string {
  return LOCAL_DEVIATIONS[language].length > 0 ? EXCEPT : 'yes';
}

function commonVerdict({ language }: Client): string {
  return LOCAL_DEVIATIONS[language].some(({ isCommon }) => isCommon) ? EXCEPT : 'yes';
}
