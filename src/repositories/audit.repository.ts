import type { Knex } from 'knex';
import type { AuditRow } from '../database/tables.js';
import type { Actor, AuditEntry, AuditFilter, AuditRecord, AuditRepository } from '../domain/audit.js';
import { readPage } from './pages.js';
import { fromJson, inBatches } from './rows.js';
import { hasText } from './search.js';

/** Postgres' driver gives numbers of 64 bits as text. */
type Row = Omit<AuditRow, 'id' | 'actor_kind'> & { id: number | string; actor_kind: Actor['kind'] };

/** What did not exist, or no longer does, is NULL. */
function toJson(value: object | null): string | null {
  return value === null ? null : JSON.stringify(value);
}

function toRow(entry: AuditEntry) {
  return {
    public_id: entry.publicId,
    organization_id: entry.organizationId,
    project_id: entry.projectId,
    project_public_id: entry.projectPublicId,
    environment_id: entry.environmentId,
    environment_public_id: entry.environmentPublicId,
    actor_kind: entry.actor.kind,
    actor_id: entry.actor.id,
    credential_id: entry.actor.credentialId,
    request_id: entry.requestId,
    operation_id: entry.operationId,
    resource: entry.resource,
    resource_id: entry.resourceId,
    before: toJson(entry.before),
    after: toJson(entry.after),
    created_at: entry.createdAt,
  };
}

function toRecord(row: Row): AuditRecord {
  return {
    id: Number(row.id),
    publicId: row.public_id,
    organizationId: row.organization_id,
    projectId: row.project_id,
    projectPublicId: row.project_public_id,
    environmentId: row.environment_id,
    environmentPublicId: row.environment_public_id,
    actor: { kind: row.actor_kind, id: row.actor_id, credentialId: row.credential_id },
    requestId: row.request_id,
    operationId: row.operation_id,
    resource: row.resource,
    resourceId: row.resource_id,
    before: row.before === null ? null : fromJson(row.before),
    after: row.after === null ? null : fromJson(row.after),
    createdAt: row.created_at,
  };
}

/** The columns that a filter wants to hold just this. */
function equalTo(filter: AuditFilter): Partial<AuditRow> {
  const { actorId, actorKind, resource, resourceId, projectId, environmentId, operationId, requestId } = filter;
  return {
    ...(actorId !== undefined && { actor_id: actorId }),
    ...(actorKind !== undefined && { actor_kind: actorKind }),
    ...(resource !== undefined && { resource }),
    ...(resourceId !== undefined && { resource_id: resourceId }),
    ...(projectId !== undefined && { project_public_id: projectId }),
    ...(environmentId !== undefined && { environment_public_id: environmentId }),
    ...(operationId !== undefined && { operation_id: operationId }),
    ...(requestId !== undefined && { request_id: requestId }),
  };
}

const TEXT_COLUMNS = ['resource', 'resource_id', 'operation_id', 'before', 'after'] as const;

/** Sorted by nothing but the id: what was written first has the least. */
const LIST = { columns: ['audit_log.*'], sortColumns: {}, idColumn: 'id', toRecord } as const;

export function auditRepository(db: Knex): AuditRepository {
  function filtered(filter: AuditFilter): Knex.QueryBuilder {
    const { organizationId, from, to, environmentIds, isSystem, text } = filter;
    const query = db('audit_log').where({ organization_id: organizationId, ...equalTo(filter) });
    if (from !== undefined) query.where('created_at', '>=', from);
    if (to !== undefined) query.where('created_at', '<', to);
    if (environmentIds !== undefined) query.whereIn('environment_public_id', environmentIds);
    if (isSystem !== undefined) query.where('actor_kind', isSystem ? '=' : '<>', 'system');
    if (text !== undefined) query.where(hasText(TEXT_COLUMNS, text));
    return query;
  }

  return {
    async append(entries) {
      await inBatches(entries, toRow, (rows) => db('audit_log').insert(rows));
    },

    async find(organizationId, publicId) {
      const row: Row | undefined = await filtered({ organizationId }).where({ public_id: publicId }).first();
      return row && toRecord(row);
    },

    async findByNumber(organizationId, id) {
      const row: Row | undefined = await filtered({ organizationId }).where({ id }).first();
      return row && toRecord(row);
    },

    list: (filter, page) => readPage(db, { ...LIST, from: filtered(filter) }, page),
  };
}
