/**
 * `npm run bench:engine`: our engine against others, in one run on one rule set. Peers are installed into a folder
 * below the system's temporary one; what cannot be installed or run is listed as not run. With `--json` stdout gets
 * nothing but `{rows: [{name, one_per_s, all_per_s}]}`.
 */
import { COMPILED, compileTimes } from './engine/compiling.js';
import { progressOn } from './engine/progress.js';
import { race } from './engine/race.js';
import { GROUPS, nameOf } from './engine/rows.js';
import type { Result } from './engine/table.js';
import { compileTable, resultTable } from './engine/table.js';
import { buildOurs } from './engine/workplace.js';

const asJson = process.argv.includes('--json');
const progress = progressOn(asJson ? process.stderr : process.stdout);

progress('building the engine');
await buildOurs();
const results: Result[] = [];
const notRun = new Map<string, string>();
for (const rows of GROUPS) {
  const group = await race(rows, progress);
  results.push(...group.results);
  for (const [name, reason] of group.notRun) notRun.set(name, reason);
}

if (asJson) {
  for (const [name, reason] of notRun) console.error(`${name}: not run: ${reason}`);
  const rows = results.map(({ row, one, all }) => ({ name: nameOf(row), one_per_s: one, all_per_s: all }));
  console.log(JSON.stringify({ rows }));
} else {
  const compiled = [];
  for (const ruleSet of COMPILED) {
    progress(`compiling ${ruleSet.flags} flags of ${ruleSet.rules} rules`);
    compiled.push({ ...ruleSet, ...(await compileTimes(ruleSet)) });
  }
  progress('');
  console.log(`${resultTable(results, notRun)}\n\n${compileTable(compiled)}`);
}
