/** What a shell may do with files, over the contracts that say what those hold. */
import type { ChangeServices } from '../domain/change.js';
import type { Repositories } from '../domain/repositories.js';
import { readingOfFlipt } from '../handlers/flipt/reading.js';
import type { ContractDocument } from '../http/contract-document.js';
import { createSchemaCheck } from '../http/schema-check.js';
import { createFlagsmithFiles, type FlagsmithFiles } from './flagsmith-files.js';
import { createFliptFiles, type FliptFiles } from './flipt-files.js';
import { createProjectFiles, type ProjectFiles } from './project-files.js';

export interface Files {
  /** Projects as files. Only who has a shell may use them. */
  readonly projectFiles: ProjectFiles;
  /** Environment documents of Flagsmith's as files. Only who has a shell may use them. */
  readonly flagsmithFiles: FlagsmithFiles;
  /** Features files of Flipt's. Only who has a shell may use them. */
  readonly fliptFiles: FliptFiles;
}

/** A contract, as far as it is read here. */
interface Loaded {
  readonly document: ContractDocument;
}

/** `hashServerKey`: what is kept of a server key that another system has made. */
export function createFiles(
  repositories: Repositories,
  changes: ChangeServices,
  { native, flagsmith, flipt }: { readonly native: Loaded; readonly flagsmith: Loaded; readonly flipt: Loaded },
  hashServerKey: (key: string) => string,
): Files {
  const project = createSchemaCheck<'native', 'ProjectDocument'>(native.document, 'ProjectDocument');
  const environment = createSchemaCheck<'flagsmith', 'EnvironmentImport'>(flagsmith.document, 'EnvironmentImport');
  const features = createSchemaCheck<'flipt', 'FeaturesStream'>(flipt.document, 'FeaturesStream');
  return {
    projectFiles: createProjectFiles(repositories, changes, project),
    flagsmithFiles: createFlagsmithFiles(repositories, changes, environment, hashServerKey),
    fliptFiles: createFliptFiles(repositories, changes, features, (sent) =>
      readingOfFlipt(flipt.document).body('importFeatures', sent),
    ),
  };
}
