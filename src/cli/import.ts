/**
 * `npm run import -- project FILE [--dry-run]`: a project from one YAML, from the shell of the server.
 * `npm run import -- flagsmith FILE [--server-key KEY …] [--dry-run]`: an environment from a document of Flagsmith's.
 * `npm run import -- flipt FILE [--environment KEY] [--dry-run]`: namespaces from a features file of Flipt's.
 */
import { readFile } from 'node:fs/promises';
import type { App } from '../app.js';
import { runCommand } from './command.js';
import { type ImportWords, readImportWords } from './import-words.js';
import { Refused } from './refused.js';

runCommand(async (given, app) => {
  const words = readImportWords(given);
  const { kind, file } = words;
  const text = await readFile(file, 'utf8').catch((error: Error) => {
    throw new Refused(`The file ${file} cannot be read: ${error.message}.`);
  });
  const lines = await IMPORTS[kind](await app(), text, words);
  return `${lines.join('\n')}\n`;
});

const IMPORTS = { project: importProject, flagsmith: importEnvironment, flipt: importFeatures } as const;

type Reported = { readonly action: 'created' | 'changed' | 'unchanged' };

async function importProject({ projectFiles }: App, text: string, { isDryRun }: ImportWords): Promise<string[]> {
  const things = await projectFiles.importProject(text, isDryRun);
  const lines = newsOf(things).map(({ resource, key, environmentKey, action }) => {
    const place = environmentKey === null ? '' : ` in ${environmentKey}`;
    return `${action} ${resource} ${key}${place}`;
  });
  return [...lines, summaryOf(things, isDryRun)];
}

async function importEnvironment(
  { flagsmithFiles }: App,
  text: string,
  { serverKeys, isDryRun }: ImportWords,
): Promise<string[]> {
  const { project, environment, things } = await flagsmithFiles.importEnvironment(text, serverKeys, isDryRun);
  const lines = newsOf(things).map(({ resource, key, action }) => `${action} ${resource} ${key}`);
  const place = `Environment '${environment.key}' of project '${project.key}', client key ${environment.clientKey}.`;
  return [...lines, place, summaryOf(things, isDryRun)];
}

async function importFeatures({ fliptFiles }: App, text: string, words: ImportWords): Promise<string[]> {
  const { isDryRun, environment } = words;
  const namespaces = await fliptFiles.importFeatures(text, { isDryRun, environment });
  const lines = namespaces.flatMap(({ key: namespace, things }) =>
    newsOf(things).map(({ resource, key, environmentKey, action }) => {
      const place = environmentKey === null ? '' : ` in ${environmentKey}`;
      return `${action} ${resource} ${key}${place} (namespace ${namespace})`;
    }),
  );
  const have = isDryRun ? 'would have' : 'have';
  const places = namespaces.map(
    (one) => `The flags of namespace ${one.key} ${have} their states in the environment ${one.environmentKey}.`,
  );
  return [
    ...lines,
    ...places,
    summaryOf(
      namespaces.flatMap(({ things }) => things),
      isDryRun,
    ),
  ];
}

function newsOf<Thing extends Reported>(things: readonly Thing[]): readonly Thing[] {
  return things.filter(({ action }) => action !== 'unchanged');
}

function summaryOf(things: readonly Reported[], isDryRun: boolean): string {
  const news = newsOf(things).length;
  const unchanged = things.length - news;
  return `${news} created or changed, ${unchanged} as the file says already.${isDryRun ? ' Nothing was kept.' : ''}`;
}
