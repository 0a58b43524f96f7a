/** A receiver that wants nothing more, while its webhook is changed. */
import { expect } from 'chai';
import { onEveryDatabase } from '../../support/app.js';
import { makeFlag } from '../../support/flags.js';
import { receiving } from '../../support/receiver.js';
import { callWebhook, deleteWebhooks, makeWebhook, PRIVATE } from '../../support/webhooks.js';

onEveryDatabase(
  'a webhook whose receiver answers 410',
  (app) => {
    const receiver = receiving();
    afterEach(() => deleteWebhooks(app()));

    it('stays enabled, and keeps what waits for it, where it has got another URL meanwhile', async () => {
      const { id } = await makeWebhook(app(), { url: receiver().url });
      await makeFlag(app());
      receiver().answer = async (response) => {
        await callWebhook(app(), 'updateWebhook', { id, body: { url: `${receiver().url}/other` } });
        receiver().answerWith(200);
        response.writeHead(410).end();
      };
      await app().deliverWebhooks();
      expect((await callWebhook(app(), 'getWebhook', { id })).body).to.include({ enabled: true });
      await app().deliverWebhooks();
      expect(receiver().received.map(({ path }) => path)).to.deep.equal(['/', '/other']);
    });
  },
  { env: PRIVATE },
);
