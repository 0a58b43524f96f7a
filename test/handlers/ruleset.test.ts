import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect } from 'chai';
import supertest from 'supertest';
import { compile, evaluate as evaluateLocally } from '../../src/evaluation/index.js';
import { re2 } from '../../src/evaluation/regex-re2.js';
import { dataOf, expectRefusal } from '../support/answers.js';
import { onEveryDatabase, onOneDatabase, type TestApp } from '../support/app.js';
import type { TestAnswer } from '../support/contract-client.js';
import { evaluate, inSwitzerland, makeColours, makeFlag, rollout, ruleWhen, swiss, target } from '../support/flags.js';
import { addressOf, close, listen } from '../support/listen.js';
import { environmentOf, makeTenant } from '../support/places.js';

const get = (app: TestApp, headers: Record<string, string> = {}, key = app.sk()): Promise<TestAnswer> =>
  app.native.call('getRuleset', { key, headers });

const etagOf = ({ headers }: TestAnswer): string => headers['etag'] ?? '';

/** The bytes as they come, and their headers: every client of HTTP would decompress them. */
async function raw(app: TestApp, acceptEncoding: string) {
  const server = await listen(app.http);
  try {
    const headers = { 'X-API-Key': app.sk(), 'Accept-Encoding': acceptEncoding };
    const { port } = addressOf(server);
    const call = request({ host: '127.0.0.1', port, path: '/api/v1/ruleset', headers, agent: false }).end();
    const [response]: IncomingMessage[] = await once(call, 'response');
    if (!response) throw new Error('There is no answer.');
    return { headers: response.headers, bytes: Buffer.concat(await response.toArray()) };
  } finally {
    await close(server);
  }
}

onEveryDatabase('the ruleset', (app) => {
  it('has every active flag of the environment, and what is for servers only', async () => {
    const { native, sk } = app();
    const [plain, hidden, gone] = [
      await makeFlag(app(), { enabled: true }),
      await makeFlag(app(), { server_only: true }),
      await makeFlag(app()),
    ];
    dataOf(await native.call('archiveFlag', { key: sk(), path: { flag_key: gone.key } }));
    const { format, revision, environment, flags } = dataOf(await get(app()));
    const { client_key } = await environmentOf(app());
    expect({ format, environment }).to.deep.equal({
      format: 1,
      environment: { key: 'prod', name: 'Production', client_key },
    });
    expect(revision).to.equal((await environmentOf(app())).revision);
    expect(Object.keys(flags)).to.include.members([plain.key, hidden.key]).and.not.include(gone.key);
    expect(flags[plain.key].on).to.equal(true);
    expect(dataOf(await get(app(), {}, sk('dev'))).flags[plain.key].on).to.equal(false);
  });

  it('answers locally what the server answers', async () => {
    const flag = await makeColours(app());
    const rules = [
      ruleWhen(inSwitzerland, rollout({ red: 30, green: 30 })),
      ruleWhen({ attribute: 'email', operator: 'matches', values: ['@example\\.org$'] }, { variation: 'green' }),
    ];
    dataOf(await target(app(), flag.key, { rules, default_serve: rollout({ blue: 50, red: 50 }) }));
    const snapshot = compile(dataOf(await get(app())), { regex: re2 });
    expect(snapshot.problems).to.deep.equal([]);
    const contexts = Array.from({ length: 30 }, (_, number) => [
      swiss(`user-${number}`),
      { targeting_key: `user-${number}`, attributes: { email: `${number}@example.org` } },
      { attributes: {} },
    ]).flat();
    for (const context of contexts) {
      const { targeting_key: targetingKey, attributes = {} } = context as {
        targeting_key?: string;
        attributes?: object;
      };
      const local = evaluateLocally(snapshot, flag.key, { targetingKey, attributes: { ...attributes } });
      const { value, variation, reason, rule } = await evaluate(app(), flag.key, context);
      expect({ value, variation, reason, rule }).to.deep.equal({
        value: local?.value,
        variation: local?.variation,
        reason: local?.reason,
        rule: local?.rule,
      });
    }
  });

  it('has another tag after each change, and the same again without one', async () => {
    const flag = await makeFlag(app());
    const before = await get(app());
    expect(etagOf(await get(app()))).to.equal(etagOf(before));
    dataOf(await target(app(), flag.key, {}));
    const after = await get(app());
    expect(etagOf(after))
      .to.match(/^"[\w-]+"$/)
      .and.not.equal(etagOf(before));
    expect(dataOf(after).flags[flag.key].on).to.equal(true);
    expect(dataOf(after).revision).to.equal(dataOf(before).revision + 1);
  });

  it('is for people and secret keys, each where they may go', async () => {
    const { native, token, sk, pk } = app();
    expectRefusal(await native.call('getRuleset', { key: pk() }), 403, 'INSUFFICIENT_PERMISSIONS');
    const query = { environment_id: 'dev' };
    expect(dataOf(await native.call('getRuleset', { token, query })).environment.key).to.equal('dev');
    expectRefusal(await native.call('getRuleset', { key: sk(), query }), 404, 'ENVIRONMENT_NOT_FOUND');
    const project = { project_id: 'nowhere' };
    expectRefusal(await native.call('getRuleset', { token, query: project }), 404, 'PROJECT_NOT_FOUND');
    const tenant = await makeTenant(app());
    const theirs = dataOf(await native.call('getRuleset', { key: tenant.apiKey.key }));
    expect(Object.keys(theirs.flags)).to.deep.equal([tenant.flagKey]);
  });
});

onOneDatabase('the ruleset over HTTP', (app) => {
  before(() => makeFlag(app(), { key: 'new-feature', description: 'é', enabled: true }));

  it('comes compressed as the caller likes best', async () => {
    const plain = await raw(app(), 'identity');
    expect(plain.headers).to.not.have.property('content-encoding');
    for (const [accept, coding] of [
      ['gzip', 'gzip'],
      ['x-gzip', 'gzip'],
      ['br', 'br'],
      ['GZIP, deflate, BR', 'br'],
      ['gzip;q=1.0, br;q=0.5', 'gzip'],
      ['gzip ; q=0.1', 'gzip'],
      ['*', 'br'],
      ['*, br;q=0', 'gzip'],
      ['', undefined],
      ['deflate', undefined],
      ['gzip;q=0', undefined],
      ['identity, gzip;q=0.5', undefined],
      ['*;q=0', undefined],
      ['gzip;q=5', undefined],
      [',;=', undefined],
    ] as const) {
      const { headers, bytes } = await raw(app(), accept);
      expect(headers['content-encoding'], accept).to.equal(coding);
      const text = coding === 'br' ? brotliDecompressSync(bytes) : coding === 'gzip' ? gunzipSync(bytes) : bytes;
      expect(text.equals(plain.bytes), accept).to.equal(true);
      expect(headers['vary']).to.equal('Accept-Encoding');
      expect(headers['cache-control']).to.equal('private, no-cache');
      expect(headers['content-length']).to.equal(String(bytes.length));
    }
  });

  it('has a tag of its own for each coding, because a strong tag names bytes', async () => {
    const tags = [];
    for (const coding of ['identity', 'gzip', 'br']) tags.push((await raw(app(), coding)).headers['etag']);
    expect(new Set(tags).size).to.equal(3);
  });

  it('is 304 for who has it, however its tag is sent', async () => {
    const etag = etagOf(await get(app()));
    const plain = String((await raw(app(), 'identity')).headers['etag']);
    for (const sent of [etag, `W/${etag}`, `"old", ${etag}`, `"a,b" ,${etag},W/"x"`, '*', ' * ', plain]) {
      const answer = await get(app(), { 'If-None-Match': sent });
      expect(answer.status, sent).to.equal(304);
      expect(answer.body).to.equal(undefined);
      expect(etagOf(answer)).to.equal(sent === plain ? plain : etag);
      expect(answer.headers['cache-control']).to.equal('private, no-cache');
      expect(answer.headers).to.not.have.property('content-encoding');
    }
  });

  it('is sent to who has another, or names no tag', async () => {
    const etag = etagOf(await get(app()));
    for (const sent of [
      '"old"',
      etag.replaceAll('"', ''),
      etag.slice(0, -1),
      `${etag.slice(0, -2)}"`,
      '',
      'W/',
      '"*"',
    ]) {
      expect((await get(app(), { 'If-None-Match': sent })).status, sent).to.equal(200);
    }
  });

  it('refuses tags without end, by name', async () => {
    const answer = await get(app(), { 'If-None-Match': '"x",'.repeat(3000) });
    expectRefusal(answer, 400, 'VALIDATION_FAILED', '/headers/if-none-match');
  });

  it('answers HEAD with the headers of GET', async () => {
    const headers = { 'X-API-Key': app().sk(), 'Accept-Encoding': 'br' };
    const { status, headers: told, text } = await supertest(app().http).head('/api/v1/ruleset').set(headers);
    const { headers: expected } = await raw(app(), 'br');
    expect({ status, text }).to.deep.equal({ status: 200, text: undefined });
    for (const name of ['etag', 'content-length', 'content-encoding', 'vary']) {
      expect(told[name], name).to.equal(expected[name]);
    }
  });

  it('is the same for many who ask at once', async () => {
    const all = await Promise.all(Array.from({ length: 20 }, () => get(app())));
    expect(new Set(all.map(etagOf)).size).to.equal(1);
    expect(new Set(all.map(({ body }) => JSON.stringify(body))).size).to.equal(1);
  });
});

onOneDatabase(
  'the limit of rulesets',
  (app) => {
    const remaining = ({ headers }: TestAnswer) => Number(headers['x-ratelimit-remaining']);

    it('is not touched by answers that nothing has changed', async () => {
      const first = await get(app());
      expect(remaining(first)).to.equal(2);
      for (let times = 0; times < 5; times += 1) {
        const answer = await get(app(), { 'If-None-Match': etagOf(first) });
        expect([answer.status, remaining(answer)]).to.deep.equal([304, 2]);
      }
      expect(remaining(await get(app()))).to.equal(1);
      expect(remaining(await app().native.call('streamRuleset', { key: app().sk() }))).to.equal(1);
      expect(remaining(await get(app()))).to.equal(0);
      expectRefusal(await get(app()), 429, 'RATE_LIMIT_EXCEEDED');
      expectRefusal(await app().native.call('streamRuleset', { key: app().sk() }), 429, 'RATE_LIMIT_EXCEEDED');
    });

    it('is each key its own', async () => {
      expect(remaining(await get(app(), {}, app().sk('dev')))).to.equal(2);
    });
  },
  { env: { RATE_LIMIT_RULESET: '3' } },
);
