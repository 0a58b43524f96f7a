/** What webhooks of the Flagsmith door are told, whichever API has changed something. */
import { createHmac } from 'node:crypto';
import { expect } from 'chai';
import { dataOf } from '../../support/answers.js';
import { onEveryDatabase } from '../../support/app.js';
import { makeColours, makeFlag, target } from '../../support/flags.js';
import { makeFeature, placeOf } from '../../support/flagsmith-features.js';
import { override } from '../../support/identities.js';
import { briefs, telling } from '../../support/told-events.js';
import { changeWebhook, deleteWebhooks, makeWebhook, PRIVATE } from '../../support/webhooks.js';

onEveryDatabase(
  'a webhook of the Flagsmith door is told',
  (app) => {
    const { receiver, told } = telling(app);
    const native = (id: string, options: object) => app().native.call(id, { token: app().token, ...options });
    const inProd = (id: string, options: object) => native(id, { query: { environment_id: 'prod' }, ...options });
    const patchState = async (flag_key: string, body: object) =>
      dataOf(await native('updateFlagEnvironment', { path: { flag_key, environment_id: 'prod' }, body }));

    it('who has switched a flag on, when, and how it was and is', async () => {
      const flag = await makeColours(app(), { description: 'Of the button' });
      const events = await told(() => patchState(flag.key, { enabled: true }));
      expect(events).to.have.length(1);
      const { event_type, data } = events[0];
      const { id: project_id } = (await app().database('projects').first()) ?? {};
      const environment = await app().database('environments').where({ key: 'prod' }).first();
      const row = await app().database('flags').where({ key: flag.key }).first();
      const state = {
        enabled: true,
        environment: { id: environment?.id, name: environment?.name },
        feature: {
          id: row?.id,
          name: flag.key,
          type: 'STANDARD',
          created_date: row?.created_at,
          description: 'Of the button',
          initial_value: '#blue',
          default_enabled: false,
          project: { id: project_id, name: 'Default' },
        },
        feature_segment: null,
        feature_state_value: '#blue',
        identity: null,
        identity_identifier: null,
      };
      expect(event_type).to.equal('FLAG_UPDATED');
      expect(Date.now() - Date.parse(data.timestamp)).to.be.within(0, 60_000);
      expect(data).to.deep.equal({
        changed_by: app().first.email,
        timestamp: data.timestamp,
        new_state: state,
        previous_state: { ...state, enabled: false },
      });
    });

    it('by a POST of JSON that is signed with its secret, and by an id of its own', async () => {
      const { key } = await makeFlag(app());
      await makeWebhook(app(), { url: `${receiver().url}/signed?a=1`, secret: 'a sécret' });
      await makeWebhook(app(), { url: `${receiver().url}/unsigned` });
      await patchState(key, { enabled: true });
      await app().deliverWebhooks();
      await deleteWebhooks(app());
      const [unsigned, signed] = ['/unsigned', '/signed?a=1'].map((path) =>
        receiver().received.find((one) => one.path === path),
      );
      const signature = createHmac('sha256', 'a sécret')
        .update(signed?.text ?? '')
        .digest('hex');
      expect(signed).to.include({ method: 'POST' });
      expect(signed?.headers).to.include({ 'content-type': 'application/json', 'x-flagsmith-signature': signature });
      expect(unsigned?.headers).to.not.have.property('x-flagsmith-signature');
      expect(unsigned?.text).to.equal(signed?.text);
      expect(signed?.headers['webhook-id']).to.match(/^dlv_/);
      expect(signed?.headers['webhook-id']).to.not.equal(unsigned?.headers['webhook-id']);
    });

    it('of a boolean flag that it is enabled where it is true', async () => {
      const { key } = await makeFlag(app());
      const events = await told(async () => {
        await patchState(key, { enabled: true });
        await patchState(key, { default_serve: { variation: 'off' } });
      });
      expect(briefs(events)).to.deep.equal([
        ['FLAG_UPDATED', [false, null], [true, null]],
        ['FLAG_UPDATED', [true, null], [false, null]],
      ]);
    });

    it('of another value, whether another variation is served or the variation has another value', async () => {
      const { key, variations } = await makeColours(app());
      const events = await told(async () => {
        await patchState(key, { default_serve: { variation: 'red' } });
        const changed = variations.map((one: { key: string }) => (one.key === 'red' ? { ...one, value: '#f00' } : one));
        dataOf(await native('updateFlag', { path: { flag_key: key }, body: { variations: changed } }));
      });
      expect(briefs(events)).to.deep.equal([
        ['FLAG_UPDATED', [false, '#blue'], [false, '#red']],
        ['FLAG_UPDATED', [false, '#red'], [false, '#f00']],
      ]);
    });

    it('of a flag that is made and switched on, and of one that is deleted with its overrides', async () => {
      let key = '';
      const events = await told(async () => {
        ({ key } = await makeFlag(app(), { enabled: true }));
        dataOf(await override(app(), 'ada', key, 'off'), 201);
        expect((await native('deleteFlag', { path: { flag_key: key } })).status).to.equal(204);
      });
      expect(briefs(events)).to.deep.equal([
        ['FLAG_UPDATED', undefined, [true, null]],
        ['FLAG_UPDATED', undefined, [false, null]],
        ['FLAG_DELETED', [true, null], null],
      ]);
      expect(events.map(({ data }) => data.changed_by)).to.deep.equal([
        'First secret key',
        'First secret key',
        app().first.email,
      ]);
    });

    it('of a feature that has options, whose shares have changed', async () => {
      const { name } = await makeFeature(app(), await placeOf(app()), {
        initial_value: '#blue',
        default_enabled: true,
        multivariate_options: [{ string_value: '#red', default_percentage_allocation: 0, key: 'red' }],
      });
      const events = await told(async () => {
        const weights = [{ variation: 'red', weight: 25 }];
        await patchState(name, { default_serve: { rollout: { weights } } });
      });
      expect(briefs(events)).to.deep.equal([['FLAG_UPDATED', [true, '#blue'], [true, '#blue']]]);
      expect(events[0].data.new_state.feature).to.include({ type: 'MULTIVARIATE', default_enabled: true });
    });

    it('of many flags at once, of copies from another environment, and of the Flagify door', async () => {
      const flags = [await makeFlag(app()), await makeFlag(app())];
      const [first, second] = flags.map(({ key }) => key);
      dataOf(await target(app(), first, {}, 'dev'));
      const events = await told(async () => {
        dataOf(await inProd('updateFlags', { body: { flag_keys: [first, second], changes: { enabled: true } } }));
        await patchState(first, { enabled: false });
        const path = { flag_key: first, environment_id: 'prod' };
        dataOf(await native('copyFlagEnvironment', { path, body: { from: 'dev' } }));
        const door = { key: app().sk(), path: { key: second }, body: { enabled: false } };
        expect((await app().flagify.call('updateFlag', door)).status).to.equal(200);
      });
      expect(events.map(({ data: { new_state } }) => [new_state.feature.name, new_state.enabled])).to.deep.equal([
        [first, true],
        [second, true],
        [first, false],
        [first, true],
        [second, false],
      ]);
    });

    it('at the URL that it has when it is delivered to', async () => {
      const { key } = await makeFlag(app());
      const { id } = await makeWebhook(app(), { url: `${receiver().url}/old` });
      await patchState(key, { enabled: true });
      await changeWebhook(app(), id, { url: `${receiver().url}/new` });
      await app().deliverWebhooks();
      await deleteWebhooks(app());
      expect(receiver().received.map(({ path }) => path)).to.deep.equal(['/new']);
    });
  },
  { env: PRIVATE },
);
