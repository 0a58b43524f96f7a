/** The official provider for servers, as it is published, against the OpenFeature door. */
import type { Server } from 'node:http';
import { mock } from 'node:test';
import { OFREPProvider, type OFREPProviderOptions } from '@openfeature/ofrep-provider';
import { type Client, type EvaluationContext, type JsonValue, OpenFeature } from '@openfeature/server-sdk';
import { expect } from 'chai';
import { dataOf } from '../../support/answers.js';
import { onOneDatabase, type TestApp } from '../../support/app.js';
import { makeFlag, newKey, target } from '../../support/flags.js';
import { addressOf, close, listen } from '../../support/listen.js';
import { makeOpenFeatureFlags, SERVED, SILENT, SWISS } from '../../support/openfeature-flags.js';
import { environmentOf, makePersonalToken } from '../../support/places.js';
import { type RecordingFetch, recordingFetch } from '../../support/recording-fetch.js';

interface Connected {
  readonly client: Client;
  readonly traffic: RecordingFetch;
}

/** Applications of the server that the suite has started. */
function connecting(app: () => TestApp) {
  let server: Server;
  before(async () => {
    server = await listen(app().http);
  });
  after(async () => {
    await OpenFeature.clearProviders();
    await close(server);
  });
  return async (options: Partial<OFREPProviderOptions> = {}): Promise<Connected> => {
    const traffic = recordingFetch();
    const baseUrl = `http://127.0.0.1:${addressOf(server).port}`;
    const headers: [string, string][] = [['X-API-Key', app().sk()]];
    const provider = new OFREPProvider({ baseUrl, headers, fetchImplementation: traffic.fetch, ...options });
    const domain = newKey('ofrep');
    await OpenFeature.setProviderAndWait(domain, provider);
    return { client: OpenFeature.getClient(domain), traffic };
  };
}

/** Asks for the type that the fallback has. */
function ask(client: Client, key: string, fallback: unknown, context: EvaluationContext = SWISS) {
  if (typeof fallback === 'boolean') return client.getBooleanDetails(key, fallback, context);
  if (typeof fallback === 'string') return client.getStringDetails(key, fallback, context);
  if (typeof fallback === 'number') return client.getNumberDetails(key, fallback, context);
  return client.getObjectDetails(key, fallback as JsonValue, context);
}

onOneDatabase("OpenFeature's provider for servers", (app) => {
  const connect = connecting(app);
  before(() => makeOpenFeatureFlags(app()));

  for (const { key, fallback, ...expected } of SERVED) {
    it(`gets the value, variant and reason of ${key}`, async () => {
      const { client } = await connect();
      const details = await ask(client, key, fallback);
      expect(details).to.deep.include({ flagKey: key, ...expected });
      expect(details).to.not.have.property('errorCode');
    });
  }

  for (const { key, fallback } of SILENT) {
    it(`goes on with the default where ${key} serves nothing, which this version calls an error`, async () => {
      const { client } = await connect();
      expect(await ask(client, key, fallback)).to.include({ value: fallback, reason: 'ERROR', errorCode: 'GENERAL' });
    });
  }

  it('hands on which environment, revision and rule an answer is from', async () => {
    const { client } = await connect();
    const { id, revision } = await environmentOf(app());
    const path = { flag_key: 'of-rule', environment_id: id };
    const [rule] = dataOf(await app().native.call('getFlagEnvironment', { key: app().sk(), path })).rules;
    const version = String(revision);
    expect((await ask(client, 'of-rule', false)).flagMetadata).to.deep.equal({
      flagSetId: 'prod',
      version,
      enabled: true,
      rule: rule.id,
    });
    expect((await ask(client, 'of-unmet', false)).flagMetadata).to.deep.equal({
      flagSetId: 'prod',
      version,
      enabled: false,
      nativeReason: 'PREREQUISITE_FAILED',
    });
  });

  it('gets the default for a flag of another type', async () => {
    const { client } = await connect();
    for (const [key, fallback] of [
      ['of-boolean', 'none'],
      ['of-string', 1],
      ['of-float', {}],
      ['of-object', true],
    ] as const) {
      expect(await ask(client, key, fallback)).to.deep.include({ value: fallback, errorCode: 'TYPE_MISMATCH' });
    }
  });

  it('is told that there is no such flag, whatever characters its key has and however it is sent', async () => {
    const { client, traffic } = await connect();
    for (const key of ['nothing', 'a/b c', '100%', 'a%2Fb', 'größe', 'x'.repeat(300)]) {
      const { value, errorCode, errorMessage } = await ask(client, key, true);
      expect({ value, errorCode }, `${key}: ${errorMessage}`).to.deep.equal({
        value: true,
        errorCode: 'FLAG_NOT_FOUND',
      });
    }
    expect(traffic.exchanges[1]?.path).to.equal('/ofrep/v1/evaluate/flags/a/b%20c');
  });

  it('sees a server-only flag with a secret key only', async () => {
    const [secret, publishable] = [await connect(), await connect({ headers: { 'X-API-Key': app().pk() } })];
    expect(await ask(secret.client, 'of-server-only', false)).to.include({ value: true });
    expect(await ask(publishable.client, 'of-server-only', false)).to.include({ errorCode: 'FLAG_NOT_FOUND' });
  });

  it('may bring its key in any of the headers, written as a list, as a map, or by a function', async () => {
    const { client_key } = await environmentOf(app());
    for (const options of [
      { headers: { 'X-API-Key': app().pk() } },
      { headers: { Authorization: `Bearer ${app().sk()}` } },
      { headers: [['X-Environment-Key', client_key]] as [string, string][] },
      { headers: [['X-Environment-Key', `ser.${app().sk()}`]] as [string, string][] },
      { headers: {}, headersFactory: async () => ({ 'X-API-Key': app().sk() }) },
    ]) {
      const { client } = await connect(options);
      expect(await ask(client, 'of-rule', false)).to.include({ value: true, reason: 'TARGETING_MATCH' });
    }
  });

  it('may ask without a targeting key, and with everything that a context can hold', async () => {
    const { client } = await connect();
    const context = {
      country: 'CH',
      at: new Date(),
      list: [1, 'a', null],
      nested: { deep: { deeper: true } },
      no: null,
    };
    expect(await ask(client, 'of-rule', false, context)).to.include({ value: true, reason: 'TARGETING_MATCH' });
    expect(await ask(client, 'of-rule', true, {})).to.include({ value: false, reason: 'DEFAULT' });
  });

  it('is told what is wrong with a context', async () => {
    const { client } = await connect();
    const context = { targetingKey: 'x'.repeat(1025) };
    const details = await ask(client, 'of-boolean', false, context);
    expect(details).to.include({ value: false, errorCode: 'INVALID_CONTEXT' });
    expect(details.errorMessage).to.match(/context\/targetingKey/);
  });

  it('is told of a body that is no JSON', async () => {
    const { client } = await connect({
      fetchImplementation: (request: Request) =>
        fetch(request.url, { method: 'POST', headers: request.headers, body: '{"context":' }),
    });
    expect(await ask(client, 'of-boolean', false)).to.include({ value: false, errorCode: 'PARSE_ERROR' });
  });

  it('gets the default where its credential is missing, bad, or good for something else', async () => {
    const { token } = await makePersonalToken(app(), { scopes: ['flags:read'] });
    for (const [headers, status] of [
      [{}, 401],
      [{ 'X-API-Key': 'sk_prod_nothing' }, 401],
      [{ Authorization: `Bearer ${token}` }, 403],
    ] as const) {
      const { client, traffic } = await connect({ headers });
      expect(await ask(client, 'of-boolean', false)).to.include({ value: false, errorCode: 'GENERAL' });
      expect(traffic.exchanges.map((exchange) => exchange.status)).to.deep.equal([status]);
    }
  });

  it('gets the default while the server is away, and then the value again', async () => {
    const server = await listen(app().http);
    const { port } = addressOf(server);
    const { client } = await connect({ baseUrl: `http://127.0.0.1:${port}` });
    await close(server);
    expect(await ask(client, 'of-boolean', false)).to.include({ value: false, errorCode: 'GENERAL' });
    const again = await listen(app().http, port);
    expect(await ask(client, 'of-boolean', false)).to.include({ value: true, reason: 'DEFAULT' });
    await close(again);
  });

  it('sees a change at once', async () => {
    const { client } = await connect();
    const { key } = await makeFlag(app());
    for (const enabled of [true, false, true]) {
      dataOf(await target(app(), key, { enabled, default_serve: { variation: 'on' } }));
      expect(await client.getBooleanValue(key, !enabled)).to.equal(enabled);
    }
  });
});

onOneDatabase(
  "OpenFeature's provider for servers, where the server fails",
  (app) => {
    const connect = connecting(app);

    it('gets the default, and no more than that it failed', async () => {
      const { client, traffic } = await connect();
      const details = await ask(client, 'any', 'mine');
      expect(details).to.include({ value: 'mine', errorCode: 'GENERAL' });
      expect(details.errorMessage).to.match(/^The server failed/);
      expect(traffic.exchanges[0]?.status).to.equal(500);
    });
  },
  {
    parts: {
      openfeature: (handlers) => ({
        ...handlers,
        evaluateFlag: () => {
          throw new Error('It failed.');
        },
      }),
    },
  },
);

onOneDatabase(
  "OpenFeature's provider for servers, over the limit",
  (app) => {
    const connect = connecting(app);
    before(() => mock.timers.enable({ apis: ['Date'], now: Date.now() }));
    after(() => mock.timers.reset());

    it('answers with defaults without asking until the time is over, and then asks again', async () => {
      const { client, traffic } = await connect();
      const { key } = await makeFlag(app(), { default_variation: 'on' });
      dataOf(await target(app(), key, {}));
      const values = () => Promise.all([1, 2].map(() => client.getBooleanValue(key, false)));
      expect(await values()).to.deep.equal([true, true]);
      expect(await client.getBooleanValue(key, false)).to.equal(false);
      expect(traffic.exchanges.map(({ status }) => status)).to.deep.equal([200, 200, 429]);
      const seconds = Number(traffic.exchanges[2]?.headers['retry-after']);
      mock.timers.setTime(Date.now() + seconds * 1000 - 1);
      expect(await values()).to.deep.equal([false, false]);
      expect(traffic.exchanges).to.have.lengthOf(3);
      mock.timers.setTime(Date.now() + 1);
      expect(await values()).to.deep.equal([true, true]);
    });
  },
  { env: { RATE_LIMIT_EVALUATION: '2' } },
);
