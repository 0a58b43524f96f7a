import { expect } from 'chai';
import { dataOf, expectRefusal } from '../support/answers.js';
import { onEveryDatabase } from '../support/app.js';
import { auditOf } from '../support/audit.js';
import { evaluate, makeColours, newKey, target } from '../support/flags.js';
import { AWKWARD_IDENTIFIERS, deleteIdentity, getIdentity, override, storeTraits } from '../support/identities.js';
import { revisionsOf } from '../support/places.js';
import { dump } from '../support/unchanged.js';

onEveryDatabase('a forgotten identity', (app) => {
  /** As it would stand in a column of its own, or in JSON. */
  const traces = (identifier: string) => [JSON.stringify(identifier), JSON.stringify(JSON.stringify(identifier))];

  const expectForgotten = async (identifier: string) => {
    const rows = (await dump(app().database)).split('\n');
    for (const trace of traces(identifier)) {
      const inside = trace.slice(1, -1);
      expect(rows.filter((row) => row.includes(inside))).to.deep.equal([]);
    }
  };

  it('is in no row of any table, whatever was done with it before', async () => {
    const user = 'ada.lovelace@example.org';
    const one = await makeColours(app(), { enabled: true });
    const other = await makeColours(app());
    dataOf(await storeTraits(app(), user, { plan: 'pro' }), 201);
    dataOf(await override(app(), user, one.key, 'red'), 201);
    dataOf(await override(app(), user, one.key, 'green'));
    dataOf(await target(app(), other.key, { overrides: [{ variation: 'red', targeting_keys: ['eve', user] }] }));
    await evaluate(app(), one.key, { targeting_key: user });
    await app().native.call('archiveFlag', { key: app().sk(), path: { flag_key: other.key } });
    await app().flushUsage();
    expect(await dump(app().database)).to.include(user);

    expect((await deleteIdentity(app(), user)).status).to.equal(204);
    await expectForgotten(user);
    expect(await evaluate(app(), one.key, { targeting_key: user })).to.include({
      variation: 'blue',
      reason: 'DEFAULT',
    });
  });

  for (const [what, identifier] of Object.entries(AWKWARD_IDENTIFIERS)) {
    it(`is in no row of any table when it was named by ${what}`, async () => {
      const flag = await makeColours(app(), { enabled: true });
      // Together with what makes it unlike everything else that the database holds.
      const user = [...`${identifier}${newKey('!')}`].slice(-512).join('');
      dataOf(await storeTraits(app(), user, { plan: 'pro' }), 201);
      dataOf(await override(app(), user, flag.key, 'red'), 201);
      expect((await deleteIdentity(app(), user)).status).to.equal(204);
      await expectForgotten(user);
    });
  }

  it('of which only overrides were stored is forgotten too', async () => {
    const user = newKey('!user');
    const flag = await makeColours(app(), { enabled: true });
    dataOf(await override(app(), user, flag.key, 'red'), 201);
    expect((await deleteIdentity(app(), user)).status).to.equal(204);
    await expectForgotten(user);
    expectRefusal(await deleteIdentity(app(), user), 404, 'IDENTITY_NOT_FOUND');
  });

  it('leaves the overrides of others, and those in other environments', async () => {
    const user = newKey('user');
    const other = `${user}0`;
    const flag = await makeColours(app(), { enabled: true });
    dataOf(await override(app(), user, flag.key, 'red'), 201);
    dataOf(await override(app(), other, flag.key, 'red'), 201);
    dataOf(await override(app(), user, flag.key, 'green', { key: app().sk('dev') }), 201);
    expect((await deleteIdentity(app(), user)).status).to.equal(204);
    expect(await evaluate(app(), flag.key, { targeting_key: other })).to.include({ variation: 'red' });
    const there = { token: app().token, path: { identifier: user }, query: { environment_id: 'dev' } };
    const list = await app().native.call('listIdentityOverrides', there);
    expect(dataOf(list)).to.deep.equal([{ flag_key: flag.key, variation: 'green' }]);
  });

  it('costs a revision of its environment and an audit entry for each flag, which names nobody', async () => {
    const user = newKey('user');
    const flag = await makeColours(app());
    dataOf(await storeTraits(app(), user, {}), 201);
    dataOf(await target(app(), flag.key, { overrides: [{ variation: 'red', targeting_keys: ['eve', user] }] }));
    const before = await revisionsOf(app());
    const answer = await deleteIdentity(app(), user);
    const after = await revisionsOf(app());
    expect(after).to.deep.equal({ ...before, prod: (before['prod'] ?? 0) + 1 });
    const [entry, ...more] = await auditOf(app(), answer);
    expect(more).to.deep.equal([]);
    expect(entry).to.include({ resource: 'flag-environment', resource_id: flag.id, operation_id: 'deleteIdentity' });
    expect(entry?.['before'].overrides).to.deep.equal([{ variation: 'red', count: 2 }]);
    expect(entry?.['after'].overrides).to.deep.equal([{ variation: 'red', count: 1 }]);
  });

  it('cannot be made one by a publishable key', async () => {
    const user = newKey('user');
    dataOf(await storeTraits(app(), user, {}), 201);
    expectRefusal(await deleteIdentity(app(), user, { key: app().pk() }), 403, 'INSUFFICIENT_PERMISSIONS');
    dataOf(await getIdentity(app(), user));
  });
});
