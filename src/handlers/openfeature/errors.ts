import type { Refusal } from '../../domain/refusal.js';
import type { ErrorBody, ErrorCode, RequestTarget, Schemas } from '../../http/contract.js';
import { bounded, type RefusedAs, STATUS_OF } from '../../http/errors.js';
import { keyIn } from './flag-keys.js';
import { EVENTS } from './locations.js';

type ErrorAnswer = Schemas<'openfeature'>['ErrorAnswer'];

/** Providers understand an error only where it has a code of theirs, and of one flag also the flag's key. */
export function toOpenFeatureError({ code, message, details }: ErrorBody, target: RequestTarget): ErrorAnswer {
  const isStreamWithoutToken = code === 'AUTHENTICATION_REQUIRED' && target.path === EVENTS;
  const sentence = isStreamWithoutToken ? NO_TOKEN : message;
  return errorAnswer(toErrorCode(code, details?.errors?.[0]?.path), sentence, keyIn(target));
}

/** Nobody writes a stream's URL by hand. */
const NO_TOKEN =
  'The stream needs a token: evaluate all flags, and open the stream by the whole URL that the answer names.';

/** What the caller sent is repeated without secrets, and cut to what the contract allows. */
function errorAnswer(errorCode: ErrorAnswer['errorCode'], message: string, key: string | undefined): ErrorAnswer {
  return { ...(key !== undefined && { key: bounded(key) }), errorCode, errorDetails: bounded(message) };
}

/** `spot`: where the request is not as the contract says. */
function toErrorCode(code: ErrorCode, spot: string | undefined): Schemas<'openfeature'>['ErrorCode'] {
  if (code === 'FLAG_NOT_FOUND') return code;
  if (code === 'BODY_MALFORMED') return 'PARSE_ERROR';
  return code === 'VALIDATION_FAILED' && spot?.startsWith('/body/context') ? 'INVALID_CONTEXT' : 'GENERAL';
}

/** A use case's "no" as the door's answer; `key`: the flag that was asked for. */
export function refused<Code extends ErrorCode>(refusal: Refusal<Code>, key?: string): RefusedAs<Code, ErrorAnswer>;
export function refused({ code, message }: Refusal<ErrorCode>, key?: string): { status: number; body: ErrorAnswer } {
  return { status: STATUS_OF[code], body: errorAnswer(toErrorCode(code, undefined), message, key) };
}
