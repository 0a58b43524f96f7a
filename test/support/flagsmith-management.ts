/** The Flagsmith door as somebody uses it who manages features with Flagsmith's API: by its paths, as the owner. */
import { expect } from 'chai';
import type { TestApp } from './app.js';
import type { TestAnswer } from './contract-client.js';

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
  const send = async (method: string, path: string, given: object): Promise<Json> => {
    const answer = await app.flagsmith.send(method, `${API}/${path}`, { token: app.token, ...given });
    expect(answer.status, `${method} ${path}: ${JSON.stringify(answer.body)}`).to.be.within(200, 299);
    return answer.body;
  };
  return {
    get: (path, query) => send('get', path, { query }),
    post: (path, body) => send('post', path, { body }),
    patch: (path, body) => send('patch', path, { body }),
    delete: (path) => send('delete', path, {}),
  };
}
