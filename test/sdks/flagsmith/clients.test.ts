/** Flagsmith's own clients of other languages, unmodified, against the server: `npm run test:sdks`. */
import { mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { startApp, type TestApp } from '../../support/app.js';
import { databases } from '../../support/databases.js';
import { type Served, servedBy } from '../../support/flagsmith-served.js';
import { openShop, type Shop } from '../../support/flagsmith-shop.js';
import { addressOf, close, listen } from '../../support/listen.js';
import { needTools } from '../program.js';
import { recordPart } from '../record.js';
import { CASES } from './cases.js';
import { people } from './chance.js';
import { CLIENTS } from './clients.js';
import { type Conversation, converse, type Question, type Speaker } from './conversation.js';
import { type Deviation, LOCAL_DEVIATIONS } from './deviations.js';
import { type Difference, differences } from './differences.js';
import { openRandomEnvironment, type RandomEnvironment } from './random-environment.js';
import { results } from './results.js';

/** Milliseconds, as package registries may need them. */
const TEN_MINUTES = 600_000;

describe("Flagsmith's clients of other languages", function () {
  this.timeout(TEN_MINUTES);
  let app: TestApp;
  let shop: Shop;
  let random: RandomEnvironment;
  /** What the server serves each of the people there. */
  let served: readonly Served[];
  let server: Server;
  let folder: string;
  const open: Conversation[] = [];

  before(async () => {
    const [kind] = databases();
    if (!kind) throw new Error('There is no database to test on.');
    app = await startApp(kind);
    shop = await openShop(app);
    random = await openRandomEnvironment(app);
    served = await Promise.all(people.map((person) => servedBy(app, random.serverKey, person)));
    server = await listen(app.http);
    folder = await mkdtemp(join(tmpdir(), 'burgee-flagsmith-'));
  });

  after(async function () {
    await Promise.all(open.map((conversation) => conversation.end()));
    if (server) await close(server);
    await app?.stop();
    if (folder) await rm(folder, { recursive: true });
    await recordPart(this, results);
  });

  for (const client of CLIENTS) {
    describe(`${client.name} ${client.version} (${client.language})`, () => {
      let command: readonly string[];

      before(async function () {
        await needTools(this, { name: client.language, tools: client.tools });
        command = await client.prepare(join(folder, client.language));
      });

      const start = async (key: string, isLocal: boolean, isRealtime = false): Promise<Speaker> => {
        const url = `http://127.0.0.1:${addressOf(server).port}`;
        const speaker = await converse(command, { url, key, isLocal, isRealtime });
        open.push(speaker.conversation);
        return speaker;
      };

      for (const mode of ['remote', 'local'] as const) {
        describe(`${mode} evaluation`, () => {
          let conversation: Conversation;
          const ask = async (question: Question) => {
            const [answer = {}] = await conversation.ask([question]);
            return answer;
          };

          before(async () => {
            ({ conversation } = await start(shop.serverKey, mode === 'local'));
          });

          const deviations = mode === 'local' ? LOCAL_DEVIATIONS[client.language] : [];
          const common = deviations.filter(({ isCommon }) => isCommon);
          const unexplained = (found: readonly Difference[], by: readonly Deviation[]) =>
            found.filter((difference) => !by.some(({ explains }) => explains(difference, random)));

          for (const [name, question] of Object.entries(CASES)) {
            it(`of ${name} is the server's`, async () => {
              const answer = await ask({ ...question, isTransient: true });
              const found = differences(answer, await servedBy(app, shop.serverKey, question));
              expect(unexplained(found, common)).to.deep.equal([]);
            });
          }

          const exceptions = deviations.map(({ because }) => `, but ${because}`).join('');
          it(`of ${people.length} people in a random environment is the server's${exceptions}`, async () => {
            const there = await start(random.serverKey, mode === 'local');
            const answers = await there.conversation.ask(people.map((person) => ({ ...person, isTransient: true })));
            const found = answers.flatMap((answer, index) => differences(answer, served[index] ?? {}));
            expect(unexplained(found, deviations)).to.deep.equal([]);
            for (const { because, explains } of deviations) {
              expect(
                found.some((difference) => explains(difference, random)),
                because,
              ).to.equal(true);
            }
          });

          it('has a change where it asks again', async () => {
            await shop.turn('greeting', { feature_state_value: 'Hi' });
            if (mode === 'local') await conversation.update();
            expect((await ask({})).flags?.['greeting']).to.include({ enabled: true, value: 'Hi' });
            await shop.turn('greeting', { feature_state_value: 'Hello' });
          });
        });
      }

      it('stores the traits of an identity, and nothing that is transient', async () => {
        const { conversation } = await start(shop.clientKey, false);
        const identifier = `trader in ${client.language}`;
        const traits = { country: 'CH', age: 40 };
        await conversation.ask([
          { identifier, traits, transientTraits: ['age'] },
          { identifier: `${identifier}, passing by`, traits, isTransient: true },
        ]);
        const [stored] = await conversation.ask([{ identifier }]);
        expect(stored?.flags?.['greeting']).to.include({ value: 'Grüezi' });
        expect(stored?.flags?.['limit']).to.include({ value: 10 });
        const found = await shop.api.get(`environments/${shop.clientKey}/identities/`, { q: identifier });
        expect(found.results.map((one: { identifier: string }) => one.identifier)).to.deep.equal([identifier]);
      });

      it('tells an application whose key is unknown that it was refused', async () => {
        const { conversation } = await start('there-is-no-such-key', false);
        const [answer] = await conversation.ask([{}]);
        expect(answer?.error).to.match(/401|Failed to get feature flags/);
      });

      it('evaluates nothing locally with a client key', async () => {
        const { started } = await start(shop.clientKey, true);
        expect(started.error).to.match(/server.*key/i);
      });

      if (client.hasRealtime) {
        it('is told of a change where it listens', async () => {
          const { conversation } = await start(shop.serverKey, true, true);
          await shop.turn('beta', { enabled: false });
          // Nothing says when its thread has fetched the environment: it is asked for as long as the test may last.
          for (let isEnabled = true; isEnabled; ) {
            const [answer] = await conversation.ask([{}]);
            isEnabled = answer?.flags?.['beta']?.enabled ?? true;
          }
          await shop.turn('beta', { enabled: true });
        });
      }
    });
  }
});
