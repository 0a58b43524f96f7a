import { expect } from 'chai';
import { dataOf, expectRefusal } from '../support/answers.js';
import { onEveryDatabase } from '../support/app.js';
import { testClock } from '../support/clock.js';
import { evaluate, makeColours, makeFlag } from '../support/flags.js';

const clock = testClock();

onEveryDatabase(
  'a change of a flag',
  (app) => {
    const patch = (flag_key: string, body: unknown, rest: object = { key: app().sk() }) =>
      app().native.call('updateFlag', { ...rest, path: { flag_key }, body });

    it('leaves alone what it does not name', async () => {
      const flag = await makeFlag(app(), { name: 'Old', owner: 'ada', tags: ['a'], metadata: { x: 1 }, enabled: true });
      clock.advance(5);
      const changed = dataOf(await patch(flag.key, { name: 'New' }));
      expect(changed).to.deep.equal({ ...flag, name: 'New', version: 2, updated_at: '2026-11-21T05:30:05Z' });
      clock.advance(-5);
    });

    it('is there for the next reader', async () => {
      const { native, sk } = app();
      const flag = await makeFlag(app());
      const changed = dataOf(await patch(flag.key, { description: 'Better', tags: ['x', 'y'], server_only: true }));
      expect(dataOf(await native.call('getFlag', { key: sk(), path: { flag_key: flag.key } }))).to.deep.equal(changed);
    });

    it('clears the owner with null', async () => {
      const flag = await makeFlag(app(), { owner: 'ada' });
      expect(dataOf(await patch(flag.key, { description: 'x' })).owner).to.equal('ada');
      expect(dataOf(await patch(flag.key, { owner: null })).owner).to.equal(null);
    });

    it('clears default and off variation with null, and then serves null', async () => {
      const flag = await makeColours(app(), { enabled: true });
      const changed = dataOf(await patch(flag.key, { default_variation: null, off_variation: null }));
      expect(changed).to.include({ default_variation: null, off_variation: null });
      expect(await evaluate(app(), flag.key)).to.include({ value: null, variation: null, enabled: true });
    });

    it('merges metadata, deeply, and removes with null', async () => {
      const flag = await makeFlag(app(), { metadata: { a: 1, b: { c: 2, d: 3 }, e: [1] } });
      const { metadata } = dataOf(
        await patch(flag.key, { metadata: { a: null, b: { c: null, f: 4 }, e: [2, null], g: 5 } }),
      );
      expect(metadata).to.deep.equal({ b: { d: 3, f: 4 }, e: [2, null], g: 5 });
    });

    it('replaces tags as a whole', async () => {
      const flag = await makeFlag(app(), { tags: ['a', 'b'] });
      expect(dataOf(await patch(flag.key, { tags: ['c'] })).tags).to.deep.equal(['c']);
      expect(dataOf(await patch(flag.key, { tags: [] })).tags).to.deep.equal([]);
    });

    it('of the switch alone concerns its environment, of anything else every one', async () => {
      const { key } = await makeFlag(app());
      const revisions = async () => [
        (await evaluate(app(), key)).revision,
        (await evaluate(app(), key, {}, app().sk('dev'))).revision,
      ];
      const [prod, dev] = await revisions();
      await patch(key, { enabled: true });
      expect(await revisions()).to.deep.equal([prod + 1, dev]);
      await patch(key, { enabled: false, name: 'Off' });
      expect(await revisions()).to.deep.equal([prod + 2, dev + 1]);
    });

    it('may come as a merge patch', async () => {
      const flag = await makeFlag(app());
      const headers = { 'Content-Type': 'application/merge-patch+json' };
      expect(dataOf(await patch(flag.key, { name: 'Merged' }, { key: app().sk(), headers })).name).to.equal('Merged');
    });

    it("switches the flag in the key's environment, and in no other", async () => {
      const { native, sk } = app();
      const flag = await makeFlag(app());
      expect(dataOf(await patch(flag.key, { enabled: true }, { key: sk('staging') })).enabled).to.equal(true);
      const enabledIn = async (environment: string) =>
        dataOf(await native.call('getFlag', { key: sk(environment), path: { flag_key: flag.key } })).enabled;
      expect([await enabledIn('dev'), await enabledIn('staging'), await enabledIn('prod')]).to.deep.equal([
        false,
        true,
        false,
      ]);
      expect(dataOf(await patch(flag.key, { enabled: false }, { key: sk('staging') })).enabled).to.equal(false);
    });

    it('switches the flag in the environment that a person names', async () => {
      const { token, sk } = app();
      const flag = await makeFlag(app());
      dataOf(await patch(flag.key, { enabled: true }, { token, query: { environment_id: 'prod' } }));
      expect(await evaluate(app(), flag.key)).to.include({ value: true });
      expect(await evaluate(app(), flag.key, {}, sk('dev'))).to.include({ value: false });
    });

    it('is seen by the next evaluation', async () => {
      const flag = await makeColours(app(), { enabled: true });
      expect(await evaluate(app(), flag.key)).to.include({ value: '#blue' });
      dataOf(await patch(flag.key, { default_variation: 'red' }));
      expect(await evaluate(app(), flag.key)).to.include({ value: '#red', variation: 'red' });
    });

    it('never touches key or type', async () => {
      const flag = await makeFlag(app());
      expectRefusal(await patch(flag.key, { key: 'other' }), 400, 'VALIDATION_FAILED');
      expectRefusal(await patch(flag.key, { type: 'string' }), 400, 'VALIDATION_FAILED');
    });

    it('keeps metadata within the bounds of the contract', async () => {
      const hundred = (prefix: string) =>
        Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`${prefix}${i}`, i]));
      const flag = await makeFlag(app(), { metadata: hundred('a') });
      expectRefusal(await patch(flag.key, { metadata: hundred('b') }), 400, 'VALIDATION_FAILED', '/body/metadata');
      const exchanged = {
        ...hundred('b'),
        ...Object.fromEntries(Object.keys(hundred('a')).map((name) => [name, null])),
      };
      for (const half of [Object.entries(exchanged).slice(100), Object.entries(exchanged).slice(0, 100)]) {
        dataOf(await patch(flag.key, { metadata: Object.fromEntries(half) }));
      }
    });
  },
  { parts: { now: clock.now } },
);
