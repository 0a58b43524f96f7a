/** Requests that are sent again with their `Idempotency-Key`: what was answered before is answered again. */

import type { Seals } from './credentials/seals.js';
import { hashSecret } from './credentials/secrets.js';
import { KEPT_FOR } from './domain/kept-answers.js';
import { actorOf, type Caller } from './domain/principals.js';
import type { Repositories } from './domain/repositories.js';
import { type Attempt, AttemptsUnderWay, attemptUnderWay, keyOfAnotherRequest } from './http/idempotency.js';
import type { AnyOutcome } from './http/respond.js';

export interface RepeatedRequests {
  /** Throws 409 while another attempt of the same caller and key is under way on this server. */
  alone(attempt: Attempt, caller: Caller, work: () => Promise<AnyOutcome>): Promise<AnyOutcome>;
  /** What was answered to the attempt before; undefined: it is the first. Throws 422 when the key came with another request. */
  answered<Outcome>(
    repositories: Repositories,
    attempt: Attempt,
    caller: Caller,
    now: string,
  ): Promise<Outcome | undefined>;
  /** Keeps the outcome. Throws 409 when another server has just kept one. */
  keep(repositories: Repositories, attempt: Attempt, caller: Caller, outcome: object, now: string): Promise<void>;
}

export function createRepeatedRequests(seals: Seals): RepeatedRequests {
  const underWay = new AttemptsUnderWay();
  return {
    alone: ({ key }, caller, work) => underWay.run(`${nameOf(caller)} ${key}`, work),

    async answered({ keptAnswers }, { key, fingerprint }, caller, now) {
      const [name, hash] = [nameOf(caller), hashSecret(key)];
      const kept = await keptAnswers.find(name, hash);
      if (!kept) return undefined;
      if (Date.parse(now) - Date.parse(kept.createdAt) >= KEPT_FOR) {
        await keptAnswers.delete(name, hash);
        return undefined;
      }
      const answer = kept.fingerprint === fingerprint ? seals.open(kept.answer, key) : undefined;
      if (answer === undefined) throw keyOfAnotherRequest();
      const outcome = JSON.parse(answer);
      return { ...outcome, headers: { ...outcome.headers, 'Idempotent-Replayed': 'true' } };
    },

    async keep({ keptAnswers }, { key, fingerprint }, caller, outcome, now) {
      const answer = seals.seal(JSON.stringify(outcome), key);
      const kept = { caller: nameOf(caller), keyHash: hashSecret(key), fingerprint, answer, createdAt: now };
      if (!(await keptAnswers.insert(kept))) throw attemptUnderWay();
    },
  };
}

/** One person is one caller, whichever of their tokens they use. */
function nameOf(caller: Caller): string {
  const { kind, id } = actorOf(caller);
  return `${caller.organizationId} ${kind} ${id}`;
}
