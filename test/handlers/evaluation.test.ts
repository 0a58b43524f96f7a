import { expect } from 'chai';
import { dataOf, expectRefusal } from '../support/answers.js';
import { onEveryDatabase } from '../support/app.js';
import { evaluate, inSwitzerland, makeColours, makeFlag, ruleWhen, swiss, target } from '../support/flags.js';
import { environmentOf } from '../support/places.js';

onEveryDatabase('evaluation', (app) => {
  it('answers the off variation of a flag that is off: that is no error', async () => {
    const flag = await makeFlag(app());
    const answer = await evaluate(app(), flag.key, { targeting_key: 'u' });
    const { revision } = await environmentOf(app());
    expect(answer).to.deep.equal({
      flag_key: flag.key,
      value: false,
      variation: 'off',
      enabled: false,
      reason: 'DISABLED',
      rule: null,
      segments: [],
      revision,
    });
  });

  it('answers the default variation where no rule serves', async () => {
    const flag = await makeColours(app(), { enabled: true });
    const answer = await evaluate(app(), flag.key);
    expect(answer).to.include({ value: '#blue', variation: 'blue', enabled: true, reason: 'DEFAULT', rule: null });
  });

  it('answers what the first rule serves whose condition holds, and names the rule', async () => {
    const flag = await makeColours(app());
    const rules = [
      ruleWhen({ attribute: 'country', operator: 'eq', values: ['FR'] }, { variation: 'green' }),
      ruleWhen(inSwitzerland, { variation: 'red' }),
      ruleWhen(null, { variation: 'blue' }),
    ];
    const state = dataOf(await target(app(), flag.key, { rules }));
    expect(await evaluate(app(), flag.key, swiss('u'))).to.include({
      variation: 'red',
      reason: 'TARGETING_MATCH',
      rule: state.rules[1].id,
    });
    expect(await evaluate(app(), flag.key)).to.include({ variation: 'blue', rule: state.rules[2].id });
  });

  it('answers the default serve of the environment before the default variation of the flag', async () => {
    const flag = await makeColours(app());
    await target(app(), flag.key, { default_serve: { variation: 'red' } });
    expect(await evaluate(app(), flag.key)).to.include({ variation: 'red', reason: 'DEFAULT' });
  });

  const adult = { attribute: 'age', type: 'number', operator: 'gte', values: [18] };
  const isSet = { attribute: 'vip', operator: 'is_set' };
  const TREES: readonly (readonly [string, object, object, boolean])[] = [
    ['all of nothing', { all: [] }, {}, true],
    ['any of nothing', { any: [] }, {}, false],
    ['none of nothing', { none: [] }, {}, true],
    ['all, of which one fails', { all: [inSwitzerland, adult] }, { country: 'CH', age: 17 }, false],
    ['all, of which all hold', { all: [inSwitzerland, adult] }, { country: 'CH', age: 18 }, true],
    ['any, of which one holds', { any: [inSwitzerland, adult] }, { country: 'FR', age: 18 }, true],
    ['none, of which one holds', { none: [inSwitzerland, adult] }, { country: 'CH', age: 1 }, false],
    [
      'a tree three levels deep',
      { all: [{ any: [inSwitzerland, isSet] }, { none: [{ all: [adult, isSet] }] }] },
      { vip: 1, age: 3 },
      true,
    ],
    [
      'the same tree, one leaf otherwise',
      { all: [{ any: [inSwitzerland, isSet] }, { none: [{ all: [adult, isSet] }] }] },
      { vip: 1, age: 30 },
      false,
    ],
    [
      'a pointer into an object',
      { attribute: '/address/city', operator: 'eq', values: ['Bern'] },
      { address: { city: 'Bern' } },
      true,
    ],
    ['the targeting key', { attribute: 'targeting_key', operator: 'starts_with', values: ['us'] }, {}, true],
    ['a negation', { ...inSwitzerland, negate: true }, { country: 'FR' }, true],
    ['a negation of what is not there', { ...inSwitzerland, negate: true }, {}, false],
    [
      'text in whichever case',
      { attribute: 'p', operator: 'eq', values: ['PRO'], ignore_case: true },
      { p: 'pro' },
      true,
    ],
    ['a version', { attribute: 'v', type: 'semver', operator: 'gte', values: ['1.10.0'] }, { v: '1.9.9' }, false],
    [
      'a moment',
      { attribute: 't', type: 'datetime', operator: 'lt', values: ['2025-01-01T00:00:00Z'] },
      { t: '2025-01-01T00:30:00+01:00' },
      true,
    ],
    ['an address', { attribute: 'ip', type: 'ip', operator: 'in', values: ['10.0.0.0/8'] }, { ip: '10.1.2.3' }, true],
    [
      'a pattern',
      { attribute: 'mail', operator: 'matches', values: ['@example\\.org$'] },
      { mail: 'a@example.org' },
      true,
    ],
    [
      'every element of a list',
      { attribute: 'tags', operator: 'eq', values: ['a'], list: 'all' },
      { tags: ['a', 'b'] },
      false,
    ],
    [
      'a number that is text',
      { attribute: 'age', type: 'number', operator: 'gte', values: [18] },
      { age: 'old' },
      false,
    ],
    ['a name that every object has', { attribute: 'constructor', operator: 'is_set' }, {}, false],
  ];
  for (const [title, when, attributes, holds] of TREES) {
    it(`sees that ${title} ${holds ? 'holds' : 'does not hold'}`, async () => {
      const flag = await makeFlag(app());
      dataOf(await target(app(), flag.key, { rules: [ruleWhen(when)], default_serve: { variation: 'off' } }));
      const { value } = await evaluate(app(), flag.key, { targeting_key: 'user', attributes });
      expect(value).to.equal(holds);
    });
  }

  it('needs no context', async () => {
    const { native, sk } = app();
    const flag = await makeFlag(app(), { enabled: true });
    dataOf(await native.call('evaluateFlag', { key: sk(), body: { flag_key: flag.key } }));
    dataOf(
      await native.call('evaluateFlag', { key: sk(), body: { flag_key: flag.key, context: { targeting_key: null } } }),
    );
  });

  it('knows no unknown flag', async () => {
    const { native, sk } = app();
    const answer = await native.call('evaluateFlag', { key: sk(), body: { flag_key: 'my-flag' } });
    expectRefusal(answer, 404, 'FLAG_NOT_FOUND');
    expect(answer.body.error.message).to.equal("Feature flag 'my-flag' does not exist in environment 'prod'.");
  });

  it('knows no unknown environment or project', async () => {
    const { native, token, sk } = app();
    const { key } = await makeFlag(app());
    for (const [operationId, body] of [
      ['evaluateFlag', { flag_key: key }],
      ['evaluateFlags', {}],
    ] as const) {
      const environment = { query: { environment_id: 'nowhere' }, body };
      expectRefusal(await native.call(operationId, { token, ...environment }), 404, 'ENVIRONMENT_NOT_FOUND');
      expectRefusal(await native.call(operationId, { key: sk(), ...environment }), 404, 'ENVIRONMENT_NOT_FOUND');
      const project = { query: { project_id: 'nowhere' }, body };
      expectRefusal(await native.call(operationId, { token, ...project }), 404, 'PROJECT_NOT_FOUND');
      expectRefusal(
        await native.call(operationId, { key: sk(), query: { environment_id: 'dev' }, body }),
        404,
        'ENVIRONMENT_NOT_FOUND',
      );
    }
  });

  it('is open to a person, in the environment that they name or the first', async () => {
    const { native, token } = app();
    const flag = await makeFlag(app(), { enabled: true });
    const { id } = await environmentOf(app());
    const body = { flag_key: flag.key };
    for (const environment_id of ['prod', id]) {
      expect(dataOf(await native.call('evaluateFlag', { token, query: { environment_id }, body })).value).to.equal(
        true,
      );
    }
    expect(dataOf(await native.call('evaluateFlag', { token, body })).value).to.equal(false);
  });

  it('is open to a key that names its own environment or project', async () => {
    const { native, pk } = app();
    const flag = await makeFlag(app(), { enabled: true });
    const query = { environment_id: 'prod', project_id: 'default' };
    expect(
      dataOf(await native.call('evaluateFlag', { key: pk(), query, body: { flag_key: flag.key } })).value,
    ).to.equal(true);
  });

  it('sees every change at once', async () => {
    const { native, sk } = app();
    const flag = await makeFlag(app());
    const path = { flag_key: flag.key };
    for (const enabled of [true, false, true]) {
      dataOf(await native.call('updateFlag', { key: sk(), path, body: { enabled } }));
      expect((await evaluate(app(), flag.key)).value).to.equal(enabled);
    }
  });

  it('counts its revision up with every change', async () => {
    const flag = await makeFlag(app());
    const { revision } = await evaluate(app(), flag.key);
    await target(app(), flag.key, {});
    expect((await evaluate(app(), flag.key)).revision).to.equal(revision + 1);
    expect((await environmentOf(app())).revision).to.equal(revision + 1);
  });

  it('shows a server-only flag to secret keys and people, and not to publishable keys', async () => {
    const { native, sk, pk, token } = app();
    const flag = await makeFlag(app(), { server_only: true, enabled: true });
    const body = { flag_key: flag.key };
    dataOf(await native.call('evaluateFlag', { key: sk(), body }));
    dataOf(await native.call('evaluateFlag', { token, body }));
    const hidden = await native.call('evaluateFlag', { key: pk(), body });
    const unknown = await native.call('evaluateFlag', { key: pk(), body: { flag_key: 'my-flag' } });
    expectRefusal(hidden, 404, 'FLAG_NOT_FOUND');
    expect(hidden.body.error.message.replace(flag.key, 'my-flag')).to.equal(unknown.body.error.message);
  });
});
