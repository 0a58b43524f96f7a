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
  /** Undefined: the role holds in every project. Else they see only these, and have another role in each. */
  readonly projects: readonly ProjectRole[] | undefined;
}

/** What a member may do in one project. */
export interface ProjectRole {
  readonly projectId: number;
  readonly projectPublicId: string;
  readonly role: Role;
}

export interface UserRepository {
  insert(user: Omit<UserRecord, 'id'>): Promise<UserRecord>;
  /** Undefined: somebody has the address already. */
  insertIfNew(user: Omit<UserRecord, 'id'>): Promise<UserRecord | undefined>;
  /** False: the hash is not, or not any more, the one that it should replace. */
  replacePassword(user: Pick<UserRecord, 'id' | 'passwordHash'>, hash: string): Promise<boolean>;
  findByEmail(email: string): Promise<UserRecord | undefined>;
  findById(id: number): Promise<UserRecord | undefined>;
  findByPublicId(publicId: string): Promise<UserRecord | undefined>;
  /** In no order. */
  listByPublicIds(publicIds: readonly string[]): Promise<readonly UserRecord[]>;
  addMembership(userId: number, organizationId: number, role: Role, createdAt: string): Promise<void>;
  /** In the organization of this id or public id; else in the one that the person is longest in. */
  findMembership(userId: number, organization?: number | string): Promise<MembershipRecord | undefined>;
  /** In which organizations the person is, the oldest membership first; so many at most. */
  listMemberships(userId: number, most: number): Promise<readonly Omit<MembershipRecord, 'projects'>[]>;
}
