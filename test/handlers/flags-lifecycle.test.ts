import { expect } from 'chai';
import { dataOf, expectRefusal, pluck } from '../support/answers.js';
import { onEveryDatabase } from '../support/app.js';
import { evaluate, inSwitzerland, makeFlag, newKey, ruleWhen, swiss, target } from '../support/flags.js';

onEveryDatabase('the life of a flag', (app) => {
  const call = (operationId: string, flag_key: string) =>
    app().native.call(operationId, { key: app().sk(), path: { flag_key } });

  it('archived, it evaluates as if it did not exist, and keeps everything', async () => {
    const { native, sk } = app();
    const flag = await makeFlag(app(), { enabled: true, tags: ['t'], metadata: { a: 1 } });
    const archived = dataOf(await call('archiveFlag', flag.key));
    expect(archived).to.deep.include({
      status: 'archived',
      enabled: true,
      tags: ['t'],
      metadata: { a: 1 },
      version: 2,
    });
    const answer = await native.call('evaluateFlag', { key: sk(), body: { flag_key: flag.key } });
    expectRefusal(answer, 404, 'FLAG_NOT_FOUND');
    const { evaluations } = dataOf(await native.call('evaluateFlags', { key: sk(), body: {} }));
    expect(evaluations.map(({ flag_key }: { flag_key: string }) => flag_key)).not.to.include(flag.key);
    expect(dataOf(await call('getFlag', flag.key)).status).to.equal('archived');
  });

  it('archived, it keeps its key', async () => {
    const { native, sk } = app();
    const { key } = await makeFlag(app());
    await call('archiveFlag', key);
    expectRefusal(
      await native.call('createFlag', { key: sk(), body: { key, type: 'boolean' } }),
      409,
      'FLAG_KEY_CONFLICT',
    );
  });

  it('restored, it is as it was', async () => {
    const flag = await makeFlag(app());
    await target(app(), flag.key, { rules: [ruleWhen(inSwitzerland)], default_serve: { variation: 'off' } });
    await call('archiveFlag', flag.key);
    const restored = dataOf(await call('restoreFlag', flag.key));
    expect(restored).to.include({ status: 'active', enabled: true, version: 3 });
    expect(await evaluate(app(), flag.key, swiss('u'))).to.include({ value: true, reason: 'TARGETING_MATCH' });
    expect(await evaluate(app(), flag.key)).to.include({ value: false, reason: 'DEFAULT' });
  });

  it('can be archived and restored twice', async () => {
    const { key } = await makeFlag(app());
    for (const operationId of ['archiveFlag', 'archiveFlag', 'restoreFlag', 'restoreFlag'])
      dataOf(await call(operationId, key));
  });

  it('deleted, it is gone everywhere, with its states', async () => {
    const { native, sk, database } = app();
    const flag = await makeFlag(app(), { enabled: true });
    await target(app(), flag.key, {}, 'dev');
    const deleted = await call('deleteFlag', flag.key);
    expect(deleted.status).to.equal(204);
    expectRefusal(await call('getFlag', flag.key), 404, 'FLAG_NOT_FOUND');
    for (const environment of ['dev', 'prod']) {
      const answer = await native.call('evaluateFlag', { key: sk(environment), body: { flag_key: flag.key } });
      expectRefusal(answer, 404, 'FLAG_NOT_FOUND');
    }
    expect(await database('flag_environments').whereNotIn('flag_id', database('flags').select('id'))).to.deep.equal([]);
  });

  it('deleted, it leaves its key free for a flag that knows nothing of it', async () => {
    const { key } = await makeFlag(app(), { enabled: true });
    await call('deleteFlag', key);
    expect(await makeFlag(app(), { key })).to.include({ enabled: false, version: 1 });
    expect(await evaluate(app(), key)).to.include({ enabled: false });
  });

  it('is listed by its status, and whatever its status where none is asked for', async () => {
    const { native, sk } = app();
    const tag = newKey('status');
    const active = await makeFlag(app(), { name: tag });
    const archived = await makeFlag(app(), { name: tag });
    await call('archiveFlag', archived.key);
    const listed = async (query: Record<string, string>) =>
      pluck(await native.call('listFlags', { key: sk(), query: { per_page: 200, ...query } }), 'key');
    expect(await listed({ status: 'active' }))
      .to.include(active.key)
      .and.not.include(archived.key);
    expect(await listed({ status: 'archived' }))
      .to.include(archived.key)
      .and.not.include(active.key);
    expect(await listed({})).to.include.members([active.key, archived.key]);
  });
});
