/** Projects as files, for whoever has a shell on the server: no request, no credential, and everything is allowed. */
import { type ChangeRequest, type ChangeServices, createChange, openTransaction, UNGUARDED } from './domain/change.js';
import { createProject } from './domain/project-changes.js';
import { type ProjectDocument, readProject, toDocument } from './domain/project-documents.js';
import { type ImportedThing, importProject } from './domain/project-import.js';
import type { ProjectRecord } from './domain/projects.js';
import { Refusal } from './domain/refusal.js';
import type { Repositories } from './domain/repositories.js';
import { FileRefused } from './file-refused.js';
import { toDocumentText } from './handlers/project-document-text.js';
import { toDocumentRecord } from './handlers/project-documents.js';
import type { Schemas } from './http/contract.js';
import { Fault } from './http/errors.js';
import type { SchemaCheck } from './http/schema-check.js';
import { readYaml } from './http/yaml.js';

export interface ProjectFiles {
  /** Undefined: the first organization has no project of this key. */
  exportProject(key: string): Promise<string | undefined>;
  /** Makes the project of the file's key in the first organization, if there is none. Throws FileRefused. */
  importProject(text: string, isDryRun: boolean): Promise<readonly ImportedThing[]>;
}

type DocumentCheck = SchemaCheck<Schemas['ProjectDocument']>;

/** As the contract says of the import (`x-body-depth`). */
const MOST_LEVELS = 36;

const SHELL = {
  actor: { kind: 'system', id: 'import-project', credentialId: null },
  requestId: 'import-project',
  operationId: 'importProject',
} as const;

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
    return readYaml(text, MOST_LEVELS);
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    throw new FileRefused(error.message.replace('The body', 'The file'), error.details.errors?.map(inFile));
  }
}

function refusedFile({ message, details }: Refusal<string>): FileRefused {
  const uses = details.uses?.map(({ flagKey, environmentKey, path }) => {
    return { path, message: `of flag '${flagKey}' in environment '${environmentKey}'` };
  });
  return new FileRefused(message, [...(details.errors ?? []).map(inFile), ...(uses ?? [])]);
}

function inFile({ path, message }: { readonly path: string; readonly message: string }) {
  return { path: path.replace(/^\/body/, '') || '/', message };
}

type Imported = Awaited<ReturnType<typeof importProject>>;

async function importExisting(
  changes: ChangeServices,
  request: ChangeRequest,
  project: ProjectRecord,
  document: ProjectDocument,
): Promise<Imported> {
  const change = createChange(changes, request, UNGUARDED);
  const { things } = await change({ project, environments: 'all' }, async (tx) => {
    const imported = await importProject(tx, project, document);
    return { status: imported instanceof Refusal ? 422 : 200, things: imported };
  });
  return things;
}

/** The project and all that is in it, in one transaction: the project's own change comes first. */
async function importNew(
  { transaction, now }: ChangeServices,
  request: ChangeRequest,
  document: ProjectDocument,
): Promise<Imported> {
  return transaction<Imported>(async (repositories) => {
    const at = now().toISOString();
    await repositories.revisions.bumpOrganization(request.organizationId);
    const making = openTransaction(repositories, request, { project: null, revision: 0, now: at });
    const { key, name, description } = document.project;
    const environments = document.environments.length > 0 ? document.environments : undefined;
    const made = await createProject(making.tx, request.organizationId, { key, name, description, environments });
    if (made instanceof Refusal) return { commit: false, result: misnamed(made) };
    await making.writeAudit();
    const revision = await repositories.revisions.bumpProject(made.id);
    const filling = openTransaction(repositories, request, { project: made, revision, now: at });
    const things = await importProject(filling.tx, made, document);
    if (things instanceof Refusal) return { commit: false, result: things };
    if (request.isDryRun) return { commit: false, result: things.map(asMade) };
    if (!filling.isLeft()) await filling.writeAudit();
    return { commit: true, result: things.map(asMade) };
  });
}

/** What the project was made with is new as well. */
function asMade(thing: ImportedThing): ImportedThing {
  return { ...thing, action: 'created' };
}

function misnamed({ message, details }: Refusal<string>): Refusal<'DOCUMENT_INVALID'> {
  return new Refusal('DOCUMENT_INVALID', message, details);
}
