/** An identity that is deleted while its traits are about to be written. */
import { expect } from 'chai';
import { onEveryDatabase } from '../../support/app.js';
import type { TestAnswer } from '../../support/contract-client.js';
import { newKey } from '../../support/flags.js';
import { call } from '../../support/flagsmith.js';
import { makeFlagsmithEnvironment } from '../../support/flagsmith-places.js';

type Json = TestAnswer['body'];

/** Runs between the look at the identity and the write. */
let meanwhile: () => Promise<unknown> = async () => {};

onEveryDatabase(
  'an identity that is deleted before its trait is written',
  (app) => {
    it('stays deleted', async () => {
      const { api_key } = await makeFlagsmithEnvironment(app());
      const identifier = newKey('user');
      const made: Json = await call(
        app(),
        'createEnvironmentIdentity',
        { path: { api_key }, body: { identifier } },
        201,
      );
      const path = { api_key, identity_pk: String(made.id) };
      meanwhile = () => call(app(), 'deleteEnvironmentIdentity', { path }, 204);
      const body = { trait_key: 'plan', string_value: 'pro' };
      const { detail } = await call(app(), 'createIdentityTrait', { path, body }, 404);
      expect(detail).to.match(new RegExp(`^Identity '${made.id}' does not exist in environment`));
      expect((await call(app(), 'listEnvironmentIdentities', { path: { api_key } })).results).to.deep.equal([]);
    });

    it('gets no trait under the number of whoever is called so by now', async () => {
      const { api_key } = await makeFlagsmithEnvironment(app());
      const body = { identifier: newKey('user') };
      const make = (): Promise<Json> => call(app(), 'createEnvironmentIdentity', { path: { api_key }, body }, 201);
      const path = { api_key, identity_pk: String((await make()).id) };
      // One more in between, or SQLite gives the same number again.
      meanwhile = async () => {
        await call(
          app(),
          'createEnvironmentIdentity',
          { path: { api_key }, body: { identifier: newKey('user') } },
          201,
        );
        await call(app(), 'deleteEnvironmentIdentity', { path }, 204);
        await make();
      };
      const trait = { trait_key: 'plan', string_value: 'pro' };
      await call(app(), 'createIdentityTrait', { path, body: trait }, 404);
      const { results } = await call(app(), 'listEnvironmentIdentities', { path: { api_key } });
      const again = results.find(({ identifier }: Json) => identifier === body.identifier);
      const traits = { path: { api_key, identity_pk: String(again.id) } };
      expect((await call(app(), 'listIdentityTraits', traits)).results).to.deep.equal([]);
    });
  },
  {
    parts: {
      flagsmith: (handlers) => ({
        ...handlers,
        createIdentityTrait: (input, context) =>
          handlers.createIdentityTrait(
            input,
            Object.assign(Object.create(context), {
              record: async (...given: Parameters<typeof context.record>) => {
                await meanwhile();
                return context.record(...given);
              },
            }),
          ),
      }),
    },
  },
);
