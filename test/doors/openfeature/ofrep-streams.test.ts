/** How a stream is opened, and what it is over HTTP. What it tells is in ofrep-events.test.ts. */
import { expect } from 'chai';
import supertest from 'supertest';
import { expectInvalid, expectRefusal } from '../../contract/refusals.js';
import { onOneDatabase } from '../../support/app.js';
import { makeFlag } from '../../support/flags.js';
import { askForAll, environmentKey } from '../../support/ofrep.js';
import { following, openOnce, streamFor } from '../../support/streams.js';

/** Milliseconds: soon enough for a test to wait for one. */
const heartbeat = 10;

onOneDatabase("the stream's token of OFREP", (app) => {
  it('is refused where it was not made by this server, or was changed', async () => {
    const query = await streamFor(app());
    const token = query.get('token') ?? '';
    const [payload = '', signature = ''] = token.slice('est_'.length).split('.');
    const said = JSON.parse(Buffer.from(payload, 'base64url').toString());
    const forge = (change: object) => Buffer.from(JSON.stringify({ ...said, ...change })).toString('base64url');
    const forged = [
      '',
      'est_',
      'est_.',
      'nonsense',
      `est_${payload}`,
      `est_${payload}.`,
      `est_${payload}.${signature.slice(0, -1)}`,
      `est_${payload}.${signature}x`,
      `est_${payload}.${signature}.x`,
      `est_${payload}..${signature}`,
      `xst_${payload}.${signature}`,
      `est_${forge({ credential: 'client_key' })}x.${signature}`,
      `est_${forge({ credentialId: 'key_other' })}.${signature}`,
      `est_${forge({ period: 10 ** 9 })}.${signature}`,
      `est_${Buffer.from('{}').toString('base64url')}.${signature}`,
      app().sk(),
      app().token,
      'é'.repeat(60),
    ];
    for (const one of forged.filter((text) => text !== token)) {
      const answer = await openOnce(app(), new URLSearchParams({ token: one }));
      expectRefusal('openfeature', answer, 'TOKEN_INVALID');
      expect(answer.body.errorDetails).to.match(/not made by this server: evaluate all flags again/);
    }
  });

  it('is needed, and nothing else opens a stream', async () => {
    const answer = await openOnce(app(), new URLSearchParams());
    expectRefusal('openfeature', answer, 'AUTHENTICATION_REQUIRED');
    expect(answer.body.errorDetails).to.match(/open the stream by the whole URL/);
    for (const given of [{ key: app().sk() }, { token: app().sk() }, { token: app().token }]) {
      const other = await openOnce(app(), new URLSearchParams(), given);
      expectRefusal('openfeature', other, 'INSUFFICIENT_PERMISSIONS');
      expect(other.body.errorDetails).to.match(/in the query parameter 'token'/);
    }
  });

  it('opens nothing but the stream', async () => {
    const token = (await streamFor(app())).get('token') ?? '';
    for (const given of [{ key: token }, { token }, environmentKey(token)]) {
      expect((await askForAll(app(), {}, given)).status).to.equal(401);
      expect((await app().native.call('listFlags', given)).status).to.equal(401);
    }
    const inQuery = { streamToken: token };
    const evaluated = await app().openfeature.call('evaluateFlags', { body: {}, ...inQuery });
    expectRefusal('openfeature', evaluated, 'AUTHENTICATION_REQUIRED');
    const beside = await app().openfeature.call('evaluateFlags', { body: {}, key: app().sk(), ...inQuery });
    expectInvalid('openfeature', beside, '/query/token');
    expect((await app().native.call('streamRuleset', inQuery)).status).to.equal(401);
  });

  it('is refused where another credential beside it is bad, and twice is no token', async () => {
    const query = await streamFor(app());
    expectRefusal('openfeature', await openOnce(app(), query, { key: 'sk_bad' }), 'API_KEY_INVALID');
    const twice = await app().openfeature.send('get', `/ofrep/v1/events?${query}&token=${query.get('token')}`);
    expectRefusal('openfeature', twice, 'TOKEN_INVALID');
  });
});

onOneDatabase('the stream of OFREP over HTTP', (app) => {
  const follow = following(app);

  it('is for no cache, through no buffer, and for pages of any origin', async () => {
    const { headers } = await follow(await streamFor(app()), { Origin: 'https://shop.example' });
    expect(headers).to.include({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
      'access-control-allow-origin': '*',
    });
    expect(headers).to.not.have.property('content-length');
    expect(headers).to.not.have.property('access-control-allow-credentials');
  });

  it('may be come back to, and all flags asked for with what is known of them, from a page of another origin', async () => {
    const ask = (path: string, method: string, sent: string) =>
      supertest(app().http).options(path).set({
        Origin: 'https://shop.example',
        'Access-Control-Request-Method': method,
        'Access-Control-Request-Headers': sent,
      });
    for (const { status, headers } of [
      await ask('/ofrep/v1/events', 'GET', 'last-event-id,cache-control'),
      await ask('/ofrep/v1/evaluate/flags', 'POST', 'if-none-match,content-type,x-api-key,authorization'),
      await ask('/ofrep/v1/evaluate/flags/a/b%20c', 'POST', 'content-type,x-api-key'),
    ]) {
      expect(status).to.equal(204);
      expect(headers['access-control-allow-origin']).to.equal('*');
      const allowed = headers['access-control-allow-headers']?.toLowerCase().split(', ');
      expect(allowed).to.include.members(['if-none-match', 'last-event-id', 'content-type', 'x-api-key']);
      expect(Number(headers['access-control-max-age'])).to.be.at.least(600);
    }
  });

  it('lets pages read the tag, and when to come back', async () => {
    const { headers } = await askForAll(app(), {}, { key: app().pk(), headers: { Origin: 'https://shop.example' } });
    expect(headers['access-control-expose-headers']?.split(', ')).to.include.members(['ETag', 'Retry-After']);
  });

  it('ends for everybody when the server stops', async () => {
    const readers = await Promise.all([follow(await streamFor(app())), follow(await streamFor(app()))]);
    app().beginStop();
    await Promise.all(readers.map((reader) => reader.end()));
  });
});

onOneDatabase(
  'the stream of OFREP, while it is open,',
  (app) => {
    it('costs nothing of the limit', async () => {
      const query = await streamFor(app());
      for (let times = 0; times < 3; times += 1) {
        const answer = await openOnce(app(), query);
        expect([answer.status, answer.headers['x-ratelimit-remaining']]).to.deep.equal([200, '1']);
      }
    });
  },
  { env: { RATE_LIMIT_EVALUATION: '2' } },
);

onOneDatabase(
  'the stream of OFREP, where no credential is asked for,',
  (app) => {
    const follow = following(app);

    it('needs no token', async () => {
      const query = await streamFor(app(), {});
      expect([...query.keys()]).to.deep.equal(['since']);
      const reader = await follow(query);
      await makeFlag(app(), {}, { key: app().sk('dev') });
      await reader.next();
    });

    it("is not there without a project 'default', in whose first environment it would be", async () => {
      const path = { project_id: 'default' };
      expect((await app().native.call('deleteProject', { token: app().token, path })).status).to.equal(204);
      expectRefusal('openfeature', await openOnce(app(), new URLSearchParams()), 'PROJECT_NOT_FOUND');
    });
  },
  { env: { AUTH: 'disabled' }, parts: { heartbeat } },
);
