/** Environments through the Flagsmith door. */
import { expect } from 'chai';
import { dataOf } from '../../support/answers.js';
import { onEveryDatabase } from '../../support/app.js';
import { makeColours, makeFlag, newKey, target } from '../../support/flags.js';
import { call } from '../../support/flagsmith.js';
import { makeFeature, nativeFlag, placeOf } from '../../support/flagsmith-features.js';
import { makeFlagsmithEnvironment, makeFlagsmithProject } from '../../support/flagsmith-places.js';
import { environmentOf, makeEnvironment } from '../../support/places.js';
import { makeSegment } from '../../support/segments.js';

const SETTINGS = {
  allow_client_traits: false,
  hide_disabled_flags: true,
  hide_sensitive_data: true,
  use_identity_overrides_in_local_eval: false,
  minimum_change_request_approvals: 1,
  banner_text: 'Careful',
  banner_colour: '#ff0000',
};

onEveryDatabase("the Flagsmith door's environments", (app) => {
  const at = (environment: { readonly api_key: string }) => ({ path: { api_key: environment.api_key } });
  /** The first environment of the project `default`. */
  const first = async () => (await call(app(), 'listEnvironments', { query: { project: 1 } })).results[0];
  const revisionOf = async ({ id }: { readonly id: number }) =>
    (await app().database('environments').where({ id }).first('revision'))?.revision ?? 0;

  it('begin with the settings that environments begin with', async () => {
    const project = await makeFlagsmithProject(app());
    const body = { name: 'Production', project: project.id };
    const made = await app().flagsmith.call('createEnvironment', { token: app().token, body });
    expect(made.headers['location']).to.equal(`/flagsmith/api/v1/environments/${made.body.api_key}/`);
    expect(made.body).to.deep.include({
      name: 'Production',
      project: project.id,
      description: null,
      allow_client_traits: true,
      hide_disabled_flags: null,
      hide_sensitive_data: false,
      use_identity_composite_key_for_hashing: true,
      use_identity_overrides_in_local_eval: true,
      metadata: [],
    });
    expect(made.body.api_key).to.match(/^[A-Za-z0-9]{22}$/);
    expect(await call(app(), 'getEnvironment', at(made.body))).to.deep.equal({
      ...made.body,
      total_segment_overrides: 0,
    });
  });

  it('are made with what the request says, their client key among it', async () => {
    const { id } = await makeFlagsmithProject(app());
    const given = { description: 'For customers', api_key: 'AKeyThatApplicationsHave', ...SETTINGS };
    const made = await makeFlagsmithEnvironment(app(), { ...given, project: `${id}` });
    expect(made).to.deep.include({ ...given, project: id });
    const body = { name: 'Another', project: id, api_key: made.api_key };
    expect(await call(app(), 'createEnvironment', { body }, 400)).to.deep.include({ api_key: ['is taken'] });
  });

  it('have one name each in their project', async () => {
    const { id: project } = await makeFlagsmithProject(app());
    await makeFlagsmithEnvironment(app(), { name: 'Prod', project });
    const other = await makeFlagsmithEnvironment(app(), { name: 'prod', project });
    const taken = { name: ['is the name of another environment'] };
    const body = { name: 'Prod', project };
    expect(await call(app(), 'createEnvironment', { body }, 400)).to.deep.include(taken);
    const rename = { ...at(other), body: { name: 'Prod' } };
    expect(await call(app(), 'updateEnvironment', rename, 400)).to.deep.include(taken);
    expect(await call(app(), 'copyEnvironment', rename, 400)).to.deep.include(taken);
    await makeFlagsmithEnvironment(app(), { name: 'Prod' });
  });

  it('are of a project that is there', async () => {
    await call(app(), 'createEnvironment', { body: { name: 'Prod', project: 4711 } }, 404);
    expect(await call(app(), 'createEnvironment', { body: { name: 'Prod', project: 'x' } }, 400)).to.have.property(
      'project',
    );
  });

  it('are of no project whose number is greater than any that is given', async () => {
    for (const project of ['2147483648', '9999999999']) {
      const answer = await call(app(), 'createEnvironment', { body: { name: 'Prod', project } }, 404);
      expect(answer.detail).to.equal(`Project '${project}' does not exist.`);
    }
  });

  it('are not hashed by numbers', async () => {
    const body = { name: 'Old', project: 1, use_identity_composite_key_for_hashing: false };
    const answer = await call(app(), 'createEnvironment', { body }, 400);
    expect(answer.use_identity_composite_key_for_hashing).to.deep.equal(['must be true']);
    await call(app(), 'updateEnvironment', { ...at(await first()), body }, 400);
  });

  it('begin with every feature as features begin', async () => {
    const feature = await makeFeature(app(), await placeOf(app()), {
      initial_value: 'blue',
      default_enabled: true,
      multivariate_options: [
        { string_value: 'red', default_percentage_allocation: 30, key: 'r' },
        { string_value: 'green', default_percentage_allocation: 0, key: 'g' },
      ],
    });
    const { default_variation: rest } = await nativeFlag(app(), feature.name);
    const native = await makeFlag(app());
    const { api_key } = await makeFlagsmithEnvironment(app(), { name: newKey('Begun'), project: 1 });
    const environment = await app().database('environments').where({ client_key: api_key }).first('key');
    const path = { environment_id: environment?.key ?? '' };
    const read = async (flag_key: string) =>
      dataOf(await app().native.call('getFlagEnvironment', { token: app().token, path: { ...path, flag_key } }));
    const begun = await read(feature.name);
    expect(begun.enabled).to.equal(true);
    expect(begun.default_serve.rollout).to.deep.include({
      weights: [{ variation: 'r', weight: 30 }],
      rest,
      algorithm: 'flagsmith',
    });
    expect(begun.default_serve.rollout.seed).to.match(/^[0-9a-f-]{36}$/);
    expect(await read(native.key)).to.deep.include({ enabled: false, default_serve: null });
  });

  it('are listed by pages, of a project or of all', async () => {
    const { id: project } = await makeFlagsmithProject(app());
    const names = ['A', 'B', 'C'];
    for (const name of names) await makeFlagsmithEnvironment(app(), { name, project });
    const query = { project, page_size: 2 };
    const page = await call(app(), 'listEnvironments', { query });
    expect(page).to.deep.include({ count: 3, previous: null });
    expect(page.next).to.equal(`/flagsmith/api/v1/environments/?page=2&page_size=2&project=${project}`);
    const rest = await call(app(), 'listEnvironments', { query: { ...query, page: 2 } });
    expect([...page.results, ...rest.results].map(({ name }) => name)).to.deep.equal(names);
    const all = await call(app(), 'listEnvironments', { query: { page_size: 999 } });
    expect(all.results).to.deep.include.members([...page.results, await first()]);
    const path = { project_pk: `${project}` };
    expect(await call(app(), 'listProjectEnvironments', { path })).to.deep.equal([...page.results, ...rest.results]);
  });

  it('keep what a PATCH or a PUT does not name', async () => {
    const made = await makeFlagsmithEnvironment(app(), SETTINGS);
    const patched = await call(app(), 'updateEnvironment', { ...at(made), body: { hide_disabled_flags: null } });
    expect(patched).to.deep.equal({ ...made, hide_disabled_flags: null });
    const body = { ...patched, name: 'Renamed', description: 'New', metadata: [{ field: 1 }], unknown: {} };
    const put = await call(app(), 'replaceEnvironment', { ...at(made), body });
    expect(put).to.deep.equal({ ...patched, name: 'Renamed', description: 'New' });
    const without = await call(app(), 'updateEnvironment', { ...at(made), body: { description: null } });
    expect(without.description).to.equal(null);
    expect(await call(app(), 'replaceEnvironment', { ...at(made), body: {} }, 400)).to.have.property('name');
  });

  it('keep their client key and their project', async () => {
    const made = await makeFlagsmithEnvironment(app());
    const otherKey = { ...at(made), body: { api_key: 'AnotherClientKey' } };
    expect(await call(app(), 'updateEnvironment', otherKey, 400)).to.deep.include({
      api_key: [`must be ${made.api_key}`],
    });
    const otherProject = { ...at(made), body: { name: 'x', project: 1 } };
    expect(await call(app(), 'replaceEnvironment', otherProject, 400)).to.deep.include({
      project: [`must be ${made.project}`],
    });
  });

  it('raise their revision with a setting, and not where nothing changes', async () => {
    const made = await makeFlagsmithEnvironment(app());
    const before = await revisionOf(made);
    await call(app(), 'updateEnvironment', { ...at(made), body: { hide_sensitive_data: false } });
    expect(await revisionOf(made)).to.equal(before);
    await call(app(), 'updateEnvironment', { ...at(made), body: { hide_sensitive_data: true } });
    expect(await revisionOf(made)).to.equal(before + 1);
  });

  it('are cloned with their settings and their features, and without what is served to single identities', async () => {
    const flag = await makeColours(app());
    const segment = await makeSegment(app());
    const rules = [{ name: 'Override', when: { segment: segment.key }, serve: { variation: 'red' } }];
    const overrides = [{ variation: 'green', targeting_keys: ['user-1'] }];
    const { client_key: api_key } = await environmentOf(app());
    dataOf(await target(app(), flag.key, { rules, overrides, default_serve: { variation: 'green' } }));
    await call(app(), 'updateEnvironment', { path: { api_key }, body: SETTINGS });
    const clone = await call(app(), 'copyEnvironment', { path: { api_key }, body: { name: 'Clone of prod' } });
    expect(clone).to.include({ name: 'Clone of prod', project: 1 });
    const found = await call(app(), 'getEnvironment', at(clone));
    expect(found).to.deep.include({ ...SETTINGS, id: clone.id, total_segment_overrides: 1 });
    const path = { flag_key: flag.key, environment_id: 'clone-of-prod' };
    const state = dataOf(await app().native.call('getFlagEnvironment', { token: app().token, path }));
    expect(state).to.deep.include({ enabled: true, overrides: [], default_serve: { variation: 'green' } });
    expect(state.rules[0]).to.deep.include({ name: 'Override', serve: { variation: 'red' } });
  });

  it('are deleted, also the last one of a project', async () => {
    const made = await makeFlagsmithEnvironment(app());
    await call(app(), 'deleteEnvironment', at(made), 204);
    const calls = ['getEnvironment', 'deleteEnvironment', 'listTraitKeys', 'listEnvironmentKeys'];
    for (const id of calls) await call(app(), id, at(made), 404);
    const writes = ['updateEnvironment', 'replaceEnvironment', 'copyEnvironment', 'createEnvironmentKey'];
    for (const id of writes) await call(app(), id, { ...at(made), body: { name: 'x' } }, 404);
    await call(app(), 'deleteTraits', { ...at(made), body: { key: 'plan' } }, 404);
    const path = { project_pk: `${made.project}` };
    expect(await call(app(), 'listProjectEnvironments', { path })).to.deep.equal([]);
    await makeFlagsmithEnvironment(app(), { project: made.project });
  });

  it('leave a project without any that native requests name no environment of', async () => {
    const { name } = await makeFlagsmithProject(app(), { name: 'Without any' });
    const query = { project_id: 'without-any' };
    const answer = await app().native.call('listFlags', { token: app().token, query });
    expect(answer.status, name).to.equal(404);
    expect(answer.body.error.message).to.equal("Project 'without-any' has no environment: make one first.");
  });

  it('know which traits their identities have, and take one from all of them', async () => {
    const { key, client_key: api_key } = await makeEnvironment(app(), { name: newKey('Traits') });
    const query = { environment_id: key };
    const traits = [
      { plan: 'pro', since: 7 },
      { plan: 'free', other: 'plan' },
      { other: '"plan"', 'a"b': 1 },
    ];
    const identities = Array.from({ length: 1200 }, (_, index) => ({
      identifier: `user-${index}`,
      traits: traits[index % 3],
    }));
    for (let from = 0; from < identities.length; from += 100) {
      const body = { identities: identities.slice(from, from + 100) };
      dataOf(await app().native.call('replaceIdentities', { token: app().token, query, body }));
    }
    const path = { api_key };
    expect(await call(app(), 'listTraitKeys', { path })).to.deep.equal({
      keys: ['a"b', 'other', 'plan', 'since'],
    });
    const evaluated = async () => {
      const body = { flag_key: flag.key, context: { targeting_key: 'user-0' }, use_stored_traits: true };
      return dataOf(await app().native.call('evaluateFlag', { token: app().token, query, body }));
    };
    const flag = await makeFlag(app());
    const isPro = { attribute: 'plan', operator: 'in', values: ['pro'] };
    await target(app(), flag.key, { rules: [{ when: isPro, serve: { variation: 'on' } }] }, key);
    const first = await evaluated();
    await call(app(), 'deleteTraits', { path, body: { key: 'plan' } });
    expect(await call(app(), 'listTraitKeys', { path })).to.deep.equal({ keys: ['a"b', 'other', 'since'] });
    expect([first.reason, (await evaluated()).reason]).to.deep.equal(['TARGETING_MATCH', 'DEFAULT']);
    await call(app(), 'deleteTraits', { path, body: { key: 'a"b' } });
    const left = (await app().native.call('listIdentities', { token: app().token, query: { ...query, per_page: 3 } }))
      .body;
    expect(left.data.map(({ version }: { version: number }) => version)).to.deep.equal([2, 2, 2]);
  });
});
