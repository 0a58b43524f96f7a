/** A list that others write to while it is read by cursor. */
import { expect } from 'chai';
import { dataOf, expectRefusal } from '../support/answers.js';
import { onEveryDatabase } from '../support/app.js';
import { listPage, walkList } from '../support/client-lists.js';
import { testClock } from '../support/clock.js';
import { makeFlag, newKey } from '../support/flags.js';
import { longestIdentifier } from '../support/identities.js';
import { makeProject } from '../support/places.js';

const clock = testClock();

onEveryDatabase(
  'a list that is read by cursor',
  (app) => {
    const deleteFlag = (flag_key: string, query: Record<string, string>) =>
      app().native.call('deleteFlag', { token: app().token, path: { flag_key }, query });

    for (const sort of ['key', '-key', 'name', '-name', 'created_at', '-created_at', 'name,-created_at', '-name,key']) {
      it(`by ${sort} has what stays exactly once, although others come and go between the pages`, async () => {
        const query = { project_id: (await makeProject(app())).id };
        const credential = { token: app().token, query };
        const make = (key: string, name: string) => makeFlag(app(), { key, name }, credential);
        const keys = Array.from({ length: 24 }, (_, index) => `k${10 + index}`);
        for (const [index, key] of keys.entries()) {
          if (index % 3 === 0) clock.advance(1);
          await make(key, `n${index % 4}`);
        }
        const doomed = keys.filter((_, index) => index % 5 === 0);
        const list = { id: 'listFlags', token: app().token, query: { ...query, sort } };
        const walked = await walkList(app(), list, 4, async () => {
          await make(newKey('a'), 'n0');
          await make(newKey('z'), 'n3');
          const [next] = doomed.splice(doomed.length >> 1, 1);
          if (next !== undefined) await deleteFlag(next, query);
        });
        const seen: string[] = walked.map(({ key }) => key);
        expect(new Set(seen).size, 'nothing comes twice').to.equal(seen.length);
        const left = dataOf(await listPage(app(), list, { per_page: 200 })).map(({ key }: { key: string }) => key);
        const stayed = left.filter((key: string) => keys.includes(key));
        expect(stayed.length).to.be.greaterThan(18);
        expect(seen.filter((key) => stayed.includes(key))).to.deep.equal(stayed);
      });
    }

    it('has what stays exactly once, although others are written at the same time', async () => {
      const query = { project_id: (await makeProject(app())).id };
      const credential = { token: app().token, query };
      const old: string[] = [];
      for (let index = 0; index < 40; index += 1) old.push((await makeFlag(app(), { name: 'Same' }, credential)).key);
      let isReading = true;
      const write = async () => {
        while (isReading) {
          const { key } = await makeFlag(app(), { name: 'Same' }, credential);
          await deleteFlag(key, query);
          await makeFlag(app(), { name: 'Sam' }, credential);
        }
      };
      const read = async (sort: string) => {
        const list = { id: 'listFlags', token: app().token, query: { ...query, sort } };
        const seen = (await walkList(app(), list, 3)).map(({ key }) => key);
        expect(new Set(seen).size, `${sort}: nothing comes twice`).to.equal(seen.length);
        expect(
          seen.filter((key) => old.includes(key)),
          sort,
        ).to.have.members(old);
      };
      const reads = Promise.all(['-name', '-created_at', '-name,key', '-key'].map(read)).finally(() => {
        isReading = false;
      });
      await Promise.all([reads, write(), write()]);
    });

    it('goes on behind an item that is gone', async () => {
      const query = { project_id: (await makeProject(app())).id };
      for (const key of ['a', 'b', 'c']) await makeFlag(app(), { key }, { token: app().token, query });
      const list = { id: 'listFlags', token: app().token, query: { ...query, sort: 'key' } };
      const { next_cursor: cursor } = (await listPage(app(), list, { cursor: '*', per_page: 2 })).body.meta;
      await deleteFlag('b', query);
      expect(dataOf(await listPage(app(), list, { cursor })).map(({ key }: { key: string }) => key)).to.deep.equal([
        'c',
      ]);
      await deleteFlag('c', query);
      expect((await listPage(app(), list, { cursor })).body.data).to.deep.equal([]);
    });

    it('takes the longest identifiers that there are', async () => {
      const identifiers = [longestIdentifier(), '\u0001'.repeat(512), `"${'\\'.repeat(511)}`];
      const list = { id: 'listIdentities', key: app().sk() };
      const body = { identities: identifiers.map((identifier) => ({ identifier, traits: {} })) };
      dataOf(await app().native.call('replaceIdentities', { key: app().sk(), body }));
      for (const sort of ['identifier', 'identifier,created_at,updated_at', '-identifier,-created_at,-updated_at']) {
        const walked = await walkList(app(), { ...list, query: { sort } }, 1);
        expect(walked.map(({ identifier }) => identifier)).to.have.members(identifiers);
      }
    });

    it('answers cursors that somebody has made up as it answers others', async () => {
      const list = { id: 'listFlags', key: app().sk() };
      const made = (parts: object) => {
        const cursor = { list: 'flags', sort: 'created_at', values: ['2025-01-15T10:30:00.000Z'], id: 7, ...parts };
        return listPage(app(), list, { cursor: Buffer.from(JSON.stringify(cursor)).toString('base64url') });
      };
      for (const good of [{}, { id: Number.MAX_SAFE_INTEGER }, { values: [''] }, { values: ["' or 1=1 --"] }]) {
        dataOf(await made(good));
      }
      for (const bad of [
        ...[{ id: 0 }, { id: -1 }, { id: 1.5 }, { id: '7' }, { id: null }, { id: 2 ** 53 }],
        ...[{ values: [] }, { values: ['a', 'b'] }, { values: 'a' }, { values: [7] }, { values: [null] }],
        ...[{ values: ['a\u0000'] }, { values: ['\ud800'] }, { more: 1 }, { list: 'segments' }, { sort: 'key' }],
      ]) {
        expectRefusal(await made(bad), 400, 'VALIDATION_FAILED', '/query/cursor');
      }
    });
  },
  { parts: { now: clock.now } },
);
