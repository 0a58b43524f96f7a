/** Environments of another server of Flagsmith's API, brought over: what becomes of them. */
import { expect } from 'chai';
import { dataOf } from '../../support/answers.js';
import { onEveryDatabase } from '../../support/app.js';
import type { TestAnswer } from '../../support/contract-client.js';
import { answersOf, condition, importDocument, rule, segment } from '../../support/environment-documents.js';
import { bodyOf } from '../../support/flagsmith.js';
import { callSegments } from '../../support/flagsmith-segments.js';
import { leavesNoTrace } from '../../support/unchanged.js';
import { CLIENT_KEY, importAgain, imported, NONE, SERVER_KEY, shop } from './support/imports.js';

type Json = TestAnswer['body'];

onEveryDatabase('an environment document', (app) => {
  const all = { projects: 1, environments: 1, server_keys: 1, segments: 3, features: 5, feature_states: 5 };

  it('that is only tried changes nothing, and says what it would', async () => {
    const body = { server_keys: [SERVER_KEY] };
    const answer = await leavesNoTrace(app(), () =>
      importDocument(app(), shop(), { body, query: { dry_run: 'true' } }),
    );
    expect(bodyOf(answer)).to.deep.include({ dry_run: true, created: all, changed: NONE, unchanged: NONE });
  });

  it('becomes project, environment, segments, features and keys, by their own numbers', async () => {
    const report = await imported(app(), shop(), { server_keys: [SERVER_KEY] });
    expect(report).to.deep.equal({
      dry_run: false,
      project: 31,
      environment: 51,
      api_key: CLIENT_KEY,
      created: all,
      changed: NONE,
      unchanged: NONE,
    });
    const { body } = await callSegments(app(), 'listSegments', { project: '31' });
    expect(body.results.map(({ id, name }: Json) => [id, name])).to.deep.equal([
      [12, 'Beta users'],
      [13, 'Half'],
      [14, 'Nobody'],
    ]);
    expect(body.results[2].rules).to.deep.equal([]);
    const features = (await callSegments(app(), 'listSegmentFeatures', { project: '31', id: 12 })).body.results;
    expect(features).to.deep.equal([
      { id: 901, feature: 1, environment: 51 },
      { id: 902, feature: 2, environment: 51 },
    ]);
    const entries = await app().database('audit_log').where({ operation_id: 'importEnvironment' });
    const projects = new Set(
      entries.map(({ resource, project_public_id }) => `${resource} ${project_public_id !== null}`),
    );
    expect([...projects].sort()).to.deep.equal([
      'api-key true',
      'environment true',
      'flag true',
      'flag-environment true',
      'project true',
      'segment true',
    ]);
  });

  it('that comes again leaves no trace', async () => {
    const body = { server_keys: [SERVER_KEY] };
    expect(await importAgain(app(), shop(), body)).to.deep.include({ created: NONE, changed: NONE, unchanged: all });
  });

  it('lets its server keys in at once, and shows no more of them than their beginning', async () => {
    const headers = { 'X-Environment-Key': SERVER_KEY };
    const answer = await app().native.call('evaluateFlags', { headers, body: { context: {} } });
    expect(dataOf(answer).evaluations.map(({ flag_key }: Json) => flag_key)).to.include('secret');
    const unknown = { 'X-Environment-Key': `${SERVER_KEY}x` };
    expect((await app().native.call('evaluateFlags', { headers: unknown, body: { context: {} } })).status).to.equal(
      401,
    );
    const [row] = await app().database('api_keys').where({ prefix: 'ser.aB3d' });
    expect(JSON.stringify(row)).not.to.include(SERVER_KEY);
  });

  it('of another environment joins its project, and changes what it says of all environments', async () => {
    const staging = shop('stagingkey', {
      document: { id: 52, name: 'Staging', identity_overrides: [] },
      project: {
        segments: [
          segment(12, 'Beta testers', [rule('NONE', [condition('EQUAL', 'plan', 'beta')])], []),
          segment(15, 'Beta testers', [rule('ALL', [condition('IS_SET', 'new', null)])]),
        ],
      },
    });
    staging.feature_states = staging.feature_states.slice(0, 2);
    staging.feature_states[0].feature_state_value = 'hello, staging';
    staging.feature_states[1].multivariate_feature_state_values[0].multivariate_feature_option.value = 'renamed';
    const report = await imported(app(), staging);
    expect(report).to.deep.include({
      project: 31,
      environment: 52,
      created: { ...NONE, environments: 1, segments: 1, feature_states: 2 },
      changed: { ...NONE, segments: 1, features: 2 },
      unchanged: { ...NONE, projects: 1 },
    });
    const { results } = (await callSegments(app(), 'listSegments', { project: '31' })).body;
    expect(results.map(({ id, name }: Json) => [id, name])).to.deep.equal([
      [12, 'Beta testers'],
      [13, 'Half'],
      [14, 'Nobody'],
      [15, 'Beta testers'],
    ]);
    expect((await answersOf(app(), 'stagingkey', 'anybody'))['banner']).to.deep.equal({
      enabled: true,
      value: 'hello, staging',
    });
    const free = await answersOf(app(), CLIENT_KEY, 'vip 2', { plan: 'free' });
    expect(free['colours']?.value).to.equal('renamed');
    await importAgain(app(), staging);
  });
});
