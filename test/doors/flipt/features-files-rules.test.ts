/** Rules of features files beside those that there are already: their ranks, and how many there may be. */
import { expect } from 'chai';
import { onEveryDatabase } from '../../support/app.js';
import { makeColours, makeFlag, ruleWhen } from '../../support/flags.js';
import { documentsIn, exportFeatures, importFeatures } from '../../support/flipt-files.js';
import { callAbout, done, makePlan, nativeRules, writeNativeRules } from '../../support/flipt-rules.js';
import { leavesNoTrace } from '../../support/unchanged.js';

onEveryDatabase('rules of features files of the Flipt door', (app) => {
  let pro: string;
  before(async () => {
    pro = await makePlan(app(), 'pro');
  });

  const inProd = { headers: { 'X-Flipt-Environment': 'prod' } };
  const imported = async (file: object) => {
    const answer = await importFeatures(app(), file, inProd);
    expect(answer.status, JSON.stringify(answer.body)).to.equal(200);
    return answer.body;
  };
  const ranksOf = async (key: string, operationId = 'listRules'): Promise<number[]> =>
    done(await callAbout(app(), key)(operationId)).rules.map(({ rank }: { rank: number }) => rank);
  /** What the file of all flags says of this one. */
  const exported = async (key: string) => {
    const [{ flags }] = documentsIn(await exportFeatures(app(), 'default', inProd));
    return flags.find((flag: { key: string }) => flag.key === key);
  };
  const unchanged = { namespaces: 0, flags: 0, segments: 0 };

  it('have the ranks of the file, or else their places in it', async () => {
    const { key } = await makeFlag(app(), { type: 'string', variations: [{ key: 'a', value: 'a' }] });
    const rules = [{ segment: pro, rank: 30 }, { segment: pro }, { segment: pro, rank: 2 }];
    await imported({ flags: [{ key, name: 'F', variants: [{ key: 'a' }], rules }] });
    expect(await ranksOf(key)).to.deep.equal([2, 2, 30]);
    const after = await exported(key);
    expect(after.rules).to.deep.equal([{ segment: pro, rank: 2 }, { segment: pro }, { segment: pro, rank: 30 }]);
    const again = await leavesNoTrace(app(), () => imported({ flags: [after] }));
    expect(again.changed).to.deep.equal(unchanged);
    await imported({ flags: [{ ...after, rules: [{ segment: pro }, { segment: pro }] }] });
    expect(await ranksOf(key)).to.deep.equal([1, 2]);
  });

  it('come out with the ranks that were asked for, and change nothing when they come back', async () => {
    const { key } = await makeColours(app());
    const call = callAbout(app(), key);
    for (const rank of [10, 20]) done(await call('createRule', { body: { rank, segmentKey: pro } }));
    const file = await exported(key);
    expect(file.rules).to.deep.equal([
      { segment: pro, rank: 10 },
      { segment: pro, rank: 20 },
    ]);
    const again = await leavesNoTrace(app(), () => imported({ flags: [file] }));
    expect(again.changed).to.deep.equal(unchanged);
    await imported({ flags: [{ ...file, rules: [file.rules[0], { segment: pro, rank: 11 }] }] });
    expect(await ranksOf(key)).to.deep.equal([10, 11]);
  });

  it('say no ranks of rollouts, which keep theirs', async () => {
    const { key } = await makeFlag(app(), { toggle: 'value' });
    const call = callAbout(app(), key);
    for (const rank of [4, 2]) done(await call('createRollout', { body: { rank, threshold: { percentage: rank } } }));
    const file = await exported(key);
    const again = await leavesNoTrace(app(), () => imported({ flags: [file] }));
    expect(again.changed).to.deep.equal(unchanged);
    await imported({ flags: [{ ...file, rollouts: [...file.rollouts, { threshold: { percentage: 9 } }] }] });
    expect(await ranksOf(key, 'listRollouts')).to.deep.equal([2, 4, 5]);
  });

  it('are as many as a flag may have, with those that stay, and no more', async () => {
    const natively = (count: number, serve: object) => Array.from({ length: count }, () => ruleWhen(null, serve));
    const { key } = await makeColours(app());
    await writeNativeRules(app(), key, natively(199, { variation: 'red' }));
    const file = await exported(key);
    const withRules = (count: number) => ({
      flags: [{ ...file, rules: Array.from({ length: count }, () => ({ segment: pro })) }],
    });
    const answer = await leavesNoTrace(app(), () => importFeatures(app(), withRules(2), inProd));
    expect(answer.status).to.equal(400);
    expect(answer.body.message).to.equal(
      'The file cannot be imported: /flags/0/rules must be fewer: with those that Flipt cannot say, the flag would have 201 rules, and at most 200 are possible.',
    );
    await imported(withRules(1));
    expect(await nativeRules(app(), key)).to.have.length(200);

    const boolean = await makeFlag(app(), { toggle: 'value' });
    await writeNativeRules(app(), boolean.key, natively(200, { variation: 'on' }));
    const rollouts = [{ threshold: {} }];
    const tooMany = { flags: [{ ...(await exported(boolean.key)), rollouts }] };
    const refused = await importFeatures(app(), tooMany, inProd);
    expect(refused.status).to.equal(400);
    expect(refused.body.message).to.include('/flags/0/rollouts must be fewer: ');
  });
});
