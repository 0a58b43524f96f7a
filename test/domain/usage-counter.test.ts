import { expect } from 'chai';
import { UsageCounter } from '../../src/domain/usage-counter.js';
import { compile, evaluate } from '../../src/evaluation/index.js';
import { testClock } from '../support/clock.js';

const place = {
  environment: { id: 1 },
  flags: new Map(Array.from({ length: 4 }, (_, id) => [`flag-${id}`, { id }])),
};

const flags = Object.fromEntries(
  [...place.flags.keys()].map((key) => [
    key,
    { on: true, variations: [{ key: 'on', value: true }], default: { variation: 'on' } },
  ]),
);
const snapshot = compile({ format: 1, flags });

/** What the engine answers for a flag: the same object each time. */
function outcomeOf(key: string) {
  const outcome = evaluate(snapshot, key, { attributes: {} });
  if (!outcome) throw new Error(`There is no flag ${key}.`);
  return outcome;
}

describe('the counter of evaluations', () => {
  it('counts by flag and hour, and knows when the last one was', () => {
    const clock = testClock('2026-11-21T05:59:58.000Z');
    const counter = new UsageCounter(() => clock.now().getTime());
    for (let second = 0; second < 3; second += 1) {
      counter.count(place, outcomeOf('flag-1'));
      clock.advance(1);
    }
    const key = { environmentId: 1, flagId: 1, variation: 'on' };
    expect(counter.take()).to.deep.equal([
      { ...key, hour: '2026-11-21T05:00:00.000Z', count: 2, lastAt: '2026-11-21T05:59:59.000Z' },
      { ...key, hour: '2026-11-21T06:00:00.000Z', count: 1, lastAt: '2026-11-21T06:00:00.000Z' },
    ]);
  });

  it('adds what was reported to the same counts', () => {
    const counter = new UsageCounter(Date.now);
    counter.count(place, outcomeOf('flag-1'));
    counter.add(1, 1, 'on', 41);
    counter.add(1, 1, null, 5);
    expect(counter.take().map(({ variation, count }) => [variation, count])).to.deep.equal([
      ['on', 42],
      [null, 5],
    ]);
  });

  it('gives everything away once', () => {
    const counter = new UsageCounter(Date.now);
    counter.count(place, outcomeOf('flag-1'));
    expect(counter.take()).to.have.length(1);
    expect(counter.take()).to.deep.equal([]);
    counter.count(place, outcomeOf('flag-1'));
    expect(counter.take().map(({ count }) => count)).to.deep.equal([1]);
  });

  it('tells when it is full, once, and goes on when it is emptied', () => {
    const counter = new UsageCounter(Date.now, 2);
    const taken: number[] = [];
    counter.whenFull(() => taken.push(counter.take().length));
    for (const key of ['flag-0', 'flag-1', 'flag-2', 'flag-3']) counter.count(place, outcomeOf(key));
    expect(taken).to.deep.equal([2]);
    expect(counter.take()).to.have.length(2);
    expect(counter.takeUncounted()).to.equal(0);
  });

  it('says how many it could not count when nobody empties it, and still counts the keys that it has', () => {
    const counter = new UsageCounter(Date.now, 2);
    let told = 0;
    counter.whenFull(() => {
      told += 1;
    });
    for (const key of ['flag-0', 'flag-1', 'flag-2', 'flag-3', 'flag-0']) counter.count(place, outcomeOf(key));
    counter.add(1, 3, null, 10);
    expect(told).to.equal(1);
    expect(counter.take().map(({ count }) => count)).to.deep.equal([2, 1]);
    expect(counter.takeUncounted()).to.equal(12);
    expect(counter.takeUncounted()).to.equal(0);
  });
});
