/** The official provider for web pages, as it is published, against the OpenFeature door; in Node, it has to poll. */
import { expect } from 'chai';
import { dataOf } from '../../support/answers.js';
import { onOneDatabase } from '../../support/app.js';
import { inSwitzerland, makeFlag, newKey, ruleWhen, target } from '../../support/flags.js';
import { makeOpenFeatureFlags, SERVED, SILENT, SWISS } from '../../support/openfeature-flags.js';
import { environmentOf } from '../../support/places.js';
import { nextEvent } from '../support/events.js';
import { connectingPages, statusesOf } from './applications.js';

onOneDatabase("OpenFeature's provider for web pages", (app) => {
  const connect = connectingPages(app);
  before(() => makeOpenFeatureFlags(app()));

  it('gets the value, variant and reason of every flag with one request', async () => {
    const { client, traffic } = await connect();
    for (const { key, fallback, ...expected } of [...SERVED, ...SILENT]) {
      const details = await client.details(key, fallback);
      expect(details, key).to.deep.include({ flagKey: key, ...expected });
      expect(details, key).to.not.have.property('errorCode');
    }
    expect(statusesOf(traffic)).to.deep.equal([200]);
  });

  it('hands on which environment and revision an answer is from, and an absent one', async () => {
    const { client } = await connect();
    const version = String((await environmentOf(app())).revision);
    expect((await client.details('unmet', true)).flagMetadata).to.deep.equal({
      flagSetId: 'prod',
      version,
      enabled: false,
      nativeReason: 'PREREQUISITE_FAILED',
    });
    for (const key of ['nothing', 'server-only']) {
      const { value, errorCode, flagMetadata } = await client.details(key, 'mine');
      expect({ value, errorCode }).to.deep.equal({ value: 'mine', errorCode: 'FLAG_NOT_FOUND' });
      expect(flagMetadata).to.deep.equal({ flagSetId: 'prod', version });
    }
  });

  it('gets the default for a flag of another type', async () => {
    const { client } = await connect();
    expect(await client.details('switched', 'mine')).to.include({ value: 'mine', errorCode: 'TYPE_MISMATCH' });
    expect(await client.details('deep', 7)).to.include({ value: 7, errorCode: 'TYPE_MISMATCH' });
  });

  it('never keeps the answers of another context, though it names their tag', async () => {
    const { client, traffic } = await connect();
    expect(await client.details('checkout', false)).to.include({ value: true, reason: 'TARGETING_MATCH' });
    await client.setContext({ ...SWISS, country: 'DE' });
    expect(await client.details('checkout', true)).to.include({ value: false, reason: 'DEFAULT' });
    await client.setContext({ country: 'DE', targetingKey: SWISS.targetingKey });
    expect(statusesOf(traffic)).to.deep.equal([200, 200, 304]);
    expect(traffic.exchanges[1]?.request.headers.get('If-None-Match')).to.equal(
      traffic.exchanges[0]?.headers.get('ETag'),
    );
    await client.setContext({ targetingKey: 'user-2', country: 'CH' });
    expect(await client.details('checkout', false)).to.include({ value: true, reason: 'TARGETING_MATCH' });
  });

  it('polls where it can follow no stream: 304 until something changes, and then hears which flags', async () => {
    const { key } = await makeFlag(app(), { key: newKey('polled') });
    const { client, traffic } = await connect({ pollInterval: 20, changeDetection: 'polling' });
    const changed = nextEvent(client, 'PROVIDER_CONFIGURATION_CHANGED');
    await traffic.next(304);
    dataOf(await target(app(), key, { rules: [ruleWhen(inSwitzerland)], default_serve: { variation: 'off' } }));
    expect((await changed).flagsChanged).to.include(key);
    expect(await client.details(key, false)).to.include({ value: true, reason: 'TARGETING_MATCH' });
  });
});
