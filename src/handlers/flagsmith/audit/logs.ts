/** Entries of the audit log as Flagsmith shows them. */
import type { AuditRecord } from '../../../domain/audit.js';
import { isSame, type JsonObject } from '../../../domain/json.js';
import type { KeptIdKind } from '../../../domain/kept-ids.js';
import { uuidOf } from '../../../domain/uuids.js';
import type { Schemas } from '../../../http/contract.js';
import { toTime } from '../../times.js';
import type { Numbers } from '../numbers.js';
import { toAuthor } from '../people.js';
import { toEnvironmentSummary, toProjectSummary } from '../summaries.js';
import type { AuditSurroundings } from './surroundings.js';

type AuditLog = Schemas<'flagsmith'>['AuditLog'];
type AuditLogDetail = Schemas<'flagsmith'>['AuditLogDetail'];

/** What Flagsmith calls the kinds of things that it has as well. */
const TYPE_OF: Readonly<Record<string, AuditLog['related_object_type']>> = {
  environment: 'ENVIRONMENT',
  flag: 'FEATURE',
  'flag-environment': 'FEATURE_STATE',
  project: 'PROJECT',
  segment: 'SEGMENT',
  user: 'USER',
};

/** Whose numbers may have been kept from where they were imported. */
const KIND_OF: Readonly<Record<string, KeptIdKind>> = {
  environment: 'environment',
  flag: 'feature',
  project: 'project',
  segment: 'segment',
};

const VERB_OF = { CREATE: 'created', UPDATE: 'changed', DELETE: 'deleted' } as const;

/** The contract's bounds. */
const MOST_OF_LOG = 1000;
const MOST_CHANGES = 1000;

export function toAuditLog(
  entry: AuditRecord,
  { numbers, people, projects, environments }: AuditSurroundings,
): AuditLog {
  const author = entry.actor.kind === 'user' ? people.get(entry.actor.id) : undefined;
  const environment = environments.get(entry.environmentId ?? 0);
  const project = projects.get(entry.projectPublicId ?? '');
  return {
    id: entry.id,
    created_date: toTime(entry.createdAt),
    log: sentenceOf(entry),
    author: author ? toAuthor(author) : null,
    environment: environment ? toEnvironmentSummary(numbers, environment) : null,
    project: project ? toProjectSummary(numbers, project) : null,
    related_object_id: numberOf(numbers, entry),
    related_object_uuid: uuidOf(entry.resourceId),
    related_object_type: TYPE_OF[entry.resource] ?? null,
    is_system_event: entry.actor.kind === 'system',
  };
}

export function toAuditLogDetail(entry: AuditRecord, surroundings: AuditSurroundings): AuditLogDetail {
  return {
    ...toAuditLog(entry, surroundings),
    change_details: changesOf(entry).slice(0, MOST_CHANGES),
    change_type: changeTypeOf(entry),
  };
}

function changeTypeOf({ before, after }: AuditRecord): AuditLogDetail['change_type'] {
  if (before === null) return 'CREATE';
  return after === null ? 'DELETE' : 'UPDATE';
}

/** `flag 'new-feature' was changed` */
function sentenceOf(entry: AuditRecord): string {
  const { key, name, email }: JsonObject = recordOf(entry);
  const called = [key, name, email].find((one) => typeof one === 'string' && one !== '') ?? entry.resourceId;
  return `${entry.resource} '${called}' was ${VERB_OF[changeTypeOf(entry)]}`.slice(0, MOST_OF_LOG);
}

/** The number that the API calls it by; of what it has nothing of, the row's. */
function numberOf(numbers: Numbers, entry: AuditRecord): number | null {
  const { id }: JsonObject = recordOf(entry);
  if (typeof id !== 'number') return null;
  const kind = KIND_OF[entry.resource];
  return kind === undefined ? id : numbers.ofRow(kind, { id });
}

function recordOf({ before, after }: AuditRecord): JsonObject {
  return { ...(after ?? before) };
}

/** Field by field, in the order in which the record has them. */
function changesOf({ before, after }: AuditRecord): Schemas<'flagsmith'>['ChangeDetail'][] {
  const [old, now]: [JsonObject, JsonObject] = [{ ...before }, { ...after }];
  const fields = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  const changed = fields.filter((field) => !isSame(old[field], now[field]));
  return changed.map((field) => ({ field, old: old[field] ?? null, new: now[field] ?? null }));
}
