import { expect } from 'chai';
import { isDatabaseAway } from '../../src/database/dialect.js';
import { createStoredTraits } from '../../src/snapshots/stored-traits.js';
import { useDatabase } from '../repositories/fixture.js';
import { databases } from '../support/databases.js';
import { identity, plant } from '../support/records.js';

const [database] = databases();
if (!database) throw new Error('There is no database to test with.');

describe('stored traits', () => {
  const fixture = useDatabase(database);

  /** So many identities with traits of so many characters, and how often the database is asked for one. */
  async function storedTraits(count: number, characters: number) {
    const { db, repositories } = fixture();
    const { environment } = await plant(repositories);
    const identifiers = Array.from({ length: count }, (_, number) => `user-${number}`);
    const traits = { about: 'x'.repeat(characters) };
    for (const identifier of identifiers) {
      await repositories.identities.saveAll([identity(environment, { identifier, traits })]);
    }
    const time = { now: 0 };
    const { identities } = repositories;
    const stored = createStoredTraits({ identities, clock: () => time.now, isDatabaseAway });
    let queries = 0;
    db.on('query', () => {
      queries += 1;
    });
    const queriesFor = async (identifier: string) => {
      const before = queries;
      expect(await stored.get(environment.id, identifier)).to.deep.equal(traits);
      return queries - before;
    };
    return { stored, environment, identifiers, time, queriesFor };
  }

  it('are read once in ten seconds', async () => {
    const { queriesFor, time } = await storedTraits(1, 10);
    expect(await queriesFor('user-0')).to.equal(1);
    time.now = 9999;
    expect(await queriesFor('user-0')).to.equal(0);
    time.now = 10_000;
    expect(await queriesFor('user-0')).to.equal(1);
  });

  it('are read anew when they were written', async () => {
    const { queriesFor, stored, environment } = await storedTraits(1, 10);
    await queriesFor('user-0');
    stored.forget(environment.id, ['user-0']);
    expect(await queriesFor('user-0')).to.equal(1);
  });

  it('take bounded memory: those that nobody asked for longest are let go', async () => {
    const { queriesFor, identifiers } = await storedTraits(300, 60_000);
    for (const identifier of identifiers) {
      expect(await queriesFor(identifier)).to.equal(1);
      expect(await queriesFor('user-0')).to.equal(0);
    }
    expect(await queriesFor('user-299')).to.equal(0);
    expect(await queriesFor('user-1')).to.equal(1);
  });
});
