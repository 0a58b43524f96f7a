import { expect } from 'chai';
import { dataOf, expectRefusal, pluck } from '../support/answers.js';
import { onEveryDatabase } from '../support/app.js';
import { auditOf } from '../support/audit.js';
import type { RequestOptions, TestAnswer } from '../support/contract-client.js';
import { evaluate, makeColours, makeFlag, newKey } from '../support/flags.js';
import { makeNarrowed } from '../support/people.js';
import { makeProject, revisionsOf } from '../support/places.js';
import { statementsOf } from '../support/statements.js';
import { leavesNoTrace } from '../support/unchanged.js';

onEveryDatabase('many flags', (app) => {
  const change = (flag_keys: readonly string[], changes: object, options: RequestOptions = {}): Promise<TestAnswer> =>
    app().native.call('updateFlags', { key: app().sk(), body: { flag_keys, changes }, ...options });
  const read = async (flag_key: string) =>
    dataOf(await app().native.call('getFlag', { key: app().sk(), path: { flag_key } }));
  const makeFlags = async (count: number, given: object = {}): Promise<string[]> => {
    const keys = [];
    for (let made = 0; made < count; made += 1) keys.push((await makeFlag(app(), given)).key);
    return keys;
  };
  /** By how much each environment's revision is raised meanwhile. */
  const raised = async (work: () => Promise<unknown>) => {
    const before = await revisionsOf(app());
    await work();
    const after = await revisionsOf(app());
    return Object.fromEntries(Object.entries(after).map(([key, revision]) => [key, revision - (before[key] ?? 0)]));
  };
  const itemsOf = (answer: TestAnswer) => answer.body.error.details.items;
  /** Asserts that it is refused as a whole, and leaves the database as it was. Answers the code of each item. */
  const refusedItems = async (ask: () => Promise<TestAnswer>) => {
    const answer = await leavesNoTrace(app(), ask);
    expectRefusal(answer, 422, 'BULK_REFUSED');
    return itemsOf(answer).map(({ flag_key, code }: { flag_key: string; code: string | null }) => [flag_key, code]);
  };

  it('are switched together, in the environment of the request alone', async () => {
    const [one = '', two = ''] = await makeFlags(2);
    const on = (await makeFlag(app(), { enabled: true })).key;
    let answer: TestAnswer | undefined;
    const revisions = await raised(async () => {
      answer = await change([two, on, one], { enabled: true });
    });
    expect(revisions).to.deep.equal({ dev: 0, staging: 0, prod: 1 });
    expect(answer?.body.data).to.deep.equal([
      { flag_key: two, result: 'changed', version: 1 },
      { flag_key: on, result: 'unchanged', version: 1 },
      { flag_key: one, result: 'changed', version: 1 },
    ]);
    for (const key of [one, two]) {
      expect(await read(key)).to.include({ enabled: true, version: 1 });
      expect(await evaluate(app(), key)).to.include({ enabled: true, variation: 'on' });
      expect(await evaluate(app(), key, {}, app().sk('dev'))).to.include({ enabled: false });
    }
  });

  it('keep their targeting when they are switched', async () => {
    const { key } = await makeColours(app());
    const path = { flag_key: key, environment_id: 'prod' };
    const body = { enabled: true, default_serve: { variation: 'red' } };
    dataOf(await app().native.call('replaceFlagEnvironment', { key: app().sk(), path, body }));
    for (const enabled of [false, true]) dataOf(await change([key], { enabled }));
    const state = dataOf(await app().native.call('getFlagEnvironment', { key: app().sk(), path }));
    expect(state).to.deep.include({ enabled: true, default_serve: { variation: 'red' }, version: 3 });
    expect(await evaluate(app(), key)).to.include({ variation: 'red' });
  });

  it('are archived and tagged together, which every environment sees as one change', async () => {
    const keys = await makeFlags(3, { enabled: true, tags: ['old', 'kept'] });
    const changes = { status: 'archived', add_tags: ['new', 'kept'], remove_tags: ['old'] };
    expect(await raised(() => change(keys, changes))).to.deep.equal({ dev: 1, staging: 1, prod: 1 });
    for (const key of keys) {
      expect(await read(key)).to.deep.include({ status: 'archived', tags: ['kept', 'new'], version: 2 });
      const body = { flag_key: key };
      expectRefusal(await app().native.call('evaluateFlag', { key: app().sk(), body }), 404, 'FLAG_NOT_FOUND');
    }
  });

  it('have a tag that is to come and to go', async () => {
    const [tagged = '', bare = ''] = [(await makeFlag(app(), { tags: ['both', 'x'] })).key, ...(await makeFlags(1))];
    const answer = await change([tagged, bare], { add_tags: ['both'], remove_tags: ['both'] });
    expect(pluck(answer, 'result')).to.deep.equal(['unchanged', 'changed']);
    expect((await read(tagged)).tags).to.deep.equal(['both', 'x']);
    expect((await read(bare)).tags).to.deep.equal(['both']);
  });

  it('have an entry in the audit log for each that was changed', async () => {
    const [one = '', two = ''] = await makeFlags(2);
    const tagged = (await makeFlag(app(), { tags: ['mine'], enabled: true })).key;
    const entries = await auditOf(app(), await change([one, tagged, two], { enabled: true, add_tags: ['mine'] }));
    const told = entries.map(({ resource, operation_id, before, after }) => [
      resource,
      operation_id,
      after.key ?? null,
      [before.enabled ?? before.tags, after.enabled ?? after.tags],
    ]);
    expect(told).to.have.deep.members([
      ['flag', 'updateFlags', one, [[], ['mine']]],
      ['flag', 'updateFlags', two, [[], ['mine']]],
      ['flag-environment', 'updateFlags', null, [false, true]],
      ['flag-environment', 'updateFlags', null, [false, true]],
    ]);
  });

  it('that are as they are asked for are not written, and no revision is raised', async () => {
    const keys = await makeFlags(2, { enabled: true, tags: ['same'] });
    const changes = { enabled: true, status: 'active', add_tags: ['same'], remove_tags: ['other'] };
    const answer = await leavesNoTrace(app(), () => change(keys, changes));
    expect(pluck(answer, 'result')).to.deep.equal(['unchanged', 'unchanged']);
  });

  it('stay as they are, all of them, when there is one among them that is not there', async () => {
    const [one = '', two = ''] = await makeFlags(2);
    const items = await refusedItems(() => change([one, 'my-flag', two], { enabled: true, add_tags: ['n'] }));
    expect(items).to.deep.equal([
      [one, null],
      ['my-flag', 'FLAG_NOT_FOUND'],
      [two, null],
    ]);
    const { error } = (await change([one, 'my-flag'], { enabled: true })).body;
    expect(error.message).to.equal(
      'Nothing was changed: 1 of 2 flags was refused. `details.items` says which and why.',
    );
    expect(error.details.items[1].message).to.equal("Feature flag 'my-flag' does not exist in environment 'prod'.");
    expect(error.details.items[0].message).to.equal(null);
  });

  it('do not find those of another project', async () => {
    const [ours = ''] = await makeFlags(1);
    const { token } = app();
    const query = { project_id: (await makeProject(app())).key };
    const theirs = await makeFlag(app(), {}, { token, query });
    const codes = [
      [ours, null],
      [theirs.key, 'FLAG_NOT_FOUND'],
    ];
    expect(await refusedItems(() => change([ours, theirs.key], { enabled: true }))).to.deep.equal(codes);
    const body = { flag_keys: [theirs.key], changes: { enabled: true } };
    expect(pluck(await app().native.call('updateFlags', { token, query, body }), 'result')).to.deep.equal(['changed']);
  });

  it('have at most 50 tags', async () => {
    const full = (await makeFlag(app(), { tags: Array.from({ length: 50 }, (_, n) => `t${n}`) })).key;
    const [one = ''] = await makeFlags(1);
    expect(await refusedItems(() => change([one, full], { add_tags: ['more'] }))).to.deep.equal([
      [one, null],
      [full, 'VALIDATION_FAILED'],
    ]);
    dataOf(await change([one, full], { add_tags: ['more'], remove_tags: ['t7'] }));
    expect((await read(full)).tags).to.have.length(50);
  });

  it('are 200 at most, each once, with something to change', async () => {
    const [one = ''] = await makeFlags(1);
    const cases: [readonly string[], object, string][] = [
      [[], { enabled: true }, '/body/flag_keys'],
      [[one, one], { enabled: true }, '/body/flag_keys'],
      [Array.from({ length: 201 }, () => newKey()), { enabled: true }, '/body/flag_keys'],
      [[one], {}, '/body/changes'],
      [[one], { add_tags: [] }, '/body/changes/add_tags'],
      [[one], { status: 'deleted' }, '/body/changes/status'],
    ];
    for (const [keys, changes, path] of cases) {
      expectRefusal(await change(keys, changes), 400, 'VALIDATION_FAILED', path);
    }
  });

  it('take as many statements however many they are', async () => {
    const keys = await makeFlags(200);
    const everything = (enabled: boolean) => ({
      enabled,
      status: enabled ? 'active' : 'archived',
      add_tags: [newKey()],
    });
    dataOf(await change(keys, everything(true)));
    const few = await statementsOf(app(), () => change(keys.slice(0, 2), everything(false)));
    const restored = await statementsOf(app(), () => change(keys.slice(0, 2), everything(true)));
    const many = await statementsOf(app(), async () => dataOf(await change(keys, everything(false))));
    expect(many).to.equal(few);
    expect(await statementsOf(app(), async () => dataOf(await change(keys, everything(true))))).to.equal(restored);
  });

  it('are changed by whoever may change them one by one, where they may', async () => {
    const { native } = app();
    const { token, edited, viewed, hidden } = await makeNarrowed(app());
    const ask = async (project: { id: string }) => {
      const query = { project_id: project.id };
      const { key } = await makeFlag(app(), {}, { token: app().token, query });
      return native.call('updateFlags', { token, query, body: { flag_keys: [key], changes: { enabled: true } } });
    };
    expect(pluck(await ask(edited), 'result')).to.deep.equal(['changed']);
    expectRefusal(await ask(viewed), 403, 'INSUFFICIENT_PERMISSIONS');
    expectRefusal(await ask(hidden), 404, 'PROJECT_NOT_FOUND');
    const [one = ''] = await makeFlags(1);
    const elsewhere = { query: { environment_id: 'dev' } };
    expectRefusal(await change([one], { enabled: true }, elsewhere), 404, 'ENVIRONMENT_NOT_FOUND');
  });
});
