/** A person's login in one organization: it goes on as long as its refresh tokens are used. */
export interface SessionRecord {
  readonly id: number;
  readonly publicId: string;
  readonly userId: number;
  readonly organizationId: number;
  readonly createdAt: string;
  /** When the refresh token that is not yet used ends. */
  readonly expiresAt: string;
  /** When the person logged out, or a refresh token came twice. */
  readonly endedAt: string | null;
}

export interface SessionRepository {
  insert(session: Omit<SessionRecord, 'id'>): Promise<SessionRecord>;
  /** Of this person, both by public id. */
  findByPublicId(userPublicId: string, publicId: string): Promise<SessionRecord | undefined>;
  /** Of a refresh token, used or not. */
  findByRefreshHash(hash: string): Promise<SessionRecord | undefined>;
  addRefreshToken(sessionId: number, hash: string, at: string): Promise<void>;
  /** False: there is no such token, or it was used before. */
  useRefreshToken(hash: string, at: string): Promise<boolean>;
  /** Moves the session's end, and the organization that it is in. */
  renew(id: number, expiresAt: string, organizationId: number): Promise<void>;
  /** By public id. */
  end(publicId: string, at: string): Promise<void>;
  /** Ends all sessions of a person, but this one. */
  endOthers(userId: number, at: string, exceptId?: number): Promise<void>;
}
