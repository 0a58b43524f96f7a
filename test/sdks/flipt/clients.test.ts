/** Flipt's own REST clients of other languages, unmodified, against the server: `npm run test:sdks`. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { onOneDatabase } from '../../support/app.js';
import { bodyOf } from '../../support/flipt-evaluations.js';
import { importFeatures } from '../../support/flipt-files.js';
import { listening } from '../../support/listen.js';
import { execute } from '../execute.js';
import { needTools } from '../program.js';
import { recordPart } from '../record.js';
import { CASES, FEATURES, type Question } from './cases.js';
import { CLIENTS } from './clients.js';
import { results } from './results.js';

/** Milliseconds, as package registries and compilers may need them. */
const TEN_MINUTES = 600_000;

onOneDatabase("Flipt's clients of other languages", (app) => {
  const server = listening(app);
  let folder: string;

  before(async () => {
    bodyOf(await importFeatures(app(), FEATURES, { headers: { 'X-Flipt-Environment': 'prod' } }));
    folder = await mkdtemp(join(tmpdir(), 'burgee-flipt-'));
  });

  for (const client of CLIENTS) {
    const { language, name, version, tools } = client;

    describe(`${name} ${version} (${language})`, function () {
      this.timeout(TEN_MINUTES);
      let command: readonly string[];
      let answers: ReadonlyMap<string, unknown>;

      /** The answers of one process, in the order of the questions. */
      const ask = async (key: string, questions: readonly Question[]): Promise<unknown[]> => {
        const printed = await execute(command, JSON.stringify({ url: `${server.url}/flipt`, key, questions }));
        return printed
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line));
      };

      const asked = Object.entries(CASES).filter(([, { question }]) => client.lists || question.ask !== 'list');

      before(async function () {
        await needTools(this, { name: language, tools });
        command = await client.prepare(join(folder, language));
        const told = await ask(
          app().sk(),
          asked.map(([, { question }]) => question),
        );
        answers = new Map(asked.map(([title], index) => [title, told[index]]));
      });

      for (const [title, { answer, deviations }] of asked) {
        const deviation = deviations?.[language];
        it(`${title}${deviation ? `, in its own way, because ${deviation.because}` : ''}`, () => {
          expect(answers.get(title)).to.deep.equal((deviation ?? { answer }).answer);
        });
      }

      it('tells an application whose token is unknown that it was refused', async () => {
        const [answer] = await ask('nobody', [{ ask: 'variant', flags: ['colour'] }]);
        expect(answer)
          .to.have.property('error')
          .that.matches(/^request was not authenticated: /);
      });
    });
  }

  after(async function () {
    if (folder) await rm(folder, { recursive: true });
    await recordPart(this, results);
  });
});
