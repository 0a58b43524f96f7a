import type { HandlersOf } from '../handler.js';
import type { Services } from '../services.js';
import { notYet } from './not-yet.js';

export function authHandlers(_services: Services): HandlersOf<'auth', 'flipt'> {
  return {
    listMethods: () => ({
      status: 200,
      body: { methods: [{ method: 'METHOD_TOKEN', enabled: true, sessionCompatible: false }] },
    }),
    createToken: notYet,
    listTokens: notYet,
    getToken: notYet,
    deleteToken: notYet,
    getSelf: notYet,
    revokeSelf: notYet,
  };
}
