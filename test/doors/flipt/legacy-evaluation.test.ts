import { expect } from 'chai';
import { onEveryDatabase } from '../../support/app.js';
import { makeFlag } from '../../support/flags.js';
import { bodyOf, evaluating, withoutEnvelope } from '../../support/flipt-evaluations.js';
import { plant } from '../../support/flipt-plants.js';

onEveryDatabase('evaluation in the old way by the Flipt door', (app) => {
  const { ask: askAnywhere } = evaluating(app);
  const path = { namespaceKey: 'default' };
  const ask = (operationId: string, body: object) => askAnywhere(operationId, body, { key: app().sk(), path });
  const swiss = { entityId: 'ada', context: { country: 'CH' } };

  before(() => {
    const is = { type: 'STRING_COMPARISON_TYPE', operator: 'eq' } as const;
    const variants = { blue: '{"a":1}', red: undefined };
    const segments = ['swiss', 'swiss-too'];
    return plant(app(), {
      segments: segments.map((key) => ({ key, constraints: [{ ...is, property: 'country', value: 'CH' }] })),
      variantFlags: [
        { key: 'colour', variants, rules: [{ segments, distributions: [['blue', 100]] }] },
        { key: 'default', variants, defaultVariant: 'red' },
        { key: 'off', variants, enabled: false },
      ],
    });
  });

  it('answers the request with what it has found', async () => {
    expect(withoutEnvelope(bodyOf(await ask('evaluateLegacy', { flagKey: 'colour', ...swiss })))).to.deep.equal({
      entityId: 'ada',
      requestContext: { country: 'CH' },
      match: true,
      flagKey: 'colour',
      segmentKey: 'swiss',
      value: 'blue',
      attachment: '{"a":1}',
      reason: 'MATCH_EVALUATION_REASON',
      namespaceKey: 'default',
      segmentKeys: ['swiss', 'swiss-too'],
    });
  });

  it('says why there is no match', async () => {
    const reasonOf = async (flagKey: string) => {
      const { match, value, reason, segmentKey } = bodyOf(await ask('evaluateLegacy', { flagKey, entityId: 'ada' }));
      return [match, value, reason, segmentKey];
    };
    expect(await reasonOf('colour')).to.deep.equal([false, '', 'UNKNOWN_EVALUATION_REASON', '']);
    expect(await reasonOf('default')).to.deep.equal([false, 'red', 'DEFAULT_EVALUATION_REASON', '']);
    expect(await reasonOf('off')).to.deep.equal([false, '', 'FLAG_DISABLED_EVALUATION_REASON', '']);
  });

  it('is the same without a namespace', async () => {
    const given = { key: app().sk() };
    const named = bodyOf(await ask('evaluateLegacy', { flagKey: 'colour', ...swiss }));
    const unnamed = bodyOf(await askAnywhere('evaluateLegacyInDefault', { flagKey: 'colour', ...swiss }, given));
    expect(withoutEnvelope(unnamed)).to.deep.equal(withoutEnvelope(named));
    const batch = { requests: [{ flagKey: 'colour', ...swiss }] };
    const { responses } = bodyOf(await askAnywhere('evaluateLegacyBatchInDefault', batch, given));
    expect(responses).to.have.lengthOf(1);
  });

  it('needs an entity', async () => {
    for (const body of [{ flagKey: 'colour' }, { flagKey: 'colour', entityId: '' }, { entityId: 'ada' }]) {
      const answer = await ask('evaluateLegacy', body);
      expect([answer.status, answer.body.code]).to.deep.equal([400, 3]);
    }
  });

  it('is for variant flags that are there', async () => {
    const { key } = await makeFlag(app());
    const wrong = await ask('evaluateLegacy', { flagKey: key, entityId: 'ada' });
    expect([wrong.status, wrong.body.message]).to.deep.equal([
      400,
      `flag type BOOLEAN_FLAG_TYPE invalid: flag "${key}" is evaluated by /evaluate/v1/boolean`,
    ]);
    const missing = await ask('evaluateLegacy', { flagKey: 'no-flag', entityId: 'ada' });
    expect([missing.status, missing.body.message]).to.deep.equal([404, 'flag "default/no-flag" not found']);
    const requests = [{ flagKey: key, entityId: 'ada' }];
    const inBatch = await ask('evaluateLegacyBatch', { requests, excludeNotFound: true });
    expect(inBatch.status).to.equal(400);
  });

  it('of several flags answers in their order, each without an id and a duration of its own', async () => {
    const requests = [
      { flagKey: 'default', entityId: 'bob', requestId: 'r1' },
      { flagKey: 'colour', ...swiss },
    ];
    const { responses, ...batch } = bodyOf(await ask('evaluateLegacyBatch', { requests, requestId: 'mine' }));
    expect(batch.requestId).to.equal('mine');
    expect(responses.map(({ value }: { value: string }) => value)).to.deep.equal(['red', 'blue']);
    for (const one of responses) expect(one).to.include({ requestId: '', requestDurationMillis: 0 });
    expect(bodyOf(await ask('evaluateLegacyBatch', {})).responses).to.deep.equal([]);
  });

  it('passes over flags that are not there only where that is wanted', async () => {
    const requests = [
      { flagKey: 'no-flag', entityId: 'ada' },
      { flagKey: 'colour', ...swiss },
    ];
    const refused = await ask('evaluateLegacyBatch', { requests });
    expect([refused.status, refused.body.message]).to.deep.equal([404, 'flag "default/no-flag" not found']);
    const { responses } = bodyOf(await ask('evaluateLegacyBatch', { requests, excludeNotFound: true }));
    expect(responses.map(({ flagKey }: { flagKey: string }) => flagKey)).to.deep.equal(['colour']);
  });

  it('refuses a batch of several namespaces', async () => {
    const requests = [
      { flagKey: 'colour', namespaceKey: 'default' },
      { flagKey: 'colour', namespaceKey: 'other' },
    ];
    const { status, body } = await ask('evaluateLegacyBatch', { requests });
    const sentence = 'invalid field namespace_key: must be the same for all requests if specified';
    const message = `${sentence}: /body/requests/1/namespaceKey is not "default"`;
    expect({ status, ...body }).to.deep.equal({ status: 400, code: 3, message, details: [] });
  });
});
