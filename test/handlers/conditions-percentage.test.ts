import { expect } from 'chai';
import { dataOf } from '../support/answers.js';
import { onOneDatabase } from '../support/app.js';
import { evaluate, makeFlag, ruleWhen, target } from '../support/flags.js';

onOneDatabase('a percentage of the users', (app) => {
  const users = Array.from({ length: 100 }, (_, index) => `user-${index}`);

  /** Who is in each of these conditions, every one in a flag of its own. */
  const within = async (conditions: readonly object[]): Promise<readonly (readonly string[])[]> => {
    const flags: string[] = [];
    for (const when of conditions) {
      const { key } = await makeFlag(app());
      dataOf(await target(app(), key, { rules: [ruleWhen(when)], default_serve: { variation: 'off' } }));
      flags.push(key);
    }
    const { native, sk } = app();
    const answers = await Promise.all(
      users.map((targeting_key) =>
        native.call('evaluateFlags', { key: sk(), body: { context: { targeting_key }, flag_keys: flags } }),
      ),
    );
    const served = (user: number, flag: string) =>
      dataOf(answers[user] ?? expect.fail('no answer')).evaluations.find(
        (evaluation: { flag_key: string }) => evaluation.flag_key === flag,
      ).value;
    return flags.map((flag) => users.filter((_, user) => served(user, flag)));
  };

  it('raised, leaves nobody out whom it had, and reaches everybody at last', async () => {
    const percentages = [0, 0.001, 10, 10.001, 33.333, 50, 99.999, 100];
    const groups = await within(percentages.map((percentage) => ({ percentage, seed: 'same' })));
    for (const [index, group] of groups.entries()) {
      expect(group, `${percentages[index]} percent`).to.include.members([...(groups[index - 1] ?? [])]);
    }
    expect(groups[0]).to.deep.equal([]);
    expect(groups[5]?.length).to.be.within(35, 65);
    expect(groups[7]).to.deep.equal(users);
  });

  it('is of other users in another flag, unless the seed is the same', async () => {
    const own = { percentage: 50 };
    const shared = { percentage: 50, seed: 'shared' };
    const [one, two, three, four] = await within([own, own, shared, shared]);
    expect(one).not.to.deep.equal(two);
    expect(three).to.deep.equal(four);
  });

  it('goes by another attribute where one is named; who lacks it is in none, not even in all of them', async () => {
    expect(await within([{ percentage: 100, bucket_by: 'company' }])).to.deep.equal([[]]);
    const { key } = await makeFlag(app());
    const rules = [ruleWhen({ percentage: 100, bucket_by: '/company/id' })];
    dataOf(await target(app(), key, { rules, default_serve: { variation: 'off' } }));
    const value = async (company: unknown) => (await evaluate(app(), key, { attributes: { company } })).value;
    expect([await value({ id: 'acme' }), await value('acme')]).to.deep.equal([true, false]);
  });
});
