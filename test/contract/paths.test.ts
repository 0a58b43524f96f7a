import { expect } from 'chai';
import { onOneDatabase } from '../support/app.js';
import { TAKES_REST } from '../support/contract.js';
import { clientOf, declares, type Operation, operations } from './operations.js';
import { expectRefusal, messageOf } from './refusals.js';

const METHODS = ['get', 'put', 'post', 'patch', 'delete', 'options', 'trace'];

/** One operation for each path, and all methods of it. */
const paths = [...new Map(operations.map((operation) => [operation.url, operation])).values()].map((operation) => ({
  operation,
  methods: operations.filter(({ url }) => url === operation.url).map(({ row }) => row.method),
}));

const all = (app: { readonly token: string; readonly sk: () => string }, operation: Operation) =>
  declares(operation, 'ApiKeyAuth') && operation.contract !== 'native' ? { key: app.sk() } : { token: app.token };

/** To Flipt's door, slashes at the end of a path say nothing. */
const stripsSlashes = ({ contract }: Operation) => contract === 'flipt';

const takesRest = ({ row }: Operation) => `${row.base}${row.path}` === TAKES_REST;

onOneDatabase('paths and methods', (app) => {
  describe('a method that the path does not have', () => {
    for (const { operation, methods } of paths) {
      it(`is refused at ${operation.row.base} ${operation.row.path}, and Allow lists those that it has`, async () => {
        const allowed = [...methods, ...(methods.includes('get') ? ['head'] : [])].sort();
        for (const method of METHODS.filter((one) => !methods.includes(one))) {
          const answer = await clientOf(app(), operation).send(method, operation.url);
          expectRefusal(operation.contract, answer, 'METHOD_NOT_ALLOWED');
          expect(answer.headers['allow']).to.equal(allowed.join(', ').toUpperCase());
        }
      });
    }
  });

  describe('another path', () => {
    for (const { operation, methods } of paths.filter(({ operation }) => operation.url !== '/')) {
      it(`is ${operation.url} with a trailing slash`, async () => {
        for (const method of methods) {
          const client = clientOf(app(), operation);
          // Where the path is one, nobody is to do by it what it says.
          const given = stripsSlashes(operation) ? {} : { ...all(app(), operation), body: operation.request.body };
          const answer = await client.send(method, `${operation.url}/`, given);
          if (stripsSlashes(operation)) expect(answer.body, method).not.to.deep.include({ message: 'Not Found' });
          else expectRefusal(operation.contract, answer, takesRest(operation) ? 'FLAG_NOT_FOUND' : 'NOT_FOUND');
        }
      });

      it(`is ${operation.url} with its first letter in upper case`, async () => {
        const url = operation.url.replace(/[a-z]/, (letter) => letter.toUpperCase());
        const answer = await app().native.send(methods[0] ?? 'get', url, { token: app().token });
        expectRefusal('native', answer, 'NOT_FOUND');
      });
    }

    for (const path of ['/api/v1/nothing', '/api/v1', '/api/v1/', '/nothing', '/api/v2/flags', '/api/v1//flags']) {
      it(`is ${path}`, async () => {
        expectRefusal('native', await app().native.send('get', path, { token: app().token }), 'NOT_FOUND');
        expectRefusal('native', await app().native.send('delete', path), 'NOT_FOUND');
      });
    }

    for (const path of ['/v1/nothing', '/v1', '/v1/', '/v1/flags/new-feature/archive', '/v1//flags']) {
      it(`is ${path}, in the door's own words`, async () => {
        expectRefusal('flagify', await app().flagify.send('get', path, { key: app().sk() }), 'NOT_FOUND');
      });
    }

    for (const { operation, methods } of paths.filter(({ operation }) => operation.url.endsWith('/'))) {
      if (operation.url === '/') continue;
      it(`is ${operation.url} without its trailing slash, and the answer says what is missing`, async () => {
        for (const method of methods) {
          const client = clientOf(app(), operation);
          const answer = await client.send(method, operation.url.slice(0, -1), all(app(), operation));
          expectRefusal(operation.contract, answer, 'NOT_FOUND');
          expect(messageOf(operation.contract, answer)).to.include('end in a slash');
        }
      });
    }

    for (const path of ['/nothing/', '/nothing', '', '/', '//', '/auth//login/', '/auth/login//']) {
      it(`is /flagsmith/api/v1${path}, in Flagsmith's words`, async () => {
        for (const method of ['get', 'post']) {
          const answer = await app().flagsmith.send(method, `/flagsmith/api/v1${path}`, { token: app().token });
          expectRefusal('flagsmith', answer, 'NOT_FOUND');
        }
      });
    }

    for (const path of ['/nothing', '', '/', '/configuration', '/evaluate', '/evaluate/flags/', '/evaluate//flags']) {
      it(`is /ofrep/v1${path}, in OFREP's words`, async () => {
        for (const method of ['get', 'post']) {
          const answer = await app().openfeature.send(method, `/ofrep/v1${path}`, { key: app().sk() });
          expectRefusal('openfeature', answer, 'NOT_FOUND');
        }
      });
    }

    it('is named in the answer, and not its query, which may hold a secret', async () => {
      const { body } = await app().native.send('get', '/api/v1/nothing?token=secret');
      expect(body.error.message).to.include('/api/v1/nothing').and.not.include('secret');
    });

    it('may be as long as a request line: the message stays within its bounds', async () => {
      expectRefusal('native', await app().native.send('get', `/api/v1/${'x'.repeat(8000)}`), 'NOT_FOUND');
    });
  });
});
