/** Every operation of every contract, with a request that its contract allows: what the sweeps go through. */
import type { OperationRow } from '../../src/http/operation-row.js';
import { logIn, type TestApp } from '../support/app.js';
import { type ContractName, contractNames, contracts, follow } from '../support/contract.js';
import type { ContractClient, RequestOptions, TestAnswer } from '../support/contract-client.js';
import { streamToken } from '../support/streams.js';

export interface Operation {
  readonly contract: ContractName;
  readonly id: string;
  readonly row: OperationRow;
  /** Path, body and what the query must have, from the examples that the contract itself gives. */
  readonly request: RequestOptions;
  /** The path as it is requested, with the mount's. */
  readonly url: string;
  /** `native createFlag` */
  readonly title: string;
}

export const operations: readonly Operation[] = contractNames.flatMap((contract) =>
  Object.entries(contracts[contract].table).map(([id, row]) => {
    const request = exampleOf(contract, row);
    return { contract, id, row, request, url: urlOf(row, request.path ?? {}), title: `${contract} ${id}` };
  }),
);

export const publicOperations = operations.filter(({ row }) => row.security.length === 0);
export const closedOperations = operations.filter(({ row }) => row.security.length > 0);
export const operationsWithBody = operations.filter(({ row }) => row.hasBody);

/** Calls the operation as its contract's example does, but for what is given. */
export function call(app: TestApp, operation: Operation, given: RequestOptions = {}): Promise<TestAnswer> {
  return clientOf(app, operation).call(operation.id, { ...operation.request, ...given });
}

export function clientOf(app: TestApp, { contract }: Pick<Operation, 'contract'>): ContractClient {
  return app[contract];
}

/** Whether its contract passes over what it does not know, and reads more than it says. */
export function isLenient({ contract }: Pick<Operation, 'contract'>): boolean {
  return contract === 'flipt';
}

/** Whether it takes a query that says what it does not know. */
export function takesAnyQuery(operation: Operation): boolean {
  return isLenient(operation) || operation.row.takesAnyQuery;
}

/** Whether the contract knows this kind of credential at all: of others it takes no notice. */
export function declares({ contract }: Pick<Operation, 'contract'>, scheme: string): boolean {
  return Object.hasOwn(contracts[contract].document.components.securitySchemes, scheme);
}

/** A credential that may do everything that its scheme can. */
export async function credential(app: TestApp, { row }: Operation): Promise<RequestOptions> {
  const schemes = row.security.map(({ scheme }) => scheme);
  if (schemes.length === 0) return {};
  if (schemes.includes('StreamTokenAuth')) return { streamToken: await streamToken(app) };
  if (schemes.includes('BearerAuth')) return { token: app.token };
  return schemes.includes('ApiKeyAuth') ? { key: app.sk() } : { headers: { 'X-Environment-Key': `ser.${app.sk()}` } };
}

/** The same; a login of its own for the operation that ends what it is called with. */
export async function spareCredential(app: TestApp, operation: Operation): Promise<RequestOptions> {
  return operation.id === 'revokeSelf' ? { token: await logIn(app.native, app.first) } : credential(app, operation);
}

function exampleOf(contract: ContractName, { path, method }: OperationRow): RequestOptions {
  const { document } = contracts[contract];
  const item = document.paths[path];
  const count = (list: readonly unknown[] | undefined) => (list ?? []).map((_, index) => String(index));
  const parameters = [
    ...count(item.parameters).map((index) => ['paths', path, 'parameters', index]),
    ...count(item[method].parameters).map((index) => ['paths', path, method, 'parameters', index]),
  ].map((pointer) => follow(document, pointer).value);
  const valuesIn = (place: 'path' | 'query') =>
    Object.fromEntries(
      parameters.filter((one) => one.in === place && one.required).map(({ name, example }) => [name, String(example)]),
    );
  const content = item[method].requestBody?.content['application/json'];
  const [first] = Object.values<{ value: unknown }>(content?.examples ?? {});
  const body = content?.example ?? first?.value;
  if (content && body === undefined) throw new Error(`${method} ${path} has no example of its body.`);
  return { path: valuesIn('path'), query: valuesIn('query'), ...(content && { body }) };
}

function urlOf({ base, path }: OperationRow, values: Readonly<Record<string, string>>): string {
  const filled = path.replace(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? ''));
  return `${base === '/' ? '' : base}${filled}`;
}
