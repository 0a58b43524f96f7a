/** What is so already is not written again: no version, no time, no entry of the audit log, no revision. */
import { expect } from 'chai';
import { dataOf } from '../support/answers.js';
import { onEveryDatabase, type TestApp } from '../support/app.js';
import type { RequestOptions } from '../support/contract-client.js';
import { inSwitzerland, makeFlag, newKey, rollout } from '../support/flags.js';
import { override } from '../support/identities.js';
import { makeMember, makeOrganization } from '../support/people.js';
import { makeEnvironment, makeProject } from '../support/places.js';
import { makeSegment } from '../support/segments.js';
import { leavesNoTrace } from '../support/unchanged.js';

type Request = Pick<RequestOptions, 'token' | 'path' | 'query' | 'body'>;

/** A request that asks for what it has asked for before. */
interface Write {
  readonly title: string;
  readonly id: string;
  readonly request: (app: TestApp) => Promise<Request>;
}

const onlyOnce = { ...inSwitzerland, type: 'string', negate: false, ignore_case: false, list: 'any' };
const state = {
  enabled: true,
  prerequisites: [{ flag_key: 'needed' }],
  overrides: [{ variation: 'on', targeting_keys: ['ada', 'bob'] }],
  rules: [{ id: 'rul_1', when: inSwitzerland, serve: rollout({ on: 10, off: 20.5 }) }],
  default_serve: rollout({ on: 1 }, { seed: 's' }),
};

const flagRequest = (body: object) => async (app: TestApp) => ({
  path: { flag_key: (await makeFlag(app)).key },
  query: { environment_id: 'prod' },
  body,
});
const stateRequest = (body: object) => async (app: TestApp) => ({
  path: { flag_key: (await makeFlag(app)).key, environment_id: 'prod' },
  body,
});
const segmentRequest = (body: object) => async (app: TestApp) => ({
  path: { segment_key: (await makeSegment(app)).key },
  body,
});
const memberRequest = (body: object) => async (app: TestApp) => ({
  path: { user_id: (await makeMember(app)).id },
  body,
});
const ownOrganization = async (app: TestApp) => {
  const { token, organization } = await makeOrganization(app, await makeMember(app));
  return { token, path: { organization_id: organization.id } };
};

const writes: readonly Write[] = [
  { title: 'a flag, patched', id: 'updateFlag', request: flagRequest({ name: 'N', metadata: { a: 1, b: { c: 2 } } }) },
  { title: 'a flag, switched on', id: 'updateFlag', request: flagRequest({ enabled: true }) },
  { title: 'a flag, patched and switched', id: 'updateFlag', request: flagRequest({ tags: ['t'], enabled: true }) },
  { title: 'a flag, replaced', id: 'replaceFlag', request: flagRequest({ type: 'boolean', metadata: { b: 1, a: 2 } }) },
  {
    title: 'a flag, replaced and switched',
    id: 'replaceFlag',
    request: flagRequest({ type: 'boolean', enabled: true }),
  },
  { title: "a flag's state, replaced", id: 'replaceFlagEnvironment', request: stateRequest(state) },
  { title: "a flag's state, patched", id: 'updateFlagEnvironment', request: stateRequest({ rules: state.rules }) },
  { title: "a flag's state, switched on", id: 'updateFlagEnvironment', request: stateRequest({ enabled: true }) },
  { title: 'a segment, patched', id: 'updateSegment', request: segmentRequest({ name: 'N', when: { all: [] } }) },
  { title: 'a segment, replaced', id: 'replaceSegment', request: segmentRequest({ when: { any: [onlyOnce] } }) },
  {
    title: 'an environment, patched',
    id: 'updateEnvironment',
    request: async (app) => ({ path: { environment_id: (await makeEnvironment(app)).id }, body: { name: 'N' } }),
  },
  {
    title: 'a project, patched',
    id: 'updateProject',
    request: async (app) => ({ path: { project_id: (await makeProject(app)).id }, body: { description: 'D' } }),
  },
  {
    title: 'an organization, patched',
    id: 'updateOrganization',
    request: async (app) => ({ ...(await ownOrganization(app)), body: { name: 'N' } }),
  },
  {
    title: 'limits, replaced',
    id: 'replaceOrganizationLimits',
    request: async (app) => ({
      ...(await ownOrganization(app)),
      body: { plan: 'pro', limits: { api_keys: 70, management: 800, ruleset: null } },
    }),
  },
  { title: 'a member, patched', id: 'updateMember', request: memberRequest({ role: 'viewer' }) },
  {
    title: 'a member, narrowed to projects in any order',
    id: 'updateMember',
    request: async (app) => {
      const [one, other] = [await makeProject(app), await makeProject(app)];
      const roles = [other, one].map(({ key }) => ({ project_id: key, role: 'viewer' }));
      return memberRequest({ projects: roles })(app);
    },
  },
  {
    title: "an identity's traits, patched",
    id: 'updateIdentity',
    request: async () => ({ path: { identifier: newKey('user') }, body: { traits: { plan: 'pro' } } }),
  },
  {
    title: "an identity's traits, replaced",
    id: 'replaceIdentity',
    request: async () => ({ path: { identifier: newKey('user') }, body: { traits: { plan: 'pro' } } }),
  },
  {
    title: "an identity's override, replaced",
    id: 'replaceIdentityOverride',
    request: async (app) => ({
      path: { identifier: newKey('user'), flag_key: (await makeFlag(app)).key },
      body: { variation: 'on' },
    }),
  },
];

onEveryDatabase('what is so already and is not written again', (app) => {
  const call = (id: string, request: Request) => app().native.call(id, { token: app().token, ...request });

  before(() => makeFlag(app(), { key: 'needed' }));

  for (const { title, id, request } of writes) {
    it(title, async () => {
      const asked = await request(app());
      const first = await call(id, asked);
      expect(first.status, JSON.stringify(first.body)).to.be.oneOf([200, 201]);
      const again = await leavesNoTrace(app(), () => call(id, asked));
      expect(again.status).to.equal(200);
      expect(again.body).to.deep.equal(first.body);
    });
  }

  it('a state that was never written, when it is asked to be as in the beginning', async () => {
    const path = { flag_key: (await makeFlag(app())).key, environment_id: 'prod' };
    const body = { enabled: false };
    await leavesNoTrace(app(), async () => {
      expect(dataOf(await call('replaceFlagEnvironment', { path, body })).version).to.equal(0);
      expect(dataOf(await call('updateFlagEnvironment', { path, body })).version).to.equal(0);
    });
  });

  it('is written as soon as one part of the change is new, and only that part', async () => {
    const flag = await makeFlag(app(), { name: 'N' });
    const path = { flag_key: flag.key };
    const switched = dataOf(
      await call('updateFlag', { path, query: { environment_id: 'prod' }, body: { name: 'N', enabled: true } }),
    );
    expect(switched).to.include({ enabled: true, version: 1, updated_at: flag.updated_at });
    expect(dataOf(await call('getFlag', { path, query: { environment_id: 'prod' } }))).to.deep.equal(switched);
    const renamed = dataOf(
      await call('updateFlag', { path, query: { environment_id: 'prod' }, body: { name: 'M', enabled: true } }),
    );
    expect(renamed).to.include({ enabled: true, version: 2 });
    const state = await call('getFlagEnvironment', { path: { ...path, environment_id: 'prod' } });
    expect(dataOf(state).version).to.equal(1);
  });

  it('free JSON in another order is another text, and written', async () => {
    const path = { flag_key: (await makeFlag(app(), { metadata: { a: 1, b: 2 } })).key };
    const body = { type: 'boolean', metadata: { b: 2, a: 1 } };
    const data = dataOf(await call('replaceFlag', { path, body }));
    expect(data.version).to.equal(2);
    expect(Object.keys(data.metadata)).to.deep.equal(['b', 'a']);
  });

  it('shares of a rollout are the same whichever way their properties are written', async () => {
    const path = { flag_key: (await makeFlag(app())).key, environment_id: 'prod' };
    const patch = async (weight: object) =>
      dataOf(
        await call('updateFlagEnvironment', { path, body: { default_serve: { rollout: { weights: [weight] } } } }),
      );
    await patch({ weight: 50, variation: 'on' });
    expect((await patch({ variation: 'on', weight: 50 })).version).to.equal(1);
  });

  it('an override stays in its place among the others', async () => {
    const { key } = await makeFlag(app());
    for (const user of ['ada', 'bob']) dataOf(await override(app(), user, key, 'on'), 201);
    dataOf(await override(app(), 'ada', key, 'on'));
    const path = { flag_key: key, environment_id: 'prod' };
    const data = dataOf(await call('getFlagEnvironment', { path }));
    expect(data.overrides).to.deep.equal([{ variation: 'on', targeting_keys: ['ada', 'bob'] }]);
    expect(data.version).to.equal(2);
  });
});
