/** What lists find by text. */
import { expect } from 'chai';
import { dataOf, pluck } from '../support/answers.js';
import { onEveryDatabase } from '../support/app.js';
import { type ListCall, listPage } from '../support/client-lists.js';
import { makeFlag, newKey } from '../support/flags.js';
import { storeTraits } from '../support/identities.js';
import { invite, makeMember } from '../support/people.js';
import { makeEnvironment, makeProject } from '../support/places.js';

/** Names that a pattern could take for something else, and that no other one has a part of. */
const NAMES = ['50% off', '50 off', 'a_b', 'axb', 'c\\d', 'cd', 'ÄPFEL', 'äpfel', 'Check OUT', "o'hara?"];
/** What is looked for, and which of the names have it. */
const FOUND: Readonly<Record<string, readonly string[]>> = {
  '50%': ['50% off'],
  '%': ['50% off'],
  a_: ['a_b'],
  _: ['a_b'],
  '\\': ['c\\d'],
  '\\d': ['c\\d'],
  äp: ['äpfel'],
  Äpf: ['ÄPFEL'],
  PFEL: ['ÄPFEL', 'äpfel'],
  'check out': ['Check OUT'],
  'CK O': ['Check OUT'],
  "'HARA?": ["o'hara?"],
  '%%': [],
  '*': [],
};

onEveryDatabase('q', (app) => {
  const namesIn = async (list: ListCall, q: string) => new Set(pluck(await listPage(app(), list, { q }), 'name'));
  const inDefault = (id: string): ListCall => ({ id, token: app().token });

  const searches = (title: string, list: () => ListCall, make: (name: string) => Promise<unknown>) => {
    describe(`in ${title}`, () => {
      before(async () => {
        for (const name of NAMES) await make(name);
      });
      for (const [q, names] of Object.entries(FOUND)) {
        it(`finds ${JSON.stringify(q)} as it is, A to Z in either case`, async () => {
          expect(await namesIn(list(), q)).to.deep.equal(new Set(names));
        });
      }
    });
  };

  const created =
    (id: string, body: (name: string) => object, path = {}) =>
    async (name: string) =>
      dataOf(await app().native.call(id, { token: app().token, path, body: body(name) }), 201);
  const when = { attribute: 'plan', operator: 'in', values: ['pro'] };
  const prod = { environment_id: 'prod' };

  searches(
    'flags',
    () => inDefault('listFlags'),
    (name) => makeFlag(app(), { name }),
  );
  searches(
    'segments',
    () => inDefault('listSegments'),
    created('createSegment', (name) => ({ key: newKey(), name, when })),
  );
  searches(
    'environments',
    () => inDefault('listEnvironments'),
    (name) => makeEnvironment(app(), { name }),
  );
  searches(
    'projects',
    () => inDefault('listProjects'),
    (name) => makeProject(app(), { name, environments: [{ key: 'a' }] }),
  );
  searches(
    'organizations',
    () => inDefault('listOrganizations'),
    created('createOrganization', (name) => ({ name })),
  );
  searches(
    'personal tokens',
    () => inDefault('listPersonalTokens'),
    created('createPersonalToken', (name) => ({ name, scopes: ['flags:read'] })),
  );
  searches(
    'API keys',
    () => ({ ...inDefault('listApiKeys'), path: prod }),
    created('createApiKey', (name) => ({ type: 'pk', name }), prod),
  );

  it('is looked for in key and description too', async () => {
    const [byKey, byDescription] = [
      await makeFlag(app(), { key: 'needle-1' }),
      await makeFlag(app(), { description: 'A haystack with a Needle-1 in it' }),
    ];
    const found = pluck(await listPage(app(), inDefault('listFlags'), { q: 'NEEDLE-1' }), 'key');
    expect(found).to.have.members([byKey.key, byDescription.key]);
  });

  it('is looked for in the addresses and names of members, and in the addresses of invitations', async () => {
    const member = await makeMember(app(), { email: 'Grace_H@navy.example' });
    const other = await makeMember(app(), { email: 'graceXh@navy.example' });
    await invite(app(), { email: 'linus@navy.example' });
    const members = (q: string) => listPage(app(), inDefault('listMembers'), { q });
    expect(pluck(await members('grace_'), 'id')).to.deep.equal([member.id]);
    expect(pluck(await members('@NAVY'), 'id')).to.deep.equal([member.id, other.id]);
    const invitations = await listPage(app(), inDefault('listInvitations'), { q: 'LINUS@navy' });
    expect(pluck(invitations, 'email')).to.deep.equal(['linus@navy.example']);
  });

  it('goes with pages, cursors and the number of all', async () => {
    const query = { project_id: (await makeProject(app())).id };
    for (const name of ['x1', 'y', 'X2', 'x3']) await makeFlag(app(), { name }, { token: app().token, query });
    const list = { id: 'listFlags', token: app().token, query: { ...query, sort: 'name', q: 'x' } };
    const first = await listPage(app(), list, { per_page: 2 });
    expect(pluck(first, 'name')).to.deep.equal(['X2', 'x1']);
    expect(first.body.meta.total).to.equal(3);
    const second = await listPage(app(), list, { per_page: 2, cursor: first.body.meta.next_cursor });
    expect([pluck(second, 'name'), second.body.meta.next_cursor]).to.deep.equal([['x3'], null]);
  });

  it('is the beginning of an identifier, letter by letter, in every order and from every cursor', async () => {
    const identifiers = ['a_1', 'a_2', 'a_3', 'A_4', 'ax5', 'b'];
    const key = app().sk('dev');
    for (const identifier of identifiers) await storeTraits(app(), identifier, {}, { key });
    for (const sort of ['identifier', '-identifier', 'created_at', '-updated_at,identifier']) {
      const list = { id: 'listIdentities', key, query: { sort, q: 'a_' } };
      const first = await listPage(app(), list, { cursor: '*', per_page: 2 });
      const second = await listPage(app(), list, { cursor: first.body.meta.next_cursor, per_page: 2 });
      const found = [...pluck(first, 'identifier'), ...pluck(second, 'identifier')];
      expect([found.length, second.body.meta.next_cursor]).to.deep.equal([3, null]);
      expect(found).to.have.members(['a_1', 'a_2', 'a_3']);
    }
    for (const sort of ['identifier', '-identifier']) {
      // A cursor that was made without the prefix, from either side of it.
      const whole = { id: 'listIdentities', key, query: { sort } };
      for (const per_page of [1, 2, 5]) {
        const page = await listPage(app(), whole, { cursor: '*', per_page });
        const { next_cursor: cursor } = page.body.meta;
        const rest = await listPage(app(), whole, { cursor, q: 'a_' });
        const before = pluck(page, 'identifier');
        const expected = ['a_1', 'a_2', 'a_3'].filter((identifier) => !before.includes(identifier));
        expect(pluck(rest, 'identifier'), `${sort} after ${per_page}`).to.have.members(expected);
      }
    }
  });
});
