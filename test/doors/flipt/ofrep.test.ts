import { OFREPProvider } from '@openfeature/ofrep-provider';
import { OpenFeature } from '@openfeature/server-sdk';
import { expect } from 'chai';
import { dataOf } from '../../support/answers.js';
import { onEveryDatabase } from '../../support/app.js';
import { contracts } from '../../support/contract.js';
import type { RequestOptions } from '../../support/contract-client.js';
import { makeFlag, newKey, target } from '../../support/flags.js';
import { bodyOf, evaluating } from '../../support/flipt-evaluations.js';
import { plant } from '../../support/flipt-plants.js';
import { notReached } from '../../support/flipt-reach.js';
import { listening } from '../../support/listen.js';
import { makeProject } from '../../support/places.js';

onEveryDatabase('OFREP by the Flipt door', (app) => {
  const { ask } = evaluating(app);
  const server = listening(app);
  const one = (flagKey: string, context?: object, given: RequestOptions = { key: app().sk() }) =>
    ask('evaluateOfrepFlag', { ...(context && { context }) }, { ...given, path: { flagKey } });
  const many = async (context: object, given: RequestOptions = { key: app().sk() }) =>
    bodyOf(await ask('evaluateOfrepFlags', { context }, given)).flags;

  before(() => {
    const text = { type: 'STRING_COMPARISON_TYPE', operator: 'eq' } as const;
    const number = { type: 'NUMBER_COMPARISON_TYPE', operator: 'gte' } as const;
    const variants = { blue: '{"a":1}', red: undefined };
    return plant(app(), {
      segments: [
        { key: 'swiss', constraints: [{ ...text, property: 'country', value: 'CH' }] },
        { key: 'old', constraints: [{ ...number, property: 'age', value: '18' }] },
        { key: 'listed', constraints: [{ ...text, property: 'list', value: '[1,{"a":null}]' }] },
        { key: 'named', constraints: [{ ...text, property: 'targetingKey', value: 'ada' }] },
      ],
      variantFlags: [
        { key: 'colour', variants, rules: [{ segments: ['swiss', 'named'], distributions: [['blue', 100]] }] },
        { key: 'default', variants, defaultVariant: 'red' },
        { key: 'off', variants, enabled: false, defaultVariant: 'red' },
        { key: 'hidden', variants, serverOnly: true },
      ],
      booleanFlags: [
        { key: 'for-old', rollouts: [{ segments: ['old'], value: true }] },
        { key: 'for-listed', rollouts: [{ segments: ['listed'], value: true }] },
        { key: 'half', rollouts: [{ percentage: 50, value: true }] },
        { key: 'yes', enabled: true },
      ],
    });
  });

  it('says what it serves', async () => {
    const said = bodyOf(await app().flipt.call('getOfrepConfiguration', { key: app().sk() }));
    const { content } = contracts.flipt.document.components.responses.OfrepConfigurationAnswer;
    expect(said, 'as the example says').to.deep.equal(content['application/json'].example);
    const { name, capabilities } = said;
    expect(name).to.equal('flipt');
    expect(capabilities.flagEvaluation.supportedTypes).to.deep.equal(['string', 'boolean']);
    expect(capabilities.cacheInvalidation.polling).to.deep.equal({ enabled: true, minPollingIntervalMs: 120_000 });
  });

  it('answers a variant flag with its variant, the segments and the attachment', async () => {
    const swiss = { targetingKey: 'ada', country: 'CH' };
    expect(bodyOf(await one('colour', swiss))).to.deep.equal({
      key: 'colour',
      reason: 'TARGETING_MATCH',
      variant: 'blue',
      metadata: { segments: 'swiss,named', attachment: '{"a":1}' },
      value: 'blue',
    });
    expect(bodyOf(await one('colour', {}))).to.deep.include({
      reason: 'UNKNOWN',
      variant: '',
      metadata: {},
      value: '',
    });
    expect(bodyOf(await one('default'))).to.deep.include({ reason: 'DEFAULT', variant: 'red', metadata: {} });
    expect(bodyOf(await one('off'))).to.deep.include({ reason: 'DISABLED', variant: 'red', metadata: {} });
  });

  it('answers a boolean flag with true or false', async () => {
    expect(bodyOf(await one('for-old', { age: '18' }))).to.deep.equal({
      key: 'for-old',
      reason: 'TARGETING_MATCH',
      variant: 'true',
      metadata: {},
      value: true,
    });
    expect(bodyOf(await one('for-old', {}))).to.deep.include({ reason: 'DEFAULT', variant: 'false', value: false });
  });

  it('reads what is no text as its JSON', async () => {
    expect(bodyOf(await one('for-old', { age: 18.5 })).value).to.equal(true);
    expect(bodyOf(await one('for-old', { age: null })).value).to.equal(false);
    expect(bodyOf(await one('for-listed', { list: [1, { a: null }] })).value).to.equal(true);
  });

  it('without a targeting key is of another entity each time', async () => {
    const values = await Promise.all(Array.from({ length: 60 }, async () => bodyOf(await one('half')).value));
    expect(new Set(values)).to.deep.equal(new Set([true, false]));
  });

  it('answers all boolean flags and the variant flags that are enabled', async () => {
    const keys = (await many({ targetingKey: 'ada' })).map(({ key }: { key: string }) => key);
    expect(keys).to.include.members(['colour', 'default', 'hidden', 'for-old', 'half', 'yes']);
    expect(keys).not.to.include('off');
    const told = (await many({}, { key: app().pk() })).map(({ key }: { key: string }) => key);
    expect(keys.filter((key: string) => !told.includes(key))).to.deep.equal(['hidden']);
  });

  it('answers those that the context names, once each, or none at all', async () => {
    const flags = await many({ flags: 'yes, off,yes' });
    expect(flags.map(({ key, value }: { key: string; value: unknown }) => [key, value])).to.deep.equal([
      ['yes', true],
      ['off', 'red'],
    ]);
    const { status, body } = await ask('evaluateOfrepFlags', { context: { flags: 'yes,no-flag' } });
    const errorDetails = 'flag "default/no-flag" not found';
    expect({ status, ...body }).to.deep.equal({
      status: 404,
      key: 'no-flag',
      errorCode: 'FLAG_NOT_FOUND',
      errorDetails,
    });
  });

  it('does not know a flag that is not there, or a namespace', async () => {
    const errorDetails = 'flag "default/no-flag" not found';
    expect((await one('no-flag')).body).to.deep.equal({ key: 'no-flag', errorCode: 'FLAG_NOT_FOUND', errorDetails });
    const elsewhere = { key: app().sk(), headers: { 'X-Flipt-Namespace': 'nowhere' } };
    const { status, body } = await one('yes', {}, elsewhere);
    expect([status, body.errorCode, body.errorDetails]).to.deep.equal([404, 'GENERAL', notReached('nowhere')]);
    expect((await ask('evaluateOfrepFlags', {}, elsewhere)).status).to.equal(404);
  });

  it('is of the namespace that the header names', async () => {
    const project = await makeProject(app());
    const key = newKey();
    const query = { project_id: project.id };
    dataOf(await app().native.call('createFlag', { token: app().token, query, body: { key, type: 'boolean' } }), 201);
    const given = { token: app().token, headers: { 'X-Flipt-Namespace': project.key } };
    const flags = await many({}, given);
    expect(flags.map((flag: { key: string }) => flag.key)).to.deep.equal([key]);
  });

  it("serves OpenFeature's provider, unmodified", async () => {
    const { key } = await makeFlag(app());
    dataOf(await target(app(), key, {}));
    const headers: [string, string][] = [['Authorization', `Bearer ${app().sk()}`]];
    await OpenFeature.setProviderAndWait(new OFREPProvider({ baseUrl: `${server.url}/flipt`, headers }));
    const client = OpenFeature.getClient();
    expect(await client.getBooleanValue(key, false, { targetingKey: 'ada', age: 18 })).to.equal(true);
    expect(await client.getStringValue('default', '')).to.equal('red');
    const missing = await client.getBooleanDetails('no-flag', true);
    expect(missing).to.include({ value: true, errorCode: 'FLAG_NOT_FOUND' });
    await OpenFeature.close();
  });
});
