import type { Page, PageRequest } from './pages.js';
import type { Scope } from './scopes.js';

/** What a personal token may be made for: everything but making and revoking tokens. */
export type TokenScope = Exclude<Scope, 'account:write'>;

export function isForTokens(scope: Scope): scope is TokenScope {
  return scope !== 'account:write';
}

/** A credential that a person made for a script, in one organization. The secret itself is not kept. */
export interface PersonalTokenRecord {
  readonly id: number;
  readonly publicId: string;
  readonly userId: number;
  readonly organizationId: number;
  readonly name: string;
  /** `bt_{tokenId}`: what may be shown again. */
  readonly prefix: string;
  /** SHA-256 of the whole token, in hex. */
  readonly hash: string;
  /** What it may do at most: the person may have lost a permission since. */
  readonly scopes: readonly TokenScope[];
  readonly createdAt: string;
  readonly expiresAt: string | null;
  /** To the hour; null: never. */
  readonly lastUsedAt: string | null;
  readonly revokedAt: string | null;
}

/** A token as authentication needs it: with the public id of the person. */
export interface PersonalTokenOwner {
  readonly token: PersonalTokenRecord;
  readonly userPublicId: string;
}

/** Whose tokens are meant. */
export interface TokenHolder {
  readonly userId: number;
  readonly organizationId: number;
}

export type PersonalTokenSort = 'name' | 'created_at';

export interface PersonalTokenFilter extends TokenHolder {
  /** Only those that have this in their name. */
  readonly text?: string | undefined;
  /** Without those that are revoked. */
  readonly unrevoked?: true | undefined;
}

export interface PersonalTokenRepository {
  insert(token: Omit<PersonalTokenRecord, 'id'>): Promise<PersonalTokenRecord>;
  findByHash(hash: string): Promise<PersonalTokenOwner | undefined>;
  findByPublicId(holder: TokenHolder, publicId: string): Promise<PersonalTokenRecord | undefined>;
  list(filter: PersonalTokenFilter, page: PageRequest<PersonalTokenSort>): Promise<Page<PersonalTokenRecord>>;
  /** Writes name and end. */
  update(token: PersonalTokenRecord): Promise<void>;
  /** The first time counts. */
  revoke(id: number, at: string): Promise<void>;
  /** All tokens of a person, in every organization. */
  revokeAll(userId: number, at: string): Promise<void>;
  /** Writes when these were last used, but for those of which that was known after `since`. */
  markUsed(ids: readonly number[], at: string, since: string): Promise<void>;
}
