import { expect } from 'chai';
import type { DoorCondition } from '../../src/domain/conditions.js';
import type { FlagRecord } from '../../src/domain/flags.js';
import { repositories } from '../../src/repositories/index.js';
import { dataOf, expectRefusal } from '../support/answers.js';
import { onEveryDatabase } from '../support/app.js';
import { emptyDocument, exportOf, imported, importInto } from '../support/documents.js';
import { evaluate, makeColours, makeFlag, newKey, rollout, ruleWhen, target } from '../support/flags.js';
import { environmentOf } from '../support/places.js';
import { makeSegment } from '../support/segments.js';

onEveryDatabase('what Flipt has of its own, natively', (app) => {
  const call = (operationId: string, flag_key: string, body?: object) =>
    app().native.call(operationId, { key: app().sk(), path: { flag_key }, ...(body && { body }) });
  const stateOf = async (flag_key: string) =>
    dataOf(
      await app().native.call('getFlagEnvironment', { key: app().sk(), path: { flag_key, environment_id: 'prod' } }),
    );
  const projectId = async () => {
    const { id } = await environmentOf(app());
    return (await repositories(app().database).environments.findByPublicId(1, id))?.projectId ?? expect.fail();
  };

  describe('a toggle that is the value', () => {
    it('says which variation is served where no rule serves, whatever the defaults are', async () => {
      const { key } = await makeFlag(app(), { toggle: 'value', enabled: true, default_variation: 'off' });
      expect(await evaluate(app(), key)).to.include({ value: true, enabled: true, reason: 'DEFAULT' });
      const when = { attribute: 'plan', operator: 'eq', values: ['pro'] };
      const rules = [ruleWhen(when, { variation: 'on' })];
      dataOf(await target(app(), key, { enabled: false, rules, default_serve: { variation: 'on' } }));
      expect(await evaluate(app(), key)).to.include({ value: false, enabled: true, reason: 'DEFAULT' });
      const pro = { attributes: { plan: 'pro' } };
      expect(await evaluate(app(), key, pro)).to.include({ value: true, enabled: true, reason: 'TARGETING_MATCH' });
    });

    it('is for boolean flags only', async () => {
      const variations = [{ key: 'a', value: 'a' }];
      const body = { key: newKey(), type: 'string', variations, toggle: 'value' };
      const created = await app().native.call('createFlag', { key: app().sk(), body });
      expectRefusal(created, 400, 'VALIDATION_FAILED', '/body/toggle');
      const { key } = await makeColours(app());
      expectRefusal(await call('updateFlag', key, { toggle: 'value' }), 400, 'VALIDATION_FAILED', '/body/toggle');
      const flags = [{ key: newKey(), type: 'string', variations, toggle: 'value' }];
      const file = await importInto(app(), { ...emptyDocument, project: { key: 'default', name: 'Default' }, flags });
      expectRefusal(file, 400, 'VALIDATION_FAILED', '/body/flags/0/toggle');
    });
  });

  describe('a rollout of the algorithm flipt-variant', () => {
    const spread = { algorithm: 'flipt-variant' };
    const inRules = (shares: Readonly<Record<string, number>>, more: object = {}) => ({
      rules: [ruleWhen(null, rollout(shares, { ...spread, ...more })), ruleWhen(null, { variation: 'green' })],
    });

    it('is written, read, written back and explained', async () => {
      const { key } = await makeColours(app(), { key: newKey('thirds') });
      dataOf(await target(app(), key, inRules({ red: 80, green: 0, blue: 70.00001 }, { seed: 'thirds' })));
      const { rules, ...state } = await stateOf(key);
      expect(rules[0].serve.rollout).to.include({ ...spread, seed: 'thirds', bucket_by: 'targeting_key' });
      dataOf(await target(app(), key, { rules }));
      expect((await stateOf(key)).rules).to.deep.equal(rules);
      expect(state.default_serve).to.equal(null);
      // CRC-32 of `thirds` and the user, modulo 1000: 665 and 999.
      const served = { variation: 'red', reason: 'SPLIT' };
      expect(await evaluate(app(), key, { targeting_key: 'user-38' })).to.include(served);
      expect(await evaluate(app(), key, { targeting_key: 'user-11' })).to.include({ ...served, variation: 'blue' });
      dataOf(await target(app(), key, inRules({ red: 80 }, { seed: 'thirds' })));
      const [{ id }] = (await stateOf(key)).rules;
      const rest = { variation: 'blue', reason: 'DEFAULT', enabled: true, rule: id };
      expect(await evaluate(app(), key, { targeting_key: 'user-11' })).to.include(rest);
      const body = { flag_key: key, context: { targeting_key: 'user-11' } };
      const { steps } = dataOf(await app().native.call('explainFlag', { key: app().sk(), body }));
      expect(steps.at(-1)).to.deep.include({ step: 'rule', rule: id, holds: true });
      expect(steps.at(-1).sentence).to.equal("Rule 1 holds and serves 'blue'.");
      expect(steps.at(-1).bucket.sentence).to.equal('"user-11" has bucket 999, in no share.');
      dataOf(await app().native.call('getRuleset', { key: app().sk() }));
    });

    it('may have no weights, and then matches with the default variation', async () => {
      const { key } = await makeColours(app());
      dataOf(await target(app(), key, inRules({})));
      expect((await stateOf(key)).rules[0].serve.rollout.weights).to.deep.equal([]);
      const match = { variation: 'blue', reason: 'TARGETING_MATCH' };
      expect(await evaluate(app(), key, {})).to.include(match);
      dataOf(await app().native.call('getRuleset', { key: app().sk() }));
    });

    it('has no rest, no variation twice, and none that the flag has not', async () => {
      const { key } = await makeColours(app());
      const at = '/body/rules/0/serve/rollout';
      const weights = [
        { variation: 'red', weight: 10 },
        { variation: 'red', weight: 20 },
      ];
      const twice = { rules: [ruleWhen(null, { rollout: { ...spread, weights } })] };
      const refused = async (state: object) => target(app(), key, state);
      const rest = await refused(inRules({ red: 10 }, { rest: 'blue' }));
      expectRefusal(rest, 422, 'ROLLOUT_WEIGHT_INVALID', `${at}/rest`);
      expectRefusal(await refused(twice), 422, 'ROLLOUT_WEIGHT_INVALID', `${at}/weights/1/variation`);
      expectRefusal(await refused(inRules({ pink: 10 })), 422, 'VARIATION_NOT_FOUND', `${at}/weights/0/variation`);
      const asDefault = { default_serve: rollout({ red: 1 }, { algorithm: 'flipt-boolean' }) };
      expectRefusal(await refused(asDefault), 400, 'VALIDATION_FAILED', '/body/default_serve/rollout/algorithm');
    });

    it('is copied to other environments, and compared with them', async () => {
      const { key } = await makeColours(app());
      dataOf(await target(app(), key, inRules({ red: 33.33333, blue: 100 })));
      const path = { flag_key: key, environment_id: 'dev' };
      const copying = { token: app().token, path, body: { from: 'prod' } };
      const copied = dataOf(await app().native.call('copyFlagEnvironment', copying));
      expect(copied.rules).to.deep.equal((await stateOf(key)).rules);
    });
  });

  describe('a percentage of the algorithm flipt-boolean', () => {
    it('is written, read and written back, of any fineness, and counts whole buckets', async () => {
      const { key } = await makeFlag(app(), { key: newKey('banner'), toggle: 'value' });
      const state = (percentage: number) => ({
        enabled: false,
        rules: [ruleWhen({ percentage, seed: 'banner', algorithm: 'flipt-boolean' })],
      });
      // CRC-32 of the user and `banner`, modulo 100, is 66; of nobody it is 63.
      const serves = async (percentage: number, context: object) => {
        dataOf(await target(app(), key, state(percentage)));
        const { rules } = await stateOf(key);
        expect(rules[0].when).to.deep.include({ percentage, algorithm: 'flipt-boolean', bucket_by: 'targeting_key' });
        dataOf(await target(app(), key, { enabled: false, rules }));
        return (await evaluate(app(), key, context)).value;
      };
      expect(await serves(66, { targeting_key: 'zoë' })).to.equal(false);
      expect(await serves(66.00002, { targeting_key: 'zoë' })).to.equal(true);
      expect(await serves(63, {})).to.equal(false);
      expect(await serves(64, {})).to.equal(true);
    });
  });

  describe('a string flag without variations', () => {
    const makeEmpty = async (): Promise<string> => {
      const key = newKey('empty');
      const flags = [{ key, type: 'string', variations: [] }];
      await imported(app(), { ...emptyDocument, project: { key: 'default', name: 'Default' }, flags });
      return key;
    };

    it('is read with an empty list, and serves null', async () => {
      const key = await makeEmpty();
      const none = { variations: [], default_variation: null, off_variation: null };
      expect(dataOf(await call('getFlag', key))).to.deep.include(none);
      const nothing = { value: null, variation: null };
      expect(await evaluate(app(), key)).to.include({ ...nothing, reason: 'DISABLED' });
      dataOf(await call('updateFlag', key, { enabled: true }));
      expect(await evaluate(app(), key)).to.include({ ...nothing, enabled: true, reason: 'DEFAULT' });
    });

    it('may go on so, and get variations', async () => {
      const key = await makeEmpty();
      expect(dataOf(await call('updateFlag', key, { description: 'New' })).variations).to.deep.equal([]);
      const put = await call('replaceFlag', key, { type: 'string', variations: [] });
      expect(dataOf(put).variations).to.deep.equal([]);
      const body = { variations: [{ key: 'a', value: 'a' }], default_variation: 'a' };
      expect(dataOf(await call('updateFlag', key, body)).variations).to.have.length(1);
      const back = await call('updateFlag', key, { variations: [], default_variation: null, off_variation: null });
      expectRefusal(back, 422, 'VARIATION_COUNT_INVALID', '/body/variations');
    });

    it('is told in a document, in which one that names none has forgotten them', async () => {
      const key = await makeEmpty();
      expect(await exportOf(app())).to.include(`- key: ${key}\n  type: string\n  variations: []\n`);
      const document = { ...emptyDocument, project: { key: 'default', name: 'Default' } };
      const refused = async (flag: object) => importInto(app(), { ...document, flags: [{ key: newKey(), ...flag }] });
      const at = '/body/flags/0/variations';
      expectRefusal(await refused({ type: 'string' }), 422, 'VARIATION_COUNT_INVALID', at);
      expectRefusal(await refused({ type: 'number', variations: [] }), 422, 'VARIATION_COUNT_INVALID', at);
    });
  });

  describe('what its API keeps beside', () => {
    const stored = async (key: string): Promise<FlagRecord> =>
      (await repositories(app().database).flags.findByKey(await projectId(), key)) ?? expect.fail();

    it('a flag stays when the flag is written natively, but for variations that go', async () => {
      const { key } = await makeColours(app());
      const before = await stored(key);
      const [red, green] = [
        { variation: 'red', id: 'b8e1a5c0-5f0e-4c4b-9c3e-2f4f2a1d0e77', attachment: '{"a":1}' },
        { variation: 'green', attachment: '[]' },
      ];
      const doorData = { flagsmith: { defaultEnabled: true }, flipt: { variants: [red, green] } };
      await repositories(app().database).flags.saveAll([{ ...before, doorData }]);
      expect((await stored(key)).doorData).to.deep.equal(doorData);
      dataOf(await call('updateFlag', key, { description: 'New' }));
      expect((await stored(key)).doorData).to.deep.equal(doorData);
      const variations = ['blue', 'red'].map((one) => ({ key: one, value: one }));
      dataOf(await call('updateFlag', key, { variations, off_variation: 'red' }));
      expect((await stored(key)).doorData).to.deep.equal({ ...doorData, flipt: { variants: [red] } });
    });

    it('a segment stays when the segment is written natively, but for constraints that go', async () => {
      const [plan, age]: DoorCondition[] = [
        { attribute: 'plan', doorType: 'flipt.string', operator: 'notempty', values: [], negate: false },
        { attribute: 'age', doorType: 'flipt.number', operator: 'gt', values: ['18'], negate: false },
      ] as const;
      if (!plan || !age) return expect.fail();
      const { key } = await makeSegment(app(), { when: { all: [] } });
      const { segments } = repositories(app().database);
      const get = async () => (await segments.findByKey(await projectId(), key)) ?? expect.fail();
      const constraints = [plan, age].map((condition, index) => ({ id: `c${index}`, description: '', condition }));
      await segments.saveAll([{ ...(await get()), when: { all: [plan, age] }, doorData: { flipt: { constraints } } }]);
      const patch = (body: object) =>
        app().native.call('updateSegment', { key: app().sk(), path: { segment_key: key }, body });
      dataOf(await patch({ name: 'New' }));
      expect((await get()).doorData).to.deep.equal({ flipt: { constraints } });
      dataOf(await patch({ when: { all: [] } }));
      expect((await get()).doorData).to.deep.equal({ flipt: { constraints: [] } });
    });
  });
});
