import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

export const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** As root, without a screen, and calling nobody. */
const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM, args: ARGUMENTS });
}

/** Skips what needs a browser where there is none, unless one is required. */
export function needChromium(test: Mocha.Context): void {
  if (existsSync(CHROMIUM)) return;
  if (process.env['BROWSER_REQUIRED']) throw new Error(`There is no ${CHROMIUM}; CHROMIUM names another.`);
  test.skip();
}
