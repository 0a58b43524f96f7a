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

/** OFREP knows few codes; `spot`: where the request is not as the contract says. */
function ofrepCode(code: ErrorCode, spot = ''): string {
  if (code === 'FLAG_NOT_FOUND') return code;
  if (code === 'BODY_MALFORMED') return 'PARSE_ERROR';
  return spot.startsWith('/body/context') ? 'INVALID_CONTEXT' : 'GENERAL';
}

/** The OpenFeature CLI's manifest, in the same contract, has errors of another shape. */
function isOfManifest(body: TestAnswer['body']): boolean {
  return Array.isArray(body?.error?.details);
}

/** The word for what went wrong, as the answer has it. */
const CODE_IN: Readonly<Record<ContractName, (body: TestAnswer['body']) => string>> = {
  native: (body) => body?.error?.code,
  flagify: (body) => body?.error?.code,
  openfeature: (body) => (isOfManifest(body) ? body.error.details[0].code : body?.errorCode),
};

const CODE_FOR: Readonly<Record<ContractName, (code: ErrorCode, spot?: string) => string | undefined>> = {
  native: (code) => code,
  flagify: (code) => FLAGIFY_CODES[STATUS_OF[code]],
  openfeature: ofrepCode,
};

/** The sentence for people. */
export function messageOf(contract: ContractName, { body }: TestAnswer): string {
  return contract === 'openfeature' && !isOfManifest(body) ? body.errorDetails : body.error.message;
}

/**
 * Fails unless the answer is this refusal, in the envelope (whose schema the contract client has checked).
 * `spot`: the first of the request that is not as the contract says.
 */
export function expectRefusal(contract: ContractName, answer: TestAnswer, code: ErrorCode, spot?: string): void {
  const told = { status: answer.status, code: CODE_IN[contract](answer.body) };
  const word = isOfManifest(answer.body) ? code : CODE_FOR[contract](code, spot);
  const expected = { status: STATUS_OF[code], code: word };
  expect(told, JSON.stringify(answer.body)).to.deep.equal(expected);
}

/** Fails unless the answer is 400 and names exactly these spots of the request. */
export function expectInvalid(contract: ContractName, answer: TestAnswer, ...paths: readonly string[]): void {
  expectRefusal(contract, answer, 'VALIDATION_FAILED', paths[0]);
  const message = messageOf(contract, answer);
  for (const path of paths) expect(message).to.include(paths[0] ?? path);
  // The doors have no details: their message alone names the spot.
  if (contract === 'native') expect(spots(answer.body.error.details)).to.deep.equal(paths);
  for (const path of paths) expect(path).to.match(/^\/(body|query|params|headers)/);
}

function spots({ errors = [] }: { readonly errors?: readonly { readonly path: string }[] }): string[] {
  return [...new Set(errors.map(({ path }) => path))];
}
