/** Flipt's own client for browsers, as it is published, on a page of another origin than the server's. */
import type { Server } from 'node:http';
import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { dataOf } from '../support/answers.js';
import { startApp, type TestApp } from '../support/app.js';
import { CHROMIUM, launchChromium, needChromium } from '../support/chromium.js';
import { databases } from '../support/databases.js';
import { target } from '../support/flags.js';
import { bodyOf, evaluating } from '../support/flipt-evaluations.js';
import { ENGINE, type FliptPage, FOLDER, MODULES, openPage } from '../support/flipt-page.js';
import { type Planted, plant } from '../support/flipt-plants.js';
import { addressOf, close, listen } from '../support/listen.js';
import { serveModules } from '../support/module-server.js';
import { makeApiKey } from '../support/places.js';
import { requestLog } from '../support/request-log.js';

/** Milliseconds, in which an interval of a second would have ended often. */
const AN_HOUR = 3_600_000;

const IS_SWISS = { type: 'STRING_COMPARISON_TYPE', property: 'country', operator: 'eq', value: 'CH' } as const;
const HALVES = [['blue', 50] as const, ['red', 50] as const];
const PLANTED: Planted = {
  segments: [{ key: 'swiss', constraints: [IS_SWISS] }],
  variantFlags: [
    {
      key: 'colour',
      variants: { blue: '{"hex":"#00f"}', red: undefined, grey: undefined },
      defaultVariant: 'grey',
      rules: [{ segments: ['swiss'], distributions: HALVES }],
    },
    { key: 'off', enabled: false, variants: { blue: undefined }, defaultVariant: 'blue' },
  ],
  booleanFlags: [
    { key: 'beta' },
    {
      key: 'toggle',
      rollouts: [
        { segments: ['swiss'], value: true },
        { percentage: 50, value: true },
      ],
    },
  ],
};
const FLAG_KEYS = ['beta', 'colour', 'off', 'toggle'];
const IS_ON = `client.evaluateBoolean({ flagKey: 'beta', entityId: 'ada', context: {} }).enabled`;

/** Twenty people, half of them Swiss, and each flag for each. */
const QUESTIONS = Array.from({ length: 20 }, (_, number) => ({
  entityId: `person-${number}`,
  context: { country: number % 2 === 0 ? 'CH' : 'DE' },
})).flatMap((person) => FLAG_KEYS.map((flagKey) => ({ flagKey, ...person })));

/** What of an answer of a batch, of the client's or the server's, does not say when and how fast it was given. */
function essenceOf({ type: _, ...rest }: Readonly<Record<string, unknown>>): string {
  const [answer] = Object.values(rest) as Readonly<Record<string, unknown>>[];
  const said = ['flagKey', 'enabled', 'match', 'reason', 'variantKey', 'variantAttachment'];
  return said.map((name) => `${name}: ${answer?.[name] ?? ''}`).join(', ');
}

const requests = requestLog();

describe(`Flipt's client for browsers in ${CHROMIUM}`, function () {
  this.timeout(120_000);
  let app: TestApp;
  let server: Server;
  let modules: Server;
  let browser: Browser;
  const complaints: string[] = [];

  before(async function () {
    needChromium(this);
    const [kind] = databases();
    if (!kind) throw new Error('There is no database to test on.');
    app = await startApp(kind, { parts: { log: requests.log } });
    await plant(app, PLANTED);
    [server, modules, browser] = await Promise.all([listen(app.http), serveModules(MODULES, FOLDER), launchChromium()]);
  });

  after(async () => {
    await browser?.close();
    if (modules) await close(modules);
    if (server) await close(server);
    await app?.stop();
  });

  const { ask } = evaluating(() => app);

  const turn = async (enabled: boolean) => dataOf(await target(app, 'beta', { enabled }));

  for (const name of Object.keys(MODULES)) {
    describe(name, () => {
      let shown: FliptPage;

      const start = (options: object = {}, clientToken = app.sk()) => {
        const url = `http://127.0.0.1:${addressOf(server).port}/flipt`;
        return shown.start({ url, authentication: { clientToken }, errorStrategy: 'fail', ...options });
      };
      const isOn = () => shown.run(IS_ON);

      beforeEach(async () => {
        await turn(false);
        shown = await openPage(browser, name, { pages: `http://localhost:${addressOf(modules).port}/`, complaints });
      });
      afterEach(() => shown.page.close());

      it('answers variants and booleans of people as the server answers them', async () => {
        await start();
        const here = await shown.run(`client.evaluateBatch(${JSON.stringify(QUESTIONS)}).responses`);
        const there = bodyOf(await ask('evaluateBatch', { requests: QUESTIONS })).responses;
        expect(here.map(essenceOf)).to.deep.equal(there.map(essenceOf));
        expect(new Set(there.map(essenceOf)).size, 'different answers').to.equal(7);
        expect(await shown.run('client.listFlags().map(({ key }) => key)')).to.include.members(FLAG_KEYS);
      });

      it('asks for leave first, and is given it', async () => {
        const leave = requests.next('unmatched', 204);
        await start();
        await leave;
        expect(await shown.run('failure')).to.equal(null);
      });

      it('may give its key as a JWT', async () => {
        await start({ authentication: { jwtToken: app.sk() } });
        expect(await isOn()).to.equal(false);
      });

      it('takes nothing anew while nothing has changed: it is answered 304 with the ETag that it has', async () => {
        const [first] = await Promise.all([shown.nextSnapshot(), start()]);
        expect(first).to.include({ known: undefined, status: 200 });
        for (let times = 0; times < 2; times += 1) {
          const unchanged = requests.next('getSnapshot', 304);
          const [next, isNew] = await Promise.all([shown.nextSnapshot(), shown.run('client.refresh()')]);
          await unchanged;
          expect(next).to.deep.equal({ known: first.etag, status: 304, etag: first.etag });
          expect(isNew).to.equal(false);
        }
      });

      it('has a change when it asks again', async () => {
        const [first] = await Promise.all([shown.nextSnapshot(), start()]);
        await turn(true);
        const [next, isNew] = await Promise.all([shown.nextSnapshot(), shown.run('client.refresh()')]);
        expect(next).to.include({ known: first.etag, status: 200 });
        expect(next.etag).to.match(/./).and.not.equal(first.etag);
        expect([isNew, await isOn()]).to.deep.equal([true, true]);
        expect(await shown.run('client.refresh()')).to.equal(false);
      });

      it('asks by no interval of its own, which is for Node only, but as often as its page does', async () => {
        await shown.page.clock.install();
        await start({ updateInterval: 1 });
        await shown.page.clock.fastForward(AN_HOUR);
        await shown.run('client.refresh()');
        expect(shown.requested.filter((path) => path.includes('snapshot'))).to.have.lengthOf(2);
        await shown.run('void setInterval(() => client.refresh(), 50)');
        for (const enabled of [true, false]) {
          await turn(enabled);
          await shown.until(`${IS_ON} === ${enabled}`);
        }
      });

      it('fetches its engine only where it does not carry it', async () => {
        await start();
        expect(shown.requested.includes(ENGINE)).to.equal(name.endsWith('/slim'));
      });

      it('is told that its key is unknown, or may not read all flags', async () => {
        await start({}, 'there-is-no-such-key');
        expect(await shown.run('failure')).to.equal('Failed to fetch data: Unauthorized');
        await start({}, app.pk());
        expect(await shown.run('failure')).to.equal('Failed to fetch data: Forbidden');
      });

      it('goes on with the flags that it has when its key is revoked', async () => {
        const { id, key } = await makeApiKey(app);
        await start({}, key);
        const path = { environment_id: 'prod', key_id: id };
        expect((await app.native.call('revokeApiKey', { token: app.token, path })).status).to.equal(204);
        await turn(true);
        const failure = await shown.run('client.refresh().then(() => null, ({ message }) => message)');
        expect(failure).to.equal('Failed to fetch data: Unauthorized');
        expect(await isOn()).to.equal(false);
      });

      it('begins with what it kept where the server refuses it', async () => {
        await start();
        const snapshot = await shown.run('client.getSnapshot()');
        await start({ snapshot, errorStrategy: 'fallback' }, 'there-is-no-such-key');
        expect(await shown.run('failure')).to.equal(null);
        expect(await isOn()).to.equal(false);
      });

      it('is nowhere refused for being of another origin', () => {
        expect(complaints.filter((text) => !/status of (401|403)/.test(text))).to.deep.equal([]);
      });
    });
  }
});
