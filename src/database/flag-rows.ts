/** The rows of flags and of what they are served by; `tables.ts` says how they are written. */

/** SQLite has no booleans: 0 or 1. */
export type Bool = boolean | number;

export interface FlagRow {
  id: number;
  public_id: string;
  project_id: number;
  key: string;
  name: string;
  description: string;
  type: string;
  toggle: string;
  /** JSON */
  variations: string;
  default_variation: string | null;
  off_variation: string | null;
  /** JSON */
  tags: string;
  owner: string | null;
  server_only: Bool;
  status: string;
  /** JSON */
  metadata: string;
  /** JSON */
  json_schema: string | null;
  /** JSON */
  door_data: string | null;
  /** The project's revision that wrote the row. */
  changed_in: number;
  version: number;
  created_at: string;
  updated_at: string;
  last_evaluated_at: string | null;
}

export interface FlagEnvironmentRow {
  id: number;
  flag_id: number;
  environment_id: number;
  enabled: Bool;
  /** JSON */
  prerequisites: string;
  /** JSON */
  overrides: string;
  /** JSON */
  rules: string;
  /** JSON */
  default_serve: string | null;
  /** The project's revision that wrote the row. */
  changed_in: number;
  version: number;
  updated_at: string;
}

export interface SegmentRow {
  id: number;
  public_id: string;
  project_id: number;
  key: string;
  name: string;
  description: string;
  /** JSON */
  when: string;
  /** JSON */
  door_data: string | null;
  /** The project's revision that wrote the row. */
  changed_in: number;
  version: number;
  created_at: string;
  updated_at: string;
}

/** A flag or segment that was deleted: what a snapshot must let go of. */
export interface RemovalRow {
  id: number;
  project_id: number;
  /** The project's revision that took it away. */
  removed_in: number;
  resource: string;
  key: string;
}

export interface IdentityRow {
  id: number;
  public_id: string;
  environment_id: number;
  identifier: string;
  /** JSON */
  traits: string;
  version: number;
  created_at: string;
  updated_at: string;
}

/** The integer by which another system knew something that was imported from it. */
export interface KeptIdRow {
  id: number;
  organization_id: number;
  kind: string;
  /** Postgres' driver gives text. */
  number: number | string;
  ref: string;
}

export interface UsageHourRow {
  flag_id: number;
  environment_id: number;
  /** When the hour begins. */
  hour: string;
  /** Empty: none. */
  variation: string;
  count: number;
}

/** The last batch of counts that a process has written, so that none is added twice. */
export interface UsageBatchRow {
  source: string;
  number: number;
  written_at: string;
}
