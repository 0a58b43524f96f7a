/** A contract as the tests see it: its bundle, its table, and whether an answer is one that it documents. */
import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import { operationTable as flagify } from '../../generated/flagify/operations.js';
import { operationTable as flagsmith } from '../../generated/flagsmith/operations.js';
import { operationTable as flipt } from '../../generated/flipt/operations.js';
import { operationTable as native } from '../../generated/native/operations.js';
import { operationTable as openfeature } from '../../generated/openfeature/operations.js';
import { normaliseFlipt } from '../../src/handlers/flipt/paths.js';
import type { ContractName } from '../../src/http/contract.js';
import type { OperationRow } from '../../src/http/operation-row.js';

export type { ContractName };

/** Every contract's table. A door is one more line here, and the tests of all contracts are of it, too. */
export const operationTables = { native, flagify, flagsmith, flipt, openfeature } as const satisfies Record<
  ContractName,
  object
>;

export const contractNames = Object.keys(operationTables) as ContractName[];

/** A value for each contract, as `make` makes it of the name. */
export function forEachContract<Value>(make: (name: ContractName) => Value): Readonly<Record<ContractName, Value>> {
  return Object.fromEntries(contractNames.map((name) => [name, make(name)])) as Record<ContractName, Value>;
}

interface ResponseObject {
  readonly headers?: Readonly<Record<string, { readonly required?: boolean; readonly $ref?: string }>>;
  readonly content?: Readonly<Record<string, unknown>>;
}

/** An answer, as far as a contract speaks of it. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  /** The parsed JSON, or the text of another media type; undefined: empty. */
  readonly body: unknown;
}

export interface TestContract {
  readonly name: ContractName;
  /** The bundle. */
  // biome-ignore lint/suspicious/noExplicitAny: any place of a JSON document
  readonly document: any;
  readonly table: Readonly<Record<string, OperationRow>>;
  /** The operation of a request; undefined: its path or method is in no contract. */
  find(method: string, path: string): string | undefined;
  /** Every way in which the answer is not as documented; empty: it is. Without an operation: a 404, 405 or 429. */
  complaints(operationId: string | undefined, answer: Answer): readonly string[];
}

export const contracts = forEachContract(testContract);

function testContract(name: ContractName): TestContract {
  const table: Readonly<Record<string, OperationRow>> = operationTables[name];
  const file = new URL(`../../generated/${name}/openapi.json`, import.meta.url);
  const document = JSON.parse(readFileSync(file, 'utf8'));
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema(document, 'contract');
  const resolve = (pointer: string[]) => follow(document, pointer);

  return {
    name,
    document,
    table,
    find: (method, path) => findOperation(table, method, inContract(name, path)),
    complaints: (operationId, answer) => {
      const pointer = responsePointer(name, table, operationId, answer.status);
      const found = pointer && resolve(pointer);
      if (!found) return [`status ${answer.status} is not documented`];
      const response: ResponseObject = found.value;
      return [
        ...headerComplaints(response, answer, (ref) => resolve(ref).value),
        ...bodyComplaints(ajv, found.pointer, response, answer),
      ];
    },
  };
}

/** Where the document speaks of this answer: at its operation, or for unmatched requests in the shared responses. */
function responsePointer(
  name: ContractName,
  table: Readonly<Record<string, OperationRow>>,
  operationId: string | undefined,
  status: number,
): string[] | undefined {
  const row = operationId === undefined ? undefined : table[operationId];
  if (row?.statuses.includes(status)) return ['paths', row.path, row.method, 'responses', String(status)];
  if (status === (name === 'flipt' ? 501 : 405)) return ['components', 'responses', 'MethodNotAllowed'];
  if (!row && status === 404) return ['components', 'responses', 'UnknownPath'];
  if (!row && status === 429) return ['components', 'responses', 'TooManyRequests'];
  return undefined;
}

/** The place of a document, and where it really is once its references are followed. */
// biome-ignore lint/suspicious/noExplicitAny: any place of a JSON document
export function follow(document: any, pointer: string[]): { value: any; pointer: string[] } {
  const value = pointer.reduce((place, step) => place?.[step], document);
  if (typeof value?.$ref !== 'string') return { value, pointer };
  return follow(document, value.$ref.slice(2).split('/').map(unescapePointer));
}

function unescapePointer(step: string): string {
  return decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~');
}

function headerComplaints(
  response: ResponseObject,
  answer: Answer,
  resolve: (pointer: string[]) => { readonly required?: boolean },
): string[] {
  return Object.entries(response.headers ?? {}).flatMap(([name, header]) => {
    const { required } = header.$ref ? resolve(header.$ref.slice(2).split('/')) : header;
    const isMissing = required && answer.headers[name.toLowerCase()] === undefined;
    return isMissing ? [`the header ${name} is missing`] : [];
  });
}

function bodyComplaints(ajv: Ajv2020, pointer: string[], response: ResponseObject, answer: Answer): string[] {
  const [mediaType] = Object.keys(response.content ?? {});
  if (mediaType === undefined) return answer.body === undefined ? [] : ['it has a body'];
  const type = String(answer.headers['content-type']);
  if (type !== `${mediaType}; charset=utf-8`) return [`its media type is ${type}, not ${mediaType}`];
  const schemaPointer = [...pointer, 'content', mediaType, 'schema'].map(escapePointer).join('/');
  const validate: ValidateFunction | undefined = ajv.getSchema(`contract#/${schemaPointer}`);
  if (!validate) return [`its schema is not at #/${schemaPointer}`];
  // A schema of a YAML body is of what the text says, unless it is of the text itself.
  const isYaml = mediaType === 'application/yaml' && typeof answer.body === 'string';
  if (validate(answer.body) || (isYaml && validate(parse(answer.body)))) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `its body at ${instancePath || '/'} ${message}`);
}

function escapePointer(step: string): string {
  return encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'));
}

/** Flipt's door takes other paths for those of its contract. */
function inContract(name: ContractName, path: string): string {
  const base = '/flipt';
  return name === 'flipt' ? `${base}${normaliseFlipt(path.slice(base.length))}` : path;
}

function findOperation(
  table: Readonly<Record<string, OperationRow>>,
  method: string,
  path: string,
): string | undefined {
  const matching = Object.entries(table).filter(
    ([, row]) => row.method === method.toLowerCase() && templateOf(row).test(path),
  );
  // `/api-keys/rotate` before `/api-keys/{key_id}`
  return matching.sort(([, a], [, b]) => placeholders(a) - placeholders(b))[0]?.[0];
}

/** Some providers send a flag's key as it is, slashes and all: whatever comes last belongs to it. */
export const TAKES_REST = '/ofrep/v1/evaluate/flags/{key}';

function templateOf({ base, path }: OperationRow): RegExp {
  const whole = `${base === '/' ? '' : base}${path}`;
  const placeholder = whole === TAKES_REST ? '.+' : '[^/]+';
  const literal = whole.replace(/[.]/g, '\\.').replace(/\{[^}]+\}/g, placeholder);
  return new RegExp(`^${literal}$`);
}

function placeholders({ path }: OperationRow): number {
  return path.split('{').length;
}
