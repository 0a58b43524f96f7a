/** Large bodies, which the door reads before the contract has refused any of them. */
import { expect } from 'chai';
import { readingOfFlipt } from '../../../src/handlers/flipt/index.js';
import { onOneDatabase } from '../../support/app.js';
import { contracts } from '../../support/contract.js';

/** One more than the contract's bound on a batch. */
const TOO_MANY = 10_001;

describe('a large body of the Flipt door', () => {
  const read = (operationId: string, sent: unknown) => readingOfFlipt(contracts.flipt.document).body(operationId, sent);

  it('is not read where it has more than the contract lets it have', () => {
    const requests = Array.from({ length: TOO_MANY }, () => ({ flag_key: 'a' }));
    for (const many of [requests, { ...requests }]) {
      expect(read('evaluateBatch', { requests: many }))
        .to.have.property('requests')
        .that.equals(many);
    }
    const context = Object.fromEntries(requests.map((_, index) => [`name-${index}`, null]));
    expect(read('evaluateBoolean', { context })).to.have.property('context').that.equals(context);
    expect(read('evaluateBatch', { requests: requests.slice(1) }))
      .to.have.property('requests')
      .that.deep.includes({ flagKey: 'a' });
  });
});

onOneDatabase('a batch of the Flipt door', (app) => {
  it('that has too many requests is refused for that alone', async () => {
    const requests = Array.from({ length: TOO_MANY }, () => ({ flag_key: 'a' }));
    const { status, body } = await app().flipt.call('evaluateBatch', { key: app().pk(), body: { requests } });
    expect(status).to.equal(400);
    expect(body.message).to.include('/body/requests must NOT have more than 10000 items');
  });
});
