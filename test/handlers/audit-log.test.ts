import { expect } from 'chai';
import { repositories } from '../../src/repositories/index.js';
import { dataOf, expectRefusal, pluck } from '../support/answers.js';
import { onEveryDatabase, type TestApp } from '../support/app.js';
import { testClock } from '../support/clock.js';
import type { TestAnswer } from '../support/contract-client.js';
import { makeFlag, newKey, target } from '../support/flags.js';
import { environmentOf, makeApiKey, makeEnvironment, makeProject, makeTenant } from '../support/places.js';
import { auditEntry } from '../support/records.js';

const clock = testClock();
const options = { parts: { now: clock.now } };

type Query = Record<string, string | number>;

const list = (app: TestApp, query: Query = {}): Promise<TestAnswer> =>
  app.native.call('listAuditEntries', { token: app.token, query });

const lines = ({ body }: TestAnswer) =>
  String(body ?? '')
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));

/** Writes so many entries of a resource that nobody else has, and answers its name. */
async function plantEntries(app: TestApp, count: number): Promise<string> {
  const organization = await app.database('organizations').orderBy('id').first('id');
  const resourceId = newKey('planted');
  const entries = Array.from({ length: count }, () =>
    auditEntry({ organizationId: organization?.id ?? 0, resourceId }),
  );
  await repositories(app.database).audit.append(entries);
  return resourceId;
}

onEveryDatabase(
  'the list of the audit log',
  (app) => {
    it('tells who did what to what, through which request', async () => {
      const me = dataOf(await app().native.call('getMe', { token: app().token }));
      const project = await makeProject(app());
      const path = { project_id: project.id };
      const request = { token: app().token, path, body: { name: 'New' } };
      const answer = await app().native.call('updateProject', request);
      const [entry] = dataOf(await list(app(), { resource_id: project.id }));
      expect(entry).to.deep.include({
        actor: { kind: 'user', id: me.id },
        request_id: answer.headers['x-request-id'],
        operation_id: 'updateProject',
        resource: 'project',
        resource_id: project.id,
        project_id: project.id,
        environment_id: null,
      });
      expect(entry.credential_id).to.match(/^ses_/);
      expect([entry.before.name, entry.after.name]).to.deep.equal([project.name, 'New']);
      expect(
        dataOf(await app().native.call('getAuditEntry', { token: app().token, path: { entry_id: entry.id } })),
      ).to.deep.equal(entry);
    });

    it('is the newest first', async () => {
      const flag = await makeFlag(app());
      await target(app(), flag.key, { enabled: true });
      await app().native.call('deleteFlag', { key: app().sk(), path: { flag_key: flag.key } });
      const entries = await list(app(), { resource_id: flag.id });
      expect(pluck(entries, 'operation_id')).to.deep.equal(['deleteFlag', 'replaceFlagEnvironment', 'createFlag']);
      expect(pluck(entries, 'before').at(-1)).to.equal(null);
      expect(pluck(entries, 'after')[0]).to.equal(null);
    });

    it('names the key that an application came with', async () => {
      const { key, id } = await makeApiKey(app());
      const flag = await makeFlag(app(), {}, { key });
      const [entry] = dataOf(await list(app(), { resource_id: flag.id }));
      expect([entry.actor, entry.credential_id]).to.deep.equal([{ kind: 'api_key', id }, id]);
      expect(pluck(await list(app(), { actor_id: id }), 'resource_id')).to.deep.equal([flag.id]);
    });

    it('names what the first start has made', async () => {
      const entries = await list(app(), { actor_kind: 'system', per_page: 200 });
      expect(new Set(pluck(entries, 'resource'))).to.deep.equal(new Set(['project', 'environment', 'api-key']));
      const { id, project_id } = await environmentOf(app());
      expect(pluck(await list(app(), { actor_kind: 'system', environment_id: id }), 'resource')).to.deep.equal([
        'api-key',
        'api-key',
        'environment',
      ]);
      expect(new Set(pluck(entries, 'project_id'))).to.deep.equal(new Set([project_id]));
    });

    it('is filtered by resource, operation and request', async () => {
      const flag = await makeFlag(app(), { enabled: true });
      const both = await list(app(), { resource_id: flag.id });
      expect(pluck(both, 'resource')).to.deep.equal(['flag-environment', 'flag']);
      expect(pluck(await list(app(), { resource_id: flag.id, resource: 'flag' }), 'resource')).to.deep.equal(['flag']);
      expect(dataOf(await list(app(), { resource_id: flag.id, operation_id: 'deleteFlag' }))).to.deep.equal([]);
      const [request_id] = pluck(both, 'request_id');
      expect(pluck(await list(app(), { request_id: String(request_id) }), 'id')).to.deep.equal(pluck(both, 'id'));
    });

    it('is filtered by project, by its key or its id, and by its id when it is gone', async () => {
      const project = await makeProject(app(), { environments: [{ key: 'a' }] });
      const made = ['environment', 'project'];
      for (const project_id of [project.key, project.id]) {
        expect(pluck(await list(app(), { project_id }), 'resource')).to.deep.equal(made);
      }
      await app().native.call('deleteProject', { token: app().token, path: { project_id: project.id } });
      expect(pluck(await list(app(), { project_id: project.id }), 'resource')).to.deep.equal(['project', ...made]);
      expect(dataOf(await list(app(), { project_id: project.key }))).to.deep.equal([]);
    });

    it('is filtered by environment, by its key or its id, and by its id when it is gone', async () => {
      const project = await makeProject(app());
      const environment = await makeEnvironment(app(), {}, { project_id: project.id });
      const named = { project_id: project.key, environment_id: environment.key };
      expect(pluck(await list(app(), named), 'resource_id')).to.deep.equal([environment.id]);
      expect(dataOf(await list(app(), { environment_id: environment.key }))).to.deep.equal([]);
      const inDefault = await list(app(), { environment_id: 'prod', per_page: 200 });
      expect(new Set(pluck(inDefault, 'environment_id'))).to.deep.equal(new Set([(await environmentOf(app())).id]));
      await app().native.call('deleteEnvironment', {
        token: app().token,
        path: { environment_id: environment.id },
      });
      const gone = await list(app(), { environment_id: environment.id });
      expect(pluck(gone, 'operation_id')).to.deep.equal(['deleteEnvironment', 'createEnvironment']);
      expect(pluck(gone, 'project_id')).to.deep.equal([project.id, project.id]);
    });

    it('is filtered by time, which includes its beginning and not its end', async () => {
      clock.advance(60);
      const first = await makeFlag(app());
      clock.advance(60);
      const second = await makeFlag(app());
      const [from, to] = [first.created_at, second.created_at];
      const ids = async (query: Query) => pluck(await list(app(), { resource: 'flag', ...query }), 'resource_id');
      expect(await ids({ from, to })).to.deep.equal([first.id]);
      expect(await ids({ from: to })).to.deep.equal([second.id]);
      expect((await ids({ to: from })).includes(first.id)).to.equal(false);
      expect(await ids({ from: from.replace('Z', '+00:00'), to })).to.deep.equal([first.id]);
    });

    it('refuses a time that ends before it begins', async () => {
      const query = { from: '2025-01-15T10:30:00Z', to: '2025-01-15T10:30:00Z' };
      expectRefusal(await list(app(), query), 422, 'TIME_RANGE_INVALID', '/query/from');
      const request = { token: app().token, query };
      expectRefusal(await app().native.call('exportAuditLog', request), 422, 'TIME_RANGE_INVALID', '/query/from');
    });

    it('is of one organization only', async () => {
      const tenant = await makeTenant(app());
      const theirs = await app().native.call('listAuditEntries', { token: tenant.token, query: { per_page: 200 } });
      const ours = await list(app(), { per_page: 200 });
      expect(pluck(theirs, 'resource_id')).to.include(tenant.project.id);
      expect(pluck(ours, 'resource_id')).to.not.include(tenant.project.id);
      for (const entry of pluck(theirs, 'project_id')) expect(entry).to.equal(tenant.project.id);
      expect(dataOf(await list(app(), { project_id: tenant.project.id }))).to.deep.equal([]);
      const [entry_id] = pluck(theirs, 'id').map(String);
      const request = { token: app().token, path: { entry_id: entry_id ?? '' } };
      expectRefusal(await app().native.call('getAuditEntry', request), 404, 'AUDIT_ENTRY_NOT_FOUND');
    });

    describe('read by cursor', () => {
      it('has every entry once, although others are written meanwhile', async () => {
        const resource_id = await plantEntries(app(), 7);
        const first = await list(app(), { resource_id, per_page: 3 });
        expect(first.body.meta).to.include({ page: 1, per_page: 3, total: 7 });
        const seen = pluck(first, 'id');
        let cursor = first.body.meta.next_cursor;
        while (cursor !== null) {
          await plantEntries(app(), 2);
          const next = await list(app(), { resource_id, per_page: 3, cursor });
          seen.push(...pluck(next, 'id'));
          cursor = next.body.meta.next_cursor;
          expect(next.body.meta).to.include({ page: null, per_page: 3, total: null });
        }
        expect(seen).to.deep.equal(pluck(await list(app(), { resource_id }), 'id'));
        expect(new Set(seen).size).to.equal(7);
      });

      it('ends with null where the last page is full', async () => {
        const resource_id = await plantEntries(app(), 4);
        const first = await list(app(), { resource_id, per_page: 2 });
        const last = await list(app(), { resource_id, per_page: 2, cursor: first.body.meta.next_cursor });
        expect([dataOf(last).length, last.body.meta.next_cursor]).to.deep.equal([2, null]);
        const second = await list(app(), { resource_id, per_page: 2, page: 2 });
        expect([second.body.data, second.body.meta.next_cursor]).to.deep.equal([last.body.data, null]);
      });

      it('refuses a page beside it, and a cursor that it has not made', async () => {
        const resource_id = await plantEntries(app(), 2);
        const { next_cursor: cursor } = (await list(app(), { resource_id, per_page: 1 })).body.meta;
        expectRefusal(await list(app(), { cursor, page: 1 }), 400, 'VALIDATION_FAILED', '/query/page');
        for (const made of ['x', `${cursor}A`, Buffer.from('-1').toString('base64url'), 'OTk5OTk5OTk5OTk5OTk5OTk5']) {
          expectRefusal(await list(app(), { cursor: made }), 400, 'VALIDATION_FAILED', '/query/cursor');
        }
      });
    });
  },
  options,
);

onEveryDatabase('the export of the audit log', (app) => {
  const exported = (query: Query = {}) => app().native.call('exportAuditLog', { token: app().token, query });

  it('has all entries, in the order and the words of the list', async () => {
    await makeFlag(app(), { enabled: true });
    const listed = dataOf(await list(app(), { per_page: 200 }));
    expect(lines(await exported())).to.deep.equal(listed);
  });

  it('takes the filters of the list', async () => {
    const flag = await makeFlag(app());
    expect(lines(await exported({ resource_id: flag.id })).map(({ resource }) => resource)).to.deep.equal(['flag']);
    expect((await exported({ resource_id: 'flg_unknown' })).body).to.equal('');
  });

  it('reads more than is held in memory, each entry once', async () => {
    const resource_id = await plantEntries(app(), 1101);
    const entries = lines(await exported({ resource_id }));
    expect(new Set(entries.map(({ id }) => id)).size).to.equal(1101);
    expect(entries).to.have.length(1101);
  });
});
