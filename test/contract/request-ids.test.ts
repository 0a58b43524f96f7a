import { expect } from 'chai';
import { onOneDatabase } from '../support/app.js';
import { call, credential, operations } from './operations.js';

const NEW_ID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

onOneDatabase('every answer', (app) => {
  describe('the request id', () => {
    for (const operation of operations) {
      it(`of ${operation.title} is the caller's own`, async () => {
        const headers = { 'X-Request-Id': 'trace_42.A-b' };
        const refused = await call(app(), operation, { headers, query: { colour: 'blue' } });
        const answer = await call(app(), operation, { ...(await credential(app(), operation)), headers });
        expect(refused.headers['x-request-id']).to.equal('trace_42.A-b');
        expect(answer.headers['x-request-id']).to.equal('trace_42.A-b');
      });

      it(`of ${operation.title} is made where none is sent`, async () => {
        const first = (await call(app(), operation)).headers['x-request-id'];
        const second = (await call(app(), operation)).headers['x-request-id'];
        expect(first).to.match(NEW_ID);
        expect(second).to.match(NEW_ID).and.not.equal(first);
      });
    }

    for (const id of ['two words', 'x'.repeat(129), 'a/b', 'café', '<b>', 'a,b', '"a"', ' ', '']) {
      it(`is replaced where ${JSON.stringify(id.slice(0, 20))} is sent`, async () => {
        const answer = await app().native.call('getLiveness', { headers: { 'X-Request-Id': id } });
        expect(answer.headers['x-request-id']).to.match(NEW_ID);
      });
    }

    it('may have 128 characters', async () => {
      const id = 'x'.repeat(128);
      const answer = await app().native.call('getLiveness', { headers: { 'X-Request-Id': id } });
      expect(answer.headers['x-request-id']).to.equal(id);
    });

    it('is on answers without an operation', async () => {
      const headers = { 'X-Request-Id': 'trace-43' };
      for (const [method, path] of [
        ['get', '/api/v1/nothing'],
        ['trace', '/api/v1/flags'],
        ['get', '/nothing'],
      ] as const) {
        const answer = await app().native.send(method, path, { headers });
        expect(answer.headers['x-request-id']).to.equal('trace-43');
      }
    });
  });

  describe('HEAD', () => {
    for (const operation of operations.filter(({ row }) => row.method === 'get')) {
      it(`answers as ${operation.title} does, without the body`, async () => {
        const request = { ...operation.request, ...(await credential(app(), operation)) };
        const head = await app()[operation.contract].send('head', operation.url, request);
        const get = await call(app(), operation, request);
        expect(head.status).to.equal(get.status);
        expect(head.body).to.equal(undefined);
        // How a body is sent is said only where one is.
        const names = Object.keys(get.headers).filter((name) => name !== 'transfer-encoding');
        expect(Object.keys(head.headers)).to.have.members(names);
        expect(head.headers['content-length']).to.equal(get.headers['content-length']);
      });
    }
  });
});
