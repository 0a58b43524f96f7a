/** That what webhooks are to be told is told, whatever becomes of the server that made the change. */
import { once } from 'node:events';
import { expect } from 'chai';
import { dataOf } from '../../support/answers.js';
import { onEveryDatabase } from '../../support/app.js';
import { testClock } from '../../support/clock.js';
import { makeFlag, target } from '../../support/flags.js';
import { latch } from '../../support/latch.js';
import { receiving } from '../../support/receiver.js';
import { callWebhook, changeWebhook, deleteWebhooks, makeWebhook, PRIVATE } from '../../support/webhooks.js';

const clock = testClock();

onEveryDatabase(
  "a webhook's events",
  (app) => {
    const receiver = receiving();
    afterEach(() => deleteWebhooks(app()));
    const states = () => receiver().received.map(({ body }) => body.data.new_state.enabled);

    it('are delivered by another server, where the one that made the change is killed before it does', async () => {
      await makeWebhook(app(), { url: receiver().url });
      const { key } = await makeFlag(app());
      // This server delivers nothing unless it is told to: as if it had ended with the commit.
      dataOf(await target(app(), key, { enabled: true }));
      const other = await app().startAnother();
      await other.deliverWebhooks();
      await other.close();
      expect(states()).to.deep.equal([false, true]);
      await app().deliverWebhooks();
      expect(states()).to.deep.equal([false, true]);
    });

    it('come in the order of the changes, and again after a failure', async () => {
      await makeWebhook(app(), { url: receiver().url });
      const { key } = await makeFlag(app());
      receiver().answerWith(500);
      for (const enabled of [true, false, true]) dataOf(await target(app(), key, { enabled }));
      await app().deliverWebhooks();
      await app().deliverWebhooks();
      expect(states()).to.deep.equal([false]);
      receiver().answerWith(200);
      clock.advance(8);
      await app().deliverWebhooks();
      expect(states()).to.deep.equal([false, false, true, false, true]);
    });

    it('end with 410, which disables the webhook, and the audit log says so', async () => {
      const { id } = await makeWebhook(app(), { url: receiver().url });
      const { key } = await makeFlag(app());
      dataOf(await target(app(), key, { enabled: true }));
      receiver().answerWith(410);
      await app().deliverWebhooks();
      expect(receiver().received).to.have.length(1);
      expect((await callWebhook(app(), 'getWebhook', { id })).body).to.include({ enabled: false });
      expect(await app().database('webhook_deliveries')).to.deep.equal([]);
      const query = { resource: 'webhook' };
      const [entry] = dataOf(await app().native.call('listAuditEntries', { token: app().token, query }));
      expect(entry).to.deep.include({ operation_id: 'deliverWebhook', actor: { ...entry.actor, kind: 'system' } });
      expect([entry.before.enabled, entry.after.enabled]).to.deep.equal([true, false]);
    });

    it('are due at once again where the webhook is changed', async () => {
      const { id } = await makeWebhook(app(), { url: receiver().url });
      await makeFlag(app());
      receiver().answerWith(500);
      await app().deliverWebhooks();
      receiver().answerWith(200);
      await changeWebhook(app(), id, { url: `${receiver().url}/other` });
      await app().deliverWebhooks();
      expect(receiver().received.map(({ path }) => path)).to.deep.equal(['/', '/other']);
    });
  },
  { env: PRIVATE, parts: { now: clock.now } },
);

onEveryDatabase(
  'a server at work',
  (app) => {
    const receiver = receiving();

    it('delivers events as soon as their change is made', async () => {
      await makeWebhook(app(), { url: receiver().url });
      const arrived = latch();
      receiver().answer = async (response, { body }) => {
        response.end();
        await once(response, 'close');
        if (body.data.new_state.enabled) arrived.open();
      };
      const { key } = await makeFlag(app());
      dataOf(await target(app(), key, { enabled: true }));
      await arrived.opened;
    });
  },
  { env: PRIVATE, parts: { worksByItself: true } },
);
