import { expect } from 'chai';
import { dataOf, expectRefusal } from '../support/answers.js';
import { onEveryDatabase } from '../support/app.js';
import { evaluate, makeColours, makeFlag, newKey, rollout, ruleWhen, target } from '../support/flags.js';

onEveryDatabase('variations', (app) => {
  const create = (given: object) =>
    app().native.call('createFlag', { key: app().sk(), body: { key: newKey(), type: 'boolean', ...given } });
  const patch = (flag_key: string, body: object) =>
    app().native.call('updateFlag', { key: app().sk(), path: { flag_key }, body });
  const values = (...given: unknown[]) => given.map((value, index) => ({ key: `v${index}`, value }));

  for (const variations of [[], values(true), values(true, false, true)]) {
    it(`of a boolean flag are exactly two, not ${variations.length}`, async () => {
      expectRefusal(await create({ variations }), 422, 'VARIATION_COUNT_INVALID', '/body/variations');
      const flag = await makeFlag(app());
      const changed = await patch(flag.key, { variations, default_variation: null, off_variation: null });
      expectRefusal(changed, 422, 'VARIATION_COUNT_INVALID', '/body/variations');
    });
  }

  it('of any other flag are at least one', async () => {
    for (const type of ['string', 'number', 'json']) {
      expectRefusal(await create({ type }), 422, 'VARIATION_COUNT_INVALID', '/body/variations');
      expectRefusal(await create({ type, variations: [] }), 422, 'VARIATION_COUNT_INVALID', '/body/variations');
    }
    dataOf(await create({ type: 'number', variations: values(1) }), 201);
  });

  it('have keys of their own', async () => {
    const variations = [...values('a', 'b'), { key: 'v0', value: 'c' }];
    expectRefusal(
      await create({ type: 'string', variations }),
      422,
      'VARIATION_KEY_DUPLICATE',
      '/body/variations/2/key',
    );
  });

  for (const [type, wrong] of [
    ['boolean', 'true'],
    ['string', 1],
    ['number', '1'],
    ['string', null],
    ['number', null],
  ] as const) {
    it(`of a ${type} flag cannot be ${JSON.stringify(wrong)}`, async () => {
      const right = { boolean: true, string: 's', number: 1 }[type];
      const answer = await create({ type, variations: values(right, wrong) });
      expectRefusal(answer, 422, 'VARIATION_VALUE_INVALID', '/body/variations/1/value');
    });
  }

  it('of a boolean flag are one true and one false', async () => {
    const answer = await create({ variations: values(true, true) });
    expectRefusal(answer, 422, 'VARIATION_VALUE_INVALID', '/body/variations/1/value');
  });

  it('of a json flag are any JSON values', async () => {
    const variations = values(null, 1, 'x', [1], { a: {} }, false);
    const flag = dataOf(await create({ type: 'json', variations }), 201);
    expect(flag.variations.map(({ value }: { value: unknown }) => value)).to.deep.equal([
      null,
      1,
      'x',
      [1],
      { a: {} },
      false,
    ]);
  });

  for (const field of ['default_variation', 'off_variation']) {
    it(`must hold the ${field}`, async () => {
      expectRefusal(await create({ [field]: 'missing' }), 422, 'VARIATION_NOT_FOUND', `/body/${field}`);
      const flag = await makeFlag(app());
      expectRefusal(await patch(flag.key, { [field]: 'missing' }), 422, 'VARIATION_NOT_FOUND', `/body/${field}`);
    });
  }

  it('can be added, changed and removed where nothing serves them', async () => {
    const flag = await makeColours(app(), { enabled: true });
    const variations = [
      { key: 'blue', value: 'navy' },
      { key: 'green', value: 'g' },
      { key: 'pink', value: 'p' },
    ];
    const changed = dataOf(await patch(flag.key, { variations }));
    expect(changed.variations.map(({ key }: { key: string }) => key)).to.deep.equal(['blue', 'green', 'pink']);
    expect(await evaluate(app(), flag.key)).to.include({ value: 'navy' });
  });

  it('cannot go while a rule, a rollout or the default serves them, and the refusal says where', async () => {
    const flag = await makeColours(app());
    const rules = [ruleWhen(null, { variation: 'red' }), ruleWhen(null, rollout({ blue: 10, red: 20 }))];
    dataOf(await target(app(), flag.key, { rules }, 'dev'));
    dataOf(await target(app(), flag.key, { default_serve: { variation: 'red' } }, 'prod'));
    const variations = [
      { key: 'blue', value: 'b' },
      { key: 'green', value: 'g' },
    ];
    const refused = await patch(flag.key, { variations });
    expectRefusal(refused, 409, 'VARIATION_IN_USE');
    const use = (environment_key: string, path: string) => ({
      flag_key: flag.key,
      environment_key,
      segment_key: null,
      path,
    });
    expect(refused.body.error.details.uses).to.have.deep.members([
      use('dev', '/rules/0/serve/variation'),
      use('dev', '/rules/1/serve/rollout/weights/1/variation'),
      use('prod', '/default_serve/variation'),
    ]);
  });

  it('cannot go while the flag itself serves them', async () => {
    const flag = await makeColours(app());
    const refused = await patch(flag.key, { variations: [{ key: 'red', value: 'r' }] });
    expectRefusal(refused, 409, 'VARIATION_IN_USE');
    expect(refused.body.error.details.uses).to.deep.equal([
      { flag_key: flag.key, environment_key: null, segment_key: null, path: '/default_variation' },
      { flag_key: flag.key, environment_key: null, segment_key: null, path: '/off_variation' },
    ]);
  });

  it('can go together with what served them', async () => {
    const flag = await makeColours(app());
    const body = { variations: [{ key: 'red', value: 'r' }], default_variation: 'red', off_variation: 'red' };
    expect(dataOf(await patch(flag.key, body))).to.include({ default_variation: 'red', off_variation: 'red' });
  });

  it('that are in use in a thousand places are refused with as many as the contract allows', async () => {
    const flag = await makeColours(app());
    const rules = Array.from({ length: 200 }, () => ruleWhen(null, rollout({ red: 1, blue: 1 })));
    for (const environment of ['dev', 'staging', 'prod']) dataOf(await target(app(), flag.key, { rules }, environment));
    const body = { variations: [{ key: 'green', value: 'g' }], default_variation: 'green', off_variation: 'green' };
    const refused = await patch(flag.key, body);
    expectRefusal(refused, 409, 'VARIATION_IN_USE');
    expect(refused.body.error.details.uses).to.have.length(1000);
  });
});
