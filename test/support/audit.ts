import type { TestApp } from './app.js';
import type { TestAnswer } from './contract-client.js';

/** An entry of the audit log, with its JSON read. */
// biome-ignore lint/suspicious/noExplicitAny: tests look into what was written
export type AuditView = Readonly<Record<string, any>>;

/** What the audit log says of one request, in the order in which it was written. */
export async function auditOf({ database }: TestApp, answer: TestAnswer): Promise<AuditView[]> {
  const rows = await database('audit_log')
    .where({ request_id: answer.headers['x-request-id'] ?? '' })
    .orderBy('id');
  return rows.map((row) => ({ ...row, before: parsed(row.before), after: parsed(row.after) }));
}

/** How many entries there are. */
export async function auditCount({ database }: TestApp): Promise<number> {
  const [row] = await database('audit_log').count({ total: '*' });
  return Number(row?.['total']);
}

function parsed(json: string | null): unknown {
  return json === null ? null : JSON.parse(json);
}
