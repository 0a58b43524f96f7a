import { ErrorCode, type EvaluationContext, OpenFeature, ProviderEvents, ProviderStatus } from '@openfeature/web-sdk';
import { expect } from 'chai';
import { dataOf } from '../support/answers.js';
import { onOneDatabase } from '../support/app.js';
import { makeColours, makeFlag, target } from '../support/flags.js';
import { latch } from '../support/latch.js';
import { listening } from '../support/listen.js';
import { makeSwissColours, startWeb } from './fixture.js';

onOneDatabase("OpenFeature's web SDK over burgee/openfeature/web", (app) => {
  const server = listening(app);
  afterEach(() => OpenFeature.clearProviders());

  const start = (options: Partial<Parameters<typeof startWeb>[0]> = {}, context: EvaluationContext = {}) =>
    startWeb({ url: server.url, apiKey: app().pk(), ...options }, context);

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
    const key = await makeSwissColours(app());
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
    const key = await makeSwissColours(app());
    const { client } = await start();
    const missing = client.getBooleanDetails('missing', true);
    expect(missing).to.deep.include({ value: true, reason: 'ERROR', errorCode: ErrorCode.FLAG_NOT_FOUND });
    expect(missing.flagMetadata).to.include({ flagSetId: 'prod' });
    const mistyped = client.getBooleanDetails(key, true);
    expect(mistyped).to.deep.include({ value: true, reason: 'ERROR', errorCode: ErrorCode.TYPE_MISMATCH });
  });

  it('takes an environment by its client key as well', async () => {
    const key = await makeSwissColours(app());
    const path = { environment_id: 'prod' };
    const { client_key: apiKey } = dataOf(await app().native.call('getEnvironment', { key: app().sk(), path }));
    const { client } = await start({ apiKey });
    expect(client.getStringValue(key, '')).to.equal('#blue');
  });

  it('asks anew for each context, and again for none that it has', async () => {
    const key = await makeSwissColours(app());
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
    const key = await makeSwissColours(app());
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
});
