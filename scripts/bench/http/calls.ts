/** The calls that are measured, as the bytes that are sent. */
import type { Keys } from './filling.js';

export interface Call {
  readonly name: string;
  readonly requests: readonly Buffer[];
  readonly status: number;
  /** What the answer must say for the call to be the one that is meant. */
  readonly says: string;
  /** The least ratio to a bare server with the same bytes that is wanted. */
  readonly wanted?: number;
}

interface Told {
  readonly method?: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: object;
}

const PERSON = { plan: 'pro', country: 'CH', age: 42 };
const attributes = PERSON;
const TRAITS = Object.entries(PERSON).map(([trait_key, trait_value]) => ({ trait_key, trait_value }));
/** Requests for different identities that are sent in turn. */
const DIFFERENT = 10_000;

export function bytesOf({ method, path, headers, body }: Told): Buffer {
  const text = body ? JSON.stringify(body) : '';
  const lines = [`${method ?? (body ? 'POST' : 'GET')} ${path} HTTP/1.1`, 'Host: 127.0.0.1'];
  for (const [name, value] of Object.entries(headers)) lines.push(`${name}: ${value}`);
  if (body) lines.push('Content-Type: application/json', `Content-Length: ${Buffer.byteLength(text)}`);
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n${text}`);
}

function call(name: string, told: Told, says: string, more: Pick<Call, 'wanted'> & { status?: number } = {}): Call {
  return { name, requests: [bytesOf(told)], says, status: 200, ...more };
}

export function evaluateOne({ pk }: Keys): Call {
  const body = { flag_key: 'flag-7', context: { targeting_key: 'user-42', attributes } };
  const told = { path: '/api/v1/evaluate', headers: { 'X-API-Key': pk }, body };
  return call('POST /evaluate', told, '"reason":"SPLIT"', { wanted: 0.85 });
}

export function evaluateAll({ pk }: Keys): Call {
  const body = { context: { targeting_key: 'user-42', attributes } };
  const told = { path: '/api/v1/evaluate/batch', headers: { 'X-API-Key': pk }, body };
  return call('evaluate all flags', told, '"flag_key":"flag-7"');
}

export function ofrepOne({ pk }: Keys): Call {
  const headers = { 'X-API-Key': pk };
  const body = { context: { targetingKey: 'user-42', ...PERSON } };
  const told = { path: '/ofrep/v1/evaluate/flags/flag-7', headers, body };
  return call('OFREP, one flag', told, '"reason":"SPLIT"', { wanted: 0.85 });
}

export function fliptBoolean({ pk }: Keys): Call {
  return { ...flipt('boolean', pk, 'flag-8', '"enabled":'), wanted: 0.8 };
}

/** Each request is for another one of so many stored identities, in no order, with the traits that are stored. */
export function identify({ sk }: Keys, identities: number): Call {
  const headers = { 'X-Environment-Key': `ser.${sk}` };
  const requests = Array.from({ length: Math.min(DIFFERENT, identities) }, (_, number) => {
    const body = { identifier: `user-${(number * 7919) % identities}`, traits: TRAITS };
    return bytesOf({ path: '/flagsmith/api/v1/identities/', headers, body });
  });
  return { name: "Flagsmith's POST /identities/", requests, status: 200, says: '"feature_state_value"', wanted: 0.5 };
}

/** All calls of a server with many flags; the ETag is of its ruleset. */
export function callsOfMany(keys: Keys, etag: string): readonly Call[] {
  const { sk, pk } = keys;
  const flag_keys = Array.from({ length: 100 }, (_, number) => `flag-${number * 10}`);
  const batch = { flag_keys, context: { targeting_key: 'user-42', attributes } };
  const ruleset = { path: '/api/v1/ruleset', headers: { 'X-API-Key': sk } };
  const unchanged = { path: ruleset.path, headers: { ...ruleset.headers, 'If-None-Match': etag } };
  const one = { flag_key: 'flag-7', context: { targeting_key: 'user-42', attributes } };
  return [
    evaluateOne(keys),
    call(
      'POST /evaluate/batch, 100 flags',
      { path: '/api/v1/evaluate/batch', headers: { 'X-API-Key': pk }, body: batch },
      '"flag_key":"flag-990"',
      { wanted: 0.5 },
    ),
    call('GET /ruleset, 200', ruleset, '"flag-7"', { wanted: 0.85 }),
    call('GET /ruleset, 304', unchanged, '', { wanted: 0.85, status: 304 }),
    ofrepOne(keys),
    call("Flagify's POST /evaluate", { path: '/v1/evaluate', headers: { 'X-API-Key': pk }, body: one }, 'SPLIT'),
    fliptBoolean(keys),
    flipt('variant', pk, 'flag-9', '"variantKey":'),
  ];
}

/** All calls of a server with the flags of one application: 50 features, 15 segments. */
export function callsOfSdk(keys: Keys, identities: number): readonly Call[] {
  const { sk, pk } = keys;
  const server = { 'X-Environment-Key': `ser.${sk}` };
  const bulk = { context: { targetingKey: 'user-42', ...PERSON } };
  return [
    call(
      'OFREP, all 50 flags',
      { path: '/ofrep/v1/evaluate/flags', headers: { 'X-API-Key': pk }, body: bulk },
      '"key":"flag-7"',
    ),
    call("Flagsmith's GET /flags/", { path: '/flagsmith/api/v1/flags/', headers: server }, '"feature_state_value"'),
    identify(keys, identities),
    call(
      "Flagsmith's environment document",
      { path: '/flagsmith/api/v1/environment-document/', headers: server },
      '"feature_states"',
    ),
    call(
      "Flipt's snapshot",
      {
        path: '/flipt/internal/v1/evaluation/snapshot/namespace/default',
        headers: { Authorization: `Bearer ${sk}`, 'X-Flipt-Accept-Server-Version': '1.47.0' },
      },
      '"segments"',
    ),
  ];
}

function flipt(kind: 'boolean' | 'variant', pk: string, flagKey: string, says: string): Call {
  const context = Object.fromEntries(Object.entries(PERSON).map(([name, value]) => [name, String(value)]));
  const body = { namespaceKey: 'default', flagKey, entityId: 'user-42', context };
  const headers = { Authorization: `Bearer ${pk}` };
  return call(`Flipt's ${kind}`, { path: `/flipt/evaluate/v1/${kind}`, headers, body }, says);
}
