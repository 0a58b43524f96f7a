import type { Page, PageRequest } from './pages.js';
import { Refusal } from './refusal.js';

export type Traits = Readonly<Record<string, unknown>>;

/** What one environment has stored about a targeting key. No configuration: it raises no revision, and is in no audit log. */
export interface IdentityRecord {
  readonly id: number;
  readonly publicId: string;
  readonly environmentId: number;
  /** The targeting key; unique in the environment. */
  readonly identifier: string;
  readonly traits: Traits;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** What names an identity, whether there is one or not. */
export type IdentityName = Pick<IdentityRecord, 'environmentId' | 'identifier'>;

export type IdentityDraft = Omit<IdentityRecord, 'id'>;

export type IdentitySort = 'identifier' | 'created_at' | 'updated_at';

export interface IdentityFilter {
  readonly environmentId: number;
  /** Only identifiers that begin with this text. */
  readonly prefix?: string;
  /** Only identifiers that have this in them, A to Z in either case. */
  readonly text?: string;
}

/** A place in the order of ids. */
export interface IdentityPosition {
  /** 0: before all. */
  readonly id: number;
  readonly count: number;
  /** Only those that may have this trait: whoever asks must look. */
  readonly mayHave?: string;
}

export interface IdentityRepository {
  find(environmentId: number, identifier: string): Promise<IdentityRecord | undefined>;
  /** If it is in the environment. */
  findById(environmentId: number, id: number): Promise<IdentityRecord | undefined>;
  findAll(environmentId: number, identifiers: readonly string[]): Promise<readonly IdentityRecord[]>;
  list(filter: IdentityFilter, page: PageRequest<IdentitySort>): Promise<Page<IdentityRecord>>;
  /** Inserts, or replaces the traits of those that are there and raises their version. Answers them as they are now. */
  saveAll(identities: readonly IdentityDraft[]): Promise<readonly IdentityRecord[]>;
  /** Undefined: there is one already, and nothing was written. */
  insert(identity: IdentityDraft): Promise<IdentityRecord | undefined>;
  /** The same of many: answers how many were written. */
  insertAll(identities: readonly IdentityDraft[]): Promise<number>;
  /** False: it has another version than this one before it, and nothing was written. */
  update(identity: IdentityRecord): Promise<boolean>;
  /** The same of many: answers how many were written. */
  updateAll(identities: readonly IdentityRecord[]): Promise<number>;
  /** The next ones of an environment, in the order of ids. */
  listAfter(environmentId: number, after: IdentityPosition): Promise<readonly IdentityRecord[]>;
  /** Keeps everybody else from writing it, if it is there, until the transaction ends. May be its first statement. */
  hold(identity: IdentityName): Promise<void>;
  /** Whether it was there. */
  delete(environmentId: number, identifier: string): Promise<boolean>;
}

export function identityNotFound(
  identifier: string,
  environment: { readonly key: string },
): Refusal<'IDENTITY_NOT_FOUND'> {
  return new Refusal(
    'IDENTITY_NOT_FOUND',
    `Identity '${identifier}' is not stored in environment '${environment.key}'.`,
  );
}
