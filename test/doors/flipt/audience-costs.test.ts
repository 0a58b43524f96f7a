/** What the database is asked for the segments of a rule or of a rollout. */
import { expect } from 'chai';
import { onEveryDatabase } from '../../support/app.js';
import { makeColours, makeFlag } from '../../support/flags.js';
import { callAbout, makePlan } from '../../support/flipt-rules.js';
import { textsOfStatements } from '../../support/statements.js';

onEveryDatabase('the segments that a rule of the Flipt door names', (app) => {
  /** Statements that read segments while the operation refuses this body, because one of its segments is missing. */
  const readsOf = async (flagKey: string, operation: string, body: object) => {
    const statements = await textsOfStatements(app(), async () => {
      const { status } = await callAbout(app(), flagKey)(operation, { body });
      expect(status).to.equal(404);
    });
    return statements.filter((sql) => /from .segments. /.test(sql));
  };

  it('are looked for by their keys, and no other is read', async () => {
    const segmentKeys = [await makePlan(app(), 'pro'), 'missing', await makePlan(app(), 'team')];
    await makePlan(app(), 'other');
    const rule = await readsOf((await makeColours(app())).key, 'createRule', { rank: 1, segmentKeys });
    const rollout = await readsOf((await makeFlag(app(), { toggle: 'value' })).key, 'createRollout', {
      rank: 1,
      segment: { segmentKeys, value: true },
    });
    for (const reads of [rule, rollout]) {
      expect(reads).to.have.lengthOf(1);
      expect(reads[0]).to.match(/where .project_id. = \S+ and .key. in \(/);
    }
  });
});
