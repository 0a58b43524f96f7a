/** Constraints, which natively are conditions of a segment. */
import { expect } from 'chai';
import { dataOf } from '../../support/answers.js';
import { onEveryDatabase } from '../../support/app.js';
import { newKey } from '../../support/flags.js';
import { expectRefused, manage } from '../../support/flipt-management.js';
import { changeSegment, makeSegment } from '../../support/segments.js';

const SEGMENTS = 'namespaces/default/segments';

const isPro = { type: 'STRING_COMPARISON_TYPE', property: 'plan', operator: 'eq', value: 'pro' };

onEveryDatabase('a constraint of the Flipt door', (app) => {
  const flipt = () => manage(app());
  const makeFliptSegment = async (given: object = {}) => {
    const { key } = await flipt().post(SEGMENTS, { key: newKey('segment'), name: 'S', ...given });
    return { key, path: `${SEGMENTS}/${key}`, constraints: `${SEGMENTS}/${key}/constraints` };
  };
  const constraintsOf = async (path: string) => (await flipt().get(path)).constraints;
  const whenOf = async (segment_key: string) =>
    dataOf(await app().native.call('getSegment', { token: app().token, path: { segment_key } })).when;

  it('is made, replaced and deleted', async () => {
    const { key, path, constraints } = await makeFliptSegment();
    const made = await flipt().post(constraints, { ...isPro, description: 'Who pays' });
    expect(made).to.deep.include({ ...isPro, description: 'Who pays', segmentKey: key, namespaceKey: 'default' });
    expect(await constraintsOf(path)).to.deep.equal([made]);

    const body = { type: 'NUMBER_COMPARISON_TYPE', property: 'age', operator: 'gte', value: '18' };
    const replaced = await flipt().put(`${constraints}/${made.id}`, body);
    expect(replaced).to.deep.include({ ...body, id: made.id, description: '' });
    expect(await constraintsOf(path)).to.deep.equal([replaced]);

    expect(await flipt().delete(`${constraints}/${made.id}`)).to.deep.equal({});
    expect(await constraintsOf(path)).to.deep.equal([]);
    expect(await flipt().delete(`${constraints}/${made.id}`)).to.deep.equal({});
    expect(await flipt().delete(`${SEGMENTS}/none/constraints/${made.id}`)).to.deep.equal({});
  });

  it('is a condition, of all or of any of them', async () => {
    const { key, path, constraints } = await makeFliptSegment({ matchType: 'ANY_MATCH_TYPE' });
    const { id } = await flipt().post(constraints, isPro);
    await flipt().post(constraints, {
      type: 'ENTITY_ID_COMPARISON_TYPE',
      property: 'entityId',
      operator: 'EQ',
      value: 'u',
    });
    const door = { door: 'flipt', type: 'flipt.string', operator: 'eq', negate: false };
    const conditions = [
      { ...door, attribute: 'plan', values: ['pro'] },
      { ...door, attribute: 'targeting_key', values: ['u'] },
    ];
    expect(await whenOf(key)).to.deep.equal({ any: conditions });
    await flipt().put(path, { name: 'S', matchType: 'ALL_MATCH_TYPE' });
    expect(await whenOf(key)).to.deep.equal({ all: conditions });
    expect((await constraintsOf(path))[0].id).to.equal(id);
  });

  it('is another one though it asks the same', async () => {
    const { path, constraints } = await makeFliptSegment();
    const ids: string[] = [];
    for (const description of ['a', 'b', 'c']) {
      ids.push((await flipt().post(constraints, { ...isPro, description })).id);
    }
    expect(new Set(ids).size).to.equal(3);
    await flipt().delete(`${constraints}/${ids[0]}`);
    await flipt().put(`${constraints}/${ids[2]}`, { ...isPro, description: 'd' });
    const shown = (await constraintsOf(path)).map((one: Record<string, string>) => [one['id'], one['description']]);
    expect(shown).to.deep.equal([
      [ids[1], 'b'],
      [ids[2], 'd'],
    ]);
  });

  it('stands beside native conditions, and keeps its id and description when those change', async () => {
    const adult = { attribute: 'age', type: 'number', operator: 'gte', values: [18] };
    const { key } = await makeSegment(app(), { when: adult });
    const { id } = await flipt().post(`${SEGMENTS}/${key}/constraints`, { ...isPro, description: 'Who pays' });
    const { all } = await whenOf(key);
    expect(all).to.have.length(2);
    expect(all[0]).to.deep.include(adult);

    dataOf(await changeSegment(app(), key, { name: 'Adults' }));
    const [shown, ...others] = await constraintsOf(`${SEGMENTS}/${key}`);
    expect(shown).to.deep.include({ id, description: 'Who pays' });
    expect(others).to.deep.equal([]);
    await flipt().delete(`${SEGMENTS}/${key}/constraints/${id}`);
    expect(await whenOf(key)).to.deep.equal({ all: [all[0]] });
  });

  it('may be one that was made natively', async () => {
    const { key } = await makeSegment(app(), { when: { attribute: 'plan', operator: 'eq', values: ['pro'] } });
    const path = `${SEGMENTS}/${key}`;
    const [{ id }] = await constraintsOf(path);
    await flipt().put(`${path}/constraints/${id}`, { ...isPro, value: 'free', description: 'Who does not pay' });
    expect(await constraintsOf(path)).to.have.length(1);
    expect((await constraintsOf(path))[0]).to.deep.include({ id, value: 'free', description: 'Who does not pay' });
  });

  it('is spelt in one way', async () => {
    const { constraints } = await makeFliptSegment();
    const spelt = async (type: string, operator: string, value: string) => {
      const body = { type: `${type}_COMPARISON_TYPE`, property: 'p', operator, value };
      const made = await flipt().post(constraints, body);
      return [made.operator, made.value];
    };
    expect(await spelt('STRING', 'NotEmpty', 'x')).to.deep.equal(['notempty', '']);
    expect(await spelt('BOOLEAN', 'TRUE', 'x')).to.deep.equal(['true', '']);
    expect(await spelt('NUMBER', 'present', '1')).to.deep.equal(['present', '']);
    expect(await spelt('NUMBER', 'isoneof', '[1, 2.50]')).to.deep.equal(['isoneof', '[1, 2.50]']);
    const moment = ['eq', '2025-01-31T09:30:00Z'];
    expect(await spelt('DATETIME', 'eq', '2025-01-31T10:30:00.75+01:00')).to.deep.equal(moment);
    expect(await spelt('DATETIME', 'lt', '2025-01-31')).to.deep.equal(['lt', '2025-01-31']);
  });

  it('reads properties whose names mean something else natively', async () => {
    const { key, constraints } = await makeFliptSegment();
    for (const property of ['targeting_key', '/a~b']) {
      expect(await flipt().post(constraints, { ...isPro, property })).to.deep.include({ property });
    }
    const attributes = (await whenOf(key)).all.map(({ attribute }: { attribute: string }) => attribute);
    expect(attributes).to.deep.equal(['/targeting_key', '/~1a~0b']);
  });

  it('takes the operators of its type alone', async () => {
    const { path, constraints } = await makeFliptSegment();
    for (const [type, name, operator] of [
      ['STRING', 'string', 'lt'],
      ['ENTITY_ID', 'entityId', 'prefix'],
      ['NUMBER', 'number', 'contains'],
      ['BOOLEAN', 'boolean', 'EQ'],
      ['DATETIME', 'datetime', 'isoneof'],
    ] as const) {
      const body = { type: `${type}_COMPARISON_TYPE`, property: 'entityId', operator, value: '1' };
      const sentence = `constraint operator "${operator}" is not valid for type ${name}`;
      await expectRefused(app(), ['post', constraints, { body }], 400, sentence);
    }
    const body = { ...isPro, type: 'UNKNOWN_COMPARISON_TYPE' };
    const sentence = 'invalid constraint type: "UNKNOWN_COMPARISON_TYPE"';
    await expectRefused(app(), ['post', constraints, { body }], 400, sentence);
    expect(await constraintsOf(path)).to.deep.equal([]);
  });

  it('is refused with a value that its type cannot have', async () => {
    const { constraints, path } = await makeFliptSegment();
    const refusedAs = async (sentence: string, given: object) => {
      const body = { ...isPro, property: 'p', ...given };
      await expectRefused(app(), ['post', constraints, { body }], 400, sentence);
    };
    const number = { type: 'NUMBER_COMPARISON_TYPE' };
    await refusedAs('invalid field value: must not be empty', { value: '' });
    await refusedAs('invalid field property: must not be empty', { property: '' });
    await refusedAs('invalid field property: must be entityId for type entityId', {
      type: 'ENTITY_ID_COMPARISON_TYPE',
    });
    const moment = 'invalid field value: must be an RFC 3339 date-time or a date, such as 2025-01-31';
    await refusedAs(moment, { type: 'DATETIME_COMPARISON_TYPE', value: 'today' });
    const list = (type: string) => `invalid value provided for property "p" of type ${type}: it must be a JSON list of`;
    await refusedAs(`${list('string')} strings`, { operator: 'isoneof', value: '[1]' });
    await refusedAs(`${list('string')} strings`, { operator: 'isnotoneof', value: 'a,b' });
    await refusedAs(`${list('number')} numbers`, { ...number, operator: 'isoneof', value: '["1"]' });
    const many = JSON.stringify(Array.from({ length: 101 }, (_, index) => `v${index}`));
    const sentence = 'too many values provided for property "p" of type string (maximum 100)';
    await refusedAs(sentence, { operator: 'isoneof', value: many });
    const unreadable = `invalid field value: "many" is not a number as Go's ParseFloat reads it`;
    await refusedAs(unreadable, { ...number, operator: 'lt', value: 'many' });
    expect(await constraintsOf(path)).to.deep.equal([]);
  });

  it('is not found where there is none', async () => {
    const { constraints } = await makeFliptSegment();
    const given = { body: isPro };
    await expectRefused(app(), ['put', `${constraints}/none`, given], 404, 'constraint "none" not found');
    const nowhere = `${SEGMENTS}/none/constraints`;
    await expectRefused(app(), ['put', `${nowhere}/none`, given], 404, 'constraint "none" not found');
    await expectRefused(app(), ['post', nowhere, given], 404, 'segment "default/none" not found');
  });

  it('is one of at most 100', async () => {
    const conditions = Array.from({ length: 100 }, (_, index) => ({
      attribute: 'plan',
      operator: 'eq',
      values: [`v${index}`],
    }));
    const { key } = await makeSegment(app(), { when: { any: conditions } });
    const sentence = `segment "default/${key}" has 100 constraints, and takes no more`;
    await expectRefused(app(), ['post', `${SEGMENTS}/${key}/constraints`, { body: isPro }], 400, sentence);
  });

  it('is one of `default` where the path names no namespace', async () => {
    const { key, path } = await makeFliptSegment();
    const constraints = `segments/${key}/constraints`;
    const made = await flipt().post(constraints, isPro);
    expect(await constraintsOf(path)).to.deep.equal([made]);
    const given = { ...isPro, value: 'free' };
    expect(await flipt().put(`${constraints}/${made.id}`, given)).to.deep.include({ id: made.id, value: 'free' });
    expect(await flipt().delete(`${constraints}/${made.id}`)).to.deep.equal({});
    expect(await constraintsOf(path)).to.deep.equal([]);
  });
});
