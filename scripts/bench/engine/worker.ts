/**
 * One row in a process of its own: says that it is ready, then measures a window each time it is asked to.
 * Arguments: the row as JSON.
 */
import type { Engine } from './adapter.js';
import type { Row } from './rows.js';
import { ADAPTERS } from './rows.js';
import { COUNTRIES, USERS } from './rule-set.js';
import { measure } from './window.js';
import { loaderOf } from './workplace.js';

export type Metric = 'one' | 'all';
export type Reply = { readonly ready: true } | { readonly failed: string } | { readonly perSecond: number };

const USERS_CHECKED = 400;
const SAME_USER = 100;

function reply(message: Reply): void {
  process.send?.(message);
}

/** An engine that was set up wrongly is quick at the wrong thing: half of the users in the countries must get the flag. */
async function check(engine: Engine, { flags }: Row): Promise<void> {
  let [inCountry, on] = [0, 0];
  for (let user = 0; user < USERS_CHECKED; user++) {
    const isOn = await engine.one(0, user);
    const isIn = COUNTRIES.includes(USERS[user]?.country ?? '');
    if (isOn && !isIn) throw new Error(`it is on outside of ${COUNTRIES.join(' and ')}`);
    inCountry += Number(isIn);
    on += Number(isOn);
  }
  const percent = Math.round((on / inCountry) * 100);
  if (Math.abs(percent - 50) > 12) throw new Error(`it is on for ${percent} % instead of 50 %`);
  const answered = await engine.all(0);
  if (answered !== flags) throw new Error(`it answered ${answered} of ${flags} flags`);
}

function taskOf(engine: Engine, metric: Metric, { flags, order }: Row): (index: number) => unknown {
  const sameFlag = flags >> 1;
  if (metric === 'all') return (index) => engine.all(index % USERS.length);
  if (order === 'new users') return (index) => engine.one(index % flags, index % USERS.length);
  if (order === 'same flag') return (index) => engine.one(sameFlag, Math.floor(index / SAME_USER) % USERS.length);
  return (index) => engine.one(index % flags, Math.floor(index / SAME_USER) % USERS.length);
}

async function start(row: Row): Promise<void> {
  const adapter = ADAPTERS[row.adapter];
  if (adapter === undefined) throw new Error(`there is no adapter ${row.adapter}`);
  const engine = await adapter.start(row, loaderOf(adapter));
  await check(engine, row);
  const tasks = { one: taskOf(engine, 'one', row), all: taskOf(engine, 'all', row) };
  process.on('message', ({ metric, ms }: { metric: Metric; ms: number }) => {
    void measure(tasks[metric], ms).then((perSecond) => reply({ perSecond }), fail);
  });
  // Some peers keep timers that would outlive a parent which was interrupted.
  process.on('disconnect', () => process.exit());
  reply({ ready: true });
}

function fail(error: unknown): void {
  reply({ failed: error instanceof Error ? error.message : String(error) });
}

start(JSON.parse(process.argv[2] ?? '{}')).catch(fail);
