/** Seed 004, word for word: every example of PhaseFlag's document, base URL apart. */
import { expect } from 'chai';
import { dataOf, expectRefusal, pluck } from '../support/answers.js';
import { onEveryDatabase } from '../support/app.js';
import { testClock } from '../support/clock.js';
import { makeFlag, newKey, rollout, target } from '../support/flags.js';
import { makeApiKey, makeEnvironment, makeProject } from '../support/places.js';

const clock = testClock();

onEveryDatabase(
  'seed 004',
  (app) => {
    const get = (url: string, headers: Record<string, string>) => app().native.send('GET', url, { headers });

    // 004, "1. Bearer Token (JWT)": Obtain a token via POST /auth/login
    it('takes a JWT from POST /auth/login as a bearer token', async () => {
      const { email, password } = app().first;
      const login = await app().native.send('POST', '/api/v1/auth/login', { body: { email, password } });
      const { access_token: token } = dataOf(login);
      expect(token.startsWith('eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.')).to.equal(true);
      dataOf(await get('/api/v1/flags', { Authorization: `Bearer ${token}` }));
      const cut = await get('/api/v1/flags', { Authorization: 'Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9...' });
      expectRefusal(cut, 401, 'TOKEN_INVALID');
    });

    // 004, "2. SDK API Key": X-API-Key: sdk-prod-xxxxxxxxxxxx
    it('takes an API key in X-API-Key', async () => {
      expectRefusal(await get('/api/v1/flags', { 'X-API-Key': 'sdk-prod-xxxxxxxxxxxx' }), 401, 'API_KEY_INVALID');
      dataOf(await get('/api/v1/flags', { 'X-API-Key': app().sk() }));
    });

    // 004, "1. Bearer Token (JWT)": Used for dashboard and user-facing operations; Authorization: Bearer …
    it('manages with the bearer token', async () => {
      const headers = { Authorization: `Bearer ${app().token}` };
      const body = { key: newKey(), type: 'boolean' };
      const made = await app().native.send('POST', '/api/v1/flags', { headers, body });
      expect(dataOf(made, 201).key).to.equal(body.key);
      expect((await app().native.send('DELETE', `/api/v1/flags/${body.key}`, { headers })).status).to.equal(204);
      dataOf(await get('/api/v1/auth/me', headers));
    });

    // 004, "2. SDK API Key": Used by SDKs and server-to-server integrations; generated per environment; X-API-Key: …
    it('evaluates, and fetches the ruleset, with an SDK key that was made for the environment', async () => {
      const flag = await makeFlag(app(), { enabled: true });
      const { key } = await makeApiKey(app(), 'staging');
      const headers = { 'X-API-Key': key };
      const body = { flag_key: flag.key, context: { targeting_key: 'user-1' } };
      const answer = await app().native.send('POST', '/api/v1/evaluate', { headers, body });
      expect(dataOf(answer).flag_key).to.equal(flag.key);
      expect(dataOf(await get('/api/v1/ruleset', headers)).environment.key).to.equal('staging');
    });

    // 004, both: each credential only in the header that it is shown in, but for API keys, which may be bearer tokens
    it('takes no bearer token in X-API-Key, and neither of them in the query', async () => {
      const { token, sk } = app();
      expectRefusal(await get('/api/v1/flags', { 'X-API-Key': token }), 401, 'API_KEY_INVALID');
      expectRefusal(await get('/api/v1/flags', { 'X-API-Key': `Bearer ${sk()}` }), 401, 'API_KEY_INVALID');
      for (const query of [`access_token=${token}`, `api_key=${sk()}`, `X-API-Key=${sk()}`]) {
        expectRefusal(await get(`/api/v1/flags?${query}`, {}), 401, 'AUTHENTICATION_REQUIRED');
      }
    });

    // 004, "Standard Response Format", Success
    it('answers lists with data and meta, and single resources with data alone', async () => {
      const flag = await makeFlag(app());
      const list = await get('/api/v1/flags', { 'X-API-Key': app().sk() });
      expect(Object.keys(list.body)).to.deep.equal(['data', 'meta']);
      expect(list.body.meta).to.include({ page: 1, per_page: 50, total: list.body.data.length });
      const single = await get(`/api/v1/flags/${flag.key}`, { 'X-API-Key': app().sk() });
      expect(Object.keys(single.body)).to.deep.equal(['data']);
    });

    // 004, "Standard Response Format", Error: environment 'production'
    it('answers errors in the shape and words of the example', async () => {
      const { id } = await makeEnvironment(app(), { key: 'production' });
      const { key } = await makeApiKey(app(), id);
      const answer = await get('/api/v1/flags/my-flag', { 'X-API-Key': key });
      expect(answer.status).to.equal(404);
      expect(answer.body).to.deep.equal({
        error: {
          code: 'FLAG_NOT_FOUND',
          message: "Feature flag 'my-flag' does not exist in environment 'production'.",
          details: {},
        },
      });
    });

    // 004, "HTTP Status Codes": 400 Validation error, check error.details
    it('says in error.details what a validation error is about', async () => {
      const answer = await app().native.send('POST', '/api/v1/flags', { key: app().sk(), body: { key: 'x' } });
      expectRefusal(answer, 400, 'VALIDATION_FAILED', '/body/type');
    });

    // 004, "Error Codes Reference", each with its status; RATE_LIMIT_EXCEEDED is below
    it('refuses wrong passwords with INVALID_CREDENTIALS', async () => {
      const body = { email: app().first.email, password: 'wrong' };
      expectRefusal(await app().native.send('POST', '/api/v1/auth/login', { body }), 401, 'INVALID_CREDENTIALS');
    });

    it('refuses old tokens with TOKEN_EXPIRED', async () => {
      clock.advance(901);
      const answer = await get('/api/v1/flags', { Authorization: `Bearer ${app().token}` });
      clock.advance(-901);
      expectRefusal(answer, 401, 'TOKEN_EXPIRED');
    });

    it('refuses what a credential may not do with INSUFFICIENT_PERMISSIONS', async () => {
      expectRefusal(await get('/api/v1/flags', { 'X-API-Key': app().pk() }), 403, 'INSUFFICIENT_PERMISSIONS');
    });

    it('refuses unknown environments with ENVIRONMENT_NOT_FOUND', async () => {
      const answer = await get('/api/v1/flags?environment_id=env_abc1', { Authorization: `Bearer ${app().token}` });
      expectRefusal(answer, 404, 'ENVIRONMENT_NOT_FOUND');
    });

    it('refuses taken keys with FLAG_KEY_CONFLICT', async () => {
      const { key } = await makeFlag(app());
      const answer = await app().native.send('POST', '/api/v1/flags', {
        key: app().sk(),
        body: { key, type: 'boolean' },
      });
      expectRefusal(answer, 409, 'FLAG_KEY_CONFLICT');
    });

    it('refuses boolean flags of three variations with VARIATION_COUNT_INVALID', async () => {
      const variations = [1, 2, 3].map((n) => ({ key: `v${n}`, value: n === 1 }));
      const body = { key: newKey(), type: 'boolean', variations };
      expectRefusal(
        await app().native.send('POST', '/api/v1/flags', { key: app().sk(), body }),
        422,
        'VARIATION_COUNT_INVALID',
      );
    });

    it('refuses more than 100 percent with RULE_ROLLOUT_EXCEEDS_100', async () => {
      const { key } = await makeFlag(app());
      const rules = [{ serve: rollout({ on: 60, off: 41 }) }];
      expectRefusal(await target(app(), key, { rules }), 422, 'RULE_ROLLOUT_EXCEEDS_100');
    });

    // 004, "HTTP Status Codes": 204 Deletion succeeded
    it('answers a deletion with 204 and nothing', async () => {
      const { key } = await makeFlag(app());
      const answer = await app().native.send('DELETE', `/api/v1/flags/${key}`, { key: app().sk() });
      expect([answer.status, answer.body]).to.deep.equal([204, undefined]);
    });

    // 004, "OpenAPI / Swagger"
    it('has its documentation at /docs, without a redirect, and its OpenAPI 3.1 schema at /openapi.json', async () => {
      const docs = await app().native.send('GET', '/docs');
      expect([docs.status, docs.headers['content-type']]).to.deep.equal([200, 'text/html; charset=utf-8']);
      const schema = await app().native.send('GET', '/openapi.json');
      expect(schema.body.openapi).to.match(/^3\.1\./);
      expect(schema.body.servers[0].url).to.equal('/api/v1');
    });

    describe('with 60 flags in an environment whose id is env_abc', () => {
      let headers: Record<string, string> = {};
      before(async () => {
        const project = await makeProject(app(), { environments: [{ key: 'prod' }] });
        const environments = await app().native.call('listEnvironments', {
          token: app().token,
          query: { project_id: project.id },
        });
        const { id } = dataOf(environments)[0];
        await app().database('environments').where({ public_id: id }).update({ public_id: 'env_abc' });
        const { key } = await makeApiKey(app(), 'env_abc');
        headers = { 'X-API-Key': key };
        for (let n = 0; n < 60; n += 1) {
          await makeFlag(app(), { name: `Name ${(n * 7) % 60}`.padEnd(9, '!'), enabled: n < 3 }, { key });
        }
        const [first] = dataOf(await get('/api/v1/flags', headers));
        await app().native.send('POST', `/api/v1/flags/${first.key}/archive`, { headers });
      });

      // 004, "Pagination": page 1, per_page 50, max 200
      it('pages by 50 and at most 200', async () => {
        const standard = await get('/api/v1/flags', headers);
        expect(standard.body.meta).to.include({ page: 1, per_page: 50, total: 60 });
        expect(standard.body.data).to.have.length(50);
        expect((await get('/api/v1/flags?per_page=200', headers)).body.data).to.have.length(60);
        expectRefusal(await get('/api/v1/flags?per_page=201', headers), 400, 'VALIDATION_FAILED');
      });

      // 004, "Pagination": GET /api/v1/flags?page=2&per_page=50
      it('answers the second page as it is asked for', async () => {
        const second = await get('/api/v1/flags?page=2&per_page=50', headers);
        expect(second.body.meta).to.include({ page: 2, per_page: 50, total: 60 });
        expect(second.body.data).to.have.length(10);
      });

      // 004, "Filtering and Sorting": GET /api/v1/flags?environment_id=env_abc&status=active&sort=name&order=asc
      it('filters and sorts as it is asked to, with either credential', async () => {
        const url = '/api/v1/flags?environment_id=env_abc&status=active&sort=name&order=asc';
        for (const credential of [headers, { Authorization: `Bearer ${app().token}` }]) {
          const answer = await get(url, credential);
          const names = pluck(answer, 'name');
          expect(names).to.deep.equal([...names].sort());
          expect(answer.body.meta.total).to.equal(59);
          expect(new Set(pluck(answer, 'status'))).to.deep.equal(new Set(['active']));
        }
      });
    });
  },
  { parts: { now: clock.now } },
);

/** No setting at all: what a newcomer gets. Empty variables count as absent. */
const DEFAULT_LIMITS = {
  RATE_LIMIT_AUTH: '',
  RATE_LIMIT_MANAGEMENT: '',
  RATE_LIMIT_EVALUATION: '',
  RATE_LIMIT_RULESET: '',
};

onEveryDatabase(
  'seed 004, default limits',
  (app) => {
    const limitOf = async (operationId: string, options: object) =>
      (await app().native.call(operationId, options)).headers['x-ratelimit-limit'];

    // 004, "Default limits"
    it('are 10 for auth, 1000 for management, 10,000 for evaluation and 100 for the ruleset', async () => {
      const { first, sk, token } = app();
      const { email, password } = first;
      expect(await limitOf('login', { body: { email, password } })).to.equal('10');
      expect(await limitOf('listFlags', { token })).to.equal('1000');
      expect(await limitOf('evaluateFlags', { key: sk(), body: {} })).to.equal('10000');
      expect(await limitOf('getRuleset', { key: sk() })).to.equal('100');
    });

    // 004, "Rate Limiting": Retry-After, seconds to wait after a 429 response; RATE_LIMIT_EXCEEDED
    it('refuse the eleventh login of a minute, and say how long to wait', async () => {
      const attempt = () => app().native.call('login', { body: { email: 'nobody@example.org', password: 'wrong' } });
      let answer = await attempt();
      for (let tries = 0; tries < 10 && answer.status !== 429; tries += 1) answer = await attempt();
      expectRefusal(answer, 429, 'RATE_LIMIT_EXCEEDED');
      expect(Number(answer.headers['retry-after'])).to.be.within(1, 60);
      expect(answer.headers['x-ratelimit-remaining']).to.equal('0');
      const wait = Number(answer.headers['x-ratelimit-reset']) - Date.now() / 1000;
      expect(wait).to.be.within(0, 61);
    });
  },
  { env: DEFAULT_LIMITS },
);
