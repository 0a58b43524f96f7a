/** Flipt's clients for Node and its OpenFeature provider, unmodified, against the server: remotely and by themselves. */
import {
  type AuthenticationStrategy,
  ClientTokenAuthentication,
  FliptClient,
  JWTAuthentication,
} from '@flipt-io/flipt';
import { FliptProvider } from '@openfeature/flipt-provider';
import { OpenFeature } from '@openfeature/server-sdk';
import { expect } from 'chai';
import { dataOf } from '../../support/answers.js';
import { onOneDatabase } from '../../support/app.js';
import { makeFlag, target } from '../../support/flags.js';
import { plant } from '../../support/flipt-plants.js';
import { LOCAL_CLIENTS, type LocalClient } from '../../support/flipt-sdks.js';
import { listening } from '../../support/listen.js';

const SWISS = { country: 'CH' };

onOneDatabase("Flipt's clients", (app) => {
  const server = listening(app);
  const url = () => `${server.url}/flipt`;

  before(() =>
    plant(app(), {
      segments: [
        {
          key: 'swiss',
          constraints: [{ type: 'STRING_COMPARISON_TYPE', property: 'country', operator: 'eq', value: 'CH' }],
        },
      ],
      variantFlags: [
        {
          key: 'colour',
          variants: { blue: '{"hex":"#00f"}', red: undefined },
          rules: [{ segments: ['swiss'], distributions: [['blue', 100]] }],
        },
        { key: 'off', enabled: false, variants: { blue: undefined }, defaultVariant: 'blue' },
      ],
      booleanFlags: [{ key: 'toggle', rollouts: [{ segments: ['swiss'], value: true }] }],
    }),
  );

  describe('that ask the server, of version 1.5.0,', () => {
    const client = (authenticationStrategy: AuthenticationStrategy = new ClientTokenAuthentication(app().sk())) =>
      new FliptClient({ url: url(), authenticationStrategy });
    const asked = (flagKey: string, context = {}) => ({ namespaceKey: 'default', flagKey, entityId: 'ada', context });

    it('are answered variants', async () => {
      const { evaluation } = client();
      const swiss = await evaluation.variant(asked('colour', SWISS));
      expect(swiss).to.deep.include({ match: true, variantKey: 'blue', variantAttachment: '{"hex":"#00f"}' });
      expect(swiss).to.deep.include({ segmentKeys: ['swiss'], reason: 'MATCH_EVALUATION_REASON' });
      const other = await evaluation.variant(asked('colour'));
      expect(other).to.include({ match: false, variantKey: '', reason: 'UNKNOWN_EVALUATION_REASON' });
      const off = await evaluation.variant(asked('off'));
      expect(off).to.include({ match: false, variantKey: 'blue', reason: 'FLAG_DISABLED_EVALUATION_REASON' });
    });

    it('are answered booleans', async () => {
      const { evaluation } = client(new JWTAuthentication(app().sk()));
      expect(await evaluation.boolean(asked('toggle', SWISS))).to.include({ enabled: true, flagKey: 'toggle' });
      expect(await evaluation.boolean(asked('toggle'))).to.include({ enabled: false });
    });

    it('are answered batches', async () => {
      const requests = [asked('toggle', SWISS), asked('no-flag'), asked('colour', SWISS)];
      const { requestId, responses } = await client().evaluation.batch({ request_id: 'mine', requests });
      expect(requestId).to.equal('mine');
      const [toggle, unknown, colour] = responses;
      expect(toggle).to.include({ type: 'BOOLEAN_EVALUATION_RESPONSE_TYPE' });
      expect(unknown).to.include({ type: 'ERROR_EVALUATION_RESPONSE_TYPE' });
      expect(colour).to.deep.include({ type: 'VARIANT_EVALUATION_RESPONSE_TYPE' });
      expect(colour && 'variantResponse' in colour && colour.variantResponse).to.include({ variantKey: 'blue' });
    });

    it('list flags', async () => {
      const { flags } = client();
      const { flags: found, totalCount } = await flags.listFlags('default', { limit: 100 });
      expect(found.map(({ key }) => key)).to.include.members(['colour', 'off', 'toggle']);
      expect(totalCount).to.equal(found.length);
    });

    it('are told what is wrong', async () => {
      const { evaluation } = client();
      const reasonOf = (asking: Promise<unknown>) =>
        asking.then(
          () => expect.fail('there was an answer'),
          ({ message }: Error) => message,
        );
      expect(await reasonOf(evaluation.boolean(asked('no-flag')))).to.contain('flag "default/no-flag" not found');
      expect(await reasonOf(evaluation.boolean(asked('colour')))).to.contain('flag type VARIANT_FLAG_TYPE invalid');
      const stranger = client(new ClientTokenAuthentication('nobody')).evaluation;
      expect(await reasonOf(stranger.variant(asked('colour')))).to.contain('request was not authenticated');
    });
  });

  for (const { title, start } of LOCAL_CLIENTS) {
    describe(`that evaluate by themselves, ${title},`, () => {
      let client: LocalClient;
      before(async () => {
        client = await start(app(), server);
      });
      after(() => client.close());

      it('answer variants, booleans and the list of flags', () => {
        expect(client.variant('colour', 'ada', SWISS)).to.deep.include({
          match: true,
          variantKey: 'blue',
          variantAttachment: '{"hex":"#00f"}',
          segmentKeys: ['swiss'],
        });
        expect(client.variant('colour', 'ada', {})).to.include({ match: false, variantKey: '' });
        expect(client.variant('off', 'ada', {})).to.include({ reason: 'FLAG_DISABLED_EVALUATION_REASON' });
        expect(client.boolean('toggle', 'ada', SWISS)).to.include({ enabled: true });
        expect(client.boolean('toggle', 'ada', {})).to.include({ enabled: false });
        expect(client.keys()).to.include.members(['colour', 'off', 'toggle']);
      });

      it('take nothing anew until something has changed, however often they ask', async () => {
        for (let times = 0; times < 3; times += 1) expect(await client.refresh()).to.equal(false);
        const { key } = await makeFlag(app());
        dataOf(await target(app(), key, {}));
        expect(await client.refresh()).to.equal(true);
        expect(client.boolean(key, 'ada', {})).to.include({ enabled: true });
        expect(await client.refresh()).to.equal(false);
      });
    });
  }

  describe("as OpenFeature's provider", () => {
    const openFeature = () => OpenFeature.getClient();
    before(() => {
      const authenticationStrategy = new ClientTokenAuthentication(app().sk());
      return OpenFeature.setProviderAndWait(new FliptProvider('default', { url: url(), authenticationStrategy }));
    });
    after(() => OpenFeature.close());

    it('answer values', async () => {
      const swiss = { targetingKey: 'ada', ...SWISS, age: 7 };
      expect(await openFeature().getBooleanValue('toggle', false, swiss)).to.equal(true);
      expect(await openFeature().getStringValue('colour', 'none', swiss)).to.equal('blue');
      expect(await openFeature().getObjectValue('colour', {}, swiss)).to.deep.equal({ hex: '#00f' });
      expect(await openFeature().getStringValue('colour', 'none', { targetingKey: 'ada' })).to.equal('none');
    });

    it('answer the default where there is no such flag', async () => {
      const details = await openFeature().getBooleanDetails('no-flag', true, { targetingKey: 'ada' });
      expect(details).to.include({ value: true, reason: 'ERROR' });
    });
  });
});
