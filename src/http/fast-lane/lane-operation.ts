import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { AJV_OPTIONS } from '../ajv-options.js';
import type { Contract, ContractName, Reading } from '../contract.js';
import type {
  ContractDocument,
  Operation,
  Parameter,
  PathItem,
  Schema,
  SecuritySchemes,
} from '../contract-document.js';
import { METHODS, referenced } from '../contract-document.js';
import { type Call, type Run, runnerOf } from '../dispatch.js';
import type { OperationRow } from '../operation-row.js';

type Input<Context> = Call<Context>['input'];

/** One operation as the fast lane runs it. */
export class LaneOperation<Context> {
  readonly run: Run<Context>;
  readonly schemes: SecuritySchemes;
  /** Compiled with the first request: most servers are asked in one dialect. */
  #validate: ValidateFunction | undefined;

  constructor(
    readonly contract: Contract<ContractName, Context>,
    readonly id: string,
    readonly row: OperationRow,
    readonly reading: Reading | undefined,
  ) {
    assertUsual(id, row);
    this.run = runnerOf(contract.handlers, id);
    this.schemes = contract.document.components.securitySchemes;
  }

  /** Whether the contract takes this; fills in its defaults. Why not is for the pipeline to tell. */
  takes(input: Input<Context>): boolean {
    this.#validate ??= compile(this.contract.document, this.id);
    return this.#validate(input);
  }
}

/** What the pipeline does for operations that change something, the lane does not. */
function assertUsual(id: string, { reader, isRepeatable, canBeDry, hasEtag, security, produces }: OperationRow): void {
  const isPlain = reader === null && !isRepeatable && !canBeDry && !hasEtag;
  if (!isPlain || security.length === 0 || produces !== 'application/json') {
    throw new Error(`${id}: x-fast-lane is for operations with a credential that answer JSON and change no resource.`);
  }
}

/** One validator for path, query, headers and body. What EOV leaves to its options is the same here. */
function compile(document: ContractDocument, id: string): ValidateFunction {
  const { item, operation } = find(document, id);
  const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((parameter) =>
    '$ref' in parameter ? named(document, parameter.$ref) : parameter,
  );
  const of = (place: string) => parameters.filter((parameter) => parameter.in === place);
  const body = operation.requestBody?.content['application/json']?.schema;
  const ajv = new Ajv2020({ ...AJV_OPTIONS, strict: false, useDefaults: true });
  return ajv.compile({
    components: { schemas: document.components.schemas },
    type: 'object',
    properties: {
      path: objectOf(of('path')),
      query: { ...objectOf(of('query')), additionalProperties: false },
      headers: objectOf(of('header').map((parameter) => ({ ...parameter, name: parameter.name.toLowerCase() }))),
      ...(body && { body }),
    },
  });
}

function objectOf(parameters: readonly Parameter[]): Schema {
  return {
    type: 'object',
    properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, schema])),
    required: parameters.filter(({ required }) => required).map(({ name }) => name),
  };
}

function find(document: ContractDocument, id: string): { readonly item: PathItem; readonly operation: Operation } {
  for (const item of Object.values(document.paths)) {
    const operation = METHODS.map((method) => item[method]).find((one) => one?.operationId === id);
    if (operation) return { item, operation };
  }
  throw new Error(`Operation ${id} is not in its contract.`);
}

function named({ components }: ContractDocument, $ref: string): Parameter {
  const parameter = referenced(components.parameters ?? {}, { $ref });
  if (!parameter) throw new Error(`${$ref} is not in its contract.`);
  return parameter;
}
