import type { Server } from 'node:http';
import { ErrorCode, type EvaluationContext, OpenFeature, ProviderEvents, ProviderStatus } from '@openfeature/web-sdk';
import { expect } from 'chai';
import { dataOf } from '../support/answers.js';
import { onOneDatabase } from '../support/app.js';
import { inSwitzerland, makeColours, makeFlag, ruleWhen, target } from '../support/flags.js';
import { latch } from '../support/latch.js';
import { addressOf, close, listen } from '../support/listen.js';
import { nextEvent, recording, startWeb } from './fixture.js';

onOneDatabase("OpenFeature's web SDK over burgee/openfeature/web", (app) => {
  let server: Server;
  let url: string;

  before(async () => {
    server = await listen(app().http);
    url = `http://127.0.0.1:${addressOf(server).port}`;
  });
  after(() => close(server));
  afterEach(() => OpenFeature.clearProviders());

  const start = (options: Partial<Parameters<typeof startWeb>[0]> = {}, context: EvaluationContext = {}) =>
    startWeb({ url, apiKey: app().pk(), ...options }, context);

  async function makeSwissColours() {
    const { key } = await makeColours(app());
    dataOf(await target(app(), key, { rules: [ruleWhen(inSwitzerland, { variation: 'red' })] }));
    return key;
  }

  it('answers flags of each type', async () => {
    const types = { boolean: [true, false], string: ['a', 'b'], number: [3.5, 0], json: [{ deep: [1, null] }, {}] };
    for (const [type, values] of Object.entries(types)) {
      const variations = values.map((value, at) => ({ key: `v${at}`, value }));
      await makeFlag(app(), { key: `typed-${type}`, type, variations });
      dataOf(await target(app(), `typed-${type}`, { default_serve: { variation: 'v0' } }));
    }
    const { client } = await start();
    expect(client.getBooleanValue('typed-boolean', false)).to.equal(true);
    expect(client.getStringValue('typed-string', '')).to.equal('a');
    expect(client.getNumberValue('typed-number', 0)).to.equal(3.5);
    expect(client.getObjectValue('typed-json', {})).to.deep.equal({ deep: [1, null] });
  });

  it('says which variation was served and why, and where that was found', async () => {
    const key = await makeSwissColours();
    const { client } = await start({}, { targetingKey: 'ada', country: 'CH' });
    const { flagMetadata, ...details } = client.getStringDetails(key, '');
    expect(details).to.deep.equal({ flagKey: key, value: '#red', variant: 'red', reason: 'TARGETING_MATCH' });
    expect(flagMetadata).to.include({ flagSetId: 'prod', enabled: true });
    expect(flagMetadata['version']).to.match(/^\d+$/);
    expect(flagMetadata['rule']).to.match(/^rul_/);
  });

  it('answers with the default of the application where no variation is served, and that is no error', async () => {
    const { key } = await makeColours(app(), { off_variation: null });
    dataOf(await target(app(), key, { enabled: false }));
    const { client } = await start();
    const { flagMetadata, ...details } = client.getStringDetails(key, 'mine');
    expect(details).to.deep.equal({ flagKey: key, value: 'mine', reason: 'DISABLED' });
    expect(flagMetadata).to.include({ flagSetId: 'prod', enabled: false });
  });

  it('says what is wrong, and answers with the default', async () => {
    const key = await makeSwissColours();
    const { client } = await start();
    const missing = client.getBooleanDetails('missing', true);
    expect(missing).to.deep.include({ value: true, reason: 'ERROR', errorCode: ErrorCode.FLAG_NOT_FOUND });
    expect(missing.flagMetadata).to.include({ flagSetId: 'prod' });
    const mistyped = client.getBooleanDetails(key, true);
    expect(mistyped).to.deep.include({ value: true, reason: 'ERROR', errorCode: ErrorCode.TYPE_MISMATCH });
  });

  it('takes an environment by its client key as well', async () => {
    const key = await makeSwissColours();
    const path = { environment_id: 'prod' };
    const { client_key: apiKey } = dataOf(await app().native.call('getEnvironment', { key: app().sk(), path }));
    const { client } = await start({ apiKey });
    expect(client.getStringValue(key, '')).to.equal('#blue');
  });

  it('is lost with a key that is refused, and asks no more', async () => {
    const { fetch, requests } = recording();
    const { client, started, domain } = await start({ apiKey: 'pk_bad', fetch });
    const { code, message } = await started.then(
      () => expect.fail('It was taken.'),
      (error) => error,
    );
    expect(code).to.equal(ErrorCode.PROVIDER_FATAL);
    expect(message).to.match(/^The server answered 401\. The API key is .+ Use a publishable key/);
    expect(client.providerStatus).to.equal(ProviderStatus.FATAL);
    await OpenFeature.setContext(domain, { country: 'CH' });
    expect(requests).to.have.lengthOf(1);
    const lost = await start({ url: 'nowhere' });
    expect(await lost.started.catch(({ code }) => code)).to.equal(ErrorCode.PROVIDER_FATAL);
  });

  it('asks anew for each context, and again for none that it has', async () => {
    const key = await makeSwissColours();
    const { client, domain } = await start({}, { country: 'AT' });
    const told: unknown[] = [];
    client.addHandler(ProviderEvents.ConfigurationChanged, (details) => told.push(details));
    expect(client.getStringValue(key, '')).to.equal('#blue');
    await OpenFeature.setContext(domain, { country: 'CH', since: new Date(0) });
    expect(client.getStringValue(key, '')).to.equal('#red');
    await OpenFeature.setContext(domain, { since: new Date(0), country: 'CH' });
    expect(client.getStringValue(key, '')).to.equal('#red');
    expect(told, 'no flag was changed').to.deep.equal([]);
  });

  it('never lets an answer for an older context take the place of one for a newer', async () => {
    const key = await makeSwissColours();
    const { opened: held, open: release } = latch();
    const { opened: asked, open: ask } = latch();
    const slowly: typeof fetch = async (input, init) => {
      const isOld = String(init?.body).includes('DE');
      const response = await fetch(input, isOld ? { ...init, signal: null } : init);
      if (isOld) ask();
      if (isOld) await held;
      return response;
    };
    const { client, domain } = await start({ fetch: slowly });
    const old = OpenFeature.setContext(domain, { country: 'DE' });
    await asked;
    await OpenFeature.setContext(domain, { country: 'CH' });
    release();
    await old;
    expect(client.getStringValue(key, '')).to.equal('#red');
    expect(client.providerStatus).to.equal(ProviderStatus.READY);
  });

  it('is told of a change, asks with the tag of the event, and says which flags have changed', async () => {
    const key = await makeSwissColours();
    const { fetch, requests } = recording();
    const { client, streaming } = await start({ fetch });
    await streaming;
    const changed = nextEvent(client, ProviderEvents.ConfigurationChanged);
    dataOf(await target(app(), key, { default_serve: { variation: 'green' } }));
    expect((await changed)?.flagsChanged).to.deep.equal([key]);
    expect(client.getStringValue(key, '')).to.equal('#green');
    const [first, ...others] = requests.filter(({ path }) => path === '/ofrep/v1/evaluate/flags');
    expect(first?.headers.get('If-None-Match')).to.equal(null);
    expect(others.at(-1)?.query.get('flagConfigEtag')).to.match(/./);
    expect(others.at(-1)?.headers.get('If-None-Match')).to.match(/^".+"$/);
  });

  it('polls where there is no stream, and where none is wanted', async () => {
    for (const options of [{ stream: false }, { answer: () => new Response('', { status: 404 }) }]) {
      const key = await makeSwissColours();
      const { fetch } = recording(({ path }) => (path.endsWith('/events') ? options.answer?.() : undefined));
      const { client } = await start({ fetch, pollInterval: 5, ...('stream' in options && { stream: false }) });
      const changed = nextEvent(client, ProviderEvents.ConfigurationChanged);
      dataOf(await target(app(), key, { default_serve: { variation: 'green' } }));
      expect((await changed)?.flagsChanged).to.deep.equal([key]);
    }
  });

  it('gets a new address where its stream refuses the old one', async () => {
    const key = await makeSwissColours();
    let refusals = 1;
    const { fetch, requests } = recording(({ path }) =>
      path.endsWith('/events') && refusals-- > 0 ? new Response('', { status: 401 }) : undefined,
    );
    const { client, streaming } = await start({ fetch });
    await streaming;
    const changed = nextEvent(client, ProviderEvents.ConfigurationChanged);
    dataOf(await target(app(), key, { default_serve: { variation: 'green' } }));
    await changed;
    expect(client.getStringValue(key, '')).to.equal('#green');
    const paths = requests.slice(0, 4).map(({ path }) => path.replace(/.*\//, ''));
    expect(paths).to.deep.equal(['flags', 'events', 'flags', 'events']);
    expect(requests[2]?.headers.get('If-None-Match')).to.equal(null);
  });

  it('goes stale while the server is away, and answers on', async () => {
    const key = await makeSwissColours();
    const { client, streaming } = await start();
    await streaming;
    const { port } = addressOf(server);
    const stale = nextEvent(client, ProviderEvents.Stale);
    app().endStreams();
    await close(server);
    expect((await stale)?.message).to.include(url);
    expect(client.providerStatus).to.equal(ProviderStatus.STALE);
    expect(client.getStringValue(key, '')).to.equal('#blue');
    const ready = nextEvent(client, ProviderEvents.Ready);
    server = await listen(app().http, port);
    await ready;
    expect(client.providerStatus).to.equal(ProviderStatus.READY);
  });

  it('does not wait for a server that is away, and is ready when it is back', async () => {
    const key = await makeSwissColours();
    const { port } = addressOf(server);
    await close(server);
    const { client, started } = await start();
    expect(await started.catch(({ code }) => code)).to.equal(ErrorCode.GENERAL);
    expect(client.providerStatus).to.equal(ProviderStatus.ERROR);
    expect(client.getStringDetails(key, '').errorCode).to.equal(ErrorCode.PROVIDER_NOT_READY);
    const ready = nextEvent(client, ProviderEvents.Ready);
    server = await listen(app().http, port);
    await ready;
    expect(client.getStringValue(key, '')).to.equal('#blue');
  });

  it('is not ready any more once it is closed', async () => {
    const key = await makeSwissColours();
    const { provider } = await start();
    expect(provider.resolveStringEvaluation(key, '').value).to.equal('#blue');
    await provider.onClose();
    expect(provider.resolveStringEvaluation(key, '').errorCode).to.equal(ErrorCode.PROVIDER_NOT_READY);
    await provider.initialize();
    expect(provider.resolveStringEvaluation(key, '').value).to.equal('#blue');
    await provider.onClose();
  });
});
