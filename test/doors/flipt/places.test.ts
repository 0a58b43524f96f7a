/** Where a request is: by its namespace, `X-Flipt-Environment` and its credential. The handlers only say where they are. */
import { expect } from 'chai';
import { Refusal } from '../../../src/domain/refusal.js';
import { refused } from '../../../src/handlers/flipt/errors.js';
import { changePlace, findPlace } from '../../../src/handlers/flipt/places.js';
import { repositories } from '../../../src/repositories/index.js';
import type { HandlerChanges } from '../../../src/server.js';
import { onEveryDatabase, type TestApp } from '../../support/app.js';
import type { RequestOptions } from '../../support/contract-client.js';
import { notReached } from '../../support/flipt-reach.js';

let running: TestApp | undefined;
const tables = () => {
  if (!running) throw new Error('The app has not started.');
  return repositories(running.database);
};

/** Of a page that is empty its token says where the flags were looked for; of a change, what the last one was in. */
let changed: string | undefined;
const flipt: NonNullable<HandlerChanges['flipt']> = (handlers) => ({
  ...handlers,
  listFlags: async (input, { principal }) => {
    const place = await findPlace(tables(), principal, input);
    if (place instanceof Refusal) return refused(place);
    const nextPageToken = `${place.project.key}/${place.environment.key}`;
    return { status: 200, body: { flags: [], nextPageToken, totalCount: 0 } };
  },
  deleteFlag: (input, context) =>
    changePlace(tables(), context, input, 'here', async (tx, { project, environment }) => {
      tx.leave();
      changed = `${project.key}/${environment.key}`;
      return { status: 200, body: {} };
    }),
});

onEveryDatabase(
  'a place of the Flipt door',
  (app) => {
    const make = async (id: string, body: object, query = {}) =>
      expect((await app().native.call(id, { token: app().token, body, query })).status).to.equal(201);
    before(async () => {
      running = app();
      await make('createProject', { key: 'shop', environments: [{ key: 'first' }, { key: 'default' }] });
    });

    const ask = (namespaceKey: string, environment?: string, given: RequestOptions = { token: app().token }) => {
      const headers = { ...given.headers, ...(environment !== undefined && { 'X-Flipt-Environment': environment }) };
      const path = { namespaceKey, flagKey: 'f' };
      return {
        read: () => app().flipt.call('listFlags', { ...given, headers, path }),
        change: () => app().flipt.call('deleteFlag', { ...given, headers, path }),
      };
    };
    const placed = async (...asked: Parameters<typeof ask>) => {
      const { read, change } = ask(...asked);
      const { status, body } = await read();
      expect(status, JSON.stringify(body)).to.equal(200);
      changed = undefined;
      expect((await change()).status).to.equal(200);
      expect(changed).to.equal(body.nextPageToken);
      return body.nextPageToken;
    };
    const missing = async (message: string, ...asked: Parameters<typeof ask>) => {
      const { read, change } = ask(...asked);
      for (const answer of [await read(), await change()]) {
        expect(answer.status).to.equal(404);
        expect(answer.body).to.deep.equal({ code: 5, message, details: [] });
      }
    };

    it('is the first environment of the namespace, where nothing else is said', async () => {
      expect(await placed('default')).to.equal('default/dev');
      expect(await placed('default', '')).to.equal('default/dev');
      expect(await placed('shop')).to.equal('shop/first');
    });

    it('is the environment that the header names', async () => {
      expect(await placed('default', 'prod')).to.equal('default/prod');
    });

    it('is the environment `default` only where there is one', async () => {
      expect(await placed('default', 'default')).to.equal('default/dev');
      expect(await placed('shop', 'default')).to.equal('shop/default');
    });

    for (const [title, given] of Object.entries({
      'as an API key': () => ({ key: app().sk() }),
      'as a bearer token': () => ({ token: app().sk() }),
      'as a JWT': () => ({ headers: { Authorization: `JWT ${app().sk()}` } }),
    })) {
      it(`is that of a key that is sent ${title}`, async () => {
        expect(await placed('default', undefined, given())).to.equal('default/prod');
        expect(await placed('default', 'default', given())).to.equal('default/prod');
        expect(await placed('default', 'prod', given())).to.equal('default/prod');
      });
    }

    it('does not exist for a key of another one', async () => {
      const key = { key: app().sk() };
      const own = 'a key reaches only the namespace and the environment that it is of';
      await missing(`Environment 'dev' does not exist in project 'default': ${own}`, 'default', 'dev', key);
      await missing(notReached('shop'), 'shop', undefined, key);
      await missing(notReached('colours'), 'colours', undefined, key);
    });

    it('does not exist where there is no such namespace or environment', async () => {
      await missing('namespace "colours" not found', 'colours');
      await missing('namespace "colours" not found', 'colours', 'default');
      await missing("Environment 'qa' does not exist in project 'shop'.", 'shop', 'qa');
    });
  },
  { parts: { flipt } },
);
