/** Features files made namespaces, segments and flags: all of it, or nothing. */
import type { Change, Transaction } from '../../../domain/change.js';
import type { Place, PlaceRefused, PlaceTables, ProjectRefused } from '../../../domain/parents.js';
import { readPlacesAhead } from '../../../domain/places-ahead.js';
import type { Principal } from '../../../domain/principals.js';
import { createProject } from '../../../domain/project-changes.js';
import { readStored } from '../../../domain/project-documents.js';
import { type ImportedThing, importProject } from '../../../domain/project-import.js';
import type { ProjectRecord } from '../../../domain/projects.js';
import { Refusal } from '../../../domain/refusal.js';
import { type Asked, askedIn, findNamespace, findPlace } from '../places.js';
import { checkFiles } from './check-files.js';
import { toDocument } from './document.js';
import { refusedFile } from './file-faults.js';
import { type File, namespaceOf, refuseAt, type Unimportable } from './files.js';

export interface FilesImport {
  readonly principal: Principal;
  /** Which environment the flags get their state in. */
  readonly headers: Asked['headers'];
  readonly files: readonly File[];
}

/** What was done with one namespace, or would be. */
export interface ImportedNamespace {
  readonly key: string;
  readonly projectId: number;
  /** Of the environment in which flags have got their states. */
  readonly environmentKey: string;
  readonly things: readonly ImportedThing[];
}

interface OpenImport extends FilesImport {
  /** The namespaces that there were before. */
  readonly standing: PlaceTables;
}

type Fault = Unimportable | PlaceRefused | ProjectRefused;
type Imported = readonly ImportedNamespace[] | Fault;

export async function importFiles(change: Change, asked: FilesImport): Promise<Imported> {
  const fault = await checkFiles(asked.files);
  if (fault) return fault;
  const { organizationId } = asked.principal;
  const { imported } = await change({ organizationId }, async (tx): Promise<{ status: number; imported: Imported }> => {
    const namespaces: ImportedNamespace[] = [];
    const projects = new Set<number>();
    const keys = asked.files.map(({ features }) => namespaceOf(features).key);
    const standing = await readPlacesAhead(tx, asked.principal, keys);
    for (const file of asked.files) {
      const done = await importFile(tx, { ...asked, standing }, file);
      if (done instanceof Refusal) return { status: 400, imported: done };
      if (projects.has(done.projectId)) return { status: 400, imported: calledTwice(file) };
      projects.add(done.projectId);
      namespaces.push(done);
    }
    const isNew = namespaces.some(({ things }) => things.some(({ action }) => action !== 'unchanged'));
    if (!isNew) tx.leave();
    return { status: 200, imported: namespaces };
  });
  return imported;
}

async function importFile(tx: Transaction, asked: OpenImport, file: File): Promise<ImportedNamespace | Fault> {
  const open = await openNamespace(tx, asked, file);
  if (open instanceof Refusal) return open;
  const { project, environment } = open.place;
  const stored = await readStored(open.tx, project);
  const document = await toDocument(file, stored, open.place);
  if (document instanceof Refusal) return document;
  const things = await importProject(open.tx, stored, document);
  if (things instanceof Refusal) return refusedFile(things, file);
  const place = { key: project.key, projectId: project.id, environmentKey: environment.key };
  return { ...place, things: open.isNew ? things.map(asMade) : things };
}

function asMade(thing: ImportedThing): ImportedThing {
  return thing.resource === 'project' ? { ...thing, action: 'created' } : thing;
}

interface OpenNamespace {
  /** Of the namespace. */
  readonly tx: Transaction;
  readonly place: Place;
  readonly isNew: boolean;
}

async function openNamespace(
  tx: Transaction,
  { principal, headers, standing }: OpenImport,
  file: File,
): Promise<OpenNamespace | Fault> {
  const { key } = namespaceOf(file.features);
  const found = await findNamespace(standing, principal, key);
  const isMissing = found instanceof Refusal && found.code === 'PROJECT_NOT_FOUND';
  if (found instanceof Refusal && !isMissing) return found;
  const project = found instanceof Refusal ? await makeNamespace(tx, principal, file) : found;
  if (project instanceof Refusal) return project;
  const own = isMissing ? await tx.within(project) : await tx.within(project, 'all');
  // Once it is this change's turn: it may have been deleted meanwhile, and made anew.
  const place = await findPlace(own, principal, askedIn(key, { headers }));
  if (place instanceof Refusal) return place;
  return place.project.id === project.id ? { tx: own, place, isNew: isMissing } : madeAnew(file);
}

async function makeNamespace(
  tx: Transaction,
  { scopes, organizationId }: Principal,
  file: File,
): Promise<ProjectRecord | Fault> {
  const { key, name, description } = namespaceOf(file.features);
  if (!scopes.has('projects:create')) {
    const message = `To make namespace "${key}" takes the scope projects:create, which this credential lacks.`;
    return new Refusal('INSUFFICIENT_PERMISSIONS', message, { requiredScopes: ['projects:create'] });
  }
  const made = await createProject(tx, organizationId, { key, name: name || key, description });
  return made instanceof Refusal ? refusedFile(made, file) : made;
}

/** Once by its key, and once by its id. */
function calledTwice({ path }: File): Unimportable {
  return refuseAt(`${path}/namespace`, 'is that of another document: write each namespace once');
}

/** Nothing was raised for the one that there is now. */
function madeAnew({ path }: File): Unimportable {
  return refuseAt(`${path}/namespace`, 'was deleted just now, and made anew: import the file again');
}
