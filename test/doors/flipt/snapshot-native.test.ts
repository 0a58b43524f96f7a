import { expect } from 'chai';
import { dataOf } from '../../support/answers.js';
import { onOneDatabase } from '../../support/app.js';
import { inSwitzerland, makeColours, makeFlag, newKey, rollout, ruleWhen, target } from '../../support/flags.js';
import { bodyOf } from '../../support/flipt-evaluations.js';
import { inSegment, makeSegment } from '../../support/segments.js';

onOneDatabase('the snapshot of the Flipt door, of what is natively made,', (app) => {
  const ask = () =>
    app().flipt.call('getSnapshot', {
      key: app().sk(),
      path: { namespaceKey: 'default' },
      headers: { 'X-Flipt-Accept-Server-Version': '1.47.0' },
    });
  const find = async (flagKey: string) => {
    const { flags } = bodyOf(await ask());
    return flags.find(({ key }: { key: string }) => key === flagKey);
  };

  it('leaves out the rules that Flipt cannot say', async () => {
    const { key } = await makeColours(app());
    const segment = inSegment(await makeSegment(app()));
    const serve = { variation: 'red' };
    const window = { from: '2026-01-01T00:00:00Z', until: null };
    const rules = [
      ruleWhen(inSwitzerland, serve),
      ruleWhen(null, serve),
      { ...ruleWhen(segment, serve), window },
      ruleWhen(segment, rollout({ red: 50 })),
      ruleWhen(segment, serve),
    ];
    dataOf(await target(app(), key, { rules, overrides: [{ targeting_keys: ['ada'], ...serve }] }));
    const flag = await find(key);
    expect(flag.rules).to.have.lengthOf(1);
    expect(flag.rules[0].rank).to.equal(1);
    const [distribution] = flag.rules[0].distributions;
    expect(distribution).to.include({ variantKey: 'red', variantAttachment: '"#red"', rollout: 100 });
  });

  it('has nobody in a segment that constraints cannot say', async () => {
    const { key } = await makeFlag(app());
    const semver = { attribute: 'version', type: 'semver', operator: 'gt', values: ['1.0.0'] };
    const unsaid = await makeSegment(app(), { when: semver });
    const said = await makeSegment(app(), { when: { attribute: 'country', operator: 'in', values: ['CH'] } });
    dataOf(await target(app(), key, { rules: [ruleWhen({ any: [inSegment(unsaid), inSegment(said)] })] }));
    const [nobody, swiss] = (await find(key)).rollouts[0].segment.segments;
    expect(nobody.matchType).to.equal('ALL_SEGMENT_MATCH_TYPE');
    const asked = nobody.constraints.map(({ property, operator }: Record<string, unknown>) => [property, operator]);
    expect(asked).to.deep.equal([
      ['nobody', 'empty'],
      ['nobody', 'notempty'],
    ]);
    expect(swiss.constraints[0]).to.include({ property: 'country', operator: 'isoneof', value: '["CH"]' });
  });

  it('says what a flag that is off answers, without its rollouts', async () => {
    const segment = inSegment(await makeSegment(app()));
    const { key: toggle } = await makeFlag(app());
    dataOf(await target(app(), toggle, { enabled: false, rules: [ruleWhen(segment)] }));
    expect(await find(toggle)).to.deep.include({ enabled: false, rollouts: [] });
    dataOf(await target(app(), toggle, { rules: [ruleWhen(segment)], default_serve: { variation: 'on' } }));
    expect(await find(toggle)).to.include({ enabled: true });
    const { key: colours } = await makeColours(app(), { off_variation: 'green' });
    const state = { default_serve: { variation: 'red' } };
    dataOf(await target(app(), colours, state));
    expect((await find(colours)).defaultVariant.key).to.equal('red');
    dataOf(await target(app(), colours, { enabled: false, ...state }));
    const off = await find(colours);
    expect([off.enabled, off.defaultVariant.key]).to.deep.equal([false, 'green']);
  });

  it('says of a flag that needs another what it answers where that is not as it needs it', async () => {
    const { key: needed } = await makeFlag(app());
    const { key } = await makeFlag(app());
    dataOf(await target(app(), key, { prerequisites: [{ flag_key: needed }], rules: [ruleWhen(null)] }));
    expect(await find(key)).to.deep.include({ enabled: false, rollouts: [] });
  });

  it('says that a flag is off whose default answer is, as long as there is no other', async () => {
    const { key } = await makeColours(app(), { toggle: 'default' });
    dataOf(await target(app(), key, { enabled: false }));
    expect((await find(key)).enabled).to.equal(false);
    const segment = inSegment(await makeSegment(app()));
    dataOf(await target(app(), key, { enabled: false, rules: [ruleWhen(segment, { variation: 'red' })] }));
    expect((await find(key)).enabled).to.equal(true);
  });

  it('has no archived flags, and the oldest flags first', async () => {
    const { key: archived } = await makeFlag(app());
    const { key: z } = await makeFlag(app(), { key: newKey('z') });
    const { key: a } = await makeFlag(app(), { key: newKey('a') });
    dataOf(await app().native.call('archiveFlag', { token: app().token, path: { flag_key: archived } }));
    const { flags } = bodyOf(await ask());
    const keys = flags.map(({ key }: { key: string }) => key);
    expect(keys).not.to.include(archived);
    expect(keys.slice(-2)).to.deep.equal([z, a]);
  });
});
