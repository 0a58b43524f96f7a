import { createEvaluationEvent, ErrorCode, OpenFeature } from '@openfeature/server-sdk';
import { expect } from 'chai';
import type { BurgeeProviderOptions } from '../../src/openfeature/server/provider.js';
import { dataOf } from '../support/answers.js';
import { onOneDatabase } from '../support/app.js';
import { inSwitzerland, makeColours, makeFlag, rollout, ruleWhen, target } from '../support/flags.js';
import { listening } from '../support/listen.js';
import { startLocal } from './fixture.js';

onOneDatabase("OpenFeature's server SDK over burgee/openfeature", (app) => {
  const server = listening(app);
  afterEach(() => OpenFeature.clearProviders());

  const start = (options: Partial<BurgeeProviderOptions> = {}) =>
    startLocal({ url: server.url, apiKey: app().sk(), ...options });

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
