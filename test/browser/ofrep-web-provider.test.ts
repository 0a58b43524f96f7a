/** The official provider for web pages, as it is published, on a page of another origin than the server's. */
import type { Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { dataOf } from '../support/answers.js';
import { startApp, type TestApp } from '../support/app.js';
import { CHROMIUM, launchChromium, needChromium } from '../support/chromium.js';
import { testClock } from '../support/clock.js';
import { databases } from '../support/databases.js';
import { target } from '../support/flags.js';
import { addressOf, close, listen } from '../support/listen.js';
import { serveModules } from '../support/module-server.js';
import { makeOpenFeatureFlags, SERVED, SILENT, SWISS } from '../support/openfeature-flags.js';
import { requestLog } from '../support/request-log.js';

/** Milliseconds within which a change is to arrive. */
const AT_ONCE = 1000;
/** Seconds for which a stream's token is good at most. */
const TWO_HOURS = 7200;

const PACKAGES = fileURLToPath(new URL('../../node_modules', import.meta.url));
/** Where the packages keep what the page imports; the provider brings a version of ofrep-core of its own. */
const MODULES = {
  '@openfeature/core': '@openfeature/core/dist/esm/index.js',
  '@openfeature/web-sdk': '@openfeature/web-sdk/dist/esm/index.js',
  '@openfeature/ofrep-core': '@openfeature/ofrep-web-provider/node_modules/@openfeature/ofrep-core/index.esm.js',
  '@openfeature/ofrep-web-provider': '@openfeature/ofrep-web-provider/index.esm.js',
};

/** What the page does at its start: `ask` takes what the application would go on with, and asks for its type. */
const START = `async ({ baseUrl, apiKey, context }) => {
  const { OpenFeature } = await import('@openfeature/web-sdk');
  const { OFREPWebProvider } = await import('@openfeature/ofrep-web-provider');
  const provider = new OFREPWebProvider({ baseUrl, headers: [['X-API-Key', apiKey]] });
  window.openFeature = OpenFeature;
  window.client = OpenFeature.getClient();
  window.events = [];
  for (const event of ['PROVIDER_CONFIGURATION_CHANGED', 'PROVIDER_STALE', 'PROVIDER_ERROR'])
    client.addHandler(event, ({ message, flagsChanged }) => events.push({ event, message, flagsChanged }));
  window.ask = (key, fallback) => {
    const type = typeof fallback;
    return client['get' + type[0].toUpperCase() + type.slice(1) + 'Details'](key, fallback);
  };
  await OpenFeature.setProviderAndWait(provider, context).catch(() => {});
}`;

const clock = testClock();
const requests = requestLog();

describe(`OpenFeature's own provider for web pages in ${CHROMIUM}`, function () {
  this.timeout(120_000);
  let app: TestApp;
  let server: Server;
  let modules: Server;
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];
  const statuses: number[] = [];

  before(async function () {
    needChromium(this);
    const [kind] = databases();
    if (!kind) throw new Error('There is no database to test on.');
    app = await startApp(kind, { parts: { log: requests.log, now: clock.now } });
    await makeOpenFeatureFlags(app);
    [server, modules, browser] = await Promise.all([
      listen(app.http),
      serveModules(MODULES, PACKAGES),
      launchChromium(),
    ]);
  });

  after(async () => {
    await browser?.close();
    if (modules) await close(modules);
    if (server) await close(server);
    await app?.stop();
  });

  beforeEach(async () => {
    page = await browser.newPage();
    statuses.length = 0;
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('response', (response) => {
      if (response.request().method() === 'POST') statuses.push(response.status());
    });
    await start(app.pk());
  });

  afterEach(() => page?.close());

  async function start(apiKey: string): Promise<void> {
    await page.goto(`http://localhost:${addressOf(modules).port}/`);
    const given = { baseUrl: `http://127.0.0.1:${addressOf(server).port}`, apiKey, context: SWISS };
    await page.evaluate(`(${START})(${JSON.stringify(given)})`);
  }

  // biome-ignore lint/suspicious/noExplicitAny: what OpenFeature says of a flag
  const ask = (key: string, fallback: unknown): Promise<any> =>
    page.evaluate(`ask(${JSON.stringify(key)}, ${JSON.stringify(fallback)})`);

  const become = (context: object) => page.evaluate(`openFeature.setContext(${JSON.stringify(context)})`);

  // With a key, because the session of the tests does not outlast the stream's token.
  const turn = async (flagKey: string, enabled: boolean) =>
    dataOf(await target(app, flagKey, { enabled }, 'prod', { key: app.sk() }));

  const waitFor = (expression: string) => page.waitForFunction(expression, undefined, { polling: 20, timeout: 20_000 });

  it('gets the value, variant and reason of every flag', async () => {
    for (const { key, fallback, ...expected } of [...SERVED, ...SILENT]) {
      expect(await ask(key, fallback), key).to.deep.include({ flagKey: key, ...expected });
    }
    expect(await ask('nothing', true)).to.include({ value: true, errorCode: 'FLAG_NOT_FOUND' });
    expect(await ask('colour', true)).to.include({ value: true, errorCode: 'TYPE_MISMATCH' });
    expect(statuses).to.deep.equal([200]);
  });

  it('has a change within a second, and hears whose it is', async () => {
    for (const enabled of [false, true]) {
      const started = performance.now();
      await turn('switched', enabled);
      await waitFor(`ask('switched', true).variant === '${enabled ? 'on' : 'off'}'`);
      expect(performance.now() - started).to.be.below(AT_ONCE);
    }
    const changed = 'PROVIDER_CONFIGURATION_CHANGED';
    expect(await page.evaluate('events.map(({ event }) => event)')).to.deep.equal([changed, changed]);
    expect(await page.evaluate('events[0].flagsChanged')).to.include('switched');
  });

  it('never keeps the answers of another context, though it begins with them', async () => {
    expect(await ask('checkout', false)).to.include({ value: true, reason: 'TARGETING_MATCH' });
    await become({ ...SWISS, country: 'DE' });
    await waitFor(`ask('checkout', true).reason === 'DEFAULT'`);
    const unchanged = requests.next('evaluateFlags', 304);
    await become({ country: 'DE', targetingKey: SWISS.targetingKey });
    await unchanged;
    expect(await ask('checkout', true)).to.include({ value: false });
  });

  it('has its last answers when the page is loaded again, and 304 while nothing has changed', async () => {
    const unchanged = requests.next('evaluateFlags', 304);
    await start(app.pk());
    expect(await ask('switched', false)).to.include({ value: true, reason: 'CACHED' });
    await unchanged;
    await turn('switched', false);
    await waitFor(`ask('switched', true).reason === 'DISABLED'`);
    await turn('switched', true);
  });

  it('asks no more over the limit, and knows until when', async () => {
    const { organization } = dataOf(await app.native.call('getMe', { token: app.token }));
    const path = { organization_id: organization.id };
    const limit = async (limits: object) => {
      const body = { plan: null, limits };
      dataOf(await app.native.call('replaceOrganizationLimits', { token: app.token, path, body }));
    };
    await limit({ evaluation: 1 });
    await become({ ...SWISS, country: 'DE' });
    await waitFor('events.length === 1');
    await become({ ...SWISS, country: 'FR' });
    await waitFor('events.length === 2');
    await limit({});
    await become({ ...SWISS, country: 'IT' });
    expect(statuses).to.deep.equal([200, 200, 429]);
    expect(await page.evaluate('events[1].event')).to.equal('PROVIDER_STALE');
    expect(await page.evaluate('events[1].message'), 'when it may').to.match(/try again after .*\d\d:\d\d/);
  });

  it('is fatally wrong where its key is bad', async () => {
    await start('pk_prod_nothing');
    expect(await page.evaluate('client.providerStatus')).to.equal('FATAL');
    expect(await ask('switched', false)).to.include({ value: false, errorCode: 'PROVIDER_FATAL' });
  });

  it('goes on with another stream when its token has expired', async () => {
    clock.advance(TWO_HOURS);
    const refused = requests.next('streamEvents', 401);
    server.closeAllConnections();
    await refused;
    await requests.next('evaluateFlags', 200);
    await turn('switched', false);
    await waitFor(`ask('switched', true).reason === 'DISABLED'`);
  });

  it('is loaded again with a stream whose token has expired, and goes on with another', async () => {
    clock.advance(TWO_HOURS);
    const refused = requests.next('streamEvents', 401);
    await start(app.pk());
    await refused;
    await turn('switched', true);
    await waitFor(`ask('switched', false).value === true`);
  });

  it('is nowhere refused for being of another origin', () => {
    expect(complaints.filter((text) => !/status of (401|429)|net::ERR/.test(text))).to.deep.equal([]);
  });
});
