/** Features files of Flipt's, for whoever has a shell on the server: everything is allowed. */
import { operationTable } from '../../generated/flipt/operations.js';
import type { ChangeRequest, ChangeServices } from '../domain/change.js';
import { UNGUARDED } from '../domain/change.js';
import { createChange } from '../domain/create-change.js';
import { anonymousOwner, type Principal } from '../domain/principals.js';
import { Refusal } from '../domain/refusal.js';
import type { Repositories } from '../domain/repositories.js';
import { exportFiles } from '../handlers/flipt/features-file/export-files.js';
import { filesIn } from '../handlers/flipt/features-file/files.js';
import { type ImportedNamespace, importFiles } from '../handlers/flipt/features-file/import-files.js';
import type { Schemas } from '../http/contract.js';
import { Fault } from '../http/errors.js';
import type { SchemaCheck } from '../http/schema-check.js';
import { readYamlStream } from '../http/yaml.js';
import { FileRefused, inFile, refusedFile } from './file-refused.js';

export interface FeaturesImport {
  readonly isDryRun: boolean;
  /** The key of that in which flags get their states; undefined: the first one. */
  readonly environment?: string | undefined;
}

export interface FliptFiles {
  /** Namespaces of the first organization; undefined: all of them, in their first environments. Throws FileRefused. */
  exportFeatures(keys: readonly string[] | undefined, environment?: string): Promise<string>;
  /** Makes namespaces of the first organization what the text says. Throws FileRefused. */
  importFeatures(text: string, options: FeaturesImport): Promise<readonly ImportedNamespace[]>;
}

type StreamCheck = SchemaCheck<Schemas<'flipt'>['FeaturesStream']>;

const SHELL = {
  actor: { kind: 'system', id: 'import-flipt', credentialId: null },
  requestId: 'import-flipt',
  operationId: 'importFeatures',
} as const;

/** `read` is how bodies of the door are read, and `check` holds what was read against the contract. */
export function createFliptFiles(
  repositories: Repositories,
  changes: ChangeServices,
  check: StreamCheck,
  read: (sent: unknown) => unknown,
): FliptFiles {
  return {
    exportFeatures: async (keys, environment) => {
      const principal = await someoneWithAShell(repositories);
      const text = await exportFiles(repositories, { principal, headers: headersFor(environment), keys });
      if (text instanceof Refusal) throw refusedFile(text);
      return text;
    },

    importFeatures: async (text, { isDryRun, environment }) => {
      const checked = check(read(parse(text)));
      if ('errors' in checked) {
        throw new FileRefused('The file is not as the contract says.', checked.errors.map(inFile));
      }
      const principal = await someoneWithAShell(repositories);
      const { organizationId } = principal;
      const request: ChangeRequest = { ...SHELL, organizationId, isDryRun };
      const change = createChange(changes, request, UNGUARDED);
      const imported = await importFiles(change, {
        principal,
        headers: headersFor(environment),
        files: filesIn(checked.valid),
      });
      if (imported instanceof Refusal) throw new FileRefused(imported.message);
      return imported;
    },
  };
}

/** The environment is named as in requests. */
function headersFor(environment: string | undefined) {
  return { 'x-flipt-environment': environment };
}

/** May do all that the owner of the first organization may. */
async function someoneWithAShell({ organizations }: Repositories): Promise<Principal> {
  const organization = await organizations.findFirst();
  if (!organization) throw new FileRefused('The database has no organization yet: start the server once.');
  return { ...anonymousOwner(organization.id), needs: [] };
}

function parse(text: string): unknown {
  try {
    return readYamlStream(text, operationTable.importFeatures.bodyDepth, 'file');
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    throw new FileRefused(error.message, error.details.errors?.map(inFile));
  }
}
