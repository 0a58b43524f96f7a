/** `npm run reset-password -- EMAIL`: a new password for who has forgotten theirs, from the shell of the server. */
import { pino } from 'pino';
import { ConfigInvalid, readConfig } from '../config.js';
import { DatabaseUnusable } from '../database/connect.js';

/** What is wrong, for whoever typed it: a sentence, no stack. */
class Refused extends Error {}

async function run([email, ...rest]: readonly string[]): Promise<string> {
  if (email === undefined || rest.length > 0) {
    throw new Refused('Name one person by email address: npm run reset-password -- ada@example.org');
  }
  const config = readConfig(process.env);
  // Loaded only now: who has set or typed something wrong is told at once, not after a second.
  const { createApp } = await import('../app.js');
  const app = await createApp(config, { log: pino({ level: 'silent' }), usageFlushInterval: Infinity });
  try {
    const password = await app.resetPassword(email);
    if (password === undefined) throw new Refused(`Nobody has the email address ${email} in this database.`);
    return password;
  } finally {
    await app.close();
  }
}

function isExplained(error: unknown): error is Error {
  return error instanceof Refused || error instanceof ConfigInvalid || error instanceof DatabaseUnusable;
}

run(process.argv.slice(2)).then(
  (password) => process.stdout.write(`${password}\n`),
  (error: unknown) => {
    console.error(isExplained(error) ? error.message : error);
    process.exitCode = 1;
  },
);
