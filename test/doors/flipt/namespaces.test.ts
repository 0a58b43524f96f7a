/** Namespaces, which natively are projects. */
import { expect } from 'chai';
import { dataOf } from '../../support/answers.js';
import { onEveryDatabase } from '../../support/app.js';
import { expectRefused, manage } from '../../support/flipt-management.js';
import { notReached } from '../../support/flipt-reach.js';

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

onEveryDatabase('a namespace of the Flipt door', (app) => {
  it('is made, read, replaced and deleted', async () => {
    const flipt = manage(app());
    const made = await flipt.post('namespaces', { key: 'shop', name: 'Shop', description: 'What we sell' });
    expect(made).to.deep.include({ key: 'shop', name: 'Shop', description: 'What we sell', protected: false });
    expect(made.createdAt).to.match(TIME);
    expect(await flipt.get('namespaces/shop')).to.deep.equal(made);

    const replaced = await flipt.put('namespaces/shop', { name: 'Web shop' });
    expect(replaced).to.deep.include({ key: 'shop', name: 'Web shop', description: '' });

    expect(await flipt.delete('namespaces/shop')).to.deep.equal({});
    await expectRefused(app(), ['get', 'namespaces/shop'], 404, 'namespace "shop" not found');
  });

  it('is a project with the environments of a new one', async () => {
    await manage(app()).post('namespaces', { key: 'native', name: 'Native' });
    const path = { project_id: 'native' };
    const project = dataOf(await app().native.call('getProject', { token: app().token, path }));
    expect(project).to.deep.include({ key: 'native', name: 'Native' });
    const query = { project_id: 'native' };
    const environments = dataOf(await app().native.call('listEnvironments', { token: app().token, query }));
    expect(environments.map(({ key }: { key: string }) => key)).to.have.members(['dev', 'staging', 'prod']);
  });

  it('is listed by age, and `default` is protected', async () => {
    await manage(app()).post('namespaces', { key: 'a-later-one', name: 'Later' });
    const { namespaces, nextPageToken, totalCount } = await manage(app()).get('namespaces');
    expect(namespaces[0]).to.deep.include({ key: 'default', protected: true });
    expect(namespaces.at(-1)).to.deep.include({ key: 'a-later-one', protected: false });
    expect({ nextPageToken, totalCount }).to.deep.equal({ nextPageToken: '', totalCount: namespaces.length });
  });

  it('is the only one for the key of an environment of it', async () => {
    const { namespaces, totalCount } = await manage(app(), { key: app().sk() }).get('namespaces');
    expect(namespaces.map(({ key }: { key: string }) => key)).to.deep.equal(['default']);
    expect(totalCount).to.equal(1);
  });

  it('has a key of its own', async () => {
    const body = { key: 'default', name: 'Another' };
    await expectRefused(app(), ['post', 'namespaces', { body }], 400, 'namespace "default" is not unique');
  });

  it('stays while it is protected or has flags, unless they are to go with it', async () => {
    const flipt = manage(app());
    await flipt.post('namespaces', { key: 'full', name: 'Full' });
    const given = { query: { project_id: 'full' }, body: { key: 'f', type: 'boolean' } };
    dataOf(await app().native.call('createFlag', { token: app().token, ...given }), 201);

    const sentence = 'namespace "full" cannot be deleted; flags must be deleted first';
    await expectRefused(app(), ['delete', 'namespaces/full'], 400, sentence);
    await expectRefused(app(), ['delete', 'namespaces/full', { query: { force: 'false' } }], 400, sentence);
    expect(await flipt.delete('namespaces/full', { force: 'true' })).to.deep.equal({});

    const forced = { query: { force: 'true' } };
    await expectRefused(app(), ['delete', 'namespaces/default', forced], 400, 'namespace "default" is protected');
  });

  it('is not found where there is none', async () => {
    const sentence = 'namespace "none" not found';
    await expectRefused(app(), ['get', 'namespaces/none'], 404, sentence);
    await expectRefused(app(), ['put', 'namespaces/none', { body: { name: 'None' } }], 404, sentence);
    await expectRefused(app(), ['delete', 'namespaces/none'], 404, sentence);
  });
});

onEveryDatabase('pages of the Flipt door', (app) => {
  before(async () => {
    for (const key of ['a', 'b', 'c', 'd']) await manage(app()).post('namespaces', { key, name: key });
  });
  const keysOf = ({ namespaces }: { namespaces: { key: string }[] }) => namespaces.map(({ key }) => key);

  it('follow each other by their tokens', async () => {
    const first = await manage(app()).get('namespaces', { limit: 2 });
    const second = await manage(app()).get('namespaces', { limit: 2, pageToken: first.nextPageToken });
    const third = await manage(app()).get('namespaces', { limit: 2, page_token: second.nextPageToken });
    expect([first, second, third].map(keysOf)).to.deep.equal([['default', 'a'], ['b', 'c'], ['d']]);
    expect(third.nextPageToken).to.equal('');
    expect([first, second, third].map(({ totalCount }) => totalCount)).to.deep.equal([5, 5, 5]);
  });

  it('begin at the offset, unless there is a token', async () => {
    const { nextPageToken: pageToken, ...page } = await manage(app()).get('namespaces', { limit: 2, offset: 1 });
    expect(keysOf(page)).to.deep.equal(['a', 'b']);
    expect(keysOf(await manage(app()).get('namespaces', { limit: 1, offset: 1, pageToken }))).to.deep.equal(['c']);
    expect(keysOf(await manage(app()).get('namespaces', { limit: 1, offset: 99 }))).to.deep.equal([]);
  });

  it('are one where no limit is set', async () => {
    expect(keysOf(await manage(app()).get('namespaces', { limit: 0, offset: 0 }))).to.have.length(5);
    const sentence = 'limit must be set when offset or pageToken is set';
    for (const query of [{ offset: 3 }, { pageToken: 'eyJvZmZzZXQiOjN9' }]) {
      expect(keysOf(await manage(app()).get('namespaces', query))).to.deep.equal(['c', 'd']);
      for (const path of ['namespaces/a/flags', 'namespaces/a/segments']) {
        await expectRefused(app(), ['get', path, { query }], 400, sentence);
      }
    }
  });

  it('have no other tokens', async () => {
    for (const pageToken of ['2', 'e30', 'eyJvZmZzZXQiOi0xfQ']) {
      const query = { limit: 1, pageToken };
      await expectRefused(app(), ['get', 'namespaces', { query }], 400, `pageToken is not valid: "${pageToken}"`);
    }
  });
});

onEveryDatabase('what lies in a namespace of the Flipt door', (app) => {
  const flag = { key: 'f', name: 'F' };
  const isPro = { type: 'STRING_COMPARISON_TYPE', property: 'plan', operator: 'eq', value: 'pro' };
  const requests: readonly (readonly [method: string, path: string, body?: object])[] = [
    ['get', 'flags'],
    ['post', 'flags', flag],
    ['get', 'flags/f'],
    ['put', 'flags/f', { name: 'F' }],
    ['delete', 'flags/f'],
    ['post', 'flags/f/variants', { key: 'a' }],
    ['delete', 'flags/f/variants/a'],
    ['get', 'segments'],
    ['post', 'segments', { key: 's', name: 'S' }],
    ['get', 'segments/s'],
    ['put', 'segments/s', { name: 'S' }],
    ['delete', 'segments/s'],
    ['post', 'segments/s/constraints', isPro],
    ['put', 'segments/s/constraints/c', isPro],
    ['delete', 'segments/s/constraints/c'],
  ];

  for (const [method, path, body] of requests) {
    it(`is not found where there is none, by ${method} ${path}`, async () => {
      const given = body ? { body } : {};
      const sentence = 'namespace "nowhere" not found';
      await expectRefused(app(), [method, `namespaces/nowhere/${path}`, given], 404, sentence);
      const query = { namespaceKey: 'nowhere' };
      await expectRefused(app(), [method, path, { ...given, query }], 404, sentence);
    });
  }

  it('is found by paths that name no namespace, if the query or the body does', async () => {
    await manage(app()).post('namespaces', { key: 'shop', name: 'Shop' });
    const made = await manage(app()).post('flags', { ...flag, namespaceKey: 'shop' });
    expect(made.namespaceKey).to.equal('shop');
    expect(await manage(app()).get('flags/f', { namespace_key: 'shop' })).to.deep.equal(made);
    expect(await manage(app()).get('namespaces/shop/flags/f')).to.deep.equal(made);
    await expectRefused(app(), ['get', 'flags/f'], 404, 'flag "default/f" not found');
  });

  it('does not exist for the keys of another namespace', async () => {
    await manage(app()).post('namespaces', { key: 'closed', name: 'Closed' });
    await manage(app()).post('namespaces/closed/flags', flag);
    for (const [method, path, body] of [
      ['get', 'flags/f'],
      ['put', 'flags/f', { name: 'G' }],
    ] as const) {
      const given = { key: app().sk(), ...(body && { body }) };
      const answer = await app().flipt.send(method, `/flipt/api/v1/namespaces/closed/${path}`, given);
      expect(answer.status).to.equal(404);
      expect(answer.body.message).to.equal(notReached('closed'));
    }
    expect(await manage(app()).get('namespaces/closed/flags/f')).to.deep.include({ name: 'F' });
  });
});
