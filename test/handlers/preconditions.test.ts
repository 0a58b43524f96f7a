/** `If-Match` and `If-None-Match` where it matters what the resource is, and who has changed it. */
import { expect } from 'chai';
import { dataOf, expectRefusal } from '../support/answers.js';
import { onEveryDatabase, type TestApp } from '../support/app.js';
import type { RequestOptions, TestAnswer } from '../support/contract-client.js';
import { evaluate, makeFlag, newKey, target } from '../support/flags.js';
import { getIdentity, storeTraits } from '../support/identities.js';
import { environmentOf, makeApiKey } from '../support/places.js';
import { leavesNoTrace } from '../support/unchanged.js';

const TEN = Array.from({ length: 10 }, (_, index) => index);

function tagOf({ headers }: TestAnswer): string {
  expect(headers['etag']).to.match(/^"[^"]+"$/);
  return headers['etag'] ?? '';
}

onEveryDatabase('a flag that somebody has seen', (app) => {
  const read = (flag_key: string, headers: RequestOptions['headers'] = {}) =>
    app().native.call('getFlag', { key: app().sk(), path: { flag_key }, headers });
  const patch = (flag_key: string, body: object, options: RequestOptions = { key: app().sk() }) =>
    app().native.call('updateFlag', { path: { flag_key }, body, ...options });
  /** What the one is told who has seen it so, and wants to change it. */
  const toldTo = async (flagKey: string, tag: string) => {
    const headers = { 'If-Match': tag };
    const answer = await leavesNoTrace(app(), () => patch(flagKey, { name: 'Mine' }, { key: app().sk(), headers }));
    expectRefusal(answer, 412, 'PRECONDITION_FAILED');
    const { current } = answer.body.error.details;
    const seen = { 'If-Match': current.etag };
    dataOf(await patch(flagKey, { name: 'Mine' }, { key: app().sk(), headers: seen }));
    return current;
  };

  it('and that a person has switched since names that person', async () => {
    const { token } = app();
    const { id } = dataOf(await app().native.call('getMe', { token }));
    const { key } = await makeFlag(app());
    const tag = tagOf(await read(key));
    dataOf(await patch(key, { name: 'Before' }));
    dataOf(await target(app(), key, { enabled: true }));
    const current = await toldTo(key, tag);
    expect(current.changed_by).to.deep.equal({ kind: 'user', id });
    expect(current.changed_at).to.be.a('string');
  });

  it('and that an API key has changed since names that key', async () => {
    const { id, key: sk } = await makeApiKey(app());
    const { key } = await makeFlag(app());
    const tag = tagOf(await read(key));
    dataOf(await target(app(), key, { enabled: true }));
    dataOf(await patch(key, { name: 'Theirs' }, { key: sk }));
    // Of no concern to whoever has seen it in `prod`.
    dataOf(await target(app(), key, { enabled: true }, 'dev'));
    expect(await toldTo(key, tag)).to.deep.include({ changed_by: { kind: 'api_key', id }, version: 2 });
  });

  it('is as they have seen it when it is switched in another environment', async () => {
    const { key } = await makeFlag(app());
    const tag = tagOf(await read(key));
    dataOf(await target(app(), key, { enabled: true }, 'dev'));
    expect((await read(key, { 'If-None-Match': tag })).status).to.equal(304);
    dataOf(await patch(key, { name: 'Mine' }, { key: app().sk(), headers: { 'If-Match': tag } }));
  });

  it('is as they have seen it when it is evaluated, but for when that was', async () => {
    const { key } = await makeFlag(app());
    const tag = tagOf(await read(key));
    await evaluate(app(), key);
    await app().flushUsage();
    const again = await read(key, { 'If-None-Match': tag });
    expect(dataOf(again).last_evaluated_at).to.be.a('string');
    expect(tagOf(again)).to.not.equal(tag);
    dataOf(await patch(key, { name: 'Mine' }, { key: app().sk(), headers: { 'If-Match': tag } }));
  });

  it('is another one when it was deleted and made anew', async () => {
    const { key } = await makeFlag(app());
    const tag = tagOf(await read(key));
    const path = { flag_key: key };
    expect((await app().native.call('deleteFlag', { key: app().sk(), path })).status).to.equal(204);
    await makeFlag(app(), { key });
    expect(await toldTo(key, tag)).to.include({ version: 1 });
    expect((await read(key, { 'If-None-Match': tag })).status).to.equal(200);
  });

  it('has the same ETag for HEAD, which is answered 304 as well', async () => {
    const { key } = await makeFlag(app());
    const tag = tagOf(await read(key));
    const head = (headers = {}) => app().native.send('HEAD', `/api/v1/flags/${key}`, { key: app().sk(), headers });
    const answer = await head();
    expect({ status: answer.status, tag: tagOf(answer) }).to.deep.equal({ status: 200, tag });
    expect((await head({ 'If-None-Match': tag })).status).to.equal(304);
  });
});

onEveryDatabase('an environment that somebody has seen', (app) => {
  it('is as they have seen it when its flags change, but for its revision', async () => {
    const { native, token } = app();
    const path = { environment_id: 'staging' };
    const read = (headers = {}) => native.call('getEnvironment', { token, path, headers });
    const first = await read();
    const tag = tagOf(first);
    await makeFlag(app());
    const again = await read({ 'If-None-Match': tag });
    expect(dataOf(again).revision).to.equal(dataOf(first).revision + 1);
    dataOf(await native.call('updateEnvironment', { token, path, body: { name: 'S' }, headers: { 'If-Match': tag } }));
    expect((await environmentOf(app(), 'staging')).name).to.equal('S');
  });
});

onEveryDatabase('an identity that somebody has seen', (app) => {
  let other: Awaited<ReturnType<TestApp['startAnother']>>;
  before(async () => {
    other = await app().startAnother();
  });
  after(() => other?.close());

  const seenIdentity = async (): Promise<[identifier: string, tag: string]> => {
    const identifier = newKey('user');
    return [identifier, tagOf(await storeTraits(app(), identifier, { writer: 'nobody' }))];
  };
  const put = (server: Pick<TestApp, 'native'>, identifier: string, writer: string, headers = {}) =>
    server.native.call('replaceIdentity', {
      key: app().sk(),
      path: { identifier },
      body: { traits: { writer } },
      headers,
    });
  const writerOf = async (identifier: string) => dataOf(await getIdentity(app(), identifier)).traits.writer;

  it('and whose traits were replaced since names nobody: traits are in no audit log', async () => {
    const [identifier, tag] = await seenIdentity();
    dataOf(await storeTraits(app(), identifier, { writer: 'somebody' }));
    const answer = await leavesNoTrace(app(), () => put(app(), identifier, 'me', { 'If-Match': tag }));
    expectRefusal(answer, 412, 'PRECONDITION_FAILED');
    const etag = tagOf(await getIdentity(app(), identifier));
    expect(answer.body.error.details.current).to.deep.equal({
      etag,
      version: 2,
      changed_at: null,
      changed_by: null,
    });
  });

  /** At once: the more there is under way, the more ways there are for two of them to meet. */
  const inTenPlaces = (race: () => Promise<void>) => Promise.all(TEN.map(race));

  it('is changed by one of two who write it at once, over two servers', async () => {
    await inTenPlaces(async () => {
      const [identifier, tag] = await seenIdentity();
      const headers = { 'If-Match': tag };
      const [here, there] = await Promise.all([
        put(app(), identifier, 'here', headers),
        put(other, identifier, 'there', headers),
      ]);
      expect([here.status, there.status].sort()).to.deep.equal([200, 412]);
      expect(await writerOf(identifier)).to.equal(here.status === 200 ? 'here' : 'there');
    });
  });

  it('is never taken from those who write it at once and ask for nothing', async () => {
    await inTenPlaces(async () => {
      const [identifier, tag] = await seenIdentity();
      const [careful, ...careless] = await Promise.all([
        put(app(), identifier, 'careful', { 'If-Match': tag }),
        ...[1, 2, 3, 4].map((writer) => put(other, identifier, `careless-${writer}`)),
      ]);
      expect(careless.map(({ status }) => status)).to.deep.equal([200, 200, 200, 200]);
      expect(careful.status).to.be.oneOf([200, 412]);
      // Either they all came later, or what they have written is what the careful one has not seen.
      expect(await writerOf(identifier)).to.match(/^careless/);
    });
  });
});
