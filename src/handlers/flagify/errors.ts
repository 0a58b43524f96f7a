import { Refusal } from '../../domain/refusal.js';
import type { ErrorBody, ErrorCode, Schemas } from '../../http/contract.js';
import { bounded, type RefusedAs, STATUS_OF, type StatusOf } from '../../http/errors.js';

/** The door has one code for each status. */
const CODE_OF = {
  400: 'validation_failed',
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not_found',
  405: 'method_not_allowed',
  409: 'conflict',
  // No operation of the door knows preconditions: 412 and 428 are here for the compiler.
  412: 'conflict',
  428: 'conflict',
  413: 'payload_too_large',
  415: 'unsupported_media_type',
  422: 'unprocessable',
  429: 'rate_limited',
  500: 'internal_error',
  503: 'service_unavailable',
} as const satisfies Record<StatusOf<ErrorCode>, Schemas<'flagify'>['ErrorCode']>;

/** The catalogue's error in the door's shape: a code, a message and no details. */
export function toFlagifyError({
  code,
  message,
}: Pick<ErrorBody, 'code' | 'message'>): Schemas<'flagify'>['ErrorEnvelope'] {
  return { error: { code: CODE_OF[STATUS_OF[code]], message: bounded(message) } };
}

/** A use case's "no" as the door's answer. */
export function refused<Code extends ErrorCode>(
  refusal: Refusal<Code>,
): RefusedAs<Code, Schemas<'flagify'>['ErrorEnvelope']>;
export function refused(refusal: Refusal<ErrorCode>): { status: number; body: Schemas<'flagify'>['ErrorEnvelope'] } {
  return { status: STATUS_OF[refusal.code], body: toFlagifyError(refusal) };
}

/** The seed's own sentence. */
export function flagNotFound(key: string) {
  return refused(new Refusal('FLAG_NOT_FOUND', `Flag '${key}' not found`));
}

export function environmentNotFound(named: string) {
  return refused(new Refusal('ENVIRONMENT_NOT_FOUND', `Environment '${named}' not found`));
}

/** In this door the key chooses the place: where there is none, the key went with it. */
export function refusedKey() {
  return refused(new Refusal('API_KEY_INVALID', 'The environment of this API key no longer exists.'));
}
