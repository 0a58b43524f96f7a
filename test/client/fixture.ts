/** Clients as tests want them, and rulesets for them to start from. */
import { EventEmitter } from 'node:events';
import { ClientError, type ClientOptions, createClient } from '../../src/client/client.js';
import type { Definition, Rule } from '../../src/evaluation/index.js';

/** Nothing listens there. */
const NOWHERE = 'http://127.0.0.1:1';

const pattern = { attribute: 'email', type: 'string', operator: 'matches', values: ['^a'] } as const;

/** A ruleset whose flag `live` has the value for whomever no rule serves. */
export function ruleset(revision: number, value: string, rules: readonly Rule[] = []): Definition {
  return {
    format: 1,
    revision,
    flags: {
      live: {
        kind: 'string',
        variations: [
          { key: 'v', value },
          { key: 'a', value: 'a' },
        ],
        rules,
        default: { variation: 'v' },
      },
    },
  };
}

export const patterned = ruleset(1, 'b', [{ when: pattern, serve: { variation: 'a' } }]);

/** A client of a server that is away, unless the options say otherwise, and everything that it tells. */
export function start(options: Partial<ClientOptions>) {
  const events = new EventEmitter();
  const errors: ClientError[] = [];
  const client = createClient({
    url: NOWHERE,
    apiKey: 'sk_none',
    ...options,
    onChange: (change) => {
      events.emit('change', change);
      options.onChange?.(change);
    },
    onError: (error) => {
      errors.push(error);
      events.emit('told', error);
      options.onError?.(error);
    },
  });
  return {
    client,
    errors,
    events,
    live: () => client.evaluate('live', { attributes: { email: 'ada' } }, 'none').value,
  };
}

/** The code of a client's error; anything else is itself. */
export const codeOf = (error: unknown) => (error instanceof ClientError ? error.code : error);

/** What the promise is rejected with, an error of the client by its code. */
export const rejection = (promise: Promise<unknown>) => promise.then(() => 'resolved', codeOf);
