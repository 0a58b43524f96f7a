import { expect } from 'chai';
import type { Knex } from 'knex';
import { onEveryDatabase, onOneDatabase } from '../support/app.js';
import { forEachContract } from '../support/contract.js';
import type { RequestOptions } from '../support/contract-client.js';
import { streamToken } from '../support/streams.js';
import { call, credential, declares, type Operation, operations } from './operations.js';
import { expectRefusal } from './refusals.js';

type Handler = (...given: never[]) => unknown;

type Change = <Handlers extends object>(handlers: Handlers) => Handlers;

/** The same handlers, each of them changed. */
function each(change: (handler: Handler) => Handler): Change {
  return <Handlers extends object>(handlers: Handlers) =>
    Object.fromEntries(Object.entries(handlers).map(([id, handler]) => [id, change(handler)])) as Handlers;
}

/** Every way in which a handler can fail; the sweep says which of them is on. */
const FAILURES = {
  throws: () => {
    throw new Error('password=hunter2 at /srv/burgee');
  },
  rejects: () => Promise.reject(new Error('password=hunter2 at /srv/burgee')),
  'rejects with what is no error': () => Promise.reject('password=hunter2 at /srv/burgee'),
  'answers what is no JSON': () => ({ status: 200, body: { data: 1n } }),
};
let failure: (() => unknown) | undefined;
const fails = each(
  (handler) =>
    (...given) =>
      (failure ?? handler)(...given),
);

onOneDatabase(
  'where a handler',
  (app) => {
    before(() => streamToken(app()));
    after(() => {
      failure = undefined;
    });

    for (const [title, fail] of Object.entries(FAILURES)) {
      for (const operation of operations) {
        it(`${title}, ${operation.title} is a fault of the server, which tells nothing of its inside`, async () => {
          failure = fail;
          const answer = await call(app(), operation, await credential(app(), operation));
          expectRefusal(operation.contract, answer, 'INTERNAL_ERROR');
          expect(JSON.stringify(answer)).to.not.match(/hunter2|srv|BigInt/);
        });
      }
    }

    it('fails after its headers were set, none of them is on the answer', async () => {
      failure = () => ({ status: 200, headers: { ETag: '"hunter2"' }, body: { data: 1n } });
      const answer = await app().native.call('getOpenapiJson');
      expectRefusal('native', answer, 'INTERNAL_ERROR');
      expect(answer.headers).to.not.have.property('etag');
    });
  },
  { parts: forEachContract<Change>(() => fails) },
);

const needDatabase = operations.filter(({ row }) => row.statuses.includes(503));

/** Evaluations that cannot do without it: they store somebody, or find an environment by its address. */
const STORING = operations.filter(
  ({ contract, id, row }) =>
    contract === 'flagsmith' && (row.tag === 'traits' || row.tag === 'realtime' || /identity/i.test(id)),
);

/** The same request with a key that nobody has come with before. */
function withKey({ key: _, ...given }: RequestOptions, key: string): RequestOptions {
  if (given.headers?.['X-Environment-Key'] === undefined) return { ...given, key };
  return { ...given, headers: { ...given.headers, 'X-Environment-Key': `ser.${key}` } };
}

const evaluates = (operation: Operation) => operation.row.rateLimit === 'evaluation' && !STORING.includes(operation);

/** The database goes away between the credential and the handler, and comes back after the answer. */
let database: Knex | undefined;
const losesDatabase = each((handler) => async (...given) => {
  if (!database) return handler(...given);
  await database.destroy();
  return handler(...given);
});

onEveryDatabase(
  'without a database',
  (app) => {
    describe('since the credential was read', () => {
      before(async () => {
        await streamToken(app());
        const headers = { 'X-Environment-Key': `ser.${app().sk()}` };
        await app().flagsmith.call('listFlags', { headers });
        await app().flipt.call('evaluateOfrepFlags', { key: app().sk(), body: {} });
        database = app().database;
      });
      afterEach(() => database?.initialize());
      after(() => {
        database = undefined;
      });

      for (const operation of needDatabase) {
        const isEvaluation = evaluates(operation);

        it(`${operation.title} ${isEvaluation ? 'goes on from memory' : 'says so'}`, async () => {
          const { streamToken: ofStream, ...best } = await credential(app(), operation);
          const asApplication = isEvaluation && declares(operation, 'ApiKeyAuth');
          const given = asApplication ? { key: app().sk(), ...(ofStream && { streamToken: ofStream }) } : best;
          const needsFlag = ['evaluateFlag', 'explainFlag'].includes(operation.id);
          const body = needsFlag ? { flag_key: 'unknown' } : operation.request.body;
          const answer = await call(app(), operation, { ...given, body });
          if (isEvaluation) expect(answer.status).to.be.oneOf([200, 204, 404]);
          else expectRefusal(operation.contract, answer, 'SERVICE_UNAVAILABLE');
        });
      }
    });

    describe('since before the request', () => {
      before(() => app().close());

      for (const operation of needDatabase) {
        it(`${operation.title} says so, and when to come back; to keys that it knows it answers`, async () => {
          const given = await credential(app(), operation);
          const isOfKey = evaluates(operation) && !given.token && !given.streamToken;
          if (isOfKey) expect((await call(app(), operation, given)).status).to.be.oneOf([200, 204, 404]);
          const answer = await call(app(), operation, isOfKey ? withKey(given, app().sk('staging')) : given);
          expectRefusal(operation.contract, answer, 'SERVICE_UNAVAILABLE');
          expect(Number(answer.headers['retry-after'])).to.be.within(1, 60);
        });
      }

      for (const operation of operations.filter((one) => !needDatabase.includes(one))) {
        it(`${operation.title} answers as ever`, async () => {
          expect((await call(app(), operation)).status).to.equal(200);
        });
      }

      it('what needs no database is still refused as ever', async () => {
        const { native } = app();
        expectRefusal('native', await native.call('listFlags'), 'AUTHENTICATION_REQUIRED');
        expectRefusal('native', await native.call('listFlags', { key: 'sk_bad' }), 'API_KEY_INVALID');
        expectRefusal('native', await native.call('login', { body: '{' }), 'BODY_MALFORMED');
        expectRefusal('native', await native.send('get', '/api/v1/nothing'), 'NOT_FOUND');
      });
    });
  },
  { parts: forEachContract<Change>(() => losesDatabase) },
);
