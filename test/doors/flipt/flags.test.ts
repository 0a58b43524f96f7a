/** Flags: a whole life of one of each type, and the same flags by the other APIs. */
import { expect } from 'chai';
import { dataOf } from '../../support/answers.js';
import { onEveryDatabase, type TestApp } from '../../support/app.js';
import { evaluate, makeColours, makeFlag, newKey, target } from '../../support/flags.js';
import { flagsOf } from '../../support/flagsmith.js';
import { expectRefused, manage } from '../../support/flipt-management.js';

const FLAGS = 'namespaces/default/flags';
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

/** In `prod`, whose key it is. */
const inProd = (app: TestApp) => manage(app, { key: app.sk() });

const natively = async (app: TestApp, key: string) =>
  dataOf(await app.native.call('getFlag', { key: app.sk(), path: { flag_key: key } }));

onEveryDatabase('a variant flag of the Flipt door', (app) => {
  it('is made, read, replaced and deleted', async () => {
    const flipt = inProd(app());
    const body = { key: newKey(), name: 'Button', description: 'Its colour', enabled: true, metadata: { team: 'web' } };
    const { createdAt, updatedAt, ...made } = await flipt.post(FLAGS, body);
    expect(made).to.deep.equal({ ...body, type: 'VARIANT_FLAG_TYPE', namespaceKey: 'default', variants: [] });
    expect([createdAt, updatedAt]).to.satisfy((times: string[]) => times.every((time) => TIME.test(time)));
    expect(await flipt.get(`${FLAGS}/${body.key}`)).to.deep.equal({ ...made, createdAt, updatedAt });

    const blue = await flipt.post(`${FLAGS}/${body.key}/variants`, { key: 'blue', name: 'Blue' });
    const replaced = await flipt.put(`${FLAGS}/${body.key}`, { name: 'Colour', defaultVariantId: blue.id });
    expect(replaced).to.deep.include({ name: 'Colour', description: '', enabled: false, metadata: { team: 'web' } });
    expect(replaced.variants.map(({ id }: { id: string }) => id)).to.deep.equal([blue.id]);
    expect(replaced.defaultVariant).to.deep.include({ id: blue.id, key: 'blue' });

    expect(await flipt.delete(`${FLAGS}/${body.key}`)).to.deep.equal({});
    await expectRefused(app(), ['get', `${FLAGS}/${body.key}`], 404, `flag "default/${body.key}" not found`);
    expect(await flipt.delete(`${FLAGS}/${body.key}`)).to.deep.equal({});
  });

  it('is the same flag natively and in the API of Flagsmith', async () => {
    const flipt = inProd(app());
    const { key } = await flipt.post(FLAGS, { key: newKey(), name: 'Button', enabled: true });
    const blue = await flipt.post(`${FLAGS}/${key}/variants`, { key: 'blue', attachment: '{ "rgb": [0, 0, 1.0] }' });
    await flipt.post(`${FLAGS}/${key}/variants`, { key: 'red', name: 'Red' });
    await flipt.put(`${FLAGS}/${key}`, { name: 'Button', enabled: true, defaultVariantId: blue.id });

    const flag = await natively(app(), key);
    expect(flag).to.deep.include({ type: 'string', toggle: 'switch', name: 'Button', enabled: true });
    expect(flag).to.deep.include({ default_variation: 'blue', off_variation: 'blue' });
    expect(flag.variations).to.deep.equal([
      { key: 'blue', name: '', value: 'blue', description: '' },
      { key: 'red', name: 'Red', value: 'red', description: '' },
    ]);
    expect(await evaluate(app(), key, { targeting_key: 'u' })).to.deep.include({ enabled: true, value: 'blue' });
    const features = await flagsOf(app(), { identifier: 'u' });
    expect(features[key]).to.deep.include({ enabled: true, feature_state_value: 'blue' });
  });

  it('keeps its metadata, unless they are replaced', async () => {
    const flipt = inProd(app());
    const path = `${FLAGS}/${newKey()}`;
    await flipt.post(FLAGS, { key: path.split('/').at(-1), name: 'F', metadata: { a: { b: 1 }, c: 2 } });
    expect(await flipt.put(path, { name: 'F' })).to.deep.include({ metadata: { a: { b: 1 }, c: 2 } });
    const replaced = await flipt.put(path, { name: 'F', metadata: { a: { d: 3 } } });
    expect(replaced).to.deep.include({ metadata: { a: { d: 3 } } });
    expect(await flipt.put(path, { name: 'F', metadata: {} })).not.to.have.property('metadata');
    const { flags } = await flipt.get(FLAGS);
    expect(flags.find(({ key }: { key: string }) => path.endsWith(key))).to.deep.include({ metadata: {} });
  });

  it('loses its default variant when none is named', async () => {
    const flipt = inProd(app());
    const { key } = await flipt.post(FLAGS, { key: newKey(), name: 'F' });
    const { id } = await flipt.post(`${FLAGS}/${key}/variants`, { key: 'blue' });
    await flipt.put(`${FLAGS}/${key}`, { name: 'F', default_variant_id: id });
    for (const body of [{ name: 'F' }, { name: 'F', defaultVariantId: '' }]) {
      expect(await flipt.put(`${FLAGS}/${key}`, body)).not.to.have.property('defaultVariant');
    }
    expect(await natively(app(), key)).to.deep.include({ default_variation: null, off_variation: null });
    const given = { body: { name: 'F', defaultVariantId: 'none' } };
    const sentence = `variant "none" not found for flag "default/${key}"`;
    await expectRefused(app(), ['put', `${FLAGS}/${key}`, given], 400, sentence);
  });
});

onEveryDatabase('a boolean flag of the Flipt door', (app) => {
  it('is made, read, replaced and deleted', async () => {
    const flipt = inProd(app());
    const body = { key: newKey(), name: 'Beta', type: 'BOOLEAN_FLAG_TYPE' };
    const made = await flipt.post(FLAGS, body);
    expect(made).to.deep.include({ ...body, enabled: false, variants: [] });
    expect(made).not.to.have.any.keys('defaultVariant', 'metadata');
    expect(await flipt.get(`${FLAGS}/${body.key}`)).to.deep.equal(made);
    const replaced = await flipt.put(`${FLAGS}/${body.key}`, { name: 'Beta', enabled: true });
    expect(replaced).to.deep.include({ type: 'BOOLEAN_FLAG_TYPE', enabled: true });
    expect(await flipt.delete(`${FLAGS}/${body.key}`)).to.deep.equal({});
  });

  it('is always on natively, and `enabled` is what it answers', async () => {
    const flipt = inProd(app());
    const { key } = await flipt.post(FLAGS, { key: newKey(), name: 'Beta', type: 'BOOLEAN_FLAG_TYPE' });
    expect(await natively(app(), key)).to.deep.include({ type: 'boolean', toggle: 'value', enabled: false });
    expect(await evaluate(app(), key)).to.deep.include({ enabled: true, value: false });
    expect((await flagsOf(app(), { identifier: 'u' }))[key]).to.deep.include({ enabled: false });

    await flipt.put(`${FLAGS}/${key}`, { name: 'Beta', enabled: true });
    expect(await evaluate(app(), key)).to.deep.include({ enabled: true, value: true });
    expect((await flagsOf(app(), { identifier: 'u' }))[key]).to.deep.include({ enabled: true });
  });

  it('has no variants', async () => {
    const { key } = await inProd(app()).post(FLAGS, { key: newKey(), name: 'B', type: 'BOOLEAN_FLAG_TYPE' });
    const path = `${FLAGS}/${key}`;
    const sentence = `flag "default/${key}" is a boolean flag, and has no variants`;
    await expectRefused(app(), ['post', `${path}/variants`, { body: { key: 'on' } }], 400, sentence);
    const given = { body: { name: 'B', defaultVariantId: 'on' } };
    await expectRefused(app(), ['put', path, given], 400, `variant "on" not found for flag "default/${key}"`);
  });
});

onEveryDatabase('flags of the Flipt door', (app) => {
  it('are those that were made natively, too', async () => {
    const colours = await makeColours(app(), { name: 'Colours', metadata: { a: 1 } });
    const shown = await inProd(app()).get(`${FLAGS}/${colours.key}`);
    expect(shown).to.deep.include({ name: 'Colours', type: 'VARIANT_FLAG_TYPE', enabled: false, metadata: { a: 1 } });
    expect(shown.variants.map((one: Record<string, string>) => [one['key'], one['attachment']])).to.deep.equal([
      ['blue', '"#blue"'],
      ['red', '"#red"'],
      ['green', '"#green"'],
    ]);
    expect(shown.defaultVariant.key).to.equal('blue');

    const given = { type: 'number', variations: [{ key: '1', value: 1 }] };
    const number = await inProd(app()).get(`${FLAGS}/${(await makeFlag(app(), given)).key}`);
    expect(number.variants[0]).to.deep.include({ key: '1', attachment: '' });
    const boolean = await inProd(app()).get(`${FLAGS}/${(await makeFlag(app(), { enabled: true })).key}`);
    expect(boolean).to.deep.include({ type: 'BOOLEAN_FLAG_TYPE', enabled: true, variants: [] });
  });

  it('are as they are in the environment that is asked for', async () => {
    const { key } = await inProd(app()).post(FLAGS, { key: newKey(), name: 'F', enabled: true });
    const inDev = { token: app().token, headers: { 'X-Flipt-Environment': 'dev' } };
    expect(await manage(app(), inDev).get(`${FLAGS}/${key}`)).to.deep.include({ enabled: false });
    const { flags } = await inProd(app()).get(FLAGS);
    expect(flags.find((one: { key: string }) => one.key === key)).to.deep.include({ enabled: true });
  });

  it('are listed by age, a page at a time, without those that are archived', async () => {
    const project = await manage(app()).post('namespaces', { key: newKey('listed'), name: 'Listed' });
    const path = `namespaces/${project.key}/flags`;
    for (const key of ['c', 'b', 'x', 'a']) await manage(app()).post(path, { key, name: key });
    const given = { token: app().token, query: { project_id: project.key } };
    dataOf(await app().native.call('archiveFlag', { ...given, path: { flag_key: 'x' } }));

    const keysOf = ({ flags }: { flags: { key: string }[] }) => flags.map(({ key }) => key);
    const first = await manage(app()).get(path, { limit: 2 });
    const last = await manage(app()).get(path, { limit: 2, pageToken: first.nextPageToken });
    expect([keysOf(first), keysOf(last)]).to.deep.equal([['c', 'b'], ['a']]);
    expect([first.totalCount, last.nextPageToken]).to.deep.equal([3, '']);
    expect(keysOf(await manage(app()).get(path))).to.deep.equal(['c', 'b', 'a']);

    const taken = { body: { key: 'a', name: 'A' } };
    await expectRefused(app(), ['post', path, taken], 400, `flag "${project.key}/a" is not unique`);
  });

  it('are refused in the words of Flipt', async () => {
    const named = (body: object) => ['post', FLAGS, { body }] as const;
    await expectRefused(app(), named({ name: 'F' }), 400, 'invalid field key: must not be empty');
    await expectRefused(app(), named({ key: '', name: 'F' }), 400, 'invalid field key: must not be empty');
    await expectRefused(app(), named({ key: 'f' }), 400, 'invalid field name: must not be empty');
    const characters =
      'contains invalid characters: letters, digits, _, - and . are possible, and it begins with a letter, a digit or _';
    await expectRefused(app(), named({ key: 'a b', name: 'F' }), 400, `invalid field key: ${characters}`);
    const none = ['put', `${FLAGS}/none`, { body: { name: 'None' } }] as const;
    await expectRefused(app(), none, 404, 'flag "default/none" not found');
    const nowhere = 'namespaces/nowhere/flags';
    await expectRefused(app(), ['get', nowhere], 404, 'namespace "nowhere" not found');
    await expectRefused(app(), ['delete', `${nowhere}/f`], 404, 'namespace "nowhere" not found');
    const sentence = 'limit must be set when offset or pageToken is set';
    await expectRefused(app(), ['get', FLAGS, { query: { offset: 1 } }], 400, sentence);
  });

  it('stay while another flag needs them', async () => {
    const { key } = await inProd(app()).post(FLAGS, { key: newKey(), name: 'Needed', type: 'BOOLEAN_FLAG_TYPE' });
    const other = await makeFlag(app());
    dataOf(await target(app(), other.key, { prerequisites: [{ flag_key: key, enabled: true }] }));
    const sentence = `Feature flag '${key}' is still a prerequisite in 1 place.`;
    await expectRefused(app(), ['delete', `${FLAGS}/${key}`], 400, sentence);
  });

  it('are those of `default` where the path names no namespace', async () => {
    const made = await inProd(app()).post('flags', { key: newKey(), name: 'F' });
    expect(await inProd(app()).get(`flags/${made.key}`)).to.deep.equal(made);
    expect(await inProd(app()).get(`${FLAGS}/${made.key}`)).to.deep.equal(made);
    expect(await inProd(app()).put(`flags/${made.key}`, { name: 'G' })).to.deep.include({ name: 'G' });
    expect(await inProd(app()).get('flags')).to.deep.equal(await inProd(app()).get(FLAGS));
    expect(await inProd(app()).delete(`flags/${made.key}`)).to.deep.equal({});
    await expectRefused(app(), ['get', `flags/${made.key}`], 404, `flag "default/${made.key}" not found`);
  });
});
