import { type Document, OpenAPIBackend } from 'openapi-backend';
import type { Contract, ContractName, Handlers } from './contract.js';
import { METHODS } from './contract-document.js';
import { Fault } from './errors.js';
import type { OperationRow } from './operation-row.js';
import type { AnyOutcome } from './respond.js';

/** A request that limits, security and the contract have let through. */
export interface Call<Context> {
  readonly operationId: string;
  readonly input: { readonly path: object; readonly query: object; readonly headers: object; readonly body: unknown };
  readonly context: Context;
  /** The security schemes whose credential the request carries. */
  readonly recognised: ReadonlySet<string>;
}

export type Dispatch<Context> = (call: Call<Context>) => Promise<AnyOutcome>;

/** How a handler looks once the compiler has checked it against its operation. */
type AnyHandler<Context> = (input: Call<Context>['input'], context: Context) => AnyOutcome | Promise<AnyOutcome>;

/**
 * openapi-backend, from operationId to handler. It neither routes nor validates (it knows 3.0 only and rebuilds
 * its routes at each match); it refuses what has no recognised credential once more. Throws unless documented,
 * tabled and registered operations are the same set.
 */
export async function createDispatch<Name extends ContractName, Context>(
  contract: Contract<Name, Context>,
): Promise<Dispatch<Context>> {
  assertSameOperations(contract);
  const rows: Readonly<Record<string, OperationRow>> = contract.table;
  const api = new OpenAPIBackend({
    definition: skeleton(contract),
    quick: true,
    strict: true,
    validate: false,
    ignoreTrailingSlashes: false,
    handlers: {
      ...bind(contract.handlers),
      unauthorizedHandler: () => {
        throw new Fault('AUTHENTICATION_REQUIRED', 'This operation needs a credential.');
      },
    },
    securityHandlers: Object.fromEntries(
      Object.keys(contract.document.components.securitySchemes).map((scheme) => [
        scheme,
        (_context: unknown, call: Call<Context>) => call.recognised.has(scheme),
      ]),
    ),
  });
  await api.init();
  const operations = new Map(api.router.getOperations().map((operation) => [operation.operationId, operation]));
  // Requests name their operation by id in place of a path.
  api.router.matchOperation = ({ path }: { path: string }) => {
    const operation = operations.get(path);
    if (!operation) throw new Error(`Operation ${path} is not registered.`);
    return operation;
  };
  return (call) => {
    const method = rows[call.operationId]?.method ?? '';
    return api.handleRequest({ method, path: call.operationId, headers: {} }, call);
  };
}

/** Calls one of the handlers by the id of its operation, outside a request. */
export async function callHandler<Name extends ContractName, Context>(
  handlers: Handlers<Name, Context>,
  operationId: string,
  input: Call<Context>['input'],
  context: Context,
): Promise<AnyOutcome> {
  return runnerOf(handlers, operationId)({ input, context });
}

/** One handler, for requests whose operation is known. */
export type Run<Context> = (call: Pick<Call<Context>, 'input' | 'context'>) => AnyOutcome | Promise<AnyOutcome>;

export function runnerOf<Name extends ContractName, Context>(
  handlers: Handlers<Name, Context>,
  operationId: string,
): Run<Context> {
  const handler = bind(handlers)[operationId];
  if (!handler) throw new Error(`Operation ${operationId} is not registered.`);
  return (call) => handler(undefined, call);
}

/** The one cast of the request path: the validator has checked the input against the very same operation. */
function bind<Name extends ContractName, Context>(handlers: Handlers<Name, Context>) {
  return Object.fromEntries(
    Object.entries(handlers).map(([operationId, handler]) => [
      operationId,
      (_context: unknown, call: Pick<Call<Context>, 'input' | 'context'>) =>
        (handler as AnyHandler<Context>)(call.input, call.context),
    ]),
  );
}

/** Operation ids and security: all that dispatch needs of the document, without its recursive schemas. */
function skeleton<Name extends ContractName, Context>({ document, table }: Contract<Name, Context>): Document {
  const paths: Document['paths'] = {};
  for (const [operationId, row] of Object.entries<OperationRow>(table)) {
    const security = row.security.map(({ scheme, scopes }) => ({ [scheme]: [...scopes] }));
    paths[row.path] = { ...paths[row.path], [row.method]: { operationId, security, responses: {} } };
  }
  // Only the schemes' names matter here: the headers were read before.
  const securitySchemes = Object.fromEntries(
    Object.keys(document.components.securitySchemes).map((scheme) => [scheme, { type: 'http' as const, scheme }]),
  );
  return { openapi: '3.1.0', info: { ...document.info }, paths, components: { securitySchemes } };
}

function assertSameOperations<Name extends ContractName, Context>(contract: Contract<Name, Context>): void {
  const documented = Object.values(contract.document.paths).flatMap((item) =>
    METHODS.flatMap((method) => item[method]?.operationId ?? []),
  );
  const registered = Object.keys(contract.handlers);
  const tabled = Object.keys(contract.table);
  const stray = [...differences(documented, registered), ...differences(documented, tabled)];
  if (stray.length > 0) {
    throw new Error(
      `Contract ${contract.name}: ${[...new Set(stray)].join(', ')} must be documented, in the operation table and handled. Run: npm run generate`,
    );
  }
}

function differences(left: readonly string[], right: readonly string[]): string[] {
  return [...left.filter((id) => !right.includes(id)), ...right.filter((id) => !left.includes(id))];
}
