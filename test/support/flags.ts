/** Flags as tests want them, made over HTTP with the first secret key of `prod` unless another credential is given. */
import { dataOf } from './answers.js';
import type { TestApp } from './app.js';
import type { RequestOptions, TestAnswer } from './contract-client.js';

type Json = TestAnswer['body'];
type Credential = Pick<RequestOptions, 'key' | 'token' | 'query'>;

let count = 0;

/** A key that no other flag has. */
export function newKey(prefix = 'flag'): string {
  count += 1;
  return `${prefix}-${count}`;
}

/** Makes a boolean flag, unless the given properties say otherwise, and answers it. */
export async function makeFlag(
  app: TestApp,
  given: object = {},
  credential: Credential = { key: app.sk() },
): Promise<Json> {
  const body = { key: newKey(), type: 'boolean', ...given };
  return dataOf(await app.native.call('createFlag', { ...credential, body }), 201);
}

/** A string flag with the variations blue (the default), red and green (the off variation). */
export function makeColours(app: TestApp, given: object = {}): Promise<Json> {
  const variations = ['blue', 'red', 'green'].map((key) => ({ key, value: `#${key}` }));
  return makeFlag(app, { type: 'string', variations, ...given });
}

/** Replaces the flag's state in an environment; it is on unless the state says otherwise. Answers what the server did. */
export function target(
  app: TestApp,
  flagKey: string,
  state: object,
  environment = 'prod',
  credential: Credential = { token: app.token },
): Promise<TestAnswer> {
  return app.native.call('replaceFlagEnvironment', {
    ...credential,
    path: { flag_key: flagKey, environment_id: environment },
    body: { enabled: true, ...state },
  });
}

/** What the flag answers in the key's environment. */
export async function evaluate(app: TestApp, flagKey: string, context: object = {}, key = app.sk()): Promise<Json> {
  return dataOf(await app.native.call('evaluateFlag', { key, body: { flag_key: flagKey, context } }));
}

/** A rule for everybody of whom the condition holds. */
export function ruleWhen(when: object | null, serve: object = { variation: 'on' }): object {
  return { when, serve };
}

/** A rollout: variation to percent. */
export function rollout(shares: Readonly<Record<string, number>>, rest: object = {}): object {
  const weights = Object.entries(shares).map(([variation, weight]) => ({ variation, weight }));
  return { rollout: { weights, ...rest } };
}

export const inSwitzerland = { attribute: 'country', operator: 'in', values: ['CH'] };

/** A context in Switzerland. */
export function swiss(user: string): object {
  return { targeting_key: user, attributes: { country: 'CH' } };
}
