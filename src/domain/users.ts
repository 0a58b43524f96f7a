import type { Role } from './scopes.js';

/** A person who logs in with an email address and a password. */
export interface UserRecord {
  readonly id: number;
  readonly publicId: string;
  /** Stored in lower case; unique. */
  readonly email: string;
  readonly name: string;
  /** A PHC string made by argon2id; never leaves the server. */
  readonly passwordHash: string;
  readonly createdAt: string;
}

/** What a person may do in an organization. */
export interface MembershipRecord {
  readonly organizationId: number;
  readonly organizationPublicId: string;
  readonly organizationName: string;
  readonly role: Role;
}

export interface UserRepository {
  insert(user: Omit<UserRecord, 'id'>): Promise<UserRecord>;
  findByEmail(email: string): Promise<UserRecord | undefined>;
  findByPublicId(publicId: string): Promise<UserRecord | undefined>;
  addMembership(userId: number, organizationId: number, role: Role): Promise<void>;
  /** The organization that the person works in, oldest membership first. */
  findMembership(userId: number): Promise<MembershipRecord | undefined>;
}
