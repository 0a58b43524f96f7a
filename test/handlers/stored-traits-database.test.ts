import { expect } from 'chai';
import { dataOf } from '../support/answers.js';
import { onEveryDatabase } from '../support/app.js';
import { inSwitzerland, makeFlag, newKey, ruleWhen, target } from '../support/flags.js';
import { storeTraits } from '../support/identities.js';

onEveryDatabase('the database', (app) => {
  let flagKey: string;
  before(async () => {
    flagKey = (await makeFlag(app())).key;
    dataOf(await target(app(), flagKey, { rules: [ruleWhen(inSwitzerland)] }));
  });

  /** How often the table of identities was asked while `work` was done. */
  async function questions(work: () => Promise<unknown>): Promise<number> {
    let count = 0;
    const listen = ({ sql }: { sql: string }) => {
      if (/identities/.test(sql)) count += 1;
    };
    app().database.on('query', listen);
    try {
      await work();
    } finally {
      app().database.removeListener('query', listen);
    }
    return count;
  }

  for (const operationId of ['evaluateFlag', 'evaluateFlags', 'explainFlag']) {
    const run = async (targeting_key: string, use_stored_traits?: boolean) => {
      const named = operationId === 'evaluateFlags' ? { flag_keys: [flagKey] } : { flag_key: flagKey };
      const body = { ...named, context: { targeting_key }, use_stored_traits };
      dataOf(await app().native.call(operationId, { key: app().sk(), body }));
    };

    it(`is not asked for identities by ${operationId} that does not want them`, async () => {
      const user = newKey('user');
      dataOf(await storeTraits(app(), user, {}), 201);
      expect(await questions(() => run(user))).to.equal(0);
      expect(await questions(() => run(user, false))).to.equal(0);
    });

    it(`is asked once by ${operationId} that wants them again and again`, async () => {
      const user = newKey('user');
      dataOf(await storeTraits(app(), user, {}), 201);
      expect(await questions(() => run(user, true))).to.equal(1);
      expect(await questions(() => run(user, true))).to.equal(0);
    });
  }
});
