import { expect } from 'chai';
import type { Contract } from '../../src/http/contract.js';
import { createDispatch, type Dispatch } from '../../src/http/dispatch.js';
import { Fault } from '../../src/http/errors.js';
import type { ContractName } from '../support/contract.js';
import { flagifyContract, nativeContract, openfeatureContract } from './composed.js';
import { closedOperations, type Operation, operations, publicOperations } from './operations.js';

const reached = new Error('The handler was reached.');
const handler = (): never => {
  throw reached;
};
const native = nativeContract(handler);
const { createFlag, ...othersThanCreateFlag } = native.handlers;

/** What starting with this contract says. */
async function complaint(contract: object): Promise<string> {
  try {
    await createDispatch({ ...native, ...contract } as Contract<'native', object>);
    return 'it started';
  } catch (error) {
    return String(error);
  }
}

describe('a contract', () => {
  it('starts when documented, tabled and handled operations are the same', async () => {
    expect(await complaint({})).to.equal('it started');
  });

  it('does not start without a handler, and names the operation', async () => {
    expect(await complaint({ handlers: othersThanCreateFlag })).to.match(/native.*: createFlag must/);
  });

  it('does not start with a handler too many, and names it', async () => {
    const handlers = { ...native.handlers, exportFlags: createFlag };
    expect(await complaint({ handlers })).to.match(/native.*: exportFlags must/);
  });

  it('does not start with a handler that is misspelt, and names both', async () => {
    const handlers = { ...othersThanCreateFlag, creatFlag: createFlag };
    expect(await complaint({ handlers }))
      .to.include('createFlag')
      .and.include('creatFlag');
  });

  it('does not start with an operation that its table lacks, and says what to run', async () => {
    const { createFlag: _, ...table } = native.table;
    expect(await complaint({ table }))
      .to.include('createFlag')
      .and.include('npm run generate');
  });

  it('does not start with an operation that is not documented', async () => {
    const { ['/flags']: _, ...paths } = native.document.paths;
    const said = await complaint({ document: { ...native.document, paths } });
    expect(said).to.include('createFlag').and.include('listFlags').and.not.include('getFlag');
  });
});

describe('dispatch, should the validator ever let a call through', () => {
  let dispatchers: Readonly<Record<ContractName, Dispatch<object>>>;
  before(async () => {
    dispatchers = {
      native: await createDispatch(native),
      flagify: await createDispatch(flagifyContract(handler)),
      openfeature: await createDispatch(openfeatureContract(handler)),
    };
  });

  async function answerTo({ contract, id }: Operation, recognised: readonly string[]): Promise<unknown> {
    const dispatch = dispatchers[contract];
    const input = { path: {}, query: {}, headers: {}, body: undefined };
    return dispatch({ operationId: id, input, context: {}, recognised: new Set(recognised) }).catch((error) => error);
  }

  for (const operation of closedOperations) {
    it(`refuses ${operation.title} to whom nobody has recognised`, async () => {
      for (const recognised of [[], ['Made-up']]) {
        const refusal = await answerTo(operation, recognised);
        expect(refusal).to.be.instanceOf(Fault).with.property('code', 'AUTHENTICATION_REQUIRED');
      }
    });

    it(`runs ${operation.title} for whoever one of its schemes has recognised`, async () => {
      for (const { scheme } of operation.row.security) {
        expect(await answerTo(operation, [scheme])).to.equal(reached);
      }
    });
  }

  for (const operation of publicOperations) {
    it(`runs ${operation.title} for everybody`, async () => {
      expect(await answerTo(operation, [])).to.equal(reached);
    });
  }

  it('knows no other operation', async () => {
    const stray = { ...(operations[0] as Operation), id: 'exportFlags' };
    expect(await answerTo(stray, ['BearerAuth']))
      .to.be.instanceOf(Error)
      .and.not.equal(reached);
  });
});
