/** The official provider for web pages, where it is refused, and where the server fails. */
import { mock } from 'node:test';
import { expect } from 'chai';
import { onOneDatabase } from '../../support/app.js';
import { makeOpenFeatureFlags, SWISS } from '../../support/openfeature-flags.js';
import { makePersonalToken } from '../../support/places.js';
import { nextEvent } from '../support/events.js';
import { connectingPages, statusesOf } from './applications.js';

onOneDatabase("OpenFeature's provider for web pages, in trouble,", (app) => {
  const connect = connectingPages(app);
  before(() => makeOpenFeatureFlags(app()));

  it('is told what is wrong with a context, and keeps what it has', async () => {
    const { client, traffic } = await connect();
    const failed = nextEvent(client, 'PROVIDER_ERROR');
    await client.setContext({ targetingKey: 'x'.repeat(1025) });
    expect(await failed).to.have.property('message');
    expect(statusesOf(traffic)).to.deep.equal([200, 400]);
    expect(await client.details('switched', false)).to.include({ value: true });
  });

  it('is fatally wrong where its credential is missing, bad, or good for something else', async () => {
    const { token } = await makePersonalToken(app(), { scopes: ['flags:read'] });
    for (const [headers, status] of [
      [[], 401],
      [[['X-API-Key', 'pk_prod_nothing']], 401],
      [[['Authorization', `Bearer ${token}`]], 403],
    ] as [[string, string][], number][]) {
      const { client, traffic } = await connect({ headers });
      expect(client.providerStatus).to.equal('FATAL');
      expect(await client.details('switched', false)).to.include({ value: false, errorCode: 'PROVIDER_FATAL' });
      expect(statusesOf(traffic)).to.deep.equal([status]);
    }
  });
});

let fails = true;
onOneDatabase(
  "OpenFeature's provider for web pages, where the server fails",
  (app) => {
    const connect = connectingPages(app);

    it('begins with its defaults, and has the values once the server answers', async () => {
      await makeOpenFeatureFlags(app());
      const { client, traffic } = await connect();
      expect(client.providerStatus).to.equal('ERROR');
      expect(await client.details('switched', false)).to.include({ value: false, reason: 'ERROR' });
      fails = false;
      await client.setContext(SWISS);
      expect(await client.details('switched', false)).to.include({ value: true, reason: 'DEFAULT' });
      expect(statusesOf(traffic)).to.deep.equal([500, 200]);
    });
  },
  {
    parts: {
      openfeature: (handlers) => ({
        ...handlers,
        evaluateFlags: (...given) => {
          if (fails) throw new Error('It failed.');
          return handlers.evaluateFlags(...given);
        },
      }),
    },
  },
);

onOneDatabase(
  "OpenFeature's provider for web pages, over the limit",
  (app) => {
    const connect = connectingPages(app);
    before(() => mock.timers.enable({ apis: ['Date'], now: Date.now() }));
    after(() => mock.timers.reset());

    it('keeps what it has without asking until the time is over, and then asks again', async () => {
      await makeOpenFeatureFlags(app());
      const { client, traffic } = await connect();
      await client.setContext({ ...SWISS, country: 'DE' });
      const stale = nextEvent(client, 'PROVIDER_STALE');
      await client.setContext(SWISS);
      await stale;
      await client.setContext({ ...SWISS, country: 'FR' });
      expect(statusesOf(traffic)).to.deep.equal([200, 200, 429]);
      expect(await client.details('checkout', true)).to.include({ value: false });
      mock.timers.setTime(Date.now() + Number(traffic.exchanges.at(-1)?.headers.get('retry-after')) * 1000);
      await client.setContext(SWISS);
      expect(await client.details('checkout', false)).to.include({ value: true, reason: 'TARGETING_MATCH' });
      expect(statusesOf(traffic).at(-1)).to.equal(200);
    });
  },
  { env: { RATE_LIMIT_EVALUATION: '2' } },
);
