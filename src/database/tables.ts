import type { Knex } from 'knex';
import type {
  FlagEnvironmentRow,
  FlagRow,
  IdentityRow,
  KeptIdRow,
  RemovalRow,
  SegmentRow,
  UsageBatchRow,
  UsageHourRow,
} from './flag-rows.js';
import type {
  InvitationRow,
  MembershipProjectRow,
  MembershipRow,
  OrganizationRow,
  PersonalTokenRow,
  RefreshTokenRow,
  SessionRow,
  UserRow,
} from './people-rows.js';
import type { WebhookDeliveryRow, WebhookRow } from './webhook-rows.js';

/*
 * The rows as the database has them. Times are ISO-8601 in UTC with milliseconds, as text: that sorts as
 * time does, and both databases and drivers give back what was written. JSON is text for the same reason;
 * it also keeps the order of properties and any \u0000, which Postgres' own type refuses.
 */

export interface ProjectRow {
  id: number;
  public_id: string;
  organization_id: number;
  key: string;
  name: string;
  description: string;
  /** JSON */
  door_data: string | null;
  revision: number;
  version: number;
  created_at: string;
  updated_at: string;
}

export interface EnvironmentRow {
  id: number;
  public_id: string;
  project_id: number;
  key: string;
  name: string;
  description: string;
  /** In clear: whoever has it may only evaluate. */
  client_key: string;
  /** JSON */
  door_data: string | null;
  /** When something changed that evaluation reads. */
  changed_at: string;
  revision: number;
  version: number;
  created_at: string;
  updated_at: string;
}

export interface ApiKeyRow {
  id: number;
  public_id: string;
  environment_id: number;
  type: string;
  name: string;
  prefix: string;
  hash: string;
  created_at: string;
  expires_at: string | null;
  last_used_at: string | null;
  replaced_at: string | null;
  revoked_at: string | null;
}

/** Ids without foreign keys: an entry outlives what it tells of. */
export interface AuditRow {
  id: number;
  public_id: string;
  organization_id: number;
  project_id: number | null;
  /** Null also: an entry from before this column, of a project that was gone without an entry. */
  project_public_id: string | null;
  environment_id: number | null;
  environment_public_id: string | null;
  actor_kind: string;
  actor_id: string;
  /** Public id of the session, token or key; null: none, or an entry from before this column. */
  credential_id: string | null;
  request_id: string;
  operation_id: string;
  resource: string;
  resource_id: string;
  /** JSON */
  before: string | null;
  /** JSON */
  after: string | null;
  created_at: string;
}

/** What was answered to a request with an `Idempotency-Key`. */
export interface KeptAnswerRow {
  id: number;
  caller: string;
  key_hash: string;
  fingerprint: string;
  /** Sealed */
  answer: string;
  created_at: string;
}

export interface SettingRow {
  name: string;
  value: string;
}

/** The database counts ids, and starts revisions at 1. */
type Table<Row> = Knex.CompositeTableType<Row, Omit<Row, 'id' | 'revision'>, Partial<Row>>;

declare module 'knex/types/tables.js' {
  interface Tables {
    organizations: Table<OrganizationRow>;
    users: Table<UserRow>;
    memberships: Table<MembershipRow>;
    membership_projects: Table<MembershipProjectRow>;
    invitations: Table<InvitationRow>;
    sessions: Table<SessionRow>;
    refresh_tokens: Table<RefreshTokenRow>;
    personal_tokens: Table<PersonalTokenRow>;
    projects: Table<ProjectRow>;
    environments: Table<EnvironmentRow>;
    api_keys: Table<ApiKeyRow>;
    flags: Table<FlagRow>;
    flag_environments: Table<FlagEnvironmentRow>;
    segments: Table<SegmentRow>;
    identities: Table<IdentityRow>;
    removals: Table<RemovalRow>;
    kept_ids: Table<KeptIdRow>;
    audit_log: Table<AuditRow>;
    usage_hours: Table<UsageHourRow>;
    usage_batches: Table<UsageBatchRow>;
    kept_answers: Table<KeptAnswerRow>;
    settings: Table<SettingRow>;
    webhooks: Table<WebhookRow>;
    webhook_deliveries: Table<WebhookDeliveryRow>;
  }
}
