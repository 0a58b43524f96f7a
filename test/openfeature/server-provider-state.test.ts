import { createServer } from 'node:http';
import { ErrorCode, OpenFeature, ProviderEvents, ProviderStatus } from '@openfeature/server-sdk';
import { expect } from 'chai';
import { BurgeeProvider, type BurgeeProviderOptions } from '../../src/openfeature/server/provider.js';
import { dataOf } from '../support/answers.js';
import { onOneDatabase } from '../support/app.js';
import { makeFlag, target } from '../support/flags.js';
import { latch } from '../support/latch.js';
import { addressOf, close, listening } from '../support/listen.js';
import { startLocal } from './fixture.js';

onOneDatabase('the state of burgee/openfeature', (app) => {
  const server = listening(app);
  afterEach(() => OpenFeature.clearProviders());

  const start = (options: Partial<BurgeeProviderOptions> = {}) =>
    startLocal({ url: server.url, apiKey: app().sk(), ...options });

  /** A flag that is true for everybody. */
  async function makeLive() {
    const { key } = await makeFlag(app());
    dataOf(await target(app(), key, { default_serve: { variation: 'on' } }));
    return key;
  }

  it('is not ready before it is set, nor after it is closed', async () => {
    const key = await makeLive();
    const provider = new BurgeeProvider({ url: server.url, apiKey: app().sk() });
    const resolve = async () => (await provider.resolveBooleanEvaluation(key, false, {})).errorCode;
    expect(await resolve()).to.equal(ErrorCode.PROVIDER_NOT_READY);
    for (const _round of [1, 2]) {
      await provider.initialize();
      expect(await resolve()).to.equal(undefined);
      await provider.onClose();
      expect(await resolve()).to.equal(ErrorCode.PROVIDER_NOT_READY);
    }
  });

  it('is lost with a key that is refused, and with options that nobody can be asked with', async () => {
    const lost = [
      { options: { apiKey: 'sk_bad' }, why: /^The server answered 401\. The API key is .+ Use a secret key/ },
      { options: { apiKey: app().pk() }, why: /^The server answered 403\. .+ Use a secret key/ },
      { options: { url: 'nowhere' }, why: /^`url` is no address/ },
    ];
    for (const { options, why } of lost) {
      const { client, started } = await start(options);
      const { code, message } = await started.then(
        () => expect.fail('It was taken.'),
        (error) => error,
      );
      expect(code).to.equal(ErrorCode.PROVIDER_FATAL);
      expect(message).to.match(why);
      expect(client.providerStatus).to.equal(ProviderStatus.FATAL);
      expect((await client.getBooleanDetails('any', true)).errorCode).to.equal(ErrorCode.PROVIDER_FATAL);
    }
  });

  it('does not wait for ever for a server that is away, and is ready when it is back', async () => {
    const key = await makeLive();
    await server.goAway();
    const { opened: recovered, open: recover } = latch();
    const { client, provider, started, next } = await start({ initializationTimeout: 20, onRecovery: recover });
    let timesReady = 0;
    provider.events.addHandler(ProviderEvents.Ready, () => {
      timesReady += 1;
    });
    expect(await started.catch(({ message }) => message)).to.include('20 ms');
    expect(client.providerStatus).to.equal(ProviderStatus.ERROR);
    expect((await client.getBooleanDetails(key, false)).errorCode).to.equal(ErrorCode.PROVIDER_NOT_READY);
    const ready = next(ProviderEvents.Ready);
    await server.comeBack();
    await ready;
    expect(client.providerStatus).to.equal(ProviderStatus.READY);
    expect(await client.getBooleanValue(key, false)).to.equal(true);
    await recovered;
    expect(timesReady).to.equal(1);
  });

  it('waits as long as usual where the time to wait is no number', async () => {
    const { started, client } = await start({ initializationTimeout: Number.NaN });
    await started;
    expect(client.providerStatus).to.equal(ProviderStatus.READY);
  });

  it('goes stale while the server is away, and answers on', async () => {
    const key = await makeLive();
    const { client, next } = await start();
    const stale = next(ProviderEvents.Stale);
    app().beginStop();
    await server.goAway();
    expect((await stale)?.message).to.include(server.url);
    expect(client.providerStatus).to.equal(ProviderStatus.STALE);
    expect(await client.getBooleanValue(key, false)).to.equal(true);
    const ready = next(ProviderEvents.Ready);
    await server.comeBack();
    await ready;
    expect(client.providerStatus).to.equal(ProviderStatus.READY);
  });

  it('is stale from the start where it has only what it was started with', async () => {
    const away = createServer().listen(0);
    const nowhere = `http://127.0.0.1:${addressOf(away).port}`;
    await close(away);
    const { opened: told, open: tell } = latch();
    const storage = {
      load: async () => {
        await told;
        return '{"format": 1, "flags": {}}';
      },
      save: async () => {},
    };
    const provider = new BurgeeProvider({ url: nowhere, apiKey: 'sk_none', storage, onError: tell });
    const stale = new Promise((resolve) => provider.events.addHandler(ProviderEvents.Stale, resolve));
    await OpenFeature.setProviderAndWait('stored', provider);
    await stale;
    expect(OpenFeature.getClient('stored').providerStatus).to.equal(ProviderStatus.STALE);
  });

  it('tells which flags may answer otherwise, those that ask the changed one as well', async () => {
    const [{ key }, { key: asking }] = [await makeFlag(app()), await makeFlag(app())];
    const prerequisites = [{ flag_key: key, variations: ['on'] }];
    dataOf(await target(app(), asking, { prerequisites, default_serve: { variation: 'on' } }));
    const { next, client } = await start();
    const changed = next(ProviderEvents.ConfigurationChanged);
    dataOf(await target(app(), key, { default_serve: { variation: 'on' } }));
    expect((await changed)?.flagsChanged).to.deep.equal([key, asking].sort());
    expect(await client.getBooleanValue(asking, false)).to.equal(true);
  });
});
