/** Which documented answers the tests have seen: each process adds to a file of its own. */
import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** Emptied by the script that runs the tests, read by test/contract/coverage.ts afterwards. */
export const COVERAGE_FOLDER = join(import.meta.dirname, '../../coverage/answers');

const seen = new Set<string>();

export function recordAnswer(contract: string, operationId: string, status: number): void {
  const pair = `${contract} ${operationId} ${status}`;
  if (seen.has(pair)) return;
  seen.add(pair);
  mkdirSync(COVERAGE_FOLDER, { recursive: true });
  appendFileSync(join(COVERAGE_FOLDER, `${process.pid}.txt`), `${pair}\n`);
}
