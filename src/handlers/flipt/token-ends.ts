/** Ends of tokens: now, or at a moment before the one at which they end anyway. */
import { revokeApiKey, updateApiKey } from '../../domain/api-key-changes.js';
import type { ApiKeyRecord } from '../../domain/api-keys.js';
import { revokePersonalToken, updatePersonalToken } from '../../domain/personal-token-changes.js';
import type { PersonalTokenRecord } from '../../domain/personal-tokens.js';
import type { UserPrincipal } from '../../domain/principals.js';
import type { ProjectRecord } from '../../domain/projects.js';
import { Refusal, refusedAt } from '../../domain/refusal.js';
import type { Context } from '../handler.js';
import { toTime } from '../times.js';
import { refused } from './errors.js';

/** Undefined: now. */
type Moment = string | undefined;

export const DONE = { status: 200, body: {} } as const;

export function endToken(
  person: UserPrincipal,
  { change }: Pick<Context, 'change'>,
  { publicId }: PersonalTokenRecord,
  expiresAt?: Moment,
) {
  return change({ organizationId: person.organizationId }, async (tx) => {
    const token = await tx.personalTokens.findByPublicId(person, publicId);
    if (!token) tx.leave();
    else if (expiresAt === undefined) await revokePersonalToken(tx, token);
    else {
      const ended = checkEarlier(token, expiresAt) ?? (await updatePersonalToken(tx, token, { expiresAt }));
      if (ended instanceof Refusal) return refused(ended);
    }
    return DONE;
  });
}

export function endKey(
  { change }: Pick<Context, 'change'>,
  project: ProjectRecord,
  { environmentId, publicId }: ApiKeyRecord,
  expiresAt?: Moment,
) {
  return change({ project, environments: [] }, async (tx) => {
    const apiKey = await tx.apiKeys.findByPublicId(environmentId, publicId);
    if (!apiKey) tx.leave();
    else if (expiresAt === undefined) await revokeApiKey(tx, apiKey);
    else {
      const ended = checkEarlier(apiKey, expiresAt) ?? (await updateApiKey(tx, apiKey, { expiresAt }));
      if (ended instanceof Refusal) return refused(ended);
    }
    return DONE;
  });
}

/** Nobody makes their own credential last longer. */
function checkEarlier(
  { expiresAt: before }: Pick<ApiKeyRecord, 'expiresAt'>,
  expiresAt: string,
): Refusal<'VALIDATION_FAILED'> | undefined {
  if (before === null || Date.parse(expiresAt) <= Date.parse(before)) return undefined;
  return refusedEnd(`must not be after ${toTime(before)}, when it ends anyway`);
}

export function refusedEnd(complaint: string): Refusal<'VALIDATION_FAILED'> {
  return refusedAt('VALIDATION_FAILED', `invalid field expiresAt: ${complaint}`, '/query/expiresAt', complaint);
}
