/** Requirement 4.4: hooks run in order, and go wrong without harm. */
import { expect } from 'chai';
import type { Hook } from '../support/sdks.js';
import { type Application, describeWays } from '../support/ways.js';

const STAGES = ['before', 'after', 'error', 'finally'] as const;

/** A hook that writes down what runs. */
const writing = (order: string[], name: string): Hook =>
  Object.fromEntries(STAGES.map((stage) => [stage, () => void order.push(`${name}.${stage}`)]));

/** A hook that fails at the stage. */
const failing = (stage: (typeof STAGES)[number]): Hook => ({
  [stage]: () => {
    throw new Error(`The hook fails: ${stage}`);
  },
});

/** Two hooks at each of the four places, A to H, which write down what runs. */
async function register({ sdk, provider, open }: Application) {
  const order: string[] = [];
  const two = (names: string) => [...names].map((name) => writing(order, name));
  sdk.addHooks(...two('AB'));
  const client = await open(Object.assign(provider(), { hooks: two('GH') }));
  client.addHooks(...two('CD'));
  return { order, client, hooks: two('EF') };
}

describeWays('several hooks', ({ scenario }) => {
  scenario('4.4.1: are registered with the API, a client, a provider and a call', async (application) => {
    const { order, client, hooks } = await register(application);
    expect(await client.value('switched', false, { hooks })).to.equal(true);
    expect(order.filter((entry) => entry.endsWith('before'))).to.have.members(
      [...'ABCDEFGH'].map((name) => `${name}.before`),
    );
  });

  scenario('4.4.2: run towards the resolution and back from it', async (application) => {
    const { order, client, hooks } = await register(application);
    const stage = (name: string, letters: string) => [...letters].map((letter) => `${letter}.${name}`);
    await client.value('switched', false, { hooks });
    const good = [...stage('before', 'ABCDEFGH'), ...stage('after', 'HGFEDCBA'), ...stage('finally', 'HGFEDCBA')];
    expect(order.splice(0)).to.deep.equal(good);
    await client.value('no such flag', false, { hooks });
    const bad = [...stage('before', 'ABCDEFGH'), ...stage('error', 'HGFEDCBA'), ...stage('finally', 'HGFEDCBA')];
    expect(order).to.deep.equal(bad);
  });

  scenario('4.4.3: run on at the end when one of them fails', async ({ open }) => {
    const order: string[] = [];
    const client = await open();
    client.addHooks(writing(order, 'A'), failing('finally'));
    expect(await client.value('switched', false)).to.equal(true);
    expect(order).to.include('A.finally');
  });

  scenario('4.4.4: run on with an error when one of them fails', async ({ open }) => {
    const order: string[] = [];
    const client = await open();
    client.addHooks(writing(order, 'A'), failing('error'));
    expect(await client.value('no such flag', false)).to.equal(false);
    expect(order).to.include.members(['A.error', 'A.finally']);
  });

  scenario('4.4.5: are told when one of them fails', async ({ open }) => {
    for (const stage of ['before', 'after'] as const) {
      const order: string[] = [];
      await (await open()).value('switched', false, { hooks: [writing(order, 'A'), failing(stage)] });
      expect(order, stage).to.include('A.error');
    }
  });

  scenario('4.4.6: do not run on at the stage where one of them fails', async ({ open }) => {
    const client = await open();
    const order: string[] = [];
    await client.value('switched', false, { hooks: [failing('before'), writing(order, 'A')] });
    expect(order.splice(0)).to.not.include('A.before');
    await client.value('switched', false, { hooks: [writing(order, 'A'), failing('after')] });
    expect(order).to.not.include('A.after');
  });

  scenario('4.4.7: fail before the resolution, and the value is the default', async ({ open }) => {
    const client = await open();
    expect(await client.value('colour', 'default', { hooks: [failing('before')] })).to.equal('default');
  });
});
