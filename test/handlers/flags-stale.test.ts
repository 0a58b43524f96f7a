import { expect } from 'chai';
import { pluck } from '../support/answers.js';
import { onEveryDatabase } from '../support/app.js';
import { testClock } from '../support/clock.js';
import { evaluate, makeFlag } from '../support/flags.js';

const clock = testClock();
const DAY = 86_400;

onEveryDatabase(
  'the list of stale flags',
  (app) => {
    const listed = async (query: Record<string, string>) =>
      pluck(await app().native.call('listFlags', { key: app().sk(), query: { ...query, per_page: '200' } }), 'key');

    it('has the active ones that nobody has evaluated for 30 days', async () => {
      const [used, unused, archived] = [await makeFlag(app()), await makeFlag(app()), await makeFlag(app())];
      await app().native.call('archiveFlag', { key: app().sk(), path: { flag_key: archived.key } });
      expect(await listed({ stale: 'true' })).to.not.include(unused.key);
      clock.advance(30 * DAY);
      expect(await listed({ stale: 'true' }), 'on the last day').to.not.include(unused.key);
      clock.advance(1);
      await evaluate(app(), used.key);
      await app().flushUsage();
      const young = await makeFlag(app());
      const stale = await listed({ stale: 'true' });
      expect(stale).to.include(unused.key);
      for (const { key } of [used, young, archived]) expect(stale).to.not.include(key);
      expect(await listed({ stale: 'false' }))
        .to.include.members([used.key, young.key, archived.key])
        .and.not.include(unused.key);
      expect(await listed({ stale: 'true', status: 'archived' })).to.deep.equal([]);
      expect(await listed({ stale: 'false', status: 'active' })).to.not.include(archived.key);
      clock.advance(30 * DAY + 1);
      expect(await listed({ stale: 'true' })).to.include.members([used.key, unused.key, young.key]);
      await evaluate(app(), unused.key);
      await app().flushUsage();
      expect(await listed({ stale: 'true' })).to.not.include(unused.key);
    });
  },
  { parts: { now: clock.now } },
);
