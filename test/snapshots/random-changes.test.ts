import { expect } from 'chai';
import * as fc from 'fast-check';
import { dataOf } from '../support/answers.js';
import { onEveryDatabase, type TestApp } from '../support/app.js';
import type { ContractClient, TestAnswer } from '../support/contract-client.js';
import { swiss } from '../support/flags.js';

/** One request; many of them are refused, such as the deletion of what is not there. */
interface Change {
  readonly operationId: string;
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: object;
}

const flagKey = fc.constantFrom('a', 'b', 'c', 'd_e', 'dxe');
const segmentKey = fc.constantFrom('s', 't', 'u_v', 'uxv');
const environmentKey = fc.constantFrom('dev', 'prod', 'prod', 'extra');
const projectKey = fc.constantFrom('default', 'default', 'default', 'other');
const variation = fc.constantFrom('on', 'off');
const plan = fc.constantFrom('free', 'pro');

const leaf = plan.map((value) => ({ attribute: 'plan', operator: 'in', values: [value] }));
const naming = segmentKey.map((segment) => ({ segment }));
const condition = fc.oneof(
  leaf,
  naming,
  naming.map((one) => ({ none: [one] })),
  fc.tuple(leaf, naming).map((all) => ({ all })),
);
const serve = variation.map((key) => ({ variation: key }));
const state = fc.record(
  {
    enabled: fc.boolean(),
    rules: fc.array(fc.record({ when: condition, serve }), { maxLength: 2 }),
    overrides: variation.map((key) => [{ variation: key, targeting_keys: ['user-1'] }]),
    prerequisites: fc.array(
      flagKey.map((flag_key) => ({ flag_key })),
      { maxLength: 1 },
    ),
    default_serve: fc.option(serve),
  },
  { requiredKeys: [] },
);
const flagPatch = fc.oneof(
  fc.record({ name: plan }),
  fc.record({ enabled: fc.boolean() }),
  fc.record({ enabled: fc.boolean(), default_variation: variation }),
  fc.record({ off_variation: fc.option(variation) }),
);

const change = fc.oneof(
  { weight: 3, arbitrary: flagKey.map((key) => to('createFlag', { body: { key, type: 'boolean', enabled: true } })) },
  { weight: 3, arbitrary: segmentChange('createSegment') },
  { weight: 3, arbitrary: fc.tuple(flagKey, flagPatch).map(([key, body]) => onFlag('updateFlag', key, { body })) },
  { weight: 2, arbitrary: flagKey.map((key) => onFlag('archiveFlag', key)) },
  { weight: 3, arbitrary: flagKey.map((key) => onFlag('restoreFlag', key)) },
  { weight: 2, arbitrary: flagKey.map((key) => onFlag('deleteFlag', key)) },
  {
    weight: 8,
    arbitrary: fc
      .tuple(flagKey, environmentKey, state)
      .map(([flag_key, environment_id, body]) =>
        to('updateFlagEnvironment', { path: { flag_key, environment_id }, body }),
      ),
  },
  { weight: 2, arbitrary: overrideChange('replaceIdentityOverride') },
  { weight: 1, arbitrary: overrideChange('deleteIdentityOverride') },
  { weight: 3, arbitrary: segmentChange('updateSegment') },
  { weight: 2, arbitrary: segmentKey.map((key) => to('deleteSegment', { path: { segment_key: key } })) },
  { weight: 2, arbitrary: fc.constant(to('createEnvironment', { body: { key: 'extra' } })) },
  { weight: 1, arbitrary: fc.constant(to('deleteEnvironment', { path: { environment_id: 'extra' } })) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(environmentKey, plan)
      .map(([environment_id, name]) => to('updateEnvironment', { path: { environment_id }, body: { name } })),
  },
  { weight: 2, arbitrary: fc.constant(to('createProject', { body: { key: 'other' } })) },
  { weight: 1, arbitrary: fc.constant(to('deleteProject', { path: { project_id: 'other' } })) },
);

function to(operationId: string, rest: Omit<Change, 'operationId'> = {}): Change {
  return { operationId, ...rest };
}

function onFlag(operationId: string, flag_key: string, rest: Omit<Change, 'operationId'> = {}): Change {
  return { operationId, path: { flag_key }, ...rest };
}

function segmentChange(operationId: 'createSegment' | 'updateSegment') {
  return fc
    .tuple(segmentKey, condition)
    .map(([key, when]) =>
      operationId === 'createSegment'
        ? to(operationId, { body: { key, when } })
        : to(operationId, { path: { segment_key: key }, body: { when } }),
    );
}

function overrideChange(operationId: 'replaceIdentityOverride' | 'deleteIdentityOverride') {
  return fc.tuple(flagKey, environmentKey, variation).map(([flag_key, environment_id, key]) => ({
    operationId,
    path: { flag_key, identifier: 'user-1' },
    query: { environment_id },
    ...(operationId === 'replaceIdentityOverride' && { body: { variation: key } }),
  }));
}

/** Up to three at once, in one project. */
const together = fc
  .tuple(projectKey, fc.array(change, { minLength: 1, maxLength: 3 }))
  .map(([project_id, changes]) => changes.map((one) => inProject(one, project_id)));

function inProject(one: Change, project_id: string): Change {
  return one.operationId.endsWith('Project') ? one : { ...one, query: { ...one.query, project_id } };
}

onEveryDatabase('what is kept in memory', (app) => {
  /** What every environment publishes, and what its flags answer. */
  async function everything({ native }: { native: ContractClient }, { token }: TestApp): Promise<object> {
    const projects: TestAnswer['body'][] = dataOf(await native.call('listProjects', { token }));
    const places = await Promise.all(
      projects.map(async ({ key: project_id }) => {
        const environments = dataOf(await native.call('listEnvironments', { token, query: { project_id } }));
        return environments.map(({ key }: { key: string }) => ({ project_id, environment_id: key }));
      }),
    );
    const answers = places.flat().map(async (query) => {
      const { headers, body } = await native.call('getRuleset', { token, query });
      const evaluations = [{ attributes: {} }, { targeting_key: 'user-1' }, swiss('user-2'), ...PLANS].map(
        async (context) => dataOf(await native.call('evaluateFlags', { token, query, body: { context } })),
      );
      return { query, etag: headers['etag'], body, evaluations: await Promise.all(evaluations) };
    });
    return Promise.all(answers);
  }

  it('is after any changes what a server that has just started reads from the database', async () => {
    const { native, token } = app();
    const succeeded = new Set<string>();
    const make = async ({ operationId, ...rest }: Change) => {
      const { status, body } = await native.call(operationId, { token, ...rest });
      expect(status, JSON.stringify(body)).to.be.lessThan(500);
      if (status < 300) succeeded.add(operationId);
    };
    const changes = fc.array(together, { minLength: 10, maxLength: 10 });
    await fc.assert(
      fc.asyncProperty(changes, async (steps) => {
        for (const step of steps) await Promise.all(step.map(make));
        const another = await app().startAnother();
        try {
          expect(await everything(app(), app())).to.deep.equal(await everything(another, app()));
        } finally {
          await another.close();
        }
      }),
      { seed: 20_261_125, numRuns: 8, endOnFailure: true },
    );
    expect(succeeded.size, [...succeeded].join()).to.be.greaterThan(10);
  });
});

const PLANS = ['free', 'pro'].map((name) => ({ targeting_key: 'user-3', attributes: { plan: name } }));
