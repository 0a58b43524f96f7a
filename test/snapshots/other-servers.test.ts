/** Two servers on one database: what is committed through one is so on the other. */
import type { Server } from 'node:http';
import { expect } from 'chai';
import { dataOf } from '../support/answers.js';
import { onEveryDatabase, type TestApp } from '../support/app.js';
import { readEvents } from '../support/event-reader.js';
import { makeFlag } from '../support/flags.js';
import { close, listen } from '../support/listen.js';
import { makeApiKey, makeEnvironment } from '../support/places.js';
import { until } from '../support/until.js';

type Other = Awaited<ReturnType<TestApp['startAnother']>>;

/** Changes of which all but the slowest must be quick. */
const CHANGES = 50;

onEveryDatabase(
  'two servers',
  (app) => {
    let other: Other;
    let server: Server;
    before(async () => {
      other = await app().startAnother();
      server = await listen(other.http);
    });
    after(async () => {
      await close(server);
      await other.close();
    });

    /** What the flag is there; undefined: there is none. */
    const valueOn = async ({ native }: Pick<Other, 'native'>, flag_key: string): Promise<unknown> => {
      const { body } = await native.call('evaluateFlag', { key: app().sk(), body: { flag_key, context: {} } });
      return body.data?.value;
    };
    const seenOn = (server: Pick<Other, 'native'>, key: string, value: boolean) =>
      until(`${key} is ${value} on the other`, async () => (await valueOn(server, key)) === value);

    /** Through this server or the other. */
    const set = async (key: string, enabled: boolean, { native }: Pick<Other, 'native'> = app()) => {
      const path = { flag_key: key, environment_id: 'prod' };
      dataOf(await native.call('updateFlagEnvironment', { key: app().sk(), path, body: { enabled } }));
    };

    it('see what is written on the other, either way', async () => {
      const { key } = await makeFlag(app(), { enabled: true });
      await seenOn(other, key, true);
      await set(key, false);
      await seenOn(other, key, false);
      await set(key, true, other);
      await seenOn(app(), key, true);
    });

    it('see it within 50 milliseconds half of the time, and almost always within 250', async () => {
      const { key } = await makeFlag(app(), { enabled: false });
      await seenOn(other, key, false);
      const times: number[] = [];
      for (let turn = 0; turn < CHANGES; turn += 1) {
        await set(key, turn % 2 === 0);
        times.push(await seenOn(other, key, turn % 2 === 0));
      }
      times.sort((a, b) => a - b);
      expect(times[CHANGES / 2], `${times}`).to.be.lessThan(50);
      expect(times[CHANGES - 2], `${times}`).to.be.lessThan(250);
    });

    it('tell those who follow the flags on the other', async () => {
      const { key } = await makeFlag(app(), { enabled: false });
      await seenOn(other, key, false);
      const reader = await readEvents(server, { operationId: 'streamRuleset', headers: { 'X-API-Key': app().sk() } });
      const { id } = await reader.next();
      await set(key, true);
      expect((await reader.next()).id).not.to.equal(id);
      reader.leave();
    });

    it('refuse a key that was revoked on the other within a second, and end its streams', async () => {
      const { id, key } = await makeApiKey(app());
      dataOf(await other.native.call('listFlags', { key }));
      const reader = await readEvents(server, { operationId: 'streamRuleset', headers: { 'X-API-Key': key } });
      await reader.next();
      const path = { environment_id: 'prod', key_id: id };
      expect((await app().native.call('revokeApiKey', { token: app().token, path })).status).to.equal(204);
      const isRefused = async () => (await other.native.call('listFlags', { key })).status === 401;
      await until('it is refused on the other', isRefused, 1000);
      await reader.end();
    });

    it('forget an environment that was deleted on the other', async () => {
      const environment = await makeEnvironment(app());
      const { key } = await makeApiKey(app(), environment.id);
      const ask = () => other.native.call('evaluateFlags', { key, body: { context: {} } });
      dataOf(await ask());
      const path = { environment_id: environment.id };
      expect((await app().native.call('deleteEnvironment', { token: app().token, path })).status).to.equal(204);
      await until('its key is refused on the other', async () => (await ask()).status === 401, 1000);
    });

    it('add up what was evaluated on either', async () => {
      const { key } = await makeFlag(app(), { enabled: true });
      await seenOn(other, key, true);
      for (const one of [app(), other]) await one.flushUsage();
      const count = async () => {
        const path = { flag_key: key };
        const { counts } = dataOf(await app().native.call('listFlagUsage', { key: app().sk(), path }));
        return counts.reduce((sum: number, hour: { count: number }) => sum + hour.count, 0);
      };
      const before = await count();
      for (const one of [app(), other, other]) await valueOn(one, key);
      for (const one of [app(), other]) await one.flushUsage();
      expect((await count()) - before).to.equal(3);
    });
  },
  { parts: { followsOthers: true } },
);
