/** The operations of the Flagsmith door that store traits by themselves. */
import { expect } from 'chai';
import { onEveryDatabase } from '../../support/app.js';
import type { TestAnswer } from '../../support/contract-client.js';
import { newKey } from '../../support/flags.js';
import { ask, bodyOf } from '../../support/flagsmith.js';
import { getIdentity, storeTraits } from '../../support/identities.js';
import { acceptWrites, refuseWrites } from '../../support/refused-identities.js';
import { statementsBesideKeys, statementsOf } from '../../support/statements.js';

type Json = TestAnswer['body'];

const traitOf = (identifier: string, trait_key: string, trait_value: unknown) => ({
  identity: { identifier },
  trait_key,
  trait_value,
});

onEveryDatabase("the Flagsmith door's traits", (app) => {
  const stored = async (identifier: string): Promise<Json> => {
    const { status, body } = await getIdentity(app(), identifier);
    return status === 404 ? undefined : body.data.traits;
  };

  describe('one by one', () => {
    for (const value of ['pro', '', 7, 0.5, true]) {
      it(`are stored as they are where they are ${JSON.stringify(value)}`, async () => {
        const identifier = newKey('user');
        const trait = traitOf(identifier, 'plan', value);
        expect(bodyOf(await ask(app(), 'replaceTrait', { body: trait }))).to.deep.equal(trait);
        expect(await stored(identifier)).to.deep.equal({ plan: value });
      });
    }

    it('are stored beside those that are there, and count at once', async () => {
      const identifier = newKey('user');
      await storeTraits(app(), identifier, { country: 'CH', plan: 'free' });
      bodyOf(await ask(app(), 'getIdentityFlags', { query: { identifier } }));
      bodyOf(await ask(app(), 'replaceTrait', { body: traitOf(identifier, 'plan', 'pro') }));
      expect(await stored(identifier)).to.deep.equal({ country: 'CH', plan: 'pro' });
      const { traits } = bodyOf(await ask(app(), 'getIdentityFlags', { query: { identifier } }));
      expect(traits.map(({ trait_value }: Json) => trait_value)).to.deep.equal(['CH', 'pro']);
    });

    it('are stored as their JSON where they are lists', async () => {
      const answer = bodyOf(await ask(app(), 'replaceTrait', { body: traitOf(newKey('user'), 'tags', ['a']) }));
      expect(answer.trait_value).to.equal('["a"]');
    });

    it('are stored by their names in the path as well', async () => {
      const identifier = newKey('user');
      const path = { identifier, trait_key: 'plan' };
      const trait = bodyOf(await ask(app(), 'replaceTraitOfIdentity', { path, body: { trait_value: 'pro' } }));
      expect(trait).to.deep.equal({ id: null, trait_key: 'plan', trait_value: 'pro', transient: false });
      expect(await stored(identifier)).to.deep.equal({ plan: 'pro' });
    });

    it('are refused without a value, or with one that is too long', async () => {
      const identifier = newKey('user');
      for (const value of [null, 'x'.repeat(2001)]) {
        const path = { identifier, trait_key: 'plan' };
        for (const { status, body } of [
          await ask(app(), 'replaceTrait', { body: traitOf(identifier, 'plan', value) }),
          await ask(app(), 'replaceTraitOfIdentity', { path, body: { trait_value: value } }),
        ]) {
          expect(status).to.equal(400);
          expect(body.trait_value).to.have.lengthOf(1);
        }
      }
      expect(await stored(identifier)).to.equal(undefined);
    });

    it('are not written where nothing changes', async () => {
      const body = traitOf(newKey('user'), 'plan', 'pro');
      const send = async () => bodyOf(await ask(app(), 'replaceTrait', { body }));
      await send();
      // That reads the identity.
      expect(await statementsBesideKeys(app(), send)).to.have.lengthOf(1);
    });
  });

  describe('in bulk', () => {
    const send = (body: object) => ask(app(), 'replaceTraits', { body });

    it('are stored, and taken away where they are null', async () => {
      const [one, two] = [newKey('user'), newKey('user')];
      await storeTraits(app(), one, { plan: 'free', trial: true });
      const traits = [traitOf(one, 'plan', 'pro'), traitOf(one, 'trial', null), traitOf(two, 'plan', 'free')];
      expect(bodyOf(await send(traits))).to.deep.equal([traits[0], traits[2]]);
      expect(await stored(one)).to.deep.equal({ plan: 'pro' });
      expect(await stored(two)).to.deep.equal({ plan: 'free' });
    });

    it('make nobody of whom nothing is known and everything is taken away', async () => {
      const identifier = newKey('user');
      expect(bodyOf(await send([traitOf(identifier, 'plan', null)]))).to.deep.equal([]);
      expect(await stored(identifier)).to.equal(undefined);
      expect(bodyOf(await send([]))).to.deep.equal([]);
    });

    it('are all refused where one of them is', async () => {
      const [one, two] = [newKey('user'), newKey('user')];
      const long = await send([traitOf(one, 'plan', 'pro'), traitOf(two, 'plan', 'x'.repeat(2001))]);
      expect(long.status).to.equal(400);
      await storeTraits(app(), two, Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`t${index}`, 1])));
      const many = await send([traitOf(one, 'plan', 'pro'), traitOf(two, 'plan', 'pro')]);
      expect(many.status).to.equal(400);
      expect(many.body.detail).to.include(two);
      expect(await stored(one)).to.equal(undefined);
    });

    it('are stored as one, or not at all where one of them cannot be', async () => {
      const [one, two] = [newKey('user'), newKey('user')];
      await storeTraits(app(), two, { plan: 'free' });
      const traits = [traitOf(one, 'plan', 'pro'), traitOf(two, 'plan', 'pro')];
      await refuseWrites(app().database, two);
      expect((await send(traits)).status).to.equal(500);
      await acceptWrites(app().database);
      expect([await stored(one), await stored(two)]).to.deep.equal([undefined, { plan: 'free' }]);
      bodyOf(await send(traits));
      expect([await stored(one), await stored(two)]).to.deep.equal([{ plan: 'pro' }, { plan: 'pro' }]);
    });

    it('lose nothing where many requests write the same identities at the same time', async () => {
      const users = [newKey('user'), newKey('user'), newKey('user')];
      const keys = ['a', 'b', 'c', 'd', 'e'];
      // Each request names them in another order.
      const ordered = (index: number) => users.map((_, place) => users[(index + place) % users.length] ?? '');
      await Promise.all(
        keys.map(async (key, index) => bodyOf(await send(ordered(index).map((user) => traitOf(user, key, index))))),
      );
      for (const user of users) expect(await stored(user)).to.deep.equal({ a: 0, b: 1, c: 2, d: 3, e: 4 });
    });

    it('cost as many statements for 500 identities as for two', async () => {
      const cost = async (count: number) => {
        const traits = Array.from({ length: count }, () => traitOf(newKey('user'), 'plan', 'pro'));
        bodyOf(await send(traits.slice(0, count / 2)));
        return statementsOf(app(), async () =>
          bodyOf(await send(traits.map((trait) => ({ ...trait, trait_value: 'free' })))),
        );
      };
      expect(await cost(500)).to.equal(await cost(2));
    });

    it('are no object', async () => {
      const { status, body } = await send(traitOf(newKey('user'), 'plan', 'pro'));
      expect(status).to.equal(400);
      expect(body.non_field_errors).to.have.lengthOf(1);
    });
  });

  describe('that are counted', () => {
    const add = (identifier: string, increment_by: number, trait_key = 'logins') =>
      ask(app(), 'updateTraitValue', { body: { identifier, trait_key, increment_by } });

    it('begin at 0, and go up and down', async () => {
      const identifier = newKey('user');
      expect(bodyOf(await add(identifier, 5))).to.deep.equal({ identifier, trait_key: 'logins', trait_value: 5 });
      expect(bodyOf(await add(identifier, -7)).trait_value).to.equal(-2);
      expect(await stored(identifier)).to.deep.equal({ logins: -2 });
    });

    it('lose nothing where many add at the same time', async () => {
      const identifier = newKey('user');
      await Promise.all(Array.from({ length: 10 }, async () => bodyOf(await add(identifier, 1))));
      expect(await stored(identifier)).to.deep.equal({ logins: 10 });
    });

    it('are refused where they are no whole numbers', async () => {
      const identifier = newKey('user');
      const traits = { text: 'one', half: 0.5, yes: true, most: Number.MAX_SAFE_INTEGER, none: null };
      await storeTraits(app(), identifier, traits);
      for (const key of Object.keys(traits)) {
        const { status, body } = await add(identifier, 1, key);
        expect(status, key).to.equal(400);
        expect(body.trait_key).to.have.lengthOf(1);
      }
      expect(await stored(identifier)).to.deep.equal(traits);
      expect((await add(identifier, 0.5)).status).to.equal(400);
    });
  });
});
