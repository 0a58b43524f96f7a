/** Projects as files, for whoever has a shell on the server: no request, no credential, and everything is allowed. */
import { operationTable } from '../../generated/native/operations.js';
import type { ChangeRequest, ChangeServices } from '../domain/change.js';
import { readProject, toDocument } from '../domain/project-documents.js';
import type { ImportedThing } from '../domain/project-import.js';
import { importExisting, importNew } from '../domain/project-import-change.js';
import { Refusal } from '../domain/refusal.js';
import type { Repositories } from '../domain/repositories.js';
import { toDocumentRecord } from '../handlers/project-document-reading.js';
import { toDocumentText } from '../handlers/project-document-writing.js';
import type { Schemas } from '../http/contract.js';
import { Fault } from '../http/errors.js';
import type { SchemaCheck } from '../http/schema-check.js';
import { readYaml } from '../http/yaml.js';
import { FileRefused, inFile, refusedFile } from './file-refused.js';

export interface ProjectFiles {
  /** Undefined: the first organization has no project of this key. */
  exportProject(key: string): Promise<string | undefined>;
  /** Makes the project of the file's key in the first organization, if there is none. Throws FileRefused. */
  importProject(text: string, isDryRun: boolean): Promise<readonly ImportedThing[]>;
}

type DocumentCheck = SchemaCheck<Schemas['ProjectDocument']>;

const SHELL = {
  actor: { kind: 'system', id: 'import-project', credentialId: null },
  requestId: 'import-project',
  operationId: 'importProject',
} as const;

/** What a shell may do with projects as files. `check` holds a file against the contract. */
export function createProjectFiles(
  repositories: Repositories,
  changes: ChangeServices,
  check: DocumentCheck,
): ProjectFiles {
  return {
    exportProject: async (key) => {
      const organization = await repositories.organizations.findFirst();
      const project = organization && (await repositories.projects.find(organization.id, key));
      return project && toDocumentText(toDocument(await readProject(repositories, project)));
    },

    importProject: async (text, isDryRun) => {
      const document = toDocumentRecord(readDocument(text, check));
      const organization = await repositories.organizations.findFirst();
      if (!organization) throw new FileRefused('The database has no organization yet: start the server once.');
      const request: ChangeRequest = { ...SHELL, organizationId: organization.id, isDryRun };
      const project = await repositories.projects.find(organization.id, document.project.key);
      const things = project
        ? await importExisting(changes, request, project, document)
        : await importNew(changes, request, document);
      if (things instanceof Refusal) throw refusedFile(things);
      return things;
    },
  };
}

function readDocument(text: string, check: DocumentCheck): Schemas['ProjectDocument'] {
  const checked = check(readChecked(text));
  if ('valid' in checked) return checked.valid;
  throw new FileRefused('The file is not as the contract says.', checked.errors.map(inFile));
}

function readChecked(text: string): unknown {
  try {
    return readYaml(text, operationTable.importProject.bodyDepth, 'file');
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    throw new FileRefused(error.message, error.details.errors?.map(inFile));
  }
}
