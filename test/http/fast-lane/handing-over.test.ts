/** What the fast lane has done of a request is not done again by the pipeline, to which it hands what is not as usual. */
import { expect } from 'chai';
import supertest from 'supertest';
import { onOneDatabase, type TestApp } from '../../support/app.js';
import { makeFlag, newKey } from '../../support/flags.js';

/** A test's own requests, as they are: the contract client would set headers of its own. */
const evaluate = (app: TestApp, body: string, headers: Record<string, string> = {}) =>
  supertest(app.http)
    .post('/api/v1/evaluate')
    .set({ 'X-API-Key': app.sk(), 'Content-Type': 'application/json', ...headers })
    .send(body);

const remaining = ({ headers }: { headers: Record<string, string> }) => Number(headers['x-ratelimit-remaining']);

onOneDatabase(
  'a request that the fast lane hands over',
  (app) => {
    let body: string;
    before(async () => {
      const { key } = await makeFlag(app());
      body = JSON.stringify({ flag_key: key });
      await evaluate(app(), body); // reads the key
    });

    it('is counted once, whatever is wrong with it', async () => {
      let left = remaining(await evaluate(app(), body));
      const bad = [
        evaluate(app(), '{'),
        evaluate(app(), '{"flag_key":7}'),
        evaluate(app(), '{"flag_key":"a","__proto__":{}}'),
        evaluate(app(), body, { 'Content-Type': 'text/plain' }),
        evaluate(app(), JSON.stringify({ flag_key: newKey('nobody') })),
      ];
      for (const request of bad) {
        const answer = await request;
        expect(answer.status).to.be.within(400, 415);
        expect(remaining(answer)).to.equal(left - 1);
        left -= 1;
      }
    });

    it('is counted once when it is over the limit, and says when to come back', async () => {
      while (remaining(await evaluate(app(), body)) > 0);
      const over = await evaluate(app(), body);
      expect(over.status).to.equal(429);
      expect(over.headers['retry-after']).to.match(/^[1-9]\d?$/);
      expect(over.body.error.code).to.equal('RATE_LIMIT_EXCEEDED');
    });
  },
  { env: { RATE_LIMIT_EVALUATION: '20' } },
);

let calls = 0;

onOneDatabase(
  'a handler of the fast lane that fails',
  (app) => {
    it('is called once, and answered as any failure is', async () => {
      const { key } = await makeFlag(app());
      const body = JSON.stringify({ flag_key: key });
      await app().native.call('evaluateFlags', { key: app().sk(), body: {} }); // reads the key
      const answer = await evaluate(app(), body);
      expect(answer.status).to.equal(500);
      expect(answer.body.error.code).to.equal('INTERNAL_ERROR');
      expect(answer.headers['x-request-id']).to.be.a('string');
      expect(calls).to.equal(1);
    });
  },
  {
    parts: {
      native: (handlers) => ({
        ...handlers,
        evaluateFlag: () => {
          calls += 1;
          throw new Error('the handler of this test fails');
        },
      }),
    },
  },
);
