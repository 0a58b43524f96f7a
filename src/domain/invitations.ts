import type { Membership } from './members.js';
import type { Page, PageRequest } from './pages.js';

/** A one-time link by which a person becomes a member. */
export interface InvitationRecord extends Membership {
  readonly id: number;
  readonly publicId: string;
  readonly organizationId: number;
  /** In lower case. */
  readonly email: string;
  /** Of the token; never leaves the server. */
  readonly hash: string;
  /** Public id of a person. */
  readonly invitedBy: string;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly acceptedAt: string | null;
  readonly revokedAt: string | null;
}

export type InvitationSort = 'email' | 'created_at';

export interface InvitationFilter {
  readonly organizationId: number;
  /** Only those of addresses that have this in them. */
  readonly text?: string | undefined;
}

export interface InvitationRepository {
  insert(invitation: Omit<InvitationRecord, 'id'>): Promise<InvitationRecord>;
  findByHash(hash: string): Promise<InvitationRecord | undefined>;
  findByPublicId(organizationId: number, publicId: string): Promise<InvitationRecord | undefined>;
  /** Of this address: those that can be accepted. */
  listPending(organizationId: number, email: string, now: string): Promise<readonly InvitationRecord[]>;
  list(filter: InvitationFilter, page: PageRequest<InvitationSort>): Promise<Page<InvitationRecord>>;
  /** False: it was accepted or revoked before, or has expired. */
  accept(id: number, at: string): Promise<boolean>;
  revoke(ids: readonly number[], at: string): Promise<void>;
}

/** Only a pending one can be accepted. */
export function statusOf({ acceptedAt, revokedAt, expiresAt }: InvitationRecord, now: string): InvitationStatus {
  if (acceptedAt !== null) return 'accepted';
  if (revokedAt !== null) return 'revoked';
  return expiresAt > now ? 'pending' : 'expired';
}

export type InvitationStatus = 'pending' | 'accepted' | 'revoked' | 'expired';
