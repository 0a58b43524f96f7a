/** The rows of organizations, of people, and of what they come in with; `tables.ts` says how they are written. */
import type { Bool } from './flag-rows.js';

export interface OrganizationRow {
  id: number;
  public_id: string;
  name: string;
  /** Null: the limits that the server is configured with. */
  plan: string | null;
  /** JSON */
  limits: string | null;
  /** JSON */
  door_data: string | null;
  revision: number;
  version: number;
  created_at: string;
  updated_at: string | null;
}

export interface UserRow {
  id: number;
  public_id: string;
  email: string;
  name: string;
  password_hash: string;
  created_at: string;
}

export interface MembershipRow {
  id: number;
  user_id: number;
  organization_id: number;
  role: string;
  is_narrowed: Bool;
  created_at: string;
}

/** What a member whose membership is narrowed may do in one project; they see no other. */
export interface MembershipProjectRow {
  id: number;
  membership_id: number;
  project_id: number;
  role: string;
}

export interface InvitationRow {
  id: number;
  public_id: string;
  organization_id: number;
  email: string;
  role: string;
  is_narrowed: Bool;
  /** JSON */
  projects: string;
  hash: string;
  /** Public id of a user. */
  invited_by: string;
  created_at: string;
  expires_at: string;
  accepted_at: string | null;
  revoked_at: string | null;
}

export interface SessionRow {
  id: number;
  public_id: string;
  user_id: number;
  organization_id: number;
  created_at: string;
  expires_at: string;
  ended_at: string | null;
}

export interface RefreshTokenRow {
  id: number;
  session_id: number;
  hash: string;
  created_at: string;
  used_at: string | null;
}

export interface PersonalTokenRow {
  id: number;
  public_id: string;
  user_id: number;
  organization_id: number;
  name: string;
  prefix: string;
  hash: string;
  /** JSON */
  scopes: string;
  created_at: string;
  expires_at: string | null;
  last_used_at: string | null;
  revoked_at: string | null;
}
