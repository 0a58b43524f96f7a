/** Requirements 1.3 to 1.5: flags are evaluated. */
import type { FlagValue } from '@openfeature/core';
import { expect } from 'chai';
import { EMPTY_VALUES, fallbackFor, VALUES } from '../support/flags.js';
import type { SdkClient } from '../support/sdks.js';
import { describeWays } from '../support/ways.js';

const SWISS = { targetingKey: 'ada', country: 'CH' };

/** What the flags answer, whatever their type, by way of the client's typed methods. */
async function valuesOf(client: SdkClient, flags: Readonly<Record<string, FlagValue>>) {
  const values: Record<string, FlagValue> = {};
  for (const [key, value] of Object.entries(flags)) values[key] = await client.value(key, fallbackFor(value));
  return values;
}

describeWays('an application that evaluates flags', ({ scenario }) => {
  scenario('1.4.3: the details tell the value', async ({ open }) => {
    const client = await open();
    for (const [key, value] of Object.entries({ ...VALUES, ...EMPTY_VALUES })) {
      expect((await client.details(key, fallbackFor(value))).value, key).to.deep.equal(value);
    }
  });

  scenario('1.4.5: the details tell the key that was asked for', async ({ open }) => {
    const client = await open();
    expect((await client.details('switched', false)).flagKey).to.equal('switched');
    expect((await client.details('no such flag', false)).flagKey).to.equal('no such flag');
  });

  scenario('1.4.6: the details tell the variation', async ({ open }) => {
    const client = await open();
    expect((await client.details('colour', 'none')).variant).to.equal('blue');
    await client.setContext(SWISS);
    expect((await client.details('colour', 'none')).variant).to.equal('red');
  });

  scenario('1.4.7: the details tell the reason', async ({ open }) => {
    const client = await open();
    expect((await client.details('colour', 'none')).reason).to.equal('DEFAULT');
    expect((await client.details('off', true)).reason).to.equal('DISABLED');
    await client.setContext(SWISS);
    expect((await client.details('colour', 'none')).reason).to.equal('TARGETING_MATCH');
    expect((await client.details('split', 'none')).reason).to.equal('SPLIT');
  });

  scenario('1.4.8: the details tell the code of an error', async ({ open }) => {
    const client = await open();
    expect((await client.details('no such flag', false)).errorCode).to.equal('FLAG_NOT_FOUND');
    expect((await client.details('switched', 'text')).errorCode).to.equal('TYPE_MISMATCH');
  });

  scenario('1.4.10: whatever goes wrong, the value is the default', async ({ open, sdk, provider, newDomain }) => {
    const client = await open();
    expect(await client.value('no such flag', 'default')).to.equal('default');
    expect(await client.value('switched', 'default')).to.equal('default');
    expect(await client.value('serves-nothing', true)).to.equal(true);
    const nowhere = newDomain();
    sdk.setProvider(provider({ url: 'http://127.0.0.1:1', sk: 'sk_none', pk: 'pk_none' }), nowhere).catch(() => {});
    expect(await sdk.getClient(nowhere).value('switched', false)).to.equal(false);
  });

  scenario('1.4.14: the details tell what else is known of the flag', async ({ open }) => {
    const client = await open();
    const { flagMetadata } = await client.details('switched', false);
    expect(flagMetadata).to.include({ flagSetId: 'prod', enabled: true });
    expect(flagMetadata['version']).to.match(/^\d+$/);
    expect((await client.details('no such flag', false)).flagMetadata).to.be.an('object');
  });

  scenario('1.4.14.1: nobody changes what is known of the flag', async ({ open }) => {
    const { flagMetadata } = await (await open()).details('switched', false);
    expect(() => Object.assign(flagMetadata, { enabled: false })).to.throw(TypeError);
  });

  scenario('1.5.1: the hooks of a call run beside those of the client', async ({ open }) => {
    const ran: string[] = [];
    const client = await open();
    client.addHooks({ before: () => void ran.push('client') });
    const hooks = ['first', 'second'].map((name) => ({ before: () => void ran.push(name) }));
    await client.value('switched', false, { hooks });
    expect(ran).to.deep.equal(['client', 'first', 'second']);
  });
});

describeWays(
  'an application that gives a context with each call',
  ({ scenario }) => {
    scenario('1.3.1.1: evaluates flags of every type', async ({ open }) => {
      const client = await open();
      expect(await valuesOf(client, VALUES)).to.deep.equal(VALUES);
      expect(await client.value('colour', 'none', { context: SWISS, hooks: [] })).to.equal('#red');
    });

    scenario('1.4.1.1: evaluates flags in detail', async ({ open }) => {
      const details = await (await open()).details('colour', 'none', { context: SWISS, hooks: [] });
      expect(details).to.include({ flagKey: 'colour', value: '#red', variant: 'red', reason: 'TARGETING_MATCH' });
    });
  },
  'server',
);

describeWays(
  'an application whose context is set before',
  ({ scenario }) => {
    scenario('1.3.2.1: evaluates flags of every type', async ({ open }) => {
      expect(await valuesOf(await open(), VALUES)).to.deep.equal(VALUES);
    });

    scenario('1.4.2.1: evaluates flags in detail', async ({ open }) => {
      const client = await open();
      await client.setContext(SWISS);
      const details = await client.details('colour', 'none', { hooks: [] });
      expect(details).to.include({ flagKey: 'colour', value: '#red', variant: 'red', reason: 'TARGETING_MATCH' });
    });
  },
  'client',
);
