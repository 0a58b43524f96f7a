import type { AuditFilter, AuditRecord } from '../domain/audit.js';
import { findPlace, findProject } from '../domain/parents.js';
import type { Principal } from '../domain/principals.js';
import { Refusal } from '../domain/refusal.js';
import type { Repositories } from '../domain/repositories.js';
import type { LastChange, Precondition } from '../http/preconditions.js';
import type { AnyOutcome } from '../http/respond.js';
import { toTime } from './times.js';

const NEWEST = { at: { after: null }, perPage: 1, sort: [], order: 'desc' } as const;

type Question = Pick<Precondition, 'reader' | 'input'>;
type Filter = Omit<AuditFilter, 'organizationId'>;

const ofState = (resourceId: string, environmentId: string): Filter => ({
  resource: 'flag-environment',
  resourceId,
  environmentId,
});

/** What shows a flag has no id of its own in the audit log, but the flag's, and shows only some of its entries. */
const OF_FLAG: Readonly<Record<string, (flagId: string, environmentId: string) => readonly Filter[]>> = {
  getFlag: (flagId, environmentId) => [{ resource: 'flag', resourceId: flagId }, ofState(flagId, environmentId)],
  getFlagEnvironment: (flagId, environmentId) => [ofState(flagId, environmentId)],
  getIdentityOverride: (flagId, environmentId) => [ofState(flagId, environmentId)],
};

/** Who has changed last what an operation reads, by the audit log; `current` is what it has read. */
export async function lastChangeOf(
  tables: Repositories,
  principal: Principal,
  question: Question,
  current: AnyOutcome,
): Promise<LastChange> {
  const filters = await filtersOf(tables, principal, question, current);
  const { organizationId } = principal;
  const newest = await Promise.all(filters.map((filter) => tables.audit.list({ ...filter, organizationId }, NEWEST)));
  const [last] = newest.flatMap(({ items }) => items).sort((one, other) => other.id - one.id);
  return last ? toLastChange(last) : { changed_at: null, changed_by: null };
}

/** The entries about what the operation reads. */
async function filtersOf(
  tables: Repositories,
  principal: Principal,
  { reader, input: { path, query } }: Question,
  { body }: AnyOutcome,
): Promise<readonly Filter[]> {
  if (reader === 'exportProject') {
    const project = await findProject(tables, principal, textOf(path, 'project_id'));
    return project instanceof Refusal ? [] : [{ projectId: project.publicId }];
  }
  const ofFlag = OF_FLAG[reader];
  if (ofFlag === undefined) {
    const resourceId = textOf(dataOf(body), 'id') ?? textOf(path, 'organization_id');
    return resourceId === undefined ? [] : [{ resourceId }];
  }
  const environmentId = textOf(path, 'environment_id') ?? textOf(query, 'environment_id');
  const place = await findPlace(tables, principal, { projectId: textOf(query, 'project_id'), environmentId });
  if (place instanceof Refusal) return [];
  const flag = await tables.flags.findByKey(place.project.id, textOf(path, 'flag_key') ?? '');
  return flag ? ofFlag(flag.publicId, place.environment.publicId) : [];
}

function dataOf(body: unknown): object {
  return Object(typeof body === 'object' && body !== null && 'data' in body ? body.data : undefined);
}

function textOf(values: object, name: string): string | undefined {
  const value: unknown = Reflect.get(values, name);
  return typeof value === 'string' ? value : undefined;
}

function toLastChange({ createdAt, actor: { kind, id } }: AuditRecord): LastChange {
  return { changed_at: toTime(createdAt), changed_by: { kind, id } };
}
