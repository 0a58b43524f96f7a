import { expect } from 'chai';
import { dataOf, expectRefusal, pluck } from '../support/answers.js';
import { onEveryDatabase, type TestApp } from '../support/app.js';
import { testClock } from '../support/clock.js';
import { makeFlag } from '../support/flags.js';
import { makeApiKey, makeProject } from '../support/places.js';

const clock = testClock();

/** Flags in the order in which they are made; names sort otherwise, and not as any language would. */
const NAMES = ['b', 'Z', 'a', 'ä', 'B', '_', '10', '9', '😀', 'z'];
const BY_CODE_POINT = ['10', '9', 'B', 'Z', '_', 'a', 'b', 'z', 'ä', '😀'];

async function fill(app: TestApp) {
  const project = await makeProject(app, { environments: [{ key: 'only' }] });
  const environments = await app.native.call('listEnvironments', {
    token: app.token,
    query: { project_id: project.id },
  });
  const { key } = await makeApiKey(app, dataOf(environments)[0].id);
  for (const [index, name] of NAMES.entries()) {
    clock.advance(1);
    await makeFlag(app, { key: `k${NAMES.length - index}.${name.length}`, name }, { key });
  }
  return { key, project };
}

onEveryDatabase(
  'a list of flags',
  (app) => {
    let key = '';
    let projectId = '';
    before(async () => {
      const filled = await fill(app());
      key = filled.key;
      projectId = filled.project.id;
    });
    const list = (query: Record<string, string | number>) => app().native.call('listFlags', { key, query });

    it('is fifty to a page, oldest first, unless it is asked otherwise', async () => {
      const answer = await list({});
      expect(pluck(answer, 'name')).to.deep.equal(NAMES);
      expect(answer.body.meta).to.deep.equal({ page: 1, per_page: 50, total: 10, next_cursor: null });
    });

    it('is cut into pages that together are the list', async () => {
      const pages = [
        await list({ per_page: 4 }),
        await list({ per_page: 4, page: 2 }),
        await list({ per_page: 4, page: 3 }),
      ];
      expect(pages.flatMap((page) => pluck(page, 'name'))).to.deep.equal(NAMES);
      expect(pages.map((page) => page.body.data.length)).to.deep.equal([4, 4, 2]);
      expect(pages.map((page) => page.body.meta.total)).to.deep.equal([10, 10, 10]);
    });

    it('is empty beyond its end, and still says how long it is', async () => {
      const answer = await list({ page: 99 });
      expect(answer.body).to.deep.equal({ data: [], meta: { page: 99, per_page: 50, total: 10, next_cursor: null } });
    });

    it('has at most 200 to a page', async () => {
      dataOf(await list({ per_page: 200 }));
      expectRefusal(await list({ per_page: 201 }), 400, 'VALIDATION_FAILED', '/query/per_page');
      expectRefusal(await list({ per_page: 0 }), 400, 'VALIDATION_FAILED', '/query/per_page');
      expectRefusal(await list({ page: 0 }), 400, 'VALIDATION_FAILED', '/query/page');
      expectRefusal(await list({ page: 'two' }), 400, 'VALIDATION_FAILED', '/query/page');
    });

    it('is sorted by name in the order of code points, on whichever database', async () => {
      expect(pluck(await list({ sort: 'name' }), 'name')).to.deep.equal(BY_CODE_POINT);
      expect(pluck(await list({ sort: 'name', order: 'desc' }), 'name')).to.deep.equal([...BY_CODE_POINT].reverse());
    });

    it('is sorted by key', async () => {
      const keys = (await list({})).body.data.map((flag: { key: string }) => flag.key).sort();
      expect(pluck(await list({ sort: 'key' }), 'key')).to.deep.equal(keys);
      expect(pluck(await list({ sort: 'key', order: 'desc' }), 'key')).to.deep.equal(keys.reverse());
    });

    it('is sorted by the time when they were made', async () => {
      expect(pluck(await list({ sort: 'created_at', order: 'asc' }), 'name')).to.deep.equal(NAMES);
      expect(pluck(await list({ sort: 'created_at', order: 'desc' }), 'name')).to.deep.equal([...NAMES].reverse());
    });

    it('is sorted by the time when they were changed', async () => {
      clock.advance(1);
      const path = { flag_key: (await list({})).body.data[3].key };
      await app().native.call('updateFlag', { key, path, body: { description: 'x' } });
      expect(pluck(await list({ sort: 'updated_at', order: 'desc', per_page: 1 }), 'name')).to.deep.equal(['ä']);
      expect(pluck(await list({ sort: 'updated_at' }), 'name').at(-1)).to.equal('ä');
    });

    it('refuses to be sorted by anything else', async () => {
      expectRefusal(await list({ sort: 'owner' }), 400, 'VALIDATION_FAILED', '/query/sort/0');
      expectRefusal(await list({ order: 'up' }), 400, 'VALIDATION_FAILED', '/query/order');
      expectRefusal(await list({ status: 'gone' }), 400, 'VALIDATION_FAILED', '/query/status');
    });

    it('is of the project that is named, by id or key', async () => {
      const { native, token } = app();
      const project = dataOf(await native.call('getProject', { token, path: { project_id: projectId } }));
      for (const project_id of [project.id, project.key]) {
        const answer = await native.call('listFlags', { token, query: { project_id } });
        expect(answer.body.meta.total).to.equal(10);
      }
    });

    it('shows whether each is on in the environment that is named, by id or key', async () => {
      const { native, token, sk } = app();
      const flag = await makeFlag(app(), { enabled: true });
      const prod = dataOf(await native.call('getEnvironment', { token, path: { environment_id: 'prod' } }));
      const enabledIn = async (environment_id: string) => {
        const flags = dataOf(await native.call('listFlags', { token, query: { environment_id } }));
        return flags.find((one: { key: string }) => one.key === flag.key).enabled;
      };
      expect(await enabledIn(prod.id)).to.equal(true);
      expect(await enabledIn('prod')).to.equal(true);
      expect(await enabledIn('dev')).to.equal(false);
      expectRefusal(
        await native.call('listFlags', { key: sk(), query: { environment_id: 'dev' } }),
        404,
        'ENVIRONMENT_NOT_FOUND',
      );
    });
  },
  { parts: { now: clock.now } },
);
