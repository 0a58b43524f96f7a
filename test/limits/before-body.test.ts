/** Requests over the limit are refused before anything of their body is read, and so before a password is hashed. */
import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { expect } from 'chai';
import { call, credential, operationsWithBody } from '../contract/operations.js';
import { expectRefusal } from '../contract/refusals.js';
import { onOneDatabase, type TestApp } from '../support/app.js';
import { addressOf, close, listen } from '../support/listen.js';

const ONCE = { RATE_LIMIT_AUTH: '1', RATE_LIMIT_MANAGEMENT: '1', RATE_LIMIT_EVALUATION: '1', RATE_LIMIT_RULESET: '1' };

/** Sends the head of a request that announces a body, and nothing of the body. */
async function announce({ http }: Pick<TestApp, 'http'>, method: string, path: string, headers: object) {
  const server = await listen(http);
  const { port } = addressOf(server);
  const all = { 'Content-Type': 'application/json', 'Content-Length': 100, ...headers };
  const sent = request({ port, host: '127.0.0.1', method, path, headers: all });
  const answered = once(sent, 'response');
  sent.flushHeaders();
  const [answer]: IncomingMessage[] = await answered;
  sent.on('error', () => {}); // the server closes what nobody will read
  sent.destroy();
  await close(server);
  return answer;
}

onOneDatabase(
  'a request over the limit',
  (app) => {
    for (const operation of operationsWithBody) {
      it(`is refused before its body has come: ${operation.title}`, async () => {
        const { token, key } = await credential(app(), operation);
        await call(app(), operation, { ...(token && { token }), ...(key && { key }) });
        const headers = { ...(token && { Authorization: `Bearer ${token}` }), ...(key && { 'X-API-Key': key }) };
        const answer = await announce(app(), operation.row.method.toUpperCase(), operation.url, headers);
        expect(answer?.statusCode).to.equal(429);
      });

      it(`is refused whatever its body is: ${operation.title}`, async () => {
        const given = await credential(app(), operation);
        for (const body of ['{', 'x'.repeat(2 ** 20 + 1)]) {
          expectRefusal(operation.contract, await call(app(), operation, { ...given, body }), 'RATE_LIMIT_EXCEEDED');
        }
        const wrong = { ...given, headers: { 'Content-Type': 'text/plain' } };
        expectRefusal(operation.contract, await call(app(), operation, wrong), 'RATE_LIMIT_EXCEEDED');
      });
    }
  },
  { env: ONCE },
);
