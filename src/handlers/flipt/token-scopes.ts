/** What a client of this API may do with a token that was made here. */
import { operationTable } from '../../../generated/flipt/operations.js';
import { isForTokens, type TokenScope } from '../../domain/personal-tokens.js';
import type { Scope } from '../../domain/scopes.js';

/** What the operations of this API ask for. */
const ASKED_FOR: ReadonlySet<string> = new Set(
  Object.values(operationTable).flatMap(({ security }) => security.flatMap(({ scopes }) => scopes)),
);

/** Tokens make and end no others. */
const OF_KEYS: readonly Scope[] = ['api-keys:read', 'api-keys:write', 'api-keys:rotate'];

export function isForClients(scope: Scope): scope is TokenScope {
  return isForTokens(scope) && ASKED_FOR.has(scope) && !OF_KEYS.includes(scope);
}
