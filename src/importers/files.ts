/** What a shell may do with files, over the contracts that say what those hold. */
import type { ChangeServices } from '../domain/change.js';
import type { Repositories } from '../domain/repositories.js';
import type { ContractDocument } from '../http/contract-document.js';
import { createSchemaCheck } from '../http/schema-check.js';
import { createFlagsmithFiles, type FlagsmithFiles } from './flagsmith-files.js';
import { createProjectFiles, type ProjectFiles } from './project-files.js';

export interface Files {
  /** Projects as files. Only who has a shell may use them. */
  readonly projectFiles: ProjectFiles;
  /** Environment documents of Flagsmith's as files. Only who has a shell may use them. */
  readonly flagsmithFiles: FlagsmithFiles;
}

/** A contract, as far as it is read here. */
interface Loaded {
  readonly document: ContractDocument;
}

/** `hashServerKey`: what is kept of a server key that another system has made. */
export function createFiles(
  repositories: Repositories,
  changes: ChangeServices,
  { native, flagsmith }: { readonly native: Loaded; readonly flagsmith: Loaded },
  hashServerKey: (key: string) => string,
): Files {
  const project = createSchemaCheck<'native', 'ProjectDocument'>(native.document, 'ProjectDocument');
  const environment = createSchemaCheck<'flagsmith', 'EnvironmentImport'>(flagsmith.document, 'EnvironmentImport');
  return {
    projectFiles: createProjectFiles(repositories, changes, project),
    flagsmithFiles: createFlagsmithFiles(repositories, changes, environment, hashServerKey),
  };
}
