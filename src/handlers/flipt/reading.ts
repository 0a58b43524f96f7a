/** Bodies and queries as Flipt's clients send them, made what the contract says of their operation. */
import type { Reading } from '../../http/contract.js';
import {
  type ContractDocument,
  METHODS,
  type Parameter,
  type PathItem,
  type Reference,
  referenced,
  type Schema,
} from '../../http/contract-document.js';
import { invalid } from '../../http/errors.js';
import { memberOf, namings, Values } from './values.js';

/** What an operation reads. */
interface Read {
  readonly body: Schema | undefined;
  /** The parameters of its query, by all names that they are known by. */
  readonly query: ReadonlyMap<string, readonly [name: string, schema: Schema]>;
}

export function readingOfFlipt(document: ContractDocument): Reading {
  const values = new Values(document.components.schemas);
  const operations = new Map(Object.values(document.paths).flatMap((item) => readsOf(document, item)));
  return {
    body: (operationId, sent) => {
      const schema = operations.get(operationId)?.body;
      return schema ? values.read(schema, sent ?? {}) : sent;
    },

    query: (operationId, sent) => {
      const known = operations.get(operationId)?.query;
      const pairs = sent.split('&').map(decodedPair);
      const read = pairs.flatMap(([name, value]) => {
        const parameter = value === '' ? undefined : known?.get(name);
        return parameter ? [`${parameter[0]}=${encodeURIComponent(readText(parameter[1], value))}`] : [];
      });
      return read.join('&');
    },
  };
}

function readsOf(document: ContractDocument, item: PathItem): (readonly [operationId: string, Read])[] {
  return METHODS.flatMap((method) => {
    const operation = item[method];
    if (!operation) return [];
    const { operationId, parameters = [], requestBody } = operation;
    const query = [...(item.parameters ?? []), ...parameters]
      .flatMap((parameter) => resolved(document, parameter) ?? [])
      .filter((parameter) => parameter.in === 'query')
      .flatMap(({ name, schema }) => namings([name, resolvedSchema(document, schema)]));
    const body = requestBody?.content['application/json']?.schema;
    return [[operationId, { body, query: new Map(query) }] as const];
  });
}

function resolved({ components }: ContractDocument, parameter: Parameter | Reference): Parameter | undefined {
  return '$ref' in parameter ? referenced(components.parameters ?? {}, parameter) : parameter;
}

function resolvedSchema({ components }: ContractDocument, { $ref, ...schema }: Schema): Schema {
  return $ref === undefined ? schema : (referenced(components.schemas, { $ref }) ?? {});
}

function decodedPair(pair: string): readonly [name: string, value: string] {
  const [name = '', ...value] = pair.split('=').map((part) => part.replaceAll('+', ' '));
  try {
    return [decodeURIComponent(name), decodeURIComponent(value.join('='))];
  } catch {
    throw invalid('/query', 'is not percent-encoded UTF-8');
  }
}

/** Of an enumeration the number, and of a boolean the words that Go takes, https://pkg.go.dev/strconv#ParseBool. */
function readText(schema: Schema, text: string): string {
  if (schema.enum) return /^\d+$/.test(text) ? String(memberOf(schema, Number(text)) ?? text) : text;
  if (schema.type !== 'boolean') return text;
  if (/^(1|t|T|TRUE|True)$/.test(text)) return 'true';
  return /^(0|f|F|FALSE|False)$/.test(text) ? 'false' : text;
}
