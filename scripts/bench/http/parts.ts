/** The parts of the benchmark that need nothing but ours and the bare servers. */
import { callsOfMany, callsOfSdk, evaluateOne, identify } from './calls.js';
import { cpuOf, residentOf } from './cpu.js';
import type { DataSet } from './data-sets.js';
import { call } from './filling.js';
import { median } from './load.js';
import type { Measured } from './rounds.js';
import type { Ours, Stage } from './stage.js';

export const MANY: DataSet = { flags: 1000, rules: 1, segments: 0, identities: 0 };
const SDK: DataSet = { flags: 50, rules: 1, segments: 15, identities: 100 };
const STARTS = 5;
const BARE = 'bare node';

function named(measured: readonly Measured[], name: string): Measured {
  const found = measured.find((one) => one.name === name);
  if (!found) throw new Error(`${name} was not measured.`);
  return found;
}

/** Every call: bare node, bare express, our pipeline, our fast lane. */
export async function everyCall(stage: Stage): Promise<void> {
  const bare = { [BARE]: await stage.bare(), 'bare express': await stage.bare('express') };
  for (const set of [MANY, SDK]) {
    const pipeline = await stage.ours(set, { lane: 'off' });
    const lane = await stage.ours(set, { lane: 'on' });
    const calls = set === MANY ? callsOfMany(lane, await rulesetTag(lane)) : callsOfSdk(lane, set.identities);
    const entrants = [
      { ...pipeline, name: 'pipeline' },
      { ...lane, name: 'lane' },
    ];
    for (const one of calls) await stage.contest(one, bare, entrants);
  }
}

async function rulesetTag({ url, sk }: Ours): Promise<string> {
  const response = await fetch(`${url}/api/v1/ruleset`, { headers: { 'X-API-Key': sk } });
  await response.arrayBuffer();
  return response.headers.get('etag') ?? '';
}

/** One call again: while somebody writes each second, and with a line of the log for each request. */
export async function conditions(stage: Stage): Promise<void> {
  const bare = { [BARE]: await stage.bare() };
  const [quiet, written, logging] = [
    await stage.ours(MANY, { lane: 'on' }),
    await stage.ours(MANY, { lane: 'on' }),
    await stage.ours(MANY, { lane: 'on', logLevel: 'info' }),
  ];
  const measured = await stage.contest({ ...evaluateOne(quiet), name: 'POST /evaluate, in other conditions' }, bare, [
    { ...quiet, name: 'lane' },
    { ...logging, name: 'lane, LOG_LEVEL=info' },
    { ...written, name: 'lane, a write a second', meanwhile: () => writeEachSecond(written) },
  ]);
  const p99 = named(measured, 'lane, a write a second').p99Ms / named(measured, BARE).p99Ms;
  stage.measure('p99 of POST /evaluate under a write a second, against bare', p99, 'x', 'at most 2');
}

/** The first write at once: a turn may be shorter than a second. The flag is not the one that is evaluated. */
function writeEachSecond({ url, sk }: Ours): () => Promise<void> {
  let enabled = true;
  let writing: Promise<unknown> = Promise.resolve();
  function write(): void {
    enabled = !enabled;
    const path = '/api/v1/flags/flag-500/environments/prod';
    writing = writing.then(() => call(`${url}${path}`, 'PATCH', { 'X-API-Key': sk }, { enabled }));
  }
  write();
  const timer = setInterval(write, 1000);
  return async () => {
    clearInterval(timer);
    await writing;
  };
}

/** Whether more flags and more rules make one evaluation slower, and how much memory they take. */
export async function sizes(stage: Stage): Promise<void> {
  const bare = { [BARE]: await stage.bare() };
  const sets = [10, 1000, 10_000].flatMap((flags) => [1, 20].map((rules) => ({ ...MANY, flags, rules })));
  const entrants = [];
  for (const set of sets) {
    const name = `lane, ${set.flags.toLocaleString('en')} flags of ${set.rules === 1 ? '1 rule' : '20 rules'}`;
    entrants.push({ ...(await stage.ours(set, { lane: 'on' })), name });
  }
  // Each has keys of its own.
  const asked = entrants.map((entrant) => ({ ...entrant, call: evaluateOne(entrant) }));
  const [first] = entrants;
  if (!first) throw new Error('There is no set.');
  const one = { ...evaluateOne(first), name: 'POST /evaluate, by flags and rules' };
  const measured = await stage.contest(one, bare, [first, ...asked.slice(1)]);
  for (const rules of ['1 rule', '20 rules']) {
    const [ten, most] = ['10', '10,000'].map((flags) => named(measured, `lane, ${flags} flags of ${rules}`));
    const [wall, cpu] = [(most?.rps ?? 0) / (ten?.rps ?? 0), (most?.perCpu ?? 0) / (ten?.perCpu ?? 0)];
    const name = `POST /evaluate, 10,000 flags against 10, of ${rules}`;
    stage.measure(name, wall, 'x', 'at least 0.95');
    stage.measure(`${name}, by CPU time`, cpu, 'x', 'at least 0.95');
  }
  for (const { name, pid } of entrants) {
    const wanted = name.includes('10,000') ? 'under 150' : '';
    stage.measure(`memory after load: ${name}`, residentOf(pid), 'MB', wanted);
  }
}

/** Whether a million stored identities make one slower. */
export async function identities(stage: Stage, most: number): Promise<void> {
  const bare = { [BARE]: await stage.bare() };
  const few = await stage.ours(SDK, { lane: 'on' });
  const many = await stage.ours({ ...SDK, identities: most }, { lane: 'on' });
  const [less, more] = ['100 identities', `${most.toLocaleString('en')} identities`];
  const asked = identify(few, SDK.identities);
  const measured = await stage.contest({ ...asked, name: `${asked.name}, by stored identities` }, bare, [
    { ...few, name: `lane, ${less}` },
    { ...many, name: `lane, ${more}`, call: identify(many, most) },
  ]);
  const ratio = named(measured, `lane, ${more}`).rps / named(measured, `lane, ${less}`).rps;
  stage.measure(`${asked.name}, ${more} against ${less}`, ratio, 'x', '');
}

/** From the spawn of the process until it is ready, on as many cores as there are. */
export async function starts(stage: Stage): Promise<void> {
  for (const flags of [1000, 10_000]) {
    const [times, used]: [number[], number[]] = [[], []];
    for (let start = 0; start < STARTS; start += 1) {
      const server = await stage.ours({ ...MANY, flags }, { lane: 'on', where: 'any core' });
      times.push(server.readyAfter);
      used.push(cpuOf(server.pid));
      await server.stop();
    }
    const wanted = flags === 1000 ? 'under 1000' : '';
    const name = `start with ${flags.toLocaleString('en')} flags`;
    stage.measure(name, median(times), 'ms', wanted);
    stage.measure(`${name}, CPU time of all threads`, median(used), 'ms', '');
  }
}
