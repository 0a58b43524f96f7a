import type { Context } from '../../src/handlers/handler.js';
import { expectRefusal } from '../support/answers.js';
import { onEveryDatabase } from '../support/app.js';
import { newKey } from '../support/flags.js';
import { makeEnvironment } from '../support/places.js';

/** Runs between finding the environment and writing into it. */
let meanwhile: () => Promise<unknown> = async () => {};

const waiting =
  (record: Context['record']): Context['record'] =>
  async (...given) => {
    await meanwhile();
    return record(...given);
  };

type Handler = (input: never, context: Context) => unknown;

/** The same handlers, but that what they write waits for what happens meanwhile. */
const interrupted = <Handlers extends object>(handlers: Handlers) =>
  Object.fromEntries(
    Object.entries(handlers).map(([id, handler]: [string, Handler]) => [
      id,
      (input: never, context: Context) =>
        handler(input, Object.assign(Object.create(context), { record: waiting(context.record) })),
    ]),
  ) as Handlers;

onEveryDatabase(
  'an environment that is deleted while an identity is written into it',
  (app) => {
    afterEach(() => {
      meanwhile = async () => {};
    });

    const identifier = newKey('user');
    for (const [operationId, path, body] of [
      ['replaceIdentity', { identifier }, { traits: { plan: 'pro' } }],
      ['updateIdentity', { identifier }, { traits: { plan: 'pro' } }],
      ['replaceIdentities', {}, { identities: [{ identifier, traits: { plan: 'pro' } }] }],
    ] as const) {
      it(`is not found by ${operationId}`, async () => {
        const { native, token, database } = app();
        const { id } = await makeEnvironment(app());
        meanwhile = () => database('environments').where({ public_id: id }).delete();
        const query = { environment_id: id };
        expectRefusal(await native.call(operationId, { token, path, query, body }), 404, 'ENVIRONMENT_NOT_FOUND');
      });
    }
  },
  { parts: { native: interrupted } },
);
