import { expect } from 'chai';
import { dataOf, expectRefusal } from '../support/answers.js';
import { onEveryDatabase } from '../support/app.js';
import type { RequestOptions, TestAnswer } from '../support/contract-client.js';
import { evaluate, inSwitzerland, makeColours, makeFlag, rollout, ruleWhen, swiss, target } from '../support/flags.js';
import { makeMember } from '../support/people.js';
import { inSegment, makeSegment } from '../support/segments.js';
import { leavesNoTrace } from '../support/unchanged.js';

const dry = { dry_run: 'true' };

/** What changes a state, and a body of each that changes something. */
const writes = [
  ['updateFlagEnvironment', { enabled: true }],
  ['replaceFlagEnvironment', { enabled: true }],
  ['copyFlagEnvironment', { from: 'dev' }],
] as const;

onEveryDatabase('a dry run', (app) => {
  const run = (id: string, flag_key: string, body: object, options: RequestOptions = {}) => {
    const path = { flag_key, environment_id: 'prod' };
    return app().native.call(id, { token: app().token, path, query: dry, body, ...options });
  };
  const patch = (flag_key: string, body: object) => run('updateFlagEnvironment', flag_key, body);
  const put = (flag_key: string, body: object) => run('replaceFlagEnvironment', flag_key, body);
  const stateOf = async (flag_key: string) => {
    const path = { flag_key, environment_id: 'prod' };
    return dataOf(await app().native.call('getFlagEnvironment', { token: app().token, path }));
  };
  const dryRunOf = (answer: TestAnswer) => {
    dataOf(answer);
    return answer.body.dry_run;
  };

  it('keeps nothing, and shows the state as it would be', async () => {
    const { key } = await makeFlag(app());
    const rules = [{ id: 'rul_1', when: inSwitzerland, serve: { variation: 'on' } }];
    const answers = await leavesNoTrace(app(), async () => [
      await patch(key, { enabled: true, rules }),
      await put(key, { enabled: true, rules }),
      await patch(key, { enabled: true }),
    ]);
    for (const answer of answers) expect(dataOf(answer)).to.include({ enabled: true, version: 1 });
    expect(await evaluate(app(), key)).to.include({ enabled: false });
    const real = dataOf(await target(app(), key, { rules }));
    expect(answers[1]?.body.data).to.deep.equal({ ...real, updated_at: answers[1]?.body.data.updated_at });
  });

  it('is one only where it is asked for: a real change has no `dry_run`', async () => {
    const { key } = await makeFlag(app());
    for (const query of [{}, { dry_run: 'false' }]) {
      const answer = await run('updateFlagEnvironment', key, { enabled: true }, { query });
      expect(answer.body).to.have.all.keys('data');
    }
    expect((await stateOf(key)).version).to.equal(1);
  });

  it('lists where the state would be another', async () => {
    const { key } = await makeColours(app());
    const rule = (id: string, variation: string) => ({ id, ...ruleWhen(inSwitzerland, { variation }) });
    const rules = [rule('rul_1', 'red'), rule('rul_2', 'red')];
    const { rules: written } = dataOf(await target(app(), key, { rules, enabled: false }));
    const { changes } = dryRunOf(
      await patch(key, {
        enabled: true,
        rules: [rule('rul_1', 'green'), rule('rul_2', 'red')],
        default_serve: { variation: 'red' },
      }),
    );
    expect(changes).to.deep.equal([
      { path: '/enabled', before: false, after: true },
      { path: '/rules/0/serve/variation', before: 'red', after: 'green' },
      { path: '/default_serve', before: null, after: { variation: 'red' } },
    ]);
    const added = dryRunOf(await patch(key, { rules: [rule('rul_0', 'blue'), ...rules] })).changes;
    const first = { ...written[0], id: 'rul_0', serve: { variation: 'blue' } };
    expect(added).to.deep.equal([{ path: '/rules/0', before: null, after: first }]);
    const gone = dryRunOf(await patch(key, { rules: rules.slice(1) })).changes;
    expect(gone).to.deep.equal([{ path: '/rules/0', before: written[0], after: null }]);
    expect(dryRunOf(await patch(key, { rules })).changes).to.deep.equal([]);
  });

  it('lists a thousand places at most', async () => {
    const { key } = await makeColours(app());
    const targeting_keys = Array.from({ length: 1500 }, (_, index) => `user-${index}`);
    dataOf(await target(app(), key, { overrides: [{ variation: 'red', targeting_keys }] }));
    const others = targeting_keys.map((name) => `${name}!`);
    const { changes } = dryRunOf(await patch(key, { overrides: [{ variation: 'red', targeting_keys: others }] }));
    expect(changes).to.have.length(1000);
    expect(changes[999]).to.deep.equal({
      path: '/overrides/0/targeting_keys/999',
      before: 'user-999',
      after: 'user-999!',
    });
  });

  it('says what each sample context is answered, and would be', async () => {
    const { key } = await makeColours(app());
    const rule = { id: 'rul_1', ...ruleWhen(inSwitzerland, { variation: 'red' }) };
    const contexts = [swiss('ada'), { targeting_key: 'bob' }, {}];
    const off = { value: '#green', variation: 'green', enabled: false, reason: 'DISABLED', rule: null };
    const on = { value: '#blue', variation: 'blue', enabled: true, reason: 'DEFAULT', rule: null };
    const red = { value: '#red', variation: 'red', enabled: true, reason: 'TARGETING_MATCH', rule: 'rul_1' };
    expect(dryRunOf(await patch(key, { enabled: true, rules: [rule], contexts })).contexts).to.deep.equal([
      { targeting_key: 'ada', before: off, after: red, changed: true },
      { targeting_key: 'bob', before: off, after: on, changed: true },
      { targeting_key: null, before: off, after: on, changed: true },
    ]);
    dataOf(await target(app(), key, { rules: [rule] }));
    const split = dryRunOf(await patch(key, { default_serve: rollout({ blue: 100 }), contexts })).contexts;
    // Another reason alone is no other answer.
    expect(split.map(({ changed, after }: TestAnswer['body']) => [changed, after.reason])).to.deep.equal([
      [false, 'TARGETING_MATCH'],
      [false, 'SPLIT'],
      [false, 'DEFAULT'],
    ]);
  });

  it('foretells what the change then does, also to flags and segments that the flag asks', async () => {
    const segment = await makeSegment(app());
    const needed = await makeColours(app(), { enabled: true });
    dataOf(await target(app(), needed.key, { rules: [ruleWhen(inSegment(segment), { variation: 'red' })] }));
    const { key } = await makeFlag(app());
    const state = {
      enabled: true,
      prerequisites: [{ flag_key: needed.key, variations: ['red'] }],
      rules: [{ id: 'rul_1', ...ruleWhen({ none: [{ attribute: 'plan', operator: 'in', values: ['free'] }] }) }],
      default_serve: { variation: 'off' },
    };
    const contexts = [
      swiss('ada'),
      { targeting_key: 'bob' },
      { targeting_key: 'eve', attributes: { country: 'CH', plan: 'free' } },
    ];
    const foretold = dryRunOf(await put(key, { ...state, contexts })).contexts;
    expect(foretold.map(({ after }: TestAnswer['body']) => after.reason)).to.deep.equal([
      'TARGETING_MATCH',
      'PREREQUISITE_FAILED',
      'DEFAULT',
    ]);
    dataOf(await target(app(), key, state));
    for (const [index, context] of contexts.entries()) {
      const { value, variation, enabled, reason, rule } = await evaluate(app(), key, context);
      expect(foretold[index].after).to.deep.equal({ value, variation, enabled, reason, rule });
    }
    const back = dryRunOf(await patch(key, { prerequisites: null, contexts })).contexts;
    expect(back.map(({ before }: TestAnswer['body']) => before)).to.deep.equal(
      foretold.map(({ after }: TestAnswer['body']) => after),
    );
    expect(back.map(({ changed }: TestAnswer['body']) => changed)).to.deep.equal([false, true, false]);
  });

  it('of a copy from another environment tells the same as one of a change, and keeps nothing', async () => {
    const { key } = await makeColours(app());
    const rule = { id: 'rul_1', ...ruleWhen(inSwitzerland, { variation: 'red' }) };
    dataOf(await target(app(), key, { rules: [rule] }, 'dev'));
    const contexts = [swiss('ada'), { targeting_key: 'bob' }];
    const copied = await leavesNoTrace(app(), () => run('copyFlagEnvironment', key, { from: 'dev', contexts }));
    expect(dataOf(copied)).to.include({ environment_key: 'prod', enabled: true, version: 1 });
    const changed = await patch(key, { enabled: true, rules: [rule], contexts });
    expect(dryRunOf(copied)).to.deep.equal(dryRunOf(changed));
    const off = dryRunOf(await run('copyFlagEnvironment', key, { from: 'dev', include: ['rules'], contexts }));
    expect(off.changes).to.have.length(1);
    expect(off.contexts.map((one: TestAnswer['body']) => one.changed)).to.deep.equal([false, false]);
    const none = dryRunOf(await run('copyFlagEnvironment', key, { from: 'prod', contexts: [{}] }));
    expect(none.changes).to.deep.equal([]);
    expectRefusal(await run('copyFlagEnvironment', key, { from: 'never' }), 404, 'ENVIRONMENT_NOT_FOUND');
    const real = await run('copyFlagEnvironment', key, { from: 'dev' }, { query: {} });
    expect(real.body).to.have.all.keys('data');
    const { updated_at } = dataOf(copied);
    expect({ ...dataOf(real), updated_at }).to.deep.equal(dataOf(copied));
  });

  it('leaves everybody else with the answers that they have, before and after the next change', async () => {
    const one = await makeColours(app(), { enabled: true });
    const other = await makeFlag(app());
    dataOf(await target(app(), other.key, { prerequisites: [{ flag_key: one.key, variations: ['blue'] }] }));
    dataOf(await patch(one.key, { default_serve: { variation: 'red' }, contexts: [{}] }));
    expect(await evaluate(app(), one.key)).to.include({ variation: 'blue' });
    expect(await evaluate(app(), other.key)).to.include({ variation: 'on' });
    dataOf(await target(app(), one.key, { default_serve: { variation: 'green' } }));
    expect(await evaluate(app(), one.key)).to.include({ variation: 'green' });
    expect(await evaluate(app(), other.key)).to.include({ variation: 'off', reason: 'PREREQUISITE_FAILED' });
  });

  it('of an archived flag has no answers: it evaluates as if it did not exist', async () => {
    const { key } = await makeFlag(app());
    dataOf(await app().native.call('archiveFlag', { token: app().token, path: { flag_key: key } }));
    expect(dryRunOf(await patch(key, { enabled: true, contexts: [{}] })).contexts).to.deep.equal([
      { targeting_key: null, before: null, after: null, changed: false },
    ]);
  });

  it('is refused where the change would be', async () => {
    const { key } = await makeFlag(app());
    const unclear = { query: { dry_run: 'yes' } };
    await leavesNoTrace(app(), async () => {
      expectRefusal(await patch(key, { default_serve: { variation: 'x' } }), 422, 'VARIATION_NOT_FOUND');
      expectRefusal(await put(key, { rules: [] }), 400, 'VALIDATION_FAILED', '/body/enabled');
      expectRefusal(await patch('my-flag', {}), 404, 'FLAG_NOT_FOUND');
      expectRefusal(await run('updateFlagEnvironment', key, {}, unclear), 400, 'VALIDATION_FAILED');
    });
  });

  it('is refused to whoever may not change the state', async () => {
    const { key } = await makeFlag(app());
    const { token } = await makeMember(app(), { role: 'viewer' });
    for (const [id, body] of writes) {
      expectRefusal(await run(id, key, body, { token }), 403, 'INSUFFICIENT_PERMISSIONS');
    }
  });

  it('alone takes sample contexts, a hundred at most', async () => {
    const { key } = await makeFlag(app());
    for (const [id, body] of writes) {
      for (const query of [{}, { dry_run: 'false' }]) {
        const answer = await run(id, key, { ...body, contexts: [] }, { query });
        expectRefusal(answer, 422, 'DRY_RUN_REQUIRED', '/body/contexts');
      }
      const many = (count: number) => run(id, key, { ...body, contexts: Array(count).fill(swiss('ada')) });
      expect(dryRunOf(await many(100)).contexts).to.have.length(100);
      expectRefusal(await many(101), 400, 'VALIDATION_FAILED', '/body/contexts');
      const odd = await run(id, key, { ...body, contexts: [{ country: 'CH' }] });
      expectRefusal(odd, 400, 'VALIDATION_FAILED', '/body/contexts/0/country');
    }
    expect((await stateOf(key)).version).to.equal(0);
  });
});
