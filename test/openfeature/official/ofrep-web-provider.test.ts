/** The official provider for web pages, as it is published, against the OpenFeature door; in Node, it has to poll. */
import type { Server } from 'node:http';
import { mock } from 'node:test';
import { OFREPWebProvider, type OFREPWebProviderOptions } from '@openfeature/ofrep-web-provider';
import {
  type Client,
  type EvaluationContext,
  type JsonValue,
  OpenFeature,
  type Provider,
  ProviderEvents,
} from '@openfeature/web-sdk';
import { expect } from 'chai';
import { dataOf } from '../../support/answers.js';
import { onOneDatabase, type TestApp } from '../../support/app.js';
import { inSwitzerland, makeFlag, newKey, ruleWhen, target } from '../../support/flags.js';
import { addressOf, close, listen } from '../../support/listen.js';
import { makeOpenFeatureFlags, SERVED, SILENT, SWISS } from '../../support/openfeature-flags.js';
import { environmentOf, makePersonalToken } from '../../support/places.js';
import { type RecordingFetch, recordingFetch } from '../../support/recording-fetch.js';

interface Connected {
  readonly client: Client;
  readonly traffic: RecordingFetch;
  /** Another context of the same page. */
  become(context: EvaluationContext): Promise<void>;
  /** Resolves with the next event of this kind. */
  next(event: ProviderEvents): Promise<{ readonly flagsChanged?: readonly string[]; readonly message?: string }>;
}

/** Pages of the server that the suite has started. */
function connecting(app: () => TestApp) {
  let server: Server;
  before(async () => {
    server = await listen(app().http);
  });
  afterEach(() => OpenFeature.clearProviders());
  after(() => close(server));
  return async (
    options: Partial<OFREPWebProviderOptions> = {},
    context: EvaluationContext = SWISS,
  ): Promise<Connected> => {
    const traffic = recordingFetch();
    const baseUrl = `http://127.0.0.1:${addressOf(server).port}`;
    const headers: [string, string][] = [['X-API-Key', app().pk()]];
    const provider = new OFREPWebProvider({ baseUrl, headers, fetchImplementation: traffic.fetch, ...options });
    const domain = newKey('ofrep-web');
    // A page that cannot connect goes on with its defaults.
    await OpenFeature.setProviderAndWait(domain, provider as Provider, context).catch(() => undefined);
    const client = OpenFeature.getClient(domain);
    return {
      client,
      traffic,
      become: (next) => OpenFeature.setContext(domain, next),
      next: (event) =>
        new Promise((resolve) => {
          const handle = (details: object = {}) => {
            client.removeHandler(event, handle);
            resolve(details);
          };
          client.addHandler(event, handle);
        }),
    };
  };
}

/** Asks for the type that the fallback has. */
function ask(client: Client, key: string, fallback: unknown) {
  if (typeof fallback === 'boolean') return client.getBooleanDetails(key, fallback);
  if (typeof fallback === 'string') return client.getStringDetails(key, fallback);
  if (typeof fallback === 'number') return client.getNumberDetails(key, fallback);
  return client.getObjectDetails(key, fallback as JsonValue);
}

const statuses = ({ exchanges }: RecordingFetch) => exchanges.map(({ status }) => status);

onOneDatabase("OpenFeature's provider for web pages", (app) => {
  const connect = connecting(app);
  before(() => makeOpenFeatureFlags(app()));

  it('gets the value, variant and reason of every flag with one request', async () => {
    const { client, traffic } = await connect();
    for (const { key, fallback, ...expected } of [...SERVED, ...SILENT]) {
      const details = ask(client, key, fallback);
      expect(details, key).to.deep.include({ flagKey: key, ...expected });
      expect(details, key).to.not.have.property('errorCode');
    }
    expect(statuses(traffic)).to.deep.equal([200]);
  });

  it('hands on which environment and revision an answer is from, and an absent one', async () => {
    const { client } = await connect();
    const version = String((await environmentOf(app())).revision);
    expect(ask(client, 'of-unmet', true).flagMetadata).to.deep.equal({
      flagSetId: 'prod',
      version,
      enabled: false,
      nativeReason: 'PREREQUISITE_FAILED',
    });
    for (const key of ['nothing', 'of-server-only']) {
      const { value, errorCode, flagMetadata } = ask(client, key, 'mine');
      expect({ value, errorCode }).to.deep.equal({ value: 'mine', errorCode: 'FLAG_NOT_FOUND' });
      expect(flagMetadata).to.deep.equal({ flagSetId: 'prod', version });
    }
  });

  it('gets the default for a flag of another type', async () => {
    const { client } = await connect();
    expect(ask(client, 'of-boolean', 'mine')).to.include({ value: 'mine', errorCode: 'TYPE_MISMATCH' });
    expect(ask(client, 'of-object', 7)).to.include({ value: 7, errorCode: 'TYPE_MISMATCH' });
  });

  it('never keeps the answers of another context, though it names their tag', async () => {
    const { client, traffic, become } = await connect();
    expect(ask(client, 'of-rule', false)).to.include({ value: true, reason: 'TARGETING_MATCH' });
    await become({ ...SWISS, country: 'DE' });
    expect(ask(client, 'of-rule', true)).to.include({ value: false, reason: 'DEFAULT' });
    await become({ country: 'DE', targetingKey: SWISS.targetingKey });
    expect(statuses(traffic)).to.deep.equal([200, 200, 304]);
    expect(traffic.exchanges[1]?.ifNoneMatch).to.equal(traffic.exchanges[0]?.headers['etag']);
    await become({ targetingKey: 'user-2', country: 'CH' });
    expect(ask(client, 'of-rule', false)).to.include({ value: true, reason: 'TARGETING_MATCH' });
  });

  it('polls where it can follow no stream: 304 until something changes, and then hears which flags', async () => {
    const { key } = await makeFlag(app(), { key: newKey('polled') });
    const { client, traffic, next } = await connect({ pollInterval: 20, changeDetection: 'polling' });
    const changed = next(ProviderEvents.ConfigurationChanged);
    await traffic.next(304);
    dataOf(await target(app(), key, { rules: [ruleWhen(inSwitzerland)], default_serve: { variation: 'off' } }));
    expect((await changed).flagsChanged).to.include(key);
    expect(ask(client, key, false)).to.include({ value: true, reason: 'TARGETING_MATCH' });
  });

  it('is told what is wrong with a context, and keeps what it has', async () => {
    const { client, traffic, become, next } = await connect();
    const failed = next(ProviderEvents.Error);
    await become({ targetingKey: 'x'.repeat(1025) });
    expect(await failed).to.have.property('message');
    expect(statuses(traffic)).to.deep.equal([200, 400]);
    expect(ask(client, 'of-boolean', false)).to.include({ value: true });
  });

  it('is fatally wrong where its credential is missing, bad, or good for something else', async () => {
    const { token } = await makePersonalToken(app(), { scopes: ['flags:read'] });
    for (const [headers, status] of [
      [[], 401],
      [[['X-API-Key', 'pk_prod_nothing']], 401],
      [[['Authorization', `Bearer ${token}`]], 403],
    ] as [[string, string][], number][]) {
      const { client, traffic } = await connect({ headers });
      expect(client.providerStatus).to.equal('FATAL');
      expect(ask(client, 'of-boolean', false)).to.include({ value: false, errorCode: 'PROVIDER_FATAL' });
      expect(statuses(traffic)).to.deep.equal([status]);
    }
  });
});

let fails = true;
onOneDatabase(
  "OpenFeature's provider for web pages, where the server fails",
  (app) => {
    const connect = connecting(app);

    it('begins with its defaults, and has the values once the server answers', async () => {
      await makeOpenFeatureFlags(app());
      const { client, traffic, become } = await connect();
      expect(client.providerStatus).to.equal('ERROR');
      expect(ask(client, 'of-boolean', false)).to.include({ value: false, reason: 'ERROR' });
      fails = false;
      await become(SWISS);
      expect(ask(client, 'of-boolean', false)).to.include({ value: true, reason: 'DEFAULT' });
      expect(statuses(traffic)).to.deep.equal([500, 200]);
    });
  },
  {
    parts: {
      openfeature: (handlers) => ({
        ...handlers,
        evaluateFlags: (...given) => {
          if (fails) throw new Error('It failed.');
          return handlers.evaluateFlags(...given);
        },
      }),
    },
  },
);

onOneDatabase(
  "OpenFeature's provider for web pages, over the limit",
  (app) => {
    const connect = connecting(app);
    before(() => mock.timers.enable({ apis: ['Date'], now: Date.now() }));
    after(() => mock.timers.reset());

    it('keeps what it has without asking until the time is over, and then asks again', async () => {
      await makeOpenFeatureFlags(app());
      const { client, traffic, become, next } = await connect();
      for (let count = 0; count < 3; count += 1) await become({ ...SWISS }); // nothing new costs nothing
      await become({ ...SWISS, country: 'DE' });
      const stale = next(ProviderEvents.Stale);
      await become(SWISS);
      await stale;
      await become({ ...SWISS, country: 'FR' });
      expect(statuses(traffic)).to.deep.equal([200, 304, 304, 304, 200, 429]);
      expect(ask(client, 'of-rule', true)).to.include({ value: false });
      mock.timers.setTime(Date.now() + Number(traffic.exchanges.at(-1)?.headers['retry-after']) * 1000);
      await become(SWISS);
      expect(ask(client, 'of-rule', false)).to.include({ value: true, reason: 'TARGETING_MATCH' });
      expect(statuses(traffic).at(-1)).to.equal(200);
    });
  },
  { env: { RATE_LIMIT_EVALUATION: '2' } },
);
