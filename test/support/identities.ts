/** Identities as tests store them, with the first secret key of `prod` unless another credential is given. */
import type { TestApp } from './app.js';
import type { RequestOptions, TestAnswer } from './contract-client.js';

type Credential = Pick<RequestOptions, 'key' | 'token' | 'query'>;

export function storeTraits(
  app: TestApp,
  identifier: string,
  traits: object,
  credential: Credential = { key: app.sk() },
): Promise<TestAnswer> {
  return app.native.call('replaceIdentity', { ...credential, path: { identifier }, body: { traits } });
}

export function patchTraits(app: TestApp, identifier: string, traits: object): Promise<TestAnswer> {
  return app.native.call('updateIdentity', { key: app.sk(), path: { identifier }, body: { traits } });
}

export function getIdentity(
  app: TestApp,
  identifier: string,
  credential: Credential = { key: app.sk() },
): Promise<TestAnswer> {
  return app.native.call('getIdentity', { ...credential, path: { identifier } });
}

export function deleteIdentity(
  app: TestApp,
  identifier: string,
  credential: Credential = { key: app.sk() },
): Promise<TestAnswer> {
  return app.native.call('deleteIdentity', { ...credential, path: { identifier } });
}

/** Gives the targeting key a variation of its own in `prod`. */
export function override(
  app: TestApp,
  identifier: string,
  flag_key: string,
  variation: string,
  credential: Credential = { key: app.sk() },
): Promise<TestAnswer> {
  const path = { identifier, flag_key };
  return app.native.call('replaceIdentityOverride', { ...credential, path, body: { variation } });
}

/** 512 characters, the most that an identifier may have, of four bytes each in UTF-8, which no database can compress. */
export function longestIdentifier(): string {
  let state = 1;
  return String.fromCodePoint(
    ...Array.from({ length: 512 }, () => {
      // A linear congruential generator (constants of Numerical Recipes): the same text in every run.
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return 0x1_0000 + (state >>> 16);
    }),
  );
}

/** Identifiers that a path, a pattern or a statement could take for something else. */
export const AWKWARD_IDENTIFIERS: Readonly<Record<string, string>> = {
  'a slash': 'team/ada',
  'a percent sign': '100%',
  'what looks percent-encoded': 'a%2Fb',
  'an underscore': 'user_42',
  quotes: `"ada" o'hara`,
  backslashes: '\\ada\\%\\_',
  'a question mark and a hash': 'who?#1',
  spaces: ' ada  lovelace ',
  'a line break': 'ada\nlovelace',
  'unicode beyond sixteen bits': 'ада-娘-🦊',
  'the name of a prototype': '__proto__',
  'the longest text that is allowed': longestIdentifier(),
};
