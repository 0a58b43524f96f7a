/** Segments, by the door's own paths and natively. */
import { expect } from 'chai';
import { dataOf } from '../../support/answers.js';
import { onEveryDatabase } from '../../support/app.js';
import { makeFlag, newKey, target } from '../../support/flags.js';
import { expectRefused, manage } from '../../support/flipt-management.js';
import { inSegment, makeSegment } from '../../support/segments.js';

const INVALID =
  'contains invalid characters: letters, digits, _, - and . are possible, and it begins with a letter, a digit or _';
const SEGMENTS = 'namespaces/default/segments';

const proPlan = { attribute: 'plan', operator: 'eq', values: ['pro'] };

onEveryDatabase('a segment of the Flipt door', (app) => {
  const flipt = () => manage(app());
  const natively = async (segment_key: string) =>
    dataOf(await app().native.call('getSegment', { token: app().token, path: { segment_key } }));

  it('is made, read, replaced and deleted', async () => {
    const body = { key: newKey('segment'), name: 'Staff', description: 'Who works here', matchType: 'ANY_MATCH_TYPE' };
    const path = `${SEGMENTS}/${body.key}`;
    const made = await flipt().post(SEGMENTS, body);
    expect(made).to.deep.include({ ...body, constraints: [], namespaceKey: 'default' });
    expect(await flipt().get(path)).to.deep.equal(made);
    const replaced = await flipt().put(path, { name: 'Crew' });
    expect(replaced).to.deep.include({ name: 'Crew', description: '', matchType: 'ALL_MATCH_TYPE' });
    expect(await flipt().delete(path)).to.deep.equal({});
    await expectRefused(app(), ['get', path], 404, `segment "default/${body.key}" not found`);
    expect(await flipt().delete(path)).to.deep.equal({});
  });

  it('has everybody in it while it has no constraints', async () => {
    for (const [matchType, when] of [
      ['ALL_MATCH_TYPE', { all: [] }],
      ['ANY_MATCH_TYPE', { any: [{ all: [] }] }],
    ] as const) {
      const { key } = await flipt().post(SEGMENTS, { key: newKey('segment'), name: 'S', match_type: matchType });
      expect((await natively(key)).when).to.deep.equal(when);
      expect(await flipt().get(`${SEGMENTS}/${key}`)).to.deep.include({ matchType, constraints: [] });
    }
  });

  it('was made natively, too: its conditions are constraints where those ask the same', async () => {
    const isPro = { operator: 'eq', value: 'pro', property: 'plan', type: 'STRING_COMPARISON_TYPE' };
    const questions: readonly (readonly [object, object])[] = [
      [{}, isPro],
      [{ operator: 'contains' }, { ...isPro, operator: 'contains' }],
      [
        { operator: 'in', values: ['a', 'b'] },
        { ...isPro, operator: 'isoneof', value: '["a","b"]' },
      ],
      [{ attribute: 'targeting_key' }, { ...isPro, property: 'entityId', type: 'ENTITY_ID_COMPARISON_TYPE' }],
      [{ attribute: '/targeting_key' }, { ...isPro, property: 'targeting_key' }],
      [{ attribute: '/~1a' }, { ...isPro, property: '/a' }],
    ];
    const conditions = questions.map(([given]) => ({ ...proPlan, ...given }));
    const { key } = await makeSegment(app(), { name: 'Pro', when: { any: conditions } });
    const shown = await flipt().get(`${SEGMENTS}/${key}`);
    expect(shown).to.deep.include({ name: 'Pro', matchType: 'ANY_MATCH_TYPE' });
    const asked = shown.constraints.map(({ type, property, operator, value }: Record<string, string>) => {
      return { operator, value, property, type };
    });
    expect(asked).to.deep.equal(questions.map(([, question]) => question));
    expect(new Set(shown.constraints.map(({ id }: { id: string }) => id)).size).to.equal(questions.length);
  });

  it('says nothing of what no constraint asks', async () => {
    const others = [
      { ...proPlan, operator: 'neq' },
      { ...proPlan, ignore_case: true },
      { ...proPlan, negate: true },
      { ...proPlan, values: [''] },
      { ...proPlan, operator: 'contains', values: ['a', 'b'] },
      { ...proPlan, attribute: '/plan/name' },
      { attribute: 'age', type: 'number', operator: 'gt', values: [3] },
      { any: [] },
    ];
    const { key } = await makeSegment(app(), { when: { all: [...others, proPlan] } });
    const path = `${SEGMENTS}/${key}`;
    expect((await flipt().get(path)).constraints).to.have.length(1);
    for (const when of [{ none: [proPlan] }, { any: [] }]) {
      const segment = await makeSegment(app(), { when });
      const shown = await flipt().get(`${SEGMENTS}/${segment.key}`);
      expect(shown).to.deep.include({ matchType: 'ALL_MATCH_TYPE', constraints: [] });
    }

    const before = (await natively(key)).when.all;
    await flipt().put(path, { name: 'Other', matchType: 'ALL_MATCH_TYPE' });
    expect((await natively(key)).when).to.deep.equal({ all: before });
    await flipt().put(path, { name: 'Other', matchType: 'ANY_MATCH_TYPE' });
    expect((await natively(key)).when).to.deep.equal({ any: before });
  });

  it('keeps under another name what no constraint asks', async () => {
    const semver = { attribute: 'version', type: 'semver', operator: 'gt', values: ['1.0.0'] };
    for (const when of [{ any: [semver, proPlan] }, { any: [semver] }, { none: [proPlan] }, semver]) {
      const { key } = await makeSegment(app(), { when });
      const before = (await natively(key)).when;
      expect(await flipt().put(`${SEGMENTS}/${key}`, { name: 'Other' })).to.include({ name: 'Other' });
      expect((await natively(key)).when).to.deep.equal(before);
    }
    // Where constraints say all of it, what is left out is ALL, as in Flipt.
    const { key } = await makeSegment(app(), { when: { any: [proPlan] } });
    expect(await flipt().put(`${SEGMENTS}/${key}`, { name: 'Other' })).to.include({ matchType: 'ALL_MATCH_TYPE' });
  });

  it('stays while something uses it', async () => {
    const { key } = await flipt().post(SEGMENTS, { key: newKey('segment'), name: 'Used' });
    const flag = await makeFlag(app());
    const rules = [{ when: inSegment({ key }), serve: { variation: 'on' } }];
    dataOf(await target(app(), flag.key, { rules }));
    const sentence = `segment "default/${key}" is in use at /rules/0/when/segment of flag '${flag.key}' in environment 'prod'`;
    await expectRefused(app(), ['delete', `${SEGMENTS}/${key}`], 400, sentence);
    dataOf(await target(app(), flag.key, {}));
    expect(await flipt().delete(`${SEGMENTS}/${key}`)).to.deep.equal({});
  });

  it('is listed by age, a page at a time', async () => {
    const namespace = await flipt().post('namespaces', { key: newKey('listed'), name: 'Listed' });
    const path = `namespaces/${namespace.key}/segments`;
    for (const key of ['c', 'a', 'b']) await flipt().post(path, { key, name: key });
    const keysOf = ({ segments }: { segments: { key: string }[] }) => segments.map(({ key }) => key);
    const first = await flipt().get(path, { limit: 2 });
    const last = await flipt().get(path, { limit: 2, pageToken: first.nextPageToken });
    expect([keysOf(first), keysOf(last)]).to.deep.equal([['c', 'a'], ['b']]);
    expect([first.totalCount, last.totalCount, last.nextPageToken]).to.deep.equal([3, 3, '']);
    expect(keysOf(await flipt().get(path))).to.deep.equal(['c', 'a', 'b']);
    const sentence = 'limit must be set when offset or pageToken is set';
    await expectRefused(app(), ['get', path, { query: { offset: 1 } }], 400, sentence);
    const query = { limit: 1, pageToken: 'x' };
    await expectRefused(app(), ['get', path, { query }], 400, 'pageToken is not valid: "x"');
  });

  it('is refused in the words of Flipt', async () => {
    const { key } = await flipt().post(SEGMENTS, { key: newKey('segment'), name: 'S' });
    const taken = { body: { key, name: 'S' } };
    await expectRefused(app(), ['post', SEGMENTS, taken], 400, `segment "default/${key}" is not unique`);
    const bad = { body: { key: 'a b', name: 'S' } };
    await expectRefused(app(), ['post', SEGMENTS, bad], 400, `invalid field key: ${INVALID}`);
    const unnamed = { body: { key: newKey('segment') } };
    await expectRefused(app(), ['post', SEGMENTS, unnamed], 400, 'invalid field name: must not be empty');
    const none = ['put', `${SEGMENTS}/none`, { body: { name: 'None' } }] as const;
    await expectRefused(app(), none, 404, 'segment "default/none" not found');
    const nowhere = 'namespaces/nowhere/segments';
    await expectRefused(app(), ['get', nowhere], 404, 'namespace "nowhere" not found');
    await expectRefused(app(), ['get', `${nowhere}/s`], 404, 'namespace "nowhere" not found');
    await expectRefused(app(), ['delete', `${nowhere}/s`], 404, 'namespace "nowhere" not found');
  });

  it('is one of `default` where the path names no namespace', async () => {
    const made = await flipt().post('segments', { key: newKey('segment'), name: 'S' });
    const path = `segments/${made.key}`;
    expect(await flipt().get(path)).to.deep.equal(made);
    expect(await flipt().get(`${SEGMENTS}/${made.key}`)).to.deep.equal(made);
    expect(await flipt().get('segments')).to.deep.equal(await flipt().get(SEGMENTS));
    expect(await flipt().put(path, { name: 'T' })).to.deep.include({ name: 'T' });
    expect(await flipt().delete(path)).to.deep.equal({});
    await expectRefused(app(), ['get', path], 404, `segment "default/${made.key}" not found`);
  });
});
