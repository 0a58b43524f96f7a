/** What is no success, in Flipt's words: as gRPC says it, and below `/ofrep` as that protocol does. */
import type { Refusal } from '../../domain/refusal.js';
import type { ErrorBody, ErrorCode, RequestTarget, Schemas } from '../../http/contract.js';
import { bounded, STATUS_OF, type StatusOf } from '../../http/errors.js';
import { fieldSentence } from './field-errors.js';
import { OFREP, ofrepKeyIn } from './paths.js';

type FliptError = Schemas<'flipt'>['Error'];
type OfrepError = Schemas<'flipt'>['OfrepError'];

/** Flipt has one status for whatever is wrong with a request, and says of a method that it is not made. */
const STATUS = { 409: 400, 412: 400, 422: 400, 428: 400, 405: 501 } as const;

type DoorStatusOf<Code extends ErrorCode> =
  StatusOf<Code> extends keyof typeof STATUS ? (typeof STATUS)[StatusOf<Code>] : StatusOf<Code>;

/** gRPC's code for each status: https://grpc.io/docs/guides/status-codes/ */
const CODES: Readonly<Record<number, FliptError['code']>> = {
  400: 3,
  401: 16,
  403: 7,
  404: 5,
  413: 8,
  415: 3,
  429: 8,
  500: 13,
  501: 12,
  503: 14,
};

/** What Flipt says, whatever else there would be to say. */
const SENTENCES: Partial<Record<ErrorCode, string>> = {
  METHOD_NOT_ALLOWED: 'Method Not Allowed',
};

/** What Flipt says first, before what to do about it. */
const BEGINNINGS: Readonly<Record<number, string>> = {
  401: 'request was not authenticated',
  403: 'permission denied',
};

/** Where who has mistaken a path finds all of them. */
const PATHS = 'GET /docs has those of this door.';

export function statusOfFliptError(code: ErrorCode): number {
  const status: number = STATUS_OF[code];
  const statuses: Readonly<Record<number, number>> = STATUS;
  return statuses[status] ?? status;
}

/** The catalogue's error in the door's shape. */
export function writeFliptError(
  { code, message, details }: ErrorBody,
  { path }: RequestTarget,
): FliptError | OfrepError {
  if (path.startsWith(OFREP)) return ofrepError(code, message, ofrepKeyIn(path));
  return fliptError(code, fieldSentence(details) ?? message);
}

/** One outcome for each code, so that the compiler compares each status with those that the operation documents. */
type RefusedOutcome<Code extends ErrorCode, Body> = Code extends ErrorCode
  ? { readonly status: DoorStatusOf<Code>; readonly body: Body }
  : never;

/** A use case's "no" as the door's answer. */
export function refused<Code extends ErrorCode>(refusal: Refusal<Code>): RefusedOutcome<Code, FliptError>;
export function refused({ code, message }: Refusal<ErrorCode>): { status: number; body: FliptError } {
  return { status: statusOfFliptError(code), body: fliptError(code, message) };
}

/** The same below `/ofrep`; `key`: the flag that was asked for, where it was one. */
export function refusedByOfrep<Code extends ErrorCode>(
  refusal: Refusal<Code>,
  key?: string,
): RefusedOutcome<Code, OfrepError>;
export function refusedByOfrep(
  { code, message }: Refusal<ErrorCode>,
  key?: string,
): { status: number; body: OfrepError } {
  return { status: statusOfFliptError(code), body: ofrepError(code, message, key) };
}

function fliptError(code: ErrorCode, message: string): FliptError {
  return { code: CODES[statusOfFliptError(code)] ?? 13, message: sentenceOf(code, message), details: [] };
}

function ofrepError(code: ErrorCode, message: string, key: string | undefined): OfrepError {
  return {
    ...(key !== undefined && { key: bounded(key) }),
    errorCode: ofrepCodeOf(code),
    errorDetails: sentenceOf(code, message),
  };
}

function ofrepCodeOf(code: ErrorCode): OfrepError['errorCode'] {
  if (code === 'FLAG_NOT_FOUND') return code;
  return statusOfFliptError(code) === 400 ? 'INVALID_CONTEXT' : 'GENERAL';
}

function sentenceOf(code: ErrorCode, message: string): string {
  const beginning = BEGINNINGS[STATUS_OF[code]];
  const sentence = SENTENCES[code] ?? message;
  if (code === 'NOT_FOUND') return bounded(`Not Found: ${withSmallInitial(sentence)} ${PATHS}`);
  return bounded(beginning === undefined ? sentence : `${beginning}: ${withSmallInitial(sentence)}`);
}

function withSmallInitial(sentence: string): string {
  return sentence.replace(/^[A-Z](?=[a-z ])/, (initial) => initial.toLowerCase());
}
