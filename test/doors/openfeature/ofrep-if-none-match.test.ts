/** How applications send the ETag of all flags back, and what a 304 is then. When it is the same is in ofrep-etags.test.ts. */
import { expect } from 'chai';
import { onOneDatabase } from '../../support/app.js';
import { makeFlag } from '../../support/flags.js';
import { askAgain, askForAll, tagOf } from '../../support/ofrep.js';

onOneDatabase('the ETag that OFREP is sent back', (app) => {
  const tagFor = async (context?: unknown) => tagOf(await askForAll(app(), context));

  before(() => makeFlag(app(), { key: 'first', enabled: true }));

  it('is strong, and says 304 without a body to who sends it back', async () => {
    const tag = await tagFor({ country: 'CH' });
    expect(tag).to.match(/^"[\w-]{16,}"$/);
    const { status, body, headers } = await askAgain(app(), tag, { country: 'CH' });
    expect({ status, body, tag: headers['etag'] }).to.deep.equal({ status: 304, body: undefined, tag });
    expect(headers).to.include.keys('x-request-id', 'x-ratelimit-remaining', 'access-control-allow-origin');
  });

  it('is known quoted, bare, weak, and in a list of others; `*` is any', async () => {
    const tag = await tagFor();
    const bare = tag.replaceAll('"', '');
    const known = [tag, bare, `W/${tag}`, `"other", ${tag}`, `other, ${bare}`, `W/"other",W/${tag}`, '*', ` ${tag} `];
    for (const one of known) expect((await askAgain(app(), one)).status, one).to.equal(304);
  });

  it('is not known by less of it, or by more', async () => {
    const tag = await tagFor();
    const bare = tag.replaceAll('"', '');
    for (const one of ['""', '"other"', bare.slice(1), `${bare}x`, `"${bare}-gzip"`, '"*"', 'W/*', ',', '"']) {
      expect((await askAgain(app(), one)).status, one).to.equal(200);
    }
  });

  it('is answered by 304 whatever caching the request asks for: fetch always says no-cache', async () => {
    const tag = await tagFor();
    const headers = { 'Cache-Control': 'no-cache', Pragma: 'no-cache' };
    expect((await askAgain(app(), tag, undefined, { headers })).status).to.equal(304);
    expect(
      (await askAgain(app(), tag, undefined, { headers: { 'Cache-Control': 'no-store, max-age=0' } })).status,
    ).to.equal(304);
  });
});

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
