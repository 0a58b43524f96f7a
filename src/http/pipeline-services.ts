import type { Authenticate, Principal } from './authenticate.js';
import type { Chosen } from './authorize.js';
import type { Contract, ContractName, Reading } from './contract.js';
import type { SecuritySchemes } from './contract-document.js';
import type { Dispatch } from './dispatch.js';
import type { HandedOvers } from './handed-over.js';
import type { Attempt } from './idempotency.js';
import type { LimitCategory, OperationRow } from './operation-row.js';
import type { Paths } from './paths.js';
import type { Precondition } from './preconditions.js';
import type { Allowance, Limiter } from './rate-limit.js';
import type { AnyOutcome } from './respond.js';
import type { Validator } from './validator.js';

/** One contract at one mount. */
export interface Mount<Context> {
  readonly contract: Pick<Contract<ContractName, Context>, 'name' | 'writeError' | 'statusOf' | 'normalise'>;
  /** Undefined: requests are read as they are. */
  readonly reading: Reading | undefined;
  /** The path that it is mounted at. */
  readonly base: string;
  readonly rows: Readonly<Record<string, OperationRow>>;
  /** Those of the contract that are below this mount. */
  readonly paths: Paths;
  readonly validator: Validator;
  readonly dispatch: Dispatch<Context>;
  /** The security schemes that the contract declares: a credential sent in another way is none. */
  readonly schemes: SecuritySchemes;
  /** The properties that tell the forms of the contract's unions apart. */
  readonly formNames: ReadonlySet<string>;
  /** The properties of resources that nobody sets. */
  readonly observed: ReadonlySet<string>;
  /** What `WWW-Authenticate` says on a 401. */
  readonly challenge: string;
}

/** One answered request, for the log: nothing in it is secret. */
export interface RequestRecord {
  readonly requestId: string;
  readonly contract: string;
  readonly operationId: string;
  /** Which way it took. */
  readonly lane: 'fast' | 'full';
  readonly method: string;
  readonly status: number;
  readonly milliseconds: number;
}

/** What a handler is told beside its input. */
export interface RequestContext<P extends Principal> {
  readonly requestId: string;
  readonly operationId: string;
  /** Undefined where the operation is public. */
  readonly asking: Chosen<P> | undefined;
  /** What the caller expects of the resource; undefined: they take it as it is. */
  readonly precondition: Precondition | undefined;
  /** Undefined: the request has no key to be known again by. */
  readonly attempt: Attempt | undefined;
  /** Only what would be is asked for. */
  readonly isDryRun: boolean;
}

/** What app.ts gives the pipeline. */
export interface PipelineServices<P extends Principal, Context> {
  readonly authenticate: Authenticate<P>;
  /**
   * Who comes with the key of an application that is known already, and the scheme that the key itself is of; undefined:
   * the database has to be asked.
   */
  readonly recogniseAtOnce: (
    scheme: string,
    credential: string,
  ) => { readonly principal: P; readonly scheme: string } | undefined;
  /** What the fast lane has begun with. */
  readonly handedOver: HandedOvers;
  readonly limiter: Limiter;
  /** Whom a request of this category is counted for, and how many they may make. */
  readonly allowanceOf: (
    category: LimitCategory,
    address: string,
    principal: P | undefined,
  ) => Allowance | Promise<Allowance>;
  /** Whether nothing is changed without `If-Match`. */
  readonly requireIfMatch: boolean;
  /** Throws 409 while another attempt of the same caller and key is under way. */
  readonly alone: (attempt: Attempt, principal: P, work: () => Promise<AnyOutcome>) => Promise<AnyOutcome>;
  readonly contextOf: (request: RequestContext<P>) => Context;
  readonly isDatabaseAway: (error: unknown) => boolean;
  readonly onRequest: (record: RequestRecord) => void;
  readonly onFailure: (error: unknown, requestId: string) => void;
}
