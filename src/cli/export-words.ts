/** What was typed behind `npm run export --`. */
import { Refused } from './command.js';

export type ExportWords = { readonly file: string | undefined } & (
  | { readonly key: string }
  /** Undefined: all of them. */
  | { readonly namespaces: readonly string[] | undefined }
);

const USAGE =
  'Name a project, and a file unless it is to be printed: npm run export -- default project.yaml, or npm run export -- flipt features.yml [--namespaces default,shop]. A project that is called flipt is exported by its id.';

export function readExportWords([key, ...given]: readonly string[]): ExportWords {
  if (key === undefined) throw new Refused(USAGE);
  return key === 'flipt' ? readFliptWords(given) : { key, file: readFile(given) };
}

function readFliptWords(given: readonly string[]): ExportWords {
  const at = given.indexOf('--namespaces');
  if (at < 0) return { file: readFile(given), namespaces: undefined };
  const namespaces = (given[at + 1] ?? '').split(',').filter((key) => key !== '');
  if (namespaces.length === 0) throw new Refused(USAGE);
  return { file: readFile(given.toSpliced(at, 2)), namespaces };
}

function readFile([file, ...rest]: readonly string[]): string | undefined {
  if (rest.length > 0 || file?.startsWith('--')) throw new Refused(USAGE);
  return file;
}
