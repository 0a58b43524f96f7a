/** What asks all identities of an environment, of which there may be hundreds of thousands. */
import { expect } from 'chai';
import { repositories } from '../../../src/repositories/index.js';
import { onEveryDatabase, type TestApp } from '../../support/app.js';
import type { TestAnswer } from '../../support/contract-client.js';
import { turnsOfStatements } from '../../support/event-loop.js';
import { ask, bodyOf, call } from '../../support/flagsmith.js';
import { DEFAULT_PROJECT, makeFlagsmithSegment } from '../../support/flagsmith-segments.js';
import { makeEnvironment } from '../../support/places.js';
import { identity } from '../../support/records.js';
import { acceptWrites, refuseWrites } from '../../support/refused-identities.js';

type Json = TestAnswer['body'];

/** More than are read at once. */
const COUNT = 1200;
/** What reads the next of them. */
const SCAN = /^select .* from .identities. .* limit /i;

/** An environment of so many identities, each with a trait `plan`, and its number. */
async function makeCrowd(app: TestApp): Promise<Json> {
  const made = await makeEnvironment(app);
  const [id = 0] = await app.database('environments').where({ public_id: made.id }).pluck('id');
  const all = Array.from({ length: COUNT }, (_, index) =>
    identity({ id }, { identifier: `user-${index}`, traits: { plan: 'beta' } }),
  );
  const { identities } = repositories(app.database);
  for (let from = 0; from < COUNT; from += 400) await identities.saveAll(all.slice(from, from + 400));
  return { ...made, number: id };
}

onEveryDatabase('who asks all identities', (app) => {
  let crowd: Json;
  beforeEach(async () => {
    crowd = await makeCrowd(app());
  });

  /** Lets others have their turn between any two statements that read the next ones. */
  const takesTurns = async (least: number, work: () => Promise<unknown>) => {
    const turns = await turnsOfStatements(app(), SCAN, work);
    expect(turns).to.have.length.of.at.least(least);
    expect(new Set(turns).size).to.equal(turns.length);
  };

  it('lets others have their turn while the members of a segment are found', async () => {
    const { id } = await makeFlagsmithSegment(app(), { name: `Members of ${crowd.key}` });
    const path = { project_pk: DEFAULT_PROJECT, segment_pk: String(id) };
    const query = { environment: crowd.number };
    await takesTurns(6, async () => {
      expect((await call(app(), 'listSegmentMembers', { path, query })).count).to.equal(COUNT);
    });
  });

  it('lets others have their turn while the keys of traits are found, and while one is taken away', async () => {
    const path = { api_key: crowd.client_key };
    await takesTurns(3, async () => {
      expect(await call(app(), 'listTraitKeys', { path })).to.deep.equal({ keys: ['plan'] });
    });
    await takesTurns(3, () => call(app(), 'deleteTraits', { path, body: { key: 'plan' } }));
    expect(await call(app(), 'listTraitKeys', { path })).to.deep.equal({ keys: [] });
  });

  it('is told at once of those from whom a trait was taken before something went wrong', async () => {
    const headers = { 'X-Environment-Key': crowd.client_key };
    const traitsOf = async (identifier: string) =>
      bodyOf(await ask(app(), 'getIdentityFlags', { headers, query: { identifier } })).traits.length;
    const [first, last] = ['user-0', `user-${COUNT - 1}`];
    expect([await traitsOf(first), await traitsOf(last)]).to.deep.equal([1, 1]);
    const remove = (status: number) =>
      call(app(), 'deleteTraits', { path: { api_key: crowd.client_key }, body: { key: 'plan' } }, status);
    await refuseWrites(app().database, last);
    await remove(500).finally(() => acceptWrites(app().database));
    expect([await traitsOf(first), await traitsOf(last)]).to.deep.equal([0, 1]);
    await remove(200);
    expect(await traitsOf(last)).to.equal(0);
  });
});
