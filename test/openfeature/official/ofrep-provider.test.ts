/** The official provider for servers, as it is published, against the OpenFeature door. */
import { expect } from 'chai';
import { dataOf } from '../../support/answers.js';
import { onOneDatabase } from '../../support/app.js';
import { makeFlag, target } from '../../support/flags.js';
import { makeOpenFeatureFlags, SERVED, SILENT } from '../../support/openfeature-flags.js';
import { environmentOf } from '../../support/places.js';
import { connectingServers } from './applications.js';

onOneDatabase("OpenFeature's provider for servers", (app) => {
  const connect = connectingServers(app);
  before(() => makeOpenFeatureFlags(app()));

  for (const { key, fallback, ...expected } of SERVED) {
    it(`gets the value, variant and reason of ${key}`, async () => {
      const { client } = await connect();
      const details = await client.details(key, fallback);
      expect(details).to.deep.include({ flagKey: key, ...expected });
      expect(details).to.not.have.property('errorCode');
    });
  }

  for (const { key, fallback } of SILENT) {
    it(`goes on with the default where ${key} serves nothing, which this version calls an error`, async () => {
      const { client } = await connect();
      expect(await client.details(key, fallback)).to.include({
        value: fallback,
        reason: 'ERROR',
        errorCode: 'GENERAL',
      });
    });
  }

  it('hands on which environment, revision and rule an answer is from', async () => {
    const { client } = await connect();
    const { id, revision } = await environmentOf(app());
    const path = { flag_key: 'checkout', environment_id: id };
    const [rule] = dataOf(await app().native.call('getFlagEnvironment', { key: app().sk(), path })).rules;
    const version = String(revision);
    expect((await client.details('checkout', false)).flagMetadata).to.deep.equal({
      flagSetId: 'prod',
      version,
      enabled: true,
      rule: rule.id,
    });
    expect((await client.details('unmet', false)).flagMetadata).to.deep.equal({
      flagSetId: 'prod',
      version,
      enabled: false,
      nativeReason: 'PREREQUISITE_FAILED',
    });
  });

  it('gets the default for a flag of another type', async () => {
    const { client } = await connect();
    for (const [key, fallback] of [
      ['switched', 'none'],
      ['colour', 1],
      ['ratio', {}],
      ['deep', true],
    ] as const) {
      expect(await client.details(key, fallback)).to.deep.include({ value: fallback, errorCode: 'TYPE_MISMATCH' });
    }
  });

  it('is told that there is no such flag, whatever characters its key has and however it is sent', async () => {
    const { client, traffic } = await connect();
    for (const key of ['nothing', 'a/b c', '100%', 'a%2Fb', 'größe', 'x'.repeat(300)]) {
      const { value, errorCode, errorMessage } = await client.details(key, true);
      expect({ value, errorCode }, `${key}: ${errorMessage}`).to.deep.equal({
        value: true,
        errorCode: 'FLAG_NOT_FOUND',
      });
    }
    expect(traffic.exchanges[1]?.request.path).to.equal('/ofrep/v1/evaluate/flags/a/b%20c');
  });

  it('sees a server-only flag with a secret key only', async () => {
    const [secret, publishable] = [await connect(), await connect({ headers: { 'X-API-Key': app().pk() } })];
    expect(await secret.client.details('server-only', false)).to.include({ value: true });
    expect(await publishable.client.details('server-only', false)).to.include({ errorCode: 'FLAG_NOT_FOUND' });
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
      expect(await client.details('checkout', false)).to.include({ value: true, reason: 'TARGETING_MATCH' });
    }
  });

  it('may ask without a targeting key, and with everything that a context can hold', async () => {
    const nested = { deep: { deeper: true } };
    const context = { country: 'CH', at: new Date(), list: [1, 'a', null], nested, no: null };
    const { client } = await connect({}, context);
    expect(await client.details('checkout', false)).to.include({ value: true, reason: 'TARGETING_MATCH' });
    const nobodys = await connect({}, {});
    expect(await nobodys.client.details('checkout', true)).to.include({ value: false, reason: 'DEFAULT' });
  });

  it('sees a change at once', async () => {
    const { client } = await connect();
    const { key } = await makeFlag(app());
    for (const enabled of [true, false, true]) {
      dataOf(await target(app(), key, { enabled, default_serve: { variation: 'on' } }));
      expect(await client.value(key, !enabled)).to.equal(enabled);
    }
  });
});
