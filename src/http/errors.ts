import type { ErrorBody, ErrorCode, ErrorDetails, Schemas } from './contract.js';
import { masked } from './masking.js';

/** The catalogue: the status of every code. Codes and their meanings are the contract's `ErrorCode`. */
export const STATUS_OF = {
  VALIDATION_FAILED: 400,
  BODY_MALFORMED: 400,
  AUTHENTICATION_REQUIRED: 401,
  INVALID_CREDENTIALS: 401,
  TOKEN_INVALID: 401,
  TOKEN_EXPIRED: 401,
  API_KEY_INVALID: 401,
  INSUFFICIENT_PERMISSIONS: 403,
  NOT_FOUND: 404,
  ORGANIZATION_NOT_FOUND: 404,
  MEMBER_NOT_FOUND: 404,
  INVITATION_NOT_FOUND: 404,
  PROJECT_NOT_FOUND: 404,
  ENVIRONMENT_NOT_FOUND: 404,
  API_KEY_NOT_FOUND: 404,
  PERSONAL_TOKEN_NOT_FOUND: 404,
  FLAG_NOT_FOUND: 404,
  SEGMENT_NOT_FOUND: 404,
  IDENTITY_NOT_FOUND: 404,
  OVERRIDE_NOT_FOUND: 404,
  AUDIT_ENTRY_NOT_FOUND: 404,
  WEBHOOK_NOT_FOUND: 404,
  CONTRACT_NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  ORGANIZATION_NOT_EMPTY: 409,
  LAST_ORGANIZATION: 409,
  LAST_OWNER: 409,
  ALREADY_MEMBER: 409,
  PROJECT_KEY_CONFLICT: 409,
  ENVIRONMENT_KEY_CONFLICT: 409,
  CLIENT_KEY_CONFLICT: 409,
  FLAG_KEY_CONFLICT: 409,
  SEGMENT_KEY_CONFLICT: 409,
  LAST_ENVIRONMENT: 409,
  VARIATION_IN_USE: 409,
  FLAG_IN_USE: 409,
  SEGMENT_IN_USE: 409,
  IDEMPOTENCY_KEY_IN_USE: 409,
  PRECONDITION_FAILED: 412,
  BODY_TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  IDEMPOTENCY_KEY_REUSED: 422,
  DRY_RUN_REQUIRED: 422,
  FLAG_TYPE_IMMUTABLE: 422,
  VARIATION_COUNT_INVALID: 422,
  VARIATION_KEY_DUPLICATE: 422,
  VARIATION_VALUE_INVALID: 422,
  VARIATION_NOT_FOUND: 422,
  JSON_SCHEMA_INVALID: 422,
  CONDITION_INVALID: 422,
  SEGMENT_CYCLE: 422,
  PREREQUISITE_INVALID: 422,
  PREREQUISITE_CYCLE: 422,
  OVERRIDE_INVALID: 422,
  WINDOW_INVALID: 422,
  RULE_ID_DUPLICATE: 422,
  RULE_ROLLOUT_EXCEEDS_100: 422,
  ROLLOUT_WEIGHT_INVALID: 422,
  BULK_REFUSED: 422,
  ENVIRONMENT_KEY_DUPLICATE: 422,
  DOCUMENT_INVALID: 422,
  SCOPE_NOT_HELD: 422,
  EXPIRY_IN_PAST: 422,
  MEMBERSHIP_INVALID: 422,
  TRAITS_TOO_LARGE: 422,
  TIME_RANGE_INVALID: 422,
  PRECONDITION_REQUIRED: 428,
  RATE_LIMIT_EXCEEDED: 429,
  INTERNAL_ERROR: 500,
  SERVICE_UNAVAILABLE: 503,
} as const satisfies Record<ErrorCode, number>;

export type StatusOf<Code extends ErrorCode> = (typeof STATUS_OF)[Code];

/** One outcome for each code, so that the compiler compares each status with those that the operation documents. */
export type RefusedAs<Code extends ErrorCode, Body> = Code extends ErrorCode
  ? { readonly status: StatusOf<Code>; readonly body: Body }
  : never;

/** The contracts' bound on messages and paths. */
const MOST_CHARACTERS = 2000;

/** A message or a path may repeat what the caller sent: without secrets, and cut to what the contracts allow. */
export function bounded(text: string): string {
  return masked(text.slice(0, 2 * MOST_CHARACTERS)).slice(0, MOST_CHARACTERS);
}

/** An answer that is not a success, made by the pipeline and not by a handler. */
export class Fault extends Error {
  readonly status: number;
  readonly details: ErrorDetails;

  constructor(
    readonly code: ErrorCode,
    message: string,
    details: ErrorDetails = {},
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(bounded(message));
    this.status = STATUS_OF[code];
    this.details = details.errors ? { ...details, errors: details.errors.map(boundedSpot) } : details;
  }

  get body(): ErrorBody {
    return { code: this.code, message: this.message, details: this.details };
  }
}

function boundedSpot({ path, message }: Schemas['FieldError']): Schemas['FieldError'] {
  return { path: bounded(path), message: bounded(message) };
}

/** Characters of a path that an error repeats. */
const MOST_OF_PATH = 1000;

/** The 400 for one spot of the request. `path` is a JSON pointer that begins with `/body`, `/query` or `/params`. */
export function invalid(path: string, message: string): Fault {
  const spot = path.slice(0, MOST_OF_PATH);
  return new Fault('VALIDATION_FAILED', `The request is not as the contract says: ${spot} ${message}.`, {
    errors: [{ path: spot, message }],
  });
}
