import type { AuditFilter, AuditRecord } from '../domain/audit.js';
import { findPlace } from '../domain/parents.js';
import type { Principal } from '../domain/principals.js';
import { Refusal } from '../domain/refusal.js';
import type { Repositories } from '../domain/repositories.js';
import type { LastChange, Precondition } from '../http/preconditions.js';
import type { AnyOutcome } from '../http/respond.js';
import { toTime } from './times.js';

const NEWEST = { at: { after: null }, perPage: 1, sort: [], order: 'desc' } as const;

type Question = Pick<Precondition, 'reader' | 'input'>;

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

/** The entries of a flag that its resource shows: its own, and those of its state in the environment of the request. */
async function filtersOf(
  tables: Repositories,
  principal: Principal,
  { reader, input: { path, query } }: Question,
  { body }: AnyOutcome,
): Promise<readonly Omit<AuditFilter, 'organizationId'>[]> {
  const flagKey = textOf(path, 'flag_key');
  if (flagKey === undefined) {
    const resourceId = textOf(dataOf(body), 'id') ?? textOf(path, 'organization_id');
    return resourceId === undefined ? [] : [{ resourceId }];
  }
  const environmentId = textOf(path, 'environment_id') ?? textOf(query, 'environment_id');
  const place = await findPlace(tables, principal, { projectId: textOf(query, 'project_id'), environmentId });
  const flag = place instanceof Refusal ? undefined : await tables.flags.findByKey(place.project.id, flagKey);
  if (place instanceof Refusal || !flag) return [];
  const resourceId = flag.publicId;
  const ofState = { resource: 'flag-environment', resourceId, environmentId: place.environment.publicId };
  return reader === 'getFlag' ? [ofState, { resource: 'flag', resourceId }] : [ofState];
}

function dataOf(body: unknown): unknown {
  return typeof body === 'object' && body !== null && 'data' in body ? body.data : undefined;
}

function textOf(record: unknown, name: string): string | undefined {
  const values: Readonly<Record<string, unknown>> = { ...Object(record) };
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}

function toLastChange({ createdAt, actor: { kind, id } }: AuditRecord): LastChange {
  return { changed_at: toTime(createdAt), changed_by: { kind, id } };
}
