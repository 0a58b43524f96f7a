/** Identities of the Flagsmith door: what they are served, and why. */
import { createHash } from 'node:crypto';
import { expect } from 'chai';
import { dataOf } from '../../support/answers.js';
import { onEveryDatabase } from '../../support/app.js';
import type { TestAnswer } from '../../support/contract-client.js';
import { inSwitzerland, makeFlag, newKey, rollout, ruleWhen, target } from '../../support/flags.js';
import { ask, bodyOf, clientKey, flagsOf, makeJsonFlag } from '../../support/flagsmith.js';
import { addOption, makeFeature, placeOf } from '../../support/flagsmith-features.js';
import { getIdentity, storeTraits } from '../../support/identities.js';
import { environmentOf } from '../../support/places.js';

type Json = TestAnswer['body'];

const trait = (trait_key: string, trait_value: unknown, given: object = {}) => ({ trait_key, trait_value, ...given });
const swiss = trait('country', 'CH');

onEveryDatabase("the Flagsmith door's identities", (app) => {
  const post = (body: object, headers = {}) => ask(app(), 'evaluateIdentity', { body, headers });
  const get = (query: Record<string, string>, headers = {}) => ask(app(), 'getIdentityFlags', { query, headers });
  const stored = async (identifier: string) => {
    const { status, body } = await getIdentity(app(), identifier);
    return status === 404 ? undefined : body.data.traits;
  };
  const segmentOf = async (when: object) => {
    const body = { key: newKey('segment'), name: 'The Swiss', when };
    return dataOf(await app().native.call('createSegment', { key: app().sk(), body }), 201);
  };

  describe('are served', () => {
    it('what the environment serves where nothing is meant for them', async () => {
      const { key } = await makeJsonFlag(app(), ['blue']);
      const flag = (await flagsOf(app(), { identifier: newKey('user') }))[key];
      expect(flag).to.include({
        feature_state_value: 'blue',
        enabled: true,
        variant: null,
        reason: 'DEFAULT',
        identity: null,
        feature_segment: null,
      });
      expect(flag.feature.name).to.equal(key);
    });

    it('what their segment is served, whole, with a number of its own', async () => {
      const { key: segment } = await segmentOf(inSwitzerland);
      const rules = [{ when: { segment }, serve: { variation: 'v1', enabled: false } }];
      const { key } = await makeJsonFlag(app(), ['blue', 'red'], { state: { rules } });
      const [here, there] = [
        (await flagsOf(app(), { identifier: newKey('user'), traits: [swiss] }))[key],
        (await flagsOf(app(), { identifier: newKey('user') }))[key],
      ];
      expect(here).to.include({
        feature_state_value: 'red',
        enabled: false,
        reason: 'TARGETING_MATCH; segment=The Swiss',
      });
      expect(here.feature_segment).to.be.a('number');
      expect(here.id).to.not.equal(there.id);
      expect(there).to.include({ feature_state_value: 'blue', enabled: true, feature_segment: null });
    });

    it('states with the numbers by which people change them', async () => {
      const { key: segment } = await segmentOf(inSwitzerland);
      const identifier = newKey('user');
      const { key } = await makeJsonFlag(app(), ['blue', 'red', 'green'], {
        state: {
          rules: [{ when: { segment }, serve: { variation: 'v1' } }],
          overrides: [{ variation: 'v2', targeting_keys: [identifier] }],
        },
      });
      const own = (await flagsOf(app(), { identifier }))[key];
      const ofSegment = (await flagsOf(app(), { identifier: newKey('user'), traits: [swiss] }))[key];
      const standard = (await flagsOf(app(), { identifier: newKey('user') }))[key];
      const query = { environment: standard.environment, feature: standard.feature.id };
      const { results } = bodyOf(await app().flagsmith.call('listFeatureStates', { token: app().token, query }));
      const numbers = results.map((state: Json) => [state.id, state.feature_segment]);
      for (const { id, feature_segment } of [standard, ofSegment]) {
        expect(numbers).to.deep.include([id, feature_segment]);
      }
      const path = { api_key: (await environmentOf(app())).client_key, identity_pk: String(own.identity) };
      const states = bodyOf(await app().flagsmith.call('listIdentityFeatureStates', { token: app().token, path }));
      expect((states.results ?? states).map(({ id }: Json) => id)).to.include(own.id);
    });

    it('what a native rule says, which is no segment override', async () => {
      const rules = [{ name: 'Swiss people', ...ruleWhen(inSwitzerland, { variation: 'v1' }) }];
      const { key } = await makeJsonFlag(app(), ['blue', 'red'], { state: { rules } });
      const flag = (await flagsOf(app(), { identifier: newKey('user'), traits: [swiss] }))[key];
      expect(flag).to.include({ reason: 'TARGETING_MATCH; segment=Swiss people', feature_segment: null });
    });

    it('an override of their own before anything else, with the number that the identity has', async () => {
      const identifier = newKey('user');
      const rules = [ruleWhen(inSwitzerland, { variation: 'v1' })];
      const overrides = [{ variation: 'v2', targeting_keys: [identifier] }];
      const { key } = await makeJsonFlag(app(), ['blue', 'red', 'green'], { state: { rules, overrides } });
      const flag = (await flagsOf(app(), { identifier, traits: [swiss] }))[key];
      expect(flag).to.include({ feature_state_value: 'green', reason: 'TARGETING_MATCH; segment=identity_overrides' });
      const row = await app().database('identities').where({ identifier }).first('id');
      expect(flag.identity).to.equal(row?.id);
    });

    it('one of several values by the hash of their key, as Flagsmith has it', async () => {
      const place = await placeOf(app());
      const feature = await makeFeature(app(), place, { initial_value: 'blue', default_enabled: true });
      for (const option of [
        { string_value: 'red', default_percentage_allocation: 30, key: 'red' },
        { string_value: 'green', default_percentage_allocation: 12.5 },
      ]) {
        await addOption(app(), place, feature, option);
      }
      const seen = new Map<string, string>();
      for (let user = 0; user < 60; user += 1) {
        const flag = (await flagsOf(app(), { identifier: `user-${user}`, transient: true }))[feature.name];
        seen.set(flag.feature_state_value, `${flag.variant} ${flag.reason}`);
        expect(flag.feature.type).to.equal('MULTIVARIATE');
      }
      expect(Object.fromEntries(seen)).to.deep.equal({
        blue: 'control DEFAULT',
        red: 'red SPLIT; weight=30',
        green: 'null SPLIT; weight=12.5',
      });
    });

    it('no variant of a native flag of several variations', async () => {
      const { key } = await makeFlag(app());
      dataOf(await target(app(), key, { default_serve: rollout({ on: 100 }) }));
      const flag = (await flagsOf(app(), { identifier: newKey('user') }))[key];
      expect(flag).to.include({ enabled: true, feature_state_value: null, variant: null, reason: 'SPLIT; weight=100' });
    });

    it('what conditions about their identifier say', async () => {
      const when = { attribute: 'targeting_key', operator: 'starts_with', values: ['vip-'] };
      const { key } = await makeJsonFlag(app(), ['blue', 'red'], {
        state: { rules: [ruleWhen(when, { variation: 'v1' })] },
      });
      expect((await flagsOf(app(), { identifier: newKey('vip') }))[key].feature_state_value).to.equal('red');
      expect((await flagsOf(app(), { identifier: newKey('user') }))[key].feature_state_value).to.equal('blue');
    });

    it('one flag where one is asked for, by its very name', async () => {
      const { key } = await makeJsonFlag(app(), ['blue']);
      const identifier = newKey('user');
      expect(bodyOf(await get({ identifier, feature: key })).feature.name).to.equal(key);
      for (const feature of [key.toUpperCase(), 'no such name']) {
        expect((await get({ identifier, feature })).status).to.equal(404);
      }
    });
  });

  describe('are stored', () => {
    it('the first time that they are seen, by GET and by POST', async () => {
      const [one, two] = [newKey('user'), newKey('user')];
      expect(bodyOf(await get({ identifier: one }))).to.deep.include({ identifier: one, traits: [] });
      bodyOf(await post({ identifier: two }));
      expect(await stored(one)).to.deep.equal({});
      expect(await stored(two)).to.deep.equal({});
    });

    it('with their traits, which the next ones join', async () => {
      const identifier = newKey('user');
      const first = bodyOf(
        await post({ identifier, traits: [trait('plan', 'pro'), trait('age', 42), trait('score', 0.5)] }),
      );
      expect(first.traits).to.deep.equal([
        { id: null, trait_key: 'plan', trait_value: 'pro', transient: false },
        { id: null, trait_key: 'age', trait_value: 42, transient: false },
        { id: null, trait_key: 'score', trait_value: 0.5, transient: false },
      ]);
      bodyOf(await post({ identifier, traits: [trait('plan', 'free'), trait('beta', true), trait('age', null)] }));
      expect(await stored(identifier)).to.deep.equal({ plan: 'free', score: 0.5, beta: true });
      const { traits } = bodyOf(await get({ identifier }));
      expect(traits.map((one: Json) => [one.trait_key, one.trait_value])).to.deep.equal([
        ['plan', 'free'],
        ['score', 0.5],
        ['beta', true],
      ]);
    });

    it('with traits that the server of another request wrote a moment ago', async () => {
      const identifier = newKey('user');
      bodyOf(await post({ identifier, traits: [trait('plan', 'pro')] }));
      dataOf(await storeTraits(app(), identifier, { plan: 'free' }));
      bodyOf(await post({ identifier, traits: [trait('plan', 'pro')] }));
      expect(await stored(identifier)).to.deep.equal({ plan: 'pro' });
    });

    it('with lists and objects as their JSON, and with the last value of a trait that comes twice', async () => {
      const identifier = newKey('user');
      const traits = [trait('tags', ['a', 'b']), trait('address', { city: 'Bern' }), trait('n', 1), trait('n', 2)];
      bodyOf(await post({ identifier, traits }));
      expect(await stored(identifier)).to.deep.equal({ tags: '["a","b"]', address: '{"city":"Bern"}', n: 2 });
    });

    it('natively with what Flagsmith has no type for, and told as its JSON', async () => {
      const identifier = newKey('user');
      dataOf(await storeTraits(app(), identifier, { tags: ['a'], none: null }), 201);
      const { traits } = bodyOf(await get({ identifier }));
      expect(traits.map((one: Json) => one.trait_value)).to.deep.equal(['["a"]', null]);
    });

    it('by whoever has a client key', async () => {
      const identifier = newKey('user');
      bodyOf(await post({ identifier, traits: [swiss] }, await clientKey(app())));
      expect(await stored(identifier)).to.deep.equal({ country: 'CH' });
    });

    it('under a number as under its digits', async () => {
      expect(bodyOf(await post({ identifier: 4711 })).identifier).to.equal('4711');
      expect(await stored('4711')).to.deep.equal({});
    });

    it('all of them where many requests come at the same time', async () => {
      const identifier = newKey('user');
      const keys = Array.from({ length: 10 }, (_, index) => `t${index}`);
      await Promise.all(keys.map(async (key) => bodyOf(await post({ identifier, traits: [trait(key, 1)] }))));
      expect(Object.keys(await stored(identifier))).to.have.members(keys);
    });
  });

  describe('are not stored', () => {
    it('where they are transient, though their traits count', async () => {
      const { key } = await makeJsonFlag(app(), ['blue', 'red'], {
        state: { rules: [ruleWhen(inSwitzerland, { variation: 'v1' })] },
      });
      const identifier = newKey('user');
      const { flags, traits } = bodyOf(await post({ identifier, traits: [swiss], transient: true }));
      expect(flags.find((flag: Json) => flag.feature.name === key).feature_state_value).to.equal('red');
      expect(traits).to.deep.equal([{ id: null, ...swiss, transient: true }]);
      for (const transient of ['true', '1', 'yes']) bodyOf(await get({ identifier, transient }));
      expect(await stored(identifier)).to.equal(undefined);
      for (const transient of ['', 'false', '0']) bodyOf(await get({ identifier, transient }));
      expect(await stored(identifier)).to.deep.equal({});
    });

    it('again where they are transient, and what is stored counts with what is sent', async () => {
      const identifier = newKey('user');
      bodyOf(await post({ identifier, traits: [trait('plan', 'pro'), swiss] }));
      const { traits } = bodyOf(await post({ identifier, traits: [trait('country', 'DE')], transient: true }));
      expect(traits).to.deep.equal([
        { id: null, trait_key: 'plan', trait_value: 'pro', transient: false },
        { id: null, trait_key: 'country', trait_value: 'DE', transient: true },
      ]);
      expect(await stored(identifier)).to.deep.equal({ plan: 'pro', country: 'CH' });
    });

    it('with a trait that is transient, though it counts', async () => {
      const { key } = await makeJsonFlag(app(), ['blue', 'red'], {
        state: { rules: [ruleWhen(inSwitzerland, { variation: 'v1' })] },
      });
      const identifier = newKey('user');
      const body = { identifier, traits: [{ ...swiss, transient: true }, trait('plan', 'pro')] };
      expect((await flagsOf(app(), body))[key].feature_state_value).to.equal('red');
      expect(await stored(identifier)).to.deep.equal({ plan: 'pro' });
      expect((await flagsOf(app(), { identifier }))[key].feature_state_value).to.equal('blue');
    });

    it('without a name, and are called by a hash of their traits', async () => {
      const traits = [trait('b', true), trait('a', 1.5), trait('c', 'x'), trait('d', null)];
      const called = createHash('sha256').update('a1.5bTruecx').digest('hex');
      for (const nameless of [{}, { identifier: '' }, { identifier: null }]) {
        const answer = bodyOf(await post({ ...nameless, traits }));
        expect(answer.identifier).to.equal(called);
        expect(answer.traits.every((one: Json) => one.transient)).to.equal(true);
      }
      expect(await stored(called)).to.equal(undefined);
    });

    it('without a name and traits, and are called anything', async () => {
      const names = [bodyOf(await post({})).identifier, bodyOf(await post({ traits: [] })).identifier];
      for (const name of names) expect(name).to.match(/^[0-9a-f]{32}$/);
      expect(names[0]).to.not.equal(names[1]);
    });
  });

  describe('refuse', () => {
    const refusals: readonly (readonly [string, object, (body: Json) => unknown])[] = [
      [
        'a text of 2001 characters',
        { traits: [trait('a', 1), trait('b', 'x'.repeat(2001))] },
        (body) => body.traits[1].trait_value,
      ],
      [
        'a list whose JSON is as long',
        { traits: [trait('a', ['x'.repeat(2000)])] },
        (body) => body.traits[0].trait_value,
      ],
      ['a name of 201 characters', { traits: [trait('x'.repeat(201), 1)] }, (body) => body.traits[0].trait_key],
      ['a trait without a value', { traits: [{ trait_key: 'a' }] }, (body) => body.traits[0].trait_value],
      ['an identifier of 513 characters', { identifier: 'x'.repeat(513) }, (body) => body.identifier],
      ['an identifier that is a list', { identifier: ['ada'] }, (body) => body.identifier],
      ['traits that are no list', { traits: {} }, (body) => body.traits],
    ];
    for (const [title, given, spotOf] of refusals) {
      it(`${title}, with its place, and store nothing`, async () => {
        const identifier = newKey('user');
        const { status, body } = await post({ identifier, ...given });
        expect(status).to.equal(400);
        expect(body.detail).to.be.a('string');
        expect(spotOf(body), JSON.stringify(body)).to.have.lengthOf.at.least(1);
        expect(await stored(identifier)).to.equal(undefined);
      });
    }

    it('not a text of 2000 characters, each of four bytes', async () => {
      const identifier = newKey('user');
      bodyOf(await post({ identifier, traits: [trait('a', '🦊'.repeat(2000))] }));
      expect(await stored(identifier)).to.deep.equal({ a: '🦊'.repeat(2000) });
    });

    it('traits that would become too many', async () => {
      const identifier = newKey('user');
      const traits = Array.from({ length: 501 }, (_, index) => trait(`t${index}`, index));
      const { status, body } = await post({ identifier, traits });
      expect(status).to.equal(400);
      expect(body.traits).to.have.lengthOf(1);
      expect(await stored(identifier)).to.equal(undefined);
    });

    it('to be asked for without an identifier', async () => {
      for (const query of [{}, { identifier: '' }]) {
        const { status, body } = await app().flagsmith.call('getIdentityFlags', {
          query,
          headers: { 'X-Environment-Key': `ser.${app().sk()}` },
        });
        expect(status).to.equal(400);
        expect(body.identifier).to.have.lengthOf(1);
      }
    });
  });

  it('tell their segments where they are asked for by their path', async () => {
    const { id: publicId } = await segmentOf(inSwitzerland);
    const identifier = newKey('user');
    bodyOf(await post({ identifier, traits: [swiss] }));
    const answer = bodyOf(await ask(app(), 'getIdentityWithSegments', { path: { identifier } }));
    expect(answer.traits).to.have.lengthOf(1);
    expect(answer.flags).to.be.an('array');
    const row = await app().database('segments').where({ public_id: publicId }).first('id');
    const segment = answer.segments.find(({ id }: Json) => id === row?.id);
    expect(segment).to.include({ name: 'The Swiss' });
    const other = bodyOf(await ask(app(), 'getIdentityWithSegments', { path: { identifier: newKey('user') } }));
    expect(other.segments.map(({ id }: Json) => id)).to.not.include(row?.id);
  });
});
