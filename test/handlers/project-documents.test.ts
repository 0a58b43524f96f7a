import { expect } from 'chai';
import { parse } from 'yaml';
import { dataOf, expectRefusal } from '../support/answers.js';
import { onEveryDatabase } from '../support/app.js';
import { auditOf } from '../support/audit.js';
import { emptyDocument, everything, exportOf, imported, importInto } from '../support/documents.js';
import { makeFlag, newKey, ruleWhen, target } from '../support/flags.js';
import { makeEnvironment, makeProject, makeTenant, revisionsOf } from '../support/places.js';
import { makeSegment } from '../support/segments.js';
import { leavesNoTrace } from '../support/unchanged.js';

const none = { projects: 0, environments: 0, segments: 0, flags: 0, states: 0 };

onEveryDatabase('a project as a document', (app) => {
  /** An empty project that has everything's environments. */
  const shop = async (): Promise<string> => {
    const environments = everything.environments.map(({ key }) => ({ key }));
    return (await makeProject(app(), { environments })).key;
  };
  const named = (key: string) => ({ ...everything, project: { ...everything.project, key } });

  it('exported, imported into an empty project, and exported again, is the same text', async () => {
    const [one, other] = [await shop(), await shop()];
    await imported(app(), named(one), { project_id: one });
    const text = await exportOf(app(), one);
    const moved = text.replace(`key: ${one}\n`, `key: ${other}\n`);
    await imported(app(), moved, { project_id: other });
    expect(await exportOf(app(), other)).to.equal(moved);
  });

  it('says of everything what was imported, in any order', async () => {
    const key = await shop();
    const { flags, segments } = everything;
    const body = { ...named(key), flags: [...flags].reverse(), segments: [...segments].reverse() };
    await imported(app(), body, { project_id: key });
    const document = parse(await exportOf(app(), key));
    const byKey = (one: { key: string }, two: { key: string }) => (one.key < two.key ? -1 : 1);
    const sorted = { ...named(key), flags: [...flags].sort(byKey), segments: [...segments].sort(byKey) };
    expect(document).to.deep.equal(JSON.parse(JSON.stringify(sorted)));
  });

  it('is the same text to every reader of YAML', async () => {
    const key = await shop();
    await imported(app(), named(key), { project_id: key });
    const text = await exportOf(app(), key);
    expect(parse(text, { version: '1.1' })).to.deep.equal(parse(text, { version: '1.2' }));
  });

  it('leaves out what has its usual value', async () => {
    const key = (await makeProject(app(), { environments: [{ key: 'dev' }] })).key;
    await makeFlag(app(), { key: 'new-feature', enabled: true }, { token: app().token, query: { project_id: key } });
    expect(await exportOf(app(), key)).to.equal(`format: 1
project:
  key: ${key}
environments:
- key: dev
segments: []
flags:
- key: new-feature
  type: boolean
  environments:
    dev:
      enabled: true
`);
  });

  it('holds no secret, no id and no identity', async () => {
    const text = await exportOf(app());
    const { database } = app();
    for (const { client_key, public_id } of await database('environments')) {
      expect(text).to.not.include(client_key).and.not.include(public_id);
    }
    expect(text).to.not.match(/flg_|seg_|prj_|sk_|pk_|version|_at:/);
  });

  it('imported twice changes nothing the second time', async () => {
    const key = await shop();
    const first = await imported(app(), named(key), { project_id: key });
    expect(first.created).to.deep.equal({ ...none, segments: 5, flags: 9, states: 5 });
    expect(first.changed).to.deep.equal({ ...none, projects: 1, environments: 3 });
    const document = await exportOf(app(), key);
    const second = await leavesNoTrace(app(), () => imported(app(), document, { project_id: key }));
    expect(second).to.deep.equal({
      dry_run: false,
      created: none,
      changed: none,
      unchanged: { projects: 1, environments: 3, segments: 5, flags: 9, states: 5 },
      changes: [],
    });
  });

  it('with archived flags that need each other can be imported all the same', async () => {
    const key = (await makeProject(app(), { environments: [{ key: 'dev' }] })).key;
    const there = { token: app().token, query: { project_id: key } };
    await makeFlag(app(), { key: 'needed' }, there);
    await makeFlag(app(), { key: 'needy' }, there);
    const body = { enabled: true, prerequisites: [{ flag_key: 'needed' }] };
    const path = { flag_key: 'needy', environment_id: 'dev' };
    dataOf(await app().native.call('replaceFlagEnvironment', { ...there, path, body }));
    for (const flag_key of ['needy', 'needed']) {
      dataOf(await app().native.call('archiveFlag', { ...there, path: { flag_key } }));
    }
    const text = await exportOf(app(), key);
    expect((await imported(app(), text, { project_id: key })).changes).to.deep.equal([]);
    const [needed, needy] = text.split(/(?=- key: needy)/);
    const restored = `${needed}${needy?.replace('  status: archived\n', '')}`;
    expectRefusal(await importInto(app(), restored, { project_id: key }), 422, 'PREREQUISITE_INVALID');
  });

  it('is not imported over what somebody has changed since it was exported', async () => {
    const key = (await makeProject(app())).key;
    const there = { token: app().token, path: { project_id: key } };
    const exported = await app().native.call('exportProject', there);
    const tag = exported.headers['etag'] ?? '';
    expect((await app().native.call('exportProject', { ...there, headers: { 'If-None-Match': tag } })).status).to.equal(
      304,
    );
    await makeFlag(app(), {}, { token: app().token, query: { project_id: key } });
    const headers = { 'Content-Type': 'application/yaml', 'If-Match': tag };
    const refused = await importInto(app(), exported.body, { project_id: key }, { headers });
    expectRefusal(refused, 412, 'PRECONDITION_FAILED');
    expect(refused.body.error.details.current.changed_by.kind).to.equal('user');
    const anew = await app().native.call('exportProject', there);
    const seen = { ...headers, 'If-Match': anew.headers['etag'] ?? '' };
    dataOf(await importInto(app(), anew.body, { project_id: key }, { headers: seen }));
  });

  it('as a dry run tells the same and changes nothing', async () => {
    const key = await shop();
    const told = await leavesNoTrace(app(), () => imported(app(), named(key), { project_id: key, dry_run: 'true' }));
    expect({ ...told, dry_run: false }).to.deep.equal(await imported(app(), named(key), { project_id: key }));
  });

  it('changes what differs, each with an entry of the audit log, and leaves the rest', async () => {
    const key = (await makeProject(app(), { name: 'Shop', environments: [{ key: 'dev' }] })).key;
    const there = { token: app().token, query: { project_id: key } };
    const kept = await makeFlag(app(), { key: 'kept', enabled: true }, there);
    await makeFlag(app(), { key: 'old', enabled: true }, there);
    await makeSegment(app(), { key: 'alps' }, there.query);
    const revisions = await revisionsOf(app(), key);
    const answer = await importInto(
      app(),
      {
        ...emptyDocument,
        project: { key, name: 'Web shop' },
        environments: [{ key: 'prod' }],
        segments: [{ key: 'alps', when: { all: [] } }],
        flags: [
          { key: 'old', type: 'boolean', name: 'Older', environments: { prod: { enabled: true } } },
          { key: 'new', type: 'boolean', environments: { dev: { enabled: true }, prod: { enabled: false } } },
        ],
      },
      { project_id: key },
    );
    const { changes } = dataOf(answer);
    expect(changes.map(Object.values)).to.deep.equal([
      ['project', key, null, 'changed'],
      ['environment', 'prod', null, 'created'],
      ['segment', 'alps', null, 'changed'],
      ['flag', 'old', null, 'changed'],
      ['flag', 'new', null, 'created'],
      ['flag-environment', 'old', 'prod', 'created'],
      ['flag-environment', 'new', 'dev', 'created'],
    ]);
    const entries = await auditOf(app(), answer);
    expect(entries.map(({ resource }) => resource)).to.have.members(changes.map(({ resource }: never) => resource));
    expect(new Set(entries.map(({ project_public_id }) => project_public_id)).size).to.equal(1);
    const path = { flag_key: 'kept' };
    expect(dataOf(await app().native.call('getFlag', { ...there, path }))).to.deep.equal(kept);
    const old = dataOf(await app().native.call('getFlag', { ...there, path: { flag_key: 'old' } }));
    expect(old).to.include({ name: 'Older', version: 2, enabled: true });
    expect(await revisionsOf(app(), key)).to.deep.equal({ dev: (revisions['dev'] ?? 0) + 1, prod: 1 });
    const environment = { environment_id: 'prod' };
    const prod = dataOf(await app().native.call('getEnvironment', { ...there, path: environment }));
    expect(prod.client_key).to.match(/^[A-Za-z0-9]{22}$/);
  });

  it('is evaluated at once', async () => {
    const key = newKey();
    const state = { enabled: true, rules: [ruleWhen(null, { variation: 'off' })] };
    await imported(app(), {
      ...emptyDocument,
      project: { key: 'default', name: 'Default' },
      flags: [{ key, type: 'boolean', environments: { prod: state } }],
    });
    const answer = await app().native.call('evaluateFlag', { key: app().sk(), body: { flag_key: key } });
    expect(dataOf(answer)).to.include({ value: false, enabled: true });
  });

  it('keeps the ids of rules, also of those that it gives none', async () => {
    const key = newKey();
    const flag = (...rules: object[]) => ({
      ...emptyDocument,
      project: { key: 'default', name: 'Default' },
      flags: [{ key, type: 'boolean', environments: { prod: { enabled: true, rules } } }],
    });
    const idsOf = async () => {
      const path = { flag_key: key, environment_id: 'prod' };
      const state = dataOf(await app().native.call('getFlagEnvironment', { token: app().token, path }));
      return state.rules.map(({ id }: { id: string }) => id);
    };
    const [on, off] = [ruleWhen(null), ruleWhen(null, { variation: 'off' })];
    await imported(app(), flag(on, off));
    const ids = await idsOf();
    expect((await imported(app(), flag(on, off))).changes).to.deep.equal([]);
    await imported(app(), flag({ ...off, id: ids[1] }, on));
    const [first, second] = await idsOf();
    expect(first).to.equal(ids[1]);
    expect(ids).to.not.include(second);
  });

  it('is of the project of its key only, and of one that there is', async () => {
    const body = { ...emptyDocument, project: { key: 'other' } };
    expectRefusal(await importInto(app(), body), 422, 'DOCUMENT_INVALID', '/body/project/key');
    const { token, project } = await makeTenant(app());
    for (const project_id of ['nowhere', project.id]) {
      expectRefusal(await importInto(app(), body, { project_id }), 404, 'PROJECT_NOT_FOUND');
      const answer = await app().native.call('exportProject', { token: app().token, path: { project_id } });
      expectRefusal(answer, 404, 'PROJECT_NOT_FOUND');
    }
    expect((await app().native.call('exportProject', { token, path: { project_id: project.id } })).status).to.equal(
      200,
    );
  });

  it('of 1,000 flags in three environments is read, and all of it is there', async () => {
    const environments = ['dev', 'staging', 'prod'].map((key) => ({ key }));
    const key = (await makeProject(app(), { environments })).key;
    const states = Object.fromEntries(environments.map((one) => [one.key, { enabled: true, rules: [ruleWhen(null)] }]));
    const flags = Array.from({ length: 1000 }, (_, index) => ({
      key: `flag-${String(index).padStart(4, '0')}`,
      description: 'x'.repeat(200),
      type: 'boolean',
      environments: states,
    }));
    const report = await imported(
      app(),
      { ...emptyDocument, project: { key }, environments, flags },
      { project_id: key },
    );
    expect(report.created).to.deep.equal({ ...none, flags: 1000, states: 3000 });
    expect(report.changes).to.have.lengthOf(1000);
    const text = await exportOf(app(), key);
    expect(text.length).to.be.above(262_144);
    expect((await imported(app(), text, { project_id: key })).unchanged).to.include({ flags: 1000, states: 3000 });
  });

  it('has no state for an environment in which a flag was never touched', async () => {
    const environment = await makeEnvironment(app());
    const flag = await makeFlag(app());
    await target(app(), flag.key, {});
    const document = parse(await exportOf(app()));
    expect(document.environments).to.deep.include({ key: environment.key });
    const found = document.flags.find(({ key }: { key: string }) => key === flag.key);
    expect(Object.keys(found.environments)).to.deep.equal(['prod']);
  });
});
