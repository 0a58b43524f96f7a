import { expect } from 'chai';
import { pino } from 'pino';
import { type App, createApp } from '../../src/app.js';
import { readConfig } from '../../src/config.js';
import { dataOf } from '../support/answers.js';
import { onEveryDatabase, onOneDatabase, type TestApp } from '../support/app.js';
import { type ContractClient, contractClient } from '../support/contract-client.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { evaluate, inSwitzerland, makeColours, makeFlag, rollout, ruleWhen, swiss, target } from '../support/flags.js';

const USERS = Array.from({ length: 2000 }, (_, index) => `user-${index}`);

/** A flag that half of Switzerland gets, or however many percent, and nobody else. */
async function halfOfSwitzerland(app: TestApp, percent = 50) {
  const flag = await makeFlag(app);
  await setShare(app, flag.key, percent);
  return flag;
}

async function setShare(app: TestApp, flagKey: string, percent: number) {
  const rules = [ruleWhen(inSwitzerland, rollout({ on: percent, off: 100 - percent }))];
  dataOf(await target(app, flagKey, { rules, default_serve: { variation: 'off' } }));
}

/** Who of these users gets the flag. A hundred at a time: connections are not what is tested. */
async function reached(app: TestApp, flagKey: string, users = USERS): Promise<Set<string>> {
  const lucky = new Set<string>();
  for (let start = 0; start < users.length; start += 100) {
    const some = users.slice(start, start + 100);
    const answers = await Promise.all(some.map((user) => evaluate(app, flagKey, swiss(user))));
    for (const [index, { value }] of answers.entries()) if (value) lucky.add(some[index] ?? '');
  }
  return lucky;
}

onOneDatabase('half of Switzerland', (app) => {
  it('gets the flag, give or take one in twenty, and each of them again; raised to 70 percent, nobody loses it', async () => {
    const flag = await halfOfSwitzerland(app());
    const half = await reached(app(), flag.key);
    expect(half.size).to.be.within(900, 1100);
    const some = USERS.slice(0, 400);
    const lucky = some.filter((user) => half.has(user));
    expect([...(await reached(app(), flag.key, some.slice(0, 100)))]).to.deep.equal(
      lucky.filter((user) => USERS.indexOf(user) < 100),
    );
    await setShare(app(), flag.key, 70);
    const more = await reached(app(), flag.key, some);
    expect(lucky.filter((user) => !more.has(user))).to.deep.equal([]);
    expect(more.size).to.be.within(250, 310);
  });

  it('is told why: a rollout decided', async () => {
    const flag = await halfOfSwitzerland(app());
    expect(await evaluate(app(), flag.key, swiss('u'))).to.include({ reason: 'SPLIT', enabled: true });
  });

  it('is not the rest of the world: there everybody gets the default', async () => {
    const flag = await halfOfSwitzerland(app());
    for (const country of ['FR', 'ch', undefined]) {
      const context = { targeting_key: 'user-1', attributes: country ? { country } : {} };
      expect(await evaluate(app(), flag.key, context)).to.include({ value: false, reason: 'DEFAULT', rule: null });
    }
  });

  it('needs a targeting key: without one, nobody is in a rollout', async () => {
    const flag = await halfOfSwitzerland(app(), 100);
    expect(await evaluate(app(), flag.key, { attributes: { country: 'CH' } })).to.include({
      value: false,
      reason: 'DEFAULT',
    });
  });
});

onEveryDatabase('rollouts', (app) => {
  it('send whom they leave out on to the next rule', async () => {
    const flag = await makeColours(app());
    const rules = [ruleWhen(null, rollout({ red: 0 })), ruleWhen(null, { variation: 'green' })];
    await target(app(), flag.key, { rules });
    expect(await evaluate(app(), flag.key, swiss('u'))).to.include({ variation: 'green', reason: 'TARGETING_MATCH' });
  });

  it('in the default serve give whom they leave out the default variation', async () => {
    const flag = await makeColours(app());
    await target(app(), flag.key, { default_serve: rollout({ red: 0 }) });
    expect(await evaluate(app(), flag.key, swiss('u'))).to.include({ variation: 'blue', reason: 'DEFAULT' });
  });

  it('can follow another attribute than the targeting key', async () => {
    const flag = await makeColours(app());
    const shares = rollout({ red: 50, green: 50 }, { bucket_by: '/company/id' });
    await target(app(), flag.key, { rules: [ruleWhen(null, shares)] });
    const variationOf = async (user: string, id: string) =>
      (await evaluate(app(), flag.key, { targeting_key: user, attributes: { company: { id } } })).variation;
    const [first, ...others] = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((user) => variationOf(user, 'acme')));
    expect(others).to.deep.equal([first, first, first, first]);
  });

  it('with one seed give a user the same share in every flag', async () => {
    const flags = [await makeColours(app()), await makeColours(app())];
    for (const { key } of flags) {
      await target(app(), key, { rules: [ruleWhen(null, rollout({ red: 50, green: 50 }, { seed: 'experiment' }))] });
    }
    for (const user of USERS.slice(0, 20)) {
      const [one, two] = await Promise.all(flags.map(({ key }) => evaluate(app(), key, { targeting_key: user })));
      expect(one.variation).to.equal(two.variation);
    }
  });
});

for (const kind of databases()) {
  describe(`a restart on ${kind.name}`, () => {
    let database: TestDatabase;
    let running: App | undefined;
    before(async () => {
      database = await kind.create();
    });
    after(async () => {
      await running?.close();
      await database.drop();
    });

    const start = async () => {
      await running?.close();
      const limits = { RATE_LIMIT_EVALUATION: '0', RATE_LIMIT_MANAGEMENT: '0' };
      const config = readConfig({ ...limits, DATABASE_URL: database.url });
      running = await createApp(config, { log: pino({ level: 'silent' }) });
      return { native: contractClient(running.http, 'native'), first: await running.bootstrap() };
    };
    const answers = (native: ContractClient, key: string) =>
      Promise.all(
        USERS.slice(0, 100).map(async (user) =>
          dataOf(await native.call('evaluateFlag', { key, body: { flag_key: 'f', context: swiss(user) } })),
        ),
      );

    it('changes no answer', async () => {
      const { native, first } = await start();
      const key = first?.environments.at(-1)?.sk ?? '';
      dataOf(await native.call('createFlag', { key, body: { key: 'f', type: 'boolean' } }), 201);
      const rules = [ruleWhen(inSwitzerland, rollout({ on: 50, off: 50 }))];
      const path = { flag_key: 'f', environment_id: 'prod' };
      dataOf(await native.call('replaceFlagEnvironment', { key, path, body: { enabled: true, rules } }));
      const before = await answers(native, key);

      const again = await start();

      expect(again.first).to.equal(undefined);
      expect(await answers(again.native, key)).to.deep.equal(before);
    });
  });
}
