import type { middleware } from 'express-openapi-validator';
import {
  baseOf,
  type ContractDocument,
  METHODS,
  type Operation,
  type PathItem,
  type Schema,
  type SecuritySchemes,
} from './contract-document.js';

type ValidatorDocument = Exclude<Parameters<typeof middleware>[0]['apiSpec'], string>;

/**
 * A copy (the library changes its document) of what requests to one mount need. The library ignores the servers of a
 * path item, and would serve such a path under every mount; and it compiles every answer and every schema, needed
 * or not.
 */
export function documentAt(document: ContractDocument, base: string): ValidatorDocument {
  const { schemas: all, responses: _, securitySchemes, ...others } = document.components;
  const ofMount = Object.entries(document.paths)
    .filter(([, item]) => baseOf(document, item) === base)
    .map(([path, item]) => [path, asRequested(item, securitySchemes)]);
  const paths = Object.fromEntries(ofMount);
  const components = {
    ...others,
    securitySchemes: withoutHeaders(securitySchemes),
    schemas: schemasBehind({ paths, others }, all),
  };
  const whole = JSON.stringify({ ...document, servers: [{ url: '/' }], paths, components });
  return JSON.parse(whole, withoutReserve);
}

/**
 * The library refuses any of `!'()*:` in a query that is not percent-encoded, and encodeURIComponent leaves most of them
 * as they are: what a value may hold is for its schema to say.
 */
function withoutReserve(_name: string, value: unknown): unknown {
  const isQueryParameter = typeof value === 'object' && value !== null && 'in' in value && value.in === 'query';
  return isQueryParameter ? { ...value, allowReserved: true } : value;
}

/**
 * Of this type the library asks us for the verdict, and no more. Of the types that name a header it would look for that
 * itself first, though what a header says was read before, and somebody may be let in without one.
 */
function withoutHeaders(schemes: SecuritySchemes): Record<string, { type: string }> {
  return Object.fromEntries(Object.keys(schemes).map((name) => [name, { type: 'mutualTLS' }]));
}

/** As requests are held against it: without answers, and with the credentials that stand in the query. */
function asRequested(item: PathItem, schemes: SecuritySchemes): PathItem {
  const operations = METHODS.flatMap((method) => {
    const operation = item[method];
    if (!operation) return [];
    const parameters = [...(operation.parameters ?? []), ...credentialsInQuery(operation, schemes)];
    return [[method, { ...operation, parameters, responses: {} }]];
  });
  return { ...item, ...Object.fromEntries(operations) };
}

/** To the library, a credential would be a parameter that the contract does not know. */
function credentialsInQuery({ security = [] }: Operation, schemes: SecuritySchemes): object[] {
  return security.flatMap(Object.keys).flatMap((scheme) => {
    const { in: place, name } = schemes[scheme] ?? {};
    return place === 'query' ? [{ name, in: place, schema: { type: 'string' } }] : [];
  });
}

/** The schemas that a part of a document refers to, and those that they refer to. */
function schemasBehind(part: object, all: Readonly<Record<string, Schema>>): Record<string, Schema> {
  const found: Record<string, Schema> = {};
  const unread: object[] = [part];
  for (let next = unread.pop(); next; next = unread.pop()) {
    for (const [, name = ''] of JSON.stringify(next).matchAll(/"#\/components\/schemas\/([^"/]+)/g)) {
      const schema = all[name];
      if (!schema || name in found) continue;
      found[name] = schema;
      unread.push(schema);
    }
  }
  return found;
}
