/** An import as a change of its own, of a project that is there or of one that it makes. */
import { type ChangeRequest, type ChangeServices, createChange, openTransaction, UNGUARDED } from './change.js';
import { createProject } from './project-changes.js';
import type { ProjectDocument } from './project-documents.js';
import { type ImportedThing, importProject } from './project-import.js';
import type { ProjectRecord } from './projects.js';
import { Refusal } from './refusal.js';

type Imported = Awaited<ReturnType<typeof importProject>>;

/** Makes the project what the document says. */
export async function importExisting(
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

/** Makes the project and all that is in it, in one transaction: the project's own change comes first. */
export async function importNew(
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
