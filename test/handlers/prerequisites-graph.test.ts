import { expect } from 'chai';
import { dataOf, expectRefusal } from '../support/answers.js';
import { onEveryDatabase } from '../support/app.js';
import { auditCount } from '../support/audit.js';
import type { TestAnswer } from '../support/contract-client.js';
import { evaluate, makeColours, makeFlag, target } from '../support/flags.js';
import { revisionsOf } from '../support/places.js';

onEveryDatabase('flags that need each other', (app) => {
  const need = (flagKey: string, needed: readonly string[], environment = 'prod') =>
    target(app(), flagKey, { prerequisites: needed.map((flag_key) => ({ flag_key })) }, environment);
  const makeFlags = (count: number): Promise<string[]> =>
    Promise.all(Array.from({ length: count }, async () => (await makeFlag(app())).key));
  /** Each of the flags needs the next one. */
  const chain = async (keys: readonly string[]) => {
    for (const [index, key] of keys.slice(0, -1).entries()) dataOf(await need(key, [keys[index + 1] ?? '']));
  };
  const patch = (flag_key: string, body: object) =>
    app().native.call('updateFlag', { key: app().sk(), path: { flag_key }, body });

  it('cannot need themselves', async () => {
    const [key = '', other = ''] = await makeFlags(2);
    const answer = await need(key, [other, key]);
    expectRefusal(answer, 422, 'PREREQUISITE_CYCLE', '/body/prerequisites/1/flag_key');
    expect(answer.body.error.message).to.equal(`The flag would need itself: ${key} -> ${key}.`);
  });

  it('cannot need themselves over others, which the refusal names; nothing is stored', async () => {
    const [a = '', b = '', c = '', d = ''] = await makeFlags(4);
    await chain([a, b, c]);
    const before = [await revisionsOf(app()), await auditCount(app())];
    const answer = await need(c, [d, a]);
    expectRefusal(answer, 422, 'PREREQUISITE_CYCLE', '/body/prerequisites/1/flag_key');
    expect(answer.body.error.message).to.equal(`The flag would need itself: ${[c, a, b, c].join(' -> ')}.`);
    expect([await revisionsOf(app()), await auditCount(app())]).to.deep.equal(before);
    dataOf(await target(app(), c, {}));
    expect(await evaluate(app(), a)).to.include({ variation: 'on' });
  });

  it('make no cycle across environments', async () => {
    const [a = '', b = ''] = await makeFlags(2);
    dataOf(await need(a, [b], 'dev'));
    dataOf(await need(b, [a], 'prod'));
  });

  it('may be needed twice, on two ways', async () => {
    const [top = '', left = '', right = '', bottom = ''] = await makeFlags(4);
    dataOf(await need(left, [bottom]));
    dataOf(await need(right, [bottom]));
    dataOf(await need(top, [left, right, bottom]));
    dataOf(await target(app(), bottom, {}));
    expect(await evaluate(app(), top)).to.include({ variation: 'on' });
  });

  it('of two changes that together would close a cycle, exactly one is made', async () => {
    for (const _ of [1, 2, 3, 4, 5]) {
      const [a = '', b = '', c = ''] = await makeFlags(3);
      dataOf(await need(b, [c]));
      const answers = await Promise.all([need(a, [b]), need(c, [a])]);
      expect(answers.map(({ status }) => status).sort()).to.deep.equal([200, 422]);
      const refusal = answers.find(({ status }) => status === 422);
      expectRefusal(refusal as TestAnswer, 422, 'PREREQUISITE_CYCLE');
    }
  });

  it('stand at most 32 in a row, at whichever end the next one comes', async () => {
    const keys = await makeFlags(33);
    const [first = '', ...row] = keys;
    await chain(row);
    const tooMany = await need(first, [row[0] ?? '']);
    expectRefusal(tooMany, 422, 'PREREQUISITE_INVALID', '/body/prerequisites');
    expect(tooMany.body.error.message).to.equal('More than 32 flags would need each other in a row.');
    expectRefusal(await need(row.at(-1) ?? '', [first]), 422, 'PREREQUISITE_INVALID', '/body/prerequisites');
    dataOf(await need(first, [row[1] ?? '']));
    dataOf(await target(app(), row.at(-1) ?? '', {}));
    expect(await evaluate(app(), row[0] ?? '')).to.include({ variation: 'on', reason: 'DEFAULT' });
  });

  it('cannot be archived or deleted while another one needs them', async () => {
    const { native, flagify, sk } = app();
    const [needed = '', key = ''] = await makeFlags(2);
    dataOf(await need(key, [needed], 'dev'));
    dataOf(await need(key, [needed], 'prod'));
    const before = [await revisionsOf(app()), await auditCount(app())];
    const path = { flag_key: needed };
    for (const operationId of ['deleteFlag', 'archiveFlag']) {
      const answer = await native.call(operationId, { key: sk(), path });
      expectRefusal(answer, 409, 'FLAG_IN_USE');
      expect(answer.body.error.message).to.equal(`Feature flag '${needed}' is still a prerequisite in 2 places.`);
      expect(answer.body.error.details.uses).to.deep.equal(
        ['dev', 'prod'].map((environment_key) => ({
          flag_key: key,
          environment_key,
          segment_key: null,
          path: '/prerequisites/0/flag_key',
        })),
      );
    }
    const door = await flagify.call('deleteFlag', { key: sk(), path: { key: needed } });
    expect(door.status).to.equal(409);
    expect(door.body.error.message).to.include('still a prerequisite');
    expect([await revisionsOf(app()), await auditCount(app())]).to.deep.equal(before);

    for (const environment of ['dev', 'prod']) dataOf(await need(key, [], environment));
    dataOf(await native.call('archiveFlag', { key: sk(), path }));
    expect((await native.call('deleteFlag', { key: sk(), path })).status).to.equal(204);
  });

  it('are needed by archived flags, too: restored, these find what they need', async () => {
    const { native, sk } = app();
    const [needed = '', key = ''] = await makeFlags(2);
    dataOf(await need(key, [needed]));
    dataOf(await native.call('archiveFlag', { key: sk(), path: { flag_key: key } }));
    expectRefusal(await native.call('deleteFlag', { key: sk(), path: { flag_key: needed } }), 409, 'FLAG_IN_USE');
    expectRefusal(await need(needed, [key]), 422, 'PREREQUISITE_INVALID');
    dataOf(await native.call('restoreFlag', { key: sk(), path: { flag_key: key } }));
    expectRefusal(await need(needed, [key]), 422, 'PREREQUISITE_CYCLE');
    expect((await native.call('deleteFlag', { key: sk(), path: { flag_key: key } })).status).to.equal(204);
    expect((await native.call('deleteFlag', { key: sk(), path: { flag_key: needed } })).status).to.equal(204);
  });

  it('of a change that needs a flag and its archiving, exactly one is made', async () => {
    for (const _ of [1, 2, 3, 4, 5]) {
      const [needed = '', key = ''] = await makeFlags(2);
      const [used, gone] = await Promise.all([
        need(key, [needed]),
        app().native.call('archiveFlag', { key: app().sk(), path: { flag_key: needed } }),
      ]);
      expect([
        [200, 409],
        [422, 200],
      ]).to.deep.include([used.status, gone.status]);
    }
  });

  it('keep the variations that a prerequisite names', async () => {
    const [colours, { key }] = [await makeColours(app()), await makeFlag(app())];
    const prerequisites = [{ flag_key: colours.key, variations: ['blue', 'red'] }];
    dataOf(await target(app(), key, { prerequisites }, 'staging'));
    const without = (gone: string) => colours.variations.filter((variation: { key: string }) => variation.key !== gone);
    const answer = await patch(colours.key, { variations: without('red') });
    expectRefusal(answer, 409, 'VARIATION_IN_USE');
    const place = { flag_key: key, environment_key: 'staging', segment_key: null, path: '/prerequisites/0/variations' };
    expect(answer.body.error.details.uses).to.deep.equal([place]);
    dataOf(await patch(colours.key, { variations: without('green'), off_variation: 'blue' }));
  });
});
