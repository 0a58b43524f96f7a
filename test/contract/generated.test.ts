/** Requests made from the contract, for every operation: what it allows, what it does not, and garbage. */
import { expect } from 'chai';
import { databases } from '../support/databases.js';
import { Ground } from './fuzz/ground.js';
import { tryOperation } from './fuzz/trial.js';
import { operations } from './operations.js';

/** `npm run fuzz` sends many more, of many seeds. */
const SEED = Number(process.env['FUZZ_SEED'] ?? 20_261_130);
const COUNTS = {
  sqlite: { valid: 6, invalid: 9, raw: 4 },
  // What is refused never reaches the database.
  postgres: { valid: 4, invalid: 1, raw: 2 },
};

for (const kind of databases()) {
  describe(`generated requests on ${kind.name}`, () => {
    let ground: Ground;
    before(async () => {
      ground = await Ground.open(kind);
    });
    after(() => ground?.close());

    for (const operation of operations) {
      it(`to ${operation.title} are answered as the contract says, and the wrong ones change nothing`, async () => {
        const { findings } = await tryOperation(ground, operation, SEED, COUNTS[kind.name]);
        expect(findings.join('\n\n')).to.equal('');
      });
    }
  });
}
