import { ErrorCode, type FlagMetadata, type JsonValue, type ResolutionDetails } from '@openfeature/web-sdk';
import { isOfType, mistyped } from '../../client/evaluation.js';
import type { Answers } from './answers.js';

/** What a flag answers, as the server has said it, held against the type of the default. */
export function resolve<Value extends JsonValue>(
  answers: Answers | undefined,
  flagKey: string,
  defaultValue: Value,
): ResolutionDetails<Value> {
  const failed = (code: ErrorCode, errorMessage: string, flagMetadata: FlagMetadata = {}) => {
    return { value: defaultValue, reason: 'ERROR', errorCode: code, errorMessage, flagMetadata };
  };
  if (!answers) return failed(ErrorCode.PROVIDER_NOT_READY, 'There are no answers yet.');
  const answer = answers.flags.get(flagKey);
  if (!answer) return failed(ErrorCode.FLAG_NOT_FOUND, `Feature flag '${flagKey}' does not exist.`, answers.metadata);
  const { value, variant, reason = 'UNKNOWN', errorCode, errorDetails = '' } = answer;
  // What an answer says of its own comes before what is said of all.
  const flagMetadata = { ...answers.metadata, ...answer.metadata };
  if (errorCode !== undefined) return failed(toErrorCode(errorCode), errorDetails, flagMetadata);
  if (value === undefined) return { value: defaultValue, reason, flagMetadata };
  if (isOfType(value, defaultValue)) {
    return { value, reason, flagMetadata, ...(variant !== undefined && { variant }) };
  }
  return failed(ErrorCode.TYPE_MISMATCH, mistyped(flagKey, value, defaultValue), flagMetadata);
}

function toErrorCode(text: string): ErrorCode {
  return Object.values(ErrorCode).find((known) => known === text) ?? ErrorCode.GENERAL;
}
