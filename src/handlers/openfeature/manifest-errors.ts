import type { Refusal, Spot, Use } from '../../domain/refusal.js';
import type { ErrorBody, ErrorCode, Schemas } from '../../http/contract.js';
import { bounded, STATUS_OF } from '../../http/errors.js';

type Envelope = Schemas<'openfeature'>['ManifestErrorEnvelope'];
type Detail = Schemas<'openfeature'>['ManifestErrorDetail'];

/** The catalogue's statuses, but that the manifest's API has no 422. */
const STATUS = {
  ...STATUS_OF,
  FLAG_TYPE_IMMUTABLE: 409,
  JSON_SCHEMA_INVALID: 400,
  VARIATION_COUNT_INVALID: 400,
  VARIATION_KEY_DUPLICATE: 400,
  VARIATION_NOT_FOUND: 400,
  VARIATION_VALUE_INVALID: 400,
} as const satisfies Record<ErrorCode, number>;

/** The contract's bound on details. */
const MOST_DETAILS = 1000;

type RefusedOutcome<Code extends ErrorCode> = Code extends ErrorCode
  ? { readonly status: (typeof STATUS)[Code]; readonly body: Envelope }
  : never;

/** The catalogue's error in the manifest's shape. */
export function toManifestError({ code, message, details }: ErrorBody): Envelope {
  return envelope(
    STATUS[code],
    message,
    (details.errors ?? []).map((spot) => atSpot(code, spot)),
    code,
  );
}

/** A use case's "no" as the manifest's answer. */
export function refused<Code extends ErrorCode>(refusal: Refusal<Code>): RefusedOutcome<Code>;
export function refused({ code, message, details: { errors = [], uses = [] } }: Refusal<ErrorCode>): {
  status: number;
  body: Envelope;
} {
  const details = [...errors.map((spot) => atSpot(code, spot)), ...uses.map((use) => atUse(code, use))];
  return { status: STATUS[code], body: envelope(STATUS[code], message, details, code) };
}

/** A flag that is archived stands in the way of what was asked for. */
export function refusedArchived(message: string): { status: 409; body: Envelope } {
  const detail = { field: 'key', code: 'FLAG_ARCHIVED', message: 'is the key of an archived flag' };
  return { status: 409, body: envelope(409, message, [detail], 'FLAG_ARCHIVED') };
}

/** Where there is nothing to add, the one detail says the code. */
function envelope(status: number, message: string, details: readonly Detail[], code: string): Envelope {
  const text = bounded(message);
  const listed = details.length > 0 ? details.slice(0, MOST_DETAILS) : [{ code, message: text }];
  return { error: { message: text, status, details: listed } };
}

function atSpot(code: ErrorCode, { path, message }: Spot): Detail {
  return { field: fieldOf(path), code, message: bounded(message) };
}

function atUse(code: ErrorCode, { flagKey, environmentKey, path }: Use): Detail {
  return { field: 'key', code, message: bounded(`${flagKey} in ${environmentKey} needs it, at ${path}`) };
}

/** What is said of a variation's value is said of the one default value: `/body/variations/0/value/x` is `defaultValue.x`. */
function fieldOf(path: string): string {
  const [, place = '', ...steps] = path.replace(/^\/body\/variations\/\d+\/value/, '/body/defaultValue').split('/');
  return bounded(steps.join('.') || place);
}
