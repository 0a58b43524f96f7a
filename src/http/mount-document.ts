import type { middleware } from 'express-openapi-validator';
import { type ContractDocument, METHODS, type PathItem, type Schema } from './contract-document.js';

type ValidatorDocument = Exclude<Parameters<typeof middleware>[0]['apiSpec'], string>;

/**
 * A copy (the library changes its document) of what requests to one mount need. The library ignores the servers of a
 * path item, and would serve such a path under every mount; and it compiles every answer and every schema, needed
 * or not.
 */
export function documentAt(document: ContractDocument, base: string): ValidatorDocument {
  const contractBase = document.servers[0]?.url;
  const ofMount = Object.entries(document.paths)
    .filter(([, item]) => (item.servers?.[0]?.url ?? contractBase) === base)
    .map(([path, item]) => [path, withoutAnswers(item)]);
  const paths = Object.fromEntries(ofMount);
  const { schemas: all, responses: _, securitySchemes, ...others } = document.components;
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
function withoutHeaders(schemes: ContractDocument['components']['securitySchemes']): Record<string, { type: string }> {
  return Object.fromEntries(Object.keys(schemes).map((name) => [name, { type: 'mutualTLS' }]));
}

function withoutAnswers(item: PathItem): PathItem {
  const operations = METHODS.flatMap((method) => (item[method] ? [[method, { ...item[method], responses: {} }]] : []));
  return { ...item, ...Object.fromEntries(operations) };
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
