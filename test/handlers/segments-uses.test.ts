import { expect } from 'chai';
import { dataOf, expectRefusal, pluck } from '../support/answers.js';
import { onEveryDatabase } from '../support/app.js';
import { auditCount } from '../support/audit.js';
import { evaluate, inSwitzerland, makeFlag, newKey, ruleWhen, swiss, target } from '../support/flags.js';
import { makeProject, revisionsOf } from '../support/places.js';
import { changeSegment, inSegment, makeSegment } from '../support/segments.js';

onEveryDatabase('the uses of a segment', (app) => {
  const usesOf = (segment_key: string) =>
    app().native.call('listSegmentUses', { token: app().token, path: { segment_key } });
  const remove = (segment_key: string) =>
    app().native.call('deleteSegment', { token: app().token, path: { segment_key } });
  const inRule = (flag_key: string, environment_key: string, path: string) => ({
    flag_key,
    environment_key,
    segment_key: null,
    path,
  });

  it('are none at first', async () => {
    expect(dataOf(await usesOf((await makeSegment(app())).key))).to.deep.equal([]);
  });

  it('are the rules that name it, in which environment, and the segments that do', async () => {
    const segment = await makeSegment(app());
    const named = inSegment(segment);
    const [first, second] = [await makeFlag(app()), await makeFlag(app())];
    await target(app(), first.key, { rules: [ruleWhen(inSwitzerland), ruleWhen(named)] }, 'dev');
    await target(app(), first.key, { rules: [ruleWhen({ all: [inSwitzerland, { none: [named] }] })] }, 'prod');
    await target(app(), second.key, { rules: [ruleWhen({ any: [named, named] })] }, 'staging');
    const container = await makeSegment(app(), { when: { any: [inSwitzerland, named] } });
    expect(dataOf(await usesOf(segment.key))).to.deep.equal([
      inRule(first.key, 'dev', '/rules/1/when/segment'),
      inRule(first.key, 'prod', '/rules/0/when/all/1/none/0/segment'),
      inRule(second.key, 'staging', '/rules/0/when/any/0/segment'),
      inRule(second.key, 'staging', '/rules/0/when/any/1/segment'),
      { flag_key: null, environment_key: null, segment_key: container.key, path: '/when/any/1/segment' },
    ]);
  });

  it('are those of this very key, whatever the conditions compare with', async () => {
    const segment = await makeSegment(app());
    const longer = await makeSegment(app(), { key: `${segment.key}-more` });
    const flag = await makeFlag(app());
    const text = { attribute: 'a', operator: 'in', values: [segment.key, `"segment":"${segment.key}"`] };
    const json = { attribute: 'a', type: 'json', operator: 'eq', values: [{ segment: segment.key }] };
    await target(app(), flag.key, { rules: [ruleWhen(inSegment(longer)), ruleWhen(text), ruleWhen(json)] });
    expect(dataOf(await usesOf(segment.key))).to.deep.equal([]);
    expect(pluck(await usesOf(longer.key), 'path')).to.deep.equal(['/rules/0/when/segment']);
    expect((await remove(segment.key)).status).to.equal(204);
  });

  it('are those of archived flags, too', async () => {
    const segment = await makeSegment(app());
    const flag = await makeFlag(app());
    await target(app(), flag.key, { rules: [ruleWhen(inSegment(segment))] });
    await app().native.call('archiveFlag', { key: app().sk(), path: { flag_key: flag.key } });
    expect(pluck(await usesOf(segment.key), 'flag_key')).to.deep.equal([flag.key]);
    expectRefusal(await remove(segment.key), 409, 'SEGMENT_IN_USE');
  });

  it('keep it from being deleted: nothing changes, and evaluation goes on', async () => {
    const segment = await makeSegment(app());
    const container = await makeSegment(app(), { when: inSegment(segment) });
    const flag = await makeFlag(app());
    await target(app(), flag.key, { rules: [ruleWhen(inSegment(segment))], default_serve: { variation: 'off' } });
    const before = [await revisionsOf(app()), await auditCount(app())];
    const answer = await remove(segment.key);
    expectRefusal(answer, 409, 'SEGMENT_IN_USE');
    expect(answer.body.error.message).to.equal(`Segment '${segment.key}' is still used in 2 places.`);
    expect(answer.body.error.details.uses).to.deep.equal(dataOf(await usesOf(segment.key)));
    expect([await revisionsOf(app()), await auditCount(app())]).to.deep.equal(before);
    expect(await evaluate(app(), flag.key, swiss('u'))).to.include({ variation: 'on' });

    dataOf(await target(app(), flag.key, {}));
    expectRefusal(await remove(segment.key), 409, 'SEGMENT_IN_USE');
    dataOf(await changeSegment(app(), container.key, { when: inSwitzerland }));
    expect((await remove(segment.key)).status).to.equal(204);
  });

  it('end with the flag', async () => {
    const { native, sk } = app();
    const segment = await makeSegment(app());
    const flag = await makeFlag(app());
    await target(app(), flag.key, { rules: [ruleWhen(inSegment(segment))] });
    await native.call('deleteFlag', { key: sk(), path: { flag_key: flag.key } });
    expect(dataOf(await usesOf(segment.key))).to.deep.equal([]);
    expect((await remove(segment.key)).status).to.equal(204);
  });

  it('are those of its own project: the same key in another one is another segment', async () => {
    const { native, token } = app();
    const query = { project_id: (await makeProject(app())).key };
    const key = newKey('segment');
    await makeSegment(app(), { key });
    await makeSegment(app(), { key, when: { all: [] } }, query);
    const flag = await makeFlag(app(), {}, { token, query });
    const path = { flag_key: flag.key, environment_id: 'prod' };
    const body = { enabled: true, rules: [ruleWhen({ segment: key })] };
    dataOf(await native.call('replaceFlagEnvironment', { token, path, query, body }));
    expect(dataOf(await usesOf(key))).to.deep.equal([]);
    const there = await native.call('listSegmentUses', { token, path: { segment_key: key }, query });
    expect(pluck(there, 'flag_key')).to.deep.equal([flag.key]);
    expect((await remove(key)).status).to.equal(204);
    const refusal = await native.call('deleteSegment', { token, path: { segment_key: key }, query });
    expectRefusal(refusal, 409, 'SEGMENT_IN_USE');
  });

  it('cannot begin while it is being deleted: one of the two is refused', async () => {
    for (const _ of [1, 2, 3, 4, 5]) {
      const segment = await makeSegment(app());
      const flag = await makeFlag(app());
      const [gone, used] = await Promise.all([
        remove(segment.key),
        target(app(), flag.key, { rules: [ruleWhen(inSegment(segment))] }),
      ]);
      expect([
        [204, 422],
        [409, 200],
      ]).to.deep.include([gone.status, used.status]);
    }
  });
});
