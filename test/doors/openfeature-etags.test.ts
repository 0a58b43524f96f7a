/** When the answers for all flags are the same: a 304 that should not be would leave an application with old values. */
import { expect } from 'chai';
import { dataOf } from '../support/answers.js';
import { onEveryDatabase, onOneDatabase } from '../support/app.js';
import { testClock } from '../support/clock.js';
import type { RequestOptions, TestAnswer } from '../support/contract-client.js';
import { makeColours, makeFlag, ruleWhen, target } from '../support/flags.js';
import { askForAll, environmentKey } from '../support/ofrep.js';
import { environmentOf } from '../support/places.js';
import { streamOf } from '../support/streams.js';

const NOON = '2030-06-01T12:00:00Z';
const clock = testClock(NOON);

const tagOf = ({ headers }: TestAnswer): string => headers['etag'] ?? '';

onEveryDatabase(
  'the ETag of all flags by OFREP',
  (app) => {
    const tagFor = async (context?: unknown, given?: RequestOptions) => tagOf(await askForAll(app(), context, given));

    /** Asks again with a tag, with a key of `prod` unless another is given. */
    const askAgain = (tag: string, context?: unknown, given: RequestOptions = {}) =>
      askForAll(app(), context, {
        key: app().sk(),
        ...given,
        headers: { ...given.headers, 'If-None-Match': tag },
      });

    before(() => makeFlag(app(), { key: 'first', enabled: true }));

    it('is strong, and says 304 without a body to who sends it back', async () => {
      const tag = await tagFor({ country: 'CH' });
      expect(tag).to.match(/^"[\w-]{16,}"$/);
      const { status, body, headers } = await askAgain(tag, { country: 'CH' });
      expect({ status, body, tag: headers['etag'] }).to.deep.equal({ status: 304, body: undefined, tag });
      expect(headers).to.include.keys('x-request-id', 'x-ratelimit-remaining', 'access-control-allow-origin');
    });

    it('is known quoted, bare, weak, and in a list of others; `*` is any', async () => {
      const tag = await tagFor();
      const bare = tag.replaceAll('"', '');
      const known = [tag, bare, `W/${tag}`, `"other", ${tag}`, `other, ${bare}`, `W/"other",W/${tag}`, '*', ` ${tag} `];
      for (const one of known) expect((await askAgain(one)).status, one).to.equal(304);
    });

    it('is not known by less of it, or by more', async () => {
      const tag = await tagFor();
      const bare = tag.replaceAll('"', '');
      for (const one of ['""', '"other"', bare.slice(1), `${bare}x`, `"${bare}-gzip"`, '"*"', 'W/*', ',', '"']) {
        expect((await askAgain(one)).status, one).to.equal(200);
      }
    });

    it('is answered by 304 whatever caching the request asks for: fetch always says no-cache', async () => {
      const tag = await tagFor();
      const headers = { 'Cache-Control': 'no-cache', Pragma: 'no-cache' };
      expect((await askAgain(tag, undefined, { headers })).status).to.equal(304);
      expect((await askAgain(tag, undefined, { headers: { 'Cache-Control': 'no-store, max-age=0' } })).status).to.equal(
        304,
      );
    });

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
      const { status, body } = await askAgain(await tagFor({ country: 'DE' }), { country: 'CH' });
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
      const { status, ...next } = await askAgain(tagOf(old));
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

onOneDatabase(
  'a 304 of OFREP',
  (app) => {
    it('counts against the limit: a page could have megabytes read for nothing', async () => {
      const given = { key: app().sk() };
      const first = await askForAll(app(), {}, given);
      const conditional = { ...given, headers: { 'If-None-Match': tagOf(first) } };
      const again = await askForAll(app(), {}, conditional);
      expect([again.status, again.headers['x-ratelimit-remaining']]).to.deep.equal([304, '0']);
      expect((await askForAll(app(), {}, conditional)).status).to.equal(429);
    });
  },
  { env: { RATE_LIMIT_EVALUATION: '2' } },
);
