import { expect } from 'chai';
import type { Question } from '../../../src/handlers/flipt/constraint-conditions.js';
import { dataOf } from '../../support/answers.js';
import { onEveryDatabase } from '../../support/app.js';
import type { RequestOptions } from '../../support/contract-client.js';
import { makeFlag, newKey } from '../../support/flags.js';
import { bodyOf } from '../../support/flipt-evaluations.js';
import { plant } from '../../support/flipt-plants.js';
import { notReached } from '../../support/flipt-reach.js';
import { makeEnvironment, makeProject } from '../../support/places.js';

const NEWEST = { 'X-Flipt-Accept-Server-Version': '1.47.0' };

onEveryDatabase('the snapshot of the Flipt door', (app) => {
  const ask = (given: RequestOptions = {}, namespaceKey = 'default') =>
    app().flipt.call('getSnapshot', {
      key: app().sk(),
      ...given,
      path: { namespaceKey },
      headers: { ...NEWEST, ...given.headers },
    });
  const find = async (flagKey: string, given: RequestOptions = {}) => {
    const { flags } = bodyOf(await ask(given));
    return flags.find(({ key }: { key: string }) => key === flagKey);
  };
  const constraint = (type: string, operator: string, value = '', property = 'p') =>
    ({ type: `${type}_COMPARISON_TYPE`, property, operator, value }) as Question;

  describe('of a variant flag', () => {
    it('has its rules, and the segments of these, and the default variant', async () => {
      const [segment, key] = [newKey('segment'), newKey()];
      const entity = constraint('ENTITY_ID', 'eq', 'ada', 'entityId');
      await plant(app(), {
        segments: [{ key: segment, match: 'ANY', constraints: [constraint('STRING', 'eq', 'a'), entity] }],
        variantFlags: [
          {
            key,
            variants: { red: '{"a":1}', blue: undefined },
            defaultVariant: 'red',
            rules: [
              {
                segments: [segment],
                distributions: [
                  ['red', 25],
                  ['blue', 75],
                ],
              },
              { segments: [segment, 'none'], operator: 'AND', distributions: [] },
            ],
          },
        ],
      });
      const flag = await find(key);
      expect(flag).to.include({ enabled: true, type: 'VARIANT_FLAG_TYPE' });
      expect(flag.rollouts).to.deep.equal([]);
      expect(flag.defaultVariant).to.include({ key: 'red', attachment: '{"a":1}' });
      const [first, second] = flag.rules;
      expect(first).to.include({ rank: 1, segmentOperator: 'OR_SEGMENT_OPERATOR' });
      expect(second).to.include({ rank: 2, segmentOperator: 'AND_SEGMENT_OPERATOR' });
      const distributed = first.distributions.map(
        ({ variantKey, variantAttachment, rollout: share }: Record<string, unknown>) => [
          variantKey,
          variantAttachment,
          share,
        ],
      );
      expect(distributed).to.deep.equal([
        ['red', '{"a":1}', 25],
        ['blue', '', 75],
      ]);
      expect(first.distributions[0]).to.include({ variantId: flag.defaultVariant.id, ruleId: first.id });
      const [{ matchType, constraints }] = first.segments;
      expect(matchType).to.equal('ANY_SEGMENT_MATCH_TYPE');
      const types = constraints.map(({ type }: { type: string }) => type);
      expect(types).to.deep.equal(['STRING_CONSTRAINT_COMPARISON_TYPE', 'ENTITY_ID_CONSTRAINT_COMPARISON_TYPE']);
    });

    it('has no default variants and no ids of entities for clients that are older than these', async () => {
      const [segment, key] = [newKey('segment'), newKey()];
      await plant(app(), {
        segments: [{ key: segment, constraints: [constraint('ENTITY_ID', 'eq', 'ada', 'entityId')] }],
        variantFlags: [
          {
            key,
            variants: { red: undefined },
            defaultVariant: 'red',
            rules: [{ segments: [segment], distributions: [] }],
          },
        ],
      });
      const told = async (version: string) => {
        const flag = await find(key, { headers: { 'X-Flipt-Accept-Server-Version': version } });
        return [flag.defaultVariant?.key, flag.rules[0].segments[0].constraints[0].type];
      };
      const [known, unknown] = ['ENTITY_ID_CONSTRAINT_COMPARISON_TYPE', 'UNKNOWN_CONSTRAINT_COMPARISON_TYPE'];
      for (const version of ['1.47.0', 'v1.61.1', '2.0.0']) expect(await told(version)).to.deep.equal(['red', known]);
      for (const version of ['1.38.0', '1.46.9']) expect(await told(version)).to.deep.equal([undefined, known]);
      for (const version of ['1.37.1', '0.50.0', 'newest'])
        expect(await told(version)).to.deep.equal([undefined, unknown]);
      const silent = bodyOf(
        await app().flipt.call('getSnapshot', { key: app().sk(), path: { namespaceKey: 'default' } }),
      );
      expect(silent.flags.find((one: { key: string }) => one.key === key)).not.to.have.property('defaultVariant');
    });

    const SHARES: readonly (readonly [string, [string, number][], [string, number][]])[] = [
      [
        'as they are',
        [
          ['red', 12.5],
          ['blue', 87.5],
        ],
        [
          ['red', 12.5],
          ['blue', 87.5],
        ],
      ],
      [
        'without those of nobody',
        [
          ['red', 0],
          ['blue', 100],
        ],
        [['blue', 100]],
      ],
      [
        'cut to what is left',
        [
          ['red', 60],
          ['blue', 60],
        ],
        [
          ['red', 60],
          ['blue', 40],
        ],
      ],
      [
        'with what truncation loses',
        [
          ['red', 33.33],
          ['blue', 66.67],
        ],
        [
          ['red', 33.3],
          ['blue', 66.6],
          ['', 0.1],
        ],
      ],
      [
        'with the rest, for no variant',
        [['red', 50]],
        [
          ['red', 50],
          ['', 50],
        ],
      ],
      ['of nobody as none', [['red', 0]], []],
    ];
    for (const [title, written, shown] of SHARES) {
      it(`has its distributions ${title}`, async () => {
        const key = newKey();
        const variants = { red: undefined, blue: undefined };
        await plant(app(), {
          variantFlags: [{ key, variants, rules: [{ segments: ['any'], distributions: written }] }],
        });
        const [{ distributions }] = (await find(key)).rules;
        const shares = distributions.map(({ variantKey, rollout: share }: Record<string, unknown>) => [
          variantKey,
          share,
        ]);
        expect(shares).to.deep.equal(shown);
      });
    }

    it('gives the rest to the default variant', async () => {
      const key = newKey();
      const rules = [{ segments: ['any'], distributions: [['red', 10]] as const }];
      await plant(app(), { variantFlags: [{ key, variants: { red: undefined }, defaultVariant: 'red', rules }] });
      const { distributions } = (await find(key)).rules[0];
      expect(distributions.map(({ rollout: share }: { rollout: number }) => share)).to.deep.equal([10, 90]);
    });
  });

  it('has the rollouts of a boolean flag', async () => {
    const [segment, key] = [newKey('segment'), newKey()];
    await plant(app(), {
      segments: [{ key: segment, constraints: [] }],
      booleanFlags: [
        {
          key,
          enabled: true,
          rollouts: [
            { percentage: 0.5, value: false },
            { segments: [segment], value: true },
          ],
        },
      ],
    });
    const flag = await find(key);
    expect(flag).to.include({ enabled: true, type: 'BOOLEAN_FLAG_TYPE' });
    const [threshold, segmented] = flag.rollouts;
    const first = { type: 'THRESHOLD_ROLLOUT_TYPE', rank: 1, threshold: { percentage: 0.5, value: false } };
    expect(threshold).to.deep.equal(first);
    expect(segmented).to.include({ type: 'SEGMENT_ROLLOUT_TYPE', rank: 2 });
    expect(segmented.segment).to.include({ value: true, segmentOperator: 'OR_SEGMENT_OPERATOR' });
    expect(segmented.segment.segments[0].key).to.equal(segment);
  });

  const WRITTEN: readonly (readonly [Question, string, string?])[] = [
    [constraint('NUMBER', 'eq', '10.0'), '10'],
    [constraint('NUMBER', 'lte', '1e2'), '100'],
    [constraint('NUMBER', 'lt', '9.5'), '9', 'lte'],
    [constraint('NUMBER', 'lte', '-9.5'), '-10', 'lte'],
    [constraint('NUMBER', 'gt', '9.5'), '10', 'gte'],
    [constraint('NUMBER', 'gte', '-9.5'), '-9', 'gte'],
    [constraint('NUMBER', 'neq', '9.5'), '9.5'],
    [constraint('NUMBER', 'gt', '-inf'), '-inf'],
    [constraint('NUMBER', 'isoneof', '[1.0, 2.5]'), '[1]'],
    [constraint('NUMBER', 'present'), ''],
    [constraint('STRING', 'isnotoneof', '[ "\\u00e9" ]'), '["é"]'],
    [constraint('STRING', 'isoneof', 'no list'), 'no list'],
    [constraint('STRING', 'isoneof', '{"a":1}'), '{"a":1}'],
    [constraint('STRING', 'eq', '10.0'), '10.0'],
    [constraint('ENTITY_ID', 'isoneof', '["\\u00e9"]', 'entityId'), '["é"]'],
    [constraint('DATETIME', 'lt', '2026-01-15'), '2026-01-15T00:00:00Z'],
    [constraint('DATETIME', 'lt', '2026-01-15T10:00:00Z'), '2026-01-15T10:00:00Z'],
    [constraint('BOOLEAN', 'true'), ''],
  ];

  it('has constraints as clients read them', async () => {
    const [segment, key] = [newKey('segment'), newKey()];
    await plant(app(), {
      segments: [{ key: segment, constraints: WRITTEN.map(([question]) => question) }],
      booleanFlags: [{ key, rollouts: [{ segments: [segment], value: true }] }],
    });
    const { constraints } = (await find(key)).rollouts[0].segment.segments[0];
    const shown = constraints.map(({ operator, value }: Record<string, unknown>) => [operator, value]);
    expect(shown).to.deep.equal(WRITTEN.map(([{ operator }, value, other = operator]) => [other, value]));
  });

  it('is named by a tag without quotes, and 304 to whoever has it, however they say it', async () => {
    const { headers } = await ask();
    const tag = headers['etag'] ?? '';
    expect(tag).to.match(/^[A-Za-z0-9_-]{16}$/);
    for (const sent of [tag, `"${tag}"`, `W/"${tag}"`, `${tag}, ${tag}, ${tag}`, `abc, ${tag}`, '*']) {
      const again = await ask({ headers: { 'If-None-Match': sent } });
      expect([again.status, again.headers['etag']], sent).to.deep.equal([304, tag]);
    }
    expect((await ask({ headers: { 'If-None-Match': 'abc' } })).status).to.equal(200);
    await makeFlag(app());
    const changed = await ask({ headers: { 'If-None-Match': tag } });
    expect(changed.status).to.equal(200);
    expect(changed.headers['etag']).not.to.equal(tag);
  });

  it('is of the namespace and the environment that are asked for', async () => {
    const project = await makeProject(app());
    const environment = await makeEnvironment(app(), {}, { project_id: project.id });
    const key = newKey();
    const query = { project_id: project.id };
    dataOf(await app().native.call('createFlag', { token: app().token, query, body: { key, type: 'boolean' } }), 201);
    const path = { flag_key: key, environment_id: environment.id };
    const state = { token: app().token, query, path, body: { enabled: true } };
    dataOf(await app().native.call('replaceFlagEnvironment', state));
    const enabledIn = async (headers: Record<string, string>) => {
      const asked = { token: app().token, headers: { ...NEWEST, ...headers }, path: { namespaceKey: project.key } };
      const { namespace, flags } = bodyOf(await app().flipt.call('getSnapshot', asked));
      expect(namespace.key).to.equal(project.key);
      return flags.map((flag: Record<string, unknown>) => [flag['key'], flag['enabled']]);
    };
    expect(await enabledIn({})).to.deep.equal([[key, false]]);
    expect(await enabledIn({ 'X-Flipt-Environment': environment.key })).to.deep.equal([[key, true]]);
  });

  it('does not know a namespace that is not there, and needs a key that may read rulesets', async () => {
    expect((await ask({}, 'nowhere')).body).to.deep.include({ code: 5, message: notReached('nowhere') });
    expect((await ask({ key: app().pk() })).status).to.equal(403);
  });
});
