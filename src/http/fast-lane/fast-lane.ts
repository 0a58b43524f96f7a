/**
 * The short way in, for the calls that applications make all the time. It only ever succeeds: whatever is not as usual
 * is handed to the pipeline, which alone makes errors, with what was done of it already.
 */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Principal } from '../authenticate.js';
import { type Chosen, chosen } from '../authorize.js';
import { parseJson } from '../body.js';
import { CORS_HEADERS } from '../cors.js';
import type { Call } from '../dispatch.js';
import type { HandedOver } from '../handed-over.js';
import type { PipelineServices } from '../pipeline-services.js';
import type { Counted } from '../rate-limit.js';
import { requestIdOf } from '../request-id.js';
import { isFree, respondAtOnce } from '../respond.js';
import type { LaneOperation } from './lane-operation.js';
import { bytesOf, credentialIn, isUsual, queryOf } from './lane-request.js';
import { type LaneRoute, LaneRoutes } from './lane-routes.js';

type Input = Call<unknown>['input'];

/** A request that the lane has begun with. */
interface Begun<P extends Principal, Context> {
  readonly req: IncomingMessage;
  readonly res: ServerResponse;
  readonly route: LaneRoute<Context>;
  readonly asking: Chosen<P>;
  readonly requestId: string;
}

/** Takes every request of a server. */
export type Listener = RequestListener;

export class FastLane<P extends Principal, Context> {
  readonly #routes: LaneRoutes<Context>;

  constructor(
    operations: Iterable<LaneOperation<Context>>,
    private readonly services: PipelineServices<P, Context>,
    private readonly pipeline: RequestListener,
  ) {
    this.#routes = new LaneRoutes(operations);
  }

  readonly listener: RequestListener = (req, res) => {
    const begun = this.begin(req, res);
    if (begun) void this.serve(begun);
    else this.pipeline(req, res);
  };

  /** Looks at the head of the request only; undefined: it is not for the lane. */
  private begin(req: IncomingMessage, res: ServerResponse): Begun<P, Context> | undefined {
    const route = this.#routes.find(req.method ?? '', req.url ?? '');
    if (!route || !isUsual(req, route.operation.row)) return undefined;
    const { row, schemes } = route.operation;
    const sent = credentialIn(req.headers);
    if (!sent || !(sent.scheme in schemes)) return undefined;
    const recognised = this.services.recogniseAtOnce(sent.scheme, sent.credential);
    if (!recognised) return undefined;
    const { principal, scheme } = recognised;
    const asking = scheme in schemes ? chosen(row.security, new Map([[scheme, principal]])) : undefined;
    if (!asking) return undefined;
    const id = req.headers['x-request-id'];
    return { req, res, route, asking, requestId: requestIdOf(typeof id === 'string' ? id : undefined) };
  }

  private async serve(begun: Begun<P, Context>): Promise<void> {
    const { route, asking, requestId } = begun;
    let counted: Counted | undefined;
    let bytes: Buffer | undefined;
    try {
      counted = await this.count(route.operation, asking);
      if (!counted.verdict.allowed) return this.handOver(begun, { requestId, counted });
      if (route.operation.row.hasBody) bytes = await bytesOf(begun.req);
      const input = inputOf(begun, bytes);
      if (!input) return this.handOver(begun, { requestId, counted, bytes });
      await this.answer(begun, counted, input);
    } catch (error) {
      this.handOver(begun, { requestId, counted, bytes, error });
    }
  }

  private async count({ row }: LaneOperation<Context>, { principal }: Chosen<P>): Promise<Counted> {
    // Whoever is known is not counted by an address.
    const allowance = await this.services.allowanceOf(row.rateLimit, '', principal);
    return { allowance, verdict: await this.services.limiter.count(allowance) };
  }

  private async answer(begun: Begun<P, Context>, counted: Counted, input: Input): Promise<void> {
    const { res, route, asking, requestId } = begun;
    const { id: operationId, row, contract, run } = route.operation;
    const started = performance.now();
    const usual = { attempt: undefined, precondition: undefined, isDryRun: false };
    const context = this.services.contextOf({ requestId, operationId, asking, ...usual });
    const outcome = await run({ input, context });
    const { allowance } = counted;
    const verdict = isFree(outcome, row.method) ? await this.services.limiter.giveBack(allowance) : counted.verdict;
    respondAtOnce(res, outcome, { requestId, verdict, opening: row.cors ? CORS_HEADERS : [] });
    const milliseconds = Math.round(performance.now() - started);
    this.services.onRequest({
      requestId,
      contract: contract.name,
      operationId,
      lane: 'fast',
      method: row.method.toUpperCase(),
      status: outcome.status,
      milliseconds,
    });
  }

  private handOver({ req, res }: Begun<P, Context>, done: HandedOver): void {
    this.services.handedOver.set(req, done);
    this.pipeline(req, res);
  }
}

/** The request as its contract has it; undefined: the pipeline has to say what is wrong with it. */
function inputOf<P extends Principal, Context>(
  { req, route }: Begun<P, Context>,
  bytes: Buffer | undefined,
): Input | undefined {
  const { operation, path } = route;
  const { row, reading, id } = operation;
  if (reading && route.query !== undefined) return undefined;
  const query = queryOf(route.query);
  const sent = row.hasBody ? bodyOf(bytes, row.bodyDepth) : { body: undefined };
  if (!query || !sent) return undefined;
  const body = reading && row.hasBody ? reading.body(id, sent.body) : sent.body;
  const input = { path, query, headers: req.headers, body };
  return operation.takes(input) ? input : undefined;
}

function bodyOf(bytes: Buffer | undefined, depth: number): { readonly body: unknown } | undefined {
  if (!bytes) return undefined;
  try {
    return { body: parseJson(bytes, depth) };
  } catch {
    return undefined;
  }
}
