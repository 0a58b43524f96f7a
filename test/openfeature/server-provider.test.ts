import { createServer, type Server } from 'node:http';
import {
  createEvaluationEvent,
  ErrorCode,
  type EventDetails,
  OpenFeature,
  ProviderEvents,
  ProviderStatus,
} from '@openfeature/server-sdk';
import { expect } from 'chai';
import { BurgeeProvider, type BurgeeProviderOptions } from '../../src/openfeature/server/provider.js';
import { dataOf } from '../support/answers.js';
import { onOneDatabase } from '../support/app.js';
import { inSwitzerland, makeColours, makeFlag, rollout, ruleWhen, target } from '../support/flags.js';
import { latch } from '../support/latch.js';
import { addressOf, close, listen } from '../support/listen.js';

onOneDatabase("OpenFeature's server SDK over burgee/openfeature", (app) => {
  let server: Server;
  let url: string;

  before(async () => {
    server = await listen(app().http);
    url = `http://127.0.0.1:${addressOf(server).port}`;
  });
  after(() => close(server));
  afterEach(() => OpenFeature.clearProviders());

  /** A client of a provider of its own, and what the provider tells from now on. */
  async function start(options: Partial<BurgeeProviderOptions> = {}) {
    const provider = new BurgeeProvider({ url, apiKey: app().sk(), ...options });
    const domain = crypto.randomUUID();
    const started = OpenFeature.setProviderAndWait(domain, provider);
    await started.catch(() => undefined);
    const next = (event: ProviderEvents) =>
      new Promise<EventDetails | undefined>((resolve) => provider.events.addHandler(event, resolve));
    return { provider, started, next, client: OpenFeature.getClient(domain) };
  }

  /** A value of each type, for everybody. */
  const TYPES = { boolean: true, string: 'text', number: 3.5, json: { deep: [1, null] } } as const;
  const OTHERS = { boolean: false, string: 'other', number: 0, json: {} };
  async function makeOne(type: keyof typeof TYPES) {
    const variations = [
      { key: 'served', value: TYPES[type] },
      { key: 'other', value: OTHERS[type] },
    ];
    const { key } = await makeFlag(app(), { type, variations });
    dataOf(await target(app(), key, { default_serve: { variation: 'served' } }));
    return key;
  }

  it('answers flags of each type', async () => {
    const [boolean, string, number, json] = await Promise.all([
      makeOne('boolean'),
      makeOne('string'),
      makeOne('number'),
      makeOne('json'),
    ]);
    const { client } = await start();
    expect(await client.getBooleanValue(boolean, false)).to.equal(TYPES.boolean);
    expect(await client.getStringValue(string, '')).to.equal(TYPES.string);
    expect(await client.getNumberValue(number, 0)).to.equal(TYPES.number);
    expect(await client.getObjectValue(json, {})).to.deep.equal(TYPES.json);
  });

  it('says which variation was served and why, and where that was found', async () => {
    const { key } = await makeColours(app());
    const { rules } = dataOf(await target(app(), key, { rules: [ruleWhen(inSwitzerland, { variation: 'red' })] }));
    const { client } = await start();
    const { flagMetadata, ...details } = await client.getStringDetails(key, '', { targetingKey: 'ada', country: 'CH' });
    expect(details).to.deep.equal({ flagKey: key, value: '#red', variant: 'red', reason: 'TARGETING_MATCH' });
    expect(flagMetadata).to.include({ flagSetId: 'prod', enabled: true, rule: rules[0].id });
    expect(flagMetadata['version']).to.match(/^\d+$/);
    const others = await client.getStringDetails(key, '', { country: 'AT' });
    expect(others).to.deep.include({ value: '#blue', variant: 'blue', reason: 'DEFAULT' });
  });

  it('says that a rollout was served', async () => {
    const { key } = await makeColours(app());
    dataOf(await target(app(), key, { default_serve: rollout({ blue: 50, red: 50 }) }));
    const { client } = await start();
    expect((await client.getStringDetails(key, '', { targetingKey: 'ada' })).reason).to.equal('SPLIT');
  });

  it('answers with the default of the application where no variation is served, and that is no error', async () => {
    const { key } = await makeColours(app(), { off_variation: null });
    dataOf(await target(app(), key, { enabled: false }));
    const { client } = await start();
    const { flagMetadata, ...details } = await client.getStringDetails(key, 'mine');
    expect(details).to.deep.equal({ flagKey: key, value: 'mine', reason: 'DISABLED' });
    expect(flagMetadata).to.include({ flagSetId: 'prod', enabled: false });
  });

  it('says what is wrong, and answers with the default', async () => {
    const text = await makeOne('string');
    const { client } = await start();
    const missing = await client.getBooleanDetails('missing', true);
    expect(missing).to.deep.include({ value: true, reason: 'ERROR', errorCode: ErrorCode.FLAG_NOT_FOUND });
    expect(missing.flagMetadata).to.include({ flagSetId: 'prod' });
    const mistyped = await client.getBooleanDetails(text, true);
    expect(mistyped).to.deep.include({ value: true, reason: 'ERROR', errorCode: ErrorCode.TYPE_MISMATCH });
    expect(mistyped.errorMessage).to.include(text);
  });

  it('reads a context as the server does: dates as texts, what is no number as nothing', async () => {
    const since = { attribute: 'since', type: 'datetime', operator: 'lt', values: ['2026-01-01T00:00:00Z'] };
    const { key } = await makeFlag(app());
    const unset = { attribute: 'unset', operator: 'is_not_set' };
    dataOf(
      await target(app(), key, { rules: [ruleWhen({ all: [since, unset] })], default_serve: { variation: 'off' } }),
    );
    const { client } = await start();
    const context = { since: new Date('2025-12-31T23:59:59Z'), unset: Number.NaN };
    expect(await client.getBooleanValue(key, false, context)).to.equal(true);
    expect(await client.getBooleanValue(key, true, { since: new Date('2026-01-01T00:00:00Z') })).to.equal(false);
  });

  it('refuses a context that could not be sent', async () => {
    const key = await makeOne('boolean');
    const { client } = await start();
    const circular: Record<string, never> = {};
    Object.assign(circular, { circular });
    for (const context of [{ circular }, { targetingKey: 7 as never }]) {
      const details = await client.getBooleanDetails(key, false, context);
      expect(details).to.deep.include({ value: false, reason: 'ERROR', errorCode: ErrorCode.INVALID_CONTEXT });
    }
  });

  it('is not ready before it is set, nor after it is closed', async () => {
    const key = await makeOne('boolean');
    const provider = new BurgeeProvider({ url, apiKey: app().sk() });
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
    for (const options of [{ apiKey: 'sk_bad' }, { apiKey: app().pk() }, { url: 'nowhere' }]) {
      const { client, started } = await start(options);
      expect(await started.catch(({ code }) => code)).to.equal(ErrorCode.PROVIDER_FATAL);
      expect(client.providerStatus).to.equal(ProviderStatus.FATAL);
      expect((await client.getBooleanDetails('any', true)).errorCode).to.equal(ErrorCode.PROVIDER_FATAL);
    }
  });

  it('does not wait for ever for a server that is away, and is ready when it is back', async () => {
    const key = await makeOne('boolean');
    const { port } = addressOf(server);
    await close(server);
    const { client, started, next } = await start({ initializationTimeout: 20 });
    expect(await started.catch(({ message }) => message)).to.include('20 ms');
    expect(client.providerStatus).to.equal(ProviderStatus.ERROR);
    expect((await client.getBooleanDetails(key, false)).errorCode).to.equal(ErrorCode.PROVIDER_NOT_READY);
    const ready = next(ProviderEvents.Ready);
    server = await listen(app().http, port);
    await ready;
    expect(client.providerStatus).to.equal(ProviderStatus.READY);
    expect(await client.getBooleanValue(key, false)).to.equal(true);
  });

  it('goes stale while the server is away, and answers on', async () => {
    const key = await makeOne('boolean');
    const { client, next } = await start();
    const { port } = addressOf(server);
    const stale = next(ProviderEvents.Stale);
    app().endStreams();
    await close(server);
    expect((await stale)?.message).to.include(url);
    expect(client.providerStatus).to.equal(ProviderStatus.STALE);
    expect(await client.getBooleanValue(key, false)).to.equal(true);
    const ready = next(ProviderEvents.Ready);
    server = await listen(app().http, port);
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

  it("gives OpenFeature's telemetry what it looks for", async () => {
    const key = await makeOne('string');
    const { client } = await start();
    const events: ReturnType<typeof createEvaluationEvent>[] = [];
    client.addHooks({ finally: (context, details) => void events.push(createEvaluationEvent(context, details)) });
    const details = await client.getStringDetails(key, '', { targetingKey: 'ada' });
    expect(events.map(({ attributes }) => attributes)).to.deep.equal([
      {
        'feature_flag.key': key,
        'feature_flag.provider.name': 'burgee',
        'feature_flag.result.reason': 'default',
        'feature_flag.result.variant': 'served',
        'feature_flag.result.value': 'text',
        'feature_flag.context.id': 'ada',
        'feature_flag.set.id': 'prod',
        'feature_flag.version': details.flagMetadata['version'],
      },
    ]);
  });
});
