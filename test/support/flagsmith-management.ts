/** The Flagsmith door as somebody uses it who manages features with Flagsmith's API: by its paths, as the owner. */
import type { TestApp } from './app.js';
import type { TestAnswer } from './contract-client.js';
import { bodyOf } from './flagsmith.js';

export const API = '/flagsmith/api/v1';

type Json = TestAnswer['body'];

export interface Management {
  get(path: string, query?: Readonly<Record<string, string | number>>): Promise<Json>;
  post(path: string, body: object): Promise<Json>;
  patch(path: string, body: object): Promise<Json>;
  delete(path: string): Promise<void>;
}

/** Each call is to succeed, and answers its body. */
export function manage(app: TestApp): Management {
  const send = async (method: string, path: string, status: number, given: object = {}): Promise<Json> =>
    bodyOf(await app.flagsmith.send(method, `${API}/${path}`, { token: app.token, ...given }), status);
  return {
    get: (path, query) => send('get', path, 200, { query }),
    post: (path, body) => send('post', path, 201, { body }),
    patch: (path, body) => send('patch', path, 200, { body }),
    delete: (path) => send('delete', path, 204),
  };
}
