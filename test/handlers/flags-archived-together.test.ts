import { expect } from 'chai';
import { dataOf, expectRefusal, pluck } from '../support/answers.js';
import { onEveryDatabase } from '../support/app.js';
import type { TestAnswer } from '../support/contract-client.js';
import { evaluate, makeFlag, target } from '../support/flags.js';

onEveryDatabase('flags that need each other', (app) => {
  const call = (operationId: string, flag_key: string) =>
    app().native.call(operationId, { key: app().sk(), path: { flag_key } });
  const change = (flag_keys: readonly string[], status: string): Promise<TestAnswer> =>
    app().native.call('updateFlags', { key: app().sk(), body: { flag_keys, changes: { status } } });
  const codesOf = (answer: TestAnswer) => {
    expectRefusal(answer, 422, 'BULK_REFUSED');
    return answer.body.error.details.items.map(({ code }: { code: string | null }) => code);
  };
  /** A flag, and one that it needs, in `dev`. */
  const makePair = async (): Promise<[needy: string, needed: string]> => {
    const [needy, needed] = [await makeFlag(app()), await makeFlag(app(), { enabled: true })];
    dataOf(await target(app(), needed.key, {}, 'dev'));
    dataOf(await target(app(), needy.key, { prerequisites: [{ flag_key: needed.key }] }, 'dev'));
    return [needy.key, needed.key];
  };

  it('are not archived one before the other', async () => {
    const [needy, needed] = await makePair();
    const other = (await makeFlag(app())).key;
    const answer = await change([other, needed], 'archived');
    expect(codesOf(answer)).to.deep.equal([null, 'FLAG_IN_USE']);
    const [, { message }] = answer.body.error.details.items;
    expect(message).to.equal(`Feature flag '${needed}' is still a prerequisite in 1 place.`);
    const alone = await call('archiveFlag', needed);
    expectRefusal(alone, 409, 'FLAG_IN_USE');
    expect(alone.body.error.details.uses[0]).to.include({ flag_key: needy, environment_key: 'dev' });
  });

  it('are archived together, and restored together', async () => {
    const [needy, needed] = await makePair();
    expect(pluck(await change([needed, needy], 'archived'), 'result')).to.deep.equal(['changed', 'changed']);
    expect(codesOf(await change([needy], 'active'))).to.deep.equal(['PREREQUISITE_INVALID']);
    expect(pluck(await change([needy, needed], 'active'), 'result')).to.deep.equal(['changed', 'changed']);
    expect(await evaluate(app(), needy, {}, app().sk('dev'))).to.include({ variation: 'on' });
  });

  it('are archived in the order in which they need each other, and restored the other way round', async () => {
    const [needy, needed] = await makePair();
    dataOf(await call('archiveFlag', needy));
    dataOf(await call('archiveFlag', needed));
    const early = await call('restoreFlag', needy);
    expectRefusal(early, 422, 'PREREQUISITE_INVALID');
    expect(early.body.error.message).to.equal(
      `Feature flag '${needy}' needs feature flag '${needed}', which is archived: restore both.`,
    );
    dataOf(await call('restoreFlag', needed));
    dataOf(await call('restoreFlag', needy));
  });

  it('in a row are archived together only with all that is above them', async () => {
    const [middle, bottom] = await makePair();
    const top = (await makeFlag(app())).key;
    dataOf(await target(app(), top, { prerequisites: [{ flag_key: middle }] }));
    expect(codesOf(await change([bottom, middle], 'archived'))).to.deep.equal([null, 'FLAG_IN_USE']);
    dataOf(await change([bottom, middle, top], 'archived'));
  });

  it('are not deleted while an archived one needs them: it could not come back', async () => {
    const [needy, needed] = await makePair();
    dataOf(await change([needy, needed], 'archived'));
    expectRefusal(await call('deleteFlag', needed), 409, 'FLAG_IN_USE');
    expect((await call('deleteFlag', needy)).status).to.equal(204);
    expect((await call('deleteFlag', needed)).status).to.equal(204);
  });

  it('whose keys look alike are told apart', async () => {
    const [needy, needed] = await makePair();
    const alike = (await makeFlag(app(), { key: `${needed}.x` })).key;
    dataOf(await change([alike], 'archived'));
    dataOf(await change([needy], 'archived'));
  });
});
