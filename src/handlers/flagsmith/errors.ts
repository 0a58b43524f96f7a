import type { Refusal } from '../../domain/refusal.js';
import type { ErrorBody, ErrorCode, RequestTarget, Schemas } from '../../http/contract.js';
import { bounded, STATUS_OF, type StatusOf } from '../../http/errors.js';
import { Prepared } from '../../http/respond.js';
import { problemsOf } from './problems.js';

type FlagsmithError = Schemas<'flagsmith'>['ErrorObject'];

/** What Flagsmith calls a bad request: it has no 422, and what exists already or is no password is one as well. */
type BadRequestCode =
  | { [Code in ErrorCode]: StatusOf<Code> extends 422 ? Code : never }[ErrorCode]
  | Extract<ErrorCode, 'INVALID_CREDENTIALS' | `${string}_KEY_CONFLICT`>;

type DoorStatusOf<Code extends ErrorCode> = Code extends BadRequestCode ? 400 : StatusOf<Code>;

/** The status of every code, as this door says it. */
function statusOf(code: ErrorCode): number {
  const isBadRequest = STATUS_OF[code] === 422 || code === 'INVALID_CREDENTIALS' || code.endsWith('_KEY_CONFLICT');
  return isBadRequest ? 400 : STATUS_OF[code];
}

/** One outcome for each code, so that the compiler compares each status with those that the operation documents. */
type RefusedOutcome<Code extends ErrorCode> = Code extends ErrorCode
  ? { readonly status: DoorStatusOf<Code>; readonly body: FlagsmithError }
  : never;

/** What a client calls itself that makes one text of the whole answer: of an object, `[object Object]`. */
const TELLS_TEXT = /^flagsmith-js-sdk\//;

/** The catalogue's error in the door's shape. */
export function writeFlagsmithError(
  { code, message, details }: ErrorBody,
  { path, header }: RequestTarget,
): FlagsmithError | Prepared<Schemas<'flagsmith'>['Sentence']> {
  const isWithoutSlash = code === 'NOT_FOUND' && !path.endsWith('/');
  const sentence = isWithoutSlash ? `${message.replace(/\.$/, '')}: the paths of this API end in a slash.` : message;
  const detail = bounded(sentence);
  if (TELLS_TEXT.test(header('flagsmith-sdk-user-agent') ?? '')) return new Prepared(JSON.stringify(detail));
  return { ...problemsOf(details?.errors ?? []), detail };
}

/** A use case's "no" as the door's answer. */
export function refused<Code extends ErrorCode>(refusal: Refusal<Code>): RefusedOutcome<Code>;
export function refused({ code, message, details }: Refusal<ErrorCode>): { status: number; body: FlagsmithError } {
  return { status: statusOf(code), body: { ...problemsOf(details.errors ?? []), detail: bounded(message) } };
}
