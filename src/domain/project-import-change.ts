/** An import as a change of its own, of a project that is there or of one that it makes. */
import { type ChangeRequest, type ChangeServices, UNGUARDED } from './change.js';
import { createChange } from './create-change.js';
import { createProject } from './project-changes.js';
import { type ProjectDocument, readStored } from './project-documents.js';
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
    const imported = await importProject(tx, await readStored(tx, project), document);
    return { status: imported instanceof Refusal ? 422 : 200, things: imported };
  });
  return things;
}

/** Makes the project and all that is in it, in one transaction. */
export async function importNew(
  changes: ChangeServices,
  request: ChangeRequest,
  document: ProjectDocument,
): Promise<Imported> {
  const change = createChange(changes, request, UNGUARDED);
  const { key, name, description } = document.project;
  const environments = document.environments.length > 0 ? document.environments : undefined;
  const { organizationId } = request;
  const { things } = await change({ organizationId }, async (tx): Promise<{ status: number; things: Imported }> => {
    const made = await createProject(tx, organizationId, { key, name, description, environments });
    if (made instanceof Refusal) return { status: 422, things: misnamed(made) };
    const own = await tx.within(made);
    const imported = await importProject(own, await readStored(own, made), document);
    if (imported instanceof Refusal) return { status: 422, things: imported };
    return { status: 200, things: imported.map(asMade) };
  });
  return things;
}

/** What the project was made with is new as well. */
function asMade(thing: ImportedThing): ImportedThing {
  return { ...thing, action: 'created' };
}

function misnamed({ message, details }: Refusal<string>): Refusal<'DOCUMENT_INVALID'> {
  return new Refusal('DOCUMENT_INVALID', message, details);
}
