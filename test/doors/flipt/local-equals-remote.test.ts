/**
 * Flipt's clients evaluate a snapshot as the server evaluates, over random flags and entities.
 *
 * Left out are, by name, what their engine reads otherwise whatever the snapshot says:
 * - texts with white space around them, or of nothing else: it trims none;
 * - numbers in a context that are not written as whole ones of 32 bits, and fractions that a number is, or is not, equal to;
 * - truths other than `true` and `false`, moments without a time of day, and fractions of seconds;
 * - lists of texts with quotes, backslashes or control characters, and what is no list;
 * - by the older client, whether a text contains another;
 * - whether there was a match where a rule's distributions leave the entity open: the variant is compared.
 */
import { expect } from 'chai';
import { onOneDatabase } from '../../support/app.js';
import { bodyOf, evaluating } from '../../support/flipt-evaluations.js';
import { plant } from '../../support/flipt-plants.js';
import { LOCAL_CLIENTS, type LocalBoolean, type LocalVariant } from '../../support/flipt-sdks.js';
import { listening } from '../../support/listen.js';
import { type RandomEntity, randomNamespace } from './support/random-flags.js';

const FLAGS = 60;
const ENTITIES = 400;

type Response = { readonly booleanResponse?: LocalBoolean; readonly variantResponse?: LocalVariant };

onOneDatabase("local evaluation by Flipt's clients", (app) => {
  const server = listening(app);
  const { ask } = evaluating(app);
  const random = randomNamespace(20_261_130, { flags: FLAGS, entities: ENTITIES });
  const variantKeys = random.planted.variantFlags.map(({ key }) => key);
  const booleanKeys = random.planted.booleanFlags.map(({ key }) => key);
  const keys = [...booleanKeys, ...variantKeys];
  /** By the server, in the order of the keys. */
  const answers = new Map<RandomEntity, readonly Response[]>();

  const shownBoolean = ({ enabled, reason }: LocalBoolean) => JSON.stringify([enabled, reason]);
  const shownVariant = (
    key: string,
    { match, reason, variantKey, variantAttachment = '', segmentKeys }: LocalVariant,
  ) =>
    JSON.stringify([
      variantKey,
      variantAttachment,
      [...segmentKeys].sort(),
      ...(random.open.has(key) ? [] : [match, reason]),
    ]);
  const shown = ({ booleanResponse, variantResponse }: Response, key: string) =>
    booleanResponse ? shownBoolean(booleanResponse) : shownVariant(key, variantResponse ?? expect.fail(key));

  before(async () => {
    await plant(app(), random.planted);
    for (const entity of random.entities) {
      const requests = keys.map((flagKey) => ({ flagKey, ...entity }));
      answers.set(entity, bodyOf(await ask('evaluateBatch', { requests })).responses);
    }
  });

  it('is of flags that answer this and that', () => {
    const all = [...answers.values()].flatMap((responses) => responses.map((one) => shown(one, '')));
    expect(new Set(all).size).to.be.greaterThan(80);
    expect(random.open.size).to.be.within(1, FLAGS / 4);
  });

  for (const { title, isOlder, start } of LOCAL_CLIENTS) {
    it(`is remote evaluation, by ${title}, for ${ENTITIES} entities over ${FLAGS} flags`, async () => {
      const client = await start(app(), server);
      const isCompared = (key: string) => !(isOlder && random.newer.has(key));
      const differences: unknown[] = [];
      for (const [{ entityId, context }, responses] of answers) {
        for (const [index, key] of keys.entries()) {
          const there = shown(responses[index] ?? {}, key);
          const here = booleanKeys.includes(key)
            ? shownBoolean(client.boolean(key, entityId, context))
            : shownVariant(key, client.variant(key, entityId, context));
          if (isCompared(key) && here !== there) differences.push({ key, entityId, context, here, there });
        }
      }
      client.close();
      expect(differences.slice(0, 5), `${differences.length} differences`).to.deep.equal([]);
      expect(keys.filter(isCompared)).to.have.length.greaterThan(isOlder ? FLAGS / 3 : FLAGS - 1);
    }).timeout(120_000);
  }
});
