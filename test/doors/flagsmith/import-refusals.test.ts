/** Environment documents that cannot be imported. */
import { expect } from 'chai';
import { dataOf } from '../../support/answers.js';
import { onEveryDatabase } from '../../support/app.js';
import {
  condition,
  environmentDocument,
  identity,
  rule,
  segment,
  share,
  state,
} from '../../support/environment-documents.js';
import { CLIENT_KEY, imported, projectOf, refusalOf, SERVER_KEY, shop } from './support/imports.js';

onEveryDatabase('an environment document', (app) => {
  before(async () => {
    await imported(app(), shop(), { server_keys: [SERVER_KEY] });
    await imported(app(), environmentDocument({ id: 6001, api_key: 'clientkey-of-another', project: { id: 6002 } }));
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
      [shop(CLIENT_KEY, { project: { id: 6002 } }), '/project/id'],
    ] as const) {
      const { detail } = await refusalOf(app(), document);
      expect(detail, detail).to.include(`${pointer} `);
    }
    const { detail, document: spots } = await refusalOf(app(), of({ feature_states: [state(1, 'no key!')] }));
    expect(detail).to.match(/^The document cannot be imported: \/feature_states\/0\/feature\/name must be letters, /);
    expect(spots.feature_states[0].feature.name[0]).to.match(/^must be letters/);
  });

  it('with a feature that is a native flag of the project is refused', async () => {
    const document = environmentDocument({ feature_states: [state(1, 'first')] });
    const { project } = await imported(app(), document);
    const project_id = await projectOf(app(), project);
    const body = { key: 'native', type: 'boolean' };
    dataOf(await app().native.call('createFlag', { token: app().token, query: { project_id }, body }), 201);
    document.feature_states.push(state(2, 'native'));
    const { detail } = await refusalOf(app(), document);
    expect(detail).to.include('/feature_states/1/feature/name is the key of a native boolean flag');
  });

  it('with a client key or a server key of another environment is refused', async () => {
    const taken = await refusalOf(app(), environmentDocument({ api_key: 'clientkey-of-nobody' }), {
      server_keys: [SERVER_KEY],
    });
    expect(taken.detail).to.match(/^Server key 1 is a key of another environment/);
    for (const key of ['ser.short', `ser.sk_${'a'.repeat(20)}`, 'not-a-server-key-at-all']) {
      expect(await refusalOf(app(), environmentDocument(), { server_keys: [key] })).to.have.property('server_keys');
    }
  });
});
