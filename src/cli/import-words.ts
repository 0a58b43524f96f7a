/** What was typed behind `npm run import --`. */
import { Refused } from './refused.js';
import { type Options, readWords } from './words.js';

export interface ImportWords {
  readonly kind: 'project' | 'flagsmith' | 'flipt';
  readonly file: string;
  readonly serverKeys: readonly string[];
  /** In which environment flags of a features file get their states; undefined: in the first one. */
  readonly environment: string | undefined;
  readonly isDryRun: boolean;
}

const USAGE =
  'Say what to import, and from which file: npm run import -- project project.yaml [--dry-run], or npm run import -- flagsmith environment.json [--server-key ser.…] [--dry-run], or npm run import -- flipt features.yml [--environment prod] [--dry-run]';

const OPTIONS: Options = {
  'server-key': { type: 'string' },
  environment: { type: 'string' },
  'dry-run': { type: 'boolean' },
};

const OPTIONS_OF: Readonly<Record<ImportWords['kind'], readonly string[]>> = {
  project: ['dry-run'],
  flagsmith: ['dry-run', 'server-key'],
  flipt: ['dry-run', 'environment'],
};

export function readImportWords(given: readonly string[]): ImportWords {
  const words = readWords(given, OPTIONS, USAGE);
  const [kind = '', file, ...rest] = words.named;
  if (!isKind(kind) || file === undefined || rest.length > 0) throw new Refused(USAGE);
  words.allowOnly(OPTIONS_OF[kind]);
  return {
    kind,
    file,
    serverKeys: words.valuesOf('server-key'),
    environment: words.valuesOf('environment').at(-1),
    isDryRun: words.has('dry-run'),
  };
}

function isKind(word: string): word is ImportWords['kind'] {
  return Object.hasOwn(OPTIONS_OF, word);
}
