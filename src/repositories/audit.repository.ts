import type { Knex } from 'knex';
import type { AuditEntry, AuditRepository } from '../domain/audit.js';
import { batchesOf } from './rows.js';

/** What did not exist, or no longer does, is NULL. */
function toJson(value: unknown): string | null {
  return value === null || value === undefined ? null : JSON.stringify(value);
}

function toRow(entry: AuditEntry) {
  return {
    public_id: entry.publicId,
    organization_id: entry.organizationId,
    project_id: entry.projectId,
    environment_id: entry.environmentId,
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

export function auditRepository(db: Knex): AuditRepository {
  return {
    async append(entries) {
      for (const rows of batchesOf(entries.map(toRow))) await db('audit_log').insert(rows);
    },
  };
}
