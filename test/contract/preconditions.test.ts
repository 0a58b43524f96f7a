/**
 * Every operation that reads a resource, and every one that changes one: ETag, `If-None-Match` and `If-Match`. The
 * operations come from the contract: a new one joins by itself, once it declares the headers.
 */
import { expect } from 'chai';
import { onEveryDatabase, onOneDatabase, type TestApp } from '../support/app.js';
import type { RequestOptions, TestAnswer } from '../support/contract-client.js';
import { makeProject } from '../support/places.js';
import { plantFlag, unchanging } from '../support/unchanged.js';
import { call, type Operation, operations } from './operations.js';
import { plantIn } from './places.js';
import { expectRefusal } from './refusals.js';

const readers = operations.filter(({ row }) => row.hasEtag && row.method === 'get');
const changers = operations.filter(({ row }) => row.reader !== null);

/** A request about objects of a new project, one of every kind. */
async function plant(app: TestApp): Promise<RequestOptions> {
  const project = await makeProject(app);
  const query = { project_id: project.key, environment_id: 'prod' };
  const path = await plantIn(app, { token: app.token, query });
  const override = { token: app.token, query, path, body: { variation: 'on' } };
  expect((await app.native.call('replaceIdentityOverride', override)).status).to.equal(201);
  return { token: app.token, path };
}

/** The parameters that an operation of this path needs to find what is planted. */
function placeOf({ row }: Operation, { path = {} }: RequestOptions): Record<string, string> {
  const { project_id = '', environment_id = '' } = path;
  const inEnvironment = /^\/(flags|identities)/.test(row.path) && !row.path.includes('{environment_id}');
  if (inEnvironment) return { project_id, environment_id };
  return /^\/(flags|segments|environments)/.test(row.path) ? { project_id } : {};
}

function tagOf({ headers }: TestAnswer): string {
  expect(headers['etag']).to.match(/^"[^"]+"$/);
  return headers['etag'] ?? '';
}

onOneDatabase('a resource', (app) => {
  let request: RequestOptions;
  before(async () => {
    request = await plant(app());
  });

  for (const operation of readers) {
    const ask = (headers = {}) => call(app(), operation, { ...request, query: placeOf(operation, request), headers });

    it(`${operation.title} has an ETag, and is not sent again to whoever has it`, async () => {
      const first = await ask();
      expect(first.status, JSON.stringify(first.body)).to.equal(200);
      const tag = tagOf(first);
      expect(first.headers['cache-control']).to.equal('private, no-cache');
      for (const had of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
        const again = await ask({ 'If-None-Match': had });
        expect({ status: again.status, body: again.body, tag: tagOf(again) }, had).to.deep.equal({
          status: 304,
          body: undefined,
          tag,
        });
      }
      expect((await ask({ 'If-None-Match': '"other"' })).status).to.equal(200);
    });
  }
});

onEveryDatabase('whoever has seen something else', (app) => {
  let request: RequestOptions;
  before(async () => {
    await plantFlag(app());
    request = await plant(app());
  });
  const unchanged = unchanging(app);

  for (const operation of changers) {
    unchanged(`${operation.title} is refused, told what there is, and changes nothing`, async () => {
      const about = { ...request, query: placeOf(operation, request) };
      const seen = tagOf(await call(app(), readerOf(operation), about));
      for (const stale of ['"other"', '"one", "two"', `W/${seen}`]) {
        const answer = await call(app(), operation, { ...about, headers: { 'If-Match': stale } });
        expectRefusal(operation.contract, answer, 'PRECONDITION_FAILED');
        expect(seen).to.match(new RegExp(`^${answer.body.error.details.current.etag.slice(0, -1)}[."]`));
      }
      const malformed = await call(app(), operation, { ...about, headers: { 'If-Match': 'no quotes' } });
      expect(malformed.status).to.equal(400);
    });
  }
});

function readerOf({ row }: Operation): Operation {
  const found = operations.find(({ id }) => id === row.reader);
  if (!found) throw new Error(`No operation reads what ${row.path} is.`);
  return found;
}

onOneDatabase('whoever has seen it as it is', (app) => {
  for (const operation of changers) {
    it(`${operation.title} is served`, async () => {
      const request = await plant(app());
      const about = { ...request, query: placeOf(operation, request) };
      const seen = tagOf(await call(app(), readerOf(operation), about));
      const answer = await call(app(), operation, { ...about, headers: { 'If-Match': seen } });
      expect(answer.status, JSON.stringify(answer.body)).to.not.be.oneOf([400, 412]);
    });
  }
});

onOneDatabase(
  'a server that asks for If-Match',
  (app) => {
    for (const operation of changers) {
      it(`${operation.title} is refused without it`, async () => {
        expectRefusal(
          operation.contract,
          await call(app(), operation, { token: app().token }),
          'PRECONDITION_REQUIRED',
        );
      });
    }
  },
  { env: { REQUIRE_IF_MATCH: 'true' } },
);
