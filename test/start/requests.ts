/** What somebody does with nothing but what the server has printed. */
import { expect } from 'chai';

export interface FirstPrint {
  readonly email: string;
  readonly password: string;
  /** Six: a secret and a publishable one for each environment. */
  readonly keys: readonly string[];
  readonly sk: string;
  readonly pk: string;
  /** The line to paste. */
  readonly curl: string;
}

/** What a first start prints, read as a person reads it. */
export function readPrint(printed: string): FirstPrint {
  const keys = printed.match(/\b[sp]k_\S+$/gm) ?? [];
  return {
    email: found(printed, /^ {2}email +(\S+)$/m),
    password: found(printed, /^ {2}password +(.+)$/m),
    keys,
    sk: keys.find((key) => key.startsWith('sk_prod_')) ?? '',
    pk: keys.find((key) => key.startsWith('pk_prod_')) ?? '',
    curl: found(printed, /^(curl .+)$/m),
  };
}

function found(text: string, pattern: RegExp): string {
  const match = pattern.exec(text)?.[1];
  if (match === undefined) throw new Error(`Not printed: ${pattern}\n${text}`);
  return match;
}

// biome-ignore lint/suspicious/noExplicitAny: what the server answers is what the tests look at
type Json = any;

export async function call(url: string, method: string, key: string, body: unknown, status: number): Promise<Json> {
  const response = await fetch(url, {
    method,
    headers: { 'X-API-Key': key, 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  const answer = await response.text();
  expect(response.status, answer).to.equal(status);
  return JSON.parse(answer);
}

export async function logIn(url: string, email: string, password: string): Promise<string> {
  const answer = await call(`${url}/api/v1/auth/login`, 'POST', '', { email, password }, 200);
  return answer.data.access_token;
}

/** A flag that half of all people get. */
export async function splitFlag(url: string, sk: string): Promise<void> {
  await call(`${url}/api/v1/flags`, 'POST', sk, { key: 'half', type: 'boolean' }, 201);
  const weights = [
    { variation: 'on', weight: 50 },
    { variation: 'off', weight: 50 },
  ];
  const state = { enabled: true, default_serve: { rollout: { weights } } };
  await call(`${url}/api/v1/flags/half/environments/prod`, 'PUT', sk, state, 200);
}

/** What each of forty people gets. */
export async function evaluations(url: string, pk: string): Promise<readonly string[]> {
  const people = Array.from({ length: 40 }, (_, number) => `user-${number}`);
  return Promise.all(
    people.map(async (targeting_key) => {
      const body = { flag_key: 'half', context: { targeting_key } };
      return (await call(`${url}/api/v1/evaluate`, 'POST', pk, body, 200)).data.variation;
    }),
  );
}
