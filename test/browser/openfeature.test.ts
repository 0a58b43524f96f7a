import type { Server } from 'node:http';
import { join } from 'node:path';
import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { dataOf } from '../support/answers.js';
import { startApp, type TestApp } from '../support/app.js';
import { CHROMIUM, launchChromium, needChromium } from '../support/chromium.js';
import { databases } from '../support/databases.js';
import { inSwitzerland, makeColours, ruleWhen, target } from '../support/flags.js';
import { installPackage, type Project } from '../support/installed-package.js';
import { addressOf, close, listen } from '../support/listen.js';
import { serveModules } from '../support/module-server.js';

/** Where the packages keep what the page imports. */
const MODULES = {
  'burgee/openfeature/web': 'burgee/openfeature/web/provider.js',
  '@openfeature/web-sdk': '@openfeature/web-sdk/dist/esm/index.js',
  '@openfeature/core': '@openfeature/core/dist/esm/index.js',
};

describe(`burgee/openfeature/web in ${CHROMIUM}, on a page of another origin`, function () {
  this.timeout(120_000);
  let app: TestApp;
  let project: Project;
  let flags: Server;
  let pages: Server;
  let browser: Browser;
  let page: Page;
  const requested: string[] = [];
  const complaints: string[] = [];

  before(async function () {
    needChromium(this);
    const [kind] = databases();
    if (!kind) throw new Error('There is no database to test on.');
    [app, project] = await Promise.all([startApp(kind), installPackage(['@openfeature/core', '@openfeature/web-sdk'])]);
    flags = await listen(app.http);
    pages = await serveModules(MODULES, join(project.folder, 'node_modules'));
    await makeColours(app, { key: 'colours' });
    dataOf(await target(app, 'colours', { rules: [ruleWhen(inSwitzerland, { variation: 'red' })] }));
    browser = await launchChromium();
    page = await browser.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => requested.push(new URL(request.url()).pathname));
    await page.goto(`http://127.0.0.1:${addressOf(pages).port}/`);
  });

  after(async () => {
    await browser?.close();
    if (pages) await close(pages);
    if (flags) await close(flags);
    await project?.remove();
    await app?.stop();
  });

  it('answers for the context of the page', async () => {
    const details = await page.evaluate(`(async () => {
      const { OpenFeature } = await import('@openfeature/web-sdk');
      const { BurgeeWebProvider } = await import('burgee/openfeature/web');
      const provider = new BurgeeWebProvider({
        url: 'http://127.0.0.1:${addressOf(flags).port}',
        apiKey: '${app.pk()}',
        pollInterval: 3_600_000,
      });
      await OpenFeature.setProviderAndWait(provider, { country: 'CH' });
      window.OpenFeature = OpenFeature;
      window.client = OpenFeature.getClient();
      return client.getStringDetails('colours', 'none');
    })()`);
    expect(details).to.deep.include({ value: '#red', variant: 'red', reason: 'TARGETING_MATCH' });
  });

  it('answers for another context', async () => {
    const value = await page.evaluate(`(async () => {
      await OpenFeature.setContext({ country: 'AT' });
      return client.getStringValue('colours', 'none');
    })()`);
    expect(value).to.equal('#blue');
  });

  it('is told of a change', async () => {
    dataOf(await target(app, 'colours', { default_serve: { variation: 'green' } }));
    const isGreen = `client.getStringValue('colours', 'none') === '#green'`;
    await page.waitForFunction(isGreen, undefined, { timeout: 5000 });
    expect(requested).to.include('/ofrep/v1/events');
  });

  it('loads neither the engine nor what only a server needs', () => {
    expect(requested.filter((path) => /\/evaluation\/|re2js|server-sdk/.test(path))).to.deep.equal([]);
  });

  it('complains of nothing', async () => {
    await page.evaluate('OpenFeature.close()');
    expect(complaints).to.deep.equal([]);
  });
});
