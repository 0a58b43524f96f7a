/**
 * `npm run export -- PROJECT_KEY [FILE]`: a project as one YAML, from the shell of the server.
 * `npm run export -- flipt [FILE] [--namespaces KEY,KEY] [--environment KEY]`: namespaces as features files of Flipt's.
 */
import { writeFile } from 'node:fs/promises';
import type { App } from '../app.js';
import { runCommand } from './command.js';
import { type ExportWords, readExportWords } from './export-words.js';
import { Refused } from './refused.js';

runCommand(async (given, app) => {
  const words = readExportWords(given);
  const text = await textOf(await app(), words);
  const { file } = words;
  if (file === undefined) return text;
  await writeFile(file, text).catch((error: Error) => {
    throw new Refused(`The file ${file} cannot be written: ${error.message}.`);
  });
  return 'key' in words ? `Project '${words.key}' is in ${file}.\n` : `The namespaces are in ${file}.\n`;
});

async function textOf({ projectFiles, fliptFiles }: App, words: ExportWords): Promise<string> {
  if (!('key' in words)) return fliptFiles.exportFeatures(words.namespaces, words.environment);
  const text = await projectFiles.exportProject(words.key);
  if (text === undefined) throw new Refused(`Project '${words.key}' does not exist in this database.`);
  return text;
}
