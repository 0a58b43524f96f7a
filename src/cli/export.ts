/** `npm run export -- PROJECT_KEY [FILE]`: a project as one YAML, from the shell of the server. */
import { writeFile } from 'node:fs/promises';
import { Refused, runCommand } from './command.js';

runCommand(async ([key, file, ...rest], app) => {
  if (key === undefined || rest.length > 0) {
    throw new Refused('Name a project, and a file unless it is to be printed: npm run export -- default project.yaml');
  }
  const { projectFiles } = await app();
  const text = await projectFiles.exportProject(key);
  if (text === undefined) throw new Refused(`Project '${key}' does not exist in this database.`);
  if (file === undefined) return text;
  await writeFile(file, text).catch((error: Error) => {
    throw new Refused(`The file ${file} cannot be written: ${error.message}.`);
  });
  return `Project '${key}' is in ${file}.\n`;
});
