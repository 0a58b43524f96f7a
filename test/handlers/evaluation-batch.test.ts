import { expect } from 'chai';
import { dataOf } from '../support/answers.js';
import { onEveryDatabase } from '../support/app.js';
import { evaluate, inSwitzerland, makeFlag, newKey, ruleWhen, swiss, target } from '../support/flags.js';

onEveryDatabase('evaluation of many flags', (app) => {
  const batch = async (body: object, key = app().sk()) =>
    dataOf(await app().native.call('evaluateFlags', { key, body }));
  const keysIn = ({ evaluations }: { evaluations: { flag_key: string }[] }) =>
    evaluations.map(({ flag_key }) => flag_key);

  it('answers all flags in key order, each as if it were asked for alone', async () => {
    const flag = await makeFlag(app());
    await makeFlag(app(), { type: 'number', variations: [{ key: 'one', value: 1 }], enabled: true });
    await target(app(), flag.key, { rules: [ruleWhen(inSwitzerland)], default_serve: { variation: 'off' } });
    const { evaluations, errors, revision } = await batch({ context: swiss('u') });
    expect(errors).to.deep.equal([]);
    const keys = keysIn({ evaluations });
    expect(keys).to.deep.equal([...keys].sort());
    for (const evaluation of evaluations) {
      expect(evaluation).to.deep.equal(await evaluate(app(), evaluation.flag_key, swiss('u')));
      expect(evaluation.revision).to.equal(revision);
    }
  });

  it('answers only the flags that are named', async () => {
    const [a, b] = [await makeFlag(app()), await makeFlag(app())];
    await makeFlag(app());
    expect(keysIn(await batch({ flag_keys: [b.key, a.key] }))).to.deep.equal([a.key, b.key].sort());
    expect(await batch({ flag_keys: [] })).to.deep.include({ evaluations: [], errors: [] });
  });

  it('lists an unknown flag as an error and answers the rest', async () => {
    const flag = await makeFlag(app());
    const { evaluations, errors } = await batch({ flag_keys: ['my-flag', flag.key] });
    expect(keysIn({ evaluations })).to.deep.equal([flag.key]);
    expect(errors).to.deep.equal([
      {
        flag_key: 'my-flag',
        code: 'FLAG_NOT_FOUND',
        message: "Feature flag 'my-flag' does not exist in environment 'prod'.",
      },
    ]);
  });

  it('answers the flags that bear one of the tags', async () => {
    const tags = [newKey('tag'), newKey('tag')];
    const both = await makeFlag(app(), { tags });
    const one = await makeFlag(app(), { tags: [tags[1]] });
    await makeFlag(app(), { tags: ['other'] });
    expect(keysIn(await batch({ tags: [tags[0]] }))).to.deep.equal([both.key]);
    expect(keysIn(await batch({ tags }))).to.have.members([both.key, one.key]);
    const named = { flag_keys: [both.key, one.key, 'nobody-made-it'], tags: [tags[0]] };
    expect(keysIn(await batch(named))).to.deep.equal([both.key]);
    expect((await batch(named)).errors.map(({ flag_key }: { flag_key: string }) => flag_key)).to.deep.equal([
      'nobody-made-it',
    ]);
    expect(await batch({ tags: ['nobody-has-it'] })).to.deep.include({ evaluations: [], errors: [] });
  });

  it('leaves server-only flags out for a publishable key, and archived ones for everybody', async () => {
    const { native, sk, pk } = app();
    const hidden = await makeFlag(app(), { server_only: true, tags: ['visible-test'] });
    const archived = await makeFlag(app(), { tags: ['visible-test'] });
    const open = await makeFlag(app(), { tags: ['visible-test'] });
    await native.call('archiveFlag', { key: sk(), path: { flag_key: archived.key } });
    expect(keysIn(await batch({ tags: ['visible-test'] }, pk()))).to.deep.equal([open.key]);
    expect(keysIn(await batch({}, pk())))
      .to.include(open.key)
      .and.not.include(hidden.key);
    expect(keysIn(await batch({})))
      .to.include(hidden.key)
      .and.not.include(archived.key);
    const { errors } = await batch({ flag_keys: [hidden.key, archived.key] }, pk());
    expect(errors.map(({ code }: { code: string }) => code)).to.deep.equal(['FLAG_NOT_FOUND', 'FLAG_NOT_FOUND']);
  });

  it('is for the environment of the key, or the one that a person names', async () => {
    const { native, token, sk } = app();
    const flag = await makeFlag(app(), { enabled: true });
    const flag_keys = [flag.key];
    expect((await batch({ flag_keys })).evaluations[0].value).to.equal(true);
    expect((await batch({ flag_keys }, sk('dev'))).evaluations[0].value).to.equal(false);
    const named = await native.call('evaluateFlags', { token, query: { environment_id: 'prod' }, body: { flag_keys } });
    expect(dataOf(named).evaluations[0].value).to.equal(true);
  });
});
