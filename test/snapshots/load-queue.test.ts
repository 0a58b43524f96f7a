import { setImmediate } from 'node:timers/promises';
import { expect } from 'chai';
import { LoadQueue } from '../../src/snapshots/load-queue.js';

/** A queue whose loads end when they are told to, and how many began and were ever running at once. */
function queueOfLoads() {
  const loads: { end: () => void; fail: () => void }[] = [];
  let running = 0;
  const seen = { atOnce: 0 };
  const queue = new LoadQueue(async () => {
    running += 1;
    seen.atOnce = Math.max(seen.atOnce, running);
    const end = new Promise<void>((resolve, reject) => {
      loads.push({ end: resolve, fail: () => reject(new Error('away')) });
    });
    await end.finally(() => {
      running -= 1;
    });
  });
  return { queue, loads, seen };
}

describe('the queue of loads', () => {
  it('begins a load after the one that runs, for all who ask meanwhile', async () => {
    const { queue, loads, seen } = queueOfLoads();
    const first = queue.loadAfterNow(1);
    expect(queue.join(1)).to.equal(first);
    const second = queue.loadAfterNow(1);
    expect(queue.loadAfterNow(1)).to.equal(second).and.not.equal(first);
    loads[0]?.end();
    await first;
    await setImmediate();
    expect(loads).to.have.length(2);
    loads[1]?.end();
    await second;
    expect(seen.atOnce).to.equal(1);
  });

  it('loads other environments meanwhile', () => {
    const { queue, loads } = queueOfLoads();
    void queue.loadAfterNow(1);
    void queue.loadAfterNow(2);
    expect(loads).to.have.length(2);
  });

  it('goes on after a load that failed, and tells only those who asked for it', async () => {
    const { queue, loads } = queueOfLoads();
    const first = queue.loadAfterNow(1);
    const second = queue.loadAfterNow(1);
    const told = first.then(
      () => 'loaded',
      () => 'failed',
    );
    loads[0]?.fail();
    expect(await told).to.equal('failed');
    await setImmediate();
    loads[1]?.end();
    await second;
  });

  for (const ask of ['loadAfterNow', 'join'] as const) {
    it(`never has two loads of an environment at once, whenever one asks (${ask})`, async () => {
      const { queue, loads, seen } = queueOfLoads();
      void queue.loadAfterNow(1);
      void queue.loadAfterNow(1);
      loads[0]?.end();
      // Every moment between the end of the first and the beginning of the second.
      for (let moment = 0; moment < 20; moment += 1) {
        void queue[ask](1);
        await Promise.resolve();
      }
      expect(loads).to.have.length(2);
      expect(seen.atOnce).to.equal(1);
    });
  }
});
