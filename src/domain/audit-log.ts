/** Reading the audit log: what a request asks for, page by page or all of it. */
import type { AuditFilter, AuditRecord } from './audit.js';
import type { Page, Position } from './pages.js';
import { DEFAULT_PROJECT } from './parents.js';
import { Refusal } from './refusal.js';
import type { Repositories } from './repositories.js';

/** Entries that an export has in memory at a time: a change of a flag may hold it twice, each a megabyte. */
const BATCH = 20;

/** With public ids for what is named by key, and times as they are stored. What is gone, or never was, stays as named. */
export async function toAuditFilter(
  { projects, environments }: Pick<Repositories, 'projects' | 'environments'>,
  query: AuditFilter,
): Promise<AuditFilter | Refusal<'TIME_RANGE_INVALID'>> {
  const [from, to] = [toStored(query.from), toStored(query.to)];
  if (from !== undefined && to !== undefined && from >= to) return invalidRange();
  const { organizationId, projectId, environmentId } = query;
  const isPlaced = projectId !== undefined || environmentId !== undefined;
  const project = isPlaced ? await projects.find(organizationId, projectId ?? DEFAULT_PROJECT) : undefined;
  const environment =
    environmentId === undefined
      ? undefined
      : ((await environments.findByPublicId(organizationId, environmentId)) ??
        (project && (await environments.findByKey(project.id, environmentId))));
  return {
    ...query,
    projectId: projectId && (project?.publicId ?? projectId),
    environmentId: environmentId && (environment?.publicId ?? environmentId),
    from,
    to,
  };
}

/** As moments are stored. */
function toStored(moment: string | undefined): string | undefined {
  return moment === undefined ? undefined : new Date(moment).toISOString();
}

function invalidRange(): Refusal<'TIME_RANGE_INVALID'> {
  const message = 'must be before `to`';
  return new Refusal('TIME_RANGE_INVALID', `The time range makes no sense: \`from\` ${message}.`, {
    errors: [{ path: '/query/from', message }],
  });
}

/** Some entries from a place on, the newest first. */
function readAuditSlice(
  { audit }: Pick<Repositories, 'audit'>,
  filter: AuditFilter,
  after: Position | null,
): Promise<Page<AuditRecord>> {
  return audit.list(filter, { at: { after }, perPage: BATCH, sort: [], order: 'desc' });
}

/**
 * All entries, some at a time: the next ones are read only when they are asked for. Throws when whoever reads may not
 * go on, so that nobody takes the part for the whole.
 */
export async function* readAuditLog(
  repositories: Pick<Repositories, 'audit'>,
  filter: AuditFilter,
  first: Page<AuditRecord>,
  mayGoOn: () => Promise<boolean>,
): AsyncGenerator<readonly AuditRecord[]> {
  let slice = first;
  yield slice.items;
  while (slice.next !== null) {
    if (!(await mayGoOn())) throw new Error('The credential was revoked, or expired, in the middle of an export.');
    slice = await readAuditSlice(repositories, filter, slice.next);
    yield slice.items;
  }
}

/** The beginning of an export. */
export function firstAuditSlice(
  repositories: Pick<Repositories, 'audit'>,
  filter: AuditFilter,
): Promise<Page<AuditRecord>> {
  return readAuditSlice(repositories, filter, null);
}

export async function findAuditEntry(
  { audit }: Pick<Repositories, 'audit'>,
  organizationId: number,
  publicId: string,
): Promise<AuditRecord | Refusal<'AUDIT_ENTRY_NOT_FOUND'>> {
  return (
    (await audit.find(organizationId, publicId)) ??
    new Refusal('AUDIT_ENTRY_NOT_FOUND', `Audit entry '${publicId}' does not exist.`)
  );
}
