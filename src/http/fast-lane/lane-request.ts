/** What the fast lane reads of a request, as long as it is as usual. */
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { parse } from 'node:querystring';
import type { OperationRow } from '../operation-row.js';

/** A credential as it was sent, by the name of its security scheme. */
export interface Sent {
  readonly scheme: 'BearerAuth' | 'ApiKeyAuth' | 'EnvironmentKeyAuth';
  readonly credential: string;
}

/** The one credential of the request; undefined: none, several, or of a kind that people come with. */
export function credentialIn(headers: IncomingHttpHeaders): Sent | undefined {
  const { authorization, 'x-api-key': apiKey, 'x-environment-key': environmentKey } = headers;
  if (authorization !== undefined) {
    if (apiKey !== undefined || environmentKey !== undefined) return undefined;
    const credential = /^bearer (\S+)$/i.exec(authorization)?.[1];
    return credential === undefined ? undefined : { scheme: 'BearerAuth', credential };
  }
  if (typeof apiKey === 'string') {
    return environmentKey === undefined ? { scheme: 'ApiKeyAuth', credential: apiKey } : undefined;
  }
  return typeof environmentKey === 'string' ? { scheme: 'EnvironmentKeyAuth', credential: environmentKey } : undefined;
}

const JSON_TYPE = /^application\/json(; ?charset=utf-8)?$/i;

/** Whether the body, if the operation has one, is plain JSON of a known length. */
export function isUsual({ headers }: IncomingMessage, { hasBody, bodyLimit }: OperationRow): boolean {
  const { 'content-length': length, 'transfer-encoding': transfer, 'content-encoding': coding, expect } = headers;
  if (transfer !== undefined || coding !== undefined || expect !== undefined) return false;
  if (!hasBody) return length === undefined || length === '0';
  return Number(length) > 0 && Number(length) <= bodyLimit && JSON_TYPE.test(headers['content-type'] ?? '');
}

const PLAIN_QUERY = /^[\w.~%+=&@:-]+$/;

/** The query; undefined: something in it has to be looked at twice. */
export function queryOf(text: string | undefined): Record<string, string> | undefined {
  if (text === undefined) return {};
  if (!PLAIN_QUERY.test(text)) return undefined;
  const query: Record<string, string> = {};
  for (const [name, value] of Object.entries(parse(text))) {
    if (typeof value !== 'string' || value === '') return undefined;
    query[name] = value;
  }
  return query;
}

/** The whole body; undefined: the connection has ended before it. */
export function bytesOf(req: IncomingMessage): Promise<Buffer | undefined> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    req.on('data', (chunk: Buffer) => chunks.push(chunk));
    req.on('end', () => {
      const [first] = chunks;
      resolve(first && chunks.length === 1 ? first : Buffer.concat(chunks));
    });
    req.on('error', () => resolve(undefined));
    req.on('close', () => resolve(undefined));
  });
}
