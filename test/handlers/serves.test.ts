import { expect } from 'chai';
import { dataOf, expectRefusal } from '../support/answers.js';
import { onEveryDatabase } from '../support/app.js';
import { evaluate, makeColours, newKey, rollout, ruleWhen, target } from '../support/flags.js';
import { environmentOf } from '../support/places.js';

onEveryDatabase('what a flag serves', (app) => {
  const stateOf = async (flag_key: string) =>
    dataOf(
      await app().native.call('getFlagEnvironment', { key: app().sk(), path: { flag_key, environment_id: 'prod' } }),
    );

  it('can be an answer that is not enabled, in rules, overrides and the default', async () => {
    const { key } = await makeColours(app());
    const off = { enabled: false };
    const state = {
      overrides: [{ variation: 'red', ...off, targeting_keys: ['ada'] }],
      rules: [ruleWhen({ attribute: 'beta', operator: 'is_set' }, { variation: 'green', ...off })],
      default_serve: { ...rollout({ blue: 100 }), ...off },
    };
    dataOf(await target(app(), key, state));
    expect(await evaluate(app(), key, { targeting_key: 'ada' })).to.include({ variation: 'red', ...off });
    const beta = { targeting_key: 'bob', attributes: { beta: true } };
    expect(await evaluate(app(), key, beta)).to.include({ variation: 'green', ...off, reason: 'TARGETING_MATCH' });
    expect(await evaluate(app(), key, { targeting_key: 'bob' })).to.include({ variation: 'blue', ...off });
    const stored = await stateOf(key);
    expect(stored.overrides).to.deep.equal(state.overrides);
    expect(stored.rules[0].serve).to.deep.equal({ variation: 'green', ...off });
    expect(stored.default_serve.enabled).to.equal(false);
    const enabled = { default_serve: { variation: 'blue', enabled: true } };
    expectRefusal(await target(app(), key, enabled), 400, 'VALIDATION_FAILED');
  });

  it('has a rest where a rollout names one, and no later rule is tried', async () => {
    const { key } = await makeColours(app());
    const rules = [ruleWhen(null, rollout({ red: 0 }, { rest: 'green' })), ruleWhen(null, { variation: 'blue' })];
    dataOf(await target(app(), key, { rules }));
    const rest = { variation: 'green', reason: 'TARGETING_MATCH' };
    expect(await evaluate(app(), key, { targeting_key: 'ada' })).to.include(rest);
    expect(await evaluate(app(), key, {})).to.include(rest);
    expect((await stateOf(key)).rules[0].serve.rollout.rest).to.equal('green');
  });

  it('has no rest that is no variation, and keeps one that is', async () => {
    const { key } = await makeColours(app());
    const rest = (name: string) => ({ default_serve: rollout({ red: 50 }, { rest: name }) });
    const path = '/body/default_serve/rollout/rest';
    expectRefusal(await target(app(), key, rest('pink')), 422, 'VARIATION_NOT_FOUND', path);
    dataOf(await target(app(), key, rest('green')));
    const variations = ['blue', 'red'].map((one) => ({ key: one, value: one }));
    const removing = { key: app().sk(), path: { flag_key: key }, body: { variations, off_variation: 'blue' } };
    expectRefusal(await app().native.call('updateFlag', removing), 409, 'VARIATION_IN_USE');
  });

  it('can be a rollout for single users', async () => {
    const { key } = await makeColours(app());
    const shared = { ...rollout({ red: 100 }), targeting_keys: ['ada'] };
    dataOf(await target(app(), key, { overrides: [shared], default_serve: { variation: 'blue' } }));
    expect(await evaluate(app(), key, { targeting_key: 'ada' })).to.include({ variation: 'red', reason: 'SPLIT' });
    expect(await evaluate(app(), key, { targeting_key: 'bob' })).to.include({ variation: 'blue' });
    const path = { identifier: 'ada', flag_key: key };
    const own = dataOf(await app().native.call('getIdentityOverride', { key: app().sk(), path }));
    expect(own).to.deep.equal({ flag_key: key, variation: null });
    const broken = { ...rollout({ red: 60, blue: 60 }), targeting_keys: ['ada'] };
    const at = '/body/overrides/0/rollout/weights';
    expectRefusal(await target(app(), key, { overrides: [broken] }), 422, 'RULE_ROLLOUT_EXCEEDS_100', at);
  });

  describe('by the hashes of Flagsmith', () => {
    const spread = { seed: '7', algorithm: 'flagsmith', rest: 'green' };
    const byTrait = { ...spread, bucket_by: 'team' };

    // md5 of `7,alice`, as 0 to 100, is 12.75255051010202.
    it('spreads by any property, with the shares as they are written', async () => {
      const { key } = await makeColours(app());
      const serves = async (weight: number, attributes: object) => {
        dataOf(await target(app(), key, { default_serve: rollout({ red: weight }, byTrait) }));
        return (await evaluate(app(), key, { targeting_key: 'ada', attributes })).variation;
      };
      expect(await serves(12.7525505, { team: 'alice' })).to.equal('green');
      expect(await serves(12.75255052, { team: 'alice' })).to.equal('red');
      expect(await serves(100, {})).to.equal('green');
    });

    it('spreads by the identity key, which begins with the client key', async () => {
      const { client_key } = await environmentOf(app());
      const { key } = await makeColours(app());
      const byKey = rollout({ red: 50 }, { ...spread, bucket_by: 'team' });
      const byIdentity = rollout({ red: 50 }, { ...spread, bucket_by: 'targeting_key' });
      for (let user = 0; user < 20; user += 1) {
        const targeting_key = `user-${user}`;
        const context = { targeting_key, attributes: { team: `${client_key}_${targeting_key}` } };
        dataOf(await target(app(), key, { default_serve: byKey }));
        const { variation } = await evaluate(app(), key, context);
        dataOf(await target(app(), key, { default_serve: byIdentity }));
        expect((await evaluate(app(), key, context)).variation, targeting_key).to.equal(variation);
      }
    });

    it('takes shares of users in conditions, the bound included', async () => {
      const { key } = await makeColours(app());
      const serves = async (percentage: number) => {
        const when = { percentage, bucket_by: "$.identity.traits['team']", seed: '7', algorithm: 'flagsmith' };
        const rules = [ruleWhen(when, { variation: 'red' })];
        dataOf(await target(app(), key, { rules, default_serve: { variation: 'blue' } }));
        return (await evaluate(app(), key, { attributes: { team: 'alice' } })).variation;
      };
      expect(await serves(12.75255051010202)).to.equal('red');
      expect(await serves(12.752550510102)).to.equal('blue');
    });
  });

  it('is the same again when a project is exported and imported', async () => {
    const { key } = await makeColours(app(), { key: newKey('moved'), toggle: 'default' });
    const state = {
      overrides: [{ variation: 'red', enabled: false, targeting_keys: ['ada'] }],
      rules: [ruleWhen(null, rollout({ red: 33.3333 }, { rest: 'blue', seed: '4711', algorithm: 'flagsmith' }))],
    };
    dataOf(await target(app(), key, state));
    const [before, flag] = [await stateOf(key), { key: app().sk(), path: { flag_key: key } }];
    const exporting = { token: app().token, path: { project_id: 'default' } };
    const text = (await app().native.call('exportProject', exporting)).body;
    dataOf(await target(app(), key, {}));
    dataOf(await app().native.call('updateFlag', { ...flag, body: { toggle: 'switch' } }));
    const headers = { 'Content-Type': 'application/yaml' };
    dataOf(await app().native.call('importProject', { ...exporting, headers, body: text }));
    const { version: _, updated_at: __, ...after } = await stateOf(key);
    expect(before).to.deep.include(after);
    expect(dataOf(await app().native.call('getFlag', flag)).toggle).to.equal('default');
  });
});
