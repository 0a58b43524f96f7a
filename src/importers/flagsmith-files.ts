/** Environment documents of Flagsmith's as files, for whoever has a shell on the server: everything is allowed. */
import { operationTable } from '../../generated/flagsmith/operations.js';
import { type ChangeRequest, type ChangeServices, UNGUARDED } from '../domain/change.js';
import { createChange } from '../domain/create-change.js';
import { Refusal, type Spot } from '../domain/refusal.js';
import type { Repositories } from '../domain/repositories.js';
import { type EnvironmentImported, importEnvironment } from '../handlers/flagsmith/import/environment-import.js';
import { toAdoptedKeys } from '../handlers/flagsmith/import/server-keys.js';
import type { Schemas } from '../http/contract.js';
import { Fault } from '../http/errors.js';
import { refuseHazards } from '../http/hazards.js';
import type { SchemaCheck } from '../http/schema-check.js';
import { FileRefused, inFile } from './file-refused.js';

export interface FlagsmithFiles {
  /** Makes what the document says in the first organization, and lets in the keys. Throws FileRefused. */
  importEnvironment(text: string, serverKeys: readonly string[], isDryRun: boolean): Promise<EnvironmentImported>;
}

type ImportCheck = SchemaCheck<Schemas<'flagsmith'>['EnvironmentImport']>;

const SHELL = {
  actor: { kind: 'system', id: 'import-flagsmith', credentialId: null },
  requestId: 'import-flagsmith',
  operationId: 'importEnvironment',
} as const;

/** `check` holds document and keys against the contract; `hash` is what is kept of a key. */
export function createFlagsmithFiles(
  repositories: Repositories,
  changes: ChangeServices,
  check: ImportCheck,
  hash: (key: string) => string,
): FlagsmithFiles {
  return {
    importEnvironment: async (text, keys, isDryRun) => {
      const checked = check({ document: parse(text), server_keys: keys });
      if ('errors' in checked)
        throw new FileRefused('The import is not as the contract says.', checked.errors.map(place));
      const organization = await repositories.organizations.findFirst();
      if (!organization) throw new FileRefused('The database has no organization yet: start the server once.');
      const organizationId = organization.id;
      const request: ChangeRequest = { ...SHELL, organizationId, isDryRun };
      const { document, server_keys: known = [] } = checked.valid;
      const asked = { organizationId, document, serverKeys: toAdoptedKeys(known, hash) };
      const imported = await importEnvironment(repositories, createChange(changes, request, UNGUARDED), asked);
      if (imported instanceof Refusal) throw new FileRefused(imported.message, imported.details.errors?.map(place));
      return imported;
    },
  };
}

function parse(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    refuseHazards(value, '/body/document', operationTable.importEnvironment.bodyDepth);
    return value;
  } catch (error) {
    if (error instanceof Fault) throw new FileRefused(error.message, error.details.errors?.map(place));
    throw new FileRefused(`The file is no JSON: ${error instanceof Error ? error.message : 'it cannot be read'}.`);
  }
}

/** A spot of the request that the file and the keys stand for. */
function place({ path, message }: Spot): Spot {
  const [, key] = /^\/body\/server_keys\/(\d+)/.exec(path) ?? [];
  if (key !== undefined) return { path: `--server-key ${Number(key) + 1}`, message };
  return inFile({ path: path.replace(/^\/body\/document/, '/body'), message });
}
