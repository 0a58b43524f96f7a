import type { AuditFilter, AuditRecord } from '../domain/audit.js';
import { findAuditEntry, firstAuditSlice, readAuditLog, readAuditSlice, toAuditFilter } from '../domain/audit-log.js';
import { Refusal } from '../domain/refusal.js';
import type { Repositories } from '../domain/repositories.js';
import type { Input, Schemas } from '../http/contract.js';
import { LineStream } from '../http/text-stream.js';
import type { HandlersOf } from './handler.js';
import { readCursor, toCursor } from './pages.js';
import { refused } from './refused.js';
import type { Services } from './services.js';
import { toTime } from './times.js';

type Query = Input<'native', 'exportAuditLog'>['query'];
type ListQuery = Input<'native', 'listAuditEntries'>['query'];

export function auditLogHandlers({ repositories, isStillRecognised }: Services): HandlersOf<'audit-log'> {
  return {
    listAuditEntries: async ({ query }, { principal }) => {
      const filter = await toAuditFilter(repositories, toQuery(query, principal.organizationId));
      if (filter instanceof Refusal) return refused(filter);
      const page = query.cursor === undefined ? readPage : readFromCursor;
      const body = await page(repositories, filter, query);
      return body instanceof Refusal ? refused(body) : { status: 200, body };
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

async function readPage(
  repositories: Repositories,
  filter: AuditFilter,
  { page = 1, per_page: limit = 50 }: ListQuery,
): Promise<Schemas['AuditEntryPage']> {
  const { entries, next } = await readAuditSlice(repositories, filter, { offset: (page - 1) * limit, limit });
  const total = await repositories.audit.count(filter);
  return { data: entries.map(toEntry), meta: { page, per_page: limit, total, next_cursor: toCursorOrNull(next) } };
}

async function readFromCursor(
  repositories: Repositories,
  filter: AuditFilter,
  { page, per_page: limit = 50, cursor = '' }: ListQuery,
): Promise<Schemas['AuditEntryPage'] | Refusal<'VALIDATION_FAILED'>> {
  if (page !== undefined) return invalid('/query/page', 'is not to be sent together with `cursor`');
  const before = readCursor(cursor);
  if (before === undefined) return invalid('/query/cursor', 'is no `next_cursor` of this list');
  const { entries, next } = await readAuditSlice(repositories, filter, { before, limit });
  const meta = { page: null, per_page: limit, total: null, next_cursor: toCursorOrNull(next) };
  return { data: entries.map(toEntry), meta };
}

function invalid(path: string, message: string): Refusal<'VALIDATION_FAILED'> {
  return new Refusal('VALIDATION_FAILED', `The request is not as the contract says: ${path} ${message}.`, {
    errors: [{ path, message }],
  });
}

function toCursorOrNull(next: number | undefined): string | null {
  return next === undefined ? null : toCursor(next);
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
