import type { Page, PageRequest } from './pages.js';

/** Who did it. */
export interface Actor {
  readonly kind: 'user' | 'api_key' | 'anonymous' | 'system';
  /** Public id; `anonymous` for whoever came without a credential; `bootstrap` for the system's first start, `reset-password` and `import-project` for the shell, `webhook-delivery` for the server at work. */
  readonly id: string;
  /** Public id of the session, token or key that they came with; null: none, or the server itself. */
  readonly credentialId: string | null;
}

/** One change: written in the transaction of the change itself, so that neither exists without the other. */
export interface AuditEntry {
  readonly publicId: string;
  readonly organizationId: number;
  readonly projectId: number | null;
  /** Kept beside the number, which tells nothing once the project is gone. */
  readonly projectPublicId: string | null;
  readonly environmentId: number | null;
  readonly environmentPublicId: string | null;
  readonly actor: Actor;
  readonly requestId: string;
  readonly operationId: string;
  /** The noun: flag, environment, api-key … */
  readonly resource: string;
  /** Public id of what was changed. */
  readonly resourceId: string;
  /** A record; null: it did not exist. Never holds a secret. */
  readonly before: object | null;
  /** A record; null: it no longer exists. Never holds a secret. */
  readonly after: object | null;
  readonly createdAt: string;
}

/** An entry as it was read: its number says when it was written, among the others. */
export interface AuditRecord extends AuditEntry {
  readonly id: number;
}

/** Of one organization, the entries for which all of this holds. */
export interface AuditFilter {
  readonly organizationId: number;
  readonly actorId?: string | undefined;
  readonly actorKind?: Actor['kind'] | undefined;
  readonly resource?: string | undefined;
  readonly resourceId?: string | undefined;
  /** Public id. */
  readonly projectId?: string | undefined;
  /** Public id. */
  readonly environmentId?: string | undefined;
  readonly operationId?: string | undefined;
  readonly requestId?: string | undefined;
  /** Whether the server itself did it. */
  readonly isSystem?: boolean | undefined;
  /** Public ids: in any of these. */
  readonly environmentIds?: readonly string[] | undefined;
  /** Only those that have this in resource, resource id or operation, or in what was before or after. */
  readonly text?: string | undefined;
  /** Inclusive. */
  readonly from?: string | undefined;
  /** Exclusive. */
  readonly to?: string | undefined;
}

export interface AuditRepository {
  append(entries: readonly AuditEntry[]): Promise<void>;
  find(organizationId: number, publicId: string): Promise<AuditRecord | undefined>;
  findByNumber(organizationId: number, id: number): Promise<AuditRecord | undefined>;
  list(filter: AuditFilter, page: PageRequest<never>): Promise<Page<AuditRecord>>;
}
