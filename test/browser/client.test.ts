import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { dataOf } from '../support/answers.js';
import { startApp, type TestApp } from '../support/app.js';
import { CHROMIUM, launchChromium, needChromium } from '../support/chromium.js';
import { databases } from '../support/databases.js';
import { makeColours, makeFlag, rollout, target } from '../support/flags.js';
import { installPackage, type Project } from '../support/installed-package.js';
import { addressOf, close } from '../support/listen.js';

const PAGE = `<!doctype html>
<link rel="icon" href="data:,">
<script type="importmap">
{
  "imports": {
    "burgee/evaluation": "/burgee/evaluation/index.js",
    "burgee/client": "/burgee/client/client.js",
    "re2js": "/burgee/node_modules/re2js/build/index.js"
  }
}
</script>`;

describe(`burgee/client in ${CHROMIUM}`, function () {
  this.timeout(120_000);
  let app: TestApp;
  let project: Project;
  let server: Server;
  let browser: Browser;
  let page: Page;
  const requested: string[] = [];
  const complaints: string[] = [];

  before(async function () {
    needChromium(this);
    const [kind] = databases();
    if (!kind) throw new Error('There is no database to test on.');
    [app, project] = await Promise.all([startApp(kind), installPackage()]);
    const modules = join(project.folder, 'node_modules');
    // The page, the modules of the package, and the server's own API, all of one origin.
    server = createServer((req, res) => {
      const path = req.url ?? '/';
      if (path.startsWith('/api/v1')) return app.http(req, res);
      if (path === '/') return res.setHeader('Content-Type', 'text/html').end(PAGE);
      res.setHeader('Content-Type', 'text/javascript');
      return void readFile(join(modules, path)).then(
        (bytes) => res.end(bytes),
        () => res.writeHead(404).end(),
      );
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const colours = await makeColours(app, { key: 'colours' });
    dataOf(await target(app, colours.key, { default_serve: rollout({ blue: 30, red: 70 }) }));
    browser = await launchChromium();
    page = await browser.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => requested.push(new URL(request.url()).pathname));
    await page.goto(`http://127.0.0.1:${addressOf(server).port}/`);
  });

  after(async () => {
    await browser?.close();
    if (server) await close(server);
    await project?.remove();
    await app?.stop();
  });

  it('evaluates as the server does', async () => {
    const people = Array.from({ length: 20 }, (_, number) => `user-${number}`);
    const local = await page.evaluate(`(async (people) => {
      const { createClient } = await import('burgee/client');
      window.client = createClient({ url: '', apiKey: '${app.sk()}', pollInterval: 3_600_000 });
      await client.ready();
      return people.map((targetingKey) => client.evaluate('colours', { targetingKey }, 'none').value);
    })(${JSON.stringify(people)})`);
    const remote = await Promise.all(
      people.map(async (targeting_key) => {
        const body = { flag_key: 'colours', context: { targeting_key } };
        return dataOf(await app.native.call('evaluateFlag', { key: app.sk(), body })).value;
      }),
    );
    expect(local).to.deep.equal(remote);
    expect(new Set(remote).size).to.equal(2);
    expect(requested.filter((path) => path.includes('re2js'))).to.deep.equal([]);
  });

  it('is told of a change, and loads re2js for the first pattern', async () => {
    const { key } = await makeFlag(app, { key: 'patterned' });
    const when = { attribute: 'email', operator: 'matches', values: ['^ada'] };
    const rules = [{ when, serve: { variation: 'on' } }];
    dataOf(await target(app, key, { rules, default_serve: { variation: 'off' } }));
    const evaluated = `client.evaluate('patterned', { attributes: { email: 'ada@example.org' } }, false).value`;
    await page.waitForFunction(evaluated, undefined, { timeout: 5000 });
    expect(requested.filter((path) => path.includes('re2js'))).to.deep.equal([
      '/burgee/node_modules/re2js/build/index.js',
    ]);
  });

  it('evaluates with the engine alone', async () => {
    const value = await page.evaluate(`(async () => {
      const { compile, evaluate } = await import('burgee/evaluation');
      const response = await fetch('/api/v1/ruleset', { headers: { 'X-API-Key': '${app.sk()}' } });
      const { data } = await response.json();
      return evaluate(compile(data), 'colours', { targetingKey: 'user-1', attributes: {} }).value;
    })()`);
    expect(value).to.be.oneOf(['#blue', '#red']);
  });

  it('complains of nothing', async () => {
    await page.evaluate('client.close()');
    expect(complaints).to.deep.equal([]);
  });
});
