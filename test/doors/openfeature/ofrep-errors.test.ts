/** What OFREP's providers read of an error: `errorCode`, and of one flag `key`; without both they see no reason at all. */
import { expect } from 'chai';
import { onEveryDatabase, onOneDatabase } from '../../support/app.js';
import type { RequestOptions, TestAnswer } from '../../support/contract-client.js';
import { makeFlag } from '../../support/flags.js';
import { askFor, askForAll } from '../../support/ofrep.js';
import { makePersonalToken } from '../../support/places.js';

const KEY = 'new-feature';

/** Fails unless the same goes for one flag, with its key, and for all flags, without one. */
function expectError(one: TestAnswer, all: TestAnswer, status: number, errorCode: string, sentence: RegExp): void {
  expect([one.status, all.status], JSON.stringify(one.body)).to.deep.equal([status, status]);
  expect(one.body).to.have.all.keys('key', 'errorCode', 'errorDetails');
  expect(one.body).to.include({ key: KEY, errorCode });
  expect(one.body.errorDetails).to.match(sentence);
  expect(all.body).to.have.all.keys('errorCode', 'errorDetails');
  expect(all.body.errorCode).to.equal(errorCode);
  expect(all.body.errorDetails).to.match(sentence);
}

onEveryDatabase('an error of OFREP', (app) => {
  before(() => makeFlag(app(), { key: KEY, enabled: true }));

  const both = async (given: RequestOptions, context?: unknown) =>
    [await askFor(app(), KEY, context, given), await askForAll(app(), context, given)] as const;
  const withBody = (body: unknown, headers: Record<string, string> = {}) => both({ key: app().sk(), body, headers });

  it('is 400 PARSE_ERROR where the body is no JSON', async () => {
    for (const body of ['{', 'context', "{'context': {}}", Buffer.from([0x7b, 0xff, 0x7d])]) {
      expectError(...(await withBody(body)), 400, 'PARSE_ERROR', /^The body is (no JSON|not valid UTF-8)/);
    }
  });

  it('is 400 GENERAL where the body is missing, or no object', async () => {
    for (const body of ['', 'null', '[]', '"x"']) {
      expectError(...(await withBody(body)), 400, 'GENERAL', /contract says: \/body (is required|must be object)/);
    }
  });

  const badContexts: readonly (readonly [title: string, context: unknown, spot: string])[] = [
    ['null', null, ''],
    ['text', 'user-42', ''],
    ['a list', [], ''],
    ['a number', 1, ''],
    ['with a targeting key that is a number', { targetingKey: 42 }, '/targetingKey'],
    ['with a targeting key that is an object', { targetingKey: {} }, '/targetingKey'],
    ['with a targeting key that is too long', { targetingKey: 'x'.repeat(1025) }, '/targetingKey'],
    ['of too many attributes', Object.fromEntries([...Array(502).keys()].map((n) => [`a${n}`, n])), ''],
    ['with a name that is too long', { ['x'.repeat(201)]: 1 }, ''],
  ];
  for (const [title, context, spot] of badContexts) {
    it(`is 400 INVALID_CONTEXT where the context is ${title}`, async () => {
      const answers = await both({ key: app().sk() }, context);
      expectError(...answers, 400, 'INVALID_CONTEXT', new RegExp(`contract says: /body/context${spot}`));
    });
  }

  const badTexts = {
    'has an attribute without a name': ['{"":1}', '/'],
    'has an attribute __proto__': ['{"__proto__":{"admin":true}}', '/__proto__'],
    'has one deep inside': ['{"a":[{"__proto__":1}]}', '/a/0/__proto__'],
    'is nested too deep': [`${'{"a":'.repeat(40)}1${'}'.repeat(40)}`, '/a/a/a'],
    'is nested without end': [`${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`, '/a/a/a'],
    'has half a surrogate pair': ['{"targetingKey":"a\\ud83d"}', '/targetingKey'],
    'has a number beyond all numbers': ['{"a":1e400}', '/a'],
  } as const;
  for (const [title, [context, spot]] of Object.entries(badTexts)) {
    it(`is 400 INVALID_CONTEXT where the context ${title}`, async () => {
      const answers = await withBody(`{"context":${context}}`);
      expectError(...answers, 400, 'INVALID_CONTEXT', new RegExp(`contract says: /body/context${spot}`));
      expect({}).to.not.have.property('admin');
    });
  }

  it('is 400 GENERAL where the query is none of the contract’s', async () => {
    const answers = await both({ key: app().sk(), query: { colour: 'blue' } });
    expectError(...answers, 400, 'GENERAL', /\/query\/colour/);
  });

  it('is 401 GENERAL without a credential, or with a bad one', async () => {
    const bad = [
      {},
      { key: 'sk_bad' },
      { token: 'nonsense' },
      { headers: { Authorization: 'Bearer' } },
      { headers: { 'X-Environment-Key': 'ser.sk_bad' } },
      { headers: { 'X-Environment-Key': 'nobody-has-this-one' } },
      { key: app().sk(), token: 'nonsense' },
    ];
    for (const given of bad) {
      const [one, all] = await both(given);
      expectError(one, all, 401, 'GENERAL', /send|malformed|unknown|log in/);
      expect(one.headers['www-authenticate']).to.equal('Bearer realm="burgee"');
    }
  });

  it('is 403 GENERAL where the credential may not evaluate', async () => {
    const { token } = await makePersonalToken(app(), { scopes: ['flags:read'] });
    expectError(...(await both({ token })), 403, 'GENERAL', /lacks the scope flags:evaluate/);
  });

  it('is 413 GENERAL where the body is too long', async () => {
    const body = { context: { a: 'x'.repeat(2 ** 20) } };
    expectError(...(await withBody(body)), 413, 'GENERAL', /longer than 1048576 bytes/);
  });

  it('is 415 GENERAL where the body is of another media type', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/json; charset=latin1']) {
      expectError(...(await withBody({}, { 'Content-Type': type })), 415, 'GENERAL', /reads application\/json/);
    }
  });

  it('is 405 GENERAL by another method', async () => {
    const send = (path: string) => app().openfeature.send('get', `/ofrep/v1/evaluate/flags${path}`);
    expectError(await send(`/${KEY}`), await send(''), 405, 'GENERAL', /other methods: POST/);
  });
});

onOneDatabase(
  'an error of OFREP over the limit',
  (app) => {
    it('is 429 GENERAL, and says in seconds when to come back, because some read a date as a number', async () => {
      const given = { key: app().sk() };
      await askFor(app(), KEY, {}, given);
      const one = await askFor(app(), KEY, {}, given);
      expectError(one, await askForAll(app(), {}, given), 429, 'GENERAL', /wait \d+ seconds/);
      expect(one.headers['retry-after']).to.match(/^[1-9]\d?$/);
    });
  },
  { env: { RATE_LIMIT_EVALUATION: '1' } },
);

let isBroken = false;

onOneDatabase(
  'an error of OFREP of the server’s own',
  (app) => {
    it('is 500 GENERAL, and tells nothing of its inside', async () => {
      isBroken = true;
      const given = { key: app().sk() };
      const answers = [await askFor(app(), KEY, {}, given), await askForAll(app(), {}, given)] as const;
      isBroken = false;
      expectError(...answers, 500, 'GENERAL', /^The server failed/);
      expect(JSON.stringify(answers)).to.not.include('hunter2');
    });

    it('is 503 GENERAL to a key that nothing is known of without a database, and says in seconds when to come back', async () => {
      await app().close();
      const given = { key: app().pk() };
      const one = await askFor(app(), KEY, {}, given);
      expectError(one, await askForAll(app(), {}, given), 503, 'GENERAL', /^The database is away/);
      expect(one.headers['retry-after']).to.match(/^[1-9]\d?$/);
    });
  },
  {
    parts: {
      snapshots: (stored) => ({
        ...stored,
        get: async (environmentId) => {
          if (isBroken) throw new Error('password=hunter2');
          return stored.get(environmentId);
        },
      }),
    },
  },
);
