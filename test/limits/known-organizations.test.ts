/** What is known of organizations when the database is not asked, or does not answer. */
import { expect } from 'chai';
import type { OrganizationRecord } from '../../src/domain/organizations.js';
import { createKnownOrganizations } from '../../src/limits/known-organizations.js';
import { testClock } from '../support/clock.js';
import { organization } from '../support/records.js';

const AWAY = new Error('The database is away.');
const BROKEN = new Error('The database answers nonsense.');

describe('what is known of an organization', () => {
  /** What the database says, and how often it was asked. */
  let says: OrganizationRecord | Error | undefined;
  let asked: number;
  let clock: ReturnType<typeof testClock>;

  beforeEach(() => {
    says = { ...organization({ plan: 'pro' }), id: 1 };
    asked = 0;
    clock = testClock();
  });

  const open = () =>
    createKnownOrganizations({
      organizations: {
        findById: async () => {
          asked += 1;
          if (says instanceof Error) throw says;
          return says;
        },
      },
      isDatabaseAway: (error) => error === AWAY,
      clock: () => clock.now().getTime(),
    });

  it('is read once for all who ask within 30 seconds', async () => {
    const known = open();
    await Promise.all([known.get(1), known.get(1)]);
    clock.advance(29);
    expect(await known.get(1)).to.include({ plan: 'pro' });
    expect(asked).to.equal(1);
    clock.advance(1);
    await known.get(1);
    expect(asked).to.equal(2);
  });

  it('is what it was while the database is away, which is not asked each time', async () => {
    const known = open();
    await known.get(1);
    says = AWAY;
    clock.advance(30);
    expect(await known.get(1)).to.include({ plan: 'pro' });
    expect(await known.get(1)).to.include({ plan: 'pro' });
    expect(asked).to.equal(2);
  });

  it('is nothing of its own when the database has been away from the start, or the organization is gone', async () => {
    for (const nothing of [AWAY, undefined]) {
      says = nothing;
      expect(await open().get(1)).to.deep.equal({ plan: null, limits: {}, doorData: {} });
    }
  });

  it('is no failure that is kept', async () => {
    const known = open();
    says = BROKEN;
    expect(await known.get(1).catch((error: unknown) => error)).to.equal(BROKEN);
    says = { ...organization({ plan: 'free' }), id: 1 };
    expect(await known.get(1)).to.include({ plan: 'free' });
  });

  it('is not what was read before a change, even when the answer comes after it', async () => {
    const known = open();
    const before = known.get(1);
    known.forget(1);
    says = { ...organization({ plan: 'free' }), id: 1 };
    await before;
    expect(await known.get(1)).to.include({ plan: 'free' });
  });

  it('is of 10,000 organizations at most, those that were read last', async () => {
    const known = open();
    for (let id = 1; id <= 10_001; id += 1) await known.get(id);
    await known.get(10_001);
    await known.get(2);
    expect(asked).to.equal(10_001);
    await known.get(1);
    expect(asked).to.equal(10_002);
  });
});
