/** Requests that are sent again with their `Idempotency-Key`: what was answered before is answered again. */

import type { Seals } from '../credentials/seals.js';
import { hashSecret } from '../credentials/secrets.js';
import { KEPT_FOR } from '../domain/kept-answers.js';
import { actorOf, type Caller } from '../domain/principals.js';
import type { Repositories } from '../domain/repositories.js';
import { type Attempt, AttemptsUnderWay, attemptUnderWay, keyOfAnotherRequest, Replayed } from '../http/idempotency.js';
import type { AnyOutcome } from '../http/respond.js';

export interface RepeatedRequests {
  /** Throws 409 while another attempt of the same caller and key is under way on this server. */
  alone(attempt: Attempt, caller: Caller, work: () => Promise<AnyOutcome>): Promise<AnyOutcome>;
  /** Throws `Replayed` when the attempt was answered before, 422 when its key came with another request. */
  refuseAnswered(repositories: Repositories, attempt: Attempt, caller: Caller, now: string): Promise<void>;
  /** Keeps the outcome. Throws 409 when another server has just kept one. */
  keep(repositories: Repositories, attempt: Attempt, caller: Caller, outcome: object, now: string): Promise<void>;
}

/** What is under way is known to this server alone; what was answered is in the database, sealed. */
export function createRepeatedRequests(seals: Seals): RepeatedRequests {
  const underWay = new AttemptsUnderWay();
  return {
    alone: ({ key }, caller, work) => underWay.run(`${nameOf(caller)} ${key}`, work),

    async refuseAnswered({ keptAnswers }, { key, fingerprint }, caller, now) {
      const [name, hash] = [nameOf(caller), hashSecret(key)];
      const kept = await keptAnswers.find(name, hash);
      if (!kept) return;
      if (Date.parse(now) - Date.parse(kept.createdAt) >= KEPT_FOR) {
        await keptAnswers.delete(name, hash);
        return;
      }
      const answer = kept.fingerprint === fingerprint ? seals.open(kept.answer, key) : undefined;
      if (answer === undefined) throw keyOfAnotherRequest();
      // Sealed by `keep`, and by nobody else.
      const outcome: AnyOutcome = JSON.parse(answer);
      throw new Replayed(outcome);
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
