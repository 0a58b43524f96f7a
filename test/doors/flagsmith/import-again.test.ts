/** Environment documents that are imported where something is already. */
import { expect } from 'chai';
import { dataOf } from '../../support/answers.js';
import { onEveryDatabase } from '../../support/app.js';
import type { TestAnswer } from '../../support/contract-client.js';
import {
  answersOf,
  condition,
  environmentDocument,
  identity,
  rule,
  segment,
  share,
  state,
} from '../../support/environment-documents.js';
import { callSegments } from '../../support/flagsmith-segments.js';
import { importAgain, imported, NONE, projectOf, SERVER_KEY, shop } from './support/imports.js';

type Json = TestAnswer['body'];

onEveryDatabase('an environment document', (app) => {
  before(() => imported(app(), shop(), { server_keys: [SERVER_KEY] }));

  it('that comes again with changes makes them, and leaves alone what it does not name', async () => {
    const document = environmentDocument({
      project: {
        segments: [
          segment(
            21,
            'Pro',
            [rule('ALL', [condition('IS_SET', 'pro', null)])],
            [state(1, 'again', { feature_state_value: 'pro' })],
          ),
        ],
      },
      feature_states: [state(1, 'again', { feature_state_value: 'one' }), state(2, 'left')],
      identity_overrides: [identity('a', [state(1, 'again', { feature_state_value: 'mine' })])],
    });
    const { project } = await imported(app(), document);
    const project_id = await projectOf(app(), project);
    const path = { flag_key: 'again', environment_id: 'production' };
    const read = async () =>
      dataOf(await app().native.call('getFlagEnvironment', { token: app().token, path, query: { project_id } }));
    const before = await read();
    const native = { when: { all: [{ segment: 'pro' }] }, serve: before.rules[0].serve };
    const rules = [before.rules[0], native];
    dataOf(
      await app().native.call('updateFlagEnvironment', {
        token: app().token,
        path,
        query: { project_id },
        body: { rules },
      }),
    );
    await importAgain(app(), document);

    document.feature_states = [state(1, 'again', { enabled: false, feature_state_value: 'two' })];
    document.project.segments[0].feature_states = [];
    document.identity_overrides = [identity('b', [state(1, 'again', { feature_state_value: 'mine' })])];
    const report = await imported(app(), document);
    expect(report.changed).to.deep.equal({ ...NONE, features: 1, feature_states: 1 });
    const after = await read();
    expect(after.rules.map(({ when }: Json) => when)).to.deep.equal([{ all: [{ segment: 'pro' }] }]);
    expect(after.overrides).to.deep.equal([{ ...before.overrides[0], targeting_keys: ['a', 'b'] }]);
    const flag = dataOf(
      await app().native.call('getFlag', { token: app().token, path: { flag_key: 'again' }, query: { project_id } }),
    );
    expect(flag.variations.map(({ value }: Json) => value)).to.have.members(['one', 'two', 'pro', 'mine']);
    expect((await answersOf(app(), document.api_key, 'c'))['again']).to.deep.equal({ enabled: false, value: 'two' });
    expect(await answersOf(app(), document.api_key, 'c')).to.have.property('left');
  });

  it('may be of any age', async () => {
    const old = {
      id: 6001,
      api_key: 'an-old-key',
      project: {
        id: 6002,
        name: 'Old',
        segments: [{ id: 6003, name: 'All', rules: [{ type: 'ALL', rules: [] }], feature_states: [] }],
      },
      feature_states: [{ feature: { id: 6004, name: 'plain' }, enabled: true }],
    };
    await imported(app(), old);
    expect(await answersOf(app(), 'an-old-key', 'x')).to.deep.equal({ plain: { enabled: true, value: null } });
    await importAgain(app(), old);
  });

  it('whose numbers are not free is brought over all the same, and comes again without a trace', async () => {
    const document = environmentDocument({
      id: 51,
      api_key: 'numbers-taken',
      project: { segments: [segment(12, 'Pro', [rule('ALL', [condition('PERCENTAGE_SPLIT', null, '50')])])] },
      feature_states: [state(1, 'mine', { multivariate_feature_state_values: [share(40, 'a', 100)] })],
    });
    const report = await imported(app(), document);
    expect(report.environment).to.be.greaterThan(0).and.not.to.equal(51);
    const { results } = (await callSegments(app(), 'listSegments', { project: String(report.project) })).body;
    expect(results).to.have.length(1);
    expect(results[0].id).not.to.equal(12);
    await importAgain(app(), document);
  });

  it('of a project that was deleted makes it anew, by the same numbers', async () => {
    const document = environmentDocument({ feature_states: [state(7001, 'gone')] });
    const { project } = await imported(app(), document);
    const path = { project_id: await projectOf(app(), project) };
    expect((await app().native.call('deleteProject', { token: app().token, path })).status).to.equal(204);
    expect((await imported(app(), document)).project).to.equal(project);
  });
});
