import type { Request } from 'express';
import type { Principal } from './authenticate.js';
import type { Chosen } from './authorize.js';
import { attemptOf, replayed } from './idempotency.js';
import type { OperationRow } from './operation-row.js';
import type { Mount, PipelineServices } from './pipeline-services.js';
import { preconditionOf } from './preconditions.js';
import { withTag } from './resource-tags.js';
import type { AnyOutcome } from './respond.js';

/** A request that limits, security and the contract have let through. */
export interface Admitted<P extends Principal> {
  readonly req: Request;
  readonly requestId: string;
  readonly operationId: string;
  readonly row: OperationRow;
  readonly asking: Chosen<P> | undefined;
  /** The security schemes whose credential the request carries. */
  readonly recognised: ReadonlySet<string>;
}

/** From a valid request to its outcome. Throws what the handler throws, and what RFC 9110 and `Idempotency-Key` ask for. */
export async function perform<P extends Principal, Context>(
  { dispatch, observed }: Pick<Mount<Context>, 'dispatch' | 'observed'>,
  services: PipelineServices<P, Context>,
  { req, requestId, operationId, row, asking, recognised }: Admitted<P>,
): Promise<AnyOutcome> {
  const input = { path: req.params, query: req.query, headers: req.headers, body: req.body };
  // The validator has made it true or false.
  const isDryRun = row.canBeDry && Object(req.query)['dry_run'] === true;
  const attempt = attemptOf(operationId, row, input);
  const precondition = preconditionOf(row, req.headers, input, { observed, isRequired: services.requireIfMatch });
  const context = services.contextOf({ requestId, operationId, asking, attempt, precondition, isDryRun });
  const run = () => dispatch({ operationId, input, context, recognised });
  const once = () => run().catch(replayed);
  const outcome = await (attempt && asking ? services.alone(attempt, asking.principal, once) : run());
  return isDryRun ? outcome : withTag(row, req, outcome, observed);
}
