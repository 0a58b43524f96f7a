import { expect } from 'chai';
import { dataOf, expectRefusal, pluck } from '../support/answers.js';
import { onEveryDatabase } from '../support/app.js';
import { testClock } from '../support/clock.js';
import { newKey } from '../support/flags.js';
import { getIdentity, patchTraits, storeTraits } from '../support/identities.js';
import { makeEnvironment } from '../support/places.js';

const clock = testClock();

onEveryDatabase(
  'many identities',
  (app) => {
    const storeAll = (identities: readonly object[], query: Record<string, string> = {}) =>
      app().native.call('replaceIdentities', { token: app().token, query, body: { identities } });
    const list = (query: Record<string, string | number>) =>
      app().native.call('listIdentities', { token: app().token, query });

    /** The query of a new environment in which these are stored, one second after the other. */
    async function environmentWith(identifiers: readonly string[]): Promise<{ environment_id: string }> {
      const { key } = await makeEnvironment(app());
      for (const identifier of identifiers) {
        dataOf(await storeAll([{ identifier, traits: { identifier } }], { environment_id: key }));
        clock.advance(1);
      }
      return { environment_id: key };
    }

    it('are stored at once, and those that are stored already are not written again', async () => {
      const { environment_id } = await environmentWith(['ada', 'bob']);
      const here = { token: app().token, query: { environment_id } };
      const bob = dataOf(await getIdentity(app(), 'bob', here));
      const identities = [
        { identifier: 'ada', traits: { plan: 'pro' } },
        { identifier: 'bob', traits: { identifier: 'bob' } },
        { identifier: 'eve', traits: {} },
      ];
      expect(dataOf(await storeAll(identities, { environment_id }))).to.deep.equal({ stored: 2, unchanged: 1 });
      expect(dataOf(await getIdentity(app(), 'ada', here))).to.deep.include({ traits: { plan: 'pro' }, version: 2 });
      expect(dataOf(await getIdentity(app(), 'bob', here))).to.deep.equal(bob);
      expect(pluck(await list({ environment_id }), 'identifier')).to.deep.equal(['ada', 'bob', 'eve']);
      expect(dataOf(await storeAll(identities, { environment_id }))).to.deep.equal({ stored: 0, unchanged: 3 });
    });

    it('leave others as they are', async () => {
      const { environment_id } = await environmentWith(['ada', 'bob']);
      dataOf(await storeAll([{ identifier: 'ada', traits: {} }], { environment_id }));
      const here = { token: app().token, query: { environment_id } };
      expect(dataOf(await getIdentity(app(), 'bob', here))).to.deep.include({
        traits: { identifier: 'bob' },
        version: 1,
      });
    });

    it('of which one is named twice, give it the last traits', async () => {
      const user = newKey('user');
      const identities = [
        { identifier: user, traits: { plan: 'free' } },
        { identifier: newKey('user'), traits: {} },
        { identifier: user, traits: { plan: 'pro' } },
      ];
      expect(dataOf(await storeAll(identities, { environment_id: 'prod' }))).to.deep.equal({ stored: 2, unchanged: 0 });
      expect(dataOf(await getIdentity(app(), user))).to.deep.include({ traits: { plan: 'pro' }, version: 1 });
    });

    it('are at least one and at most 500', async () => {
      const some = (count: number) => Array.from({ length: count }, (_, i) => ({ identifier: `u${i}`, traits: { i } }));
      const { environment_id } = await environmentWith([]);
      expect(dataOf(await storeAll(some(500), { environment_id }))).to.deep.equal({ stored: 500, unchanged: 0 });
      expect((await list({ environment_id, per_page: 1 })).body.meta.total).to.equal(500);
      expectRefusal(await storeAll(some(501)), 400, 'VALIDATION_FAILED', '/body/identities');
      expectRefusal(await storeAll([]), 400, 'VALIDATION_FAILED', '/body/identities');
    });

    it('can be stored by many at the same time, in any order', async () => {
      const users = Array.from({ length: 400 }, () => newKey('user'));
      const writes = Array.from({ length: 8 }, (_, writer) => {
        const identities = users.map((identifier) => ({ identifier, traits: { writer } }));
        return storeAll(writer % 2 ? identities : identities.reverse(), { environment_id: 'prod' });
      });
      for (const answer of await Promise.all(writes)) expect(dataOf(answer)).to.include({ stored: users.length });
      const read = await Promise.all(users.map(async (user) => dataOf(await getIdentity(app(), user)).traits.writer));
      expect(new Set(read).size, 'all of one writer').to.equal(1);
    });

    it('are listed by identifier, letter by letter, in pages', async () => {
      const names = ['b', 'B', 'a', 'ä', 'Z', 'a b', '🦊', '\uffee'];
      const query = await environmentWith(names);
      const sorted = ['B', 'Z', 'a', 'a b', 'b', 'ä', '\uffee', '🦊'];
      expect(pluck(await list(query), 'identifier')).to.deep.equal(sorted);
      const page = await list({ ...query, page: 2, per_page: 3 });
      expect(pluck(page, 'identifier')).to.deep.equal(sorted.slice(3, 6));
      expect(page.body.meta).to.include({ page: 2, per_page: 3, total: 8 });
      expect(pluck(await list({ ...query, page: 9 }), 'identifier')).to.deep.equal([]);
      expect(pluck(await list({ ...query, order: 'desc' }), 'identifier')).to.deep.equal(sorted.toReversed());
    });

    it('are listed by when they were stored or changed', async () => {
      const query = await environmentWith(['b', 'c', 'a']);
      const credential = { token: app().token, query };
      dataOf(await storeTraits(app(), 'b', {}, credential));
      const sorted = async (sort: string, order: string) => pluck(await list({ ...query, sort, order }), 'identifier');
      expect(await sorted('created_at', 'asc')).to.deep.equal(['b', 'c', 'a']);
      expect(await sorted('updated_at', 'desc')).to.deep.equal(['b', 'a', 'c']);
    });

    for (const [q, found] of [
      ['user', ['user', 'user%', 'userX1', 'user_1', 'user🦊', 'user\u{10FFFF}z']],
      ['user_', ['user_1']],
      ['user%', ['user%']],
      ['User', ['User']],
      ['ser', []],
      ['\\', ['\\']],
      ["'", ["'quoted'"]],
    ] as const) {
      it(`are found by the beginning ${q}`, async () => {
        const names = [
          'User',
          'user',
          'user%',
          'user_1',
          'userX1',
          'user🦊',
          'user\u{10FFFF}z',
          'uses',
          '\\',
          "'quoted'",
        ];
        const query = await environmentWith(names);
        const answer = await list({ ...query, q });
        expect(pluck(answer, 'identifier')).to.deep.equal(found);
        expect(answer.body.meta.total).to.equal(found.length);
      });
    }

    it('are found by characters that need no percent-encoding in a query', async () => {
      const query = await environmentWith(["O'Brien (x)!*:/?@$,;", 'others']);
      const search = `environment_id=${query.environment_id}&q=O'Brien%20(x)!*:/?@$,;`;
      const answer = await app().native.send('get', `/api/v1/identities?${search}`, { token: app().token });
      expect(pluck(answer, 'identifier')).to.deep.equal(["O'Brien (x)!*:/?@$,;"]);
    });

    it('are listed as their traits are now', async () => {
      const user = newKey('user');
      dataOf(await patchTraits(app(), user, { plan: 'pro' }), 201);
      const [found] = dataOf(await list({ environment_id: 'prod', q: user }));
      expect(found).to.deep.equal(dataOf(await getIdentity(app(), user)));
    });
  },
  { parts: { now: clock.now } },
);
