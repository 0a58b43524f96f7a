import { expect } from 'chai';
import { dataOf, expectRefusal, pluck } from '../support/answers.js';
import { onEveryDatabase } from '../support/app.js';
import type { RequestOptions, TestAnswer } from '../support/contract-client.js';
import { inSwitzerland, makeFlag, rollout, ruleWhen } from '../support/flags.js';
import { makeMember } from '../support/people.js';
import { makeProject } from '../support/places.js';
import { statementsOf } from '../support/statements.js';

onEveryDatabase('two environments, compared,', (app) => {
  interface Place {
    readonly token: string;
    readonly query: { readonly project_id: string };
  }
  const makePlace = async (): Promise<Place> => {
    return { token: app().token, query: { project_id: (await makeProject(app())).key } };
  };
  const makeFlags = async (place: Place, keys: readonly string[]): Promise<void> => {
    for (const key of keys) await makeFlag(app(), { key }, place);
  };
  const write = async (place: Place, flag_key: string, environment_id: string, state: object) => {
    const path = { flag_key, environment_id };
    const body = { enabled: false, ...state };
    return dataOf(await app().native.call('replaceFlagEnvironment', { ...place, path, body }));
  };
  const compare = ({ query, ...place }: RequestOptions, given: object = {}, environment_id = 'prod') =>
    app().native.call('compareEnvironments', {
      ...place,
      path: { environment_id },
      query: { with: 'dev', ...query, ...given },
    });

  it('differ in nothing while nobody has written anything, or the same', async () => {
    const place = await makePlace();
    await makeFlags(place, ['untouched', 'written-once', 'written-in-both']);
    await write(place, 'written-once', 'prod', {});
    const rules = [{ id: 'rul_1', ...ruleWhen(inSwitzerland) }];
    const same = { enabled: true, rules, default_serve: rollout({ on: 10 }) };
    for (const environment of ['dev', 'prod']) await write(place, 'written-in-both', environment, same);
    const answer = await compare(place);
    expect(answer.body).to.deep.equal({
      data: [],
      meta: { page: null, per_page: 50, total: null, next_cursor: null },
    });
    expect(dataOf(await compare(place, { with: 'prod' }))).to.deep.equal([]);
  });

  it('differ in each part of a state, which is told with both sides in short', async () => {
    const place = await makePlace();
    await makeFlags(place, ['e', 'p', 'o', 'r', 'd', 'all']);
    const prerequisites = [{ flag_key: 'e' }];
    const overrides = [
      { variation: 'on', targeting_keys: ['a', 'b'] },
      { variation: 'off', targeting_keys: ['c'] },
    ];
    const rules = [ruleWhen({ attribute: 'name', operator: 'in', values: ['\u0000'] })];
    const default_serve = { variation: 'off' };
    await write(place, 'e', 'prod', { enabled: true });
    await write(place, 'p', 'prod', { prerequisites });
    await write(place, 'o', 'dev', { overrides });
    await write(place, 'r', 'prod', { rules });
    await write(place, 'd', 'dev', { default_serve });
    await write(place, 'all', 'dev', { enabled: true, prerequisites, overrides, rules, default_serve });
    await write(place, 'all', 'dev', { enabled: true, prerequisites, overrides, rules, default_serve });
    const initial = { enabled: false, prerequisites: 0, overrides: 0, rules: 0, default_serve: null, version: 0 };
    const full = { enabled: true, prerequisites: 1, overrides: 3, rules: 1, default_serve, version: 2 };
    const written = { ...initial, version: 1 };
    const every = ['enabled', 'prerequisites', 'overrides', 'rules', 'default_serve'];
    const row = (flag_key: string, differences: string[], environment: object, other: object) => ({
      flag_key,
      differences,
      environment,
      with: other,
    });
    expect(dataOf(await compare(place))).to.deep.equal([
      row('all', every, initial, full),
      row('d', ['default_serve'], initial, { ...written, default_serve }),
      row('e', ['enabled'], { ...written, enabled: true }, initial),
      row('o', ['overrides'], initial, { ...written, overrides: 3 }),
      row('p', ['prerequisites'], { ...written, prerequisites: 1 }, initial),
      row('r', ['rules'], { ...written, rules: 1 }, initial),
    ]);
    const turned = dataOf(await compare(place, { with: 'prod' }, 'dev'));
    expect(turned[0]).to.deep.equal(row('all', every, full, initial));
  });

  it('differ by the ids of rules, and not once one is copied over the other', async () => {
    const place = await makePlace();
    await makeFlags(place, ['ruled']);
    for (const environment of ['dev', 'prod']) await write(place, 'ruled', environment, { rules: [ruleWhen(null)] });
    expect(pluck(await compare(place), 'differences')).to.deep.equal([['rules']]);
    const path = { environment_id: 'prod' };
    dataOf(await app().native.call('copyEnvironment', { ...place, path, body: { from: 'dev' } }));
    expect(dataOf(await compare(place))).to.deep.equal([]);
  });

  it('are read page by page, in the order of the keys, whatever is made or copied meanwhile', async () => {
    const place = await makePlace();
    const keys = ['B', '_a', 'a', 'a-b', 'a.b', 'b'];
    await makeFlags(place, ['same', ...keys]);
    for (const key of keys) await write(place, key, 'prod', { enabled: true });
    const first = await compare(place, { per_page: 2 });
    expect(pluck(first, 'flag_key')).to.deep.equal(['B', '_a']);
    await makeFlag(app(), { key: 'A' }, place);
    await write(place, 'A', 'prod', { enabled: true });
    await write(place, '_a', 'prod', { enabled: false });
    const second = await compare(place, { per_page: 3, cursor: first.body.meta.next_cursor });
    expect(pluck(second, 'flag_key')).to.deep.equal(['a', 'a-b', 'a.b']);
    const last = await compare(place, { per_page: 1, cursor: second.body.meta.next_cursor });
    expect(pluck(last, 'flag_key')).to.deep.equal(['b']);
    expect(last.body.meta).to.deep.equal({ page: null, per_page: 1, total: null, next_cursor: null });
    expect((await compare(place, { cursor: '*' })).body).to.deep.equal((await compare(place)).body);
  });

  it('take as many statements however many flags differ', async () => {
    const place = await makePlace();
    const keys = Array.from({ length: 12 }, (_, n) => `flag-${n}`);
    await makeFlags(place, keys);
    for (const key of keys) await write(place, key, 'prod', { enabled: true });
    const few = await statementsOf(app(), () => compare(place, { per_page: 1 }));
    expect(await statementsOf(app(), () => compare(place))).to.equal(few);
  });

  it('are asked for with a cursor that the list has made, or none', async () => {
    const place = await makePlace();
    await makeFlags(place, ['one', 'two']);
    const flags = await app().native.call('listFlags', {
      ...place,
      query: { ...place.query, per_page: 1, sort: 'key' },
    });
    const foreign = flags.body.meta.next_cursor;
    for (const cursor of [
      foreign,
      'x',
      Buffer.from('-a').toString('base64url'),
      Buffer.from('a\u0000').toString('base64url'),
    ]) {
      expectRefusal(await compare(place, { cursor }), 400, 'VALIDATION_FAILED', '/query/cursor');
    }
    const path = { environment_id: 'prod' };
    const without = await app().native.call('compareEnvironments', { ...place, path });
    expectRefusal(without, 400, 'VALIDATION_FAILED', '/query/with');
  });

  it('are two of one project, for people who may read it', async () => {
    const [place, elsewhere] = [await makePlace(), await makePlace()];
    const other = await app().native.call('getEnvironment', { ...elsewhere, path: { environment_id: 'dev' } });
    for (const named of ['never', dataOf(other).id]) {
      const answer: TestAnswer = await compare(place, { with: named });
      expectRefusal(answer, 404, 'ENVIRONMENT_NOT_FOUND');
      expect(answer.body.error.message).to.include(`'${named}'`);
    }
    expectRefusal(await compare(place, {}, 'never'), 404, 'ENVIRONMENT_NOT_FOUND');
    expectRefusal(await compare({ key: app().sk() }), 403, 'INSUFFICIENT_PERMISSIONS');
    const viewed = { role: 'viewer', projects: [{ project_id: place.query.project_id, role: 'viewer' }] };
    const { token } = await makeMember(app(), viewed);
    expect(dataOf(await compare({ ...place, token }))).to.deep.equal([]);
    expectRefusal(await compare({ ...elsewhere, token }), 404, 'PROJECT_NOT_FOUND');
    expectRefusal(await compare({ ...place, token }, { with: dataOf(other).id }), 404, 'ENVIRONMENT_NOT_FOUND');
  });
});
