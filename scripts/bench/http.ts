/**
 * `npm run bench:http`: our server over HTTP, beside bare node and bare express that answer the same bytes, and beside
 * other servers of flags, which it installs into the temporary folder; what cannot be had is listed as not tried. Needs
 * `npm run build` before. One load generator, one run, one server at a time on one core, taking turns; the ratios are of
 * medians. Options, after `--`: `--quick` for shorter turns, `--peers=none` without the others, `--parts=a,b` only these,
 * `--write` puts the tables into the README. With `--json` stdout gets nothing but `{rows: [{name, rps, ratio_to_bare,
 * cpu_ratio_to_bare, p99_ms}], measures: [{name, value, unit, wanted}], not_tried: [{name, reason}]}`.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { progressOn } from './engine/progress.js';
import { Fillings } from './http/filling.js';
import { conditions, everyCall, identities, sizes, starts } from './http/parts.js';
import { contestsWithPeers } from './http/peers.js';
import { takeGeneratorCore } from './http/processes.js';
import { writeReadme } from './http/readme.js';
import { generatorBound, type Results, rowsOf } from './http/results.js';
import { FULL, QUICK } from './http/rounds.js';
import { Stage } from './http/stage.js';
import { terminalTable } from './http/table.js';
import { visibility } from './http/visibility.js';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    peers: { type: 'string', default: 'all' },
    parts: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});
const most = values.quick ? 100_000 : 1_000_000;
const parts: Readonly<Record<string, (stage: Stage) => Promise<void>>> = {
  starts,
  calls: everyCall,
  conditions,
  sizes,
  identities: (stage) => identities(stage, most),
  visibility,
  peers: contestsWithPeers,
};
const chosen =
  values.parts?.split(',') ?? Object.keys(parts).filter((name) => name !== 'peers' || values.peers !== 'none');
const unknown = chosen.filter((name) => !(name in parts));
if (unknown.length > 0 || !['all', 'none'].includes(values.peers)) {
  console.error(`--parts takes ${Object.keys(parts).join(', ')}, with commas between them; --peers takes all or none.`);
  process.exit(1);
}

const progress = progressOn(process.stderr);
if (!takeGeneratorCore()) progress('no core can be chosen here: servers and load share all of them');
const folder = await mkdtemp(path.join(os.tmpdir(), 'burgee-bench-http-'));
const results: Results = { contests: [], measures: [], notTried: [] };
const stage = new Stage(new Fillings(folder, progress), values.quick ? QUICK : FULL, results, progress);
try {
  for (const name of chosen) {
    await parts[name]?.(stage);
    await stage.end();
  }
} finally {
  await stage.end();
  await rm(folder, { recursive: true });
}
for (const name of generatorBound(results)) progress(`the load generator was the bottleneck: ${name}`);
if (values.json) {
  const { measures, notTried: not_tried } = results;
  console.log(JSON.stringify({ rows: rowsOf(results), measures, not_tried }));
} else {
  progress('');
  console.log(terminalTable(results));
}
if (values.write) await writeReadme(results);
