/** What was typed behind `npm run export --`. */
import { Refused } from './refused.js';
import { type Options, readWords } from './words.js';

export type ExportWords = { readonly file: string | undefined } & (
  | { readonly key: string }
  | {
      /** Undefined: all of them. */
      readonly namespaces: readonly string[] | undefined;
      /** In which environment flags are to be as they are; undefined: in the first one. */
      readonly environment: string | undefined;
    }
);

const USAGE =
  'Name a project, and a file unless it is to be printed: npm run export -- default project.yaml, or npm run export -- flipt features.yml [--namespaces default,shop] [--environment prod]. A project that is called flipt is exported by its id.';

const OPTIONS: Options = { namespaces: { type: 'string' }, environment: { type: 'string' } };

export function readExportWords(given: readonly string[]): ExportWords {
  const words = readWords(given, OPTIONS, USAGE);
  const [key, file, ...rest] = words.named;
  if (key === undefined || rest.length > 0) throw new Refused(USAGE);
  if (key !== 'flipt') {
    words.allowOnly([]);
    return { key, file };
  }
  const keys = words.valuesOf('namespaces').flatMap((list) => list.split(','));
  const namespaces = keys.filter((one) => one !== '');
  if (words.has('namespaces') && namespaces.length === 0) throw new Refused(USAGE);
  return {
    file,
    namespaces: words.has('namespaces') ? namespaces : undefined,
    environment: words.valuesOf('environment').at(-1),
  };
}
