/** What webhooks of the Flagsmith door are told of overrides, and that it is what its API shows of them. */
import { expect } from 'chai';
import { dataOf } from '../../support/answers.js';
import { onEveryDatabase } from '../../support/app.js';
import type { TestAnswer } from '../../support/contract-client.js';
import { makeColours, ruleWhen, target } from '../../support/flags.js';
import { call } from '../../support/flagsmith.js';
import { override, storeTraits } from '../../support/identities.js';
import { environmentOf } from '../../support/places.js';
import { inSegment, makeSegment } from '../../support/segments.js';
import { brief, briefs, telling } from '../../support/told-events.js';
import { PRIVATE } from '../../support/webhooks.js';

type Json = TestAnswer['body'];

onEveryDatabase(
  'a webhook of the Flagsmith door is told of an override',
  (app) => {
    const { told } = telling(app);
    const change = async (flag_key: string, body: object) => {
      const options = { token: app().token, path: { flag_key, environment_id: 'prod' }, body };
      return dataOf(await app().native.call('updateFlagEnvironment', options));
    };
    /** Stores an identity, and answers its row. */
    const store = async (identifier: string): Promise<Json> => {
      dataOf(await storeTraits(app(), identifier, {}), 201);
      return app().database('identities').where({ identifier }).first();
    };
    const give = async (identifier: string, key: string, variation: string, status = 201) =>
      dataOf(await override(app(), identifier, key, variation), status);

    it('of a segment: that it is there, is another, and is gone', async () => {
      const { key } = await makeColours(app(), { enabled: true });
      const segment = await makeSegment(app(), { name: 'The Swiss', description: 'Of Switzerland' });
      const row = await app().database('segments').where({ key: segment.key }).first();
      const rules = (variation: string) => [ruleWhen(inSegment(segment), { variation })];
      const events = await told(async () => {
        await change(key, { rules: rules('red') });
        await change(key, { rules: rules('green') });
        await change(key, { rules: [] });
      });
      expect(briefs(events)).to.deep.equal([
        ['FLAG_UPDATED', undefined, [true, '#red']],
        ['FLAG_UPDATED', [true, '#red'], [true, '#green']],
        ['FLAG_DELETED', [true, '#green'], null],
      ]);
      const feature_segment = {
        segment: { id: row?.id, name: 'The Swiss', description: 'Of Switzerland' },
        priority: 0,
      };
      expect(events[0].data.new_state).to.deep.include({ feature_segment, identity: null });
      expect(events[2].data.previous_state).to.deep.include({ feature_segment });
    });

    it('of an identity: that it is there, is another, and is gone', async () => {
      const { key } = await makeColours(app(), { enabled: true });
      const stored = await store('grace');
      const events = await told(async () => {
        await give('ada', key, 'red');
        await give('grace', key, 'red');
        await give('ada', key, 'green', 200);
        const options = { query: { environment_id: 'prod' }, path: { identifier: 'ada', flag_key: key } };
        const gone = await app().native.call('deleteIdentityOverride', { token: app().token, ...options });
        expect(gone.status).to.equal(204);
      });
      expect(briefs(events)).to.deep.equal([
        ['FLAG_UPDATED', undefined, [true, '#red']],
        ['FLAG_UPDATED', undefined, [true, '#red']],
        ['FLAG_UPDATED', [true, '#red'], [true, '#green']],
        ['FLAG_DELETED', [true, '#green'], null],
      ]);
      expect(events[0].data.new_state).to.include({ identity_identifier: 'ada', identity: null });
      expect(events[1].data.new_state).to.include({ identity_identifier: 'grace', identity: stored.id });
    });

    it('of a native flag that is switched: that it is enabled or no longer is, as the flag', async () => {
      const { key } = await makeColours(app(), { enabled: true });
      const rules = [ruleWhen(inSegment(await makeSegment(app())), { variation: 'red' })];
      await change(key, { rules });
      await give('ada', key, 'green');
      const events = await told(async () => {
        await change(key, { enabled: false });
        await change(key, { enabled: true });
      });
      expect(briefs(events)).to.deep.equal([
        ['FLAG_UPDATED', [true, '#blue'], [false, '#blue']],
        ['FLAG_UPDATED', [true, '#red'], [false, '#red']],
        ['FLAG_UPDATED', [true, '#green'], [false, '#green']],
        ['FLAG_UPDATED', [false, '#blue'], [true, '#blue']],
        ['FLAG_UPDATED', [false, '#red'], [true, '#red']],
        ['FLAG_UPDATED', [false, '#green'], [true, '#green']],
      ]);
    });

    it('nothing where a toggle is turned that turns no override', async () => {
      const { key } = await makeColours(app(), { toggle: 'default', enabled: true });
      await change(key, { rules: [ruleWhen(inSegment(await makeSegment(app())), { variation: 'red' })] });
      await give('linus', key, 'green');
      const events = await told(() => change(key, { enabled: false }));
      expect(briefs(events)).to.deep.equal([['FLAG_UPDATED', [true, '#blue'], [false, '#blue']]]);
    });

    for (const [toggle, enabled] of [
      ['switch', false],
      ['default', true],
    ] as const) {
      it(`what the API shows, of a flag that is off and whose toggle is '${toggle}'`, async () => {
        const identifier = `hedy-${toggle}`;
        const { id } = await store(identifier);
        const segments = [inSegment(await makeSegment(app())), inSegment(await makeSegment(app()))];
        const variations = ['red', 'blue', 'green'];
        // The second rule is never reached.
        const rules = [0, 0, 1].map((index, rule) =>
          ruleWhen(segments[index] ?? null, { variation: variations[rule] }),
        );
        const overrides = [{ variation: 'green', targeting_keys: [identifier] }];
        const { key } = await makeColours(app(), { toggle });
        const events = await told(async () => {
          dataOf(await target(app(), key, { enabled: false, rules, overrides }));
        });
        const states = events.map(({ data }) => data.new_state);
        expect(states.map(brief)).to.deep.equal(['#red', '#green', '#green'].map((value) => [enabled, value]));
        const feature = states[0].feature.id;
        const query = { environment: states[0].environment.id, feature };
        const { results } = await call(app(), 'listFeatureStates', { query });
        const ofSegments = results.slice(1).map((state: Json) => {
          return { ...state, feature_state_value: state.feature_state_value.string_value };
        });
        const path = { api_key: (await environmentOf(app())).client_key, identity_pk: `${id}` };
        const ofIdentity = (await call(app(), 'listIdentityFeatureStates', { path, query: { feature } })).results;
        expect([...ofSegments, ...ofIdentity].map(brief)).to.deep.equal(states.map(brief));
        const shown = (await call(app(), 'listFeatureSegments', { query })).results;
        expect(shown.map(({ segment, priority }: Json) => [segment, priority])).to.deep.equal(
          states.slice(0, 2).map(({ feature_segment: { segment, priority } }: Json) => [segment.id, priority]),
        );
      });
    }
  },
  { env: PRIVATE },
);
