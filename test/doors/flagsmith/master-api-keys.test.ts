/** Personal tokens, as Flagsmith has master keys. */
import { expect } from 'chai';
import { logIn, onEveryDatabase } from '../../support/app.js';
import { testClock } from '../../support/clock.js';
import type { RequestOptions, TestAnswer } from '../../support/contract-client.js';
import { bodyOf } from '../../support/flagsmith.js';
import { expectDetail, logInto, ownOrganisation, withToken } from '../../support/flagsmith-people.js';
import { makeMember } from '../../support/people.js';

const clock = testClock();

onEveryDatabase(
  'master keys',
  (app) => {
    let path: { readonly organisation_pk: string };
    let token: string;
    before(async () => {
      ({ path } = await ownOrganisation(app()));
    });
    beforeEach(async () => {
      token = await logIn(app().native, app().first);
    });
    const call = (id: string, given: RequestOptions = {}) => app().flagsmith.call(id, { token, path, ...given });
    const make = async (body: object = {}): Promise<TestAnswer['body']> =>
      bodyOf(await call('createMasterApiKey', { body: { name: 'Terraform', ...body } }), 201);
    const one = ({ prefix }: { prefix: string }) => ({ path: { ...path, prefix } });
    const works = async (key: string) =>
      (await app().flagsmith.call('getMe', withToken(key, 'Api-Key'))).status === 200;

    it('are shown once, and known by their beginning from then on', async () => {
      const { key, ...made } = await make();
      expect(await works(key)).to.equal(true);
      expect(key.startsWith(`${made.prefix}_`)).to.equal(true);
      expect(made).to.include({
        name: 'Terraform',
        revoked: false,
        expiry_date: null,
        has_expired: false,
        is_admin: true,
      });
      expect(bodyOf(await call('getMasterApiKey', one(made)))).to.deep.equal(made);
      const { results } = bodyOf(await call('listMasterApiKeys', { query: { page_size: 999 } }));
      expect(results).to.deep.include(made);
    });

    it('may do what their person may, or only read', async () => {
      const rename = (key: string) =>
        app().flagsmith.call('updateOrganisation', { ...withToken(key, 'Api-Key'), path, body: { name: 'Shop' } });
      expect((await rename((await make()).key)).status).to.equal(200);
      const reader = await make({ is_admin: false });
      expect(reader.is_admin).to.equal(false);
      expect((await rename(reader.key)).status).to.equal(403);
      const get = await app().flagsmith.call('getOrganisation', { ...withToken(reader.key, 'Api-Key'), path });
      expect(get.status).to.equal(200);
    });

    it('get another name, and another end', async () => {
      const made = await make();
      const expiry_date = '2027-01-15T10:30:00Z';
      const changed = bodyOf(await call('updateMasterApiKey', { ...one(made), body: { name: 'Pulumi', expiry_date } }));
      expect(changed).to.include({ name: 'Pulumi', expiry_date });
      expect(bodyOf(await call('updateMasterApiKey', { ...one(made), body: {} }))).to.deep.equal(changed);
      expect(await works(made.key)).to.equal(true);
    });

    it('end when they expire', async () => {
      const expiry_date = new Date(clock.now().getTime() + 60_000).toISOString();
      const made = await make({ expiry_date });
      clock.advance(61);
      expect(await works(made.key)).to.equal(false);
      expect(bodyOf(await call('getMasterApiKey', one(made)))).to.include({ has_expired: true, revoked: false });
    });

    it('cannot end before they begin', async () => {
      const past = { expiry_date: '2020-01-15T10:30:00Z' };
      const made = await make();
      for (const answer of [
        await call('createMasterApiKey', { body: { name: 'Late', ...past } }),
        await call('updateMasterApiKey', { ...one(made), body: past }),
      ]) {
        expectDetail(answer, 400, 'A credential cannot expire before it exists: expiry_date must be in the future.');
        expect(answer.body.expiry_date).to.deep.equal(['must be in the future']);
      }
    });

    it('are revoked by a change and by DELETE, and stay revoked', async () => {
      const [changed, deleted] = [await make(), await make()];
      const answer = await call('updateMasterApiKey', { ...one(changed), body: { revoked: true } });
      expect(bodyOf(answer)).to.include({ revoked: true });
      bodyOf(await call('deleteMasterApiKey', one(deleted)), 204);
      for (const made of [changed, deleted]) {
        expect(await works(made.key)).to.equal(false);
        expect(bodyOf(await call('getMasterApiKey', one(made)))).to.include({ revoked: true });
        const again = await call('updateMasterApiKey', { ...one(made), body: { revoked: false } });
        expectDetail(again, 400, 'A key that is revoked stays so: make another one.');
      }
    });

    it('make no other: neither they nor the keys of logins', async () => {
      const made = await make();
      for (const credential of [withToken(made.key, 'Api-Key'), withToken(await logInto(app()))]) {
        const answer = await app().flagsmith.call('createMasterApiKey', {
          ...credential,
          path,
          body: { name: 'More' },
        });
        expectDetail(answer, 403, /account:write/);
      }
    });

    it("are everybody's own", async () => {
      const made = await make();
      const other = await makeMember(app(), { role: 'admin' });
      const answer = await call('getMasterApiKey', { token: other.token, ...one(made) });
      expectDetail(answer, 404, `You have no master key '${made.prefix}' in this organization.`);
      expect(bodyOf(await call('listMasterApiKeys', { token: other.token })).count).to.equal(0);
    });
  },
  { parts: { now: clock.now } },
);
