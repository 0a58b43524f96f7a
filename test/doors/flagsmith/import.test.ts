/** Environments of another server of Flagsmith's API, brought over: whoever is deployed goes on. */
import { expect } from 'chai';
import { dataOf } from '../../support/answers.js';
import { onEveryDatabase } from '../../support/app.js';
import type { TestAnswer } from '../../support/contract-client.js';
import {
  answersOf,
  condition,
  environmentDocument,
  identity,
  importDocument,
  percentageOf,
  rule,
  segment,
  share,
  state,
} from '../../support/environment-documents.js';
import { callSegments } from '../../support/flagsmith-segments.js';
import { leavesNoTrace } from '../../support/unchanged.js';

type Json = TestAnswer['body'];

const SERVER_KEY = 'ser.aB3dE6gH9jK2mN5pQ8sT1v';

/** A bit of everything. */
function shop(apiKey = '8AYnz4q3KEfT5DFtnramnP', given: Json = {}): Json {
  const shares = [share(42, 'third', 20), share(40, 'first', 30), share(41, 2, 25.5)];
  const beta = [rule('ALL', [], [rule('ANY', [condition('EQUAL', 'plan', 'beta')])])];
  const half = [rule('ALL', [condition('PERCENTAGE_SPLIT', null, '50')])];
  return environmentDocument({
    id: 51,
    api_key: apiKey,
    project: {
      id: 31,
      name: 'Shop',
      server_key_only_feature_ids: [4],
      segments: [
        segment(12, 'Beta users', beta, [
          state(1, 'banner', {
            django_id: 901,
            enabled: false,
            feature_state_value: 'for beta',
            feature_segment: { priority: 1 },
          }),
          state(2, 'colours', {
            django_id: 902,
            feature_state_value: 'beta',
            feature_segment: { priority: 0 },
            multivariate_feature_state_values: [
              share(52, 'third', 100, { multivariate_feature_option: { id: 1042, value: 'third', key: null } }),
            ],
          }),
        ]),
        segment(13, 'Half', half, [
          state(1, 'banner', { django_id: 903, feature_state_value: 7, feature_segment: { priority: 0 } }),
        ]),
        segment(14, 'Nobody', []),
      ],
      ...given.project,
    },
    feature_states: [
      state(1, 'banner', { feature_state_value: 'hello' }),
      state(2, 'colours', {
        feature: { id: 2, name: 'colours', type: 'MULTIVARIATE' },
        django_id: 1016366,
        feature_state_value: 'control',
        multivariate_feature_state_values: shares,
      }),
      state(3, 'off', { enabled: false }),
      state(4, 'secret', { feature_state_value: true }),
      state(5, 'by-uuid', {
        django_id: null,
        featurestate_uuid: '0b6f9b1e-2a55-4d0e-8c57-6c0a9e6b1f11',
        multivariate_feature_state_values: [
          share(60, 'b', 50, { id: null, mv_fs_value_uuid: 'ffffffff-0000-4000-8000-000000000001' }),
          share(61, 'a', 50, { id: null, mv_fs_value_uuid: '0fffffff-0000-4000-8000-000000000001' }),
        ],
      }),
    ],
    identity_overrides: [
      identity('vip', [
        state(1, 'banner', { django_id: 904, feature_state_value: 'for you' }),
        state(3, 'off', { django_id: 905 }),
        state(99, 'elsewhere'),
      ]),
      identity('vip 2', [state(3, 'off', { django_id: 906, feature_state_value: 12 })]),
    ],
    ...given.document,
  });
}

onEveryDatabase('an environment document', (app) => {
  const refusalOf = async (document: object, body: object = {}) => {
    const answer = await leavesNoTrace(app(), () => importDocument(app(), document, { body }));
    expect(answer.status, JSON.stringify(answer.body)).to.equal(400);
    return answer.body;
  };
  const imported = async (document: object, body: object = {}, query: Json = {}) => {
    const answer = await importDocument(app(), document, { body, query });
    expect(answer.status, JSON.stringify(answer.body)).to.equal(200);
    return answer.body;
  };
  /** The native id of the project that was imported with the number. */
  const projectOf = async (number: number): Promise<string> => {
    const [ref] = await app().database('kept_ids').where({ kind: 'project', number }).pluck('ref');
    const [id = ''] = await app()
      .database('projects')
      .where({ id: Number(ref) })
      .pluck('public_id');
    return id;
  };
  const none = { projects: 0, environments: 0, server_keys: 0, segments: 0, features: 0, feature_states: 0 };
  const all = { projects: 1, environments: 1, server_keys: 1, segments: 3, features: 5, feature_states: 5 };

  it('that is only tried changes nothing, and says what it would', async () => {
    const body = { server_keys: [SERVER_KEY] };
    const answer = await leavesNoTrace(app(), () =>
      importDocument(app(), shop(), { body, query: { dry_run: 'true' } }),
    );
    expect(answer.body).to.deep.include({ dry_run: true, created: all, changed: none, unchanged: none });
  });

  it('becomes project, environment, segments, features and keys, by their own numbers', async () => {
    const report = await imported(shop(), { server_keys: [SERVER_KEY] });
    expect(report).to.deep.equal({
      dry_run: false,
      project: 31,
      environment: 51,
      api_key: '8AYnz4q3KEfT5DFtnramnP',
      created: all,
      changed: none,
      unchanged: none,
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
    const answer = await leavesNoTrace(app(), () => importDocument(app(), shop(), { body }));
    expect(answer.body).to.deep.include({ created: none, changed: none, unchanged: all });
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

  it('answers its client key as its server did: defaults, segments, and single identities', async () => {
    const of = (identifier: string | null, traits: object = {}) =>
      answersOf(app(), '8AYnz4q3KEfT5DFtnramnP', identifier, traits);
    const inHalf = (identifier: string) => percentageOf('13', `8AYnz4q3KEfT5DFtnramnP_${identifier}`) <= 50;
    const users = Array.from({ length: 200 }, (_, index) => `user-${index}`);
    const [inside, outside] = [users.find(inHalf) ?? '', users.find((user) => !inHalf(user)) ?? ''];
    expect(await of(outside)).to.deep.include({
      banner: { enabled: true, value: 'hello' },
      off: { enabled: false, value: null },
    });
    expect(await of(outside)).not.to.have.property('secret');
    expect((await of(outside, { plan: 'beta' }))['banner']).to.deep.equal({ enabled: false, value: 'for beta' });
    expect((await of(inside, { plan: 'beta' }))['banner']).to.deep.equal({ enabled: true, value: 7 });
    expect((await of(inside, { plan: 'beta' }))['colours']).to.deep.equal({ enabled: true, value: 'third' });
    expect(await of('vip', { plan: 'beta' })).to.deep.include({
      banner: { enabled: true, value: 'for you' },
      off: { enabled: true, value: null },
    });
    expect((await of('vip 2'))['off']).to.deep.equal({ enabled: true, value: 12 });
    expect((await of(null))['colours']).to.deep.equal({ enabled: true, value: 'control' });
  });

  it('keeps the variation of every identity', async () => {
    const optionOf = (percentage: number) => {
      if (percentage < 30) return 'first';
      if (percentage < 55.5) return 2;
      return percentage < 75.5 ? 'third' : 'control';
    };
    expect(percentageOf('1016366', '8AYnz4q3KEfT5DFtnramnP_user-123')).to.equal(39.19783956791358);
    for (let user = 100; user < 400; user += 1) {
      const key = `8AYnz4q3KEfT5DFtnramnP_user-${user}`;
      const answers = await answersOf(app(), '8AYnz4q3KEfT5DFtnramnP', `user-${user}`);
      expect(answers['colours']?.value, key).to.equal(optionOf(percentageOf('1016366', key)));
      const byUuid = percentageOf('0b6f9b1e-2a55-4d0e-8c57-6c0a9e6b1f11', key) < 50 ? 'a' : 'b';
      expect(answers['by-uuid']?.value, key).to.equal(byUuid);
      expect(answers['banner']?.value, key).to.equal(percentageOf('13', key) <= 50 ? 7 : 'hello');
    }
  });

  it('is told to SDKs that evaluate by themselves with its own numbers, seeds and order of options', async () => {
    const headers = { 'X-Environment-Key': SERVER_KEY };
    const document = (await app().flagsmith.call('getEnvironmentDocument', { headers })).body;
    expect(document).to.include({ id: 51, api_key: '8AYnz4q3KEfT5DFtnramnP', name: 'Production' });
    expect(document.project).to.include({ id: 31, name: 'Shop' });
    const colours = document.feature_states.find((one: Json) => one.feature.name === 'colours');
    expect(colours).to.include({ django_id: 1016366, feature_state_value: 'control' });
    const shares = colours.multivariate_feature_state_values;
    expect(shares.map((one: Json) => [one.multivariate_feature_option.value, one.percentage_allocation])).to.deep.equal(
      [
        ['first', 30],
        [2, 25.5],
        ['third', 20],
      ],
    );
    const byUuid = document.feature_states.find((one: Json) => one.feature.name === 'by-uuid');
    expect(byUuid).to.include({ django_id: null, featurestate_uuid: '0b6f9b1e-2a55-4d0e-8c57-6c0a9e6b1f11' });
    expect(document.project.segments.map(({ id }: Json) => id)).to.include.members([12, 13]);
    expect(document.identity_overrides.map(({ identifier }: Json) => identifier).sort()).to.deep.equal([
      'vip',
      'vip 2',
    ]);
    const answer = await leavesNoTrace(app(), () => importDocument(app(), document, { query: { dry_run: 'true' } }));
    expect(answer.status).to.equal(200);
  });

  it('has the published percentages', async () => {
    const document = environmentDocument({
      api_key: 'test_env',
      feature_states: [
        ['under', 51.990398079615915],
        ['over', 51.99039807961592],
      ].map(([name, weight], index) =>
        state(index + 7, String(name), {
          django_id: 12345,
          multivariate_feature_state_values: [share(index + 70, 'yes', Number(weight))],
        }),
      ),
    });
    await imported(document);
    const answers = await answersOf(app(), 'test_env', 'foobar');
    expect([answers['under']?.value, answers['over']?.value]).to.deep.equal([null, 'yes']);
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
    const report = await imported(staging);
    expect(report).to.deep.include({
      project: 31,
      environment: 52,
      created: { ...none, environments: 1, segments: 1, feature_states: 2 },
      changed: { ...none, segments: 1, features: 2 },
      unchanged: { ...none, projects: 1 },
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
    const free = await answersOf(app(), '8AYnz4q3KEfT5DFtnramnP', 'vip 2', { plan: 'free' });
    expect(free['colours']?.value).to.equal('renamed');
    await leavesNoTrace(app(), () => importDocument(app(), staging));
  });

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
    const { project } = await imported(document);
    const project_id = await projectOf(project);
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
    await leavesNoTrace(app(), () => importDocument(app(), document));

    document.feature_states = [state(1, 'again', { enabled: false, feature_state_value: 'two' })];
    document.project.segments[0].feature_states = [];
    document.identity_overrides = [identity('b', [state(1, 'again', { feature_state_value: 'mine' })])];
    const report = await imported(document);
    expect(report.changed).to.deep.equal({ ...none, features: 1, feature_states: 1 });
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
    await imported(old);
    expect(await answersOf(app(), 'an-old-key', 'x')).to.deep.equal({ plain: { enabled: true, value: null } });
    await leavesNoTrace(app(), () => importDocument(app(), old));
  });

  it('whose numbers are not free is brought over all the same, and comes again without a trace', async () => {
    const document = environmentDocument({
      id: 51,
      api_key: 'numbers-taken',
      project: { segments: [segment(12, 'Pro', [rule('ALL', [condition('PERCENTAGE_SPLIT', null, '50')])])] },
      feature_states: [state(1, 'mine', { multivariate_feature_state_values: [share(40, 'a', 100)] })],
    });
    const report = await imported(document);
    expect(report.environment).to.be.greaterThan(0).and.not.to.equal(51);
    const { results } = (await callSegments(app(), 'listSegments', { project: String(report.project) })).body;
    expect(results).to.have.length(1);
    expect(results[0].id).not.to.equal(12);
    await leavesNoTrace(app(), () => importDocument(app(), document));
  });

  it('of a project that was deleted makes it anew, by the same numbers', async () => {
    const document = environmentDocument({ feature_states: [state(7001, 'gone')] });
    const { project } = await imported(document);
    const path = { project_id: await projectOf(project) };
    expect((await app().native.call('deleteProject', { token: app().token, path })).status).to.equal(204);
    expect((await imported(document)).project).to.equal(project);
  });

  it('that cannot be represented is refused with the place, and leaves no trace', async () => {
    const of = (given: object) => environmentDocument(given);
    const withRules = (...rules: object[]) =>
      of({ project: { segments: [segment(1, 'A', []), segment(2, 'B', rules)] } });
    const withLeaf = (leaf: object) =>
      withRules(rule('ALL', [], []), rule('ANY', [condition('IS_SET', 'a', null)], [rule('NONE', [leaf])]));
    const leafAt = '/project/segments/1/rules/1/rules/0/conditions/0';
    const overrides = Array.from({ length: 201 }, (_, index) =>
      segment(index + 1, `S${index}`, [], [state(1, 'many', { feature_segment: { priority: index } })]),
    );
    const many = Array.from({ length: 1001 }, (_, index) =>
      identity(`u${index}`, [state(1, 'many', { feature_state_value: index })]),
    );
    const shares = (...given: object[]) =>
      of({ feature_states: [state(1, 'a'), state(2, 'b', { multivariate_feature_state_values: given })] });
    const twice = { feature_states: [state(1, 'a')] };
    for (const [document, pointer] of [
      [of({ use_identity_composite_key_for_hashing: false }), '/use_identity_composite_key_for_hashing'],
      [of({ api_key: 'short' }), '/api_key'],
      [of({ feature_states: [state(1, 'a'), state(2, 'no key!')] }), '/feature_states/1/feature/name'],
      [of({ feature_states: [state(1, 'a'), state(2, 'a')] }), '/feature_states/1/feature/name'],
      [of({ feature_states: [state(1, 'a'), state(1, 'b')] }), '/feature_states/1/feature/id'],
      [of({ feature_states: [state(1, 'a', { feature_state_value: 1.5 })] }), '/feature_states/0/feature_state_value'],
      [of({ project: { segments: [segment(1, 'A', []), segment(1, 'B', [])] } }), '/project/segments/1/id'],
      [withLeaf(condition('SIMILAR', 'a', 'b')), `${leafAt}/operator`],
      [withLeaf(condition('REGEX', 'a', '(?=b)')), `${leafAt}/value`],
      [withLeaf(condition('MODULO', 'a', 'b')), `${leafAt}/value`],
      [withLeaf(condition('PERCENTAGE_SPLIT', 'a', 'half')), `${leafAt}/value`],
      [withLeaf(condition('EQUAL', null, 'a')), `${leafAt}/property_`],
      [withRules(rule('SOME', [])), '/project/segments/1/rules/0/type'],
      [shares(share(1, 'x', 60), share(2, 'y', 41)), '/feature_states/1/multivariate_feature_state_values'],
      [shares(share(1, 'x', 101)), '/feature_states/1/multivariate_feature_state_values/0/percentage_allocation'],
      [
        shares(share(1, 'x', 1), share(1, 'x', 1)),
        '/feature_states/1/multivariate_feature_state_values/1/multivariate_feature_option',
      ],
      [
        of({ ...twice, project: { segments: [segment(1, 'A', [], [state(1, 'a'), state(1, 'a')])] } }),
        '/project/segments/0/feature_states/1/feature',
      ],
      [
        of({ ...twice, identity_overrides: [identity('x', [state(1, 'a')]), identity('x', [state(1, 'a')])] }),
        '/identity_overrides/1/identity_features/0/feature',
      ],
      [of({ ...twice, identity_overrides: [identity('', [])] }), '/identity_overrides/0/identifier'],
      [
        of({ feature_states: [state(1, 'many')], project: { segments: overrides } }),
        '/project/segments/200/feature_states/0',
      ],
      [of({ feature_states: [state(1, 'many')], identity_overrides: many }), '/feature_states/0'],
      [shop('another-key', { project: { name: 'Blog' } }), '/project/name'],
      [shop('8AYnz4q3KEfT5DFtnramnP', { project: { id: 6002 } }), '/project/id'],
    ] as const) {
      const { detail } = await refusalOf(document);
      expect(detail, detail).to.include(`${pointer} `);
    }
    const { detail, document: spots } = await refusalOf(of({ feature_states: [state(1, 'no key!')] }));
    expect(detail).to.match(/^The document cannot be imported: \/feature_states\/0\/feature\/name must be letters, /);
    expect(spots.feature_states[0].feature.name[0]).to.match(/^must be letters/);
  });

  it('with a feature that is a native flag of the project is refused', async () => {
    const document = environmentDocument({ feature_states: [state(1, 'first')] });
    const { project } = await imported(document);
    const project_id = await projectOf(project);
    const body = { key: 'native', type: 'boolean' };
    dataOf(await app().native.call('createFlag', { token: app().token, query: { project_id }, body }), 201);
    document.feature_states.push(state(2, 'native'));
    const { detail } = await refusalOf(document);
    expect(detail).to.include('/feature_states/1/feature/name is the key of a native boolean flag');
  });

  it('with a client key or a server key of another environment is refused', async () => {
    const taken = await refusalOf(environmentDocument({ api_key: 'clientkey-of-nobody' }), {
      server_keys: [SERVER_KEY],
    });
    expect(taken.detail).to.match(/^Server key 1 is a key of another environment/);
    for (const key of ['ser.short', `ser.sk_${'a'.repeat(20)}`, 'not-a-server-key-at-all']) {
      expect(await refusalOf(environmentDocument(), { server_keys: [key] })).to.have.property('server_keys');
    }
  });

  it('of the largest size that Flagsmith allows takes seconds', async function () {
    this.timeout(60_000);
    const rules = (index: number) => [
      rule(
        'ALL',
        [],
        [rule('ANY', [condition('EQUAL', 'group', `g${index}`), condition('REGEX', 'mail', `^u${index}@`)])],
      ),
    ];
    const document = environmentDocument({
      project: {
        segments: Array.from({ length: 500 }, (_, index) =>
          segment(20_000 + index, `Segment ${index}`, rules(index), [
            state(20_000 + index, `feature-${index}`, { django_id: 50_000 + index, feature_state_value: 'segment' }),
          ]),
        ),
      },
      feature_states: Array.from({ length: 1000 }, (_, index) =>
        state(20_000 + index, `feature-${index}`, { feature_state_value: `value ${index % 7}` }),
      ),
      identity_overrides: Array.from({ length: 500 }, (_, index) =>
        identity(`u${index}`, [state(20_000 + index, `feature-${index}`, { django_id: null })]),
      ),
    });
    const began = performance.now();
    expect((await imported(document)).created).to.deep.include({ segments: 500, features: 1000, feature_states: 1000 });
    expect(performance.now() - began).to.be.lessThan(20_000);
    expect((await answersOf(app(), document.api_key, 'x', { group: 'g9' }))['feature-9']?.value).to.equal('segment');
    const again = performance.now();
    await leavesNoTrace(app(), () => importDocument(app(), document));
    expect(performance.now() - again).to.be.lessThan(20_000);
  });
});
