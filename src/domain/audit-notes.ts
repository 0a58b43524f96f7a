/** From what a change notes of itself to the entries of the audit log. */
import type { Actor, AuditEntry } from './audit.js';
import type { EnvironmentRecord } from './environments.js';
import { newId } from './ids.js';
import type { ProjectRecord } from './projects.js';
import type { Repositories } from './repositories.js';
import { mapInSlices } from './slices.js';

/** What a change did. Never put a secret into it. */
export interface AuditNote {
  /** Where it is not the organization of who asks: one that they have just made. */
  readonly organizationId?: number;
  readonly resource: string;
  readonly resourceId: string;
  readonly environmentId: number | null;
  readonly before: object | null;
  readonly after: object | null;
}

/** Of what is recognised by its hash, the log gets everything else. */
export function withoutHash<Record extends { readonly hash: string }>(record: Record | null): object | null {
  return record && { ...record, hash: undefined };
}

/** What the entries of one change have in common. */
interface Common {
  readonly actor: Actor;
  readonly organizationId: number;
  readonly requestId: string;
  readonly operationId: string;
}

export async function toAuditEntries(
  { environments }: Pick<Repositories, 'environments'>,
  common: Common,
  { project, now }: { readonly project: ProjectRecord | null; readonly now: string },
  notes: readonly AuditNote[],
): Promise<readonly AuditEntry[]> {
  const ids = [...new Set(notes.flatMap(({ environmentId }) => environmentId ?? []))];
  const found = ids.length > 0 ? await environments.listByIds(ids) : [];
  const environmentOf = new Map(found.map((environment) => [environment.id, environment]));
  return mapInSlices(notes, (note) => ({
    ...common,
    ...note,
    ...placeOf(note, project, environmentOf.get(note.environmentId ?? 0)),
    publicId: newId('aud'),
    createdAt: now,
  }));
}

type PlaceIds = Pick<AuditEntry, 'projectId' | 'projectPublicId' | 'environmentPublicId'>;

/** What was just deleted is found no more, but it is the resource itself; nor is a new project the change's own. */
function placeOf(
  { resource, resourceId }: AuditNote,
  project: ProjectRecord | null,
  environment: EnvironmentRecord | undefined,
): PlaceIds {
  const own = resource === 'project' ? resourceId : null;
  return {
    projectId: project?.id ?? environment?.projectId ?? null,
    projectPublicId: project?.publicId ?? environment?.projectPublicId ?? own,
    environmentPublicId: resource === 'environment' ? resourceId : (environment?.publicId ?? null),
  };
}
