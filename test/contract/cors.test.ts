import { expect } from 'chai';
import supertest from 'supertest';
import { API_KEY_SCOPES } from '../../src/domain/scopes.js';
import { onOneDatabase } from '../support/app.js';
import { call, credential, type Operation, operations } from './operations.js';
import { expectRefusal, statusOf } from './refusals.js';

const ORIGIN = { Origin: 'https://shop.example' };
const EXPOSED = [
  'X-Request-Id',
  'X-RateLimit-Limit',
  'X-RateLimit-Remaining',
  'X-RateLimit-Reset',
  'Retry-After',
  'X-Flagsmith-Document-Updated-At',
];
const SENT = [
  'content-type',
  'x-api-key',
  'x-environment-key',
  'authorization',
  'x-request-id',
  'flagsmith-sdk-user-agent',
  'flagsmith-application-name',
  'flagsmith-application-version',
  'x-fern-language',
  'x-fern-sdk-name',
  'x-fern-sdk-version',
  'x-flipt-accept-server-version',
  'x-flipt-environment',
  'x-flipt-namespace',
  'if-none-match',
  'sentry-trace',
  'traceparent',
  'tracestate',
  'baggage',
];

const open = operations.filter(({ row }) => row.cors);
const shut = operations.filter(({ row }) => !row.cors);

const listed = (header: unknown) => String(header).split(', ');

/** Whether a page, which can only have a publishable key, may call it. */
const isForPages = ({ row }: Operation) => {
  const may = new Set<string>(API_KEY_SCOPES.pk);
  return row.security.some(({ scopes }) => scopes.every((scope) => may.has(scope)));
};

function expectOpen(headers: Readonly<Record<string, string>>): void {
  expect(headers['access-control-allow-origin']).to.equal('*');
  expect(listed(headers['access-control-expose-headers'])).to.include.members(EXPOSED);
  expect(headers).not.to.have.property('access-control-allow-credentials');
}

const notOpen = (headers: object) =>
  expect(Object.keys(headers).filter((name) => name.startsWith('access-control-'))).to.deep.equal([]);

describe('pages of any origin', () => {
  it("may call what a publishable key may, read the published documents, follow by an address, evaluate Flipt's flags by themselves, and nothing else", () => {
    const documents = operations.filter(({ id }) => /^get(Openapi|Contract)(Json|Yaml)$/.test(id));
    // Flipt's clients for browsers know no other way, and are given a key that may read all flags.
    const others = operations.filter(({ id }) => id === 'streamEnvironment' || id === 'getSnapshot');
    expect(open.map(({ title }) => title)).to.have.members(
      [...operations.filter(isForPages), ...documents, ...others].map(({ title }) => title),
    );
  });
});

onOneDatabase('a page of another origin', (app) => {
  const ask = ({ url, row }: Pick<Operation, 'url' | 'row'>, method = row.method.toUpperCase()) =>
    supertest(app().http)
      .options(url)
      .set({ ...ORIGIN, 'Access-Control-Request-Method': method, 'Access-Control-Request-Headers': SENT.join(',') });

  for (const operation of open) {
    const { title, row, contract } = operation;

    it(`is given leave to call ${title}`, async () => {
      const { status, headers, text } = await ask(operation);
      expect({ status, text }).to.deep.equal({ status: 204, text: '' });
      expect(headers['access-control-allow-origin']).to.equal('*');
      expect(listed(headers['access-control-allow-methods'])).to.include(row.method.toUpperCase());
      expect(listed(headers['access-control-allow-headers']?.toLowerCase())).to.include.members(SENT);
      expect(Number(headers['access-control-max-age'])).to.be.within(600, 86_400);
      expect(headers).to.include.keys('x-request-id', 'x-ratelimit-limit', 'x-ratelimit-remaining');
    });

    it(`reads the answers of ${title}`, async () => {
      const request = { ...(await credential(app(), operation)), headers: ORIGIN };
      expectOpen((await call(app(), operation, request)).headers);
      expectOpen((await call(app(), operation, { ...request, query: { colour: 'blue' } })).headers);
    });

    if (row.security.length === 0) continue;

    it(`reads why ${title} was refused`, async () => {
      const without = await call(app(), operation);
      expectRefusal(contract, without, 'AUTHENTICATION_REQUIRED');
      expectOpen(without.headers);
      const bad = await call(app(), operation, { key: 'pk_bad' });
      expectRefusal(contract, bad, 'API_KEY_INVALID');
      expectOpen(bad.headers);
      expectOpen((await call(app(), operation, { key: app().pk(), body: '{' })).headers);
    });
  }

  for (const operation of shut) {
    it(`is given no leave to call ${operation.title}, and cannot read its answers`, async () => {
      const asked = await ask(operation);
      expect(asked.status).to.equal(statusOf(operation.contract, operation, 'METHOD_NOT_ALLOWED'));
      notOpen(asked.headers);
      notOpen((await call(app(), operation, { ...(await credential(app(), operation)), headers: ORIGIN })).headers);
    });
  }

  it('is given no leave for a method or a path that does not exist', async () => {
    const [evaluate] = open;
    if (!evaluate) throw new Error('No operation is open.');
    for (const method of ['DELETE', 'TRACE', 'OPTIONS', 'nonsense', '']) {
      const asked = await ask(evaluate, method);
      expect(asked.status, method).to.equal(405);
      notOpen(asked.headers);
    }
    const nowhere = await ask({ ...evaluate, url: '/api/v1/nothing' });
    expect(nowhere.status).to.equal(404);
    notOpen(nowhere.headers);
  });

  it('has asked for nothing where it names no method, or comes from no origin', async () => {
    const [{ url } = { url: '' }] = open;
    expect((await supertest(app().http).options(url).set(ORIGIN)).status).to.equal(405);
    expect((await supertest(app().http).options(url).set('Access-Control-Request-Method', 'POST')).status).to.equal(
      405,
    );
  });
});

onOneDatabase(
  'a page that is over the limit',
  (app) => {
    it('reads how long it has to wait, and may still ask for leave', async () => {
      const request = { key: app().pk(), headers: ORIGIN, body: {} };
      expect((await app().native.call('evaluateFlags', request)).status).to.equal(200);
      const answer = await app().native.call('evaluateFlags', request);
      expectRefusal('native', answer, 'RATE_LIMIT_EXCEEDED');
      expectOpen(answer.headers);
      const asked = await supertest(app().http)
        .options('/api/v1/evaluate')
        .set({ ...ORIGIN, 'Access-Control-Request-Method': 'POST' });
      expect(asked.status).to.equal(204);
    });
  },
  { env: { RATE_LIMIT_EVALUATION: '1', RATE_LIMIT_MANAGEMENT: '1' } },
);
