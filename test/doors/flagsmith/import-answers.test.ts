/** Environments of another server of Flagsmith's API, brought over: whoever is deployed goes on. */
import { expect } from 'chai';
import { onEveryDatabase } from '../../support/app.js';
import type { TestAnswer } from '../../support/contract-client.js';
import {
  answersOf,
  environmentDocument,
  importDocument,
  percentageOf,
  share,
  state,
} from '../../support/environment-documents.js';
import { leavesNoTrace } from '../../support/unchanged.js';
import { CLIENT_KEY, imported, SERVER_KEY, shop } from './support/imports.js';

type Json = TestAnswer['body'];

onEveryDatabase('an environment that was imported', (app) => {
  before(() => imported(app(), shop(), { server_keys: [SERVER_KEY] }));

  it('answers its client key as its server did: defaults, segments, and single identities', async () => {
    const of = (identifier: string | null, traits: object = {}) => answersOf(app(), CLIENT_KEY, identifier, traits);
    const inHalf = (identifier: string) => percentageOf('13', `${CLIENT_KEY}_${identifier}`) <= 50;
    const users = Array.from({ length: 200 }, (_, index) => `user-${index}`);
    const [inside, outside] = [users.find(inHalf) ?? '', users.find((user) => !inHalf(user)) ?? ''];
    expect(await of(outside)).to.deep.include({
      banner: { enabled: true, value: 'hello' },
      off: { enabled: false, value: null },
    });
    expect(await of(outside)).not.to.have.property('secret');
    expect((await of(outside, { plan: 'beta' }))['banner']).to.deep.equal({ enabled: false, value: 'for beta' });
    expect((await of(inside, { plan: 'beta' }))['banner']).to.deep.equal({ enabled: true, value: 7 });
    expect((await of(inside, { plan: 'beta' }))['colours']).to.deep.equal({ enabled: true, value: 'third' });
    expect(await of('vip', { plan: 'beta' })).to.deep.include({
      banner: { enabled: true, value: 'for you' },
      off: { enabled: true, value: null },
    });
    expect((await of('vip 2'))['off']).to.deep.equal({ enabled: true, value: 12 });
    expect((await of(null))['colours']).to.deep.equal({ enabled: true, value: 'control' });
  });

  it('keeps the variation of every identity', async () => {
    const optionOf = (percentage: number) => {
      if (percentage < 30) return 'first';
      if (percentage < 55.5) return 2;
      return percentage < 75.5 ? 'third' : 'control';
    };
    expect(percentageOf('1016366', '8AYnz4q3KEfT5DFtnramnP_user-123')).to.equal(39.19783956791358);
    for (let user = 100; user < 400; user += 1) {
      const key = `${CLIENT_KEY}_user-${user}`;
      const answers = await answersOf(app(), CLIENT_KEY, `user-${user}`);
      expect(answers['colours']?.value, key).to.equal(optionOf(percentageOf('1016366', key)));
      const byUuid = percentageOf('0b6f9b1e-2a55-4d0e-8c57-6c0a9e6b1f11', key) < 50 ? 'a' : 'b';
      expect(answers['by-uuid']?.value, key).to.equal(byUuid);
      expect(answers['banner']?.value, key).to.equal(percentageOf('13', key) <= 50 ? 7 : 'hello');
    }
  });

  it('is told to SDKs that evaluate by themselves with its own numbers, seeds and order of options', async () => {
    const headers = { 'X-Environment-Key': SERVER_KEY };
    const document = (await app().flagsmith.call('getEnvironmentDocument', { headers })).body;
    expect(document).to.include({ id: 51, api_key: CLIENT_KEY, name: 'Production' });
    expect(document.project).to.include({ id: 31, name: 'Shop' });
    const colours = document.feature_states.find((one: Json) => one.feature.name === 'colours');
    expect(colours).to.include({ django_id: 1016366, feature_state_value: 'control' });
    const shares = colours.multivariate_feature_state_values;
    expect(shares.map((one: Json) => [one.multivariate_feature_option.value, one.percentage_allocation])).to.deep.equal(
      [
        ['first', 30],
        [2, 25.5],
        ['third', 20],
      ],
    );
    const byUuid = document.feature_states.find((one: Json) => one.feature.name === 'by-uuid');
    expect(byUuid).to.include({ django_id: null, featurestate_uuid: '0b6f9b1e-2a55-4d0e-8c57-6c0a9e6b1f11' });
    expect(document.project.segments.map(({ id }: Json) => id)).to.include.members([12, 13]);
    expect(document.identity_overrides.map(({ identifier }: Json) => identifier).sort()).to.deep.equal([
      'vip',
      'vip 2',
    ]);
    const answer = await leavesNoTrace(app(), () => importDocument(app(), document, { query: { dry_run: 'true' } }));
    expect(answer.status).to.equal(200);
  });

  it('has the published percentages', async () => {
    const document = environmentDocument({
      api_key: 'test_env',
      feature_states: [
        ['under', 51.990398079615915],
        ['over', 51.99039807961592],
      ].map(([name, weight], index) =>
        state(index + 7, String(name), {
          django_id: 12345,
          multivariate_feature_state_values: [share(index + 70, 'yes', Number(weight))],
        }),
      ),
    });
    await imported(app(), document);
    const answers = await answersOf(app(), 'test_env', 'foobar');
    expect([answers['under']?.value, answers['over']?.value]).to.deep.equal([null, 'yes']);
  });
});
