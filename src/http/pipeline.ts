import type { Request, Response } from 'express';
import { error as validatorErrors } from 'express-openapi-validator';
import type { Authenticate, Authentication, Principal } from './authenticate.js';
import { chosen, covers, refusal } from './authorize.js';
import { readBody } from './body.js';
import type { Contract, ContractName, LimitCategory, OperationRow } from './contract.js';
import type { Dispatch } from './dispatch.js';
import { Fault, invalid } from './errors.js';
import { internalError, toFault } from './faults.js';
import { parameterIn, replaceUndecodable, undecodableSegment } from './path-encoding.js';
import { enforceLimit, type Limiter } from './rate-limit.js';
import { requestIdOf } from './request-id.js';
import { type AnyOutcome, respond } from './respond.js';
import type { Validator } from './validator.js';

/** One answered request, for the log: nothing in it is secret. */
export interface RequestRecord {
  readonly requestId: string;
  readonly contract: string;
  readonly operationId: string;
  readonly method: string;
  readonly status: number;
  readonly milliseconds: number;
}

/** What a handler is told beside its input. */
export interface RequestContext<P extends Principal> {
  readonly requestId: string;
  readonly operationId: string;
  /** Undefined where the operation is public. */
  readonly principal: P | undefined;
}

/** What app.ts gives the pipeline. */
export interface PipelineServices<P extends Principal, Context> {
  readonly authenticate: Authenticate<P>;
  readonly limiter: Limiter;
  /** Whom a request of this category is counted for. */
  readonly limitKey: (category: LimitCategory, address: string, principal: P | undefined) => string;
  readonly contextOf: (request: RequestContext<P>) => Context;
  readonly isDatabaseAway: (error: unknown) => boolean;
  readonly onRequest: (record: RequestRecord) => void;
  readonly onFailure: (error: unknown, requestId: string) => void;
}

/** One contract at one mount. */
export interface Pipeline<P extends Principal, Context> extends PipelineServices<P, Context> {
  readonly contract: Pick<Contract<ContractName, Context>, 'name' | 'writeError'>;
  readonly rows: Readonly<Record<string, OperationRow>>;
  readonly validator: Validator;
  readonly dispatch: Dispatch<Context>;
  /** The security schemes that the contract declares: a credential sent in another way is none. */
  readonly schemes: readonly string[];
  /** The properties that tell the forms of the contract's unions apart. */
  readonly formNames: ReadonlySet<string>;
  /** What `WWW-Authenticate` says on a 401. */
  readonly challenge: string;
}

/** From a request's first byte to its answer's last. Never rejects for what a caller can do. */
export async function answer<P extends Principal, Context>(
  pipeline: Pipeline<P, Context>,
  req: Request,
  res: Response,
): Promise<void> {
  const started = performance.now();
  const { method } = req;
  if (method === 'HEAD') req.method = 'GET'; // node leaves the body of the answer out by itself
  const requestId = requestIdOf(req.get('x-request-id'));
  res.setHeader('X-Request-Id', requestId);
  let operationId = 'unmatched';
  try {
    operationId = await operationOf(pipeline, req, res);
    await run(pipeline, operationId, requestId, req, res);
  } catch (error) {
    await refuse(pipeline, requestId, req, res, error);
  }
  pipeline.onRequest({
    requestId,
    contract: pipeline.contract.name,
    operationId,
    method,
    status: res.statusCode,
    milliseconds: Math.round(performance.now() - started),
  });
}

async function operationOf<P extends Principal, Context>(
  { validator }: Pipeline<P, Context>,
  req: Request,
  res: Response,
): Promise<string> {
  // The validator takes `/flags/` for `/flags`; here a trailing slash is another path.
  if (req.path !== '/' && req.path.endsWith('/')) throw new validatorErrors.NotFound({ path: req.path });
  const undecodable = undecodableSegment(req.path);
  if (undecodable >= 0) replaceUndecodable(req);
  const { openApiRoute, schema } = await validator.match(req, res);
  if (undecodable < 0) return schema.operationId;
  throw invalid(`/params/${parameterIn(openApiRoute, undecodable)}`, 'is not percent-encoded UTF-8');
}

/** The order of the steps: 401 and 403 come before 400, and limits and hashing before any parsing. */
async function run<P extends Principal, Context>(
  pipeline: Pipeline<P, Context>,
  operationId: string,
  requestId: string,
  req: Request,
  res: Response,
): Promise<void> {
  const row = rowOf(pipeline, operationId);
  const { principals, refusal: bad } = await authentication(pipeline, row, req);
  const principal = chosen(row.security, principals);
  await limit(pipeline, row.rateLimit, req, res, principal ?? [...principals.values()][0]);
  if (bad) throw bad;
  await secure(pipeline, row, principals, req, res);
  req.body = row.hasBody ? await readBody(req, row.bodyRequired) : undefined;
  await pipeline.validator.validate(req, res);
  const outcome = await pipeline.dispatch({
    operationId,
    input: { path: req.params, query: req.query, body: req.body },
    context: pipeline.contextOf({ requestId, operationId, principal }),
    recognised: new Set(principals.keys()),
  });
  send(pipeline, res, outcome, row.produces);
}

function rowOf<P extends Principal, Context>({ rows }: Pipeline<P, Context>, operationId: string): OperationRow {
  const row = rows[operationId];
  if (!row) throw new Error(`Operation ${operationId} is not in its contract's table.`);
  return row;
}

/** Public operations look at no credential: a bad one does no harm there. */
async function authentication<P extends Principal, Context>(
  { authenticate, schemes }: Pipeline<P, Context>,
  row: OperationRow,
  req: Request,
): Promise<Authentication<P>> {
  return row.security.length === 0 ? { principals: new Map() } : authenticate(req, schemes);
}

async function limit<P extends Principal, Context>(
  { limiter, limitKey }: Pipeline<P, Context>,
  category: LimitCategory,
  req: Request,
  res: Response,
  principal: P | undefined,
): Promise<void> {
  enforceLimit(res, await limiter(category, limitKey(category, req.ip ?? '', principal)));
}

async function secure<P extends Principal, Context>(
  { validator }: Pipeline<P, Context>,
  row: OperationRow,
  principals: ReadonlyMap<string, P>,
  req: Request,
  res: Response,
): Promise<void> {
  try {
    await validator.secure(req, res, (scheme, scopes) => covers(principals.get(scheme), scopes));
  } catch {
    throw refusal(row.security, principals); // the library's own error has lost who came and what was missing
  }
}

/** Writes whatever went wrong, in the contract's own shape. */
async function refuse<P extends Principal, Context>(
  pipeline: Pipeline<P, Context>,
  requestId: string,
  req: Request,
  res: Response,
  error: unknown,
): Promise<void> {
  const fault = await limitedFault(pipeline, req, res, error);
  if (!fault) pipeline.onFailure(error, requestId);
  const { status, headers, body } = fault ?? internalError();
  send(pipeline, res, { status, headers, body: pipeline.contract.writeError(body) }, null);
}

function send<P extends Principal, Context>(
  { challenge }: Pipeline<P, Context>,
  res: Response,
  outcome: AnyOutcome,
  mediaType: string | null,
): void {
  if (outcome.status === 401) res.setHeader('WWW-Authenticate', challenge);
  respond(res, outcome, mediaType);
}

/** Requests that failed before they were counted are counted for their address: theirs may be the 429. */
async function limitedFault<P extends Principal, Context>(
  pipeline: Pipeline<P, Context>,
  req: Request,
  res: Response,
  error: unknown,
): Promise<Fault | undefined> {
  try {
    if (!res.hasHeader('X-RateLimit-Limit')) await limit(pipeline, 'management', req, res, undefined);
  } catch (exceeded) {
    if (exceeded instanceof Fault) return exceeded;
    throw exceeded;
  }
  const [path = ''] = req.originalUrl.split('?');
  return toFault(error, path, pipeline.formNames, pipeline.isDatabaseAway);
}
