/**
 * `npm run fuzz -- [--requests 20000] [--seed 1]`: as many requests, made from the contracts, to all their operations in
 * turn, over an SQLite database (TEST_DATABASE=postgres: over a Postgres). Prints what was answered, and ends with 1 when
 * the server failed, an answer is not documented, a request is taken otherwise than the contract says, or one that was
 * refused has changed the database. The same seed makes the same requests.
 */
import { parseArgs } from 'node:util';
import { pino } from 'pino';
import { Ground } from '../test/contract/fuzz/ground.js';
import { type Trial, tryOperation } from '../test/contract/fuzz/trial.js';
import { operations } from '../test/contract/operations.js';
import { databases } from '../test/support/databases.js';

/** To one operation, before it is the next one's turn. */
const TURN = { valid: 10, invalid: 12, raw: 6 };
const ROUND = operations.length * (TURN.valid + TURN.invalid + TURN.raw);

const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '20000' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
  },
});

/** By operation: how often each status was answered, by the kind of the request. */
const answered = new Map<string, Map<string, number>>();

function note(title: string, { statuses }: Trial): void {
  const counts = answered.get(title) ?? new Map<string, number>();
  answered.set(title, counts);
  for (const [status, count] of statuses) counts.set(status, (counts.get(status) ?? 0) + count);
}

async function run(wanted: number, firstSeed: number): Promise<readonly string[]> {
  const [kind] = databases();
  if (!kind) throw new Error('There is no database to run over.');
  const ground = await Ground.open(kind, { parts: { log: pino({ level: 'error' }) } });
  const findings: string[] = [];
  let sent = 0;
  try {
    for (let seed = firstSeed; sent < wanted; seed += 1) {
      for (const operation of operations) {
        const trial = await tryOperation(ground, operation, seed, TURN);
        note(operation.title, trial);
        for (const finding of trial.findings) console.log(`\n${finding}\n`);
        findings.push(...trial.findings);
        sent += trial.sent;
      }
      console.log(`${sent} requests on ${kind.name}, seed ${seed}: ${findings.length} findings`);
    }
  } finally {
    await ground.close();
  }
  return findings;
}

function report(): void {
  for (const [title, counts] of answered) {
    const told = [...counts].sort(([a], [b]) => a.localeCompare(b)).map(([status, count]) => `${status} x ${count}`);
    console.log(`${title}: ${told.join(', ')}`);
  }
}

const [requests, seed] = [Number(values.requests), Number(values.seed)];
if (!Number.isSafeInteger(requests) || !Number.isSafeInteger(seed))
  throw new Error('--requests and --seed take numbers.');
console.log(`${requests} requests from seed ${seed}, ${ROUND} a round`);
const findings = await run(requests, seed);
report();
console.log(`${findings.length} findings`);
process.exitCode = findings.length > 0 ? 1 : 0;
