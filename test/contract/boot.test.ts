import { expect } from 'chai';
import type { Contract } from '../../src/http/contract.js';
import { createDispatch } from '../../src/http/dispatch.js';
import { contractWith } from './composed.js';

const native = contractWith('native', () => {
  throw new Error('The handler was reached.');
});
const { createFlag, ...othersThanCreateFlag } = native.handlers;

/** What starting with this contract says. */
async function complaint(contract: object): Promise<string> {
  try {
    createDispatch({ ...native, ...contract } as Contract<'native', object>);
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
