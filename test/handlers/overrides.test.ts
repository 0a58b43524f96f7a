import { expect } from 'chai';
import { dataOf, expectRefusal } from '../support/answers.js';
import { onEveryDatabase } from '../support/app.js';
import { auditOf } from '../support/audit.js';
import { evaluate, makeColours, makeFlag, newKey, ruleWhen, target } from '../support/flags.js';
import { AWKWARD_IDENTIFIERS, override } from '../support/identities.js';
import { revisionsOf } from '../support/places.js';

const red = (...targeting_keys: string[]) => ({ variation: 'red', targeting_keys });
const green = (...targeting_keys: string[]) => ({ variation: 'green', targeting_keys });
const everybodyGreen = ruleWhen(null, { variation: 'green' });

/** So many targeting keys. */
const keys = (count: number, prefix = 'u') => Array.from({ length: count }, (_, index) => `${prefix}${index}`);

onEveryDatabase('overrides', (app) => {
  const remove = (identifier: string, flag_key: string) =>
    app().native.call('deleteIdentityOverride', { key: app().sk(), path: { identifier, flag_key } });
  const list = (identifier: string) =>
    app().native.call('listIdentityOverrides', { key: app().sk(), path: { identifier } });
  const overridesOf = async (flag_key: string) =>
    dataOf(
      await app().native.call('getFlagEnvironment', { key: app().sk(), path: { flag_key, environment_id: 'prod' } }),
    ).overrides;

  it('win over rules, for whom they name and nobody else', async () => {
    const { key } = await makeColours(app());
    dataOf(await target(app(), key, { overrides: [red('ada', 'bob')], rules: [everybodyGreen] }));
    const won = await evaluate(app(), key, { targeting_key: 'bob' });
    expect(won).to.include({ variation: 'red', value: '#red', reason: 'TARGETING_MATCH', rule: null });
    for (const targeting_key of ['eve', 'Bob', 'bob ', 'bo', null]) {
      expect(await evaluate(app(), key, { targeting_key })).to.include({ variation: 'green' });
    }
  });

  it('lose to the switch', async () => {
    const { key } = await makeColours(app(), { off_variation: 'green' });
    dataOf(await target(app(), key, { enabled: false, overrides: [red('ada')] }));
    const lost = await evaluate(app(), key, { targeting_key: 'ada' });
    expect(lost).to.include({ variation: 'green', enabled: false, reason: 'DISABLED' });
  });

  it('lose to prerequisites', async () => {
    const needed = await makeFlag(app());
    const { key } = await makeColours(app(), { off_variation: 'green' });
    const prerequisites = [{ flag_key: needed.key }];
    dataOf(await target(app(), key, { prerequisites, overrides: [red('ada')] }));
    const lost = await evaluate(app(), key, { targeting_key: 'ada' });
    expect(lost).to.include({ variation: 'green', reason: 'PREREQUISITE_FAILED' });
    dataOf(await target(app(), needed.key, {}));
    expect(await evaluate(app(), key, { targeting_key: 'ada' })).to.include({ variation: 'red' });
  });

  it('can be given to one identity, changed and taken back', async () => {
    const { key } = await makeColours(app(), { enabled: true });
    const ada = newKey('ada');
    expect(dataOf(await override(app(), ada, key, 'red'), 201)).to.deep.equal({ flag_key: key, variation: 'red' });
    expect(await evaluate(app(), key, { targeting_key: ada })).to.include({ variation: 'red' });
    dataOf(await override(app(), 'bob', key, 'red'), 201);
    dataOf(await override(app(), ada, key, 'green'));
    expect(await overridesOf(key)).to.deep.equal([red('bob'), green(ada)]);
    expect(await evaluate(app(), key, { targeting_key: ada })).to.include({ variation: 'green' });
    expect((await remove(ada, key)).status).to.equal(204);
    expect(await overridesOf(key)).to.deep.equal([red('bob')]);
    expect(await evaluate(app(), key, { targeting_key: ada })).to.include({ variation: 'blue', reason: 'DEFAULT' });
    expectRefusal(await remove(ada, key), 404, 'OVERRIDE_NOT_FOUND');
  });

  it('need a flag and a variation that exist', async () => {
    const { key } = await makeColours(app());
    expectRefusal(await override(app(), 'ada', 'nothing', 'red'), 404, 'FLAG_NOT_FOUND');
    expectRefusal(await remove('ada', 'nothing'), 404, 'FLAG_NOT_FOUND');
    expectRefusal(await override(app(), 'ada', key, 'pink'), 422, 'VARIATION_NOT_FOUND', '/body/variation');
    const overrides = [red('ada'), { variation: 'pink', targeting_keys: ['bob'] }];
    const refused = await target(app(), key, { overrides });
    expectRefusal(refused, 422, 'VARIATION_NOT_FOUND', '/body/overrides/1/variation');
    expect(await overridesOf(key)).to.deep.equal([]);
  });

  it('cannot give one targeting key two variations', async () => {
    const { key } = await makeColours(app());
    const refused = await target(app(), key, { overrides: [red('ada', 'bob'), green('eve', 'bob')] });
    expectRefusal(refused, 422, 'OVERRIDE_INVALID', '/body/overrides/1/targeting_keys/1');
    const twice = await target(app(), key, { overrides: [red('ada', 'ada')] });
    expectRefusal(twice, 400, 'VALIDATION_FAILED', '/body/overrides/0/targeting_keys');
  });

  it('are for 10,000 targeting keys at most, all variations together', async () => {
    const { key } = await makeColours(app());
    const state = (count: number) => ({ overrides: [red(...keys(5000)), green(...keys(count, 'v'))] });
    expectRefusal(await target(app(), key, state(5001)), 422, 'OVERRIDE_INVALID', '/body/overrides');
    dataOf(await target(app(), key, state(5000)));
    expectRefusal(await override(app(), 'one-more', key, 'red'), 422, 'OVERRIDE_INVALID');
    dataOf(await override(app(), 'u0', key, 'green'));
    expect(await evaluate(app(), key, { targeting_key: 'u0' })).to.include({ variation: 'green' });
  });

  it('hold their variation: it cannot be removed from the flag', async () => {
    const { key } = await makeColours(app());
    dataOf(await target(app(), key, { overrides: [green('eve'), red('ada')] }));
    const body = { variations: ['blue', 'green'].map((name) => ({ key: name, value: name })), off_variation: 'green' };
    const refused = await app().native.call('updateFlag', { key: app().sk(), path: { flag_key: key }, body });
    expectRefusal(refused, 409, 'VARIATION_IN_USE');
    const use = { flag_key: key, environment_key: 'prod', segment_key: null, path: '/overrides/1/variation' };
    expect(refused.body.error.details.uses).to.deep.equal([use]);
    expect(JSON.stringify(refused.body)).to.not.include('ada');
  });

  for (const [what, identifier] of Object.entries(AWKWARD_IDENTIFIERS)) {
    it(`are found exactly for who is named by ${what}`, async () => {
      const [first, second] = [await makeColours(app(), { enabled: true }), await makeColours(app())];
      // Whom a careless search would take for this one.
      const others = [
        'userX42',
        'USER_42',
        '100',
        '1000%',
        identifier.toUpperCase(),
        [...identifier].slice(1).join(''),
      ];
      const alike = [...new Set(others)].filter((one) => one !== identifier && one !== '');
      dataOf(await target(app(), second.key, { overrides: [red(...alike)] }));
      dataOf(await override(app(), identifier, first.key, 'red'), 201);
      expect(await evaluate(app(), first.key, { targeting_key: identifier })).to.include({ variation: 'red' });
      expect(dataOf(await list(identifier))).to.deep.equal([{ flag_key: first.key, variation: 'red' }]);
      expect((await remove(identifier, first.key)).status).to.equal(204);
      expect(dataOf(await list(identifier))).to.deep.equal([]);
      expect(await overridesOf(second.key)).to.deep.equal([red(...alike)]);
    });
  }

  it('of an identity are listed by flag key, whether traits are stored or not', async () => {
    const ada = newKey('ada');
    const prefix = newKey('listed');
    for (const [end, variation] of [
      ['b', 'red'],
      ['a', 'green'],
      ['c', 'red'],
    ] as const) {
      await makeColours(app(), { key: `${prefix}-${end}` });
      dataOf(await override(app(), ada, `${prefix}-${end}`, variation), 201);
    }
    expect(dataOf(await list(ada))).to.deep.equal([
      { flag_key: `${prefix}-a`, variation: 'green' },
      { flag_key: `${prefix}-b`, variation: 'red' },
      { flag_key: `${prefix}-c`, variation: 'red' },
    ]);
    const there = { key: app().sk('dev'), path: { identifier: ada } };
    expect(dataOf(await app().native.call('listIdentityOverrides', there))).to.deep.equal([]);
  });

  it('of archived flags are listed, too', async () => {
    const { key } = await makeColours(app());
    const ada = newKey('ada');
    dataOf(await override(app(), ada, key, 'red'), 201);
    dataOf(await app().native.call('archiveFlag', { key: app().sk(), path: { flag_key: key } }));
    expect(dataOf(await list(ada))).to.deep.equal([{ flag_key: key, variation: 'red' }]);
  });

  it('are configuration: they raise the revision of their environment, and no other', async () => {
    const { key } = await makeColours(app());
    const before = await revisionsOf(app());
    dataOf(await override(app(), 'ada', key, 'red'), 201);
    expect(await revisionsOf(app())).to.deep.equal({ ...before, prod: (before['prod'] ?? 0) + 1 });
  });

  it('are in the audit log by their number, never by name', async () => {
    const { key } = await makeColours(app());
    const [ada, bob] = [newKey('!ada'), newKey('!bob')];
    dataOf(await target(app(), key, { overrides: [red(ada)] }));
    const answer = await override(app(), bob, key, 'red');
    const [entry] = await auditOf(app(), answer);
    expect(entry?.['before'].overrides).to.deep.equal([{ variation: 'red', count: 1 }]);
    expect(entry?.['after'].overrides).to.deep.equal([{ variation: 'red', count: 2 }]);
    await app().native.call('deleteFlag', { key: app().sk(), path: { flag_key: key } });
    expect(JSON.stringify(await app().database('audit_log').select()))
      .to.not.include('!ada')
      .and.not.include('!bob');
  });

  it('lose nothing when many are given at the same time', async () => {
    const { key } = await makeColours(app());
    const users = keys(10);
    const answers = await Promise.all(users.map((user) => override(app(), user, key, 'red')));
    for (const answer of answers) dataOf(answer, 201);
    expect((await overridesOf(key))[0].targeting_keys).to.have.members(users);
  });
});
