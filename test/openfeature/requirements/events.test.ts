/** Requirements 5.1 and 5.2: what changes is told to whoever listens. */
import type { ConfigChangeEvent, EventDetails } from '@openfeature/core';
import { expect } from 'chai';
import { makeFlag, newKey, target } from '../../support/flags.js';
import { nextEvent, until } from '../support/events.js';
import type { Event } from '../support/sdks.js';
import { describeWays } from '../support/ways.js';

const CHANGED: Event = 'PROVIDER_CONFIGURATION_CHANGED';
const READY: Event = 'PROVIDER_READY';

describeWays('an application that listens', ({ scenario }) => {
  scenario('5.1.2: is told of a change at the API and at the client', async ({ app, sdk, open }) => {
    const key = newKey();
    const isOfIt = (details: EventDetails) => (details as ConfigChangeEvent).flagsChanged?.includes(key) === true;
    const client = await open();
    const told = [until(sdk, CHANGED, isOfIt), until(client, CHANGED, isOfIt)];
    await makeFlag(app, { key });
    await Promise.all(told);
  });

  scenario('5.1.3: is told of its own provider only', async ({ app, open, provider, place }) => {
    const { key } = await makeFlag(app);
    const [prod, dev] = [await open(), await open(provider(place('dev')))];
    const told: string[] = [];
    prod.addHandler(CHANGED, () => void told.push('prod'));
    for (const [environment, client] of Object.entries({ dev, prod })) {
      const change = nextEvent(client, CHANGED);
      await target(app, key, {}, environment);
      await change;
    }
    expect(told).to.deep.equal(['prod']);
  });

  scenario('5.2.1: listens at a client', async ({ sdk, provider, newDomain }) => {
    const domain = newDomain();
    const told = nextEvent(sdk.getClient(domain), READY);
    await sdk.setProvider(provider(), domain);
    await told;
  });

  scenario('5.2.2: listens at the API', async ({ sdk, open }) => {
    const told = nextEvent(sdk, READY);
    await open();
    await told;
  });

  scenario('5.2.3: is told the name of the provider', async ({ sdk, provider, newDomain }) => {
    const domain = newDomain();
    const given = provider();
    const told = [nextEvent(sdk, READY), nextEvent(sdk.getClient(domain), READY)];
    await sdk.setProvider(given, domain);
    for (const { providerName } of await Promise.all(told)) expect(providerName).to.equal(given.metadata.name);
  });

  scenario('5.2.4: is told the details', async ({ sdk, provider, newDomain }) => {
    const domain = newDomain();
    const told = nextEvent(sdk.getClient(domain), READY);
    await sdk.setProvider(provider(), domain);
    expect(await told).to.include({ domain });
  });

  scenario('5.2.5: is told even where another listener fails', async ({ sdk, provider, newDomain }) => {
    const domain = newDomain();
    const client = sdk.getClient(domain);
    client.addHandler(READY, () => {
      throw new Error('The listener fails.');
    });
    const told = nextEvent(client, READY);
    await sdk.setProvider(provider(), domain).catch(() => {});
    await told;
  });

  scenario('5.2.6: goes on to be told when the provider is another', async ({ sdk, provider, newDomain }) => {
    const domain = newDomain();
    const client = sdk.getClient(domain);
    const told: string[] = [];
    client.addHandler(READY, () => void told.push(READY));
    await sdk.setProvider(provider(), domain);
    expect(told).to.have.length(1);
    await sdk.setProvider(provider(), domain);
    expect(told).to.have.length(2);
  });

  scenario('5.2.7: stops to listen', async ({ sdk, provider, newDomain }) => {
    const domain = newDomain();
    const client = sdk.getClient(domain);
    const told: string[] = [];
    const listeners = [sdk, client].map((listening, index) => {
      const handler = () => void told.push(String(index));
      listening.addHandler(READY, handler);
      return () => listening.removeHandler(READY, handler);
    });
    for (const stop of listeners) stop();
    await sdk.setProvider(provider(), domain);
    expect(told).to.deep.equal([]);
  });
});
