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

/** What OFREP calls each of the catalogue's codes that it can answer. */
const OFREP_CODES: Partial<Record<ErrorCode, string>> = {
  VALIDATION_FAILED: 'GENERAL',
  BODY_MALFORMED: 'PARSE_ERROR',
  AUTHENTICATION_REQUIRED: 'GENERAL',
  TOKEN_INVALID: 'GENERAL',
  TOKEN_EXPIRED: 'GENERAL',
  API_KEY_INVALID: 'GENERAL',
  INSUFFICIENT_PERMISSIONS: 'GENERAL',
  NOT_FOUND: 'GENERAL',
  PROJECT_NOT_FOUND: 'GENERAL',
  FLAG_NOT_FOUND: 'FLAG_NOT_FOUND',
  METHOD_NOT_ALLOWED: 'GENERAL',
  BODY_TOO_LARGE: 'GENERAL',
  UNSUPPORTED_MEDIA_TYPE: 'GENERAL',
  RATE_LIMIT_EXCEEDED: 'GENERAL',
  INTERNAL_ERROR: 'GENERAL',
  SERVICE_UNAVAILABLE: 'GENERAL',
};

/** gRPC's code for each status, as Flipt has it. */
const GRPC_CODES: Readonly<Record<number, number>> = {
  400: 3,
  401: 16,
  403: 7,
  404: 5,
  405: 12,
  413: 8,
  415: 3,
  429: 8,
  500: 13,
  503: 14,
};

/** What a refusal says, wherever its contract has it. */
interface Told {
  readonly code: unknown;
  readonly message: string;
}

/** A shape of refusals: what one tells, and the word in it for a code of the catalogue. */
interface Shape {
  tell(body: TestAnswer['body']): Told;
  /** `spot`: the first of the request that is not as the contract says. */
  wordFor(code: ErrorCode, spot: string): string | number | undefined;
  /** The statuses of the catalogue that it has others for. */
  readonly statuses?: Readonly<Record<number, number>>;
}

const native: Shape = { tell: (body) => body.error, wordFor: (code) => code };

const flagify: Shape = { tell: (body) => body.error, wordFor: (code) => FLAGIFY_CODES[STATUS_OF[code]] };

const ofrep: Shape = {
  tell: ({ errorCode, errorDetails }) => ({ code: errorCode, message: errorDetails }),
  wordFor: (code, spot) => (spot.startsWith('/body/context') ? 'INVALID_CONTEXT' : OFREP_CODES[code]),
};

const manifest: Shape = {
  tell: ({ error: { message, details } }) => ({ code: details[0].code, message }),
  wordFor: (code) => code,
};

/** The Flagsmith door has no codes: its statuses, and who reads its sentences, have to do. */
const flagsmith: Shape = { tell: ({ detail }) => ({ code: undefined, message: detail }), wordFor: () => undefined };

/** To Flipt, a method that a path has not is not made yet. */
const FLIPT_STATUSES = { 405: 501 };

const flipt: Shape = {
  tell: ({ code, message }) => ({ code, message }),
  wordFor: (code) => GRPC_CODES[STATUS_OF[code]],
  statuses: FLIPT_STATUSES,
};

const fliptOfrep: Shape = {
  tell: ({ errorCode, errorDetails }) => ({ code: errorCode, message: errorDetails }),
  wordFor: (code) => {
    if (code === 'FLAG_NOT_FOUND') return code;
    return STATUS_OF[code] === 400 ? 'INVALID_CONTEXT' : 'GENERAL';
  },
  statuses: FLIPT_STATUSES,
};

/** The OpenFeature door has two protocols, each below a path of its own; and so has Flipt's. */
const SHAPES: Readonly<Record<ContractName, (answer: Pick<TestAnswer, 'url'>) => Shape>> = {
  native: () => native,
  flagify: () => flagify,
  flagsmith: () => flagsmith,
  flipt: ({ url }) => (url.startsWith('/flipt/ofrep/') ? fliptOfrep : flipt),
  openfeature: ({ url }) => (url.startsWith('/openfeature/') ? manifest : ofrep),
};

/** The status of the code, as the contract that answered has it. */
export function statusOf(contract: ContractName, answer: Pick<TestAnswer, 'url'>, code: ErrorCode): number {
  const status = STATUS_OF[code];
  return SHAPES[contract](answer).statuses?.[status] ?? status;
}

/** The sentence for people. */
export function messageOf(contract: ContractName, answer: TestAnswer): string {
  return SHAPES[contract](answer).tell(answer.body).message;
}

/**
 * Fails unless the answer is this refusal, in the envelope (whose schema the contract client has checked).
 * `spot`: the first of the request that is not as the contract says.
 */
export function expectRefusal(contract: ContractName, answer: TestAnswer, code: ErrorCode, spot = ''): void {
  const { tell, wordFor } = SHAPES[contract](answer);
  const context = JSON.stringify(answer.body);
  expect(answer.status, context).to.equal(statusOf(contract, answer, code));
  expect(tell(answer.body).code, context).to.equal(wordFor(code, spot));
}

/** Fails unless the answer is 400 and names exactly these spots of the request. */
export function expectInvalid(contract: ContractName, answer: TestAnswer, ...paths: readonly string[]): void {
  expectRefusal(contract, answer, 'VALIDATION_FAILED', paths[0]);
  const message = messageOf(contract, answer);
  for (const path of paths) expect(message).to.satisfy((told: string) => names(contract, told, paths[0] ?? path));
  // The doors have no details: their message alone names the spot.
  if (contract === 'native') expect(spots(answer.body.error.details)).to.deep.equal(paths);
  for (const path of paths) expect(path).to.match(/^\/(body|query|params|headers)/);
}

/** Whether the message names the spot: in Flipt's own sentence, a field of the body is named without its place. */
function names(contract: ContractName, message: string, path: string): boolean {
  const isFliptsOwn = contract === 'flipt' && /^invalid field [A-Za-z]+: /.test(message);
  return (
    message.includes(path) ||
    (isFliptsOwn && (path === '/body' || message.includes(` ${path.slice('/body/'.length)}:`)))
  );
}

function spots({ errors = [] }: { readonly errors?: readonly { readonly path: string }[] }): string[] {
  return [...new Set(errors.map(({ path }) => path))];
}
