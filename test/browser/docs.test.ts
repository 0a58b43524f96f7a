import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import type { Browser, Locator, Page } from 'playwright-core';
import { startApp, type TestApp } from '../support/app.js';
import { CHROMIUM, launchChromium, needChromium } from '../support/chromium.js';
import { databases } from '../support/databases.js';

/** Milliseconds: a browser that starts on a busy machine. */
const TIMEOUT = 60_000;

const FLAGIFY = 'Burgee, the Flagify door';
const FLAGSMITH = 'Burgee, the Flagsmith door';
const FLIPT = 'Burgee, the Flipt door';
const OPENFEATURE = 'Burgee, the OpenFeature door';

interface Visit {
  readonly page: Page;
  /** What the browser complained about. */
  readonly complaints: readonly string[];
  /** Where its requests went. */
  readonly origins: ReadonlySet<string>;
}

describe(`/docs in ${CHROMIUM}`, function () {
  this.timeout(TIMEOUT);
  let app: TestApp;
  let server: Server;
  let browser: Browser;
  let origin: string;

  before(async function () {
    needChromium(this);
    const [kind] = databases();
    if (!kind) throw new Error('There is no database to test on.');
    app = await startApp(kind);
    server = createServer(app.http).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('The server listens on no port.');
    origin = `http://127.0.0.1:${address.port}`;
    // The flag of the examples.
    await app.native.call('createFlag', { key: app.sk(), body: { key: 'new-feature', type: 'boolean' } });
    browser = await launchChromium();
  });

  after(async () => {
    await browser?.close();
    server?.closeAllConnections();
    server?.close();
    await app?.stop();
  });

  async function visit(path: string): Promise<Visit> {
    const page = await browser.newPage({ viewport: { width: 1280, height: 1400 } });
    const complaints: string[] = [];
    const origins = new Set<string>();
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      // data: URLs are pictures inside of the stylesheet.
      if (protocol !== 'data:') origins.add(origin);
    });
    const answer = await page.goto(`${origin}${path}`);
    expect(answer?.status()).to.equal(200);
    expect(answer?.request().redirectedFrom() ?? null, 'no redirect').to.equal(null);
    await page.locator('.information-container .title').waitFor();
    return { page, complaints, origins };
  }

  function expectQuiet({ complaints, origins }: Visit): void {
    expect(complaints).to.deep.equal([]);
    expect([...origins]).to.deep.equal([origin]);
  }

  async function picture(page: Page, name: string): Promise<void> {
    await page.screenshot({ path: join(tmpdir(), `burgee-docs-${name}.png`) });
  }

  async function choose(page: Page, contract: string): Promise<void> {
    await page.locator('#select').selectOption({ label: contract });
    await page.locator('.information-container .title', { hasText: contract }).waitFor();
  }

  /** The cells of the row of a scheme's table that begins with this text. */
  async function rowOf(page: Page, scheme: string, scope: string): Promise<string[]> {
    const form = page.locator('.auth-container', { hasText: scheme });
    return form.locator('tr', { hasText: scope }).locator('td').allInnerTexts();
  }

  async function authorize(page: Page, scheme: string, value: string): Promise<void> {
    await page.locator('.auth-wrapper .btn.authorize').click();
    const form = page.locator('.auth-container', { hasText: scheme });
    await form.locator('input').fill(value);
    await picture(page, 'authorize');
    await form.locator('button.authorize').click();
    await form.getByText('Authorized').first().waitFor();
    await page.locator('.btn-done').first().click();
  }

  /** Sends what the documentation has filled in. */
  async function execute(page: Page, operationId: string): Promise<Locator> {
    const operation = page.locator(`[id$="-${operationId}"]`);
    await operation.locator('.opblock-summary-control').click();
    await operation.locator('.execute').click();
    const answer = operation.locator('.live-responses-table .response');
    await answer.waitFor();
    return answer;
  }

  async function expectAnswer(answer: Locator, body: string): Promise<void> {
    expect(await answer.locator('.response-col_status').innerText()).to.match(/^200/);
    expect(await answer.locator('.highlight-code').first().innerText()).to.contain(body);
  }

  it('shows what roles and keys may do where one authorizes', async () => {
    const visited = await visit('/docs');
    const { page } = visited;
    await page.locator('.auth-wrapper .btn.authorize').click();
    expect(await rowOf(page, 'BearerAuth', 'audit:read')).to.deep.equal(['audit:read', 'yes', 'yes', '–', '–', '–']);
    expect(await rowOf(page, 'ApiKeyAuth', 'flags:evaluate')).to.deep.equal(['flags:evaluate', 'yes', 'yes']);
    await picture(page, 'access');
    expectQuiet(visited);
    await page.close();
  });

  it('shows the Flagsmith door by itself where Flagsmith has its documentation', async () => {
    const visited = await visit('/flagsmith/api/v1/docs/');
    const { page } = visited;
    await page.locator('.info .title', { hasText: FLAGSMITH }).waitFor();
    expectQuiet(visited);
    await page.close();
  });

  it('shows every contract in its selector, and asks no other server for anything', async () => {
    const visited = await visit('/docs');
    const { page } = visited;
    expect(await page.locator('#select option').allInnerTexts()).to.deep.equal([
      'Burgee',
      FLAGIFY,
      FLAGSMITH,
      FLIPT,
      OPENFEATURE,
    ]);
    await picture(page, 'native');
    await choose(page, FLAGIFY);
    await picture(page, 'flagify');
    await choose(page, FLAGSMITH);
    await picture(page, 'flagsmith');
    await choose(page, FLIPT);
    await picture(page, 'flipt');
    await choose(page, OPENFEATURE);
    await picture(page, 'openfeature');
    expectQuiet(visited);
    await page.close();
  });

  it('evaluates a flag with an API key of any environment', async () => {
    const visited = await visit('/docs');
    const { page } = visited;
    // The one that the start prints first: nothing that is filled in may name another environment.
    await authorize(page, 'ApiKeyAuth', app.sk('dev'));
    const answer = await execute(page, 'evaluateFlag');
    await picture(page, 'native-evaluate');
    await expectAnswer(answer, '"flag_key": "new-feature"');
    expectQuiet(visited);
    await page.close();
  });

  it('evaluates a flag with the bearer token of a login', async () => {
    const visited = await visit('/docs');
    const { page } = visited;
    await authorize(page, 'BearerAuth', app.token);
    const answer = await execute(page, 'evaluateFlag');
    await expectAnswer(answer, '"flag_key": "new-feature"');
    expectQuiet(visited);
    await page.close();
  });

  it("evaluates a flag through the Flagify door's contract", async () => {
    const visited = await visit('/docs');
    const { page } = visited;
    await choose(page, FLAGIFY);
    await authorize(page, 'ApiKeyAuth', app.sk());
    const answer = await execute(page, 'evaluateFlag');
    await picture(page, 'flagify-evaluate');
    await expectAnswer(answer, '"data"');
    expectQuiet(visited);
    await page.close();
  });

  it("evaluates a flag through the Flipt door's contract", async () => {
    const visited = await visit('/docs');
    const { page } = visited;
    await choose(page, FLIPT);
    // Of another environment than examples have: what is filled in names none.
    await authorize(page, 'ApiKeyAuth', app.sk('dev'));
    const answer = await execute(page, 'evaluateBoolean');
    await picture(page, 'flipt-evaluate');
    await expectAnswer(answer, '"flagKey": "new-feature"');
    expectQuiet(visited);
    await page.close();
  });

  it("evaluates one flag and all flags through the OpenFeature door's contract", async () => {
    const visited = await visit('/docs');
    const { page } = visited;
    await choose(page, OPENFEATURE);
    await authorize(page, 'ApiKeyAuth', app.pk());
    await expectAnswer(await execute(page, 'evaluateFlag'), '"key": "new-feature"');
    await expectAnswer(await execute(page, 'evaluateFlags'), '"eventStreams"');
    await picture(page, 'openfeature-evaluate');
    expectQuiet(visited);
    await page.close();
  });

  it('shows the contract that was chosen again when its address is loaded', async () => {
    const chosen = await visit('/docs');
    await choose(chosen.page, FLIPT);
    const { pathname, search } = new URL(chosen.page.url());
    expect(search).to.include('Flipt');
    await chosen.page.close();
    const visited = await visit(`${pathname}${search}`);
    await visited.page.locator('.information-container .title', { hasText: FLIPT }).waitFor();
    expect(await visited.page.locator('#select option:checked').innerText()).to.equal(FLIPT);
    expectQuiet(visited);
    await visited.page.close();
  });

  it('opens at the operation that a link names', async () => {
    const visited = await visit('/docs#/evaluation/evaluateFlag');
    await visited.page.locator('#operations-evaluation-evaluateFlag .execute').waitFor();
    expectQuiet(visited);
    await visited.page.close();
  });
});
