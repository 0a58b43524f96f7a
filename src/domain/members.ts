import type { Page, PageRequest } from './pages.js';
import type { Role } from './scopes.js';
import type { ProjectRole } from './users.js';

/** What somebody may do in an organization, or is to be allowed. */
export interface Membership {
  readonly role: Role;
  /** Undefined: the role holds in every project. Else they see only these, and have another role in each. */
  readonly projects: readonly ProjectRole[] | undefined;
}

/** A person of an organization. */
export interface MemberRecord extends Membership {
  /** Of the membership. */
  readonly id: number;
  readonly organizationId: number;
  readonly userId: number;
  readonly userPublicId: string;
  readonly email: string;
  readonly name: string;
  /** Of the membership. */
  readonly createdAt: string;
}

export type MemberSort = 'email' | 'name' | 'created_at';

export interface MemberFilter {
  readonly organizationId: number;
  readonly role?: Role | undefined;
  /** Only those that have this in email address or name. */
  readonly text?: string | undefined;
}

export interface MemberDraft extends Membership {
  readonly userId: number;
  readonly organizationId: number;
  readonly createdAt: string;
}

export interface MemberRepository {
  insert(member: MemberDraft): Promise<MemberRecord>;
  /** By the person's public id. */
  find(organizationId: number, userPublicId: string): Promise<MemberRecord | undefined>;
  findByEmail(organizationId: number, email: string): Promise<MemberRecord | undefined>;
  list(filter: MemberFilter, page: PageRequest<MemberSort>): Promise<Page<MemberRecord>>;
  countOwners(organizationId: number): Promise<number>;
  /** How many members each of these organizations has. */
  countIn(organizationIds: readonly number[]): Promise<ReadonlyMap<number, number>>;
  /** Writes role and projects. */
  update(member: MemberRecord): Promise<void>;
  /** Ends the membership, and the person's sessions and tokens in the organization. */
  delete(member: MemberRecord, at: string): Promise<void>;
}
