/** Segments, as Flagsmith's API writes and reads them. */
import { expect } from 'chai';
import { dataOf } from '../../support/answers.js';
import { onEveryDatabase } from '../../support/app.js';
import { evaluate, makeFlag, newKey, ruleWhen, target } from '../../support/flags.js';
import { betaRules, callSegments, makeFlagsmithSegment } from '../../support/flagsmith-segments.js';
import { makePersonalToken, makeProject } from '../../support/places.js';
import { makeSegment } from '../../support/segments.js';
import { leavesNoTrace } from '../../support/unchanged.js';

onEveryDatabase("the Flagsmith door's segments", (app) => {
  const call: (operation: string, given?: Parameters<typeof callSegments>[2]) => ReturnType<typeof callSegments> = (
    operation,
    given,
  ) => callSegments(app(), operation, given);
  const make = (given: object = {}) => makeFlagsmithSegment(app(), given);
  /** The native segment that the door has made. */
  const nativeOf = async (segment_key: string) =>
    dataOf(await app().native.call('getSegment', { token: app().token, path: { segment_key } }));

  it('are told in full, and are segments natively', async () => {
    const name = 'Beta & friends, Zürich';
    const segment = await make({ name, description: 'Who goes first' });
    expect(segment).to.deep.include({ name, description: 'Who goes first', project: 1, feature: null, metadata: [] });
    expect(segment.rules).to.deep.equal([
      {
        type: 'ALL',
        conditions: [],
        rules: [
          {
            type: 'ANY',
            conditions: [{ operator: 'EQUAL', property: 'plan', value: 'beta', description: null }],
            rules: [],
          },
        ],
      },
    ]);
    expect((await call('getSegment', { id: segment.id })).body).to.deep.equal(segment);
    expect(await nativeOf('beta-friends-zurich')).to.include({ name, description: 'Who goes first', version: 1 });
  });

  it('come back as they were written, whatever their rules', async () => {
    const condition = (operator: string, value: unknown, property: string | null = 'trait') => ({
      operator,
      property,
      ...(value !== undefined && { value }),
    });
    const conditions = [
      condition('EQUAL', '1.5'),
      condition('NOT_EQUAL', 'x', '$.identity.identifier'),
      condition('GREATER_THAN', '10'),
      condition('GREATER_THAN_INCLUSIVE', '1.2.3:semver'),
      condition('LESS_THAN', '10'),
      condition('LESS_THAN_INCLUSIVE', '10'),
      condition('CONTAINS', 'a'),
      condition('NOT_CONTAINS', ''),
      condition('REGEX', '^[a-z]+$'),
      condition('MODULO', '4|1'),
      condition('IN', 'a,b'),
      condition('IS_SET', null),
      condition('IS_NOT_SET', null, 'targeting_key'),
      condition('PERCENTAGE_SPLIT', '12.5', null),
      condition('PERCENTAGE_SPLIT', '50', '$.identity.traits.company'),
      condition('PERCENTAGE_SPLIT', '50', 'company'),
    ];
    for (const rules of [
      [{ type: 'ALL', conditions, rules: [] }],
      [{ type: 'NONE', conditions, rules: [{ type: 'ALL', conditions, rules: [] }] }],
      [
        { type: 'ANY', conditions: conditions.slice(0, 2), rules: [{ type: 'NONE', conditions, rules: [] }] },
        { type: 'ALL', conditions: [], rules: [] },
      ],
      [
        {
          type: 'NONE',
          conditions: [],
          rules: [
            { type: 'ANY', conditions, rules: [] },
            { type: 'ALL', conditions, rules: [] },
          ],
        },
      ],
    ]) {
      const shown = JSON.parse(JSON.stringify(rules), (key, value) =>
        key === 'conditions' ? value.map((one: object) => ({ ...one, description: null })) : value,
      );
      expect((await make({ rules })).rules).to.deep.equal(shown);
    }
  });

  it('are the same with an empty rule of any type, which holds', async () => {
    const empty = { conditions: [], rules: [] };
    const { rules } = await make({ rules: [{ type: 'ANY' }, { type: 'NONE', rules: [{ type: 'ANY' }] }] });
    expect(rules).to.deep.equal([
      { type: 'ALL', ...empty },
      { type: 'NONE', conditions: [], rules: [{ type: 'ALL', ...empty }] },
    ]);
  });

  it('have values as text, as Flagsmith spells them', async () => {
    const texts = [
      [10, '10'],
      [1.5, '1.5'],
      [true, 'True'],
      [['a', 1], '["a",1]'],
    ] as const;
    for (const [value, text] of texts) {
      const rules = [{ type: 'ALL', conditions: [{ operator: 'IN', property: 'plan', value }] }];
      const segment = await make({ rules });
      expect(segment.rules[0].conditions[0].value).to.equal(text);
    }
  });

  it('serve whoever is in them', async () => {
    const segment = await make({ name: 'Served' });
    const { key } = await makeFlag(app());
    dataOf(await target(app(), key, { rules: [ruleWhen({ segment: 'served' })], default_serve: { variation: 'off' } }));
    const serves = async (plan: string) => (await evaluate(app(), key, { attributes: { plan } })).variation;
    expect([await serves('beta'), await serves('free')]).to.deep.equal(['on', 'off']);
    const rules = [{ type: 'NONE', conditions: [{ operator: 'EQUAL', property: 'plan', value: 'beta' }] }];
    expect((await call('updateSegment', { id: segment.id, body: { rules } })).status).to.equal(200);
    expect([await serves('beta'), await serves('free')]).to.deep.equal(['off', 'on']);
  });

  it('hash percentages with their number, for whoever reads them by it', async () => {
    const rules = [{ type: 'ALL', conditions: [{ operator: 'PERCENTAGE_SPLIT', property: null, value: '50' }] }];
    const segment = await make({ name: 'Half', rules });
    const seedOf = async (key: string) => (await nativeOf(key)).when.all[0].all[0].seed;
    expect(await seedOf('half')).to.equal(String(segment.id));
    expect((await nativeOf('half')).version).to.equal(1);
    const changed = [{ type: 'ALL', conditions: [{ operator: 'PERCENTAGE_SPLIT', value: '60' }] }];
    await call('updateSegment', { id: segment.id, body: { rules: changed } });
    expect(await seedOf('half')).to.equal(String(segment.id));
    const copy = await call('copySegment', { id: segment.id, body: { name: 'Half' } });
    expect(copy.status).to.equal(201);
    expect(copy.headers['location']).to.equal(`/flagsmith/api/v1/projects/1/segments/${copy.body.id}/`);
    expect(await seedOf('half-2')).to.equal(String(copy.body.id));
    expect(copy.body.rules[0].conditions[0].value).to.equal('60');
  });

  it('are changed in part or as a whole, and what is so already is not written', async () => {
    const segment = await make({ name: 'Changing', description: 'Before' });
    const { id } = segment;
    const renamed = (await call('updateSegment', { id, body: { name: 'Changed' } })).body;
    expect(renamed).to.deep.include({ name: 'Changed', description: 'Before', rules: segment.rules });
    const whole = (await call('replaceSegment', { id, body: { name: 'Whole', rules: betaRules } })).body;
    expect(whole).to.include({ name: 'Whole', description: null });
    await leavesNoTrace(app(), () => call('replaceSegment', { id, body: { name: 'Whole', rules: betaRules } }));
    await leavesNoTrace(app(), () => call('updateSegment', { id, body: {} }));
    const gone = { type: 'ALL', delete: true, conditions: [] };
    const left = (await call('updateSegment', { id, body: { rules: [...betaRules, gone] } })).body;
    expect(left.rules).to.deep.equal(segment.rules);
  });

  it('that cannot be are refused at their place, and nothing is changed', async () => {
    const { id } = await make({ name: 'Sound' });
    const leaf = (operator: string, value?: unknown, property: string | null = 'plan') => [
      { type: 'ALL', rules: [{ type: 'ANY', conditions: [{ operator, property, value }] }] },
    ];
    const at = (field: string, message: RegExp) => ({
      rules: [{ rules: [{ conditions: [{ [field]: message }] }] }],
    });
    const leaves = [
      [leaf('REGEX', '(?=a)'), at('value', /pattern/)],
      [leaf('MODULO', '4'), at('value', /divisor and a remainder/)],
      [leaf('MODULO', '0|1'), at('value', /divisor is 0/)],
      [leaf('PERCENTAGE_SPLIT', '101'), at('value', /percentage from 0 to 100/)],
      [leaf('PERCENTAGE_SPLIT', 'half'), at('value', /percentage from 0 to 100/)],
      [leaf('PERCENTAGE_SPLIT'), at('value', /percentage from 0 to 100/)],
      [leaf('EQUAL', 'a', null), at('property', /must name a trait/)],
      [leaf('EQUAL', 'a', ''), at('property', /must name a trait/)],
      [leaf('IN', Array(300).fill('long')), at('value', /at most 1000 characters/)],
      [leaf('SIMILAR', 'a'), at('operator', /allowed values/)],
    ] as const;
    const deep = [{ type: 'ALL', rules: [{ type: 'ANY', rules: [{ type: 'ANY', conditions: [] }] }] }];
    const many = Array(2).fill({ type: 'ALL', conditions: Array(51).fill({ operator: 'IS_SET', property: 'a' }) });
    const others = [
      [deep, { rules: [{ rules: [{ rules: /two levels deep/ }] }] }],
      [many, { rules: /at most 100 conditions in all, and not 102/ }],
      [[], { rules: /fewer than 1 items/ }],
      [[{ type: 'ALL', delete: true }], { rules: /must have a rule/ }],
    ] as const;
    for (const [rules, spots] of [...leaves, ...others]) {
      for (const [operation, given] of [
        ['createSegment', { body: { name: 'Unsound', rules } }],
        ['updateSegment', { id, body: { rules } }],
      ] as const) {
        const { status, body } = await leavesNoTrace(app(), () => call(operation, given));
        expect(status, JSON.stringify(rules)).to.equal(400);
        expectSpots(body, spots);
      }
    }
    for (const [body, field] of [
      [{ rules: betaRules }, 'name'],
      [{ name: 'No rules' }, 'rules'],
      [{ name: 'No such feature', rules: betaRules, feature: 4711 }, 'feature'],
    ] as const) {
      const answer = await leavesNoTrace(app(), () => call('createSegment', { body }));
      expect(answer.status).to.equal(400);
      expect(answer.body).to.have.property(field);
    }
  });

  it('that were written natively are shown as far as rules can say them, and others keep them whole', async () => {
    const plan = { attribute: 'plan', operator: 'in', values: ['beta', 'pro'] };
    const ends = { attribute: 'email', operator: 'ends_with', values: ['@example.org'] };
    const project = await makeProject(app());
    const query = { project_id: project.id };
    const sayable = await makeSegment(app(), { key: newKey('sayable'), when: { all: [plan] } }, query);
    await makeSegment(app(), { key: newKey('nesting'), when: { segment: sayable.key } }, query);
    const partly = await makeSegment(app(), { key: newKey('partly'), when: { all: [plan, ends] } }, query);
    const [entry] = (await app().flagsmith.call('listAuditLogs', { token: app().token, query: { page_size: 1 } })).body
      .results;
    const where = { project: String(entry.project.id) };
    const { results } = (await call('listSegments', where)).body;
    const said = [{ operator: 'IN', property: 'plan', value: '["beta","pro"]', description: null }];
    const rule = { type: 'ALL', conditions: said, rules: [] };
    expect(results.map((one: { rules: unknown }) => one.rules)).to.deep.equal([
      [rule],
      [{ type: 'ALL', conditions: [], rules: [rule] }],
      [rule],
    ]);
    const [, , shown] = results;
    for (const [operation, body] of [
      ['replaceSegment', { name: 'New name', rules: betaRules }],
      ['updateSegment', { rules: betaRules }],
    ] as const) {
      const answer = await leavesNoTrace(app(), () => call(operation, { ...where, id: shown.id, body }));
      expect(answer.status).to.equal(400);
      expect(answer.body.detail).to.include(`where its key is '${partly.key}'`);
    }
    expect((await call('updateSegment', { ...where, id: shown.id, body: { name: 'Named' } })).body.name).to.equal(
      'Named',
    );
    const [first] = results;
    expect((await call('updateSegment', { ...where, id: first.id, body: { rules: betaRules } })).status).to.equal(200);
  });

  it('that ask something of another one, or hash with several numbers, keep their rules, and may be called otherwise', async () => {
    const hashed = (seed: string) => ({ percentage: 50, bucket_by: 'targeting_key', algorithm: 'flagsmith', seed });
    const half = await makeSegment(app(), { key: newKey('half'), when: { all: [hashed('7')] } });
    const outer = await makeSegment(app(), { key: newKey('outer'), when: { segment: half.key } });
    const twice = await makeSegment(app(), { key: newKey('twice'), when: { all: [hashed('7'), hashed('8')] } });
    for (const { key } of [outer, twice]) {
      const [id = 0] = await app().database('segments').where({ key }).pluck('id');
      const { name, rules } = (await call('getSegment', { id })).body;
      const { status, body } = await leavesNoTrace(app(), () => call('replaceSegment', { id, body: { name, rules } }));
      expect(status).to.equal(400);
      expect(body.detail).to.include(
        `change it by Burgee's own API, where its key is '${key}', or leave its rules out`,
      );
      const renamed = await call('updateSegment', { id, body: { name: 'Renamed' } });
      expect(renamed.body).to.deep.include({ name: 'Renamed', rules });
    }
  });

  it('are listed the oldest first, by name, and with or without those for one feature', async () => {
    const project = await makeProject(app());
    const { key } = await makeFlag(app(), {}, { token: app().token, query: { project_id: project.id } });
    expect(key).to.be.a('string');
    const [entry] = (await app().flagsmith.call('listAuditLogs', { token: app().token, query: { page_size: 1 } })).body
      .results;
    const where = String(entry.project.id);
    const [flagId] = await app().database('flags').where({ key }).pluck('id');
    const first = await makeFlagsmithSegment(app(), { name: 'First' }, where);
    const second = await makeFlagsmithSegment(app(), { name: 'second', feature: flagId }, where);
    const third = await makeFlagsmithSegment(app(), { name: 'FIRST again' }, where);
    const idsOf = async (query: Record<string, string | number>) => {
      const { body } = await call('listSegments', { project: where, query });
      return body.results.map(({ id }: { id: number }) => id);
    };
    expect(second.feature).to.equal(flagId);
    expect(await idsOf({})).to.deep.equal([first.id, second.id, third.id]);
    expect(await idsOf({ q: 'first' })).to.deep.equal([first.id, third.id]);
    expect(await idsOf({ include_feature_specific: 'false' })).to.deep.equal([first.id, third.id]);
    expect(await idsOf({ page: 2, page_size: 2 })).to.deep.equal([third.id]);
    const { next, previous, count } = (await call('listSegments', { project: where, query: { page_size: 2 } })).body;
    expect([previous, count]).to.deep.equal([null, 3]);
    const followed = await app().flagsmith.send('get', next, { token: app().token });
    expect(followed.body.results.map(({ id }: { id: number }) => id)).to.deep.equal([third.id]);
    const freed = await call('updateSegment', { project: where, id: second.id, body: { feature: null } });
    expect(freed.body.feature).to.equal(null);
  });

  it('have members by what is stored of identities', async () => {
    const segment = await make({ name: 'Members' });
    const other = await make({ name: 'Others', rules: [{ type: 'NONE', rules: betaRules[0]?.rules }] });
    for (const [identifier, plan] of [
      ['b-user', 'beta'],
      ['a-user', 'beta'],
      ['c-user', 'free'],
    ] as const) {
      const given = { path: { identifier }, query: { environment_id: 'prod' }, body: { traits: { plan } } };
      expect((await app().native.call('replaceIdentity', { token: app().token, ...given })).status).to.equal(201);
    }
    const [environment = 0] = await app().database('environments').where({ key: 'prod', project_id: 1 }).pluck('id');
    const query = { environment };
    const { results, count } = (await call('listSegmentMembers', { id: segment.id, query })).body;
    expect(count).to.equal(2);
    expect(results.map((one: { identifier: string }) => one.identifier)).to.deep.equal(['a-user', 'b-user']);
    const listed = (await call('listSegments', { query: { identity: results[0].id, page_size: 999 } })).body.results;
    const ids = listed.map(({ id }: { id: number }) => id);
    expect(ids).to.include(segment.id).and.not.to.include(other.id);
    expect((await call('listSegments', { query: { identity: 4711 } })).status).to.equal(404);
    expect((await call('listSegmentMembers', { id: segment.id, query: { environment: 4711 } })).status).to.equal(404);
  });

  it('tell nobody who may not read identities which of them somebody is in', async () => {
    const { token } = await makePersonalToken(app(), { scopes: ['segments:read'] });
    expect((await call('listSegments', { token })).status).to.equal(200);
    for (const identity of [1, 4711]) {
      const { status, body } = await call('listSegments', { token, query: { identity } });
      expect(status).to.equal(403);
      expect(body.detail).to.match(/^In project '.+' this credential lacks the scope identities:read\.$/);
    }
  });

  it('tell which features serve them something, and take that along when they go', async () => {
    const segment = await make({ name: 'Going' });
    const { key } = await makeFlag(app());
    const rules = [{ segment: 'going' }, { all: [{ segment: 'going' }] }, { attribute: 'a', operator: 'is_set' }];
    const stateOf = (whens: readonly object[]) => target(app(), key, { rules: whens.map((when) => ruleWhen(when)) });
    dataOf(await stateOf(rules));
    const { results } = (await call('listSegmentFeatures', { id: segment.id })).body;
    const [flagId] = await app().database('flags').where({ key }).pluck('id');
    expect(results).to.have.length(1);
    expect(results[0]).to.include({ feature: flagId });
    const query = { environment: results[0].environment + 1 };
    expect((await call('listSegmentFeatures', { id: segment.id, query })).body.count).to.equal(0);
    const inUse = await leavesNoTrace(app(), () => call('deleteSegment', { id: segment.id }));
    expect(inUse.status).to.equal(409);
    dataOf(await stateOf([...rules.slice(0, 1), ...rules.slice(2)]));
    expect((await call('deleteSegment', { id: segment.id })).status).to.equal(204);
    const path = { flag_key: key, environment_id: 'prod' };
    const state = dataOf(await app().native.call('getFlagEnvironment', { token: app().token, path }));
    expect(state.rules.map((rule: { when: unknown }) => rule.when)).to.have.length(1);
    expect((await call('getSegment', { id: segment.id })).status).to.equal(404);
  });
});

/** Every spot of the answer, nested as the request is, with the sentence at the end. */
function expectSpots(body: unknown, spots: unknown): void {
  if (spots instanceof RegExp) {
    expect([body].flat().join(' ')).to.match(spots);
    return;
  }
  for (const [name, inner] of Object.entries(Object(spots))) {
    expect(body, JSON.stringify(body)).to.have.property(name);
    expectSpots(Object(body)[name], inner);
  }
}
