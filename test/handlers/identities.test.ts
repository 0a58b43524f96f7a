import { expect } from 'chai';
import { dataOf, expectRefusal } from '../support/answers.js';
import { onEveryDatabase } from '../support/app.js';
import { auditCount } from '../support/audit.js';
import { testClock } from '../support/clock.js';
import { newKey } from '../support/flags.js';
import { AWKWARD_IDENTIFIERS, deleteIdentity, getIdentity, patchTraits, storeTraits } from '../support/identities.js';
import { environmentOf, revisionsOf } from '../support/places.js';

const clock = testClock();

onEveryDatabase(
  'identities',
  (app) => {
    it('are stored with the traits that are given, and read as they were written', async () => {
      const user = newKey('user');
      const stored = dataOf(await storeTraits(app(), user, { country: 'CH', plan: 'pro' }), 201);
      expect(stored.id).to.match(/^idn_[A-Za-z0-9]+$/);
      expect(stored).to.deep.include({ identifier: user, traits: { country: 'CH', plan: 'pro' }, version: 1 });
      expect(stored.updated_at).to.equal(stored.created_at);
      expect(dataOf(await getIdentity(app(), user))).to.deep.equal(stored);
    });

    it('keep any JSON, and the order in which it was written', async () => {
      const user = newKey('user');
      const traits = { z: null, a: [1, { deep: [true, 1.5, 'x'] }], nothing: {} };
      dataOf(await storeTraits(app(), user, traits), 201);
      const read = dataOf(await getIdentity(app(), user)).traits;
      expect(JSON.stringify(read)).to.equal(JSON.stringify(traits));
    });

    it('replaced, have exactly the new traits, and the same id', async () => {
      const user = newKey('user');
      const first = dataOf(await storeTraits(app(), user, { country: 'CH', plan: 'pro' }), 201);
      clock.advance(5);
      const second = dataOf(await storeTraits(app(), user, { plan: 'free' }));
      expect(second).to.deep.include({ id: first.id, traits: { plan: 'free' }, version: 2 });
      expect(second.created_at).to.equal(first.created_at);
      expect(Date.parse(second.updated_at) - Date.parse(first.updated_at)).to.equal(5000);
    });

    it('patched, change in what is named, and null removes', async () => {
      const user = newKey('user');
      await storeTraits(app(), user, { country: 'CH', trial: true, address: { city: 'Bern', zip: '3000' } });
      const patch = { plan: 'pro', trial: null, address: { zip: null, street: 'Gasse' }, unknown: null };
      const after = dataOf(await patchTraits(app(), user, patch));
      expect(after).to.deep.include({
        traits: { country: 'CH', plan: 'pro', address: { city: 'Bern', street: 'Gasse' } },
        version: 2,
      });
      expect(dataOf(await getIdentity(app(), user))).to.deep.equal(after);
    });

    it('patched as merge-patch+json, are the same', async () => {
      const user = newKey('user');
      await storeTraits(app(), user, { trial: true });
      const answer = await app().native.call('updateIdentity', {
        key: app().sk(),
        path: { identifier: user },
        headers: { 'Content-Type': 'application/merge-patch+json' },
        body: { traits: { trial: null, plan: 'pro' } },
      });
      expect(dataOf(answer).traits).to.deep.equal({ plan: 'pro' });
    });

    it('that are patched and were not there are stored', async () => {
      const user = newKey('user');
      const stored = dataOf(await patchTraits(app(), user, { plan: 'pro', trial: null }), 201);
      expect(stored).to.deep.include({ identifier: user, traits: { plan: 'pro' }, version: 1 });
      const empty = await app().native.call('updateIdentity', {
        key: app().sk(),
        path: { identifier: newKey('user') },
        body: {},
      });
      expect(dataOf(empty, 201).traits).to.deep.equal({});
    });

    it('deleted, are not there any more, and can be stored anew', async () => {
      const user = newKey('user');
      const first = dataOf(await storeTraits(app(), user, { plan: 'pro' }), 201);
      expect((await deleteIdentity(app(), user)).status).to.equal(204);
      expectRefusal(await getIdentity(app(), user), 404, 'IDENTITY_NOT_FOUND');
      expectRefusal(await deleteIdentity(app(), user), 404, 'IDENTITY_NOT_FOUND');
      const second = dataOf(await storeTraits(app(), user, { plan: 'pro' }), 201);
      expect(second).to.include({ version: 1 });
      expect(second.id).to.not.equal(first.id);
    });

    it('are not written again when nothing changes', async () => {
      const user = newKey('user');
      const first = dataOf(await storeTraits(app(), user, { country: 'CH', plan: 'pro' }), 201);
      clock.advance(5);
      expect(dataOf(await storeTraits(app(), user, { country: 'CH', plan: 'pro' }))).to.deep.equal(first);
      expect(dataOf(await patchTraits(app(), user, { plan: 'pro', trial: null }))).to.deep.equal(first);
      expect(dataOf(await patchTraits(app(), user, {}))).to.deep.equal(first);
    });

    it('lose nothing when many patch different traits of one at the same time', async () => {
      const user = newKey('user');
      const names = Array.from({ length: 20 }, (_, index) => `trait-${index}`);
      const answers = await Promise.all(names.map((name) => patchTraits(app(), user, { [name]: name })));
      expect(answers.map(({ status }) => status).sort()).to.deep.equal([...Array(19).fill(200), 201]);
      const { traits, version } = dataOf(await getIdentity(app(), user));
      expect(traits).to.have.all.keys(names);
      expect(version).to.equal(names.length);
    });

    it('are data: writing them raises no revision and makes no audit entry', async () => {
      const user = newKey('user');
      const revisions = await revisionsOf(app());
      const entries = await auditCount(app());
      dataOf(await storeTraits(app(), user, { plan: 'pro' }), 201);
      dataOf(await patchTraits(app(), user, { plan: 'free' }));
      const identities = [{ identifier: user, traits: {} }];
      dataOf(await app().native.call('replaceIdentities', { key: app().sk(), body: { identities } }));
      expect((await deleteIdentity(app(), user)).status).to.equal(204);
      expect(await revisionsOf(app())).to.deep.equal(revisions);
      expect(await auditCount(app())).to.equal(entries);
    });

    it('belong to one environment, and others do not see them', async () => {
      const user = newKey('user');
      const here = { key: app().sk('prod') };
      const there = { key: app().sk('dev') };
      dataOf(await storeTraits(app(), user, { plan: 'pro' }, here), 201);
      expectRefusal(await getIdentity(app(), user, there), 404, 'IDENTITY_NOT_FOUND');
      expectRefusal(await deleteIdentity(app(), user, there), 404, 'IDENTITY_NOT_FOUND');
      dataOf(await storeTraits(app(), user, { plan: 'free' }, there), 201);
      expect((await deleteIdentity(app(), user, there)).status).to.equal(204);
      expect(dataOf(await getIdentity(app(), user, here)).traits).to.deep.equal({ plan: 'pro' });
    });

    it('are those of the environment that a person names, by key or id', async () => {
      const user = newKey('user');
      const { token } = app();
      const { id } = await environmentOf(app(), 'staging');
      dataOf(await storeTraits(app(), user, { plan: 'pro' }, { token, query: { environment_id: 'staging' } }), 201);
      dataOf(await getIdentity(app(), user, { token, query: { environment_id: id } }));
      expectRefusal(
        await getIdentity(app(), user, { token, query: { environment_id: 'dev' } }),
        404,
        'IDENTITY_NOT_FOUND',
      );
    });

    for (const [what, identifier] of Object.entries(AWKWARD_IDENTIFIERS)) {
      it(`can be named by ${what}`, async () => {
        const stored = dataOf(await storeTraits(app(), identifier, { plan: 'pro' }), 201);
        expect(stored.identifier).to.equal(identifier);
        expect(dataOf(await getIdentity(app(), identifier))).to.deep.equal(stored);
        expect(dataOf(await patchTraits(app(), identifier, { plan: 'free' })).id).to.equal(stored.id);
        const q = [...identifier].slice(0, 200).join('');
        const found = await app().native.call('listIdentities', { key: app().sk(), query: { q } });
        expect(dataOf(found).map((one: { id: string }) => one.id)).to.deep.equal([stored.id]);
        expect((await deleteIdentity(app(), identifier)).status).to.equal(204);
        expectRefusal(await getIdentity(app(), identifier), 404, 'IDENTITY_NOT_FOUND');
      });
    }

    it('are told apart letter by letter', async () => {
      const names = ['Ada', 'ada', 'ada ', 'ad\u00e1', 'ada\u0301'];
      for (const name of names) dataOf(await storeTraits(app(), name, { name }), 201);
      for (const name of names) expect(dataOf(await getIdentity(app(), name)).traits).to.deep.equal({ name });
    });
  },
  { parts: { now: clock.now } },
);
