import type { AuditFilter, AuditRecord } from '../domain/audit.js';
import { findAuditEntry, firstAuditSlice, readAuditLog, toAuditFilter } from '../domain/audit-log.js';
import { Refusal } from '../domain/refusal.js';
import type { Input, Schemas } from '../http/contract.js';
import { LineStream } from '../http/text-stream.js';
import type { HandlersOf } from './handler.js';
import { toPageMeta, toPageRequest } from './pages.js';
import { refused } from './refused.js';
import type { Services } from './services.js';
import { toTime } from './times.js';

type Query = Input<'native', 'exportAuditLog'>['query'];

/** The newest first, and nothing else. */
const LIST = { name: 'audit-log', fields: [] } as const;

export function auditLogHandlers({ repositories, isStillRecognised }: Services): HandlersOf<'audit-log'> {
  return {
    listAuditEntries: async ({ query }, { principal }) => {
      const filter = await toAuditFilter(repositories, toQuery(query, principal.organizationId));
      if (filter instanceof Refusal) return refused(filter);
      const request = toPageRequest({ ...query, order: 'desc' }, LIST);
      if (request instanceof Refusal) return refused(request);
      const page = await repositories.audit.list(filter, request);
      return { status: 200, body: { data: page.items.map(toEntry), meta: toPageMeta(request, page) } };
    },

    getAuditEntry: async ({ path }, { principal }) => {
      const entry = await findAuditEntry(repositories, principal.organizationId, path.entry_id);
      return entry instanceof Refusal ? refused(entry) : { status: 200, body: { data: toEntry(entry) } };
    },

    exportAuditLog: async ({ query }, { principal }) => {
      const filter = await toAuditFilter(repositories, toQuery(query, principal.organizationId));
      if (filter instanceof Refusal) return refused(filter);
      // Before the answer begins: while it can still become another one.
      const first = await firstAuditSlice(repositories, filter);
      const mayGoOn = () => isStillRecognised(principal);
      return {
        status: 200,
        headers: { 'Cache-Control': 'no-store' },
        body: new LineStream(() => toLines(readAuditLog(repositories, filter, first, mayGoOn))),
      };
    },
  };
}

function toQuery(query: Query, organizationId: number): AuditFilter {
  return {
    organizationId,
    actorId: query.actor_id,
    actorKind: query.actor_kind,
    resource: query.resource,
    resourceId: query.resource_id,
    projectId: query.project_id,
    environmentId: query.environment_id,
    operationId: query.operation_id,
    requestId: query.request_id,
    from: query.from,
    to: query.to,
  };
}

async function* toLines(slices: AsyncIterable<readonly AuditRecord[]>): AsyncGenerator<string> {
  for await (const entries of slices) {
    yield entries.map((entry) => `${JSON.stringify(toEntry(entry))}\n`).join('');
  }
}

function toEntry(entry: AuditRecord): Schemas['AuditEntry'] {
  return {
    id: entry.publicId,
    created_at: toTime(entry.createdAt),
    actor: { kind: entry.actor.kind, id: entry.actor.id },
    credential_id: entry.actor.credentialId,
    request_id: entry.requestId,
    operation_id: entry.operationId,
    resource: entry.resource,
    resource_id: entry.resourceId,
    project_id: entry.projectPublicId,
    environment_id: entry.environmentPublicId,
    before: entry.before && { ...entry.before },
    after: entry.after && { ...entry.after },
  };
}
