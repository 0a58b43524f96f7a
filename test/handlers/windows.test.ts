import { expect } from 'chai';
import { dataOf, expectRefusal } from '../support/answers.js';
import { onEveryDatabase } from '../support/app.js';
import { testClock } from '../support/clock.js';
import { evaluate, inSwitzerland, makeColours, swiss, target } from '../support/flags.js';

/** The windows of these tests open and close around this moment. */
const NOON = '2030-06-01T12:00:00Z';
const clock = testClock(NOON);

onEveryDatabase(
  "a rule's window",
  (app) => {
    const write = (key: string, window: unknown) =>
      target(app(), key, { rules: [{ when: inSwitzerland, window, serve: { variation: 'red' } }] });

    /** A colour flag that is red for the Swiss inside the window. */
    async function flagWith(window: unknown): Promise<string> {
      const { key } = await makeColours(app());
      dataOf(await write(key, window));
      return key;
    }

    /** What the Swiss get at so many seconds from noon. */
    async function at(seconds: number, key: string): Promise<string> {
      const moved = seconds - (clock.now().getTime() - Date.parse(NOON)) / 1000;
      clock.advance(moved);
      const { variation } = await evaluate(app(), key, swiss('ada'));
      clock.advance(-seconds);
      return variation;
    }

    it('opens at `from` and closes at `until`, which is outside', async () => {
      const key = await flagWith({ from: '2030-06-01T12:00:00Z', until: '2030-06-01T13:00:00Z' });
      expect(await at(-0.001, key)).to.equal('blue');
      expect(await at(0, key)).to.equal('red');
      expect(await at(3599.999, key)).to.equal('red');
      expect(await at(3600, key)).to.equal('blue');
    });

    it('can be open at its end', async () => {
      for (const window of [{ from: NOON }, { from: NOON, until: null }]) {
        const key = await flagWith(window);
        expect(await at(-1, key)).to.equal('blue');
        expect(await at(10 ** 8, key)).to.equal('red');
      }
    });

    it('can be open at its beginning', async () => {
      for (const window of [{ until: NOON }, { from: null, until: NOON }]) {
        const key = await flagWith(window);
        expect(await at(-(10 ** 8), key)).to.equal('red');
        expect(await at(0, key)).to.equal('blue');
      }
    });

    for (const window of [null, {}, { from: null }, { from: null, until: null }]) {
      it(`that is ${JSON.stringify(window)} is none`, async () => {
        const { key } = await makeColours(app());
        expect(dataOf(await write(key, window)).rules[0].window).to.equal(null);
        expect(await at(0, key)).to.equal('red');
      });
    }

    it('reads offsets, and keeps what was written', async () => {
      const window = { from: '2030-06-01T14:00:00+02:00', until: '2030-06-01T07:30:00.5-05:00' };
      const { key } = await makeColours(app());
      expect(dataOf(await write(key, window)).rules[0].window).to.deep.equal(window);
      expect(await at(-1, key)).to.equal('blue');
      expect(await at(0, key)).to.equal('red');
      expect(await at(1800.499, key)).to.equal('red');
      expect(await at(1800.5, key)).to.equal('blue');
    });

    it('does not hold for whom the condition does not', async () => {
      const key = await flagWith({ from: '2030-06-01T00:00:00Z' });
      expect(await evaluate(app(), key, { targeting_key: 'ada' })).to.include({ variation: 'blue', reason: 'DEFAULT' });
    });

    it('that is closed lets the next rule serve', async () => {
      const { key } = await makeColours(app());
      const rules = [
        { when: null, window: { from: NOON }, serve: { variation: 'red' } },
        { when: null, window: null, serve: { variation: 'green' } },
      ];
      dataOf(await target(app(), key, { rules }));
      expect(await at(-1, key)).to.equal('green');
      expect(await at(0, key)).to.equal('red');
    });

    for (const [from, until] of [
      ['2030-06-01T13:00:00Z', '2030-06-01T12:00:00Z'],
      [NOON, NOON],
      ['2030-06-01T12:00:00Z', '2030-06-01T13:00:00+02:00'],
    ]) {
      it(`from ${from} until ${until} is refused: it would never hold`, async () => {
        const { key } = await makeColours(app());
        const rules = [
          { when: null, serve: { variation: 'red' } },
          { when: null, window: { from, until }, serve: { variation: 'red' } },
        ];
        expectRefusal(await target(app(), key, { rules }), 422, 'WINDOW_INVALID', '/body/rules/1/window/until');
      });
    }

    for (const from of [
      'noon',
      '',
      '2030-06-01',
      '2030-06-01T12:00:00',
      '2030-06-01 12:00:00Z',
      '2030-06-01T12:00:00+0200',
      '2030-06-01T12:00:60Z',
      '2030-06-01T24:00:00Z',
      '2030-02-30T12:00:00Z',
      '2030-06-01T12:00:00+24:00',
      1906545600000,
    ]) {
      it(`from ${JSON.stringify(from)} cannot be read`, async () => {
        const { key } = await makeColours(app());
        const answer = await write(key, { from });
        expect(answer.status, JSON.stringify(answer.body)).to.equal(400);
        expect(answer.body.error.code).to.equal('VALIDATION_FAILED');
        expect(JSON.stringify(answer.body)).to.include('/body/rules/0/window');
      });
    }
  },
  { parts: { now: clock.now } },
);
