/** One spot of the request that was refused. `path` is a JSON pointer that begins with `/body` or `/query`. */
export interface Spot {
  readonly path: string;
  readonly message: string;
}

/** One place where a thing that should go is still used. */
export interface Use {
  readonly flagKey: string;
  /** Null: in the flag itself. */
  readonly environmentKey: string | null;
  /** A JSON pointer into the flag's state in the environment, or into the flag. */
  readonly path: string;
}

/**
 * A use case's expected "no". Use cases return it, they do not throw it; its code decides the status, and the
 * compiler checks that the contract documents that status for the operation.
 */
export class Refusal<Code extends string> {
  constructor(
    readonly code: Code,
    /** A sentence that says what was wrong, where, and what to do. */
    readonly message: string,
    readonly details: { readonly errors?: readonly Spot[]; readonly uses?: readonly Use[] } = {},
  ) {}
}
