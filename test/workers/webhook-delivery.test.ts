import { expect } from 'chai';
import { createDeliver } from '../../src/delivery/deliver.js';
import { createPost } from '../../src/delivery/post.js';
import type { WebhookRecord } from '../../src/domain/webhooks.js';
import { createWebhookDelivery, type WebhookDeliveryServices } from '../../src/workers/webhook-delivery.js';
import { useDatabase } from '../repositories/fixture.js';
import { testClock } from '../support/clock.js';
import { databases } from '../support/databases.js';
import { latch } from '../support/latch.js';
import { type Receiver, receiving } from '../support/receiver.js';
import { NOW, plant } from '../support/records.js';

const DAY = 24 * 3600;

/** What a receiver was sent, in order. */
const bodiesAt = ({ received }: Receiver, path = '/') =>
  received.filter((one) => one.path === path).map(({ body }) => body);

for (const database of databases()) {
  describe(`the delivery of webhooks in ${database.name}`, () => {
    const fixture = useDatabase(database);
    const receiver = receiving();
    let count = 0;

    afterEach(async () => {
      await fixture().db('webhooks').delete();
    });

    async function makeWebhook(given: Partial<WebhookRecord> = {}): Promise<WebhookRecord> {
      const { environment } = await plant(fixture().repositories);
      count += 1;
      return fixture().repositories.webhooks.insert({
        publicId: `whk_${count}`,
        environmentId: environment.id,
        format: 'flagsmith',
        url: `${receiver().url}/`,
        secret: null,
        enabled: true,
        version: 1,
        createdAt: NOW,
        updatedAt: NOW,
        ...given,
      });
    }

    /** Leaves these bodies for the webhook. */
    async function leave({ id }: WebhookRecord, bodies: readonly unknown[], at = NOW): Promise<void> {
      await fixture().repositories.webhookDeliveries.insertAll(
        bodies.map((body) => {
          count += 1;
          const text = JSON.stringify(body);
          return { publicId: `dlv_${count}`, webhookId: id, eventType: 'FLAG_UPDATED', body: text, createdAt: at };
        }),
      );
    }

    function start(given: Partial<WebhookDeliveryServices> = {}) {
      const clock = testClock(NOW);
      const failures: [failure: string, lost: number][] = [];
      const errors: unknown[] = [];
      const disabled: number[] = [];
      const queue = fixture().repositories.webhookDeliveries;
      const worker = createWebhookDelivery({
        queue,
        deliver: createDeliver({
          post: createPost({ mayBePrivate: true, timeout: 5_000 }),
          open: (sealed) => (sealed === 'sealed' ? 'secret' : undefined),
        }),
        disable: async ({ id }) => void disabled.push(id),
        now: clock.now,
        random: () => 0.5,
        onFailure: (_webhook, failure, lost) => failures.push([failure, lost]),
        onError: (error) => errors.push(error),
        ...given,
      });
      return { worker, clock, failures, errors, disabled, queue };
    }

    const waiting = (): Promise<number> =>
      fixture()
        .db('webhook_deliveries')
        .count({ total: '*' })
        .then(([row]) => Number(row?.['total']));

    it('is in order, however much waits, and leaves nothing', async () => {
      const webhook = await makeWebhook();
      const bodies = Array.from({ length: 45 }, (_, index) => index);
      await leave(webhook, bodies);
      await start().worker.deliver();
      expect(bodiesAt(receiver())).to.deep.equal(bodies);
      expect(await waiting()).to.equal(0);
    });

    it('goes on after a failure, later each time, with the same event first and the same id', async () => {
      await leave(await makeWebhook(), ['first', 'second']);
      const { worker, clock, failures } = start();
      receiver().answerWith(500);
      const tries = async () => {
        await worker.deliver();
        return receiver().received.length;
      };
      expect(await tries()).to.equal(1);
      for (const [index, pause] of [5, 20, 80, 320, 1280, 3600, 3600].entries()) {
        clock.advance(pause - 1);
        expect(await tries(), `before pause ${pause}`).to.equal(index + 1);
        clock.advance(1);
        expect(await tries(), `after pause ${pause}`).to.equal(index + 2);
      }
      expect(failures).to.deep.equal(Array(8).fill(['status 500', 0]));
      receiver().answerWith(200);
      clock.advance(3600);
      await worker.deliver();
      expect(bodiesAt(receiver())).to.deep.equal([...Array(9).fill('first'), 'second']);
      expect(
        new Set(
          receiver()
            .received.slice(0, 9)
            .map(({ headers }) => headers['webhook-id']),
        ).size,
      ).to.equal(1);
    });

    it('begins with short pauses again after a success', async () => {
      const webhook = await makeWebhook();
      const { worker, clock } = start();
      await leave(webhook, ['one']);
      receiver().answerWith(503);
      await worker.deliver();
      clock.advance(5);
      receiver().answerWith(200);
      await worker.deliver();
      await leave(webhook, ['two']);
      receiver().answerWith(503);
      await worker.deliver();
      clock.advance(5);
      await worker.deliver();
      expect(bodiesAt(receiver())).to.deep.equal(['one', 'one', 'two', 'two']);
    });

    for (const status of [301, 404, 429, 502]) {
      it(`has failed with ${status}`, async () => {
        await leave(await makeWebhook(), [1]);
        const { worker, failures } = start();
        receiver().answerWith(status);
        await worker.deliver();
        expect(failures).to.deep.equal([[`status ${status}`, 0]]);
        expect(await waiting()).to.equal(1);
      });
    }

    it('is given up after a day, and goes on with what is younger', async () => {
      const webhook = await makeWebhook();
      const { worker, clock, failures } = start();
      await leave(webhook, ['old', 'old, too']);
      receiver().answerWith(500);
      clock.advance(DAY + 1);
      await leave(webhook, ['young'], clock.now().toISOString());
      await worker.deliver();
      expect(failures).to.deep.equal([['status 500', 2]]);
      receiver().answerWith(200);
      clock.advance(5);
      await worker.deliver();
      expect(bodiesAt(receiver())).to.deep.equal(['old', 'young']);
    });

    it('keeps nobody waiting for one that fails', async () => {
      const [broken, sound] = [await makeWebhook({ url: `${receiver().url}/broken` }), await makeWebhook()];
      await leave(broken, [1, 2]);
      await leave(sound, [1, 2]);
      receiver().answer = (response, { path }) => response.writeHead(path === '/' ? 200 : 500).end();
      await start().worker.deliver();
      expect(bodiesAt(receiver())).to.deep.equal([1, 2]);
      expect(bodiesAt(receiver(), '/broken')).to.deep.equal([1]);
    });

    it('disables who answers 410, and sends them nothing more', async () => {
      const webhook = await makeWebhook();
      await leave(webhook, [1, 2]);
      const { webhooks, webhookDeliveries } = fixture().repositories;
      const { worker, failures } = start({
        disable: async (one) => {
          await webhooks.update({ ...one, enabled: false });
          await webhookDeliveries.deleteAll(one.id);
        },
      });
      receiver().answerWith(410);
      await worker.deliver();
      await leave(webhook, [3]);
      await worker.deliver();
      expect(bodiesAt(receiver())).to.deep.equal([1]);
      expect(failures).to.deep.equal([]);
    });

    it('sends nothing unsigned whose secret cannot be read', async () => {
      await leave(await makeWebhook({ secret: 'sealed by another server' }), [1]);
      const { worker, failures } = start();
      await worker.deliver();
      expect(failures).to.deep.equal([['its secret cannot be read any more: set it anew', 0]]);
      expect(receiver().received).to.deep.equal([]);
    });

    it('is one worker for each webhook, however many there are, and each event comes once and in order', async () => {
      const webhooks = await Promise.all(
        Array.from({ length: 6 }, (_, index) => makeWebhook({ url: `${receiver().url}/${index}` })),
      );
      const bodies = Array.from({ length: 25 }, (_, index) => index);
      for (const webhook of webhooks) await leave(webhook, bodies);
      const underWay = new Set<string>();
      const overlaps: string[] = [];
      receiver().answer = async (response, { path }) => {
        if (underWay.has(path)) overlaps.push(path);
        underWay.add(path);
        await new Promise(setImmediate);
        underWay.delete(path);
        response.end();
      };
      const workers = [start(), start(), start()];
      await Promise.all(workers.map(({ worker }) => worker.deliver()));
      for (const { errors } of workers) expect(errors).to.deep.equal([]);
      // Whoever is done sooner finds nothing to do, and leaves the rest to the others.
      for (const index of webhooks.keys()) expect(bodiesAt(receiver(), `/${index}`)).to.deep.equal(bodies);
      expect(overlaps).to.deep.equal([]);
    });

    it('has eight under way at most', async () => {
      for (let index = 0; index < 12; index += 1) await leave(await makeWebhook(), [index]);
      const [enough, free] = [latch(), latch()];
      let underWay = 0;
      receiver().answer = async (response) => {
        underWay += 1;
        if (underWay === 8) enough.open();
        await free.opened;
        response.end();
      };
      const { worker } = start();
      const delivered = worker.deliver();
      await enough.opened;
      worker.wake();
      await start().queue.listDue(NOW, 1);
      expect(underWay).to.equal(8);
      free.open();
      await delivered;
      expect(receiver().received).to.have.length(12);
    });

    it('goes on where a worker was killed, once its time is over', async () => {
      const webhook = await makeWebhook();
      await leave(webhook, [1]);
      const { worker, clock, queue } = start();
      const until = new Date(Date.parse(NOW) + 60_000).toISOString();
      expect(await queue.claim(webhook.id, NOW, { claim: 'killed', until })).to.include({ id: webhook.id });
      clock.advance(59);
      await worker.deliver();
      expect(receiver().received).to.deep.equal([]);
      clock.advance(1);
      await worker.deliver();
      expect(bodiesAt(receiver())).to.deep.equal([1]);
      // The other one was only asleep: it does nothing more, and takes nothing back.
      expect(await queue.renew(webhook.id, { claim: 'killed', until })).to.equal(undefined);
      await queue.release(webhook.id, { claim: 'killed', now: NOW, failures: 9, retryAt: until });
      expect(await queue.claim(webhook.id, clock.now().toISOString(), { claim: 'next', until })).to.include({
        failures: 0,
      });
    });

    it('ends what is under way when it is stopped, and begins nothing more', async () => {
      await leave(await makeWebhook(), [1, 2]);
      const [begun, free] = [latch(), latch()];
      receiver().answer = async (response) => {
        begun.open();
        await free.opened;
        response.end();
      };
      const { worker } = start();
      const delivered = worker.deliver();
      await begun.opened;
      const stopped = worker.stop();
      free.open();
      await stopped;
      await delivered;
      await worker.deliver();
      expect(bodiesAt(receiver())).to.deep.equal([1]);
      await start().worker.deliver();
      expect(bodiesAt(receiver())).to.deep.equal([1, 2]);
    });

    it('begins when it is started and when it is woken, and not before', async () => {
      const webhook = await makeWebhook();
      await leave(webhook, [1]);
      const { worker } = start();
      worker.wake();
      let arrived = latch();
      receiver().answer = (response) => {
        response.end();
        arrived.open();
      };
      worker.start(3_600_000);
      await arrived.opened;
      await worker.deliver();
      arrived = latch();
      await leave(webhook, [2]);
      worker.wake();
      await arrived.opened;
      await worker.stop();
      expect(bodiesAt(receiver())).to.deep.equal([1, 2]);
    });

    it('goes on after the database has failed', async () => {
      await leave(await makeWebhook(), [1]);
      const { worker, errors } = start();
      const { schema } = fixture().db;
      await schema.renameTable('webhook_deliveries', 'elsewhere');
      await worker.deliver();
      expect(errors).to.have.length(1);
      await fixture().db.schema.renameTable('elsewhere', 'webhook_deliveries');
      await worker.deliver();
      expect(bodiesAt(receiver())).to.deep.equal([1]);
    });
  });
}
