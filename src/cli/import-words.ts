/** What was typed behind `npm run import --`. */
import { Refused } from './command.js';

export interface ImportWords {
  readonly kind: 'project' | 'flagsmith' | 'flipt';
  readonly file: string;
  readonly serverKeys: readonly string[];
  readonly isDryRun: boolean;
}

const USAGE =
  'Say what to import, and from which file: npm run import -- project project.yaml [--dry-run], or npm run import -- flagsmith environment.json [--server-key ser.…] [--dry-run], or npm run import -- flipt features.yml [--dry-run]';

export function readImportWords(given: readonly string[]): ImportWords {
  const isKey = given.map((_, index) => given[index - 1] === '--server-key');
  const serverKeys = given.filter((_, index) => isKey[index]);
  const named = given.filter((word, index) => !isKey[index] && word !== '--dry-run' && word !== '--server-key');
  const [kind, file, ...rest] = named;
  const isKeyless = kind === 'project' || kind === 'flipt';
  const isMeant = (isKeyless && serverKeys.length === 0) || kind === 'flagsmith';
  const keysAreGiven = given.filter((word) => word === '--server-key').length === serverKeys.length;
  if (!isMeant || file === undefined || rest.length > 0 || !keysAreGiven) throw new Refused(USAGE);
  return { kind, file, serverKeys, isDryRun: given.includes('--dry-run') };
}
