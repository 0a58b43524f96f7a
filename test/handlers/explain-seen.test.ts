import { expect } from 'chai';
import { dataOf } from '../support/answers.js';
import { onOneDatabase } from '../support/app.js';
import { testClock } from '../support/clock.js';
import { explain } from '../support/explanations.js';
import { inSwitzerland, makeColours, makeFlag, newKey, rollout, ruleWhen, target } from '../support/flags.js';

const clock = testClock('2026-11-25T05:30:00.000Z');

onOneDatabase(
  'what an explanation has seen',
  (app) => {
    const lastOf = async (flagKey: string, context: object = {}) =>
      (await explain(app(), flagKey, context)).steps.at(-1);

    it('shows the bucket of a rollout, and that there is none without anything to hash', async () => {
      const flag = await makeColours(app());
      const serve = rollout({ blue: 0, red: 100 }, { bucket_by: 'company', seed: 'fixed' });
      dataOf(await target(app(), flag.key, { rules: [ruleWhen(null, serve)], default_serve: { variation: 'green' } }));
      const { bucket } = await lastOf(flag.key, { attributes: { company: 'acme' } });
      expect(bucket).to.deep.include({
        text: 'acme',
        sentence: `"acme" has bucket ${bucket.number}, in the share of 'red'.`,
      });
      expect(bucket.number).to.be.within(0, 99_999);
      const { steps } = await explain(app(), flag.key, { targeting_key: 'ada' });
      expect(steps[1].bucket).to.deep.equal({
        text: null,
        number: null,
        sentence: 'There is nothing to hash: the attribute is not set.',
      });
      expect(steps[1].sentence).to.equal('Rule 1 holds, but its rollout leaves the user out: on with the next.');
      expect(steps[2]).to.include({ step: 'default', sentence: "No rule served: the default is 'green'." });
    });

    it('says whether it is before, in or after the window of a rule', async () => {
      const flag = await makeFlag(app());
      const window = { from: '2026-11-25T06:00:00Z', until: '2026-11-25T07:00:00Z' };
      const rules = [{ name: 'Sale', window, serve: { variation: 'on' } }];
      dataOf(await target(app(), flag.key, { rules, default_serve: { variation: 'off' } }));
      const ofRule = async () => (await explain(app(), flag.key)).steps[1].sentence;
      expect(await ofRule()).to.equal("Rule 'Sale' does not hold: The time is before the window.");
      clock.advance(3600);
      expect(await ofRule()).to.equal("Rule 'Sale' holds and serves 'on'.");
      clock.advance(3600);
      expect(await ofRule()).to.equal("Rule 'Sale' does not hold: The time is after the window.");
      clock.advance(-7200);
    });

    it('says how a list was asked, and whether case counts', async () => {
      const flag = await makeFlag(app());
      const when = { attribute: 'tags', operator: 'eq', values: ['beta'], list: 'all', ignore_case: true };
      dataOf(await target(app(), flag.key, { rules: [ruleWhen(when)] }));
      expect((await lastOf(flag.key, { attributes: { tags: ['Beta'] } })).condition).to.include({
        holds: true,
        sentence: 'tags is ["Beta"]: eq ["beta"] in any case for all elements holds.',
      });
    });

    it('shortens what is large: a value, and what a sentence says of it', async () => {
      const flag = await makeFlag(app());
      const when = { attribute: 'text', operator: 'contains', values: ['x'.repeat(1500)] };
      dataOf(await target(app(), flag.key, { rules: [ruleWhen(when), ruleWhen(when), ruleWhen(null)] }));
      for (const text of ['y'.repeat(500_000), Array(50_000).fill('y'), { deep: { y: 'y'.repeat(500_000) } }]) {
        const explanation = await explain(app(), flag.key, { attributes: { text } });
        const { value, sentence } = explanation.steps[1].condition;
        expect(value).to.equal(`${JSON.stringify(text).slice(0, 197)}...`);
        expect(sentence).to.include(value).and.to.have.length.below(500);
        expect(JSON.stringify(explanation)).to.have.length.below(5_000);
      }
      const small = await explain(app(), flag.key, { attributes: { text: { y: ['y'.repeat(900)] } } });
      expect(small.steps[1].condition.value).to.deep.equal({ y: ['y'.repeat(900)] });
    });

    it('takes stored traits into account where they are asked for', async () => {
      const { native, sk } = app();
      const flag = await makeFlag(app());
      dataOf(await target(app(), flag.key, { rules: [ruleWhen(inSwitzerland)], default_serve: { variation: 'off' } }));
      const identifier = newKey('user');
      dataOf(
        await native.call('replaceIdentity', { key: sk(), path: { identifier }, body: { traits: { country: 'CH' } } }),
        201,
      );
      const context = { targeting_key: identifier };
      const body = { flag_key: flag.key, context, use_stored_traits: true };
      const { evaluation, steps } = dataOf(await native.call('explainFlag', { key: sk(), body }));
      expect(evaluation).to.deep.equal(dataOf(await native.call('evaluateFlag', { key: sk(), body })));
      expect(steps.at(-1).condition).to.include({ value: 'CH', holds: true });
      expect((await explain(app(), flag.key, context)).steps[1].holds).to.equal(false);
    });
  },
  { parts: { now: clock.now } },
);
