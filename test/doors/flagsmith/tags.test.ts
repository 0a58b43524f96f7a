/** Tags of the Flagsmith door: natively, texts on flags. */
import { expect } from 'chai';
import { onEveryDatabase } from '../../support/app.js';
import type { TestAnswer } from '../../support/contract-client.js';
import { makeFlag, newKey } from '../../support/flags.js';
import { call } from '../../support/flagsmith.js';
import { type FlagsmithPlace, makeFeature, nativeFlag, placeOf } from '../../support/flagsmith-features.js';

type Json = TestAnswer['body'];

onEveryDatabase('tags of the Flagsmith door', (app) => {
  let place: FlagsmithPlace;
  before(async () => {
    place = await placeOf(app());
  });

  const project = () => ({ project_pk: place.project_pk });
  const pathOf = (tag: Json) => ({ ...project(), tag_pk: String(tag.id) });
  const make = (given: object = {}) =>
    call(app(), 'createTag', { path: project(), body: { label: newKey('tag'), color: '#ff8800', ...given } }, 201);
  const all = async () => (await call(app(), 'listTags', { path: project(), query: { page_size: 999 } })).results;

  it('are there once they are made, whether a feature has them or not', async () => {
    const tag = await make({ description: 'What', is_permanent: true });
    expect(tag).to.include({ color: '#ff8800', description: 'What', is_permanent: true, is_system_tag: false });
    expect(await call(app(), 'getTag', { path: pathOf(tag) })).to.deep.equal(tag);
    expect(await all()).to.deep.include(tag);
  });

  it('are texts on flags', async () => {
    const tag = await make();
    const feature = await makeFeature(app(), place, { tags: [tag.id] });
    expect(feature.tags).to.deep.equal([tag.id]);
    expect((await nativeFlag(app(), feature.name)).tags).to.deep.equal([tag.label]);
  });

  it('exist where a flag has them natively', async () => {
    const label = newKey('native-tag');
    const flag = await makeFlag(app(), { tags: [label] });
    const tag = (await all()).find((one: Json) => one.label === label);
    const query = { search: flag.key };
    const { results } = await call(app(), 'listFeatures', { path: project(), query });
    expect(results[0].tags).to.deep.equal([tag.id]);
    const changed = await call(app(), 'updateTag', { path: pathOf(tag), body: { color: 'red' } });
    expect(changed).to.deep.equal({ ...tag, color: 'red' });
  });

  it('keep their numbers and their features under a new label', async () => {
    const tag = await make();
    const feature = await makeFeature(app(), place, { tags: [tag.id] });
    const label = newKey('renamed');
    const renamed = await call(app(), 'replaceTag', { path: pathOf(tag), body: { label, color: '#000' } });
    expect(renamed).to.include({ id: tag.id, label, color: '#000' });
    expect((await nativeFlag(app(), feature.name)).tags).to.deep.equal([label]);
    const again = await make({ label: tag.label });
    expect(again.id, 'the old label is that of another tag').not.to.equal(tag.id);
  });

  it('have one label each', async () => {
    const [one, two] = [await make(), await make()];
    const path = project();
    const refused = await call(app(), 'createTag', { path, body: { label: one.label, color: 'red' } }, 400);
    expect(refused.label).to.deep.equal(['is the label of another tag']);
    await call(app(), 'updateTag', { path: pathOf(two), body: { label: one.label } }, 400);
  });

  it('that are written as they are change nothing', async () => {
    const tag = await make();
    const version = async () => (await app().database('projects').where({ key: 'default' }).first('version'))?.version;
    const before = await version();
    expect(await call(app(), 'replaceTag', { path: pathOf(tag), body: tag })).to.deep.equal(tag);
    expect(await version()).to.equal(before);
  });

  it('are taken from all features when they go', async () => {
    const [tag, other] = [await make(), await make()];
    const feature = await makeFeature(app(), place, { tags: [tag.id, other.id] });
    await call(app(), 'deleteTag', { path: pathOf(tag) }, 204);
    expect((await nativeFlag(app(), feature.name)).tags).to.deep.equal([other.label]);
    await call(app(), 'getTag', { path: pathOf(tag) }, 404);
    const flag = await makeFlag(app(), { tags: [newKey('only-native')] });
    const own = (await all()).find((one: Json) => one.label === flag.tags[0]);
    await call(app(), 'deleteTag', { path: pathOf(own) }, 204);
    expect((await nativeFlag(app(), flag.key)).tags).to.deep.equal([]);
  });

  it('find features that have all of them, any of them or none', async () => {
    const [one, two] = [await make(), await make()];
    const prefix = newKey('tagged');
    const makeTagged = (suffix: string, tags: readonly number[]) =>
      makeFeature(app(), place, { name: `${prefix}-${suffix}`, tags });
    await makeTagged('both', [one.id, two.id]);
    await makeTagged('one', [one.id]);
    await makeTagged('none', []);
    const names = async (query: Record<string, string>) =>
      (await call(app(), 'listFeatures', { path: project(), query: { search: prefix, ...query } })).results.map(
        ({ name }: Json) => name.slice(prefix.length + 1),
      );
    expect(await names({ tags: `${one.id},${two.id}` })).to.deep.equal(['both']);
    expect(await names({ tags: `${one.id}, ${two.id}`, tag_strategy: 'UNION' })).to.deep.equal(['both', 'one']);
    expect(await names({ tags: '' })).to.deep.equal(['none']);
  });

  it('refuse a feature a tag that there is not', async () => {
    const body = { name: newKey('feature'), tags: [5] };
    const refused = await call(app(), 'createFeature', { path: project(), body }, 400);
    expect(refused.tags).to.deep.equal([['must be the number of a tag']]);
  });

  it('do not exist where nothing does', async () => {
    const body = { label: 'x', color: 'red' };
    for (const path of [
      { project_pk: '99999', tag_pk: '5' },
      { ...project(), tag_pk: '5' },
    ]) {
      await call(app(), 'getTag', { path }, 404);
      await call(app(), 'replaceTag', { path, body }, 404);
      await call(app(), 'updateTag', { path, body: {} }, 404);
      await call(app(), 'deleteTag', { path }, 404);
    }
    await call(app(), 'listTags', { path: { project_pk: '99999' } }, 404);
    await call(app(), 'createTag', { path: { project_pk: '99999' }, body }, 404);
  });
});
