import type { Refusal, RefusedItem, Use } from '../domain/refusal.js';
import type { ErrorCode, ErrorDetails, Schemas } from '../http/contract.js';
import { bounded, type RefusedAs, STATUS_OF } from '../http/errors.js';

/** The contract's bound on lists of uses. */
const MOST_USES = 1000;

/** A use case's "no" as the contract's answer. */
export function refused<Code extends ErrorCode>(refusal: Refusal<Code>): RefusedAs<Code, Schemas['ErrorEnvelope']>;
export function refused({ code, message, details }: Refusal<ErrorCode>): {
  status: number;
  body: Schemas['ErrorEnvelope'];
} {
  return { status: STATUS_OF[code], body: { error: { code, message: bounded(message), details: toDetails(details) } } };
}

function toDetails({ errors, uses, requiredScopes, items }: Refusal<ErrorCode>['details']): ErrorDetails {
  return {
    ...(errors && { errors: errors.map(({ path, message }) => ({ path: bounded(path), message: bounded(message) })) }),
    ...(uses && { uses: toUses(uses) }),
    ...(requiredScopes && { required_scopes: [...requiredScopes] }),
    ...(items && { items: items.map(toItem) }),
  };
}

function toItem({ flagKey, code, message }: RefusedItem): Schemas['RefusedItem'] {
  return { flag_key: flagKey, code, message: message && bounded(message) };
}

/** Of more than the contract allows, the first. */
export function toUses(uses: readonly Use[]): Schemas['Use'][] {
  return uses.slice(0, MOST_USES).map(({ flagKey, environmentKey, segmentKey, path }) => ({
    flag_key: flagKey,
    environment_key: environmentKey,
    segment_key: segmentKey,
    path,
  }));
}
