/** What the commands have in common: the app over the database of the settings, plain lines, and an exit code. */
import { pino } from 'pino';
import type { App } from '../app.js';
import { ConfigInvalid, readConfig } from '../config.js';
import { DatabaseUnusable } from '../database/connect.js';
import { FileRefused } from '../importers/file-refused.js';
import { Refused } from './refused.js';
import { HelpAsked } from './words.js';

type Command = (given: readonly string[], app: () => Promise<App>) => Promise<string>;

/**
 * Runs a command over what was typed behind its name, and prints what it answers. `app` is made when it is first asked
 * for: who has set or typed something wrong is told at once, not after a second.
 */
export function runCommand(command: Command): void {
  run(command).then(
    (printed) => process.stdout.write(printed),
    (error: unknown) => {
      if (error instanceof HelpAsked) {
        process.stdout.write(`${error.message}\n`);
        return;
      }
      console.error(explain(error));
      process.exitCode = 1;
    },
  );
}

async function run(command: Command): Promise<string> {
  const config = readConfig(process.env);
  let app: App | undefined;
  try {
    return await command(process.argv.slice(2), async () => {
      const { createApp } = await import('../app.js');
      app = await createApp(config, { log: pino({ level: 'silent' }), worksByItself: false });
      return app;
    });
  } finally {
    await app?.close();
  }
}

function explain(error: unknown): unknown {
  if (error instanceof FileRefused) {
    return [error.message, ...error.spots.map(({ path, message }) => `  ${path} ${message}`)].join('\n');
  }
  const isExplained = error instanceof Refused || error instanceof ConfigInvalid || error instanceof DatabaseUnusable;
  return isExplained ? error.message : error;
}
