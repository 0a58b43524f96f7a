/**
 * When the answers for all flags are the same: a 304 that should not be would leave an application with old values. How
 * applications send the tag back is in ofrep-if-none-match.test.ts.
 */
import { expect } from 'chai';
import { dataOf } from '../../support/answers.js';
import { onEveryDatabase } from '../../support/app.js';
import { testClock } from '../../support/clock.js';
import type { RequestOptions } from '../../support/contract-client.js';
import { makeColours, makeFlag, ruleWhen, target } from '../../support/flags.js';
import { askAgain, askForAll, environmentKey, tagOf } from '../../support/ofrep.js';
import { environmentOf } from '../../support/places.js';
import { streamOf } from '../../support/streams.js';

const NOON = '2030-06-01T12:00:00Z';
const clock = testClock(NOON);

onEveryDatabase(
  'the ETag of all flags by OFREP',
  (app) => {
    const tagFor = async (context?: unknown, given?: RequestOptions) => tagOf(await askForAll(app(), context, given));

    before(() => makeFlag(app(), { key: 'first', enabled: true }));

    it('is the same for the same context in another order, and whatever else the body says', async () => {
      const tag = await tagFor({ targetingKey: 'ada', plan: { name: 'pro', seats: [1, 2] } });
      const body = '{"other":1,"context":{"plan":{"seats":[1,2],"name":"pro"},"targetingKey":"ada"}}';
      expect(await tagFor(undefined, { key: app().sk(), body })).to.equal(tag);
      expect(await tagFor({})).to.equal(await tagFor());
    });

    it('is another for every other context', async () => {
      const contexts = [
        {},
        { targetingKey: 'ada' },
        { targetingKey: 'bob' },
        { targetingKey: 'ada', country: 'CH' },
        { targetingKey: 'ada', country: 'DE' },
        { targetingKey: 'ada', Country: 'CH' },
        { targetingKey: null },
        { targetingKey: '' },
        { country: 'CH' },
        { n: 1 },
        { n: '1' },
        { n: [1] },
        { n: [1, 2] },
        { n: [2, 1] },
        { n: null },
        { n: { '0': 1 } },
        { n: false },
      ];
      const tags = new Set(await Promise.all(contexts.map((context) => tagFor(context))));
      expect(tags.size).to.equal(contexts.length);
    });

    it('of another context gets the answers for this one', async () => {
      const { key } = await makeColours(app());
      const swiss = { attribute: 'country', operator: 'eq', values: ['CH'] };
      dataOf(await target(app(), key, { rules: [ruleWhen(swiss, { variation: 'red' })] }));
      const { status, body } = await askAgain(app(), await tagFor({ country: 'DE' }), { country: 'CH' });
      expect(status).to.equal(200);
      expect(body.flags.find((flag: { key: string }) => flag.key === key).variant).to.equal('red');
    });

    it('is another in another environment, and for another kind of key', async () => {
      const { client_key } = await environmentOf(app());
      const tags = [
        await tagFor(),
        await tagFor({}, { key: app().sk('dev') }),
        await tagFor({}, { key: app().pk() }),
        await tagFor({}, environmentKey(client_key)),
        await tagFor({}, { token: app().token }),
      ];
      expect(new Set(tags).size).to.equal(tags.length);
    });

    it('is another after each change that evaluation can see, and after no other', async () => {
      const { native, token } = app();
      const { key } = await makeColours(app());
      const path = { flag_key: key };
      const body = { default_serve: { variation: 'red' } };
      const seen = [
        () => target(app(), key, body),
        () => native.call('updateFlag', { token, path, body: { variations: coloursWith('#b00') } }),
        () => native.call('updateFlag', { token, path, body: { server_only: true } }),
        () => native.call('archiveFlag', { token, path }),
        () => native.call('restoreFlag', { token, path }),
      ];
      for (const [index, change] of seen.entries()) {
        const tags = [await tagFor(), await tagFor({}, { key: app().pk() })];
        const answer = await change();
        expect(answer.status, JSON.stringify(answer.body)).to.equal(200);
        expect(await tagFor(), `change ${index}`).to.not.equal(tags[0]);
        expect(await tagFor({}, { key: app().pk() }), `change ${index}`).to.not.equal(tags[1]);
      }
      const tag = await tagFor();
      dataOf(await target(app(), key, { default_serve: { variation: 'red' } }, 'dev'));
      dataOf(await native.call('createProject', { token, body: { key: 'elsewhere' } }), 201);
      expect(await tagFor()).to.equal(tag);
    });

    it('is another when a window of a rule opens, and when it closes, to the millisecond', async () => {
      const { key } = await makeColours(app());
      const window = { from: '2030-06-01T12:00:10.5Z', until: '2030-06-01T12:00:20Z' };
      dataOf(await target(app(), key, { rules: [{ when: null, window, serve: { variation: 'red' } }] }));
      const at = async (seconds: number) => {
        clock.advance(seconds - (clock.now().getTime() - Date.parse(NOON)) / 1000);
        const answer = await askForAll(app());
        const { variant } = answer.body.flags.find((flag: { key: string }) => flag.key === key);
        return { tag: tagOf(answer), variant };
      };
      const [before, last, opened, late, closed] = [
        await at(0),
        await at(10.499),
        await at(10.5),
        await at(19.999),
        await at(20),
      ];
      expect([before, last, opened, late, closed].map(({ variant }) => variant)).to.deep.equal([
        'blue',
        'blue',
        'red',
        'red',
        'blue',
      ]);
      expect(last.tag).to.equal(before.tag);
      expect(opened.tag).to.not.equal(before.tag);
      expect(late.tag).to.equal(opened.tag);
      expect(closed.tag).to.not.equal(opened.tag).and.not.equal(before.tag);
    });

    it('is another when the token of the stream is: who got 401 there and asks again must be given a new one', async () => {
      const old = await askForAll(app());
      clock.advance(3600);
      const { status, ...next } = await askAgain(app(), tagOf(old));
      expect(status).to.equal(200);
      const token = streamOf({ status, ...next }).get('token');
      expect(token).to.match(/^est_/).and.not.equal(streamOf(old).get('token'));
    });
  },
  { parts: { now: clock.now } },
);

/** The variations of `makeColours`, with another value of blue. */
function coloursWith(blue: string): object[] {
  return ['blue', 'red', 'green'].map((key) => ({ key, value: key === 'blue' ? blue : `#${key}` }));
}
