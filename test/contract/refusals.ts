/** What a refusal must say, in each contract's own words. */
import { expect } from 'chai';
import type { ErrorCode } from '../../src/http/contract.js';
import { STATUS_OF } from '../../src/http/errors.js';
import type { ContractName } from '../support/contract.js';
import type { TestAnswer } from '../support/contract-client.js';

/** The Flagify door has one code for each status. */
const FLAGIFY_CODES: Readonly<Record<number, string>> = {
  400: 'validation_failed',
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not_found',
  405: 'method_not_allowed',
  413: 'payload_too_large',
  415: 'unsupported_media_type',
  429: 'rate_limited',
  500: 'internal_error',
  503: 'service_unavailable',
};

/** Fails unless the answer is this refusal, in the envelope (whose schema the contract client has checked). */
export function expectRefusal(contract: ContractName, answer: TestAnswer, code: ErrorCode): void {
  const status = STATUS_OF[code];
  const expected = contract === 'native' ? code : FLAGIFY_CODES[status];
  expect({ status: answer.status, code: answer.body?.error?.code }, JSON.stringify(answer.body)).to.deep.equal({
    status,
    code: expected,
  });
}

/** Fails unless the answer is 400 and names exactly these spots of the request. */
export function expectInvalid(contract: ContractName, answer: TestAnswer, ...paths: readonly string[]): void {
  expectRefusal(contract, answer, 'VALIDATION_FAILED');
  const { details, message } = answer.body.error;
  for (const path of paths) expect(message).to.include(paths[0] ?? path);
  // The Flagify door has no details: its message alone names the spot.
  if (contract === 'native') expect(spots(details.errors), JSON.stringify(details)).to.deep.equal(paths);
  for (const path of paths) expect(path).to.match(/^\/(body|query|params|headers)/);
}

function spots(errors: readonly { readonly path: string }[] = []): string[] {
  return [...new Set(errors.map(({ path }) => path))];
}
