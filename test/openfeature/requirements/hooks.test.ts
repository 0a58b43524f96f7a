/** Requirements 4.1 to 4.3: what hooks are told, and when they run. */
import { expect } from 'chai';
import type { Hook } from '../support/sdks.js';
import { type Application, describeWays } from '../support/ways.js';

const RED = { country: 'CH' };

async function expectFixed(open: Application['open'], property: 'clientMetadata' | 'providerMetadata'): Promise<void> {
  let isWritable: unknown;
  const before: Hook['before'] = (context) => {
    expect(context[property]).to.be.an('object');
    isWritable = Object.getOwnPropertyDescriptor(context, property)?.writable;
  };
  await (await open()).value('switched', false, { hooks: [{ before }] });
  expect(isWritable).to.equal(false);
}

describeWays('the hooks of an application', ({ scenario, way }) => {
  scenario('4.1.1: are told of the flag, its type, the context and the default', async ({ open }) => {
    const client = await open();
    await client.setContext({ targetingKey: 'ada' });
    let seen: unknown;
    const before: Hook['before'] = ({ flagKey, flagValueType, context, defaultValue, hookData }) => {
      seen = { flagKey, flagValueType, context: { ...context }, defaultValue, hasData: hookData !== undefined };
    };
    await client.value('ratio', 7, { hooks: [{ before }] });
    const context = { targetingKey: 'ada' };
    expect(seen).to.deep.equal({ flagKey: 'ratio', flagValueType: 'number', context, defaultValue: 7, hasData: true });
  });

  scenario('4.1.3: cannot change what is asked for', async ({ open }) => {
    const client = await open();
    const before: Hook['before'] = (context) => {
      for (const property of ['flagKey', 'flagValueType', 'defaultValue']) {
        expect(() => Object.assign(context, { [property]: 'other' }), property).to.throw(TypeError);
      }
    };
    expect((await client.details('switched', false, { hooks: [{ before }] })).value).to.equal(true);
  });

  scenario('4.2.2.2: cannot change what they are told of the client', ({ open }) =>
    expectFixed(open, 'clientMetadata'),
  );

  scenario('4.2.2.3: cannot change what they are told of the provider', ({ open }) =>
    expectFixed(open, 'providerMetadata'),
  );

  scenario('4.3.6: are told the answer after it is there', async ({ open }) => {
    const client = await open();
    const seen: unknown[] = [];
    client.addHooks({ after: (_, details) => void seen.push(details) });
    const details = await client.details('colour', 'none');
    expect(seen).to.deep.equal([details]);
    expect(details).to.include({ value: '#blue', variant: 'blue' });
  });

  scenario('4.3.7: are told the error of a resolution, and of other hooks', async ({ open }) => {
    const client = await open();
    const seen: unknown[] = [];
    client.addHooks({ error: (_, error) => void seen.push(error) });
    await client.value('no such flag', false);
    expect(seen.pop()).to.include({ code: 'FLAG_NOT_FOUND' });
    for (const stage of ['before', 'after']) {
      const mistake = new Error(stage);
      const fail = () => {
        throw mistake;
      };
      await client.value('switched', false, { hooks: [{ [stage]: fail }] });
      expect(seen.pop(), stage).to.equal(mistake);
    }
  });

  scenario('4.3.8: are told what the application is told, at last', async ({ open }) => {
    const client = await open();
    const stages: string[] = [];
    let seen: unknown;
    client.addHooks({
      before: () => void stages.push('before'),
      after: () => void stages.push('after'),
      error: () => void stages.push('error'),
      finally: (_, details) => {
        stages.push('finally');
        seen = details;
      },
    });
    const good = await client.details('switched', false);
    expect(seen).to.deep.equal(good);
    const bad = await client.details('no such flag', false);
    expect(seen).to.deep.equal(bad);
    expect(stages).to.deep.equal(['before', 'after', 'finally', 'before', 'error', 'finally']);
  });

  if (way.sdk.paradigm === 'client') {
    scenario('4.3.3.1: run before the flag is resolved', async ({ open }) => {
      const client = await open();
      const order: string[] = [];
      const hook: Hook = { before: () => void order.push('before'), after: () => void order.push('after') };
      const details = await client.details('colour', 'none', { hooks: [hook] });
      expect(order).to.deep.equal(['before', 'after']);
      expect(details.value).to.equal('#blue');
    });
    return;
  }

  scenario('4.1.4.1: change the context before the resolution only', async ({ open }) => {
    const client = await open();
    const hook: Hook = {
      before: ({ context }) => {
        context['country'] = 'CH';
      },
      after: ({ context }) => {
        expect(() => Object.assign(context, { country: 'FR' })).to.throw(TypeError);
      },
    };
    expect((await client.details('colour', 'none', { hooks: [hook] })).value).to.equal('#red');
  });

  scenario('4.3.2.1: run before the flag is resolved', async ({ open }) => {
    const client = await open();
    expect(await client.value('colour', 'none', { hooks: [{ before: async () => RED }] })).to.equal('#red');
  });

  scenario('4.3.4: see the context that those before returned', async ({ open }) => {
    const client = await open();
    const seen: unknown[] = [];
    client.addHooks({ before: () => RED }, { before: ({ context }) => void seen.push(context['country']) });
    await client.value('colour', 'none');
    expect(seen).to.deep.equal(['CH']);
  });

  scenario('4.3.5: add to the context that is there', async ({ open }) => {
    const client = await open();
    const seen: unknown[] = [];
    client.addHooks({ before: () => RED, after: ({ context }) => void seen.push({ ...context }) });
    await client.value('colour', 'none', { context: { targetingKey: 'ada' } });
    expect(seen).to.deep.equal([{ targetingKey: 'ada', ...RED }]);
  });
});
