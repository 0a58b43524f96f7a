/**
 * `npm run generate`: spec/ -> generated/. Lints every contract, bundles it to JSON and YAML, writes its
 * types and its operation table. With `--check` nothing is written: it fails when generated/ is not what
 * spec/ gives, so that nobody edits one without the other.
 */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contractSources } from './generate/contracts.js';
import { redocly } from './generate/redocly.js';
import { writeContract } from './generate/write-contract.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const committed = join(root, 'generated');

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

/** The names of the files that differ, or that only one of the two folders has. */
function differences(left: string, right: string): string[] {
  const names = new Set([...filesBelow(left), ...filesBelow(right)]);
  return [...names].filter((name) => {
    const [a, b] = [join(left, name), join(right, name)];
    return !existsSync(a) || !existsSync(b) || !readFileSync(a).equals(readFileSync(b));
  });
}

async function generateInto(folder: string): Promise<void> {
  for (const source of contractSources(root)) {
    mkdirSync(join(folder, source.name), { recursive: true });
    await writeContract(root, source, join(folder, source.name));
    console.log(`generated ${source.name}`);
  }
}

/** Throws when generated/ is not what spec/ gives. */
function compare(fresh: string): void {
  const changed = differences(fresh, committed);
  if (changed.length > 0) {
    throw new Error(`generated/ is not what spec/ gives: ${changed.join(', ')}. Run: npm run generate`);
  }
  console.log('generated/ is what spec/ gives');
}

/** Only when all of it could be made: what runs meanwhile keeps what it has. */
function replace(fresh: string): void {
  rmSync(committed, { recursive: true, force: true });
  cpSync(fresh, committed, { recursive: true });
}

async function main(isCheck: boolean): Promise<void> {
  redocly(root, 'lint', ...contractSources(root).map(({ file }) => file), '--config', 'spec/redocly.yaml');
  const fresh = mkdtempSync(join(tmpdir(), 'burgee-generated-'));
  try {
    await generateInto(fresh);
    if (isCheck) compare(fresh);
    else replace(fresh);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

main(process.argv.includes('--check')).catch((error: unknown) => {
  // What is wrong is in spec/: where this script stood tells nobody anything.
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
