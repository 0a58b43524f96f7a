/** Seed 003, word for word: every example of Flagify's document, base URL apart. */
import { expect } from 'chai';
import { dataOf } from '../support/answers.js';
import { onEveryDatabase } from '../support/app.js';
import { makeApiKey, makeEnvironment } from '../support/places.js';

const SEEDS_KEY = 'sk_prod_AbC12xYz_your-secret-key';

onEveryDatabase('seed 003', (app) => {
  const send = (method: string, path: string, key: string, rest: object = {}) =>
    app().flagify.send(method, path, { headers: { 'X-API-Key': key, 'Content-Type': 'application/json' }, ...rest });

  // 003, "Authentication": curl https://api.flagify.dev/v1/flags -H "X-API-Key: …"
  it('authenticates by X-API-Key', async () => {
    const { flagify, sk } = app();
    const withSeedsKey = await flagify.send('GET', '/v1/flags', { headers: { 'X-API-Key': SEEDS_KEY } });
    expect(withSeedsKey.status).to.equal(401);
    expect(withSeedsKey.body.error.code).to.equal('unauthorized');
    const withOurs = await flagify.send('GET', '/v1/flags', { headers: { 'X-API-Key': sk() } });
    expect(dataOf(withOurs)).to.be.an('array');
  });

  // 003, "API key format": {type}_{environment}_{keyId}_{secret}
  it('has keys of four parts: type, environment, keyId and secret', () => {
    const { first } = app();
    expect(first.environments.map(({ key }) => key)).to.deep.equal(['dev', 'staging', 'prod']);
    for (const { key, sk, pk } of first.environments) {
      expect(sk.split('_').slice(0, 2)).to.deep.equal(['sk', key]);
      expect(pk.split('_').slice(0, 2)).to.deep.equal(['pk', key]);
      for (const part of [...sk.split('_').slice(2), ...pk.split('_').slice(2)])
        expect(part).to.match(/^[A-Za-z0-9]+$/);
      expect([sk.split('_').length, pk.split('_').length]).to.deep.equal([4, 4]);
    }
  });

  // 003, "Examples" of keys
  for (const example of ['sk_prod_AbC12xYz_dGhpcyBpcyBhIHNlY3JldA', 'pk_dev_XyZ98aBc_Y2xpZW50LXNpZGUta2V5']) {
    it(`takes ${example.slice(0, 16)} for a key that nobody has`, async () => {
      expect((await send('POST', '/v1/evaluate', example, { body: { flag_key: 'f' } })).status).to.equal(401);
    });
  }

  // 003, "Request format": curl -X POST https://api.flagify.dev/v1/flags … -d '{…}'
  const REQUEST = `{
"key": "new-feature",
"type": "boolean",
"description": "Enable the new feature"
}`;
  it('makes a flag from the request as it is written', async () => {
    expect((await send('POST', '/v1/flags', SEEDS_KEY, { body: REQUEST })).status).to.equal(401);
    const data = dataOf(await send('POST', '/v1/flags', app().sk(), { body: REQUEST }), 201);
    // 003, "Response format"
    expect(data).to.include({ key: 'new-feature', type: 'boolean', enabled: false });
    expect(data.created_at).to.match(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  });

  // 003, "All API requests require an API key passed via the X-API-Key header"
  it('takes a key in no other header, and not in the query', async () => {
    const { flagify, sk } = app();
    const elsewhere = [
      { Authorization: `Bearer ${sk()}` },
      { Authorization: `Token ${sk()}` },
      { 'X-Environment-Key': sk() },
    ];
    for (const headers of elsewhere) {
      expect((await flagify.send('GET', '/v1/flags', { headers })).status, JSON.stringify(headers)).to.equal(401);
    }
    expect((await flagify.send('GET', `/v1/flags?api_key=${sk()}`)).status).to.equal(401);
  });

  // 003, "Errors follow the same structure"
  it('answers errors in the shape and words of the example', async () => {
    const answer = await send('GET', '/v1/flags/nonexistent', app().sk());
    expect(answer.status).to.equal(404);
    expect(answer.body).to.deep.equal({ error: { code: 'not_found', message: "Flag 'nonexistent' not found" } });
  });

  // 003, "Core endpoints": method, path and key type of each
  const ENDPOINTS = [
    ['GET', '/v1/flags', 200, undefined],
    ['POST', '/v1/flags', 201, { key: 'another-feature', type: 'boolean' }],
    ['GET', '/v1/flags/another-feature', 200, undefined],
    ['PATCH', '/v1/flags/another-feature', 200, { enabled: true }],
    ['GET', '/v1/environments', 200, undefined],
    ['DELETE', '/v1/flags/another-feature', 200, undefined],
  ] as const;
  for (const [method, path, status, body] of ENDPOINTS) {
    it(`has ${method} ${path} for sk, and not for pk`, async () => {
      const { sk, pk } = app();
      const rest = body ? { body } : {};
      const refused = await send(method, path, pk(), rest);
      expect([refused.status, refused.body.error.code]).to.deep.equal([403, 'forbidden']);
      const answer = await send(method, path, sk(), rest);
      expect(Object.keys(answer.body)[0]).to.equal('data');
      expect(answer.status).to.equal(status);
    });
  }

  // 003, "Core endpoints": POST /v1/evaluate | pk or sk
  it('has POST /v1/evaluate for pk and sk', async () => {
    const { sk, pk } = app();
    await send('POST', '/v1/flags', sk(), { body: { key: 'evaluated', type: 'boolean' } });
    for (const key of [sk(), pk()]) {
      const body = { flag_key: 'evaluated', context: { targeting_key: 'user-1', attributes: { plan: 'pro' } } };
      expect(dataOf(await send('POST', '/v1/evaluate', key, { body })).value).to.equal(false);
    }
  });

  // 003, "Core endpoints": POST /v1/environments/:id/api-keys/rotate | sk
  it('has POST /v1/environments/:id/api-keys/rotate for sk, and not for pk', async () => {
    const { id } = await makeEnvironment(app());
    const path = `/v1/environments/${id}/api-keys/rotate`;
    const sk = await makeApiKey(app(), id);
    const pk = await makeApiKey(app(), id, { type: 'pk' });
    expect((await send('POST', path, pk.key)).status).to.equal(403);
    expect(dataOf(await send('POST', path, sk.key)).api_keys[0].key).to.match(/^sk_/);
  });
});

onEveryDatabase(
  'seed 003, limits',
  (app) => {
    // 003, "Rate limit headers are included in every response"
    it('writes the three headers on every answer, the good and the bad', async () => {
      const { flagify, sk } = app();
      const before = Math.floor(Date.now() / 1000);
      const good = await flagify.send('GET', '/v1/flags', { key: sk() });
      const again = await flagify.send('GET', '/v1/flags', { key: sk() });
      const bad = await flagify.send('GET', '/v1/flags', { key: SEEDS_KEY });
      const unknown = await flagify.send('GET', '/v1/nothing', { key: sk() });
      for (const { headers } of [good, again, bad, unknown]) {
        expect(headers['x-ratelimit-limit']).to.equal('600');
        expect(Number(headers['x-ratelimit-reset'])).to.be.within(before, before + 62);
      }
      expect(Number(again.headers['x-ratelimit-remaining'])).to.equal(
        Number(good.headers['x-ratelimit-remaining']) - 1,
      );
    });
  },
  { env: { RATE_LIMIT_MANAGEMENT: '600' } },
);
