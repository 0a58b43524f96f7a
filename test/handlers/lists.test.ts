/** What all lists of the contract have in common: pages by number and by cursor, and how they are sorted. */
import { expect } from 'chai';
import { expectRefusal, pluck } from '../support/answers.js';
import { onEveryDatabase, type TestApp } from '../support/app.js';
import { type ListCall, listPage, walkList } from '../support/client-lists.js';
import { testClock } from '../support/clock.js';
import { contracts } from '../support/contract.js';
import { makeFlag, newKey } from '../support/flags.js';
import { storeTraits } from '../support/identities.js';
import { invite, makeMember } from '../support/people.js';
import { makeProject } from '../support/places.js';

const clock = testClock();

const KEYED = ['key', 'name', 'created_at', 'updated_at'];
/** By operation: what the list can be sorted by. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  listFlags: KEYED,
  listSegments: KEYED,
  listEnvironments: KEYED,
  listProjects: KEYED,
  listIdentities: ['identifier', 'created_at', 'updated_at'],
  listOrganizations: ['name', 'created_at'],
  listMembers: ['email', 'name', 'created_at'],
  listInvitations: ['email', 'created_at'],
  listPersonalTokens: ['name', 'created_at'],
  listApiKeys: ['name', 'created_at'],
  listAuditEntries: [],
};

/** Three more of everything that is listed. */
async function fill(app: TestApp): Promise<void> {
  const { native, token } = app;
  const when = { attribute: 'plan', operator: 'in', values: ['pro'] };
  for (const name of ['b', 'a', 'c']) {
    clock.advance(1);
    await makeFlag(app, { name });
    await native.call('createSegment', { token, body: { key: newKey('segment'), name, when } });
    await makeProject(app, { name });
    await storeTraits(app, `user-${name}`, { name }, { token });
    await native.call('createOrganization', { token, body: { name } });
    await makeMember(app);
    await invite(app);
    await native.call('createPersonalToken', { token, body: { name, scopes: ['flags:read'] } });
    const path = { environment_id: 'prod' };
    await native.call('createApiKey', { token, path, body: { type: 'sk', name } });
  }
}

onEveryDatabase(
  'every list',
  (app) => {
    before(() => fill(app()));

    const callOf = (id: string, sort?: string): ListCall => ({
      id,
      token: app().token,
      ...(id === 'listApiKeys' && { path: { environment_id: 'prod' } }),
      ...(sort !== undefined && { query: { sort } }),
    });
    const idsOf = async (list: ListCall) => pluck(await listPage(app(), list, { per_page: 200 }), 'id');

    it('is tested here', () => {
      const { document, table } = contracts.native;
      const paged = Object.entries(table).filter(([, { path, method }]) =>
        (document.paths[path][method].parameters ?? []).some(
          ({ $ref = '' }: { $ref?: string }) => $ref === '#/components/parameters/PageOrCursor',
        ),
      );
      expect(Object.keys(FIELDS)).to.have.members(paged.map(([id]) => id));
    });

    for (const [id, fields] of Object.entries(FIELDS)) {
      describe(id, () => {
        for (const sort of fields.length === 0 ? [undefined] : fields.flatMap((field) => [field, `-${field}`])) {
          it(`has every item once by cursor, sorted by ${sort ?? 'what it is'}`, async () => {
            const whole = await idsOf(callOf(id, sort));
            expect(whole.length).to.be.greaterThan(2);
            const walked = await walkList(app(), callOf(id, sort), Math.ceil(whole.length / 3));
            expect(walked.map((item) => item.id)).to.deep.equal(whole);
            expect(new Set(whole).size).to.equal(whole.length);
          });
        }

        it('counts by page and not by cursor, and has a cursor in both', async () => {
          const [byPage, byCursor] = [
            await listPage(app(), callOf(id), { per_page: 2 }),
            await listPage(app(), callOf(id), { per_page: 2, cursor: '*' }),
          ];
          expect(byCursor.body.data).to.deep.equal(byPage.body.data);
          const total = (await idsOf(callOf(id))).length;
          const { next_cursor } = byPage.body.meta;
          expect(next_cursor).to.match(/^[A-Za-z0-9_-]+$/);
          expect(byPage.body.meta).to.deep.equal({ page: 1, per_page: 2, total, next_cursor });
          expect(byCursor.body.meta).to.deep.equal({ page: null, per_page: 2, total: null, next_cursor });
          const second = await listPage(app(), callOf(id), { per_page: 2, page: 2 });
          const onwards = await listPage(app(), callOf(id), { per_page: 2, cursor: next_cursor });
          expect(onwards.body.data).to.deep.equal(second.body.data);
        });

        it('refuses a page beside a cursor, and a cursor that it has not made', async () => {
          const { next_cursor: cursor } = (await listPage(app(), callOf(id), { per_page: 1 })).body.meta;
          const refused = async (query: object, spot: string) =>
            expectRefusal(await listPage(app(), callOf(id), query), 400, 'VALIDATION_FAILED', `/query/${spot}`);
          await refused({ cursor, page: 1 }, 'page');
          await refused({ cursor: '*', page: 1 }, 'page');
          const other = id === 'listFlags' ? 'listSegments' : 'listFlags';
          const foreign = (await listPage(app(), callOf(other), { per_page: 1 })).body.meta.next_cursor;
          for (const made of [foreign, 'x', `${cursor}A`, cursor.slice(0, -1), 'e30', 'bnVsbA', 'MTI']) {
            await refused({ cursor: made }, 'cursor');
          }
        });

        if (fields.length === 0) return;

        it('refuses a cursor that another order has made, and says which', async () => {
          const { next_cursor: cursor } = (await listPage(app(), callOf(id), { per_page: 1, order: 'desc' })).body.meta;
          const answer = await listPage(app(), callOf(id), { cursor });
          expectRefusal(answer, 400, 'VALIDATION_FAILED', '/query/cursor');
          expect(answer.body.error.message).to.match(/was made with `sort=-(created_at|identifier)`/);
          expect((await listPage(app(), callOf(id), { cursor, order: 'desc' })).status).to.equal(200);
        });
      });
    }

    describe('sorted by several keys', () => {
      it('has the second decide where the first is the same, each in its own direction', async () => {
        const { id: project_id } = await makeProject(app());
        const credential = { token: app().token, query: { project_id } };
        const names = ['b', 'a', 'b', 'a', 'c', 'b'];
        for (const [index, name] of names.entries()) await makeFlag(app(), { key: `k${index}`, name }, credential);
        const sorted = async (sort: string, order = 'asc') => {
          const call = { ...callOf('listFlags', sort), query: { project_id, sort, order } };
          const walked = await walkList(app(), call, 2);
          expect(walked.map((flag) => flag.id)).to.deep.equal(await idsOf(call));
          return walked.map((flag) => flag.name + flag.key.slice(1)).join(' ');
        };
        expect(await sorted('name,key')).to.equal('a1 a3 b0 b2 b5 c4');
        expect(await sorted('name,-key')).to.equal('a3 a1 b5 b2 b0 c4');
        expect(await sorted('-name,key')).to.equal('c4 b0 b2 b5 a1 a3');
        expect(await sorted('name,key', 'desc')).to.equal('c4 b5 b2 b0 a3 a1');
        expect(await sorted('-name,key', 'desc')).to.equal('a3 a1 b5 b2 b0 c4');
        expect(await sorted('created_at,-name,key')).to.equal('c4 b0 b2 b5 a1 a3');
        expect(await sorted('key,name')).to.equal('b0 a1 b2 a3 c4 b5');
      });
    });
  },
  { parts: { now: clock.now } },
);
