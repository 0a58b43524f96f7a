/** Flagsmith's own clients for browsers, as they are published, on a page of another origin than the server's. */
import type { Server } from 'node:http';
import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { dataOf } from '../support/answers.js';
import { startApp, type TestApp } from '../support/app.js';
import { CHROMIUM, launchChromium, needChromium } from '../support/chromium.js';
import { databases } from '../support/databases.js';
import {
  type FlagsmithPage,
  FOLDER,
  type InitOptions,
  MODULES,
  openPage,
  PACKAGES,
} from '../support/flagsmith-page.js';
import { servedBy } from '../support/flagsmith-served.js';
import { openShop, SERVED, type Shop } from '../support/flagsmith-shop.js';
import { addressOf, close, listen } from '../support/listen.js';
import { serveModules } from '../support/module-server.js';
import { requestLog } from '../support/request-log.js';

/** Milliseconds after which a client reports what was read. */
const TEN_SECONDS = 10_000;

const requests = requestLog();

/** Ten people, of whom some get each of the colours. */
const PEOPLE = Array.from({ length: 10 }, (_, number) => `person-${number}`);

describe(`Flagsmith's clients for browsers in ${CHROMIUM}`, function () {
  this.timeout(120_000);
  let app: TestApp;
  let shop: Shop;
  let server: Server;
  let modules: Server;
  let browser: Browser;

  before(async function () {
    needChromium(this);
    const [kind] = databases();
    if (!kind) throw new Error('There is no database to test on.');
    app = await startApp(kind, { parts: { log: requests.log } });
    shop = await openShop(app);
    [server, modules, browser] = await Promise.all([listen(app.http), serveModules(MODULES, FOLDER), launchChromium()]);
  });

  after(async () => {
    await browser?.close();
    if (modules) await close(modules);
    if (server) await close(server);
    await app?.stop();
  });

  const origin = () => `http://127.0.0.1:${addressOf(server).port}`;

  /** How often the feature was read, as the native API knows it. */
  const countOf = async (flag_key: string): Promise<number> => {
    await app.flushUsage();
    const key = shop.serverKey.replace('ser.', '');
    const { counts } = dataOf(await app.native.call('listFlagUsage', { key, path: { flag_key } }));
    // Of what was answered, the variations are known as well.
    return counts.find(({ variation }: { variation: string | null }) => variation === null)?.count ?? 0;
  };

  for (const name of PACKAGES) {
    describe(name, () => {
      let shown: FlagsmithPage;
      const start = (options: InitOptions = {}) =>
        shown.start({ environmentID: shop.clientKey, api: `${origin()}/flagsmith/api/v1/`, ...options });

      beforeEach(async () => {
        shown = await openPage(browser, name, `http://localhost:${addressOf(modules).port}/`);
      });
      afterEach(() => shown.page.close());

      it('gets the flags of the environment', async () => {
        await start({ applicationMetadata: { name: 'shop', version: '1.0.0' } });
        expect(await shown.flags()).to.deep.equal(SERVED);
        expect(await shown.run(`client.getValue('layout', { json: true })`)).to.deep.equal({ columns: 2 });
        expect(await shown.run('changes.map(({ source }) => source)')).to.deep.equal(['SERVER']);
        expect(shown.complaints).to.deep.equal([]);
      });

      it('gets what overrides an identity, and nothing of it any more once it has logged out', async () => {
        await start({ identity: 'ada' });
        const back = { enabled: true, value: 'back for Ada' };
        expect(await shown.flags()).to.deep.include({ retired: back, greeting: SERVED.greeting });
        await shown.run('client.logout()');
        expect(await shown.flags()).to.deep.include({ retired: SERVED.retired });
        expect(shown.complaints).to.deep.equal([]);
      });

      it('has traits answered that were stored, and what overrides their segments', async () => {
        const identifier = `trader of ${name}`;
        await start({ identity: identifier });
        await shown.run(
          `client.setTraits({ country: 'CH', age: 18.5, Plan: 'pro', seats: 3, staff: true, gone: null })`,
        );
        const greeting = { enabled: true, value: 'Grüezi' };
        const limit = { enabled: true, value: 100 };
        expect(await shown.flags()).to.deep.include({ greeting, limit });
        await start({ identity: identifier });
        expect(
          await shown.run(`['country', 'age', 'Plan', 'seats', 'staff', 'gone'].map(client.getTrait)`),
        ).to.deep.equal(['CH', 18.5, 'pro', 3, true, undefined]);
        expect(await shown.flags()).to.deep.include({ greeting, limit });
        await shown.run(`client.setTrait('country', null)`);
        expect(await shown.flags()).to.deep.include({ greeting: SERVED.greeting, limit });
        expect(shown.complaints).to.deep.equal([]);
      });

      it('gets of a multivariate feature what everybody gets', async () => {
        await start();
        const seen = new Set<unknown>();
        for (const identifier of PEOPLE) {
          await shown.run(`client.identify('${identifier}')`);
          const { colour } = await servedBy(app, shop.clientKey, { identifier });
          expect(colour).to.deep.include((await shown.flags())['colour']);
          seen.add(colour?.value);
        }
        expect([...seen].sort()).to.deep.equal(['blue', 'grey', 'red']);
      });

      it('stores nothing of who is transient, nor of a transient trait', async () => {
        await start();
        await shown.run(`client.identify('passer-by', { country: 'CH' }, true)`);
        expect(await shown.flags()).to.deep.include({ greeting: { enabled: true, value: 'Grüezi' } });
        const stored = await shop.api.get(`environments/${shop.clientKey}/identities/`, { q: 'passer-by' });
        expect(stored.results).to.deep.equal([]);
        const secretive = `secretive of ${name}`;
        await shown.run(`client.identify('${secretive}', { country: { value: 'CH', transient: true } })`);
        expect(await shown.flags()).to.deep.include({ greeting: { enabled: true, value: 'Grüezi' } });
        await start({ identity: secretive });
        expect(await shown.flags()).to.deep.include({ greeting: SERVED.greeting });
      });

      it('gets what its traits get where it is nobody in particular', async () => {
        await start({ traits: { country: 'CH' } });
        expect(await shown.flags()).to.deep.include({ greeting: { enabled: true, value: 'Grüezi' } });
        expect(await shown.run('client.getContext().identity.identifier')).to.match(/^[0-9a-f]{64}$/);
      });

      it('is not shown what is hidden', async () => {
        const environment = `environments/${shop.clientKey}/`;
        await shop.api.patch(environment, { hide_disabled_flags: true });
        await start();
        const { retired: _, ...enabled } = SERVED;
        expect(await shown.flags()).to.deep.equal(enabled);
        await shop.api.patch(environment, { hide_disabled_flags: false });
      });

      it('has its evaluations counted', async () => {
        await shown.page.clock.install();
        await start({ enableAnalytics: true });
        const before = await countOf('beta');
        await shown.run(`[client.hasFeature('beta'), client.hasFeature('beta'), client.getValue('limit')]`);
        const reported = requests.next('reportFlagAnalytics', 200);
        await shown.page.clock.fastForward(TEN_SECONDS);
        await reported;
        expect((await countOf('beta')) - before).to.equal(2);
        expect(shown.complaints).to.deep.equal([]);
      });

      it('asks for changes as often as it is told to', async () => {
        await start();
        await shown.run('client.startListening(50)');
        await shop.turn('greeting', { feature_state_value: 'Hi' });
        await shown.until(`client.getValue('greeting') === 'Hi'`);
        await shop.turn('greeting', { feature_state_value: 'Hello' });
        await shown.until(`client.getValue('greeting') === 'Hello'`);
        expect(shown.complaints).to.deep.equal([]);
      });

      it('is told of changes, and asks once for each: it knows how old its flags are', async () => {
        await start({ realtime: true, eventSourceUrl: `${origin()}/flagsmith/` });
        await shown.until('client.eventSource.readyState === 1');
        await shop.turn('beta', { enabled: false });
        await shown.until(`!client.hasFeature('beta')`);
        await shop.turn('beta', { enabled: true });
        await shown.until(`client.hasFeature('beta')`);
        expect(await shown.run('changes.length')).to.equal(3);
        expect(await shown.run('client.timestamp')).to.be.greaterThan(0);
      });

      it('begins with what it kept, where it is told to', async () => {
        await start({ cacheFlags: true });
        await start({ cacheFlags: true });
        await shown.until('changes.length === 2');
        expect(await shown.run('changes.map(({ source }) => source)')).to.deep.equal(['CACHE', 'SERVER']);
      });

      it('is told what is wrong with its key', async () => {
        await start({ environmentID: 'there-is-no-such-key' });
        expect(await shown.run('failure')).to.match(/unknown/);
      });
    });
  }
});
