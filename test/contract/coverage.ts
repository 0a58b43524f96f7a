/**
 * Every answer that a contract documents must have been seen by a test, without exception.
 * Run before the tests with --clear, and after them without.
 */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { contracts } from '../support/contract.js';
import { COVERAGE_FOLDER } from '../support/coverage.js';

function documented(): string[] {
  return Object.values(contracts).flatMap(({ name, table }) =>
    Object.entries(table).flatMap(([id, { statuses }]) => statuses.map((status) => `${name} ${id} ${status}`)),
  );
}

function seen(): ReadonlySet<string> {
  const files = readdirSync(COVERAGE_FOLDER, { recursive: false, encoding: 'utf8' });
  return new Set(files.flatMap((file) => readFileSync(join(COVERAGE_FOLDER, file), 'utf8').split('\n')));
}

function report(): void {
  const answers = seen();
  const all = documented();
  const missing = all.filter((pair) => !answers.has(pair));
  if (missing.length === 0) {
    console.log(`${all.length} of ${all.length} documented answers seen.`);
    return;
  }
  console.error(`${all.length - missing.length} of ${all.length} documented answers seen. Missing:

${missing.map((pair) => `  ${pair}`).join('\n')}

Each line is a contract, an operation and a status that it documents, and no test has got that answer through
the contract client. Write a test that gets it, or, if the operation can never answer it, take it out of spec/.`);
  process.exitCode = 1;
}

try {
  if (process.argv.includes('--clear')) rmSync(COVERAGE_FOLDER, { recursive: true, force: true });
  else report();
} catch (error) {
  if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  console.error('No answers are recorded: run the tests first.');
  process.exitCode = 1;
}
