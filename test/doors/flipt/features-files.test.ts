/** Namespaces as features files of Flipt's, in and out. */
import { expect } from 'chai';
import { dataOf } from '../../support/answers.js';
import { onEveryDatabase } from '../../support/app.js';
import { makeFlag, newKey, target } from '../../support/flags.js';
import { documentsIn, exportFeatures, importFeatures, shop } from '../../support/flipt-files.js';
import { makeMember, makeNarrowed } from '../../support/people.js';
import { makeProject } from '../../support/places.js';
import { leavesNoTrace } from '../../support/unchanged.js';

onEveryDatabase('features files of the Flipt door', (app) => {
  const done = async (body: unknown, options = {}) => {
    const answer = await importFeatures(app(), body, options);
    expect(answer.status, JSON.stringify(answer.body)).to.equal(200);
    return answer.body;
  };
  const refused = async (body: unknown, status = 400, options = {}): Promise<string> => {
    const answer = await leavesNoTrace(app(), () => importFeatures(app(), body, options));
    expect(answer.status, JSON.stringify(answer.body)).to.equal(status);
    return answer.body.message;
  };
  const environmentIn = async (project_id: string): Promise<string> => {
    const listed = await app().native.call('listEnvironments', { token: app().token, query: { project_id } });
    return dataOf(listed)[0].id;
  };
  const none = { namespaces: 0, flags: 0, segments: 0 };

  it('make the namespaces that are missing, as a dry run says before, and are exported as they were', async () => {
    const files = [shop('one'), shop('two', { namespace: { key: 'two', name: 'Two' }, segments: shop('x').segments })];
    const query = { dry_run: 'true' };
    const told = await leavesNoTrace(app(), () => done(files, { query }));
    const created = { namespaces: 2, flags: 6, segments: 6 };
    const places = { namespaces: ['one', 'two'], environments: ['dev', 'dev'] };
    expect(told).to.deep.equal({ dryRun: true, ...places, created, changed: none, unchanged: none });
    expect(await done(files)).to.deep.equal({ ...told, dryRun: false });
    const text = await exportFeatures(app(), 'one,two');
    expect(text).to.match(/^# Namespace one, as .*\nversion: '1.4'\nnamespace:\n/);
    expect(documentsIn(text)).to.deep.equal(files);
  });

  it('change nothing when they come again, whether as YAML or as JSON', async () => {
    await done(shop('again'));
    const unchanged = { namespaces: 1, flags: 3, segments: 3 };
    for (const file of [shop('again'), await exportFeatures(app(), 'again')]) {
      const told = await leavesNoTrace(app(), () => done(file));
      expect(told).to.deep.include({ created: none, changed: none, unchanged });
    }
  });

  it('change what differs, and leave what they do not name', async () => {
    await done(shop('changed'));
    const before = shop('changed');
    const [checkout, menu, bare] = before.flags;
    const flags = [
      { ...checkout, enabled: false, rules: checkout.rules.slice(1), variants: checkout.variants.slice(0, 1) },
      { ...bare, variants: [{ key: 'first' }], description: 'Not any more' },
    ];
    const segments = [{ ...before.segments[0], constraints: before.segments[0].constraints.slice(1) }];
    const told = await done({ namespace: 'changed', flags, segments });
    expect(told).to.deep.include({ created: none, changed: { namespaces: 0, flags: 2, segments: 1 } });
    const [after] = documentsIn(await exportFeatures(app(), 'changed'));
    expect(after).to.deep.equal({
      ...before,
      flags: [flags[0], menu, flags[1]],
      segments: [segments[0], ...before.segments.slice(1)],
    });
  });

  it('are read in the words of each version, with texts that are not quoted, and ranks in any order', async () => {
    await done(`
version: 1.0
namespace: old
flags:
- key: f
  name: F
  enabled: true
  variants:
  - key: a
  rules:
  - segment: grown
    rank: 2
    distributions: [{ variant: a, rollout: 50 }]
  - segment: all
    rank: 1
segments:
- { key: all, name: All, unheard_of: 1 }
- key: grown
  name: Grown
  match_type: ALL_MATCH_TYPE
  constraints:
  - { type: NUMBER_COMPARISON_TYPE, property: age, operator: GTE, value: 18 }
---
namespace: older
`);
    const [old, older] = documentsIn(await exportFeatures(app(), 'old,older'));
    expect(old.flags[0].rules).to.deep.equal([
      { segment: 'all' },
      { segment: 'grown', distributions: [{ variant: 'a', rollout: 50 }] },
    ]);
    expect(old.segments[1].constraints[0]).to.include({ operator: 'gte', value: '18' });
    expect(older).to.deep.equal({ namespace: { key: 'older', name: 'older' } });
  });

  it('that are empty are refused, because nobody means them', async () => {
    const sentence = 'The file cannot be imported: / is empty: send a features file.';
    for (const body of [undefined, '', '# nothing', '{}']) expect(await refused(body)).to.equal(sentence);
    expect(await refused([{ namespace: 'one' }, {}])).to.include('/1 is empty');
  });

  it('of no namespace are of `default`', async () => {
    const key = newKey('flag');
    expect(await done({ flags: [{ key, name: 'F' }] })).to.deep.include({ namespaces: ['default'] });
    expect(await exportFeatures(app(), 'default')).to.include(key);
  });

  it('are of the environment that the header names, or of the first one', async () => {
    const { key: namespace } = await makeProject(app(), { environments: [{ key: 'first' }, { key: 'second' }] });
    const file = (enabled: boolean) => ({ namespace, flags: [{ key: 'f', name: 'F', enabled }] });
    const headers = { 'X-Flipt-Environment': 'second' };
    await done(file(false));
    expect(await done(file(true), { headers })).to.deep.include({ changed: { namespaces: 0, flags: 1, segments: 0 } });
    const enabledIn = async (options: object) =>
      documentsIn(await exportFeatures(app(), namespace, options))[0].flags[0].enabled;
    expect([await enabledIn({}), await enabledIn({ headers })]).to.deep.equal([false, true]);
    expect((await done(file(true), { headers })).environments).to.deep.equal(['second']);
    expect((await done(file(true))).environments).to.deep.equal(['first']);
    const text = await exportFeatures(app(), namespace, { headers });
    expect(text).to.include(`# Namespace ${namespace}, as its flags are in the environment second.\n`);
    const elsewhere = { headers: { 'X-Flipt-Environment': 'third' } };
    expect(await refused(file(true), 404, elsewhere)).to.include("Environment 'third' does not exist");
  });

  it('act: what was imported is served', async () => {
    await done(shop('served'));
    const id = await environmentIn('served');
    const served = async (flag_key: string, targeting_key: string) => {
      const body = { flag_key, context: { targeting_key } };
      const query = { project_id: 'served', environment_id: id };
      const { token } = app();
      return dataOf(await app().native.call('evaluateFlag', { token, query, body })).value;
    };
    expect(await served('new_menu', 'ada@shop.example')).to.equal(true);
    expect(await served('checkout', 'nobody')).to.equal('blue');
    await done({ namespace: 'served', segments: [{ key: 'staff', match_type: 'ANY_MATCH_TYPE' }], flags: [] });
    const rollouts = [{ segment: { key: 'staff', value: true } }];
    await done({ namespace: 'served', flags: [{ key: 'new_menu', type: 'BOOLEAN_FLAG_TYPE', rollouts }] });
    expect(await served('new_menu', 'nobody'), 'of several at once, too').to.equal(true);
  });

  it('keep what Flipt has no word for, and say what they leave out', async () => {
    const project = await makeProject(app());
    const environment = await environmentIn(project.key);
    const query = { project_id: project.key };
    const make = (operationId: string, body: object) =>
      app().native.call(operationId, { token: app().token, query, body });
    await make('createSegment', { key: 'said', when: { all: [] } });
    const when = { attribute: 'app', type: 'semver', operator: 'gt', values: ['1.2.3'] };
    await make('createSegment', { key: 'unsaid', when });
    const made = await make('createFlag', {
      key: 'native',
      type: 'string',
      tags: ['x'],
      variations: [{ key: 'a', value: 'A' }],
    });
    dataOf(made, 201);
    const path = { flag_key: 'native', environment_id: environment };
    const rules = [
      { when, serve: { variation: 'a' } },
      { when: { segment: 'said' }, serve: { variation: 'a' } },
      { when: { segment: 'unsaid' }, serve: { variation: 'a' } },
    ];
    const body = { enabled: true, rules };
    const options = { token: app().token, path, query };
    dataOf(await app().native.call('replaceFlagEnvironment', { ...options, body }));
    const text = await exportFeatures(app(), project.key);
    expect(text).to.include('# Segment unsaid is left out: it asks what Flipt cannot.\n');
    expect(text).to.include('# Of flag native, rules are left out that Flipt cannot say: 2.\n');
    const [file] = documentsIn(text);
    expect(file.segments.map(({ key }: { key: string }) => key)).to.deep.equal(['said']);
    expect(file.flags[0].variants).to.deep.equal([{ default: true, key: 'a', name: 'a', attachment: 'A' }]);
    const before = dataOf(await app().native.call('getFlagEnvironment', options));
    expect(await leavesNoTrace(app(), () => done(file))).to.deep.include({ changed: none });
    await done({ ...file, flags: [{ ...file.flags[0], description: 'Changed' }] });
    const after = dataOf(await app().native.call('getFlagEnvironment', options));
    expect(after.rules).to.deep.equal(before.rules);
    const named = { ...file, flags: [{ ...file.flags[0], rules: [{ segment: 'unsaid' }] }] };
    expect(await done(named)).to.deep.include({ changed: { namespaces: 0, flags: 1, segments: 0 } });
    expect(await leavesNoTrace(app(), () => done(named))).to.deep.include({ changed: none });
    const flag = dataOf(await app().native.call('getFlag', options));
    expect(flag).to.deep.include({ tags: ['x'], description: '' });
  });

  it('that cannot be represented are refused with the spot, and leave no trace', async () => {
    const flag = (given: object) => ({ namespace: 'broken', flags: [{ key: 'f', name: 'F', ...given }] });
    const variants = [{ key: 'a' }];
    const segment = (constraint: object) => ({
      namespace: 'broken',
      segments: [{ key: 's', constraints: [constraint] }],
    });
    const boolean = { type: 'BOOLEAN_FLAG_TYPE' };
    for (const [file, message] of [
      [{ version: '1.5' }, '/version must be 1.0, 1.1, 1.2, 1.3 or 1.4'],
      [[{ namespace: 'x' }, { namespace: { key: 'x' } }], "/1/namespace is 'x', as of another document"],
      [flag({ ...boolean, variants }), '/flags/0/variants must be empty'],
      [flag({ ...boolean, rules: [{ segment: 's' }] }), '/flags/0/rules must be empty'],
      [flag({ rollouts: [{ threshold: {} }] }), '/flags/0/rollouts must be empty'],
      [flag({ variants: [...variants, ...variants] }), '/flags/0/variants/1/key is the key of another variant'],
      [flag({ rules: [{ segment: 's' }] }), "/flags/0/rules/0/segment names no segment: 's' is none"],
      [flag({ ...boolean, rollouts: [{ segment: { key: 's' } }] }), '/flags/0/rollouts/0/segment/key names no segment'],
      [flag({ rules: [{ segment: { keys: [] } }] }), '/flags/0/rules/0/segment/keys must not be empty'],
      [flag({ ...boolean, rollouts: [{}] }), '/flags/0/rollouts/0 must have either segment or threshold'],
      [flag({ ...boolean, rollouts: [{ segment: {} }] }), '/flags/0/rollouts/0/segment must have either key or keys'],
      [
        flag({ variants, rules: [{ segment: 's', distributions: [{ variant: 'b' }] }] }),
        '/flags/0/rules/0/distributions/0/variant is no variant of the flag',
      ],
      [
        flag({ variants, rules: [{ segment: 's', distributions: [{ variant: 'a' }, { variant: 'a' }] }] }),
        '/flags/0/rules/0/distributions/1/variant has a distribution in this rule already',
      ],
      [{ flags: [{ key: 'f' }, { key: 'f' }] }, '/flags/1/key is the key of another flag'],
      [{ segments: [{ key: 's' }, { key: 's' }] }, '/segments/1/key is the key of another segment'],
      [
        segment({ type: 'NUMBER_COMPARISON_TYPE', property: 'age', operator: 'prefix', value: '1' }),
        '/segments/0/constraints/0 is not possible: constraint operator "prefix" is not valid for type number',
      ],
    ] as const) {
      expect(await refused(file))
        .to.match(/^The file cannot be imported: /)
        .and.to.include(`: ${message}`);
    }
    expect(await refused('flags: [')).to.match(/^The body is no YAML: /);
    expect(await refused({ flags: [{ key: 'f', enabled: 'yes' }] })).to.include('/flags/0/enabled');
  });

  it('change nothing of one namespace where another one is refused', async () => {
    const good = { namespace: 'default', flags: [{ key: newKey('flag'), name: 'F' }] };
    const bad = { namespace: newKey('project'), flags: [{ key: 'f', rules: [{ segment: 'missing' }] }] };
    expect(await refused([good, bad])).to.include('/1/flags/0/rules/0/segment names no segment');
  });

  it('neither change the type of a flag nor bring back an archived one', async () => {
    const { key } = await makeFlag(app(), { type: 'boolean' });
    const file = { flags: [{ key, name: 'F', type: 'VARIANT_FLAG_TYPE' }] };
    expect(await refused(file)).to.include(
      '/flags/0/type must be that of the flag that there is: it is a boolean flag',
    );
    dataOf(await app().native.call('archiveFlag', { token: app().token, path: { flag_key: key } }));
    expect(await refused(file)).to.include('/flags/0/key is the key of an archived flag');
    expect(await exportFeatures(app(), 'default')).to.not.include(`key: ${key}\n`);
  });

  it('cannot take away what is used elsewhere', async () => {
    const { key } = await makeFlag(app(), {
      type: 'string',
      variations: [
        { key: 'a', value: 'a' },
        { key: 'b', value: 'b' },
      ],
    });
    dataOf(await target(app(), key, { enabled: true, rules: [{ serve: { variation: 'b' } }] }));
    const message = await refused({ flags: [{ key, name: 'F', variants: [{ key: 'a', name: 'a' }] }] });
    expect(message).to.include('/flags/0/variants is not possible: Variations that would go are still used in 1 place');
    expect(message).to.include("in environment 'prod'");
  });

  it('make namespaces only for who may, and show only what one may see', async () => {
    const editor = await makeMember(app(), { role: 'editor' });
    const admin = await makeMember(app(), { role: 'admin' });
    const namespace = newKey('project');
    expect((await importFeatures(app(), { namespace }, { token: editor.token })).status).to.equal(403);
    await done({ namespace }, { token: admin.token });
    const { token, edited, viewed, hidden } = await makeNarrowed(app());
    const seen = documentsIn(await exportFeatures(app(), undefined, { token }));
    const keys = seen.map((file) => file.namespace.key);
    expect(keys).to.have.members([edited.key, viewed.key]);
    const answer = await app().flipt.call('exportFeatures', { token, query: { namespaces: hidden.key } });
    expect(answer.status).to.equal(404);
    expect(answer.body.message).to.equal(`namespace "${hidden.key}" not found`);
    const all = documentsIn(await exportFeatures(app()));
    expect(all.map((file) => file.namespace.key)).to.include.members([namespace, hidden.key, 'default']);
  });

  it('say of a namespace that has not got the environment that it is left out, unless it was asked for', async () => {
    const { key } = await makeProject(app(), { environments: [{ key: 'only' }] });
    const options = { headers: { 'X-Flipt-Environment': 'only' } };
    const text = await exportFeatures(app(), undefined, options);
    expect(text).to.include(
      "# Namespace default is left out: Environment 'only' does not exist in project 'default'.\n",
    );
    expect(documentsIn(text).map(({ namespace }) => namespace.key)).to.deep.equal([key]);
    const named = { token: app().token, query: { namespaces: 'default' }, ...options };
    expect((await app().flipt.call('exportFeatures', named)).status).to.equal(404);
    const nowhere = { headers: { 'X-Flipt-Environment': 'nowhere' } };
    expect(await exportFeatures(app(), undefined, nowhere)).to.match(/# There is no namespace\.\n$/);
  });
});
