/** A page that uses Flagsmith's client for browsers, as it is published, with the flags of a server of another origin. */
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';

/** The package before and after it was renamed, each with its last version. */
export const PACKAGES = ['flagsmith', '@flagsmith/flagsmith'] as const;
export type PackageName = (typeof PACKAGES)[number];

export const FOLDER = fileURLToPath(new URL('../../node_modules', import.meta.url));
export const MODULES = Object.fromEntries(PACKAGES.map((name) => [name, `${name}/index.mjs`]));

/** What `init` is given, beside where the server is. */
export type InitOptions = Readonly<Record<string, unknown>>;

/** `failure` is what an application is told where it gets no flags. */
const START = `async ({ name, options }) => {
  const { createFlagsmithInstance } = await import(name);
  window.client = createFlagsmithInstance();
  window.changes = [];
  window.failure = await client
    .init({ ...options, onChange: (before, { flagsChanged }, { source }) => changes.push({ flagsChanged, source }) })
    .then(() => null, (error) => error.message);
}`;

/** What an application sees of each flag. */
const SEEN = `Object.fromEntries(Object.entries(client.getAllFlags()).map(([key]) => [
  key,
  { enabled: client.hasFeature(key, { skipAnalytics: true }), value: client.getValue(key, { skipAnalytics: true }) },
]))`;

export interface FlagsmithPage {
  readonly page: Page;
  /** Everything on the page's console, and every error that nobody caught. */
  readonly complaints: readonly string[];
  /** Loads the page, again or for the first time, and starts its client. */
  start(options: InitOptions): Promise<void>;
  /** Evaluates an expression, of which `client` is a part. */
  // biome-ignore lint/suspicious/noExplicitAny: whatever the client says
  run(expression: string): Promise<any>;
  /** Every flag as the application sees it. */
  flags(): Promise<Readonly<Record<string, { readonly enabled: boolean; readonly value: unknown }>>>;
  until(expression: string): Promise<unknown>;
}

/** `pages` serves the modules. */
export async function openPage(browser: Browser, name: PackageName, pages: string): Promise<FlagsmithPage> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  return {
    page,
    complaints,
    start: async (options) => {
      await page.goto(pages);
      await page.evaluate(`(${START})(${JSON.stringify({ name, options })})`);
    },
    run: (expression) => page.evaluate(`(async () => ${expression})()`),
    flags: () => page.evaluate(SEEN),
    until: (expression) => page.waitForFunction(expression, undefined, { polling: 20, timeout: 20_000 }),
  };
}
