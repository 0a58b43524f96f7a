/** OpenFeature's own OFREP providers of other languages against the real server: `npm run test:sdks`. */
import { expect } from 'chai';
import { call } from '../start/requests.js';
import { useServer } from '../start/server.js';
import { databases } from '../support/databases.js';
import { FLAGS } from '../support/openfeature-flags.js';
import { CASES, type Case } from './cases.js';
import { DEVIATIONS } from './deviations.js';
import { expectedAnswer } from './expected.js';
import { LANGUAGES } from './languages.js';
import { type Answer, needTools, type Program, prepareProgram } from './program.js';
import { recordPart } from './record.js';
import { results } from './results.js';

const [database] = databases();
if (!database) throw new Error('There is no database to test on.');

/** Milliseconds, as package registries may need them. */
const TEN_MINUTES = 600_000;

const asked = (name: string): Case => ({ name, flag: 'unknown', type: 'boolean', default: true });

describe('OFREP providers of other languages', function () {
  this.timeout(TEN_MINUTES);
  const server = useServer(database);

  before(async () => {
    const { url, sk } = server();
    for (const { key, flag, state } of FLAGS) {
      const path = `${url}/api/v1/flags`;
      await call(path, 'POST', sk, { key, ...flag }, 201);
      await call(`${path}/${key}/environments/prod`, 'PUT', sk, { enabled: true, ...state }, 200);
    }
  });

  for (const language of LANGUAGES) {
    const { name, provider, pinned } = language;

    describe(`${provider} ${pinned.provider} (${name})`, () => {
      const limitedServer = useServer(database, { RATE_LIMIT_EVALUATION: '1' });
      let program: Program;
      let answers: ReadonlyMap<string, Answer>;

      before(async function () {
        await needTools(this, language);
        program = await prepareProgram(language);
        answers = await program.run(server().url, server().sk, CASES);
      });
      after(() => program?.remove());

      for (const one of CASES) {
        const deviation = DEVIATIONS[name][one.name];
        const how = deviation ? `in its own way, because ${deviation.because}` : 'as by the native API';
        it(`${one.name} is answered ${how}`, async () => {
          expect(answers.get(one.name)).to.deep.include(await expectedAnswer(server(), one, deviation));
        });
      }

      it('answers the default to a wrong key, and tells that it was refused', async () => {
        const refused = asked('a wrong key');
        const answer = (await program.run(server().url, 'sk_prod_wrong', [refused])).get(refused.name);
        expect(answer).to.include({ value: true, reason: 'ERROR', errorCode: 'GENERAL' });
        expect(answer?.errorMessage).to.match(/authori[sz]/);
      });

      it('answers the default above the rate limit, and tells for how many seconds', async () => {
        const { url, sk } = limitedServer();
        const results = await program.run(url, sk, [asked('within'), asked('above'), asked('again')]);
        expect(results.get('within')).to.include({ errorCode: 'FLAG_NOT_FOUND' });
        const limited = { value: true, reason: 'ERROR', errorCode: 'GENERAL' };
        expect(results.get('above')).to.include(limited);
        expect(results.get('above')?.errorMessage).to.match(language.limited);
        expect(results.get('again')).to.include(limited);
        expect(results.get('again')?.errorMessage).to.match(language.waiting ?? language.limited);
      });
    });
  }

  after(function () {
    return recordPart(this, results);
  });
});
