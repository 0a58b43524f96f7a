/**
 * The official SDKs evaluate a document as the server evaluates, over random features and identities.
 *
 * Left out are, by name, what their engines read otherwise whatever the document says:
 * - texts that look like numbers (`"10"`, `"007"`): texts to Node, numbers to the server;
 * - in a list of which some or none must hold, a remainder of a text that begins like a number, a number that is compared
 *   with one, and true and false in a pattern: a list has no room for the question what kind of trait it is;
 * - true and false in IN, in patterns and in remainders: `True` to the server, `true` to Node;
 * - of identities with overrides, traits that are 0, false or empty: the SDKs lose them;
 * - null traits: set to 6.2.0.
 *
 * And of 6.2.0 alone: properties that begin with `$.`, percentages of other properties than the identity's key, versions
 * in such lists, rules within them that are no conditions, and overrides of identifiers with a comma.
 */
import { expect } from 'chai';
import type { Flags } from 'flagsmith-nodejs';
import { onOneDatabase } from '../../support/app.js';
import { plant } from '../../support/flagsmith-plants.js';
import { connection, locally, SDKS } from '../../support/flagsmith-sdks.js';
import { listening } from '../../support/listen.js';
import { type RandomIdentity, randomEnvironment } from './support/random-environment.js';

const FEATURES = 50;
const IDENTITIES = 1000;
/** Identities that are asked for together. */
const TOGETHER = 10;

/** An answer as one text for each feature. */
function toTexts(flags: Flags): ReadonlyMap<string, string> {
  const planted = flags.allFlags().filter(({ featureName }) => featureName.startsWith('feature-'));
  return new Map(
    planted.map(({ featureName, enabled, value }) => [featureName, JSON.stringify([enabled, value ?? null])]),
  );
}

onOneDatabase("local evaluation by Flagsmith's SDKs", (app) => {
  const server = listening(app);
  const random = randomEnvironment(20_301_130, { features: FEATURES, identities: IDENTITIES });

  it(`is remote evaluation, for ${IDENTITIES} identities over ${FEATURES} features`, async () => {
    await plant(app(), random.planted);
    const [newest] = SDKS;
    if (!newest) return expect.fail('There is no SDK.');
    const clients = SDKS.map(({ version, Sdk }) => ({ version, client: new Sdk(locally(app(), server)) }));
    // While they evaluate nobody else has a turn, and connections would go stale.
    await Promise.all(clients.map(({ client }) => client.updateEnvironment()));
    const remote = new newest.Sdk(connection(app(), server));
    const answers = new Map<RandomIdentity, ReadonlyMap<string, string>>();
    for (let first = 0; first < IDENTITIES; first += TOGETHER) {
      const asked = random.identities.slice(first, first + TOGETHER).map(async (identity) => {
        const flags = await remote.getIdentityFlags(identity.identifier, identity.traits, true);
        answers.set(identity, toTexts(flags));
      });
      await Promise.all(asked);
    }
    expect(new Set([...answers.values()].flatMap((answer) => [...answer.values()])).size).to.equal(12);
    for (const { version, client } of clients) {
      const isOlder = version === '6.2.0';
      const differences: unknown[] = [];
      let compared = 0;
      for (const [{ identifier, traits }, answer] of answers) {
        const local = toTexts(await client.getIdentityFlags(identifier, traits));
        for (const [key, there] of answer) {
          if (isOlder && (random.newer.has(key) || identifier.includes(','))) continue;
          compared += 1;
          const here = local.get(key);
          if (here !== there) differences.push({ version, key, identifier, traits, here, there });
        }
      }
      await client.close();
      expect(differences).to.deep.equal([]);
      expect(compared).to.be.greaterThan(isOlder ? 15_000 : FEATURES * IDENTITIES - 1);
    }
  }).timeout(120_000);
});
