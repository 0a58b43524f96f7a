/** What the environment document calls segments, since engines hash their percentages with that. */
import { expect } from 'chai';
import { onEveryDatabase } from '../../support/app.js';
import type { TestAnswer } from '../../support/contract-client.js';
import {
  answersOf,
  condition,
  environmentDocument,
  importDocument,
  percentageOf,
  rule,
  segment,
  state,
} from '../../support/environment-documents.js';
import { call } from '../../support/flagsmith.js';

import { callSegments, makeFlagsmithSegment } from '../../support/flagsmith-segments.js';
import { environmentOf } from '../../support/places.js';

type Json = TestAnswer['body'];

const half = [rule('ALL', [condition('PERCENTAGE_SPLIT', null, '50')])];

onEveryDatabase('percentages of segments, evaluated by an application itself,', (app) => {
  const segmentsOf = async (api_key: string): Promise<Json[]> =>
    (await call(app(), 'exportEnvironmentDocument', { path: { api_key } })).project.segments;
  const importing = async (id: number, name: string) => {
    const states = [state(1, 'banner', { feature_state_value: 'half', feature_segment: { priority: 0 } })];
    const document = environmentDocument({
      project: { segments: [segment(id, name, half, states)] },
      feature_states: [state(1, 'banner', { feature_state_value: 'whole' })],
    });
    const { status, body } = await importDocument(app(), document);
    expect(status, JSON.stringify(body)).to.equal(200);
    return body;
  };

  it('are hashed as before where an import takes the number of their segment for another one', async () => {
    const rules = [{ type: 'ALL', conditions: [{ operator: 'PERCENTAGE_SPLIT', value: '50' }] }];
    const { id } = await makeFlagsmithSegment(app(), { name: 'Here before', rules });
    await importing(id, 'From elsewhere');
    const { results } = (await callSegments(app(), 'listSegments')).body;
    expect(results.find(({ name }: Json) => name === 'Here before').id).to.equal(1_000_000_000 + id);
    const { client_key } = await environmentOf(app());
    const [told] = await segmentsOf(client_key);
    expect(told).to.deep.include({ id, name: 'Here before' });
    expect(told.rules[0].rules[0].conditions).to.deep.equal([condition('PERCENTAGE_SPLIT', null, '50')]);
  });

  it('are hashed as where they come from, when two imported ones have the same number there', async () => {
    const places = [await importing(4711, 'One'), await importing(4711, 'Another')];
    for (const { api_key } of places) {
      const [told] = await segmentsOf(api_key);
      expect(told.id).to.equal(4711);
      expect(told.rules).to.have.length(1);
      for (const user of ['ada', 'bob', 'eve', 'joe']) {
        const isIn = percentageOf(String(told.id), `${api_key}_${user}`) <= 50;
        const { banner } = await answersOf(app(), api_key, user);
        expect(banner?.value, user).to.equal(isIn ? 'half' : 'whole');
      }
    }
  });

  it('are of nobody where another segment of the document has the number that they hash with', async () => {
    const { id } = await makeFlagsmithSegment(app(), { name: 'Of this number', rules: [{ type: 'ALL' }] });
    const when = { percentage: 50, bucket_by: 'targeting_key', algorithm: 'flagsmith', seed: String(id) };
    const body = { key: 'hashed-so', when };
    expect((await app().native.call('createSegment', { token: app().token, body })).status).to.equal(201);
    const { client_key } = await environmentOf(app());
    const told = await segmentsOf(client_key);
    expect(told.find((one: Json) => one.id === id).name).to.equal('Of this number');
    expect(told.find((one: Json) => one.name === 'hashed-so').rules).to.deep.equal([]);
  });
});
