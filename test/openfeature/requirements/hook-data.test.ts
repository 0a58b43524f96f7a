/** Requirements 4.2, 4.5 and 4.6: what an application tells its hooks, and what they keep. */
import { expect } from 'chai';
import type { Hook } from '../support/sdks.js';
import { describeWays } from '../support/ways.js';

const HINTS = { text: 'a', number: 1, boolean: true, date: new Date(0), structure: { deep: ['a'] } };

describeWays('the hooks of an application', ({ scenario }) => {
  scenario('4.1.5: may keep what they like', async ({ open }) => {
    const kept: unknown[] = [];
    const before: Hook['before'] = ({ hookData }) => {
      hookData.set('began', 1);
      hookData.set('began', 2);
      kept.push(hookData.get('began'));
    };
    await (await open()).value('switched', false, { hooks: [{ before }] });
    expect(kept).to.deep.equal([2]);
  });

  scenario('4.2.1: are given hints of every type', async ({ open }) => {
    const seen: unknown[] = [];
    const hooks: Hook[] = [{ before: (_, hints) => void seen.push({ ...hints }) }];
    await (await open()).value('switched', false, { hooks, hookHints: { ...HINTS } });
    expect(seen).to.deep.equal([HINTS]);
  });

  scenario('4.2.2.1: cannot change the hints', async ({ open }) => {
    let outcome: unknown;
    const before: Hook['before'] = (_, hints) => {
      outcome = Object.isFrozen(hints);
    };
    await (await open()).value('switched', false, { hooks: [{ before }], hookHints: { ...HINTS } });
    expect(outcome).to.equal(true);
  });

  scenario('4.3.2: have data of their own through all stages of an evaluation', async ({ open }) => {
    const client = await open();
    const seen: unknown[] = [];
    const hookOf = (name: string): Hook => ({
      before: ({ hookData }) => hookData.set('name', name),
      after: ({ hookData }) => void seen.push(hookData.get('name')),
      finally: ({ hookData }) => void seen.push(hookData.get('name')),
    });
    client.addHooks(hookOf('a'), hookOf('b'));
    await client.value('switched', false);
    expect(seen).to.deep.equal(['b', 'a', 'b', 'a']);
  });

  scenario('4.5.2: are given the hints at every stage', async ({ open }) => {
    const client = await open();
    const seen: unknown[] = [];
    const hook: Hook = {
      before: (_, hints) => void seen.push(hints?.['text']),
      after: (_context, _details, hints) => void seen.push(hints?.['text']),
      error: (_context, _error, hints) => void seen.push(hints?.['text']),
      finally: (_context, _details, hints) => void seen.push(hints?.['text']),
    };
    await client.value('switched', false, { hooks: [hook], hookHints: HINTS });
    await client.value('no such flag', false, { hooks: [hook], hookHints: HINTS });
    expect(seen).to.deep.equal(['a', 'a', 'a', 'a', 'a', 'a']);
  });

  scenario('4.5.3: leave the hints as they are', async ({ open }) => {
    const client = await open();
    const hookHints: Record<string, unknown> = { text: 'a' };
    const before: Hook['before'] = (_, hints) => {
      expect(() => Object.assign(hints ?? {}, { text: 'b' })).to.throw(TypeError);
    };
    expect((await client.details('switched', false, { hooks: [{ before }], hookHints })).value).to.equal(true);
    expect(hookHints).to.deep.equal({ text: 'a' });
  });

  scenario('4.6.1: keep values of any type', async ({ open }) => {
    const values = { text: 'a', list: [1], map: new Map(), nothing: undefined, call: () => {} };
    const seen: Record<string, unknown> = {};
    const hook: Hook = {
      before: ({ hookData }) => {
        for (const [name, value] of Object.entries(values)) hookData.set(name, value);
      },
      finally: ({ hookData }) => {
        for (const name of Object.keys(values)) seen[name] = hookData.get(name);
      },
    };
    await (await open()).value('switched', false, { hooks: [hook] });
    expect(seen).to.deep.equal(values);
  });
});
