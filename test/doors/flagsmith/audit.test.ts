/** The audit log as Flagsmith shows it. */
import { expect } from 'chai';
import { repositories } from '../../../src/repositories/index.js';
import { dataOf } from '../../support/answers.js';
import { onEveryDatabase } from '../../support/app.js';
import type { RequestOptions, TestAnswer } from '../../support/contract-client.js';
import { makeFlag } from '../../support/flags.js';
import { bodyOf } from '../../support/flagsmith.js';
import { expectDetail, ownOrganisation } from '../../support/flagsmith-people.js';
import { makeProject, makeTenant } from '../../support/places.js';

type Json = TestAnswer['body'];

onEveryDatabase("the Flagsmith door's audit log", (app) => {
  let owner: RequestOptions;
  let path: { readonly organisation_pk: string };
  let flag: Json;
  before(async () => {
    ({ owner, path } = await ownOrganisation(app()));
    flag = await makeFlag(app());
    const { native, token } = app();
    const of = { token, path: { flag_key: flag.key, environment_id: 'dev' } };
    dataOf(await native.call('updateFlag', { ...of, body: { description: 'The new checkout.' } }));
    dataOf(await native.call('updateFlagEnvironment', { ...of, body: { enabled: true } }));
  });
  const list = async (query: Record<string, string | number> = {}, id = 'listAuditLogs', given: RequestOptions = {}) =>
    bodyOf(await app().flagsmith.call(id, { ...owner, ...given, query: { page_size: 999, ...query } }));
  const logsOf = ({ results }: Json): string[] => results.map(({ log }: Json) => log);

  it('tells what was done, by whom and where, the newest first', async () => {
    const { results } = await list();
    const ids = results.map(({ id }: Json) => id);
    expect(ids).to.deep.equal([...ids].sort((a, b) => b - a));
    const [state, changed, created] = results;
    expect(state).to.include({ related_object_type: 'FEATURE_STATE', is_system_event: false });
    expect(state.environment).to.include({ name: 'Development' });
    expect(changed).to.include({
      log: `flag '${flag.key}' was changed`,
      related_object_type: 'FEATURE',
      environment: null,
    });
    expect(changed.author).to.include({ email: app().first.email });
    expect(changed.project).to.include({ organisation: Number(path.organisation_pk) });
    expect(created.log).to.equal(`flag '${flag.key}' was created`);
    expect(created.related_object_id).to.equal(changed.related_object_id).and.be.a('number');
  });

  it('tells of one entry what is other now', async () => {
    const [, changed] = (await list()).results;
    const get = (pk: number) => app().flagsmith.call('getAuditLog', { ...owner, path: { audit_pk: String(pk) } });
    const { change_details, change_type, ...entry } = bodyOf(await get(changed.id));
    expect(entry).to.deep.equal(changed);
    expect(change_type).to.equal('UPDATE');
    expect(change_details).to.deep.include({ field: 'description', old: '', new: 'The new checkout.' });
    expect(change_details.map(({ field }: Json) => field)).to.not.include('key');
    expectDetail(await get(2_000_000), 404, "Audit entry '2000000' does not exist.");
  });

  it('has what the server itself did, which has no author', async () => {
    const system = (await list({ is_system_event: 'true' })).results;
    const others = (await list({ is_system_event: 'false' })).results;
    expect(system.length).to.be.greaterThan(0);
    for (const entry of system) expect(entry).to.include({ author: null, is_system_event: true });
    expect(others.every((entry: Json) => !entry.is_system_event)).to.equal(true);
    expect((await list()).count).to.equal(system.length + others.length);
  });

  it('finds what has a text in it, in either case', async () => {
    const found = await list({ search: flag.key.toUpperCase() });
    expect(logsOf(found)).to.include(`flag '${flag.key}' was created`);
    expect((await list({ search: '%' })).count).to.equal(0);
  });

  it('is narrowed to projects and environments by their numbers', async () => {
    const { id } = await makeProject(app());
    const other = await app().database('projects').where({ public_id: id }).first();
    const pk = other?.id ?? 0;
    const inProject = await list({ project: pk });
    expect(inProject.results.every((entry: Json) => entry.project?.id === pk)).to.equal(true);
    const named = await list({}, 'listProjectAuditLogs', { path: { project_pk: String(pk) } });
    expect(logsOf(named)).to.deep.equal(logsOf(inProject)).and.not.deep.equal([]);
    const dev = (await list()).results.find((entry: Json) => entry.environment?.name === 'Development').environment.id;
    const inDev = await list({ environments: `${dev},2000000` });
    expect(inDev.results.every((entry: Json) => entry.environment.id === dev)).to.equal(true);
    expect(inDev.count).to.be.greaterThan(0);
    for (const nowhere of [{ project: 2_000_000 }, { environments: '2000000' }]) {
      expect((await list(nowhere)).count).to.equal(0);
    }
  });

  it('calls what was imported by the numbers that it had where it came from', async () => {
    const { id: public_id } = await makeProject(app());
    const row = await app().database('projects').where({ public_id }).first();
    const [organizationId, number] = [row?.organization_id ?? 0, 900_000_007];
    await repositories(app().database).keptIds.keepAll(organizationId, [
      { kind: 'project', number, ref: String(row?.id) },
    ]);
    const named = await list({}, 'listProjectAuditLogs', { path: { project_pk: String(number) } });
    expect(named.results[0].project).to.include({ id: number });
    expect((await list({ project: number })).count).to.equal(named.count);
    const unnamed = { ...owner, path: { project_pk: String(row?.id) } };
    expect((await app().flagsmith.call('listProjectAuditLogs', unnamed)).status).to.equal(404);
    const projects = bodyOf(await app().flagsmith.call('listOrganisationProjects', { ...owner, path }));
    expect(projects.map(({ id }: Json) => id))
      .to.include(number)
      .and.not.include(row?.id);
  });

  it('is the same under the organisation that is named', async () => {
    const named = await list({}, 'listOrganisationAuditLogs', { path });
    expect(named.results).to.deep.equal((await list()).results);
  });

  it('keeps its filters from page to page', async () => {
    const first = await list({ page_size: 1, search: flag.key, is_system_event: 'false' });
    const next = new URLSearchParams(first.next.split('?')[1]);
    expect(Object.fromEntries(next)).to.deep.equal({
      page: '2',
      page_size: '1',
      search: flag.key,
      is_system_event: 'false',
    });
    const second = bodyOf(await app().flagsmith.send('get', first.next, owner));
    expect(second.results[0].id).to.be.below(first.results[0].id);
  });

  it('shows nothing of another organisation', async () => {
    const { project, flagKey } = await makeTenant(app());
    const theirs = await app().database('projects').where({ public_id: project.id }).first();
    const given = { ...owner, path: { project_pk: String(theirs?.id) } };
    expect((await app().flagsmith.call('listProjectAuditLogs', given)).status).to.equal(404);
    expect((await list({ search: flagKey })).count).to.equal(0);
    expect((await list({ project: theirs?.id ?? 0 })).count).to.equal(0);
  });
});
