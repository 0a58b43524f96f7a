/** Projects through the Flagsmith door. */
import { expect } from 'chai';
import { dataOf } from '../../support/answers.js';
import { onEveryDatabase } from '../../support/app.js';
import { call } from '../../support/flagsmith.js';
import { makeFlagsmithEnvironment, makeFlagsmithProject, ORGANISATION } from '../../support/flagsmith-places.js';
import { makeNarrowed } from '../../support/people.js';
import { makeProject, revisionsOf } from '../../support/places.js';

const SETTINGS = {
  hide_disabled_flags: true,
  prevent_flag_defaults: true,
  enable_realtime_updates: true,
  only_allow_lower_case_feature_names: false,
  feature_name_regex: '^[a-z]+$',
  stale_flags_limit_days: 7,
  minimum_change_request_approvals: 2,
  enforce_feature_owners: true,
};

onEveryDatabase("the Flagsmith door's projects", (app) => {
  const nativeOf = async (name: string) => {
    const answer = await app().native.call('listProjects', { token: app().token, query: { q: name } });
    return dataOf(answer);
  };

  it('begin without environments, and with the settings that projects begin with', async () => {
    const project = await makeFlagsmithProject(app(), { name: 'Empty one' });
    expect(project).to.deep.include({
      name: 'Empty one',
      organisation: ORGANISATION,
      hide_disabled_flags: false,
      feature_name_regex: null,
      stale_flags_limit_days: 30,
      use_edge_identities: false,
      total_features: 0,
      total_segments: 0,
    });
    expect(await call(app(), 'listProjectEnvironments', { path: { project_pk: `${project.id}` } })).to.deep.equal([]);
  });

  it('have a native key that is made of their name', async () => {
    await makeFlagsmithProject(app(), { name: 'Café & Bar' });
    await makeFlagsmithProject(app(), { name: 'Café & Bar' });
    await makeFlagsmithProject(app(), { name: '酒場' });
    expect((await nativeOf('Café')).map(({ key }: { key: string }) => key)).to.deep.equal(['cafe-bar', 'cafe-bar-2']);
    expect((await nativeOf('酒場'))[0].key).to.match(/^project(-\d+)?$/);
  });

  it('are where their Location says, and have the settings that they were made with', async () => {
    const body = { name: 'Set', organisation: `${ORGANISATION}`, ...SETTINGS };
    const made = await app().flagsmith.call('createProject', { token: app().token, body });
    expect(made.headers['location']).to.equal(`/flagsmith/api/v1/projects/${made.body.id}/`);
    const found = await call(app(), 'getProject', { path: { project_pk: `${made.body.id}` } });
    expect(found).to.deep.equal(made.body).and.to.deep.include(SETTINGS);
  });

  it('are listed, the oldest first, also those that were made natively', async () => {
    const native = await makeProject(app(), { name: 'Native' });
    const door = await makeFlagsmithProject(app(), { name: 'Of the door' });
    const list = await call(app(), 'listProjects', { query: { organisation: ORGANISATION } });
    expect(list.map(({ name }: { name: string }) => name).slice(-2)).to.deep.equal([native.name, door.name]);
    expect(await call(app(), 'listProjects', { query: { organisation: 4711 } })).to.deep.equal([]);
  });

  it('are of the organisation of the credential, and of no other', async () => {
    const body = { name: 'Elsewhere', organisation: 4711 };
    const answer = await call(app(), 'createProject', { body }, 400);
    expect(answer.organisation).to.deep.equal([`must be ${ORGANISATION}`]);
    const { id } = await makeFlagsmithProject(app());
    const path = { project_pk: `${id}` };
    expect(await call(app(), 'updateProject', { path, body: { organisation: 4711 } }, 400)).to.have.property(
      'organisation',
    );
    await call(app(), 'updateProject', { path, body: { organisation: ORGANISATION } });
  });

  it('keep what a PATCH or a PUT does not name', async () => {
    const { id } = await makeFlagsmithProject(app(), SETTINGS);
    const path = { project_pk: `${id}` };
    const patched = await call(app(), 'updateProject', { path, body: { hide_disabled_flags: false } });
    expect(patched).to.deep.include({ ...SETTINGS, name: 'Shop', hide_disabled_flags: false });
    const put = await call(app(), 'replaceProject', { path, body: { name: 'Other', feature_name_regex: null } });
    expect(put).to.deep.equal({ ...patched, name: 'Other', feature_name_regex: null });
    expect(await call(app(), 'replaceProject', { path, body: {} }, 400)).to.deep.include({
      name: ['is required'],
    });
  });

  it('raise the revision of all their environments with a setting, and of none where nothing changes', async () => {
    const project = await makeFlagsmithProject(app(), { name: 'Revised' });
    await makeFlagsmithEnvironment(app(), { name: 'One', project: project.id });
    await makeFlagsmithEnvironment(app(), { name: 'Two', project: project.id });
    const path = { project_pk: `${project.id}` };
    const before = await revisionsOf(app(), 'revised');
    await call(app(), 'updateProject', { path, body: { hide_disabled_flags: false } });
    expect(await revisionsOf(app(), 'revised')).to.deep.equal(before);
    await call(app(), 'updateProject', { path, body: { hide_disabled_flags: true } });
    const after = await revisionsOf(app(), 'revised');
    for (const key of ['one', 'two']) expect(after[key]).to.equal((before[key] ?? 0) + 1);
  });

  it('are called by the number that they were imported with', async () => {
    const [first, second] = [await makeFlagsmithProject(app()), await makeFlagsmithProject(app())];
    const kept = { organization_id: ORGANISATION, kind: 'project', number: second.id, ref: `${first.id}` };
    await app().database('kept_ids').insert(kept);
    const found = await call(app(), 'getProject', { path: { project_pk: `${second.id}` } });
    expect(found.uuid).to.equal(first.uuid);
    await call(app(), 'getProject', { path: { project_pk: `${first.id}` } }, 404);
    const uuids = (await call(app(), 'listProjects')).map(({ uuid }: { uuid: string }) => uuid);
    expect(uuids).to.include.members([first.uuid, second.uuid]);
    await app().database('kept_ids').where(kept).delete();
  });

  it('do not exist for whoever may not see them, and are not written by whoever may only look', async () => {
    const { token, viewed, hidden } = await makeNarrowed(app());
    const numberOf = async (id: string) => (await app().database('projects').where({ public_id: id }).first('id'))?.id;
    const [seen, unseen] = [`${await numberOf(viewed.id)}`, `${await numberOf(hidden.id)}`];
    await call(app(), 'getProject', { token, path: { project_pk: seen } });
    await call(app(), 'updateProject', { token, path: { project_pk: seen }, body: { name: 'Mine' } }, 403);
    await call(app(), 'getProject', { token, path: { project_pk: unseen } }, 404);
    await call(app(), 'listProjectEnvironments', { token, path: { project_pk: unseen } }, 404);
    const query = { project: Number(unseen) };
    expect((await call(app(), 'listEnvironments', { token, query })).results).to.deep.equal([]);
  });

  it('are deleted with all that is in them', async () => {
    const environment = await makeFlagsmithEnvironment(app());
    const path = { project_pk: `${environment.project}` };
    await call(app(), 'deleteProject', { path }, 204);
    for (const [id, body] of [
      ['getProject'],
      ['deleteProject'],
      ['updateProject', {}],
      ['replaceProject', { name: 'x' }],
    ]) {
      await call(app(), String(id), { path, body }, 404);
    }
    await call(app(), 'getEnvironment', { path: { api_key: environment.api_key } }, 404);
  });
});
