/** What the Flagsmith door says of flags where nobody in particular asks. */
import { expect } from 'chai';
import { dataOf } from '../../support/answers.js';
import { onEveryDatabase, type TestApp } from '../../support/app.js';
import type { TestAnswer } from '../../support/contract-client.js';
import { makeColours, makeFlag, newKey, ruleWhen, target } from '../../support/flags.js';
import { ask, bodyOf, clientKey, makeJsonFlag } from '../../support/flagsmith.js';
import { addOption, makeFeature, placeOf } from '../../support/flagsmith-features.js';
import { environmentOf } from '../../support/places.js';

type Json = TestAnswer['body'];

async function flagNamed(app: TestApp, name: string, headers: Record<string, string> = {}): Promise<Json> {
  const all = bodyOf(await ask(app, 'listFlags', { headers }));
  return all.find((flag: Json) => flag.feature.name === name);
}

onEveryDatabase("the Flagsmith door's flags", (app) => {
  it('have all fields that clients of Flagsmith know', async () => {
    const feature = await makeJsonFlag(app(), ['blue'], { flag: { description: 'A colour' } });
    const { id, environment, ...flag } = await flagNamed(app(), feature.key);
    expect(id).to.be.a('number');
    expect(environment).to.be.a('number');
    expect(flag.feature.id).to.be.a('number');
    expect(flag).to.deep.equal({
      feature: {
        id: flag.feature.id,
        name: feature.key,
        type: 'STANDARD',
        created_date: feature.created_at,
        description: 'A colour',
        initial_value: 'blue',
        default_enabled: false,
      },
      feature_state_value: 'blue',
      identity: null,
      feature_segment: null,
      enabled: true,
    });
  });

  it('come in the order of their names, with the time of the last change', async () => {
    await makeJsonFlag(app(), ['blue']);
    const { body, headers } = await ask(app(), 'listFlags');
    const names = body.map((flag: Json) => flag.feature.name);
    expect(names).to.deep.equal([...names].sort());
    const row = await app().database('environments').where({ key: 'prod' }).first('changed_at');
    expect(Number(headers['x-flagsmith-document-updated-at'])).to.equal(Date.parse(row?.changed_at ?? '') / 1000);
  });

  for (const value of ['blue', '', 7, -1, true, false, null]) {
    it(`have the value ${JSON.stringify(value)} as it is`, async () => {
      const feature = await makeJsonFlag(app(), [value]);
      expect((await flagNamed(app(), feature.key)).feature_state_value).to.equal(value);
    });
  }

  for (const [value, text] of [
    [0.5, '0.5'],
    [{ a: [1] }, '{"a":[1]}'],
  ]) {
    it(`have ${JSON.stringify(value)}, which Flagsmith has no type for, as text`, async () => {
      const feature = await makeJsonFlag(app(), [value]);
      expect((await flagNamed(app(), feature.key)).feature_state_value).to.equal(text);
    });
  }

  it('are what the environment serves by default, whatever rules and overrides say', async () => {
    const feature = await makeJsonFlag(app(), ['blue', 'red', 'green'], {
      state: {
        rules: [ruleWhen(null, { variation: 'v1' })],
        overrides: [{ variation: 'v2', targeting_keys: ['ada'] }],
        enabled: false,
      },
    });
    expect(await flagNamed(app(), feature.key)).to.include({ enabled: false, feature_state_value: 'blue' });
  });

  it('have the control value where the environment spreads identities over several', async () => {
    const feature = await makeFeature(app(), await placeOf(app()), { initial_value: 'blue' });
    await addOption(app(), await placeOf(app()), feature, { string_value: 'red', default_percentage_allocation: 100 });
    const flag = await flagNamed(app(), feature.name);
    expect(flag.feature_state_value).to.equal('blue');
    expect(flag.feature.type).to.equal('MULTIVARIATE');
  });

  it('that are native and boolean have no value, and are enabled while they are true', async () => {
    const [on, off] = [await makeFlag(app()), await makeFlag(app())];
    dataOf(await target(app(), on.key, {}));
    dataOf(await target(app(), off.key, { default_serve: { variation: 'off' } }));
    expect(await flagNamed(app(), on.key)).to.include({ enabled: true, feature_state_value: null });
    expect(await flagNamed(app(), off.key)).to.include({ enabled: false, feature_state_value: null });
  });

  it('that are native and off, or want what another flag does not serve, have the off variation', async () => {
    const needed = await makeFlag(app());
    const off = await makeColours(app(), { off_variation: 'green' });
    const needy = await makeColours(app(), { off_variation: 'red' });
    dataOf(await target(app(), off.key, { enabled: false }));
    dataOf(await target(app(), needy.key, { prerequisites: [{ flag_key: needed.key, enabled: true }] }));
    expect(await flagNamed(app(), off.key)).to.include({ enabled: false, feature_state_value: '#green' });
    expect(await flagNamed(app(), needy.key)).to.include({ enabled: false, feature_state_value: '#red' });
    dataOf(await target(app(), needed.key, {}));
    expect(await flagNamed(app(), needy.key)).to.include({ enabled: true, feature_state_value: '#blue' });
  });

  it('leave out what is archived and, for a client key, what is for servers only', async () => {
    const archived = await makeJsonFlag(app(), ['blue']);
    const secret = await makeJsonFlag(app(), ['blue'], { flag: { server_only: true } });
    const path = { flag_key: archived.key };
    dataOf(await app().native.call('archiveFlag', { key: app().sk(), path }));
    expect(await flagNamed(app(), archived.key)).to.equal(undefined);
    expect(await flagNamed(app(), secret.key)).to.not.equal(undefined);
    expect(await flagNamed(app(), secret.key, await clientKey(app()))).to.equal(undefined);
  });

  it('change with the next request after a change', async () => {
    const feature = await makeJsonFlag(app(), ['blue', 'red']);
    const before = await ask(app(), 'listFlags');
    dataOf(await target(app(), feature.key, { default_serve: { variation: 'v1' } }));
    const after = await ask(app(), 'listFlags');
    const name = 'x-flagsmith-document-updated-at';
    expect(Number(after.headers[name])).to.be.at.least(Number(before.headers[name]));
    expect(await flagNamed(app(), feature.key)).to.include({ feature_state_value: 'red' });
  });

  describe('by name', () => {
    const named = (feature: string, headers = {}) => ask(app(), 'listFlags', { query: { feature }, headers });

    it('are one flag and no list, in whichever case the name is written', async () => {
      const key = newKey('Odd-Name');
      await makeJsonFlag(app(), ['blue'], { flag: { key } });
      for (const name of [key, key.toLowerCase(), key.toUpperCase()]) {
        expect(bodyOf(await named(name)).feature.name).to.equal(key);
      }
    });

    it('are first of all those of that very name', async () => {
      const lower = newKey('name');
      await makeJsonFlag(app(), ['lower'], { flag: { key: lower } });
      await makeJsonFlag(app(), ['upper'], { flag: { key: lower.toUpperCase() } });
      expect(bodyOf(await named(lower)).feature_state_value).to.equal('lower');
      expect(bodyOf(await named(lower.toUpperCase())).feature_state_value).to.equal('upper');
    });

    it('are not found where there is none, or none for a client key', async () => {
      const secret = await makeJsonFlag(app(), ['blue'], { flag: { server_only: true } });
      for (const answer of [await named('no such name'), await named(secret.key, await clientKey(app()))]) {
        expect(answer.status).to.equal(404);
        expect(answer.body.detail).to.match(/does not exist/);
      }
    });
  });

  it('of an identity are a list, too', async () => {
    const feature = await makeJsonFlag(app(), ['blue', 'red'], {
      state: { overrides: [{ variation: 'v1', targeting_keys: ['bob'] }] },
    });
    const flags = bodyOf(await ask(app(), 'listFlagsOfIdentity', { path: { identifier: 'bob' } }));
    const flag = flags.find((one: Json) => one.feature.name === feature.key);
    expect(flag).to.include({ feature_state_value: 'red', reason: 'TARGETING_MATCH; segment=identity_overrides' });
  });

  it('count as evaluations', async () => {
    const feature = await makeJsonFlag(app(), ['blue']);
    for (let time = 0; time < 3; time += 1) bodyOf(await ask(app(), 'listFlags', { query: { feature: feature.key } }));
    await app().flushUsage();
    const { data } = (await app().native.call('listFlagUsage', { key: app().sk(), path: { flag_key: feature.key } }))
      .body;
    expect(data.counts.map(({ variation, count }: Json) => [variation, count])).to.deep.equal([['v0', 3]]);
  });

  describe('of several values', () => {
    const options = (id: number | string, headers = {}) =>
      ask(app(), 'getMultivariateOptions', { path: { feature_id: String(id) }, headers });

    it('tell their values by the number of the feature', async () => {
      const place = await placeOf(app());
      const { id, ...feature } = await makeFeature(app(), place, { initial_value: 'blue' });
      await addOption(app(), place, { id }, { string_value: 'red', default_percentage_allocation: 30, key: 'red' });
      await addOption(app(), place, { id }, { type: 'int', integer_value: 7, default_percentage_allocation: 30 });
      expect((await flagNamed(app(), feature.name)).feature.id).to.equal(id);
      expect(bodyOf(await options(id))).to.deep.equal({
        control_value: 'blue',
        options: [{ value: 'red' }, { value: 7 }],
      });
    });

    it('have no options where they are standard ones', async () => {
      const { feature } = await flagNamed(app(), (await makeJsonFlag(app(), ['blue'])).key);
      expect(bodyOf(await options(feature.id))).to.deep.equal({ control_value: 'blue', options: [] });
    });

    it('are not found where there is none of the number, or none for a client key', async () => {
      const secret = await makeJsonFlag(app(), ['blue'], { flag: { server_only: true } });
      const { feature } = await flagNamed(app(), secret.key);
      expect((await options(999_999)).status).to.equal(404);
      expect((await options(feature.id)).status).to.equal(200);
      expect((await options(feature.id, await clientKey(app()))).status).to.equal(404);
    });
  });

  it('are told to whoever has a key of the environment, and to nobody else', async () => {
    const { client_key } = await environmentOf(app());
    const status = async (key: string) =>
      (await app().flagsmith.call('listFlags', { headers: { 'X-Environment-Key': key } })).status;
    expect(await status(client_key)).to.equal(200);
    expect(await status(`ser.${app().sk()}`)).to.equal(200);
    expect(await status('unknown-client-key')).to.equal(401);
    expect((await app().flagsmith.call('listFlags')).status).to.equal(401);
    expect((await app().flagsmith.call('listFlags', { token: app().token })).status).to.equal(403);
  });
});
