/** Who did it. */
export interface Actor {
  readonly kind: 'user' | 'api_key' | 'anonymous' | 'system';
  /** Public id; `anonymous` for whoever came without a credential; `bootstrap` for the system's first start. */
  readonly id: string;
  /** Public id of the session, token or key that they came with; null: none, or the server itself. */
  readonly credentialId: string | null;
}

/** One change: written in the transaction of the change itself, so that neither exists without the other. */
export interface AuditEntry {
  readonly publicId: string;
  readonly organizationId: number;
  readonly projectId: number | null;
  readonly environmentId: number | null;
  readonly actor: Actor;
  readonly requestId: string;
  readonly operationId: string;
  /** The noun: flag, environment, api-key … */
  readonly resource: string;
  /** Public id of what was changed. */
  readonly resourceId: string;
  /** Null: it did not exist. Never holds a secret. */
  readonly before: unknown;
  /** Null: it no longer exists. Never holds a secret. */
  readonly after: unknown;
  readonly createdAt: string;
}

export interface AuditRepository {
  append(entries: readonly AuditEntry[]): Promise<void>;
}
