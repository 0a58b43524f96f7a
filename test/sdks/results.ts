/** The part of RESULTS.md about OFREP providers. */
import { CASES } from './cases.js';
import { DEVIATIONS } from './deviations.js';
import { LANGUAGES, type Language } from './languages.js';
import { languageVersion, type Part, table } from './record.js';

export async function results(date: string): Promise<Part> {
  const versions = await Promise.all(LANGUAGES.map(languageVersion));
  const text = `Written by \`SDKS_REQUIRED=1 SDKS_RECORD=1 npm run test:sdks\` on ${date}: each provider, unmodified, against a server of its
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
)}`;
  return { heading: "OpenFeature's OFREP providers of other languages", text };
}

function verdict({ name }: Language, asked: string): string {
  const deviation = DEVIATIONS[name][asked];
  return deviation ? `no: ${deviation.because}` : 'yes';
}
