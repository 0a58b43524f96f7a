/** PUT by key: makes what is not there, replaces what is. */
import { expect } from 'chai';
import { dataOf, expectRefusal } from '../support/answers.js';
import { onEveryDatabase } from '../support/app.js';
import { auditOf } from '../support/audit.js';
import type { RequestOptions, TestAnswer } from '../support/contract-client.js';
import { evaluate, inSwitzerland, makeColours, makeFlag, newKey, ruleWhen, swiss, target } from '../support/flags.js';
import { makeProject, revisionsOf } from '../support/places.js';
import { inSegment, makeSegment } from '../support/segments.js';

const TEN = Array.from({ length: 10 }, (_, index) => index);
const statuses = (answers: readonly TestAnswer[]) => answers.map(({ status }) => status).sort();

onEveryDatabase('a flag that is put', (app) => {
  const put = (flag_key: string, body: object, options: RequestOptions = { key: app().sk() }) =>
    app().native.call('replaceFlag', { ...options, path: { flag_key }, body });
  const get = (flag_key: string, query = {}) =>
    app().native.call('getFlag', { token: app().token, path: { flag_key }, query });

  it('is made where there is none, as a create would make it', async () => {
    const key = newKey();
    const body = { type: 'boolean', description: 'Enable the new feature', tags: ['t'] };
    const answer = await put(key, body);
    const made = dataOf(answer, 201);
    const { id, created_at, updated_at, ...created } = await makeFlag(app(), body);
    expect(made).to.deep.include({ ...created, key, name: key });
    expect(answer.headers['location']).to.equal(`/api/v1/flags/${key}`);
    expect(dataOf(await get(key, { environment_id: 'prod' }))).to.deep.equal(made);
    const [entry] = await auditOf(app(), answer);
    expect(entry).to.include({ operation_id: 'replaceFlag', before: null });
  });

  it('can be on from the beginning, in the environment of the request', async () => {
    const key = newKey();
    expect(dataOf(await put(key, { type: 'boolean', enabled: true }), 201).enabled).to.equal(true);
    expect(dataOf(await get(key, { environment_id: 'dev' })).enabled).to.equal(false);
  });

  it('is found where its Location says, also in another project', async () => {
    const { token } = app();
    const query = { project_id: (await makeProject(app())).key, environment_id: 'staging' };
    const key = newKey();
    const answer = await put(key, { type: 'boolean' }, { token, query });
    expect(answer.status).to.equal(201);
    const found = await app().native.send('get', answer.headers['location'] ?? '', { token });
    expect(dataOf(found)).to.deep.equal(answer.body.data);
    expectRefusal(await get(key), 404, 'FLAG_NOT_FOUND');
  });

  it('is replaced where it is: what the body leaves out is as in a new one, id and age stay', async () => {
    const flag = await makeColours(app(), {
      name: 'Colours',
      description: 'Old',
      tags: ['old'],
      owner: 'somebody',
      server_only: true,
      metadata: { a: 1 },
      default_variation: 'green',
    });
    const variations = ['red', 'green'].map((key) => ({ key, value: key }));
    const answer = await put(flag.key, { type: 'string', variations, description: 'New' });
    expect(answer.headers['location']).to.equal(undefined);
    expect(dataOf(answer)).to.deep.equal({
      ...flag,
      name: flag.key,
      description: 'New',
      variations: variations.map(({ key, value }) => ({ key, name: key, value, description: '' })),
      default_variation: 'red',
      off_variation: 'green',
      tags: [],
      owner: null,
      server_only: false,
      metadata: {},
      version: 2,
      updated_at: answer.body.data.updated_at,
    });
    expect(dataOf(await get(flag.key, { environment_id: 'prod' }))).to.deep.equal(answer.body.data);
    const [entry] = await auditOf(app(), answer);
    expect([entry?.['before'].description, entry?.['after'].description]).to.deep.equal(['Old', 'New']);
  });

  it('keeps its switch unless the body says so, its targeting, and its place in the archive', async () => {
    const { native, token } = app();
    const { key } = await makeFlag(app(), { enabled: true });
    const rules = [ruleWhen(inSwitzerland, { variation: 'off' })];
    dataOf(await target(app(), key, { rules }));
    expect(dataOf(await put(key, { type: 'boolean', name: 'One' })).enabled).to.equal(true);
    expect(await evaluate(app(), key, swiss('ada'))).to.include({ variation: 'off', reason: 'TARGETING_MATCH' });
    expect(dataOf(await put(key, { type: 'boolean', enabled: false })).enabled).to.equal(false);
    expect(dataOf(await put(key, { type: 'boolean', name: 'Two' })).enabled).to.equal(false);
    dataOf(await native.call('archiveFlag', { token, path: { flag_key: key } }));
    expect(dataOf(await put(key, { type: 'boolean', name: 'Three' })).status).to.equal('archived');
  });

  it('answers by what it was replaced with', async () => {
    const { key } = await makeColours(app(), { enabled: true });
    expect(await evaluate(app(), key)).to.include({ value: '#blue' });
    const variations = ['blue', 'red', 'green'].map((name) => ({ key: name, value: `new ${name}` }));
    dataOf(await put(key, { type: 'string', variations }));
    expect(await evaluate(app(), key)).to.include({ value: 'new blue' });
  });

  it('never changes its type', async () => {
    const flag = await makeFlag(app());
    const variations = [{ key: 'on', value: 'on' }];
    expectRefusal(await put(flag.key, { type: 'string', variations }), 422, 'FLAG_TYPE_IMMUTABLE', '/body/type');
    expect(dataOf(await get(flag.key))).to.include({ type: 'boolean', version: 1 });
  });

  it('cannot lose a variation that is served', async () => {
    const { key } = await makeColours(app());
    dataOf(await target(app(), key, { rules: [ruleWhen(null, { variation: 'green' })] }));
    const variations = ['blue', 'red'].map((name) => ({ key: name, value: name }));
    const refused = await put(key, { type: 'string', variations });
    expectRefusal(refused, 409, 'VARIATION_IN_USE');
    expect(refused.body.error.details.uses).to.deep.equal([
      { flag_key: key, environment_key: 'prod', segment_key: null, path: '/rules/0/serve/variation' },
    ]);
  });

  it('must make sense, new or not', async () => {
    const { key } = await makeFlag(app());
    const one = [{ key: 'on', value: true }];
    const body = { type: 'boolean', default_variation: 'never' };
    for (const name of [key, newKey()]) {
      expectRefusal(await put(name, { type: 'boolean', variations: one }), 422, 'VARIATION_COUNT_INVALID');
      expectRefusal(await put(name, body), 422, 'VARIATION_NOT_FOUND', '/body/default_variation');
      expectRefusal(await put(name, { type: 'boolean', json_schema: {} }), 422, 'JSON_SCHEMA_INVALID');
      expectRefusal(await put(name, {}), 400, 'VALIDATION_FAILED', '/body/type');
      expectRefusal(await put(name, { type: 'boolean', key: name }), 400, 'VALIDATION_FAILED', '/body/key');
    }
  });

  it('ten times at once under a new key, is made once', async () => {
    const key = newKey();
    const before = await revisionsOf(app());
    const answers = await Promise.all(TEN.map((index) => put(key, { type: 'boolean', name: `N${index}` })));
    expect(statuses(answers)).to.deep.equal([...Array(9).fill(200), 201]);
    expect(new Set(answers.map(({ body }) => body.data.version)).size).to.equal(10);
    expect(new Set(answers.map(({ body }) => body.data.id)).size).to.equal(1);
    expect((await revisionsOf(app()))['dev']).to.equal((before['dev'] ?? 0) + 10);
  });

  it('and created at the same time, is made once', async () => {
    const { native, token } = app();
    for (const _ of TEN.slice(5)) {
      const key = newKey();
      const [created, replaced] = await Promise.all([
        native.call('createFlag', { token, body: { key, type: 'boolean' } }),
        put(key, { type: 'boolean' }),
      ]);
      expect([created.status, replaced.status]).to.be.deep.oneOf([
        [201, 200],
        [409, 201],
      ]);
    }
  });
});

onEveryDatabase('a segment that is put', (app) => {
  const put = (segment_key: string, body: object, query: Record<string, string> = {}) =>
    app().native.call('replaceSegment', { token: app().token, path: { segment_key }, query, body });
  const get = (segment_key: string) => app().native.call('getSegment', { token: app().token, path: { segment_key } });

  it('is made where there is none, as a create would make it', async () => {
    const key = newKey('segment');
    const answer = await put(key, { when: inSwitzerland });
    const { id, created_at, updated_at, ...created } = await makeSegment(app());
    expect(dataOf(answer, 201)).to.deep.include({ ...created, key, name: key });
    expect(answer.headers['location']).to.equal(`/api/v1/segments/${key}`);
    expect(dataOf(await get(key))).to.deep.equal(answer.body.data);
  });

  it('is found where its Location says, also in another project', async () => {
    const { native, token } = app();
    const answer = await put(newKey('segment'), { when: { all: [] } }, { project_id: (await makeProject(app())).key });
    const found = await native.send('get', answer.headers['location'] ?? '', { token });
    expect(dataOf(found)).to.deep.equal(dataOf(answer, 201));
  });

  it('is replaced where it is, for every flag that uses it', async () => {
    const segment = await makeSegment(app(), { name: 'Swiss', description: 'Old' });
    const { key } = await makeFlag(app());
    const rules = [ruleWhen(inSegment(segment))];
    dataOf(await target(app(), key, { rules, default_serve: { variation: 'off' } }));
    expect(await evaluate(app(), key, swiss('ada'))).to.include({ variation: 'on' });
    const answer = await put(segment.key, { when: { none: [inSwitzerland] } });
    const { id, created_at } = segment;
    expect(dataOf(answer)).to.include({ id, created_at, name: segment.key, description: '', version: 2 });
    expect(answer.headers['location']).to.equal(undefined);
    expect(await evaluate(app(), key, swiss('ada'))).to.include({ variation: 'off' });
  });

  it('must make sense, new or not', async () => {
    const { key } = await makeSegment(app());
    for (const name of [key, newKey('segment')]) {
      expectRefusal(await put(name, { when: { segment: name } }), 422, 'SEGMENT_CYCLE');
      expectRefusal(await put(name, { when: { segment: 'nobody' } }), 422, 'CONDITION_INVALID', '/body/when/segment');
      expectRefusal(await put(name, {}), 400, 'VALIDATION_FAILED', '/body/when');
      expectRefusal(await put(name, { when: { all: [] }, key: name }), 400, 'VALIDATION_FAILED', '/body/key');
    }
    expectRefusal(await put(key, { when: { all: [] } }, { project_id: 'nowhere' }), 404, 'PROJECT_NOT_FOUND');
  });

  it('ten times at once under a new key, is made once', async () => {
    const key = newKey('segment');
    const answers = await Promise.all(TEN.map((index) => put(key, { name: `N${index}`, when: { all: [] } })));
    expect(statuses(answers)).to.deep.equal([...Array(9).fill(200), 201]);
    expect(dataOf(await get(key)).version).to.equal(10);
  });
});

onEveryDatabase('an identity that is put', (app) => {
  const put = (identifier: string, traits: object) =>
    app().native.call('replaceIdentity', { key: app().sk(), path: { identifier }, body: { traits } });
  const found = (answer: TestAnswer) => app().native.send('get', answer.headers['location'] ?? '', { key: app().sk() });

  it('says whether it is new, and where it is', async () => {
    const identifier = `${newKey('user')}/ä ?#`;
    const answer = await put(identifier, { plan: 'pro' });
    expect(dataOf(await found(answer))).to.deep.equal(dataOf(answer, 201));
    const again = await put(identifier, { plan: 'free' });
    expect(dataOf(again).version).to.equal(2);
    expect(again.headers['location']).to.equal(undefined);
  });

  it('ten times at once, is new once', async () => {
    const identifier = newKey('user');
    const answers = await Promise.all(TEN.map((index) => put(identifier, { index })));
    expect(statuses(answers)).to.deep.equal([...Array(9).fill(200), 201]);
  });

  it('says of its overrides, too, whether they are new, and where they are', async () => {
    const { native, sk } = app();
    const { key: flag_key } = await makeColours(app());
    const path = { identifier: `${newKey('user')}/ä ?#`, flag_key };
    const override = (variation: string) =>
      native.call('replaceIdentityOverride', { key: sk(), path, body: { variation } });
    const get = () => native.call('getIdentityOverride', { key: sk(), path });
    expectRefusal(await get(), 404, 'OVERRIDE_NOT_FOUND');
    const answer = await override('red');
    expect(dataOf(answer, 201)).to.deep.equal({ flag_key, variation: 'red' });
    expect(dataOf(await found(answer))).to.deep.equal({ flag_key, variation: 'red' });
    const again = await override('green');
    expect(dataOf(again)).to.deep.equal({ flag_key, variation: 'green' });
    expect(again.headers['location']).to.equal(undefined);
    expect(dataOf(await get())).to.deep.equal({ flag_key, variation: 'green' });
    await native.call('deleteIdentityOverride', { key: sk(), path });
    expectRefusal(await get(), 404, 'OVERRIDE_NOT_FOUND');
    expectRefusal(
      await native.call('getIdentityOverride', { key: sk(), path: { ...path, flag_key: 'my-flag' } }),
      404,
      'FLAG_NOT_FOUND',
    );
  });
});
