/** `npm run import -- project FILE [--dry-run]`: a project from one YAML, from the shell of the server. */
import { readFile } from 'node:fs/promises';
import { Refused, runCommand } from './command.js';

const USAGE = 'Say what to import, and from which file: npm run import -- project project.yaml [--dry-run]';

runCommand(async (given, app) => {
  const [kind, file, ...rest] = given.filter((word) => word !== '--dry-run');
  if (kind !== 'project' || file === undefined || rest.length > 0) throw new Refused(USAGE);
  const isDryRun = given.includes('--dry-run');
  const text = await readFile(file, 'utf8').catch((error: Error) => {
    throw new Refused(`The file ${file} cannot be read: ${error.message}.`);
  });
  const { projectFiles } = await app();
  const things = await projectFiles.importProject(text, isDryRun);
  const news = things.filter(({ action }) => action !== 'unchanged');
  const lines = news.map(({ resource, key, environmentKey, action }) => {
    const place = environmentKey === null ? '' : ` in ${environmentKey}`;
    return `${action} ${resource} ${key}${place}`;
  });
  const unchanged = things.length - news.length;
  lines.push(
    `${news.length} created or changed, ${unchanged} as the file says already.${isDryRun ? ' Nothing was kept.' : ''}`,
  );
  return `${lines.join('\n')}\n`;
});
