import {
  ErrorCode,
  GeneralError,
  InvalidContextError,
  type OpenFeatureError,
  ParseError,
  TargetingKeyMissingError,
} from '@openfeature/web-sdk';
import { answeredOtherwise, type Trouble } from '../../client/trouble.js';

/** What was asked for cannot be answered: asked again, the server would say the same. */
export interface Rejection {
  readonly kind: 'rejected';
  readonly error: OpenFeatureError;
}

const ERRORS: Partial<Record<string, new (message: string) => OpenFeatureError>> = {
  [ErrorCode.INVALID_CONTEXT]: InvalidContextError,
  [ErrorCode.PARSE_ERROR]: ParseError,
  [ErrorCode.TARGETING_KEY_MISSING]: TargetingKeyMissingError,
};

/** Of the 4xx, those that may be over later, though the question is the same. */
const PASSING = [401, 403, 408, 429];

/** An answer without flags. Only the server itself has a code for what is wrong: what stands before it has none. */
export function readRefusal(response: Response, text: string): Rejection | Trouble {
  const { status } = response;
  if (status === 401 || status === 403) {
    return answeredOtherwise(response, text, 'Use a publishable key (pk_…) or a client key.');
  }
  const trouble = answeredOtherwise(response, text);
  const code = codeIn(text);
  if (status < 400 || status >= 500 || PASSING.includes(status) || code === undefined) return trouble;
  return { kind: 'rejected', error: new (ERRORS[code] ?? GeneralError)(trouble.error.message) };
}

function codeIn(text: string): string | undefined {
  try {
    const { errorCode } = JSON.parse(text);
    return typeof errorCode === 'string' ? errorCode : undefined;
  } catch {
    return undefined;
  }
}
