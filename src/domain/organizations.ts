import type { DoorData, FlagsmithOrganization } from './door-data.js';
import type { Page, PageRequest } from './pages.js';

/** The tenant: nothing that belongs to one organization is visible to another. */
export interface OrganizationRecord {
  readonly id: number;
  readonly publicId: string;
  readonly name: string;
  /** Presets of limits; null: those that the server is configured with. */
  readonly plan: Plan | null;
  /** Limits of its own, in the place of those of its plan and of the server. */
  readonly limits: OrganizationLimits;
  readonly doorData: DoorData<FlagsmithOrganization>;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export type Plan = 'free' | 'pro' | 'enterprise';

/** Requests a minute; 0: no limit; absent: as the plan, or the server, says. */
export interface OrganizationLimits {
  readonly management?: number;
  readonly evaluation?: number;
  readonly ruleset?: number;
  /** All requests with API keys of the organization together: in the place of the others, for them. */
  readonly apiKeys?: number;
}

export type OrganizationSort = 'name' | 'created_at';

export interface OrganizationFilter {
  /** Only those that the person belongs to. */
  readonly userId: number;
  /** Only those that have this in their name. */
  readonly text?: string | undefined;
}

export interface OrganizationRepository {
  count(): Promise<number>;
  insert(organization: Omit<OrganizationRecord, 'id'>): Promise<OrganizationRecord>;
  findById(id: number): Promise<OrganizationRecord | undefined>;
  /** The one that was made first: that of the server's first start. */
  findFirst(): Promise<OrganizationRecord | undefined>;
  list(filter: OrganizationFilter, page: PageRequest<OrganizationSort>): Promise<Page<OrganizationRecord>>;
  /** Writes the record; the caller has raised its version. */
  update(organization: OrganizationRecord): Promise<void>;
  /** Takes projects, memberships, invitations, sessions and tokens along. */
  delete(id: number): Promise<void>;
}
