/** What is known of keys when the database is not asked, or does not answer. */
import { expect } from 'chai';
import { Remembered } from '../../src/domain/remembered.js';
import { testClock } from '../support/clock.js';

const AWAY = new Error('The database is away.');
/** Of a key, in milliseconds. */
const LIFETIME = 1000;

describe('what is remembered of a key', () => {
  /** What the database says, and how often it was asked. */
  let says: string | Error | undefined;
  let asked: number;
  let clock: ReturnType<typeof testClock>;
  let known: Remembered<string, string>;

  beforeEach(() => {
    says = 'the shop';
    asked = 0;
    clock = testClock();
    known = new Remembered({
      read: async () => {
        asked += 1;
        if (says instanceof Error) throw says;
        return says;
      },
      isDatabaseAway: (error) => error === AWAY,
      clock: () => clock.now().getTime(),
      lifetime: LIFETIME,
      most: 10,
    });
  });

  it('is nothing at once before it was read, and then what was read, for a second', async () => {
    expect(known.peek('sk')).to.equal(undefined);
    await known.get('sk');
    expect(known.peek('sk')).to.equal('the shop');
    clock.advance(1);
    expect(known.peek('sk')).to.equal(undefined);
  });

  it('is read again beforehand where somebody asks all the time', async () => {
    await known.get('sk');
    says = 'the shop, renamed';
    clock.advance(0.5);
    expect(known.peek('sk')).to.equal('the shop');
    await known.get('sk'); // one turn of the event loop
    expect(known.peek('sk')).to.equal('the shop, renamed');
    expect(asked).to.equal(2);
  });

  it('is asked for once more after any change, and gone where the key is', async () => {
    await known.get('sk');
    says = undefined;
    known.doubtAll();
    expect(known.peek('sk')).to.equal(undefined);
    expect(await known.get('sk')).to.equal(undefined);
    says = AWAY;
    expect(await known.get('sk').catch((error: unknown) => error)).to.equal(AWAY);
  });

  it('is not what was read before a change, even when the answer comes after it', async () => {
    const before = known.get('sk');
    known.doubtAll();
    await before;
    expect(known.peek('sk')).to.equal(undefined);
  });

  it('is what it was while the database is away, even after a change', async () => {
    await known.get('sk');
    known.doubtAll();
    says = AWAY;
    expect(await known.get('sk')).to.equal('the shop');
    expect(known.peek('sk')).to.equal('the shop');
  });

  it('is no key that there is not: it is looked for each time', async () => {
    says = undefined;
    await known.get('sk');
    await known.get('sk');
    expect(asked).to.equal(2);
  });

  it('is what it was where the database does not answer for a quarter of a second', async () => {
    let answer: (value: string) => void = () => {};
    let isSilent = false;
    const silent = new Remembered<string, string>({
      read: async () => (isSilent ? new Promise((resolve) => (answer = resolve)) : 'the shop'),
      isDatabaseAway: (error) => error === AWAY,
      clock: () => clock.now().getTime(),
      lifetime: LIFETIME,
      most: 10,
    });
    await silent.get('sk');
    isSilent = true;
    clock.advance(1);
    expect(await silent.get('sk')).to.equal('the shop');
    answer('the shop, renamed');
  });
});
