/** Coming into the Flagsmith door, going out of it, and who one is there. */
import { expect } from 'chai';
import { dataOf } from '../../support/answers.js';
import { logIn, onEveryDatabase } from '../../support/app.js';
import { bodyOf } from '../../support/flagsmith.js';
import { expectDetail, logInto, withToken } from '../../support/flagsmith-people.js';
import { invite, makeMember, makeOrganization, newEmail, PASSWORD } from '../../support/people.js';

const WRONG = 'Wrong email or password.';

onEveryDatabase("the Flagsmith door's logins", (app) => {
  const me = (key: string, word?: string) => app().flagsmith.call('getMe', withToken(key, word));

  it('answer a key that is good as a token, as a master key and as a bearer token', async () => {
    const key = await logInto(app());
    for (const word of ['Token', 'token', 'Api-Key', 'api-key', 'Bearer']) {
      expect(bodyOf(await me(key, word))).to.include({ email: app().first.email });
    }
  });

  it('say who one is, and in which organisations', async () => {
    const { email } = app().first;
    const { organisations, uuid, ...person } = bodyOf(await me(await logInto(app())));
    expect(person).to.include({ id: 1, email, auth_type: 'EMAIL', is_superuser: false });
    expect(uuid).to.match(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(organisations).to.deep.equal([
      { role: 'ADMIN', organisation: { id: 1, name: organisations[0].organisation.name } },
    ]);
  });

  it('make a personal token of 30 days, which the person finds among theirs', async () => {
    const { native } = app();
    const token = await logIn(native, app().first);
    const key = await logInto(app());
    const listed = dataOf(await native.call('listPersonalTokens', { token, query: { per_page: 200 } }));
    const found = listed.find(({ prefix }: { prefix: string }) => key.startsWith(prefix));
    expect(found.name).to.equal('Flagsmith login');
    const days = (Date.parse(found.expires_at) - Date.parse(found.created_at)) / 86_400_000;
    expect(Math.round(days)).to.equal(30);
    expect(found.scopes).to.include.members(['organizations:write', 'flags:write', 'account:read']);
    expect(found.scopes).to.not.include('account:write');
  });

  it('give whoever may only look a key that only looks', async () => {
    const viewer = await makeMember(app(), { role: 'viewer' });
    const key = await logInto(app(), viewer);
    const { organisations } = bodyOf(await me(key));
    expect(organisations[0].role).to.equal('USER');
    const path = { organisation_pk: String(organisations[0].organisation.id) };
    expect((await app().flagsmith.call('getOrganisation', { ...withToken(key), path })).status).to.equal(200);
    const refused = await app().flagsmith.call('deleteOrganisation', { ...withToken(key), path });
    expectDetail(refused, 403, 'This credential lacks the scope organizations:write.');
  });

  it('refuse a wrong password and an unknown address in the same words', async () => {
    const { email } = app().first;
    const wrong = await app().flagsmith.call('login', { body: { email, password: 'wrong' } });
    const unknown = await app().flagsmith.call('login', { body: { email: newEmail(), password: 'wrong' } });
    expectDetail(wrong, 400, WRONG);
    expect(unknown.body).to.deep.equal(wrong.body);
  });

  it('go to the organisation that is named, if the person is in it', async () => {
    const person = await makeMember(app());
    const { organization } = await makeOrganization(app(), person);
    const key = await logInto(app(), person);
    const { organisations } = bodyOf(await me(key));
    const [first, own] = organisations.map((one: { organisation: { id: number } }) => one.organisation.id);
    const get = (token: string, pk: number) =>
      app().flagsmith.call('getOrganisation', { ...withToken(token), path: { organisation_pk: String(pk) } });
    expectDetail(
      await get(key, own),
      404,
      `This credential acts in another organization than '${own}': log in with "organisation": ${own}.`,
    );
    const there = await logInto(app(), person, { organisation: own });
    expect(bodyOf(await get(there, own))).to.include({ name: organization.name, role: 'ADMIN' });
    expect((await get(there, first)).status).to.equal(404);
    const foreign = await app().flagsmith.call('login', { body: { ...person, organisation: 2_000_000 } });
    expectDetail(foreign, 400, WRONG);
  });

  for (const id of ['logout', 'revokeToken'] as const) {
    it(`are ended by ${id}, one at a time`, async () => {
      const [one, other] = [await logInto(app()), await logInto(app())];
      bodyOf(await app().flagsmith.call(id, withToken(one)), 204);
      expectDetail(await me(one), 401, /revoked/);
      bodyOf(await me(other));
    });

    it(`are no business of a session, which ${id} ends`, async () => {
      const key = await logInto(app());
      const token = await logIn(app().native, app().first);
      bodyOf(await app().flagsmith.call(id, { token }), 204);
      expectDetail(await app().flagsmith.call('getMe', { token }), 401, 'The session has ended: log in again.');
      bodyOf(await me(key));
    });
  }
});

onEveryDatabase("the Flagsmith door's registration", (app) => {
  const register = (body: object) => app().flagsmith.call('createUser', { body: { password: PASSWORD, ...body } });

  it('takes nobody without an invitation', async () => {
    const answer = await register({ email: newEmail() });
    expectDetail(answer, 403, 'People come in by invitation: ask for one, and send its token as invite_hash.');
  });

  it('makes a person of whoever is invited, and answers a key', async () => {
    const { email, token: invite_hash } = await invite(app());
    const names = { first_name: 'Ada', last_name: 'King of Lovelace' };
    const answer = await register({ email: email.toUpperCase(), invite_hash, ...names });
    const { key, ...person } = bodyOf(answer, 201);
    expect(answer.headers['location']).to.equal('/flagsmith/api/v1/auth/users/me/');
    expect(person).to.include({ email, is_active: true, ...names });
    expect(bodyOf(await app().flagsmith.call('getMe', withToken(key)))).to.include({ id: person.id, ...names });
    await logInto(app(), { email, password: PASSWORD });
  });

  it('takes an invitation once', async () => {
    const { email, token: invite_hash } = await invite(app());
    bodyOf(await register({ email, invite_hash }), 201);
    expectDetail(await register({ email, invite_hash }), 404, /^The invitation is unknown, or was accepted/);
  });

  it('takes the invitation of the address, and of no other', async () => {
    const { token: invite_hash } = await invite(app());
    const answer = await register({ email: newEmail(), invite_hash });
    expectDetail(answer, 400, /^The invitation is for another address/);
    expect(answer.body.email).to.deep.equal(['must be the address that the invitation was sent to']);
  });

  it('asks who is a person already for their own password', async () => {
    const { email, token } = await makeMember(app(), { role: 'owner' });
    const { organization, token: there } = await makeOrganization(app(), { email, password: PASSWORD, token });
    const guest = await makeMember(app());
    const invitation = await invite(app(), { email: guest.email }, there);
    const asGuest = { email: guest.email, invite_hash: invitation.token };
    expectDetail(await register({ ...asGuest, password: 'not my password' }), 400, WRONG);
    const { key } = bodyOf(await register(asGuest), 201);
    const { organisations } = bodyOf(await app().flagsmith.call('getMe', withToken(key)));
    expect(organisations.map((one: { organisation: { name: string } }) => one.organisation.name)).to.include(
      organization.name,
    );
  });

  it('has nothing for who is a member already', async () => {
    const { email } = await makeMember(app());
    const { id, token: invite_hash } = await invite(app());
    await app().database('invitations').where({ public_id: id }).update({ email });
    expectDetail(await register({ email, invite_hash }), 409, /is a member of this organization already/);
  });
});
