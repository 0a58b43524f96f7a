/** The settings that answers to applications depend on. */
import { expect } from 'chai';
import { onEveryDatabase } from '../../support/app.js';
import type { TestAnswer } from '../../support/contract-client.js';
import { inSwitzerland, makeFlag, newKey, ruleWhen } from '../../support/flags.js';
import {
  ask,
  bodyOf,
  clientKey,
  makeJsonFlag,
  serverKey,
  setEnvironment,
  setOrganization,
  setProject,
} from '../../support/flagsmith.js';
import { getIdentity, storeTraits } from '../../support/identities.js';
import { makeSegment } from '../../support/segments.js';

type Json = TestAnswer['body'];

const swiss = { trait_key: 'country', trait_value: 'CH' };

onEveryDatabase("the Flagsmith door's settings", (app) => {
  const names = (flags: Json) => flags.map((flag: Json) => flag.feature.name);
  const post = async (body: object, headers = {}) => bodyOf(await ask(app(), 'evaluateIdentity', { body, headers }));
  afterEach(async () => {
    await setOrganization(app(), { persist_trait_data: true });
    await setProject(app(), { hide_disabled_flags: false });
    await setEnvironment(app(), { allow_client_traits: true, hide_disabled_flags: null, hide_sensitive_data: false });
  });

  describe('hide_disabled_flags', () => {
    /** The names of a disabled feature, of a native flag that is off and of one that is not true. */
    const disabled = async () => {
      const { key } = await makeJsonFlag(app(), ['blue'], { state: { enabled: false } });
      const secret = await makeJsonFlag(app(), ['blue'], { flag: { server_only: true } });
      return { hidden: [key, (await makeFlag(app())).key], secret: secret.key };
    };

    it('leaves out what is disabled, of the environment or else of the project', async () => {
      const { hidden } = await disabled();
      const shown = async () => [
        ...names(bodyOf(await ask(app(), 'listFlags'))),
        ...names((await post({ identifier: newKey('user') })).flags),
      ];
      const hiddenOf = (names: readonly string[]) => hidden.filter((name) => names.includes(name));
      expect(await shown()).to.include.members(hidden);
      await setEnvironment(app(), { hide_disabled_flags: true });
      expect(hiddenOf(await shown())).to.deep.equal([]);
      await setEnvironment(app(), { hide_disabled_flags: null });
      await setProject(app(), { hide_disabled_flags: true });
      expect(hiddenOf(await shown())).to.deep.equal([]);
      await setEnvironment(app(), { hide_disabled_flags: false });
      expect(await shown()).to.include.members(hidden);
    });

    it('finds nothing disabled by its name', async () => {
      const { hidden } = await disabled();
      await setEnvironment(app(), { hide_disabled_flags: true });
      const query = { feature: hidden[0] ?? '' };
      expect((await ask(app(), 'listFlags', { query })).status).to.equal(404);
      const asked = { ...query, identifier: newKey('user') };
      expect((await ask(app(), 'getIdentityFlags', { query: asked })).status).to.equal(404);
    });

    it('finds nothing disabled by its number', async () => {
      const { key } = await makeJsonFlag(app(), ['blue'], { state: { enabled: false } });
      const flags = bodyOf(await ask(app(), 'listFlags'));
      const { feature } = flags.find((flag: Json) => flag.feature.name === key);
      const values = () => ask(app(), 'getMultivariateOptions', { path: { feature_id: String(feature.id) } });
      expect((await values()).status).to.equal(200);
      await setEnvironment(app(), { hide_disabled_flags: true });
      const { status, body } = await values();
      expect(status).to.equal(404);
      expect(body.detail).to.not.include(key);
    });

    it('shows a client key nothing that is for servers only', async () => {
      const { secret } = await disabled();
      await setEnvironment(app(), { hide_disabled_flags: true });
      const client = await clientKey(app());
      expect(names(bodyOf(await ask(app(), 'listFlags')))).to.include(secret);
      expect(names(bodyOf(await ask(app(), 'listFlags', { headers: client })))).to.not.include(secret);
      const { flags } = await post({ identifier: newKey('user') }, client);
      expect(names(flags)).to.not.include(secret);
    });

    it('leaves out what an override of the identity disables, and shows what one enables', async () => {
      const [one, two] = [newKey('user'), newKey('user')];
      const overrides = [{ variation: 'v0', enabled: false, targeting_keys: [one] }];
      const { key } = await makeJsonFlag(app(), ['blue'], { state: { overrides } });
      await setEnvironment(app(), { hide_disabled_flags: true });
      expect(names((await post({ identifier: one })).flags)).to.not.include(key);
      expect(names((await post({ identifier: two })).flags)).to.include(key);
    });
  });

  it('hide_sensitive_data tells neither numbers nor traits, nor what a feature is for', async () => {
    const identifier = newKey('user');
    const overrides = [{ variation: 'v0', targeting_keys: [identifier] }];
    const { key } = await makeJsonFlag(app(), ['blue'], {
      flag: { description: 'Secret plans' },
      state: { overrides },
    });
    await setEnvironment(app(), { hide_sensitive_data: true });
    const answer = await post({ identifier, traits: [swiss] });
    expect(answer).to.include({ identifier });
    expect(answer.traits).to.deep.equal([]);
    const list = bodyOf(await ask(app(), 'listFlags'));
    for (const flag of [...answer.flags, ...list].filter(({ feature }: Json) => feature.name === key)) {
      expect(flag).to.include({ id: null, environment: null, identity: null, feature_segment: null, enabled: true });
      expect(flag.feature_state_value).to.equal('blue');
      expect(flag.feature).to.include({ name: key, created_date: null, description: null });
      expect(flag.feature).to.include({ initial_value: null, default_enabled: null });
      expect(flag.feature.id).to.be.a('number');
    }
  });

  it('hide_sensitive_data tells no segments, neither in a list nor as a reason', async () => {
    const segment = await makeSegment(app(), { name: 'Secret club', when: inSwitzerland });
    const rules = [ruleWhen({ segment: segment.key }, { variation: 'v1' })];
    const { key } = await makeJsonFlag(app(), ['blue', 'red'], { state: { rules } });
    const identifier = newKey('user');
    await storeTraits(app(), identifier, { country: 'CH' });
    const headers = await clientKey(app());
    const seen = async () => {
      const answer = bodyOf(await ask(app(), 'getIdentityWithSegments', { path: { identifier }, headers }));
      const flag = answer.flags.find(({ feature }: Json) => feature.name === key);
      return [answer.segments.map(({ name }: Json) => name), flag.feature_state_value, flag.reason];
    };
    expect(await seen()).to.deep.equal([['Secret club'], 'red', 'TARGETING_MATCH; segment=Secret club']);
    await setEnvironment(app(), { hide_sensitive_data: true });
    expect(await seen()).to.deep.equal([[], 'red', 'TARGETING_MATCH']);
  });

  describe('allow_client_traits, where it is off,', () => {
    const rules = [ruleWhen(inSwitzerland, { variation: 'v1' })];

    it('passes over traits that come with a client key, and uses those that are stored', async () => {
      const { key } = await makeJsonFlag(app(), ['blue', 'red'], { state: { rules } });
      await setEnvironment(app(), { allow_client_traits: false });
      const [known, unknown] = [newKey('user'), newKey('user')];
      await storeTraits(app(), known, { country: 'CH' });
      const client = await clientKey(app());
      const valueFor = async (identifier: string, country: string) => {
        const { flags } = await post({ identifier, traits: [{ trait_key: 'country', trait_value: country }] }, client);
        return flags.find((flag: Json) => flag.feature.name === key).feature_state_value;
      };
      expect(await valueFor(known, 'DE')).to.equal('red');
      expect(await valueFor(unknown, 'CH')).to.equal('blue');
      expect((await getIdentity(app(), known)).body.data.traits).to.deep.equal({ country: 'CH' });
      expect((await getIdentity(app(), unknown)).body.data.traits).to.deep.equal({});
    });

    it('lets server keys set traits', async () => {
      await setEnvironment(app(), { allow_client_traits: false });
      const identifier = newKey('user');
      await post({ identifier, traits: [swiss] }, serverKey(app()));
      expect((await getIdentity(app(), identifier)).body.data.traits).to.deep.equal({ country: 'CH' });
    });

    it('refuses to store a trait by itself', async () => {
      await setEnvironment(app(), { allow_client_traits: false });
      const headers = await clientKey(app());
      const body = { identity: { identifier: newKey('user') }, ...swiss };
      for (const [id, request] of [
        ['replaceTrait', { body }],
        ['replaceTraits', { body: [body] }],
      ] as const) {
        const answer = await ask(app(), id, { ...request, headers });
        expect(answer.status).to.equal(400);
        expect(answer.body.non_field_errors).to.have.lengthOf(1);
        expect((await ask(app(), id, request)).status).to.equal(200);
      }
    });
  });

  describe('persist_trait_data of the organisation, where it is off,', () => {
    it('uses traits and stores none, and stores the identity', async () => {
      const rules = [ruleWhen(inSwitzerland, { variation: 'v1' })];
      const { key } = await makeJsonFlag(app(), ['blue', 'red'], { state: { rules } });
      await setOrganization(app(), { persist_trait_data: false });
      const identifier = newKey('user');
      const { flags, traits } = await post({ identifier, traits: [swiss] });
      expect(flags.find((flag: Json) => flag.feature.name === key).feature_state_value).to.equal('red');
      expect(traits).to.deep.equal([{ id: null, ...swiss, transient: true }]);
      expect((await getIdentity(app(), identifier)).body.data.traits).to.deep.equal({});
    });

    it('forbids to store a trait by itself', async () => {
      await setOrganization(app(), { persist_trait_data: false });
      const body = { identity: { identifier: newKey('user') }, ...swiss };
      const { status, body: refusal } = await ask(app(), 'replaceTrait', { body });
      expect(status).to.equal(403);
      expect(refusal.detail).to.match(/does not persist traits/);
    });
  });
});
