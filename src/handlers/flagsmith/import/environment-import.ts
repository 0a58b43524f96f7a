/** An environment document made projects, environments, segments and flags: all of it, or nothing. */
import { type AdoptedKey, adoptApiKeys } from '../../../domain/api-key-adoption.js';
import type { Change, Transaction } from '../../../domain/change.js';
import type { EnvironmentRecord } from '../../../domain/environments.js';
import { readStored } from '../../../domain/project-documents.js';
import { type ImportedThing, importProject } from '../../../domain/project-import.js';
import type { ProjectRecord } from '../../../domain/projects.js';
import { Refusal, refusedAt } from '../../../domain/refusal.js';
import type { Repositories } from '../../../domain/repositories.js';
import { Numbers } from '../numbers.js';
import { checkDocument } from './check-document.js';
import { toFlags } from './features.js';
import { findImported, type ImportFault } from './found.js';
import { type ImportedEnvironment, refuseAt } from './imported.js';
import { numbersOf } from './kept-numbers.js';
import { makePlace, type Place } from './made-place.js';
import { refusedDocument } from './refusals.js';
import { toSegments } from './segments.js';

export interface EnvironmentImport {
  readonly organizationId: number;
  readonly document: ImportedEnvironment;
  /** Hashed. */
  readonly serverKeys: readonly AdoptedKey[];
}

type Action = ImportedThing['action'];

/** What was done, or would be. */
export interface EnvironmentImported {
  readonly project: ProjectRecord;
  readonly environment: EnvironmentRecord;
  /** What it is called in Flagsmith's API. */
  readonly projectNumber: number;
  readonly environmentNumber: number;
  readonly things: readonly ReportedThing[];
}

interface ReportedThing {
  readonly resource: ImportedThing['resource'] | 'api-key';
  /** Of an API key, as much of it as may be shown. */
  readonly key: string;
  readonly action: Action;
}

type Imported = EnvironmentImported | Refusal<ImportFault>;

export async function importEnvironment(
  repositories: Repositories,
  change: Change,
  asked: EnvironmentImport,
): Promise<Imported> {
  const { organizationId, document } = asked;
  const fault = checkDocument(document);
  if (fault) return fault;
  const found = await findImported(repositories, organizationId, document);
  if (found instanceof Refusal) return found;
  const target = found.project ? ({ project: found.project, environments: 'all' } as const) : { organizationId };
  const { imported } = await change(target, async (tx) => {
    const still = await findImported(tx, organizationId, document);
    const isStill = !(still instanceof Refusal) && still.project?.id === found.project?.id;
    const done = isStill ? await write(tx, asked, still) : importedMeanwhile();
    return { status: done instanceof Refusal ? 400 : 200, imported: done };
  });
  return imported;
}

/** Another document of the project has come first, or the project has gone: nothing was raised for it. */
function importedMeanwhile(): Refusal<'DOCUMENT_INVALID'> {
  return refuseAt('/project/id', 'is of a project that was made or deleted just now: import the document again');
}

async function write(
  tx: Transaction,
  asked: EnvironmentImport,
  found: Exclude<Awaited<ReturnType<typeof findImported>>, Refusal<ImportFault>>,
): Promise<Imported> {
  const { organizationId, document } = asked;
  await tx.keptIds.releaseGone(organizationId);
  const place = await makePlace(tx, organizationId, document, found);
  if (place instanceof Refusal) return place;
  const things = await fill(place, asked);
  if (things instanceof Refusal) return things;
  const keys = await adoptApiKeys(place.tx, place.environment, asked.serverKeys);
  if ('taken' in keys) return serverKeyTaken(keys.taken);
  const numbers = await Numbers.load(tx, organizationId);
  return {
    project: place.project,
    environment: place.environment,
    projectNumber: numbers.ofRow('project', place.project),
    environmentNumber: numbers.ofRow('environment', place.environment),
    things: [
      { resource: 'project', key: place.project.key, action: place.projectAction },
      { resource: 'environment', key: place.environment.key, action: place.environmentAction },
      ...asked.serverKeys.map(({ hash, prefix }) => {
        return { resource: 'api-key', key: prefix, action: keys.adopted.has(hash) ? 'created' : 'unchanged' } as const;
      }),
      ...things.filter(({ resource }) => resource !== 'project' && resource !== 'environment'),
    ],
  };
}

/** Segments, flags and states, and the numbers of everything. */
async function fill(
  { tx, project, environment }: Place,
  { organizationId, document }: EnvironmentImport,
): Promise<readonly ImportedThing[] | Refusal<ImportFault>> {
  const numbers = await Numbers.load(tx, organizationId);
  const stored = await readStored(tx, project);
  const segments = toSegments(document.project, stored.segments, numbers);
  const segmentKeys = segments.map(({ key }) => key);
  const imported = await toFlags({ document, stored, environment, numbers, segmentKeys });
  if (imported instanceof Refusal) return imported;
  const flags = imported.map((one) => one.document);
  const things = await importProject(tx, stored, { project, environments: [], segments, flags });
  if (things instanceof Refusal) return refusedDocument(things, { document, flags: imported });
  const written = {
    document,
    project,
    environment,
    segmentKeys,
    segments: new Map((await tx.segments.listAll(project.id)).map((segment) => [segment.key, segment])),
    imported,
    flags: new Map((await tx.flags.listChanged(project.id, -1)).map((flag) => [flag.key, flag])),
  };
  await tx.keptIds.keepAll(organizationId, numbersOf(written));
  return things;
}

function serverKeyTaken(index: number): Refusal<'DOCUMENT_INVALID'> {
  const message = `Server key ${index + 1} is a key of another environment: a key opens one only.`;
  return refusedAt('DOCUMENT_INVALID', message, `/body/server_keys/${index}`, 'is a key of another environment');
}
