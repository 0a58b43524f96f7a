/** An environment that is deleted between the key of a request and its answer. */
import { expect } from 'chai';
import { call, operations } from '../../contract/operations.js';
import { onOneDatabase } from '../../support/app.js';
import { newKey } from '../../support/flags.js';
import { ask, serverKey } from '../../support/flagsmith.js';
import { makeEnvironment } from '../../support/places.js';

const asked = operations.filter(
  ({ contract, row }) => contract === 'flagsmith' && row.security.some(({ scheme }) => scheme === 'EnvironmentKeyAuth'),
);

/** Whether the snapshots have lost every environment. */
let isGone = false;

onOneDatabase(
  'where its environment is gone meanwhile',
  (app) => {
    before(() => {
      isGone = true;
    });
    after(() => {
      isGone = false;
    });

    for (const operation of asked) {
      it(`${operation.title} finds nothing`, async () => {
        const { status, body } = await call(app(), operation, { headers: serverKey(app()) });
        expect(status, JSON.stringify(body)).to.equal(404);
        expect(body.detail).to.match(/does not exist/);
      });
    }
  },
  { parts: { snapshots: (stored) => ({ ...stored, get: async (id) => (isGone ? undefined : stored.get(id)) }) } },
);

/** Runs before an identity is written. */
let meanwhile: () => Promise<unknown> = async () => {};

onOneDatabase(
  'an identity of an environment that is gone when it is to be written',
  (app) => {
    it('is not found', async () => {
      const { id, client_key } = await makeEnvironment(app());
      meanwhile = () => app().database('environments').where({ public_id: id }).delete();
      const headers = { 'X-Environment-Key': client_key };
      const answer = await ask(app(), 'evaluateIdentity', { headers, body: { identifier: newKey('user') } });
      expect([401, 404]).to.include(answer.status);
      expect(answer.body.detail).to.be.a('string');
    });

    it('is not found among many either', async () => {
      const { id, client_key } = await makeEnvironment(app());
      meanwhile = () => app().database('environments').where({ public_id: id }).delete();
      const headers = { 'X-Environment-Key': client_key };
      const body = [{ identity: { identifier: newKey('user') }, trait_key: 'plan', trait_value: 'pro' }];
      const answer = await ask(app(), 'replaceTraits', { headers, body });
      expect([401, 404]).to.include(answer.status);
      expect(answer.body.detail).to.be.a('string');
    });
  },
  {
    parts: {
      flagsmith: (handlers) => ({
        ...handlers,
        evaluateIdentity: (input, context) =>
          handlers.evaluateIdentity(
            input,
            Object.assign(Object.create(context), {
              record: async (...given: Parameters<typeof context.record>) => {
                await meanwhile();
                return context.record(...given);
              },
            }),
          ),
        replaceTraits: (input, context) =>
          handlers.replaceTraits(
            input,
            Object.assign(Object.create(context), {
              recordAll: async (...given: Parameters<typeof context.recordAll>) => {
                await meanwhile();
                return context.recordAll(...given);
              },
            }),
          ),
      }),
    },
  },
);
