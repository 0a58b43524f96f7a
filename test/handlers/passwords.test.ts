import { expect } from 'chai';
import { dataOf, expectRefusal } from '../support/answers.js';
import { onEveryDatabase, onOneDatabase } from '../support/app.js';
import { auditOf } from '../support/audit.js';
import { makeMember, makeOrganization, meOf, PASSWORD, type Person } from '../support/people.js';
import { makePersonalToken } from '../support/places.js';

const NEW_PASSWORD = 'a canary of a password';

onEveryDatabase('a password', (app) => {
  const logIn = ({ email }: Person, password = PASSWORD, given: object = {}) =>
    app().native.call('login', { body: { email, password, ...given } });
  const change = (token: string, current: string, next = NEW_PASSWORD) =>
    app().native.call('updatePassword', { token, body: { current_password: current, new_password: next } });

  it('is changed by who knows it, and ends every other session', async () => {
    const { native } = app();
    const person = await makeMember(app());
    const other = dataOf(await logIn(person));
    const answer = await change(person.token, PASSWORD);
    expect(answer.status).to.equal(204);
    expect((await meOf(app(), person.token)).id).to.equal(person.id);
    expectRefusal(await native.call('getMe', { token: other.access_token }), 401, 'TOKEN_INVALID');
    const refresh = { refresh_token: other.refresh_token };
    expectRefusal(await native.call('refreshSession', { body: refresh }), 401, 'TOKEN_INVALID');
    expectRefusal(await logIn(person), 401, 'INVALID_CREDENTIALS');
    dataOf(await logIn(person, NEW_PASSWORD));
  });

  it('is in no entry of the audit log, which tells whose it was', async () => {
    const person = await makeMember(app());
    const answer = await change(person.token, PASSWORD);
    const [entry] = await auditOf(app(), answer);
    expect(entry).to.include({ resource: 'user', resource_id: person.id, operation_id: 'updatePassword' });
    const log = JSON.stringify(await app().database('audit_log'));
    expect(log)
      .not.to.match(/argon2/)
      .and.not.include(NEW_PASSWORD)
      .and.not.include(PASSWORD);
  });

  it('is reset from the shell, which ends every session and is told in the log of each organization', async () => {
    const { native, database, resetPassword } = app();
    const person = await makeMember(app());
    const own = await makeOrganization(app(), person);
    const personal = await makePersonalToken(app(), {}, person.token);
    const password = (await resetPassword(person.email.toUpperCase())) ?? '';
    expectRefusal(await native.call('listFlags', { token: personal.token }), 401, 'TOKEN_INVALID');
    for (const token of [person.token, own.token]) {
      expectRefusal(await native.call('getMe', { token }), 401, 'TOKEN_INVALID');
    }
    dataOf(await logIn(person, password));
    const entries = await database('audit_log').where({ actor_id: 'reset-password', resource_id: person.id });
    expect(new Set(entries.map(({ organization_id }) => organization_id)).size).to.equal(2);
    const query = { operation_id: 'resetPassword', resource_id: person.id };
    expect(dataOf(await native.call('listAuditEntries', { token: app().token, query }))).to.have.length(1);
    expect(JSON.stringify(entries))
      .not.to.include(password)
      .and.not.match(/argon2/);
    expect(await resetPassword('nobody@example.org')).to.equal(undefined);
  });

  it('is not changed by who does not know it', async () => {
    const person = await makeMember(app());
    expectRefusal(await change(person.token, 'wrong'), 401, 'INVALID_CREDENTIALS');
    dataOf(await logIn(person));
  });

  it('is changed by one of two who try at once', async () => {
    const person = await makeMember(app());
    const answers = await Promise.all(
      ['first of two', 'second of two'].map((next) => change(person.token, PASSWORD, next)),
    );
    expect(answers.map(({ status }) => status).sort()).to.deep.equal([204, 401]);
  });

  it('has 8 characters at least', async () => {
    const person = await makeMember(app());
    const answer = await change(person.token, PASSWORD, 'seven77');
    expectRefusal(answer, 400, 'VALIDATION_FAILED', '/body/new_password');
  });

  describe('of a person in two organizations', () => {
    it('logs in where they are longest, or where they say', async () => {
      const person = await makeMember(app());
      const { organization } = await makeOrganization(app(), person);
      const plain = dataOf(await logIn(person));
      expect((await meOf(app(), plain.access_token)).organization.name).to.equal('Default organization');
      const there = dataOf(await logIn(person, PASSWORD, { organization_id: organization.id }));
      const me = await meOf(app(), there.access_token);
      expect(me.organization.id).to.equal(organization.id);
      expect(me).to.include({ role: 'owner', projects: null });
      expect(me.organizations).to.deep.equal([
        { id: me.organizations[0].id, name: 'Default organization', role: 'editor' },
        { id: organization.id, name: 'Their own', role: 'owner' },
      ]);
    });

    it('logs in nowhere else, in the words of a wrong password', async () => {
      const [person, stranger] = [await makeMember(app()), await makeMember(app())];
      const { organization } = await makeOrganization(app(), stranger);
      const wrong = await logIn(person, 'wrong');
      for (const organization_id of [organization.id, 'org_unknown']) {
        const answer = await logIn(person, PASSWORD, { organization_id });
        expectRefusal(answer, 401, 'INVALID_CREDENTIALS');
        expect(answer.body).to.deep.equal(wrong.body);
      }
    });

    it('is not needed to go on in the other', async () => {
      const { native } = app();
      const [person, stranger] = [await makeMember(app()), await makeMember(app())];
      const { organization } = await makeOrganization(app(), person);
      const foreign = await makeOrganization(app(), stranger);
      const refresh = (refresh_token: string, organization_id: string) =>
        native.call('refreshSession', { body: { refresh_token, organization_id } });
      const refused = await refresh(person.refreshToken, foreign.organization.id);
      expectRefusal(refused, 401, 'TOKEN_INVALID');
      const there = dataOf(await refresh(person.refreshToken, organization.id));
      expect((await meOf(app(), there.access_token)).organization.id).to.equal(organization.id);
      const stays = dataOf(await native.call('refreshSession', { body: { refresh_token: there.refresh_token } }));
      expect((await meOf(app(), stays.access_token)).organization.id).to.equal(organization.id);
    });
  });
});

onOneDatabase('passwords that come all at once', (app) => {
  it('are checked as far as they can wait, and the rest is told when to come back', async () => {
    const { email, password } = app().first;
    const logins = Array.from({ length: 120 }, () => app().native.call('login', { body: { email, password } }));
    const answers = await Promise.all(logins);
    const busy = answers.filter(({ status }) => status !== 200);
    expect(answers.length - busy.length).to.be.at.least(68);
    expect(busy.length).to.be.above(0);
    for (const answer of busy) {
      expectRefusal(answer, 503, 'SERVICE_UNAVAILABLE');
      expect(answer.headers['retry-after']).to.equal('2');
      expect(answer.body.error.message).to.include('passwords');
    }
    dataOf(await app().native.call('login', { body: { email, password } }));
  });
});
