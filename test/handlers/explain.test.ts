import { expect } from 'chai';
import { dataOf } from '../support/answers.js';
import { onOneDatabase } from '../support/app.js';
import { testClock } from '../support/clock.js';
import type { TestAnswer } from '../support/contract-client.js';
import { explain, sentencesOf } from '../support/explanations.js';
import { inSwitzerland, makeColours, makeFlag, newKey, rollout, ruleWhen, swiss, target } from '../support/flags.js';

type Json = TestAnswer['body'];

const clock = testClock('2026-11-25T05:30:00.000Z');

onOneDatabase(
  'an explanation',
  (app) => {
    const makeSegment = async (when: object): Promise<string> => {
      const key = newKey('segment');
      dataOf(await app().native.call('createSegment', { token: app().token, body: { key, when } }), 201);
      return key;
    };
    const lastOf = async (flagKey: string, context: object = {}) =>
      (await explain(app(), flagKey, context)).steps.at(-1);

    it('tells the whole way to the answer in sentences that can be followed', async () => {
      const staff = await makeSegment({ attribute: 'email', operator: 'ends_with', values: ['@acme.example'] });
      const needed = await makeFlag(app());
      dataOf(await target(app(), needed.key, {}));
      const flag = await makeColours(app());
      const total = { attribute: 'total', type: 'number', operator: 'gt', values: [100] };
      const age = { attribute: '/person/age', type: 'number', operator: 'gte', values: [18], negate: true };
      dataOf(
        await target(app(), flag.key, {
          prerequisites: [{ flag_key: needed.key, variations: ['on'] }],
          overrides: [{ variation: 'green', targeting_keys: ['ada'] }],
          rules: [
            { name: 'Staff', when: { segment: staff }, serve: { variation: 'red' } },
            { when: { all: [inSwitzerland, { none: [age] }] }, serve: { variation: 'red' } },
            {
              name: 'Big orders',
              when: { elements: 'orders', when: total },
              serve: rollout({ red: 10 }, { seed: 'fixed' }),
            },
            {
              name: 'Christmas',
              when: { attribute: 'vip', operator: 'is_set' },
              window: { from: '2026-12-24T00:00:00Z', until: null },
              serve: { variation: 'red' },
            },
            {
              name: 'Half',
              when: { percentage: 50, seed: 'fixed' },
              serve: rollout({ green: 60, red: 40 }, { seed: 'fixed' }),
            },
          ],
        }),
      );
      const attributes = {
        email: 'bob@example.org',
        country: 'CH',
        person: { age: 17 },
        orders: [{ total: 5 }, 'lost', { total: 500 }],
        vip: true,
      };
      const explanation = await explain(app(), flag.key, { targeting_key: 'bob', attributes });
      expect(sentencesOf(explanation)).to.deep.equal([
        "The flag is on in environment 'prod'.",
        `Prerequisite: Feature flag '${needed.key}' is on and serves 'on': this is what is needed.`,
        `  Feature flag '${needed.key}' is on and serves 'on': this is what is needed.`,
        'The targeting key has no override.',
        "Rule 'Staff' does not hold.",
        `  The user is not in segment '${staff}'.`,
        '    email is "bob@example.org": ends_with ["@acme.example"] does not hold.',
        'Rule 2 does not hold.',
        '  all of these conditions: does not hold.',
        '    country is "CH": in ["CH"] holds.',
        '    none of these conditions: does not hold.',
        '      /person/age is 17: number not gte [18] holds.',
        "Rule 'Big orders' holds, but its rollout leaves the user out: on with the next.",
        '  any of the 3 elements of orders: holds, decided by element 3.',
        '    total is 5: number gt [100] does not hold.',
        '    total is 500: number gt [100] holds.',
        '  "bob" has bucket 16233, in no share.',
        "Rule 'Christmas' does not hold: The time is before the window.",
        '  vip is true: is_set holds.',
        "Rule 'Half' holds and serves 'green'.",
        '  "bob" has bucket 16233: below 50000 holds.',
        '  "bob" has bucket 16233, in the share of \'green\'.',
      ]);
    });

    it('points to the spots of the ruleset, and shows what was seen there', async () => {
      const flag = await makeColours(app());
      const when = { any: [{ attribute: '/a/b', operator: 'is_set' }, inSwitzerland] };
      const { rules } = dataOf(await target(app(), flag.key, { rules: [ruleWhen(when, { variation: 'red' })] }));
      const { steps } = await explain(app(), flag.key, swiss('ada'));
      const path = `/flags/${flag.key}/rules/0`;
      expect(steps).to.deep.equal([
        {
          step: 'switch',
          path: `/flags/${flag.key}/on`,
          rule: null,
          holds: true,
          sentence: "The flag is on in environment 'prod'.",
          condition: null,
          bucket: null,
        },
        {
          step: 'rule',
          path,
          rule: rules[0].id,
          holds: true,
          sentence: "Rule 1 holds and serves 'red'.",
          condition: {
            path: `${path}/when`,
            holds: true,
            sentence: 'any of these conditions: holds.',
            conditions: [
              {
                path: `${path}/when/any/0`,
                holds: false,
                sentence: '/a/b is not set: is_set does not hold.',
                conditions: [],
              },
              {
                path: `${path}/when/any/1`,
                holds: true,
                sentence: 'country is "CH": in ["CH"] holds.',
                value: 'CH',
                conditions: [],
              },
            ],
          },
          bucket: null,
        },
      ]);
      const ruleset = dataOf(await app().native.call('getRuleset', { key: app().sk() }));
      expect(ruleset.flags[flag.key].rules[0].when.any[1]).to.include({ attribute: 'country' });
    });

    it('of a flag that is off ends there', async () => {
      const flag = await makeFlag(app());
      const { steps } = await explain(app(), flag.key);
      expect(sentencesOf({ steps })).to.deep.equal([
        "The flag is off in environment 'prod'.",
        "The flag serves what it serves when it is off: 'off'.",
      ]);
      expect(steps.map(({ step, holds }: Json) => [step, holds])).to.deep.equal([
        ['switch', false],
        ['off', true],
      ]);
    });

    it('of a flag whose prerequisite fails says which, and what it served instead', async () => {
      const needed = await makeFlag(app());
      const flag = await makeFlag(app());
      dataOf(await target(app(), flag.key, { prerequisites: [{ flag_key: needed.key }], rules: [ruleWhen(null)] }));
      expect(sentencesOf(await explain(app(), flag.key))).to.deep.equal([
        "The flag is on in environment 'prod'.",
        `Prerequisite: Feature flag '${needed.key}' is off and serves 'off': this is not what is needed.`,
        `  Feature flag '${needed.key}' is off and serves 'off': this is not what is needed.`,
        "The flag serves what it serves when it is off: 'off'.",
      ]);
    });

    it('of an override ends with it', async () => {
      const flag = await makeFlag(app());
      const overrides = [{ variation: 'off', targeting_keys: ['ada'] }];
      dataOf(await target(app(), flag.key, { overrides, rules: [ruleWhen(null)] }));
      expect(await lastOf(flag.key, { targeting_key: 'ada' })).to.include({
        step: 'overrides',
        holds: true,
        sentence: "The targeting key has an override and gets 'off'.",
      });
      expect(sentencesOf(await explain(app(), flag.key, { targeting_key: 'bob' })).slice(1)).to.deep.equal([
        'The targeting key has no override.',
        "Rule 1 holds and serves 'on'.",
        '  Everybody.',
      ]);
    });
  },
  { parts: { now: clock.now } },
);
