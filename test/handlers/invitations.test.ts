import { expect } from 'chai';
import { ROLE_SCOPES } from '../../src/domain/scopes.js';
import { dataOf, expectRefusal, pluck } from '../support/answers.js';
import { onEveryDatabase } from '../support/app.js';
import { auditOf } from '../support/audit.js';
import { testClock } from '../support/clock.js';
import { newKey } from '../support/flags.js';
import { accept, invite, makeMember, makeOrganization, meOf, newEmail, PASSWORD, personOf } from '../support/people.js';
import { makePersonalToken, makeProject } from '../support/places.js';

const clock = testClock();
const DAY = 24 * 60 * 60;

onEveryDatabase(
  'invitations',
  (app) => {
    /** Of the owner: bearer tokens end while these tests move the clock. */
    const logIn = async () => {
      const { email, password } = app().first;
      return dataOf(await app().native.call('login', { body: { email, password } })).access_token;
    };

    it('make a person of an unknown address, who is a member and logged in', async () => {
      const invitation = await invite(app(), { email: 'Grace@Example.org', role: 'viewer' });
      expect(invitation).to.include({ email: 'grace@example.org', role: 'viewer', projects: null, status: 'pending' });
      const { token } = await personOf(app(), await accept(app(), invitation.token, { name: 'Grace' }), 'grace');
      const me = await meOf(app(), token);
      expect(me).to.include({ email: 'grace@example.org', name: 'Grace', role: 'viewer', projects: null });
      dataOf(await app().native.call('login', { body: { email: 'grace@example.org', password: PASSWORD } }));
    });

    it('call a newcomer by their address, unless they say their name', async () => {
      const { token, email } = await makeMember(app());
      expect((await meOf(app(), token)).name).to.equal(email);
    });

    it('say where they are, and are found there without their token', async () => {
      const { native, token } = app();
      const body = { email: newEmail(), role: 'editor' };
      const created = await native.call('createInvitation', { token, body });
      const { token: secret, ...invitation } = dataOf(created, 201);
      expect(secret).to.match(/^inv_[A-Za-z0-9]{43}$/);
      expect(created.headers['location']).to.equal(`/api/v1/invitations/${invitation.id}`);
      const found = await native.call('getInvitation', { token, path: { invitation_id: invitation.id } });
      expect(dataOf(found)).to.deep.equal(invitation);
      const listed = await native.call('listInvitations', { token, query: { sort: 'email', order: 'desc' } });
      expect(pluck(listed, 'id')).to.include(invitation.id);
      expect(JSON.stringify(listed.body)).not.to.include(secret);
    });

    it('make a member of a person who is known, by the password that they have', async () => {
      const person = await makeMember(app());
      const { token } = await makeOrganization(app(), person);
      const { first } = app();
      const invitation = await invite(app(), { email: first.email, role: 'viewer' }, token);
      expectRefusal(await accept(app(), invitation.token), 401, 'INVALID_CREDENTIALS');
      const owner = await personOf(
        app(),
        await accept(app(), invitation.token, { password: first.password, name: 'Another' }),
        first.email,
      );
      const me = await meOf(app(), owner.token);
      expect(me).to.include({ name: 'Owner', role: 'viewer' });
      expect(me.organizations.map(({ role }: { role: string }) => role)).to.include.members(['owner', 'viewer']);
    });

    it('are good for one use', async () => {
      const invitation = await invite(app());
      dataOf(await accept(app(), invitation.token));
      expectRefusal(await accept(app(), invitation.token), 404, 'INVITATION_NOT_FOUND');
      const path = { invitation_id: invitation.id };
      const answer = await app().native.call('getInvitation', { token: app().token, path });
      expect(dataOf(answer).status).to.equal('accepted');
      const revoked = await app().native.call('revokeInvitation', { token: app().token, path });
      expectRefusal(revoked, 404, 'INVITATION_NOT_FOUND');
    });

    it('let one of many in who accept at once', async () => {
      const invitation = await invite(app());
      const answers = await Promise.all(Array.from({ length: 6 }, () => accept(app(), invitation.token)));
      expect(answers.map(({ status }) => status).sort()).to.deep.equal([200, 404, 404, 404, 404, 404]);
    });

    it('of two organizations to one unknown address make one person', async () => {
      const { token } = await makeOrganization(app(), await makeMember(app()));
      const email = newEmail();
      const both = [await invite(app(), { email }), await invite(app(), { email }, token)];
      const answers = await Promise.all(both.map((one) => accept(app(), one.token)));
      for (const [index, { status }] of answers.entries()) {
        expect(status).to.be.oneOf([200, 401]);
        // Who came second has the password that the first one has set.
        if (status === 401) dataOf(await accept(app(), both[index].token));
      }
      expect(await app().database('users').where({ email })).to.have.length(1);
    });

    it('are good for nothing once they are revoked', async () => {
      const { native, token } = app();
      const invitation = await invite(app());
      const path = { invitation_id: invitation.id };
      const answer = await native.call('revokeInvitation', { token, path });
      expect(answer.status).to.equal(204);
      expectRefusal(await accept(app(), invitation.token), 404, 'INVITATION_NOT_FOUND');
      expect(dataOf(await native.call('getInvitation', { token, path })).status).to.equal('revoked');
      const [entry] = await auditOf(app(), answer);
      expect(entry?.['before']).to.include({ revokedAt: null });
      expectRefusal(await native.call('revokeInvitation', { token, path }), 404, 'INVITATION_NOT_FOUND');
    });

    it('are good for 7 days and not a second longer', async () => {
      const [early, late] = [await invite(app()), await invite(app())];
      clock.advance(7 * DAY - 1);
      dataOf(await accept(app(), early.token));
      clock.advance(1);
      expectRefusal(await accept(app(), late.token), 404, 'INVITATION_NOT_FOUND');
      const token = await logIn();
      const found = await app().native.call('getInvitation', { token, path: { invitation_id: late.id } });
      expect(dataOf(found).status).to.equal('expired');
    });

    it('are unknown by a made-up token', async () => {
      expectRefusal(await accept(app(), `inv_${'a'.repeat(43)}`), 404, 'INVITATION_NOT_FOUND');
    });

    it('of an address take the place of one that is open', async () => {
      const token = await logIn();
      const email = newEmail();
      const first = await invite(app(), { email, role: 'admin' }, token);
      const second = await invite(app(), { email, role: 'viewer' }, token);
      expectRefusal(await accept(app(), first.token), 404, 'INVITATION_NOT_FOUND');
      dataOf(await accept(app(), second.token));
    });

    it('are not needed by a member, whether invited before or after', async () => {
      const { native } = app();
      const token = await logIn();
      const { email } = await makeMember(app(), {}, token);
      const answer = await native.call('createInvitation', { token, body: { email, role: 'viewer' } });
      expectRefusal(answer, 409, 'ALREADY_MEMBER');
      const another = await invite(app(), {}, token);
      await app().database('invitations').where({ public_id: another.id }).update({ email });
      expectRefusal(await accept(app(), another.token), 409, 'ALREADY_MEMBER');
    });

    it('give nobody more than who invites may do', async () => {
      const { native } = app();
      const token = await logIn();
      const admin = await makeMember(app(), { role: 'admin' }, token);
      const body = { email: newEmail(), role: 'owner' };
      const answer = await native.call('createInvitation', { token: admin.token, body });
      expectRefusal(answer, 403, 'INSUFFICIENT_PERMISSIONS');
      expect(answer.body.error.details.required_scopes).to.deep.equal(['organizations:write']);
      const owners = await invite(app(), { ...body }, token);
      const path = { invitation_id: owners.id };
      const revoked = await native.call('revokeInvitation', { token: admin.token, path });
      expectRefusal(revoked, 403, 'INSUFFICIENT_PERMISSIONS');
      const replaced = await native.call('createInvitation', { token: admin.token, body: { ...body, role: 'viewer' } });
      expectRefusal(replaced, 403, 'INSUFFICIENT_PERMISSIONS');
      await invite(app(), { role: 'admin' }, admin.token);
    });

    it('are good for nothing once who invited may not give so much any more', async () => {
      const { native } = app();
      const token = await logIn();
      const admin = await makeMember(app(), { role: 'admin' }, token);
      const invitation = await invite(app(), { role: 'admin' }, admin.token);
      const path = { user_id: admin.id };
      dataOf(await native.call('updateMember', { token, path, body: { role: 'viewer' } }));
      expectRefusal(await accept(app(), invitation.token), 404, 'INVITATION_NOT_FOUND');
      dataOf(await native.call('updateMember', { token, path, body: { role: 'admin' } }));
      dataOf(await accept(app(), invitation.token));
    });

    it('can be made with a personal token that has every scope of theirs', async () => {
      const scopes = ['members:write', ...ROLE_SCOPES.viewer].filter((scope) => scope !== 'account:write');
      const personal = await makePersonalToken(app(), { scopes }, await logIn());
      const body = { email: newEmail(), role: 'viewer' };
      dataOf(await app().native.call('createInvitation', { token: personal.token, body }), 201);
      const more = { email: newEmail(), role: 'editor' };
      const refused = await app().native.call('createInvitation', { token: personal.token, body: more });
      expectRefusal(refused, 403, 'INSUFFICIENT_PERMISSIONS');
    });

    it('narrow a member to projects, of which those are left that there still are', async () => {
      const { native } = app();
      const token = await logIn();
      const [kept, doomed] = [await makeProject(app(), {}, token), await makeProject(app(), {}, token)];
      const projects = [
        { project_id: kept.key, role: 'editor' },
        { project_id: doomed.id, role: 'viewer' },
      ];
      const invitation = await invite(app(), { projects }, token);
      expect(invitation.projects).to.deep.equal([
        { project_id: kept.id, role: 'editor' },
        { project_id: doomed.id, role: 'viewer' },
      ]);
      await native.call('deleteProject', { token, path: { project_id: doomed.id } });
      const person = await personOf(app(), await accept(app(), invitation.token), invitation.email);
      const me = await meOf(app(), person.token);
      expect(me.projects).to.deep.equal([{ project_id: kept.id, role: 'editor' }]);
    });

    it('refuse a membership that makes no sense', async () => {
      const { native } = app();
      const token = await logIn();
      const project = await makeProject(app(), {}, token);
      const refusal = (given: object) =>
        native.call('createInvitation', { token, body: { email: newEmail(), role: 'viewer', ...given } });
      const viewer = (project_id: string) => ({ project_id, role: 'viewer' });
      const unknown = await refusal({ projects: [viewer(project.key), viewer(newKey('unknown'))] });
      expectRefusal(unknown, 422, 'MEMBERSHIP_INVALID', '/body/projects/1/project_id');
      const twice = await refusal({ projects: [viewer(project.key), viewer(project.id)] });
      expectRefusal(twice, 422, 'MEMBERSHIP_INVALID', '/body/projects/1/project_id');
      const owner = await refusal({ role: 'owner', projects: [] });
      expectRefusal(owner, 422, 'MEMBERSHIP_INVALID', '/body/projects');
    });

    it('of another organization do not exist', async () => {
      const { native } = app();
      const token = await logIn();
      const invitation = await invite(app(), {}, token);
      const { token: other } = await makeOrganization(app(), await makeMember(app(), {}, token));
      const path = { invitation_id: invitation.id };
      expectRefusal(await native.call('getInvitation', { token: other, path }), 404, 'INVITATION_NOT_FOUND');
      expectRefusal(await native.call('revokeInvitation', { token: other, path }), 404, 'INVITATION_NOT_FOUND');
      expect(pluck(await native.call('listInvitations', { token: other }), 'id')).to.deep.equal([]);
    });

    it('leave their token and the password in no column, and who came in the audit log', async () => {
      const { database } = app();
      const token = await logIn();
      const invitation = await invite(app(), {}, token);
      const password = 'a canary of a password';
      const answer = await accept(app(), invitation.token, { password });
      const { id } = await meOf(app(), dataOf(answer).access_token);
      const entries = await auditOf(app(), answer);
      expect(entries.map(({ resource }) => resource)).to.deep.equal(['invitation', 'member']);
      expect(entries[0]).to.include({ actor_id: id, credential_id: invitation.id, operation_id: 'acceptInvitation' });
      const rows = [await database('invitations'), await database('users'), await database('audit_log')];
      expect(JSON.stringify(rows)).not.to.include(invitation.token).and.not.include(password);
      const [row] = await database('invitations').where({ public_id: invitation.id });
      expect(JSON.stringify(entries)).not.to.include(row?.hash);
    });
  },
  { parts: { now: clock.now } },
);
