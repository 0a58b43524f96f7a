import { expect } from 'chai';
import { repositories } from '../../src/repositories/index.js';
import { dataOf, expectRefusal } from '../support/answers.js';
import { onEveryDatabase } from '../support/app.js';
import { auditOf } from '../support/audit.js';
import type { RequestOptions, TestAnswer } from '../support/contract-client.js';
import { evaluate, makeFlag, target } from '../support/flags.js';
import { makeMember } from '../support/people.js';
import { makeProject, revisionsOf } from '../support/places.js';
import { flag, flagEnvironment } from '../support/records.js';
import { statementsOf } from '../support/statements.js';
import { leavesNoTrace } from '../support/unchanged.js';

/** What a flag of these tests is in `dev`. */
const targeted = { default_serve: { variation: 'off' }, overrides: [{ variation: 'on', targeting_keys: ['vip'] }] };

onEveryDatabase('the states of an environment, copied from another one,', (app) => {
  interface Place {
    readonly token: string;
    readonly query: { readonly project_id: string };
  }
  /** A project of its own, with flags that are on in `dev`, and in `prod` as nobody has touched them. */
  const makePlace = async (count: number): Promise<[place: Place, keys: string[]]> => {
    const { token, native } = app();
    const place = { token, query: { project_id: (await makeProject(app())).key } };
    const keys = [];
    for (let made = 0; made < count; made += 1) keys.push((await makeFlag(app(), {}, place)).key);
    for (const flag_key of keys) {
      const path = { flag_key, environment_id: 'dev' };
      dataOf(await native.call('replaceFlagEnvironment', { ...place, path, body: { enabled: true, ...targeted } }));
    }
    return [place, keys];
  };
  const copy = (place: RequestOptions, body: object, to = 'prod'): Promise<TestAnswer> =>
    app().native.call('copyEnvironment', { ...place, path: { environment_id: to }, body });
  const stateOf = async (place: Place, flag_key: string, environment_id = 'prod') =>
    dataOf(await app().native.call('getFlagEnvironment', { ...place, path: { flag_key, environment_id } }));

  it('are those of all flags, archived ones too, as one change', async () => {
    const [place, [one = '', two = '', three = '']] = await makePlace(3);
    const untouched = (await makeFlag(app(), {}, place)).key;
    await app().native.call('archiveFlag', { ...place, path: { flag_key: two } });
    const before = await revisionsOf(app(), place.query.project_id);
    const answer = await copy(place, { from: 'dev' });
    expect(dataOf(answer)).to.deep.equal({
      changed: 3,
      unchanged: 1,
      flags: [one, two, three].sort().map((flag_key) => ({ flag_key, version: 1 })),
    });
    const revisions = await revisionsOf(app(), place.query.project_id);
    expect(revisions).to.deep.equal({ ...before, prod: (before['prod'] ?? 0) + 1 });
    for (const key of [one, two, three])
      expect(await stateOf(place, key)).to.deep.include({ enabled: true, ...targeted });
    expect(await stateOf(place, untouched)).to.include({ version: 0 });
    const entries = await auditOf(app(), answer);
    expect(entries.map(({ resource, after }) => [resource, after.enabled])).to.deep.equal(
      Array(3).fill(['flag-environment', true]),
    );
  });

  it('are written only where they differ', async () => {
    const [place, keys] = await makePlace(2);
    dataOf(await copy(place, { from: 'dev', flag_keys: keys.slice(0, 1) }));
    expect(dataOf(await copy(place, { from: 'dev' })).flags).to.deep.equal([{ flag_key: keys[1], version: 1 }]);
    const answer = await leavesNoTrace(app(), () => copy(place, { from: 'dev' }));
    expect(dataOf(answer)).to.deep.equal({ changed: 0, unchanged: 2, flags: [] });
  });

  it('can be tried out first: the answer is the same, and nothing is kept', async () => {
    const [place, [one = '', two = '']] = await makePlace(2);
    const dry = { ...place, query: { ...place.query, dry_run: 'true' } };
    const bodies = [{ from: 'dev', flag_keys: [two], include: ['overrides'] }, { from: 'dev' }];
    for (const body of bodies) {
      const tried = await leavesNoTrace(app(), () => copy(dry, body));
      expect(tried.body).to.deep.equal((await copy(place, body)).body);
    }
    expect(await stateOf(place, one)).to.include({ enabled: true, version: 1 });
    const refused = await leavesNoTrace(app(), () => copy(dry, { from: 'dev', flag_keys: ['my-flag'] }));
    expectRefusal(refused, 422, 'BULK_REFUSED');
    const contexts = await copy(dry, { from: 'dev', contexts: [{}] });
    expectRefusal(contexts, 400, 'VALIDATION_FAILED', '/body/contexts');
  });

  it('are those of some flags, and some parts of them, where that is asked for', async () => {
    const [place, [one = '', two = '', three = '']] = await makePlace(3);
    const body = { from: 'dev', flag_keys: [three, one], include: ['overrides'] };
    expect(dataOf(await copy(place, body))).to.include({ changed: 2, unchanged: 0 });
    for (const key of [one, three]) {
      const { enabled, overrides, default_serve } = await stateOf(place, key);
      expect({ enabled, overrides, default_serve }).to.deep.equal({ ...targeted, enabled: false, default_serve: null });
    }
    expect(await stateOf(place, two)).to.include({ version: 0 });
  });

  it('are seen by the next evaluation', async () => {
    const { key } = await makeFlag(app());
    dataOf(await target(app(), key, {}, 'dev'));
    expect(await evaluate(app(), key)).to.include({ variation: 'off' });
    dataOf(await copy({ token: app().token }, { from: 'dev', flag_keys: [key] }));
    expect(await evaluate(app(), key)).to.include({ variation: 'on' });
  });

  it('stay as they are, all of them, when a flag among them is not there or is of another project', async () => {
    const [place, [one = '', two = '']] = await makePlace(2);
    const [, [elsewhere = '']] = await makePlace(1);
    const answer = await leavesNoTrace(app(), () =>
      copy(place, { from: 'dev', flag_keys: [one, elsewhere, two, 'my-flag'] }),
    );
    expectRefusal(answer, 422, 'BULK_REFUSED');
    const { message, details } = answer.body.error;
    expect(message).to.equal('Nothing was changed: 2 of 4 flags were refused. `details.items` says which and why.');
    expect(details.items.map(({ code }: { code: string }) => code)).to.deep.equal([
      null,
      'FLAG_NOT_FOUND',
      null,
      'FLAG_NOT_FOUND',
    ]);
  });

  it('stay as they are when flags would need themselves, but are copied whole', async () => {
    const [place, [one = '', two = '']] = await makePlace(2);
    const need = async (flag_key: string, needed: string, environment_id: string) => {
      const body = { enabled: true, prerequisites: [{ flag_key: needed }] };
      const path = { flag_key, environment_id };
      dataOf(await app().native.call('replaceFlagEnvironment', { ...place, path, body }));
    };
    await need(one, two, 'dev');
    await need(two, one, 'prod');
    const answer = await leavesNoTrace(app(), () => copy(place, { from: 'dev', flag_keys: [one] }));
    expectRefusal(answer, 422, 'BULK_REFUSED');
    expect(answer.body.error.details.items[0]).to.include({ flag_key: one, code: 'PREREQUISITE_CYCLE' });
    dataOf(await copy(place, { from: 'dev', flag_keys: [one, two] }));
    await need(one, two, 'dev');
    await need(two, one, 'staging');
    expect(dataOf(await copy(place, { from: 'dev' }, 'staging')).changed).to.equal(2);
  });

  it('take as many statements however many they are, and tell the first thousand', async () => {
    const [place] = await makePlace(1);
    const few = await statementsOf(app(), async () => dataOf(await copy(place, { from: 'dev' })));
    const { flags, flagEnvironments, environments } = repositories(app().database);
    const project = await app().database('projects').where({ key: place.query.project_id }).first('id');
    const dev = await environments.findByKey(project?.id ?? 0, 'dev');
    const made = await Promise.all(Array.from({ length: 1100 }, () => flags.insert(flag({ id: project?.id ?? 0 }))));
    await flagEnvironments.saveAll(made.map((one) => flagEnvironment(one, { id: dev?.id ?? 0 })));
    let answer: TestAnswer | undefined;
    const many = await statementsOf(app(), async () => {
      answer = await copy(place, { from: 'dev' });
    });
    // The states and the audit log are written 500 rows at a time.
    expect(many - few).to.equal(4);
    expect(answer?.body.data).to.include({ changed: 1100, unchanged: 1 });
    expect(answer?.body.data.flags).to.have.length(1000);
  });

  it('come from an environment of the same project, for people who may write there', async () => {
    const [place, keys] = await makePlace(1);
    for (const from of ['never', 'env_0TnB5mYe8sGq2LwX']) {
      expectRefusal(await leavesNoTrace(app(), () => copy(place, { from })), 404, 'ENVIRONMENT_NOT_FOUND');
    }
    expectRefusal(await copy(place, { from: 'dev' }, 'never'), 404, 'ENVIRONMENT_NOT_FOUND');
    expectRefusal(await copy({ key: app().sk() }, { from: 'dev' }), 403, 'INSUFFICIENT_PERMISSIONS');
    const viewed = { projects: [{ project_id: place.query.project_id, role: 'viewer' }] };
    const viewer = await makeMember(app(), viewed);
    expectRefusal(await copy({ ...place, token: viewer.token }, { from: 'dev' }), 403, 'INSUFFICIENT_PERMISSIONS');
    const editor = await makeMember(app(), { projects: [{ project_id: place.query.project_id, role: 'editor' }] });
    const [elsewhere] = await makePlace(1);
    expectRefusal(await copy({ ...elsewhere, token: editor.token }, { from: 'dev' }), 404, 'PROJECT_NOT_FOUND');
    const answer = await copy({ ...place, token: editor.token }, { from: 'dev', flag_keys: keys });
    expect(dataOf(answer).changed).to.equal(1);
  });
});
