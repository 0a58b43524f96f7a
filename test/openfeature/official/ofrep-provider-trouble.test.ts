/** The official provider for servers, where it is refused, where the server fails, and where it is away. */
import { mock } from 'node:test';
import { expect } from 'chai';
import { dataOf } from '../../support/answers.js';
import { onOneDatabase } from '../../support/app.js';
import { makeFlag, target } from '../../support/flags.js';
import { addressOf, close, listen } from '../../support/listen.js';
import { makePersonalToken } from '../../support/places.js';
import { connectingServers, statusesOf } from './applications.js';

onOneDatabase("OpenFeature's provider for servers, in trouble,", (app) => {
  const connect = connectingServers(app);
  before(async () => {
    await makeFlag(app(), { key: 'switched' });
    dataOf(await target(app(), 'switched', {}));
  });

  it('is told what is wrong with a context', async () => {
    const { client } = await connect({}, { targetingKey: 'x'.repeat(1025) });
    const details = await client.details('switched', false);
    expect(details).to.include({ value: false, errorCode: 'INVALID_CONTEXT' });
    expect(details.errorMessage).to.match(/context\/targetingKey/);
  });

  it('is told of a body that is no JSON', async () => {
    const { client } = await connect({
      fetchImplementation: (request: Request) =>
        fetch(request.url, { method: 'POST', headers: request.headers, body: '{"context":' }),
    });
    expect(await client.details('switched', false)).to.include({ value: false, errorCode: 'PARSE_ERROR' });
  });

  it('gets the default where its credential is missing, bad, or good for something else', async () => {
    const { token } = await makePersonalToken(app(), { scopes: ['flags:read'] });
    for (const [headers, status] of [
      [{}, 401],
      [{ 'X-API-Key': 'sk_prod_nothing' }, 401],
      [{ Authorization: `Bearer ${token}` }, 403],
    ] as const) {
      const { client, traffic } = await connect({ headers });
      expect(await client.details('switched', false)).to.include({ value: false, errorCode: 'GENERAL' });
      expect(statusesOf(traffic)).to.deep.equal([status]);
    }
  });

  it('gets the default while the server is away, and then the value again', async () => {
    const server = await listen(app().http);
    const { port } = addressOf(server);
    const { client } = await connect({ baseUrl: `http://127.0.0.1:${port}` });
    await close(server);
    expect(await client.details('switched', false)).to.include({ value: false, errorCode: 'GENERAL' });
    const again = await listen(app().http, port);
    expect(await client.details('switched', false)).to.include({ value: true, reason: 'DEFAULT' });
    await close(again);
  });
});

onOneDatabase(
  "OpenFeature's provider for servers, where the server fails",
  (app) => {
    const connect = connectingServers(app);

    it('gets the default, and no more than that it failed', async () => {
      const { client, traffic } = await connect();
      const details = await client.details('any', 'mine');
      expect(details).to.include({ value: 'mine', errorCode: 'GENERAL' });
      expect(details.errorMessage).to.match(/^The server failed/);
      expect(traffic.exchanges[0]?.status).to.equal(500);
    });
  },
  {
    parts: {
      openfeature: (handlers) => ({
        ...handlers,
        evaluateFlag: () => {
          throw new Error('It failed.');
        },
      }),
    },
  },
);

onOneDatabase(
  "OpenFeature's provider for servers, over the limit",
  (app) => {
    const connect = connectingServers(app);
    before(() => mock.timers.enable({ apis: ['Date'], now: Date.now() }));
    after(() => mock.timers.reset());

    it('answers with defaults without asking until the time is over, and then asks again', async () => {
      const { client, traffic } = await connect();
      const { key } = await makeFlag(app(), { default_variation: 'on' });
      dataOf(await target(app(), key, {}));
      const values = () => Promise.all([1, 2].map(() => client.value(key, false)));
      expect(await values()).to.deep.equal([true, true]);
      expect(await client.value(key, false)).to.equal(false);
      expect(statusesOf(traffic)).to.deep.equal([200, 200, 429]);
      const seconds = Number(traffic.exchanges[2]?.headers.get('retry-after'));
      mock.timers.setTime(Date.now() + seconds * 1000 - 1);
      expect(await values()).to.deep.equal([false, false]);
      expect(traffic.exchanges).to.have.lengthOf(3);
      mock.timers.setTime(Date.now() + 1);
      expect(await values()).to.deep.equal([true, true]);
    });
  },
  { env: { RATE_LIMIT_EVALUATION: '2' } },
);
