import { expect } from 'chai';
import { Turns } from '../../src/credentials/turns.js';

/** Work that a test ends. */
function open() {
  let end: () => void = () => {};
  const work = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { work: () => work, end: () => end() };
}

/** Long enough for every promise that can go on to have done so. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('turns', () => {
  const full = new Error('full');

  it('let so many run, so many wait in order, and refuse the rest', async () => {
    const turns = new Turns(2, 2, () => full);
    const works = [open(), open(), open(), open()];
    const began: number[] = [];
    const runs = works.map(({ work }, index) =>
      turns.run(() => {
        began.push(index);
        return work();
      }),
    );
    expect(await turns.run(async () => 'never').catch((error) => error)).to.equal(full);
    await settled();
    expect(began).to.deep.equal([0, 1]);
    works[1]?.end();
    await settled();
    expect(began).to.deep.equal([0, 1, 2]);
    for (const { end } of works) end();
    await Promise.all(runs);
    expect(began).to.deep.equal([0, 1, 2, 3]);
    expect(await turns.run(async () => 'free again')).to.equal('free again');
  });

  it('go on after work that failed', async () => {
    const turns = new Turns(1, 1, () => full);
    const failed = turns.run(() => Promise.reject(new Error('no')));
    const next = turns.run(async () => 'next');
    expect((await failed.catch((error) => error)).message).to.equal('no');
    expect(await next).to.equal('next');
  });
});
