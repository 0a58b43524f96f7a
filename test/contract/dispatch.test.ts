/** What dispatch refuses by itself, should the steps before it have let somebody through. */
import { expect } from 'chai';
import { createDispatch, type Dispatch } from '../../src/http/dispatch.js';
import { Fault } from '../../src/http/errors.js';
import { type ContractName, contractNames } from '../support/contract.js';
import { contractWith } from './composed.js';
import { closedOperations, type Operation, operations, publicOperations } from './operations.js';

class Reached extends Error {}

const handler = () => {
  throw new Reached();
};

describe('dispatch', () => {
  let dispatches: Readonly<Record<ContractName, Dispatch<object>>>;

  before(() => {
    const made = contractNames.map((name) => [name, createDispatch(contractWith(name, handler))]);
    dispatches = Object.fromEntries(made);
  });

  /** What a call throws by which nobody, or this scheme, was recognised. */
  async function thrownBy({ contract, id }: Operation, ...schemes: readonly string[]): Promise<unknown> {
    const input = { path: {}, query: {}, headers: {}, body: undefined };
    try {
      await dispatches[contract]({ operationId: id, input, context: {}, recognised: new Set(schemes) });
    } catch (error) {
      return error;
    }
    throw new Error('It has answered.');
  }

  for (const operation of closedOperations) {
    it(`refuses ${operation.title} where nobody was recognised, and nobody else`, async () => {
      for (const schemes of [[], ['Made-up']]) {
        const refusal = await thrownBy(operation, ...schemes);
        expect(refusal).to.be.instanceOf(Fault).with.property('code', 'AUTHENTICATION_REQUIRED');
      }
      for (const { scheme } of operation.row.security) {
        expect(await thrownBy(operation, scheme)).to.be.instanceOf(Reached);
      }
    });
  }

  for (const operation of publicOperations) {
    it(`lets everybody through to ${operation.title}`, async () => {
      expect(await thrownBy(operation)).to.be.instanceOf(Reached);
    });
  }

  it('knows no other operation', async () => {
    const stray = { ...(operations[0] as Operation), id: 'exportFlags' };
    expect(await thrownBy(stray, 'BearerAuth'))
      .to.be.instanceOf(Error)
      .and.not.instanceOf(Reached);
  });
});
