/** The largest environment document that Flagsmith allows. */
import { expect } from 'chai';
import { onEveryDatabase } from '../../support/app.js';
import {
  answersOf,
  condition,
  environmentDocument,
  identity,
  rule,
  segment,
  state,
} from '../../support/environment-documents.js';
import { importAgain, imported } from './support/imports.js';

onEveryDatabase('an environment document', (app) => {
  it('of the largest size that Flagsmith allows takes seconds', async () => {
    const rules = (index: number) => [
      rule(
        'ALL',
        [],
        [rule('ANY', [condition('EQUAL', 'group', `g${index}`), condition('REGEX', 'mail', `^u${index}@`)])],
      ),
    ];
    const document = environmentDocument({
      project: {
        segments: Array.from({ length: 500 }, (_, index) =>
          segment(20_000 + index, `Segment ${index}`, rules(index), [
            state(20_000 + index, `feature-${index}`, { django_id: 50_000 + index, feature_state_value: 'segment' }),
          ]),
        ),
      },
      feature_states: Array.from({ length: 1000 }, (_, index) =>
        state(20_000 + index, `feature-${index}`, { feature_state_value: `value ${index % 7}` }),
      ),
      identity_overrides: Array.from({ length: 500 }, (_, index) =>
        identity(`u${index}`, [state(20_000 + index, `feature-${index}`, { django_id: null })]),
      ),
    });
    const began = performance.now();
    expect((await imported(app(), document)).created).to.deep.include({
      segments: 500,
      features: 1000,
      feature_states: 1000,
    });
    expect(performance.now() - began).to.be.lessThan(20_000);
    expect((await answersOf(app(), document.api_key, 'x', { group: 'g9' }))['feature-9']?.value).to.equal('segment');
    const again = performance.now();
    await importAgain(app(), document);
    expect(performance.now() - again).to.be.lessThan(20_000);
  });
});
