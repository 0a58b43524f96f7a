/** A page that uses Flipt's client for browsers, as it is published, with the flags of a server of another origin. */
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';

const PACKAGE = '@flipt-io/flipt-client-js';

export const FOLDER = fileURLToPath(new URL('../../node_modules', import.meta.url));
/** Both of its builds for browsers: the first carries its engine, the second fetches it. */
export const MODULES = {
  [PACKAGE]: `${PACKAGE}/dist/browser/index.mjs`,
  [`${PACKAGE}/slim`]: `${PACKAGE}/dist/slim/index.mjs`,
};
export const ENGINE = `/${PACKAGE}/dist/flipt_engine_wasm_js_bg.wasm`;

const SNAPSHOT = '/internal/v1/evaluation/snapshot/';

/** `failure` is what an application is told where it gets no client. */
const START = `async ({ name, options, wasm }) => {
  const { FliptClient } = await import(name);
  window.failure = await FliptClient.init(options, { wasm }).then(
    (client) => { window.client = client; return null; },
    (error) => error.message,
  );
}`;

/** How the server was asked for a snapshot, and what it answered. */
export interface SnapshotExchange {
  readonly known: string | undefined;
  readonly status: number;
  readonly etag: string | undefined;
}

export interface FliptPage {
  readonly page: Page;
  /** The path of every GET. */
  readonly requested: readonly string[];
  /** Loads the page, again or for the first time, and starts its client with these options of `init`. */
  start(options: Readonly<Record<string, unknown>>): Promise<void>;
  /** Evaluates an expression, of which `client` is a part. */
  // biome-ignore lint/suspicious/noExplicitAny: whatever the client says
  run(expression: string): Promise<any>;
  until(expression: string): Promise<unknown>;
  /** What the server is asked next. */
  nextSnapshot(): Promise<SnapshotExchange>;
}

/** `pages` serves the modules; every error on the page's console, or that nobody caught, is one of `complaints`. */
export async function openPage(
  browser: Browser,
  name: string,
  { pages, complaints }: { readonly pages: string; readonly complaints: string[] },
): Promise<FliptPage> {
  const page = await browser.newPage();
  const requested: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (request.method() === 'GET') requested.push(new URL(request.url()).pathname);
  });
  return {
    page,
    requested,
    start: async (options) => {
      await page.goto(pages);
      await page.evaluate(`(${START})(${JSON.stringify({ name, options, wasm: ENGINE })})`);
    },
    run: (expression) => page.evaluate(`(async () => ${expression})()`),
    until: (expression) => page.waitForFunction(expression, undefined, { polling: 20, timeout: 20_000 }),
    nextSnapshot: async () => {
      const answer = await page.waitForResponse(
        (one) => one.request().method() === 'GET' && one.url().includes(SNAPSHOT),
        { timeout: 20_000 },
      );
      const known = answer.request().headers()['if-none-match'];
      return { known, status: answer.status(), etag: answer.headers()['etag'] };
    },
  };
}
