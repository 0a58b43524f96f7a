import { expect } from 'chai';
import { dataOf } from '../../support/answers.js';
import { onEveryDatabase } from '../../support/app.js';
import { makeFlag, target } from '../../support/flags.js';
import { bucketOf, entityWhere, evaluating, withoutEnvelope } from '../../support/flipt-evaluations.js';
import { type PlantedRule, plant, type VariantFlag } from '../../support/flipt-plants.js';
import { makeTenant } from '../../support/places.js';

const property = (name: string, value: string) =>
  ({ type: 'STRING_COMPARISON_TYPE', property: name, operator: 'eq', value }) as const;

const MATCH = { match: true, reason: 'MATCH_EVALUATION_REASON' };
const OFF = { match: false, reason: 'FLAG_DISABLED_EVALUATION_REASON', segmentKeys: [] };
const DEFAULT = { match: false, reason: 'DEFAULT_EVALUATION_REASON' };
const UNKNOWN = { match: false, reason: 'UNKNOWN_EVALUATION_REASON' };
const RED = { variantKey: 'red', variantAttachment: '{"hex":"#f00"}' };
const BLUE = { variantKey: 'blue', variantAttachment: '' };
const NONE = { variantKey: '', variantAttachment: '' };

onEveryDatabase('evaluation of variant flags by the Flipt door', (app) => {
  const { ask, variant } = evaluating(app);
  const all: PlantedRule['distributions'] = [['blue', 100]];
  const flag = (key: string, rules: readonly PlantedRule[], given: Partial<VariantFlag> = {}): VariantFlag => ({
    key,
    variants: { red: '{"hex":"#f00"}', blue: undefined, green: undefined },
    rules,
    ...given,
  });
  const inThirds = [{ segments: ['everybody'], distributions: thirds() }];

  before(() =>
    plant(app(), {
      segments: [
        { key: 'everybody', constraints: [] },
        { key: 'everybody-too', match: 'ANY', constraints: [] },
        { key: 'pro', constraints: [property('plan', 'pro')] },
        { key: 'swiss', constraints: [property('country', 'CH')] },
        { key: 'both', constraints: [property('plan', 'pro'), property('country', 'CH')] },
        { key: 'either', match: 'ANY', constraints: [property('plan', 'pro'), property('country', 'CH')] },
      ],
      variantFlags: [
        flag('plain', [{ segments: ['pro'], distributions: all }]),
        flag('plain-default', [{ segments: ['pro'], distributions: all }], { defaultVariant: 'red' }),
        flag('off', [{ segments: ['everybody'], distributions: all }], { enabled: false }),
        flag('off-default', [], { enabled: false, defaultVariant: 'red' }),
        flag('ruleless', []),
        flag('ruleless-default', [], { defaultVariant: 'red' }),
        flag('variantless', [], { variants: {} }),
        flag('in-order', [
          { segments: ['pro'], distributions: [['red', 100]] },
          { segments: ['everybody'], distributions: all },
        ]),
        flag('any', [{ segments: ['pro', 'swiss', 'everybody'], distributions: all }]),
        flag('all', [{ segments: ['pro', 'swiss'], operator: 'AND', distributions: all }]),
        flag('both', [{ segments: ['both'], distributions: all }]),
        flag('either', [{ segments: ['either'], distributions: all }]),
        flag('everybody-too', [{ segments: ['everybody-too'], distributions: all }]),
        flag('nothing', [{ segments: ['everybody'], distributions: [] }]),
        flag('nothing-default', [{ segments: ['everybody'], distributions: [['blue', 0]] }], {
          defaultVariant: 'red',
        }),
        flag('thirds', inThirds),
        flag('thirds-default', inThirds, { defaultVariant: 'red' }),
        flag('half', [
          { segments: ['pro'], distributions: [['blue', 50]] },
          { segments: ['everybody'], distributions: [['green', 100]] },
        ]),
        flag('more', [{ segments: ['everybody'], distributions: [...all, ['green', 100]] }]),
        flag('hidden', [], { serverOnly: true }),
      ],
    }),
  );

  it('answers with its key, the request, and whatever a matching rule serves', async () => {
    expect(withoutEnvelope(await variant('in-order', 'ada', { plan: 'pro' }))).to.deep.equal({
      ...MATCH,
      ...RED,
      flagKey: 'in-order',
      segmentKeys: ['pro'],
    });
  });

  it('repeats the id of a request that has one', async () => {
    const { body } = await ask('evaluateVariant', { flagKey: 'plain', entityId: 'ada', requestId: 'mine' });
    expect(body.requestId).to.equal('mine');
  });

  it('takes the first rule of which the segments hold', async () => {
    expect(await variant('in-order', 'ada', { plan: 'free' })).to.deep.include({
      ...MATCH,
      ...BLUE,
      segmentKeys: ['everybody'],
    });
  });

  it('where none holds answers the default variant, or that there is none', async () => {
    expect(await variant('plain', 'ada')).to.deep.include({ ...UNKNOWN, ...NONE, segmentKeys: [] });
    expect(await variant('plain-default', 'ada')).to.deep.include({ ...DEFAULT, ...RED, segmentKeys: [] });
    expect(await variant('ruleless', 'ada')).to.deep.include({ ...UNKNOWN, ...NONE });
    expect(await variant('ruleless-default', 'ada')).to.deep.include({ ...DEFAULT, ...RED });
    expect(await variant('variantless', 'ada')).to.deep.include({ ...UNKNOWN, ...NONE });
  });

  it('of a disabled flag answers the default variant, and looks at no rule', async () => {
    expect(await variant('off', 'ada')).to.deep.include({ ...OFF, ...NONE });
    expect(await variant('off-default', 'ada')).to.deep.include({ ...OFF, ...RED });
  });

  it('takes any or all of the segments, and tells which they are', async () => {
    const serves = { ...MATCH, ...BLUE };
    expect(await variant('any', 'ada', { country: 'CH' })).to.deep.include({
      ...serves,
      segmentKeys: ['swiss', 'everybody'],
    });
    expect(await variant('all', 'ada', { country: 'CH' })).to.deep.include({ ...UNKNOWN, segmentKeys: [] });
    expect(await variant('all', 'ada', { country: 'CH', plan: 'pro' })).to.deep.include({
      ...serves,
      segmentKeys: ['pro', 'swiss'],
    });
  });

  it('takes all or any of the constraints, and everybody where there are none', async () => {
    const match = async (key: string, context: object) => (await variant(key, 'ada', context)).match;
    const contexts = [{ plan: 'pro', country: 'CH' }, { plan: 'pro' }, { country: 'CH' }, {}];
    expect(await Promise.all(contexts.map((context) => match('both', context)))).to.deep.equal([
      true,
      false,
      false,
      false,
    ]);
    expect(await Promise.all(contexts.map((context) => match('either', context)))).to.deep.equal([
      true,
      true,
      true,
      false,
    ]);
    expect(await match('everybody-too', {})).to.equal(true);
  });

  it('of a rule without distributions matches with the default variant', async () => {
    expect(await variant('nothing', 'ada')).to.deep.include({ ...MATCH, ...NONE, segmentKeys: ['everybody'] });
    expect(await variant('nothing-default', 'ada')).to.deep.include({ ...MATCH, ...RED, segmentKeys: ['everybody'] });
  });

  for (const [bucket, variantKey] of [
    [0, 'red'],
    [332, 'red'],
    [333, 'blue'],
    [665, 'blue'],
    [666, 'green'],
    [998, 'green'],
  ] as const) {
    it(`serves ${variantKey} to bucket ${bucket} of thirds`, async () => {
      const entity = entityWhere((one) => bucketOf('thirds', one) === bucket);
      expect(await variant('thirds', entity)).to.include({ ...MATCH, variantKey });
    });
  }

  it('serves the default variant without a match to the bucket that truncation has lost', async () => {
    const lost = (key: string) => entityWhere((one) => bucketOf(key, one) === 999);
    const segmentKeys = ['everybody'];
    expect(await variant('thirds', lost('thirds'))).to.deep.include({ ...UNKNOWN, ...NONE, segmentKeys });
    const withDefault = await variant('thirds-default', lost('thirds-default'));
    expect(withDefault).to.deep.include({ ...DEFAULT, ...RED, segmentKeys });
  });

  it('does not go on with another rule outside the distributions', async () => {
    const inside = entityWhere((one) => bucketOf('half', one) === 499);
    const outside = entityWhere((one) => bucketOf('half', one) === 500);
    expect(await variant('half', inside, { plan: 'pro' })).to.deep.include({ ...MATCH, ...BLUE });
    const unmatched = { ...UNKNOWN, ...NONE, segmentKeys: ['pro'] };
    expect(await variant('half', outside, { plan: 'pro' })).to.deep.include(unmatched);
    expect(await variant('half', outside)).to.include({ ...MATCH, variantKey: 'green' });
  });

  it('of more than 100 percent serves the first ones', async () => {
    expect(
      await variant(
        'more',
        entityWhere((one) => bucketOf('more', one) === 999),
      ),
    ).to.include(BLUE);
  });

  it('takes an entity without id, and no context', async () => {
    const bucket = bucketOf('thirds', '');
    const variantKey = bucket < 333 ? 'red' : bucket < 666 ? 'blue' : 'green';
    const { body } = await ask('evaluateVariant', { flagKey: 'thirds' });
    expect(body).to.include({ ...MATCH, variantKey });
  });

  it('serves what is natively made: overrides match, and values that say more than their key are attachments', async () => {
    const variations = [
      { key: 'small', value: { size: 1 } },
      { key: 'large', value: { size: 2 } },
    ];
    const { key } = await makeFlag(app(), { type: 'json', variations, default_variation: 'small' });
    const overrides = [{ targeting_keys: ['ada'], variation: 'large' }];
    dataOf(await target(app(), key, { overrides }));
    const large = { variantKey: 'large', variantAttachment: '{"size":2}' };
    expect(await variant(key, 'ada')).to.include({ ...MATCH, ...large });
    const small = { variantKey: 'small', variantAttachment: '{"size":1}' };
    expect(await variant(key, 'bob')).to.include({ ...DEFAULT, ...small });
    dataOf(await target(app(), key, { enabled: false, overrides }));
    expect(await variant(key, 'ada')).to.deep.include(OFF);
  });

  it('counts as a native evaluation does', async () => {
    const { key } = await makeFlag(app(), { type: 'string', variations: [{ key: 'a', value: 'a' }] });
    await variant(key, 'ada');
    await ask('evaluateBoolean', { flagKey: key, entityId: 'ada' });
    await app().flushUsage();
    const path = { flag_key: key };
    const { counts } = dataOf(await app().native.call('listFlagUsage', { key: app().sk(), path }));
    expect(counts.map(({ count }: { count: number }) => count)).to.deep.equal([1]);
  });

  it('does not know a flag that is not there, archived, or hidden from whoever asks', async () => {
    const { key: archived } = await makeFlag(app());
    dataOf(await app().native.call('archiveFlag', { token: app().token, path: { flag_key: archived } }));
    for (const flagKey of ['no-flag', archived]) {
      const answer = await ask('evaluateVariant', { flagKey, entityId: 'ada' });
      const message = `flag "default/${flagKey}" not found`;
      expect(answer).to.deep.include({ status: 404, body: { code: 5, message, details: [] } });
    }
    const hidden = { flagKey: 'hidden', entityId: 'ada' };
    expect((await ask('evaluateVariant', hidden)).status).to.equal(200);
    expect((await ask('evaluateVariant', hidden, { key: app().pk() })).status).to.equal(404);
  });

  it("shows nobody another organization's flags", async () => {
    const { apiKey, flagKey } = await makeTenant(app());
    const asked = { namespaceKey: 'default', flagKey, entityId: 'ada' };
    expect((await ask('evaluateBoolean', asked, { key: apiKey.key })).status).to.equal(200);
    expect((await ask('evaluateBoolean', asked)).status).to.equal(404);
  });

  it('refuses a boolean flag, and says where it is evaluated', async () => {
    const { key } = await makeFlag(app());
    const { status, body } = await ask('evaluateVariant', { flagKey: key, entityId: 'ada' });
    const message = `flag type BOOLEAN_FLAG_TYPE invalid: flag "${key}" is evaluated by /evaluate/v1/boolean`;
    expect({ status, ...body }).to.deep.equal({ status: 400, code: 3, message, details: [] });
  });

  it('says that a request names no flag', async () => {
    const answer = await app().flipt.call('evaluateVariant', { key: app().sk(), body: {} });
    expect(answer.status).to.equal(404);
    expect(answer.body.message).to.equal('flag "default/" not found: flagKey is empty');
  });

  it('evaluates in the environment that is asked for', async () => {
    const { key } = await makeFlag(app(), { type: 'string', variations: [{ key: 'a', value: 'a' }] });
    dataOf(await target(app(), key, {}, 'dev'));
    const reasonIn = async (environment: string) => {
      const headers = { 'X-Flipt-Environment': environment };
      const answer = await ask('evaluateVariant', { flagKey: key }, { token: app().token, headers });
      return answer.body.reason;
    };
    expect(await reasonIn('dev')).to.equal(DEFAULT.reason);
    expect(await reasonIn('staging')).to.equal(OFF.reason);
  });
});

function thirds(): PlantedRule['distributions'] {
  return [
    ['red', 33.33],
    ['blue', 33.33],
    ['green', 33.33],
  ];
}
