/** Requirements 3: the context of an evaluation comes to the rules. */
import type { EvaluationContext } from '@openfeature/core';
import { AsyncLocalStorageTransactionContextPropagator, OpenFeature } from '@openfeature/server-sdk';
import { expect } from 'chai';
import { makeConditional } from '../support/flags.js';
import type { SdkClient } from '../support/sdks.js';
import { describeWays } from '../support/ways.js';

const RED = { country: 'CH' };
const BLUE = { country: 'FR' };
const colourOf = (client: SdkClient, context?: EvaluationContext) =>
  client.value('colour', 'none', { ...(context && { context }) });

/** An attribute of every type, and a condition that holds for its value only. */
const ATTRIBUTES: Readonly<Record<string, { value: EvaluationContext[string]; when: object }>> = {
  boolean: { value: true, when: { attribute: 'boolean', type: 'boolean', operator: 'eq', values: [true] } },
  text: { value: 'ch', when: { attribute: 'text', type: 'string', operator: 'in', values: ['ch'] } },
  number: { value: 41.5, when: { attribute: 'number', type: 'number', operator: 'gt', values: [41] } },
  date: {
    value: new Date('2025-06-01T00:00:00Z'),
    when: { attribute: 'date', type: 'datetime', operator: 'gt', values: ['2025-05-31T23:59:59Z'] },
  },
  structure: {
    value: { plan: { name: 'pro' } },
    when: { attribute: '/structure/plan/name', type: 'string', operator: 'in', values: ['pro'] },
  },
};

describeWays('the context of an application', ({ scenario }) => {
  scenario('3.1.1: names whom it is about, or nobody', async ({ open }) => {
    const client = await open();
    expect(await client.value('named', true)).to.equal(false);
    await client.setContext({ targetingKey: 'ada' });
    expect(await client.value('named', false)).to.equal(true);
  });

  scenario('3.1.2: has attributes of every type', async ({ app, open }) => {
    for (const [name, { when }] of Object.entries(ATTRIBUTES)) {
      await makeConditional(app, `by-${name}`, when).catch((error) => {
        if (!String(error).includes('already exists')) throw error;
      });
    }
    const client = await open();
    for (const name of Object.keys(ATTRIBUTES)) expect(await client.value(`by-${name}`, true), name).to.equal(false);
    await client.setContext(Object.fromEntries(Object.entries(ATTRIBUTES).map(([name, { value }]) => [name, value])));
    for (const name of Object.keys(ATTRIBUTES)) expect(await client.value(`by-${name}`, false), name).to.equal(true);
  });

  scenario('3.1.3: is read one by one, and as a whole', async ({ open }) => {
    const client = await open();
    await client.setContext({ targetingKey: 'ada', ...RED });
    const seen: unknown[] = [];
    client.addHooks({ after: ({ context }) => void seen.push(context['country'], { ...context }) });
    await client.value('colour', 'none');
    expect(seen).to.deep.equal(['CH', { targetingKey: 'ada', country: 'CH' }]);
  });
});

describeWays(
  'the contexts of an application that gives one with each call',
  ({ scenario }) => {
    scenario('3.2.1.1: are those of the API, the client and the call', async ({ sdk, open }) => {
      const client = await open();
      expect(await colourOf(client)).to.equal('#blue');
      expect(await colourOf(client, RED)).to.equal('#red');
      await client.setContext(RED);
      expect(await colourOf(client)).to.equal('#red');
      await client.setContext({});
      await sdk.setContext(RED);
      expect(await colourOf(client)).to.equal('#red');
    });

    scenario('3.2.3: are merged, the nearest last', async ({ sdk, open }) => {
      OpenFeature.setTransactionContextPropagator(new AsyncLocalStorageTransactionContextPropagator());
      const client = await open();
      const within = (context: EvaluationContext, evaluation: () => Promise<unknown>) =>
        new Promise((resolve) => OpenFeature.setTransactionContext(context, () => resolve(evaluation())));
      await sdk.setContext(RED);
      expect(await colourOf(client)).to.equal('#red');
      expect(await within(BLUE, () => colourOf(client))).to.equal('#blue');
      await client.setContext(RED);
      expect(await within(BLUE, () => colourOf(client))).to.equal('#red');
      expect(await colourOf(client, BLUE)).to.equal('#blue');
      client.addHooks({ before: () => RED });
      expect(await colourOf(client, BLUE)).to.equal('#red');
    });

    scenario('3.3.1.2.1: are those of a transaction, too', async ({ open }) => {
      OpenFeature.setTransactionContextPropagator(new AsyncLocalStorageTransactionContextPropagator());
      const client = await open();
      const value = new Promise((resolve) => OpenFeature.setTransactionContext(RED, () => resolve(colourOf(client))));
      expect(await value).to.equal('#red');
      expect(await colourOf(client)).to.equal('#blue');
    });
  },
  'server',
);

describeWays(
  'the contexts of an application that sets them before',
  ({ scenario }) => {
    scenario('3.2.2.1: are one for all', async ({ sdk, open }) => {
      const client = await open();
      await sdk.setContext(RED);
      expect(await colourOf(client)).to.equal('#red');
    });

    scenario('3.2.2.3: are one for each domain that has one', async ({ sdk, open }) => {
      const [first, second] = [await open(), await open()];
      await sdk.setContext(RED);
      await second.setContext(BLUE);
      expect(await colourOf(first)).to.equal('#red');
      expect(await colourOf(second)).to.equal('#blue');
    });

    scenario('3.2.2.4: are taken back', async ({ sdk, open }) => {
      const client = await open();
      await client.setContext(RED);
      expect(await colourOf(client)).to.equal('#red');
      await sdk.clearContext?.(client.metadata.domain);
      expect(await colourOf(client)).to.equal('#blue');
    });

    scenario('3.2.4.1: come to every provider that has none of its own', async ({ sdk, open }) => {
      const [first, second] = [await open(), await open()];
      await sdk.setContext(RED);
      expect([await colourOf(first), await colourOf(second)]).to.deep.equal(['#red', '#red']);
    });

    scenario('3.2.4.2: come to the provider of their domain only', async ({ open }) => {
      const [first, second] = [await open(), await open()];
      await first.setContext(RED);
      expect([await colourOf(first), await colourOf(second)]).to.deep.equal(['#red', '#blue']);
    });
  },
  'client',
);
