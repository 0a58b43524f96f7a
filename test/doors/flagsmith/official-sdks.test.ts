/** Flagsmith's SDKs for Node and its OpenFeature provider, unmodified, against the server: remotely and by themselves. */
import { FlagsmithOpenFeatureProvider } from '@openfeature/flagsmith-provider';
import { OpenFeature } from '@openfeature/server-sdk';
import { expect } from 'chai';
import { AnalyticsProcessor, type Flagsmith } from 'flagsmith-nodejs';
import { pino } from 'pino';
import { dataOf } from '../../support/answers.js';
import { onOneDatabase } from '../../support/app.js';
import { evaluate, inSwitzerland, makeFlag, target } from '../../support/flags.js';
import { makeJsonFlag, split } from '../../support/flagsmith.js';
import { connection, locally, SDKS } from '../../support/flagsmith-sdks.js';
import { getIdentity, override } from '../../support/identities.js';
import { listening } from '../../support/listen.js';
import { environmentOf } from '../../support/places.js';
import { makeSegment } from '../../support/segments.js';

const WAYS = { remotely: connection, 'by itself': locally };
const SWISS = { country: 'CH' };

onOneDatabase("Flagsmith's SDKs", (app) => {
  const server = listening(app);
  /** Their features, by what each is for. */
  const keys = new Map<string, string>();
  const keyOf = (name: string) => keys.get(name) ?? '';
  const open: Flagsmith[] = [];
  const start = (Sdk: (typeof SDKS)[number]['Sdk'], options: ConstructorParameters<typeof Sdk>[0]) => {
    const client = new Sdk({ ...options, logger: pino({ level: 'silent' }) });
    open.push(client);
    return client;
  };

  before(async () => {
    const keep = async (name: string, made: Promise<{ key: string }>) => keys.set(name, (await made).key);
    const { key: segment } = await makeSegment(app(), { when: inSwitzerland });
    const rules = [{ when: { segment }, serve: { variation: 'v1' } }];
    await keep('text', makeJsonFlag(app(), ['blue', 'red', 'green'], { state: { enabled: true, rules } }));
    await keep('off', makeJsonFlag(app(), [7], { state: { enabled: false } }));
    const halves = split({ v1: 50, v2: 50 }, 'v0', '1016366');
    await keep('split', makeJsonFlag(app(), ['a', 'b', 'c'], { state: { enabled: true, default_serve: halves } }));
    await keep('native', makeFlag(app()));
    const native = {
      rules: [{ when: inSwitzerland, serve: { variation: 'on' } }],
      default_serve: { variation: 'off' },
    };
    dataOf(await target(app(), keyOf('native'), native));
    dataOf(await override(app(), 'ada', keyOf('text'), 'v2'), 201);
  });
  after(async () => {
    for (const client of open) await client.close();
    await OpenFeature.close();
  });

  for (const { version, Sdk } of SDKS) {
    for (const [way, optionsOf] of Object.entries(WAYS)) {
      describe(`of version ${version} ${way}`, () => {
        let client: Flagsmith;
        before(() => {
          client = start(Sdk, optionsOf(app(), server));
        });
        const stateFor = async (name: string, identifier?: string, traits: Record<string, string> = {}) => {
          const flags = identifier
            ? await client.getIdentityFlags(identifier, traits, true)
            : await client.getEnvironmentFlags();
          const { enabled, value } = flags.getFlag(keyOf(name));
          return [enabled, value ?? null];
        };

        it('tells flags without an identity', async () => {
          expect(await stateFor('text')).to.deep.equal([true, 'blue']);
          expect(await stateFor('off')).to.deep.equal([false, 7]);
          expect(await stateFor('split')).to.deep.equal([true, 'a']);
          expect(await stateFor('native')).to.deep.equal([false, null]);
        });

        it("tells an identity's flags by its traits, of native flags, too", async () => {
          expect(await stateFor('text', 'bob')).to.deep.equal([true, 'blue']);
          expect(await stateFor('text', 'bob', SWISS)).to.deep.equal([true, 'red']);
          expect(await stateFor('native', 'bob', { country: 'DE' })).to.deep.equal([false, null]);
          expect(await stateFor('native', 'bob', SWISS)).to.deep.equal([true, null]);
        });

        it('tells what an identity is served of its own', async () => {
          expect(await stateFor('text', 'ada', SWISS)).to.deep.equal([true, 'green']);
        });

        it('spreads identities over the options of a feature', async () => {
          const users = Array.from({ length: 10 }, (_, index) => `user-${index}`);
          const served = await Promise.all(users.map((user) => stateFor('split', user)));
          const native = users.map((targeting_key) => evaluate(app(), keyOf('split'), { targeting_key }));
          const values = (await Promise.all(native)).map(({ value }) => value);
          expect(served.map(([, value]) => value)).to.deep.equal(values);
          expect(new Set(values).size).to.equal(2);
        });

        it('hears of a change', async () => {
          const { key } = await makeJsonFlag(app(), ['old', 'new'], { state: { enabled: true } });
          const value = async () => (await client.getEnvironmentFlags()).getFeatureValue(key);
          if (client.enableLocalEvaluation) await client.updateEnvironment();
          expect(await value()).to.equal('old');
          dataOf(await target(app(), key, { default_serve: { variation: 'v1' } }));
          if (client.enableLocalEvaluation) await client.updateEnvironment();
          expect(await value()).to.equal('new');
        });
      });
    }

    describe(`of version ${version}`, () => {
      it('stores the traits of an identity, unless it is transient, and uses what is stored', async () => {
        const client = start(Sdk, connection(app(), server));
        const [stored, passing] = [`stored-${version}`, `passing-${version}`];
        const valueFor = async (identifier: string, traits: Record<string, string>, transient?: boolean) =>
          (await client.getIdentityFlags(identifier, traits, transient)).getFeatureValue(keyOf('text'));
        expect(await valueFor(stored, SWISS)).to.equal('red');
        expect(await valueFor(stored, {})).to.equal('red');
        expect(dataOf(await getIdentity(app(), stored)).traits).to.deep.equal(SWISS);
        expect(await valueFor(passing, SWISS, true)).to.equal('red');
        expect((await getIdentity(app(), passing)).status).to.equal(404);
      });

      it('is refused with an unknown key', async () => {
        const client = start(Sdk, { ...connection(app(), server), environmentKey: 'ser.unknown-key' });
        const failure = await client.getEnvironmentFlags().catch((error: unknown) => error);
        expect(failure).to.be.instanceOf(Error);
        expect(String(failure instanceof Error && failure.cause)).to.contain('401');
      });

      it('is not given the document for a client key', async () => {
        const { client_key } = await environmentOf(app());
        expect(() => new Sdk({ ...locally(app(), server), environmentKey: client_key })).to.throw('server-side');
      });
    });
  }

  it('reports how often features are read', async () => {
    const { key } = await makeFlag(app());
    const { environmentKey = '' } = connection(app(), server);
    const analyticsUrl = `${server.url}/flagsmith/api/v1/analytics/flags/`;
    const analytics = new AnalyticsProcessor({ environmentKey, analyticsUrl, logger: pino({ level: 'silent' }) });
    analytics.analyticsData[key] = 3;
    await analytics.flush();
    await app().flushUsage();
    const { counts } = dataOf(await app().native.call('listFlagUsage', { key: app().sk(), path: { flag_key: key } }));
    expect(counts.map(({ count }: { count: number }) => count)).to.deep.equal([3]);
  });

  for (const [way, optionsOf] of Object.entries(WAYS)) {
    it(`answer ${way} through their OpenFeature provider`, async () => {
      const [, older] = SDKS;
      if (!older) return expect.fail('The provider has no SDK.');
      const client = start(older.Sdk, optionsOf(app(), server));
      // Its types are of the version that it brings, which is the one it is given.
      const own = client as unknown as ConstructorParameters<typeof FlagsmithOpenFeatureProvider>[0];
      await OpenFeature.setProviderAndWait(way, new FlagsmithOpenFeatureProvider(own));
      const flags = OpenFeature.getClient(way);
      const bob = { targetingKey: 'bob-of-openfeature', traits: SWISS };
      expect(await flags.getStringValue(keyOf('text'), 'none', bob)).to.equal('red');
      expect(await flags.getStringValue(keyOf('text'), 'none')).to.equal('blue');
      expect(await flags.getBooleanValue(keyOf('native'), false, bob)).to.equal(true);
      const unknown = await flags.getStringDetails('no-such-feature', 'none', bob);
      expect(unknown).to.include({ value: 'none', errorCode: 'FLAG_NOT_FOUND' });
    });
  }
});
