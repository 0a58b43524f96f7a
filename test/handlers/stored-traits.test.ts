import { expect } from 'chai';
import { dataOf } from '../support/answers.js';
import { onEveryDatabase } from '../support/app.js';
import { inSwitzerland, makeFlag, newKey, ruleWhen, target } from '../support/flags.js';
import { deleteIdentity, patchTraits, storeTraits } from '../support/identities.js';

/** The three ways to evaluate, and where in their answers the evaluation stands. */
const WAYS = {
  evaluateFlag: (data: { variation: string }) => data,
  evaluateFlags: (data: { evaluations: { variation: string }[] }) => data.evaluations[0],
  explainFlag: (data: { evaluation: { variation: string } }) => data.evaluation,
} as const;

onEveryDatabase('stored traits', (app) => {
  let flagKey: string;
  before(async () => {
    // On for people in Switzerland, else off.
    flagKey = (await makeFlag(app())).key;
    dataOf(await target(app(), flagKey, { rules: [ruleWhen(inSwitzerland)], default_serve: { variation: 'off' } }));
  });

  for (const [operationId, evaluationOf] of Object.entries(WAYS)) {
    describe(`in ${operationId}`, () => {
      const variation = async (context: object | undefined, asks: object = { use_stored_traits: true }) => {
        const named = operationId === 'evaluateFlags' ? { flag_keys: [flagKey] } : { flag_key: flagKey };
        const body = { ...named, context, ...asks };
        const answer = await app().native.call(operationId, { key: app().sk(), body });
        return evaluationOf(dataOf(answer))?.variation;
      };

      it('count as attributes where they are asked for, and else not', async () => {
        const user = newKey('user');
        dataOf(await storeTraits(app(), user, { country: 'CH' }), 201);
        expect(await variation({ targeting_key: user })).to.equal('on');
        expect(await variation({ targeting_key: user }, { use_stored_traits: false })).to.equal('off');
        expect(await variation({ targeting_key: user }, {})).to.equal('off');
      });

      it("lose to the context's own attributes", async () => {
        const user = newKey('user');
        dataOf(await storeTraits(app(), user, { country: 'CH', plan: 'pro' }), 201);
        expect(await variation({ targeting_key: user, attributes: { country: 'NL' } })).to.equal('off');
        expect(await variation({ targeting_key: user, attributes: { country: null } })).to.equal('off');
        expect(await variation({ targeting_key: user, attributes: { plan: 'free' } })).to.equal('on');
      });

      it('of nobody are none', async () => {
        expect(await variation({ targeting_key: newKey('user') })).to.equal('off');
        expect(await variation({ targeting_key: newKey('user'), attributes: { country: 'CH' } })).to.equal('on');
        for (const context of [undefined, {}, { targeting_key: null }, { targeting_key: '' }]) {
          expect(await variation(context)).to.equal('off');
        }
        expect(await variation({ targeting_key: 'x'.repeat(1024) })).to.equal('off');
        expect(await variation({ targeting_key: 'a\u0000b' })).to.equal('off');
      });

      it('that change through this server are seen at the next evaluation', async () => {
        const user = newKey('user');
        const now = () => variation({ targeting_key: user });
        expect(await now()).to.equal('off');
        dataOf(await storeTraits(app(), user, { country: 'CH' }), 201);
        expect(await now()).to.equal('on');
        dataOf(await patchTraits(app(), user, { country: 'NL' }));
        expect(await now()).to.equal('off');
        const identities = [{ identifier: user, traits: { country: 'CH' } }];
        dataOf(await app().native.call('replaceIdentities', { key: app().sk(), body: { identities } }));
        expect(await now()).to.equal('on');
        expect((await deleteIdentity(app(), user)).status).to.equal(204);
        expect(await now()).to.equal('off');
      });

      it('are those of the environment', async () => {
        const user = newKey('user');
        dataOf(await storeTraits(app(), user, { country: 'CH' }, { key: app().sk('dev') }), 201);
        expect(await variation({ targeting_key: user })).to.equal('off');
      });
    });
  }
});
