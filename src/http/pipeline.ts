import type { Request, Response } from 'express';
import { addressOf } from './address.js';
import type { Authentication, Principal } from './authenticate.js';
import { chosen, covers, refusal } from './authorize.js';
import { leaveFor, methodAskedFor, openToAnyOrigin } from './cors.js';
import { Fault, invalid } from './errors.js';
import { internalError, notFound, toFault } from './faults.js';
import type { HandedOver } from './handed-over.js';
import type { LimitCategory, OperationRow } from './operation-row.js';
import { parameterIn, replaceUndecodable, undecodableSegment } from './path-encoding.js';
import { perform } from './perform.js';
import type { Mount, PipelineServices } from './pipeline-services.js';
import { RequestCount } from './rate-limit.js';
import { readRequest } from './read-request.js';
import { requestIdOf } from './request-id.js';
import { type AnyOutcome, isFree, respond } from './respond.js';

/** One request and its answer to be. */
interface Exchange {
  readonly req: Request;
  readonly res: Response;
  readonly requestId: string;
  readonly isHead: boolean;
  readonly count: RequestCount;
  /** What was done of it already. */
  readonly handed: HandedOver | undefined;
}

interface Matched {
  readonly operationId: string;
  /** The path parameter that is not percent-encoded UTF-8. */
  readonly undecodable: string | undefined;
}

/** The order of a request, from its first byte to its answer's last. */
export class Pipeline<P extends Principal, Context> {
  constructor(
    private readonly services: PipelineServices<P, Context>,
    private readonly mount: Mount<Context>,
  ) {}

  async answer(req: Request, res: Response): Promise<void> {
    const started = performance.now();
    const { method } = req;
    const isHead = method === 'HEAD';
    if (isHead) req.method = 'GET'; // node leaves the body of the answer out by itself
    const { contract, base } = this.mount;
    req.url = contract.normalise?.(req.url, base) ?? req.url;
    const handed = this.services.handedOver.get(req);
    const count = new RequestCount(this.services.limiter, res, handed?.counted);
    const requestId = handed?.requestId ?? requestIdOf(req.get('x-request-id'));
    const exchange = { req, res, requestId, isHead, count, handed };
    res.setHeader('X-Request-Id', exchange.requestId);
    const operationId = await this.run(exchange);
    this.services.onRequest({
      requestId: exchange.requestId,
      contract: contract.name,
      operationId: operationId ?? 'unmatched',
      lane: 'full',
      method,
      status: res.statusCode,
      milliseconds: Math.round(performance.now() - started),
    });
  }

  /** Writes an answer, whatever happens; tells the operation if there was one. */
  private async run(exchange: Exchange): Promise<string | undefined> {
    const { res } = exchange;
    let operationId: string | undefined;
    try {
      if (await this.giveLeave(exchange)) return undefined;
      const matched = await this.match(exchange);
      operationId = matched.operationId;
      await this.serve(exchange, matched);
    } catch (error) {
      if (res.headersSent) this.breakOff(exchange, error);
      else await this.refuse(exchange, error);
    }
    return operationId;
  }

  /** Tells a browser that a page may call an operation, at no cost. False: nobody asks, or no page may. */
  private async giveLeave(exchange: Exchange): Promise<boolean> {
    const method = methodAskedFor(exchange.req);
    if (method === undefined) return false;
    exchange.req.method = method;
    const matched = await this.match(exchange).catch(() => undefined);
    exchange.req.method = 'OPTIONS'; // where no page may, a method like any other
    const row = matched && this.rowOf(matched.operationId);
    if (!row?.cors) return false;
    await this.count(exchange, 'none', undefined);
    await this.send(exchange, leaveFor(row), null);
    return true;
  }

  private async match({ req, res }: Exchange): Promise<Matched> {
    if (!this.mount.paths.has(req.path)) throw notFound(pathOf(req));
    const undecodable = undecodableSegment(req.path);
    if (undecodable >= 0) replaceUndecodable(req);
    const validator = await this.mount.validator();
    const { openApiRoute, schema } = await validator.match(req, res);
    return { operationId: schema.operationId, undecodable: parameterIn(openApiRoute, undecodable) };
  }

  /** 401 and 403 come before 400, limits and hashing before any parsing. */
  private async serve(exchange: Exchange, { operationId, undecodable }: Matched): Promise<void> {
    const { req, res, requestId } = exchange;
    const row = this.rowOf(operationId);
    if (row.cors) openToAnyOrigin(res);
    const { principals, refusal: bad } = await this.authenticate(row, req);
    const asking = chosen(row.security, principals);
    await this.count(exchange, row.rateLimit, asking?.principal ?? [...principals.values()][0]);
    if (bad) throw bad;
    await this.secure(exchange, row, principals);
    if (undecodable !== undefined) throw invalid(`/params/${undecodable}`, 'is not percent-encoded UTF-8');
    await readRequest(req, { operationId, row, reading: this.mount.reading, handed: exchange.handed });
    // The validator keeps a compiled validator for each Content-Type: only what was read may name one.
    if (req.body === undefined) delete req.headers['content-type'];
    const validator = await this.mount.validator();
    await validator.validate(req, res);
    if (exchange.handed?.error !== undefined) throw exchange.handed.error;
    const recognised = new Set(principals.keys());
    const admitted = { req, requestId, operationId, row, asking, recognised };
    const outcome = await perform(this.mount, this.services, admitted);
    if (isFree(outcome, row.method)) await exchange.count.giveBack();
    await this.send(exchange, outcome, row.produces);
  }

  private rowOf(operationId: string): OperationRow {
    const row = this.mount.rows[operationId];
    if (!row) throw new Error(`Operation ${operationId} is not in its contract's table.`);
    return row;
  }

  /** Public operations look at no credential: a bad one does no harm there. */
  private async authenticate(row: OperationRow, req: Request): Promise<Authentication<P>> {
    if (row.security.length === 0) return { principals: new Map() };
    return this.services.authenticate(req, Object.keys(this.mount.schemes), row.security);
  }

  private async count({ req, count }: Exchange, category: LimitCategory, principal: P | undefined): Promise<void> {
    await count.take(await this.services.allowanceOf(category, addressOf(req), principal));
  }

  private async secure({ req, res }: Exchange, row: OperationRow, principals: ReadonlyMap<string, P>): Promise<void> {
    try {
      const validator = await this.mount.validator();
      await validator.secure(req, res, (scheme, scopes) => covers(principals.get(scheme), scopes));
    } catch {
      throw refusal(row.security, principals, this.mount.schemes); // the library's own error has lost who came and what was missing
    }
  }

  /** Writes whatever went wrong, in the contract's own shape. */
  private async refuse(exchange: Exchange, error: unknown): Promise<void> {
    const fault =
      (await this.countLate(exchange)) ??
      toFault(error, pathOf(exchange.req), this.mount.formNames, this.services.isDatabaseAway) ??
      this.failure(exchange, error);
    if (fault.status === 503) this.services.onFailure(error, exchange.requestId);
    const { contract, base } = this.mount;
    const { headers } = fault;
    const status = contract.statusOf?.(fault.code) ?? fault.status;
    const { req } = exchange;
    const target = { base, path: req.path, header: (name: string) => req.get(name) };
    await this.send(exchange, { status, headers, body: contract.writeError(fault.body, target) }, null);
  }

  /** What has begun cannot become another answer: it ends in the middle, so that nobody takes it for whole. */
  private breakOff({ res, requestId }: Exchange, error: unknown): void {
    this.services.onFailure(error, requestId);
    res.destroy();
  }

  /** What failed before it was counted is counted for its address, and may be one too many. */
  private async countLate(exchange: Exchange): Promise<Fault | undefined> {
    try {
      if (!exchange.count.isTaken) await this.count(exchange, 'management', undefined);
      return undefined;
    } catch (exceeded) {
      if (exceeded instanceof Fault) return exceeded;
      throw exceeded;
    }
  }

  private failure({ requestId }: Exchange, error: unknown): Fault {
    this.services.onFailure(error, requestId);
    return internalError();
  }

  private send({ res, isHead }: Exchange, outcome: AnyOutcome, mediaType: string | null): Promise<void> {
    if (outcome.status === 401) res.setHeader('WWW-Authenticate', this.mount.challenge);
    return respond(res, outcome, { mediaType, isHead });
  }
}

/** As it was sent, with the mount's. */
function pathOf({ originalUrl }: Request): string {
  return originalUrl.split('?')[0] ?? '';
}
