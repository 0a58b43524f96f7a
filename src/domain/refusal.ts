/** One spot of the request that was refused. `path` is a JSON pointer that begins with `/body` or `/query`. */
export interface Spot {
  readonly path: string;
  readonly message: string;
}

/** What was said of a part of the request by itself, at the part's place: `/body/x` is `${place}/x`. */
export function within<Code extends string>(
  place: string,
  refusal: Refusal<Code> | undefined,
): Refusal<Code> | undefined {
  if (!refusal) return undefined;
  const { code, message, details } = refusal;
  const errors = details.errors?.map((spot) => ({ ...spot, path: `${place}${spot.path.slice('/body'.length)}` }));
  return new Refusal(code, message, { ...details, ...(errors && { errors }) });
}

/** One place where a thing that should go is still used. */
export interface Use {
  /** Null: a segment uses it. */
  readonly flagKey: string | null;
  /** Null: in the flag itself, or in a segment. */
  readonly environmentKey: string | null;
  /** Null: a flag uses it. */
  readonly segmentKey: string | null;
  /** A JSON pointer into the flag's state in the environment, into the flag, or into the segment. */
  readonly path: string;
}

/** One of many things that a request asks for; its code is null where it was not the reason to refuse them all. */
export interface RefusedItem {
  readonly flagKey: string;
  readonly code: ItemFault | null;
  /** Null: not refused. */
  readonly message: string | null;
}

/** Why one of many flags can be refused. */
export type ItemFault =
  | 'FLAG_NOT_FOUND'
  | 'FLAG_IN_USE'
  | 'PREREQUISITE_INVALID'
  | 'PREREQUISITE_CYCLE'
  | 'VALIDATION_FAILED';

/** "1 place", "3 places": as messages count uses. */
export function places({ length }: readonly Use[]): string {
  return length === 1 ? '1 place' : `${length} places`;
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
    readonly details: {
      readonly errors?: readonly Spot[];
      readonly uses?: readonly Use[];
      readonly requiredScopes?: readonly string[];
      readonly items?: readonly RefusedItem[];
    } = {},
  ) {}
}

/** A refusal for one spot of the request. */
export function refusedAt<Code extends string>(code: Code, message: string, path: string, spot: string): Refusal<Code> {
  return new Refusal(code, message, { errors: [{ path, message: spot }] });
}
