/** Requirements 1.7, 2.5 and 5.3: a provider starts, fails, goes stale and ends, and the client says so. */
import type { Server } from 'node:http';
import { expect } from 'chai';
import { addressOf, close, listen } from '../../support/listen.js';
import { nextEvent } from '../support/events.js';
import { nowhere, type Place, refused } from '../support/places.js';
import { type Application, describeWays } from '../support/ways.js';

const READY = 'PROVIDER_READY';
const ERROR = 'PROVIDER_ERROR';

/** A client whose provider was set in this place and failed to start, or did not fail. */
async function startedIn(application: Application, place: Place) {
  const domain = application.newDomain();
  const client = application.sdk.getClient(domain);
  const outcome = await application.sdk.setProvider(application.provider(place), domain).then(
    () => 'started',
    () => 'failed',
  );
  return { client, outcome };
}

describeWays('the provider of an application', ({ scenario, way }) => {
  scenario('1.7.1: has a state', async ({ sdk, open, newDomain }) => {
    expect(sdk.getClient(newDomain()).providerStatus).to.equal('NOT_READY');
    expect((await open()).providerStatus).to.equal('READY');
  });

  scenario('1.7.3: is ready once it is initialized', async (application) => {
    const { client, outcome } = await startedIn(application, application.place());
    expect([outcome, client.providerStatus]).to.deep.equal(['started', 'READY']);
  });

  scenario('1.7.4: is in error when nobody answers', async (application) => {
    const { client, outcome } = await startedIn(application, nowhere(application));
    expect([outcome, client.providerStatus]).to.deep.equal(['failed', 'ERROR']);
  });

  scenario('1.7.5: is in error for good when the key is refused', async (application) => {
    const { client, outcome } = await startedIn(application, refused(application));
    expect([outcome, client.providerStatus]).to.deep.equal(['failed', 'FATAL']);
  });

  scenario('1.7.6: resolves nothing before it is ready', async ({ sdk, provider, newDomain }) => {
    const domain = newDomain();
    const ready = sdk.setProvider(provider(), domain);
    const errors: unknown[] = [];
    const hooks = [{ error: (_: unknown, error: unknown) => void errors.push(error) }];
    const details = await sdk.getClient(domain).details('switched', false, { hooks });
    await ready;
    expect(details).to.include({ value: false, reason: 'ERROR', errorCode: 'PROVIDER_NOT_READY' });
    expect(errors).to.have.length(1);
  });

  scenario('1.7.7: resolves nothing when it is in error for good', async (application) => {
    const { client } = await startedIn(application, refused(application));
    const errors: unknown[] = [];
    const hooks = [{ error: (_: unknown, error: unknown) => void errors.push(error) }];
    const details = await client.details('switched', false, { hooks });
    expect(details).to.include({ value: false, reason: 'ERROR', errorCode: 'PROVIDER_FATAL' });
    expect(errors).to.have.length(1);
  });

  scenario('1.7.9: is not ready any more once it is shut down', async ({ sdk, open }) => {
    const client = await open();
    await sdk.reset();
    expect(client.providerStatus).to.equal('NOT_READY');
    expect((await client.details('switched', false)).errorCode).to.equal('PROVIDER_NOT_READY');
  });

  scenario('2.5.2: is as it was at first once it is shut down', async ({ sdk, provider, open }) => {
    const given = provider();
    await open(given);
    await sdk.reset();
    const client = await open(given);
    expect(client.providerStatus).to.equal('READY');
    expect(await client.value('switched', false)).to.equal(true);
  });

  scenario('5.3.1: tells that it is ready', async ({ sdk, provider, newDomain }) => {
    const domain = newDomain();
    const told = [nextEvent(sdk, READY), nextEvent(sdk.getClient(domain), READY)];
    await sdk.setProvider(provider(), domain);
    await Promise.all(told);
  });

  scenario('5.3.2: tells that it cannot start', async (application) => {
    const { sdk, newDomain, provider } = application;
    for (const place of [refused(application), nowhere(application)]) {
      const domain = newDomain();
      const told = [nextEvent(sdk, ERROR), nextEvent(sdk.getClient(domain), ERROR)];
      await sdk.setProvider(provider(place), domain).catch(() => {});
      for (const { message } of await Promise.all(told)) expect(message).to.be.a('string').that.is.not.empty;
      await sdk.reset();
    }
  });

  scenario('5.3.3: tells late listeners at once', async (application) => {
    const seen: string[] = [];
    const client = await application.open();
    client.addHandler(READY, () => void seen.push(READY));
    expect(seen).to.deep.equal([READY]);
    application.sdk.addHandler(READY, () => void seen.push('the API, too'));
    expect(seen).to.include('the API, too');
  });

  scenario('5.3.5: is stale while its server is away', async (application) => {
    const other: Server = await listen(application.app.http);
    const url = `http://127.0.0.1:${addressOf(other).port}`;
    const client = await application.open(application.provider({ ...application.place(), url }));
    const told = nextEvent(client, 'PROVIDER_STALE');
    await close(other);
    await told;
    expect(client.providerStatus).to.equal('STALE');
    expect(await client.value('switched', false)).to.equal(true);
  });

  if (way.sdk.paradigm === 'server') return;

  scenario('1.7.2.1: reconciles while it takes a context', async ({ open }) => {
    const client = await open();
    const taken = client.setContext({ country: 'CH' });
    expect(client.providerStatus).to.equal('RECONCILING');
    await taken;
    expect(client.providerStatus).to.equal('READY');
  });

  scenario('5.3.4.1: tells that it takes a context', async ({ sdk, open }) => {
    const client = await open();
    const told = [nextEvent(sdk, 'PROVIDER_RECONCILING'), nextEvent(client, 'PROVIDER_RECONCILING')];
    await client.setContext({ country: 'CH' });
    await Promise.all(told);
  });

  scenario('5.3.4.2: tells that it has taken a context', async ({ sdk, open }) => {
    const client = await open();
    const told = [nextEvent(sdk, 'PROVIDER_CONTEXT_CHANGED'), nextEvent(client, 'PROVIDER_CONTEXT_CHANGED')];
    await client.setContext({ country: 'CH' });
    await Promise.all(told);
    expect(await client.value('colour', 'none')).to.equal('#red');
  });

  scenario('5.3.4.3: tells that it cannot take a context', async (application) => {
    const other: Server = await listen(application.app.http);
    const url = `http://127.0.0.1:${addressOf(other).port}`;
    const client = await application.open(application.provider({ ...application.place(), url }));
    await close(other);
    const told = [nextEvent(application.sdk, ERROR), nextEvent(client, ERROR)];
    await client.setContext({ country: 'CH' });
    await Promise.all(told);
  });
});
