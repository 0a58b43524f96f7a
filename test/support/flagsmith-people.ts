/** The Flagsmith door as its clients call it. */
import { expect } from 'chai';
import type { TestApp } from './app.js';
import type { RequestOptions, TestAnswer } from './contract-client.js';
import { bodyOf } from './flagsmith.js';

type Credentials = { readonly email: string; readonly password: string };

/** Asserts that it is refused with this status, and that the sentence is like that. */
export function expectDetail({ status, body }: TestAnswer, expected: number, sentence: string | RegExp): void {
  expect(status, JSON.stringify(body)).to.equal(expected);
  if (typeof sentence === 'string') expect(body.detail).to.equal(sentence);
  else expect(body.detail).to.match(sentence);
}

/** A key of the owner's, or of whoever's address and password these are. */
export async function logInto({ flagsmith, first }: TestApp, who: Credentials = first, given: object = {}) {
  const { email, password } = who;
  const { key } = bodyOf(await flagsmith.call('login', { body: { email, password, ...given } }));
  return String(key);
}

export function withToken(key: string, word = 'Token'): RequestOptions {
  return { headers: { Authorization: `${word} ${key}` } };
}

/** The organisation of the app, and a caller of it by a key of the owner's. */
export async function ownOrganisation(app: TestApp) {
  const owner = withToken(await logInto(app));
  const [{ organisation }] = bodyOf(await app.flagsmith.call('getMe', owner)).organisations;
  return { owner, pk: Number(organisation.id), path: { organisation_pk: String(organisation.id) } };
}
