import type { Refusal, Spot, Use } from '../../domain/refusal.js';
import type { ErrorBody, ErrorCode, Schemas } from '../../http/contract.js';
import { bounded, STATUS_OF } from '../../http/errors.js';

type Envelope = Schemas<'openfeature'>['ManifestErrorEnvelope'];
type Detail = Schemas<'openfeature'>['ManifestErrorDetail'];

/** The catalogue's statuses, but that a flag which cannot become what is asked for is a conflict to the manifest's API. */
const STATUS = { ...STATUS_OF, FLAG_TYPE_IMMUTABLE: 409 } as const satisfies Record<ErrorCode, number>;

/** The contract's bound on details. */
const MOST_DETAILS = 1000;

type RefusedOutcome<Code extends ErrorCode> = Code extends ErrorCode
  ? { readonly status: (typeof STATUS)[Code]; readonly body: Envelope }
  : never;

/** What went wrong as a whole. */
interface Wrong {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

/** One part of the request, and what is wrong with it. */
type Part = Omit<Detail, 'code'>;

/** The catalogue's error in the manifest's shape. */
export function toManifestError({ code, message, details }: ErrorBody): Envelope {
  return toEnvelope({ status: STATUS[code], code, message }, (details.errors ?? []).map(partAt));
}

/** A use case's "no" as the manifest's answer. */
export function refused<Code extends ErrorCode>(refusal: Refusal<Code>): RefusedOutcome<Code>;
export function refused({ code, message, details: { errors = [], uses = [] } }: Refusal<ErrorCode>): {
  status: number;
  body: Envelope;
} {
  const status = STATUS[code];
  return { status, body: toEnvelope({ status, code, message }, [...errors.map(partAt), ...uses.map(partUsed)]) };
}

/** A flag that is archived stands in the way of what was asked for. */
export function refusedArchived(message: string): { status: 409; body: Envelope } {
  const part = { field: 'key', message: 'is the key of an archived flag' };
  return { status: 409, body: toEnvelope({ status: 409, code: 'FLAG_ARCHIVED', message }, [part]) };
}

/** Where no part of the request is at fault, the one detail is there for its code. */
function toEnvelope({ status, code, message }: Wrong, parts: readonly Part[]): Envelope {
  const told = parts.length > 0 ? parts.slice(0, MOST_DETAILS) : [{ message }];
  const details = told.map((part) => ({ ...part, code, message: bounded(part.message) }));
  return { error: { message: bounded(message), status, details } };
}

function partAt({ path, message }: Spot): Part {
  return { field: fieldOf(path), message };
}

function partUsed({ flagKey, environmentKey, path }: Use): Part {
  return { field: 'key', message: `${flagKey} in ${environmentKey} needs it, at ${path}` };
}

/** What is said of a variation's value is said of the one default value: `/body/variations/0/value/x` is `defaultValue.x`. */
function fieldOf(path: string): string {
  const [, place = '', ...steps] = path.replace(/^\/body\/variations\/\d+\/value/, '/body/defaultValue').split('/');
  return bounded(steps.join('.') || place);
}
