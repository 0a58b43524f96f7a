/** What it costs to find the feature state that a number calls, which may be in any environment. */
import { expect } from 'chai';
import { Numbers } from '../../../src/handlers/flagsmith/numbers.js';
import { onEveryDatabase } from '../../support/app.js';
import type { TestAnswer } from '../../support/contract-client.js';
import { turnsOfStatements } from '../../support/event-loop.js';
import { inSwitzerland } from '../../support/flags.js';
import { call } from '../../support/flagsmith.js';
import { type FlagsmithPlace, makeFeature, makeSegment, placeOf, stateOf } from '../../support/flagsmith-features.js';
import { textsOfStatements } from '../../support/statements.js';

type Json = TestAnswer['body'];

/** Reads the states of many flags. */
const READS_STATES = /^select .* from .flag_environments. where .environment_id. = /i;
/** Reads what identities are served of many flags: that can be ten thousand of them in each. */
const READS_OVERRIDES = /^select .*overrides.* from .flag_environments. (?!where .flag_id.)/i;
/** Reads all flags of a project. */
const READS_FLAGS = /^select .* from .flags. .*changed_in. > /i;

/** How often a name was hashed while `work` was done. */
async function hashesDuring(work: () => Promise<unknown>): Promise<number> {
  const { ofRef } = Numbers.prototype;
  let count = 0;
  Numbers.prototype.ofRef = function counting(...given) {
    count += 1;
    return ofRef.apply(this, given);
  };
  try {
    await work();
  } finally {
    Numbers.prototype.ofRef = ofRef;
  }
  return count;
}

onEveryDatabase('a feature state that is called by its number', (app) => {
  let place: FlagsmithPlace;
  let state: Json;
  let segment: Json;
  before(async () => {
    place = await placeOf(app());
    const feature = await makeFeature(app(), place);
    state = await stateOf(app(), place, feature);
    const { number } = await makeSegment(app(), inSwitzerland);
    const body = { feature: feature.id, segment: number, environment: place.environment };
    segment = await call(app(), 'createFeatureSegment', { body }, 201);
  });

  const statePath = () => ({ path: { feature_state_pk: String(state.id) } });
  const segmentPath = () => ({ path: { feature_segment_pk: String(segment.id) } });
  const patch = (enabled: boolean) => call(app(), 'updateFeatureState', { ...statePath(), body: { enabled } });
  const order = () => call(app(), 'updateFeatureSegmentPriorities', { body: [{ id: segment.id, priority: 0 }] });

  it('is found without what identities are served', async () => {
    for (const read of [
      () => call(app(), 'getFeatureState', statePath()),
      () => call(app(), 'getFeatureSegment', segmentPath()),
    ]) {
      const statements = await textsOfStatements(app(), read);
      expect(statements.filter((sql) => READS_OVERRIDES.test(sql))).to.deep.equal([]);
    }
  });

  it('lets others have their turn between one environment and the next', async () => {
    const turns = await turnsOfStatements(app(), READS_STATES, () => call(app(), 'getFeatureState', statePath()));
    // Of the project `default`: dev, staging and prod.
    expect(turns).to.have.length.of.at.least(3);
    expect(new Set(turns).size).to.equal(turns.length);
  });

  it('is looked for before the change, which reads its feature alone', async () => {
    const changes = [() => patch(true), () => patch(false), order];
    for (const change of changes) {
      const statements = await textsOfStatements(app(), change);
      const begin = statements.findIndex((sql) => /^begin/i.test(sql));
      const end = statements.findIndex((sql) => /^(commit|rollback)/i.test(sql));
      expect(begin).to.be.within(0, end - 1);
      const inside = statements.slice(begin, end);
      expect(inside.filter((sql) => READS_FLAGS.test(sql) || READS_OVERRIDES.test(sql))).to.deep.equal([]);
    }
  });

  it('is hashed once, however many others are put in order with it', async () => {
    const feature = await makeFeature(app(), place);
    const ids: number[] = [];
    for (let count = 0; count < 4; count += 1) {
      const { number } = await makeSegment(app(), inSwitzerland);
      const body = { feature: feature.id, segment: number, environment: place.environment };
      ids.push((await call(app(), 'createFeatureSegment', { body }, 201)).id);
    }
    const hashedFor = async (moved: readonly number[]) => {
      const body = moved.map((id, priority) => ({ id, priority }));
      return hashesDuring(() => call(app(), 'updateFeatureSegmentPriorities', { body }));
    };
    // The answer names each of them, and hashes no other.
    expect((await hashedFor(ids)) - (await hashedFor(ids.slice(0, 1)))).to.equal(3);
  });
});
