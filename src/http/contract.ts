/**
 * What the compiler knows of a contract. Everything here is derived from generated/: an operation that is
 * missing, misspelt or foreign, a status, body or header that is not documented, does not compile.
 */
import type { ContractDocument } from './contract-document.js';
import type { ContractTypes } from './contract-types.js';
import type { EventStream } from './event-stream.js';
import type { OperationRow } from './operation-row.js';
import type { Prepared } from './respond.js';
import type { LineStream } from './text-stream.js';

/** Each has its line in `ContractTypes`. */
export const CONTRACT_NAMES = [
  'native',
  'flagify',
  'flagsmith',
  'flipt',
  'openfeature',
] as const satisfies readonly (keyof ContractTypes)[];

export type ContractName = (typeof CONTRACT_NAMES)[number];
export type Schemas<Name extends ContractName = 'native'> = ContractTypes[Name]['schemas'];

type Operations<Name extends ContractName> = ContractTypes[Name]['operations'];
type Table<Name extends ContractName> = ContractTypes[Name]['table'];

/** The paths that the contract is mounted at. */
export type BaseOf<Name extends ContractName> = Table<Name>[OperationId<Name>] extends { base: infer Base }
  ? Base
  : never;

export type OperationId<Name extends ContractName> = keyof Operations<Name> & keyof Table<Name>;

/** The ids of the operations that bear this tag. */
export type OperationIdOf<Name extends ContractName, Tag> = {
  [Id in OperationId<Name>]: Table<Name>[Id] extends { tag: Tag } ? Id : never;
}[OperationId<Name>];

type Part<Operation, In extends string> = Operation extends { parameters: infer Parameters }
  ? In extends keyof Parameters
    ? Exclude<Parameters[In], undefined> extends never
      ? Record<never, never>
      : Exclude<Parameters[In], undefined>
    : Record<never, never>
  : Record<never, never>;

/** Node reads the names of headers in lower case. */
type InLowerCase<Headers> = { readonly [Header in keyof Headers as Lowercase<Header & string>]: Headers[Header] };

type BodyOf<Operation> = Operation extends { requestBody: { content: infer Content } }
  ? Content[keyof Content]
  : Operation extends { requestBody?: { content: infer Content } }
    ? Content[keyof Content] | undefined
    : undefined;

/** A request as the contract has let it through: decoded, coerced, valid. */
export interface Input<Name extends ContractName, Id extends OperationId<Name>> {
  readonly path: Part<Operations<Name>[Id], 'path'>;
  readonly query: Part<Operations<Name>[Id], 'query'>;
  /** Those that the contract documents. */
  readonly headers: InLowerCase<Part<Operations<Name>[Id], 'header'>>;
  readonly body: BodyOf<Operations<Name>[Id]>;
}

/** Written by the pipeline on every answer that needs them, never by a handler. */
type PipelineHeader =
  | 'X-Request-Id'
  | 'X-RateLimit-Limit'
  | 'X-RateLimit-Remaining'
  | 'X-RateLimit-Reset'
  | 'WWW-Authenticate'
  | 'Retry-After'
  | 'Idempotent-Replayed'
  | 'Access-Control-Allow-Origin'
  | 'Access-Control-Expose-Headers';

/** What the pipeline adds where it makes the ETag. */
type EtagHeader<Row> = Row extends { hasEtag: true } ? 'ETag' | 'Cache-Control' : never;

type HandlerHeaders<Headers, Row> = {
  [Header in keyof Headers as string extends Header
    ? never
    : Header extends PipelineHeader | EtagHeader<Row>
      ? never
      : Header]: Headers[Header];
};

type WithHeaders<Headers> =
  Record<never, never> extends Headers ? { readonly headers?: Headers } : { readonly headers: Headers };

/** As a value, or as the bytes of one; events and lines only as the stream that they come in. */
type Written<Content> = Content extends { 'text/event-stream': string }
  ? EventStream
  : Content extends { 'application/x-ndjson': string }
    ? LineStream
    : Content[keyof Content] | Prepared<Content[keyof Content]>;

type WithBody<Response> = Response extends { content: infer Content }
  ? { readonly body: Written<Content> }
  : { readonly body?: never };

type OutcomeOf<Status, Response, Row> = Response extends { headers: infer Headers }
  ? { readonly status: Status } & WithBody<Response> & WithHeaders<HandlerHeaders<Headers, Row>>
  : never;

/** Every documented answer of the operation, told apart by `status`. */
export type Outcome<Name extends ContractName, Id extends OperationId<Name>> = Operations<Name>[Id] extends {
  responses: infer Responses;
}
  ? { [Status in keyof Responses]: OutcomeOf<Status, Responses[Status], Table<Name>[Id]> }[keyof Responses]
  : never;

/** Operations without security have no principal: their handlers cannot read one. */
type ContextOf<Name extends ContractName, Id extends OperationId<Name>, Context> = Table<Name>[Id] extends {
  security: readonly [];
}
  ? Omit<Context, 'principal'>
  : Context;

export type Handler<Name extends ContractName, Id extends OperationId<Name>, Context> = (
  input: Input<Name, Id>,
  context: ContextOf<Name, Id, Context>,
) => Outcome<Name, Id> | Promise<Outcome<Name, Id>>;

/** The handlers of one tag: all of them, and no other. */
export type HandlersOf<Name extends ContractName, Tag, Context> = {
  readonly [Id in OperationIdOf<Name, Tag>]: Handler<Name, Id, Context>;
};

/** The handlers of a whole contract. */
export type Handlers<Name extends ContractName, Context> = {
  readonly [Id in OperationId<Name>]: Handler<Name, Id, Context>;
};

/** A contract as the pipeline mounts it. */
export interface Contract<Name extends ContractName, Context> {
  readonly name: Name;
  readonly document: ContractDocument;
  readonly table: Readonly<Record<OperationId<Name>, OperationRow>>;
  readonly handlers: Handlers<Name, Context>;
  /** The body of an answer that is not a success, in this contract's own shape. */
  readonly writeError: (fault: ErrorBody, target: RequestTarget) => object;
  /** The status of an error, where this contract has another one for it than the catalogue. */
  readonly statusOf?: ((code: ErrorCode) => number) | undefined;
  /** What clients send, made what the contract says: path and query below a mount. Left out: they send that. */
  readonly normalise?: ((url: string, base: string) => string) | undefined;
  /** The same for bodies and queries, once the operation is known. Left out: they are read as they are. */
  readonly readingOf?: ((document: ContractDocument) => Reading) | undefined;
}

/**
 * How a contract is read whose clients may call things in other ways than it says. Their bodies may say any media type,
 * and none is `{}`.
 */
export interface Reading {
  /** What the operation's schema would have of the body. */
  body(operationId: string, sent: unknown): unknown;
  /** What the operation would have of the query, which has no `?` in front. Throws a 400. */
  query(operationId: string, sent: string): string;
}

/** Where a request went. */
export interface RequestTarget {
  /** The path of the mount. */
  readonly base: string;
  /** The path below it, as it was sent. */
  readonly path: string;
  /** What it says of itself in a header. */
  readonly header: (name: string) => string | undefined;
}

export type ErrorCode = Schemas['ErrorCode'];
export type ErrorDetails = Schemas['ErrorDetails'];
export type ErrorBody = Schemas['ApiError'];
