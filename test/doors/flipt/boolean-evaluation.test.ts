import { expect } from 'chai';
import { dataOf } from '../../support/answers.js';
import { onEveryDatabase } from '../../support/app.js';
import { makeColours, makeFlag, ruleWhen, target } from '../../support/flags.js';
import { entityWhere, evaluating, shareOf, withoutEnvelope } from '../../support/flipt-evaluations.js';
import { plant } from '../../support/flipt-plants.js';
import { notReached } from '../../support/flipt-reach.js';

const MATCH = { reason: 'MATCH_EVALUATION_REASON' };
const DEFAULT = { reason: 'DEFAULT_EVALUATION_REASON', segmentKeys: [] };

onEveryDatabase('evaluation of boolean flags by the Flipt door', (app) => {
  const { ask, boolean } = evaluating(app);

  before(() => {
    const is = { type: 'STRING_COMPARISON_TYPE', operator: 'eq' } as const;
    const swiss = { segments: ['swiss'], value: true };
    return plant(app(), {
      segments: [
        { key: 'swiss', constraints: [{ ...is, property: 'country', value: 'CH' }] },
        { key: 'pro', constraints: [{ ...is, property: 'plan', value: 'pro' }] },
      ],
      booleanFlags: [
        { key: 'plain-on', enabled: true },
        { key: 'plain-off' },
        { key: 'for-swiss', rollouts: [swiss] },
        { key: 'not-for-swiss', enabled: true, rollouts: [{ ...swiss, value: false }] },
        { key: 'any', rollouts: [{ segments: ['swiss', 'pro'], value: true }] },
        { key: 'all', rollouts: [{ segments: ['swiss', 'pro'], operator: 'AND', value: true }] },
        { key: 'share', rollouts: [{ percentage: 30, value: true }] },
        { key: 'fraction', rollouts: [{ percentage: 0.5, value: true }] },
        { key: 'nobody', rollouts: [{ percentage: 0, value: true }] },
        { key: 'all-of-them', rollouts: [{ percentage: 100, value: true }] },
        {
          key: 'in-order',
          enabled: true,
          rollouts: [
            { percentage: 50, value: false },
            { segments: ['swiss'], value: true },
            { percentage: 100, value: false },
          ],
        },
      ],
    });
  });

  it('answers with its key and the request', async () => {
    expect(withoutEnvelope(await boolean('for-swiss', 'ada', { country: 'CH' }))).to.deep.equal({
      enabled: true,
      ...MATCH,
      flagKey: 'for-swiss',
      segmentKeys: ['swiss'],
    });
  });

  it('where no rollout holds answers whether the flag is enabled', async () => {
    expect(await boolean('plain-on', 'ada')).to.deep.include({ enabled: true, ...DEFAULT });
    expect(await boolean('plain-off', 'ada')).to.deep.include({ enabled: false, ...DEFAULT });
    expect(await boolean('for-swiss', 'ada')).to.deep.include({ enabled: false, ...DEFAULT });
  });

  it('looks at the rollouts of a flag whether it is enabled or not', async () => {
    const swiss = { country: 'CH' };
    expect(await boolean('for-swiss', 'ada', swiss)).to.include({ enabled: true, ...MATCH });
    expect(await boolean('not-for-swiss', 'ada', swiss)).to.include({ enabled: false, ...MATCH });
    expect(await boolean('not-for-swiss', 'ada')).to.deep.include({ enabled: true, ...DEFAULT });
  });

  it('takes any or all of the segments of a rollout', async () => {
    const swiss = { country: 'CH' };
    expect(await boolean('any', 'ada', swiss)).to.deep.include({ enabled: true, segmentKeys: ['swiss'] });
    expect(await boolean('all', 'ada', swiss)).to.deep.include({ enabled: false, ...DEFAULT });
    const both = await boolean('all', 'ada', { ...swiss, plan: 'pro' });
    expect(both).to.deep.include({ enabled: true, ...MATCH, segmentKeys: ['swiss', 'pro'] });
  });

  it('gives a share of the entities the value, by the whole percent, and names no segment', async () => {
    const answer = (key: string, share: number) =>
      boolean(
        key,
        entityWhere((one) => shareOf(key, one) === share),
      );
    expect(await answer('share', 29)).to.deep.include({ enabled: true, ...MATCH, segmentKeys: [] });
    expect(await answer('share', 30)).to.deep.include({ enabled: false, ...DEFAULT });
    expect(await answer('fraction', 0)).to.include({ enabled: true });
    expect(await answer('fraction', 1)).to.include({ enabled: false });
    expect(await answer('nobody', 0)).to.include({ enabled: false });
    expect(await answer('all-of-them', 99)).to.include({ enabled: true });
  });

  it('takes the first rollout that holds', async () => {
    const [inside, outside] = [49, 50].map((share) => entityWhere((one) => shareOf('in-order', one) === share));
    const swiss = { country: 'CH' };
    const answers = [
      await boolean('in-order', inside ?? '', swiss),
      await boolean('in-order', outside ?? '', swiss),
      await boolean('in-order', outside ?? ''),
    ];
    expect(answers.map(({ enabled }) => enabled)).to.deep.equal([false, true, false]);
  });

  it('of a flag that is natively off answers its off variation', async () => {
    const { key } = await makeFlag(app());
    const rules = [ruleWhen(null)];
    dataOf(await target(app(), key, { rules }));
    expect(await boolean(key, 'ada')).to.include({ enabled: true, ...MATCH });
    dataOf(await target(app(), key, { enabled: false, rules }));
    expect(await boolean(key, 'ada')).to.deep.include({ enabled: false, ...DEFAULT });
  });

  it('refuses a variant flag, and says where it is evaluated', async () => {
    const { key } = await makeColours(app());
    const { status, body } = await ask('evaluateBoolean', { flagKey: key, entityId: 'ada' });
    const message = `flag type VARIANT_FLAG_TYPE invalid: flag "${key}" is evaluated by /evaluate/v1/variant`;
    expect({ status, ...body }).to.deep.equal({ status: 400, code: 3, message, details: [] });
  });

  it('does not know a flag that is not there, nor a namespace', async () => {
    const unknown = await ask('evaluateBoolean', { flagKey: 'no-flag', entityId: 'ada' });
    const message = 'flag "default/no-flag" not found';
    expect(unknown).to.deep.include({ status: 404, body: { code: 5, message, details: [] } });
    const nowhere = await ask('evaluateBoolean', { namespaceKey: 'nowhere', flagKey: 'plain-on', entityId: 'ada' });
    const sentence = notReached('nowhere');
    expect(nowhere).to.deep.include({ status: 404, body: { code: 5, message: sentence, details: [] } });
  });
});
