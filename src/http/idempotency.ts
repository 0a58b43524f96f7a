/** `Idempotency-Key`: what tells a request that is sent again from another one. */
import { createHash } from 'node:crypto';
import { Fault } from './errors.js';
import type { OperationRow } from './operation-row.js';
import type { ResourceInput } from './preconditions.js';
import type { AnyOutcome } from './respond.js';

/** One of possibly several times that a request is made. */
export interface Attempt {
  /** The caller's own name for the request. */
  readonly key: string;
  /** SHA-256 of all that the request asks for. */
  readonly fingerprint: string;
}

/** Undefined: the operation knows no such keys, or none was sent. */
export function attemptOf(operationId: string, row: OperationRow, input: ResourceInput): Attempt | undefined {
  const sent = 'idempotency-key' in input.headers ? input.headers['idempotency-key'] : undefined;
  if (!row.isRepeatable || typeof sent !== 'string') return undefined;
  const asked = JSON.stringify([operationId, input.path, Object.entries(input.query).sort(), input.body]);
  return { key: sent.replace(/^"(.*)"$/, '$1'), fingerprint: createHash('sha256').update(asked).digest('hex') };
}

/** Thrown out of a change that an earlier attempt has made: its outcome is this one's, too. */
export class Replayed extends Error {
  constructor(readonly outcome: AnyOutcome) {
    super('This request was answered before.');
  }
}

/** The outcome of an earlier attempt; throws whatever else was thrown. */
export function replayed(error: unknown): AnyOutcome {
  if (!(error instanceof Replayed)) throw error;
  const { outcome } = error;
  return { ...outcome, headers: { ...outcome.headers, 'Idempotent-Replayed': 'true' } };
}

/** The attempts that are under way on this server. */
export class AttemptsUnderWay {
  readonly #names = new Set<string>();

  /** `name`: the key and whose it is. Throws 409 while another of the same name runs. */
  async run<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
    if (this.#names.has(name)) throw attemptUnderWay();
    this.#names.add(name);
    try {
      return await work();
    } finally {
      this.#names.delete(name);
    }
  }
}

/** The 409 while another attempt has not been answered. */
export function attemptUnderWay(): Fault {
  return new Fault(
    'IDEMPOTENCY_KEY_IN_USE',
    'A request with this Idempotency-Key is under way: wait for its answer, or try again in a moment.',
  );
}

/** The 422 for a key that is taken. */
export function keyOfAnotherRequest(): Fault {
  return new Fault(
    'IDEMPOTENCY_KEY_REUSED',
    'This Idempotency-Key came with another request before: send that one again, or choose another key.',
  );
}
