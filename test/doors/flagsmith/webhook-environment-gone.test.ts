/** An environment that is deleted while a webhook is about to be written there. */
import { expect } from 'chai';
import { onEveryDatabase } from '../../support/app.js';
import { newKey } from '../../support/flags.js';
import { call } from '../../support/flagsmith.js';
import { makeFlagsmithEnvironment, makeFlagsmithProject } from '../../support/flagsmith-places.js';

/** Runs between the look at the environment and the change. */
let meanwhile: () => Promise<unknown> = async () => {};

onEveryDatabase(
  'a webhook whose environment is deleted before it is the turn of the change',
  (app) => {
    it('is not made where its client key is by then, in another project', async () => {
      const { api_key } = await makeFlagsmithEnvironment(app());
      const other = await makeFlagsmithProject(app(), { name: newKey('Other') });
      meanwhile = async () => {
        await call(app(), 'deleteEnvironment', { path: { api_key } }, 204);
        const [project = ''] = await app().database('projects').where({ id: other.id }).pluck('public_id');
        const body = { key: newKey('env'), client_key: api_key };
        const query = { project_id: project };
        const made = await app().native.call('createEnvironment', { token: app().token, query, body });
        expect(made.status, JSON.stringify(made.body)).to.equal(201);
      };
      const body = { url: 'https://example.org/hook' };
      await call(app(), 'createWebhook', { path: { api_key }, body }, 404);
      expect(await call(app(), 'listWebhooks', { path: { api_key } })).to.deep.equal([]);
    });
  },
  {
    parts: {
      flagsmith: (handlers) => ({
        ...handlers,
        createWebhook: (input, context) =>
          handlers.createWebhook(
            input,
            Object.assign(Object.create(context), {
              change: async (...given: Parameters<typeof context.change>) => {
                await meanwhile();
                return context.change(...given);
              },
            }),
          ),
      }),
    },
  },
);
