/** What flags and API keys are filtered by. */
import { expect } from 'chai';
import { pluck } from '../support/answers.js';
import { onEveryDatabase } from '../support/app.js';
import { listPage } from '../support/client-lists.js';
import { makeFlag, target } from '../support/flags.js';
import { makeApiKey, makeEnvironment, makeProject } from '../support/places.js';

onEveryDatabase('the filters of flags', (app) => {
  let query: Record<string, string> = {};
  before(async () => {
    query = { project_id: (await makeProject(app(), { environments: [{ key: 'one' }, { key: 'two' }] })).id };
    const credential = { token: app().token, query };
    const make = (key: string, given: object) => makeFlag(app(), { key, ...given }, credential);
    await make('a', { tags: ['checkout', 'Web'], owner: 'ada', server_only: true });
    await make('b', { tags: ['check', 'x"checkout', ',"web'], owner: 'Ada' });
    await make('c', { tags: ['web,checkout', 'c\\d', '[', 'a,', 'b'] });
    const json = [{ key: 'v', value: {} }];
    await make('d', { tags: ['web', 'checkout'], type: 'json', variations: json, owner: 'ada', enabled: true });
  });

  const keys = async (filter: object, more: object = {}) => {
    const list = { id: 'listFlags', token: app().token, query: { ...query, ...more, sort: 'key' } };
    const answer = await listPage(app(), list, filter);
    expect(answer.body.meta.total).to.equal(answer.body.data.length);
    return pluck(answer, 'key').join('');
  };

  it('find a tag whole, letter by letter', async () => {
    expect(await keys({ tag: 'checkout' })).to.equal('ad');
    expect(await keys({ tag: 'web' })).to.equal('d');
    expect(await keys({ tag: 'Web' })).to.equal('a');
    expect(await keys({ tag: 'check' })).to.equal('b');
    expect(await keys({ tag: ',' })).to.equal('');
    expect(await keys({ tag: 'c\\d' })).to.equal('c');
    expect(await keys({ tag: ',"web' })).to.equal('b');
    expect(await keys({ tag: '[' })).to.equal('c');
    expect(await keys({ tag: '%' })).to.equal('');
  });

  it('find type, owner and server_only', async () => {
    expect(await keys({ type: 'json' })).to.equal('d');
    expect(await keys({ type: 'boolean' })).to.equal('abc');
    expect(await keys({ owner: 'ada' })).to.equal('ad');
    expect(await keys({ owner: 'Ada' })).to.equal('b');
    expect(await keys({ server_only: 'true' })).to.equal('a');
    expect(await keys({ server_only: 'false' })).to.equal('bcd');
  });

  it('find what is on and off in the environment of the request', async () => {
    expect(await keys({ enabled: 'true' })).to.equal('d');
    expect(await keys({ enabled: 'false' })).to.equal('abc');
    expect(await keys({ enabled: 'true' }, { environment_id: 'two' })).to.equal('');
    expect(await keys({ enabled: 'false' }, { environment_id: 'two' })).to.equal('abcd');
    const flag = await makeFlag(app());
    await target(app(), flag.key, { enabled: true });
    const list = { id: 'listFlags', key: app().sk(), query: { q: flag.key } };
    expect(pluck(await listPage(app(), list, { enabled: 'true' }), 'key')).to.deep.equal([flag.key]);
    await target(app(), flag.key, { enabled: false });
    expect(pluck(await listPage(app(), list, { enabled: 'true' }), 'key')).to.deep.equal([]);
    expect(pluck(await listPage(app(), list, { enabled: 'false' }), 'key')).to.deep.equal([flag.key]);
  });

  it('are taken together', async () => {
    expect(await keys({ owner: 'ada', tag: 'checkout', type: 'boolean' })).to.equal('a');
    expect(await keys({ owner: 'ada', tag: 'checkout', enabled: 'true', q: 'D', status: 'active' })).to.equal('d');
    expect(await keys({ owner: 'ada', server_only: 'true', enabled: 'true' })).to.equal('');
  });
});

onEveryDatabase('the list of API keys', (app) => {
  it('is filtered by type', async () => {
    const environment = await makeEnvironment(app());
    const [sk, pk] = [await makeApiKey(app(), environment.id), await makeApiKey(app(), environment.id, { type: 'pk' })];
    const path = { environment_id: environment.id };
    const list = { id: 'listApiKeys', token: app().token, path };
    expect(pluck(await listPage(app(), list, { type: 'pk' }), 'id')).to.deep.equal([pk.id]);
    expect(pluck(await listPage(app(), list, { type: 'sk' }), 'id')).to.deep.equal([sk.id]);
  });
});
