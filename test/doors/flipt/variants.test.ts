/** Variants, which natively are variations. */
import { expect } from 'chai';
import { dataOf } from '../../support/answers.js';
import { onEveryDatabase } from '../../support/app.js';
import { evaluate, makeColours, makeFlag, newKey, target } from '../../support/flags.js';
import { expectRefused, manage } from '../../support/flipt-management.js';
import { makeSegment } from '../../support/segments.js';

const FLAGS = 'namespaces/default/flags';

onEveryDatabase('a variant of the Flipt door', (app) => {
  const flipt = () => manage(app(), { key: app().sk() });
  const makeFliptFlag = async () => {
    const { key } = await flipt().post(FLAGS, { key: newKey(), name: 'F', enabled: true });
    return { key, path: `${FLAGS}/${key}`, variants: `${FLAGS}/${key}/variants` };
  };
  const variantsOf = async (path: string) => (await flipt().get(path)).variants;
  const keysOf = async (path: string) => (await variantsOf(path)).map(({ key }: { key: string }) => key);

  it('is made, replaced and deleted', async () => {
    const { key: flagKey, path, variants } = await makeFliptFlag();
    const body = { key: 'dark blue!', name: 'Blue', description: 'As the sea', attachment: '{"a":1}' };
    const made = await flipt().post(variants, body);
    expect(made).to.deep.include({ ...body, flagKey, namespaceKey: 'default' });
    expect(await variantsOf(path)).to.deep.equal([made]);

    const replaced = await flipt().put(`${variants}/${made.id}`, { key: 'dark blue!' });
    expect(replaced).to.deep.include({ id: made.id, name: '', description: '', attachment: '' });
    expect(await variantsOf(path)).to.deep.equal([replaced]);

    expect(await flipt().delete(`${variants}/${made.id}`)).to.deep.equal({});
    expect(await variantsOf(path)).to.deep.equal([]);
    expect(await flipt().delete(`${variants}/${made.id}`)).to.deep.equal({});
    expect(await flipt().delete(`${FLAGS}/none/variants/${made.id}`)).to.deep.equal({});
  });

  it('is not lost when others are made at the same time', async () => {
    const { path, variants } = await makeFliptFlag();
    const keys = ['a', 'b', 'c', 'd', 'e'];
    await Promise.all(keys.map((key) => flipt().post(variants, { key })));
    expect(await keysOf(path)).to.have.members(keys);
  });

  it('keeps its id under another key, which no other variant gets', async () => {
    const { path, variants } = await makeFliptFlag();
    const { id } = await flipt().post(variants, { key: 'a', attachment: '1' });
    expect(await flipt().put(`${variants}/${id}`, { key: 'b', attachment: '2' })).to.deep.include({ id, key: 'b' });
    const other = await flipt().post(variants, { key: 'a' });
    expect(other.id).not.to.equal(id);
    expect(await flipt().put(`${variants}/${other.id}`, { key: 'c' })).to.deep.include({ id: other.id, key: 'c' });
    expect(await flipt().put(`${variants}/${id}`, { key: 'a', attachment: '3' })).to.deep.include({ id, key: 'a' });
    const shown = (await variantsOf(path)).map((one: Record<string, string>) => [
      one['id'],
      one['key'],
      one['attachment'],
    ]);
    expect(shown).to.deep.equal([
      [id, 'a', '3'],
      [other.id, 'c', ''],
    ]);
  });

  it('is served under its new key wherever it was before', async () => {
    const { key, variations } = await makeColours(app());
    const [blue] = await variantsOf(`${FLAGS}/${key}`);
    const needing = await makeFlag(app());
    const prerequisites = [{ flag_key: key, enabled: true, variations: ['blue', 'red'] }];
    dataOf(await target(app(), needing.key, { prerequisites }));
    const weights = [{ variation: 'blue', weight: 10 }];
    const overrides = [{ targeting_keys: ['u'], variation: 'blue' }];
    const rollout = { weights, rest: 'blue' };
    const rules = [{ when: { attribute: 'a', operator: 'eq', values: ['b'] }, serve: { rollout } }];
    dataOf(await target(app(), key, { overrides, rules, default_serve: { variation: 'blue' } }));

    await flipt().put(`${FLAGS}/${key}/variants/${blue.id}`, { key: 'navy' });
    const flag = dataOf(await app().native.call('getFlag', { key: app().sk(), path: { flag_key: key } }));
    expect(flag.variations.map((one: { key: string }) => one.key)).to.deep.equal(['navy', 'red', 'green']);
    expect(flag.variations[0].value).to.equal(variations[0].value);
    expect(flag.default_variation).to.equal('navy');
    const stateOf = async (flag_key: string) =>
      dataOf(
        await app().native.call('getFlagEnvironment', {
          token: app().token,
          path: { flag_key, environment_id: 'prod' },
        }),
      );
    const state = await stateOf(key);
    expect(state.overrides[0]).to.deep.include({ variation: 'navy' });
    expect(state.rules[0].serve.rollout).to.deep.include({
      weights: [{ variation: 'navy', weight: 10 }],
      rest: 'navy',
    });
    expect(state.default_serve).to.deep.include({ variation: 'navy' });
    expect((await stateOf(needing.key)).prerequisites[0].variations).to.deep.equal(['navy', 'red']);
    expect(await evaluate(app(), key, { targeting_key: 'u' })).to.deep.include({ value: '#blue' });
  });

  it('leaves the distributions of rules as it goes, and the flag without a default', async () => {
    const { key, path, variants } = await makeFliptFlag();
    const [a] = [await flipt().post(variants, { key: 'a' }), await flipt().post(variants, { key: 'b' })];
    await flipt().put(path, { name: 'F', enabled: true, defaultVariantId: a.id });
    const weights = ['a', 'b'].map((variation) => ({ variation, weight: 50 }));
    const serve = { rollout: { algorithm: 'flipt-variant', weights } };
    dataOf(await target(app(), key, { rules: [{ when: null, serve }] }));

    await flipt().delete(`${variants}/${a.id}`);
    expect(await keysOf(path)).to.deep.equal(['b']);
    expect(await flipt().get(path)).not.to.have.property('defaultVariant');
    const state = await app().native.call('getFlagEnvironment', {
      token: app().token,
      path: { flag_key: key, environment_id: 'prod' },
    });
    expect(dataOf(state).rules[0].serve.rollout.weights).to.deep.equal([{ variation: 'b', weight: 50 }]);
  });

  it('stays while rules serve it that were written natively, listed or not', async () => {
    const serve = { variation: 'red' };
    const weights = [{ variation: 'red', weight: 100 }];
    for (const [rule, where] of [
      [{ when: null, serve }, 'variation'],
      [{ when: { segment: (await makeSegment(app())).key }, serve }, 'variation'],
      [{ when: null, serve: { rollout: { weights } } }, 'rollout/weights/0/variation'],
    ] as const) {
      const { key } = await makeColours(app());
      const written = dataOf(await target(app(), key, { rules: [rule] }));
      const [, red] = await variantsOf(`${FLAGS}/${key}`);
      const place = `/rules/0/serve/${where} of flag '${key}' in environment 'prod'`;
      const sentence = `variant "red" of flag "default/${key}" is in use at ${place}: change that first`;
      await expectRefused(app(), ['delete', `${FLAGS}/${key}/variants/${red.id}`], 400, sentence);
      expect(await keysOf(`${FLAGS}/${key}`)).to.deep.equal(['blue', 'red', 'green']);
      const path = { flag_key: key, environment_id: 'prod' };
      const state = dataOf(await app().native.call('getFlagEnvironment', { token: app().token, path }));
      expect(state.rules).to.deep.equal(written.rules);
    }
  });

  it('goes from a rule that serves it natively as soon as its distribution there has gone', async () => {
    const { key } = await makeColours(app());
    const rule = { when: { segment: (await makeSegment(app())).key }, serve: { variation: 'red' } };
    dataOf(await target(app(), key, { rules: [rule] }));
    const path = `${FLAGS}/${key}`;
    const [listed] = (await flipt().get(`${path}/rules`)).rules;
    const [{ id, variantId }] = listed.distributions;
    await flipt().delete(`${path}/rules/${listed.id}/distributions/${id}`, { variantId });
    await flipt().delete(`${path}/variants/${variantId}`);
    expect(await keysOf(path)).to.deep.equal(['blue', 'green']);
  });

  it('has an attachment without the space between its parts, and with its numbers as they were', async () => {
    const { variants } = await makeFliptFlag();
    const attachment = ' { "a b" : [ 1.0,\n 12345678901234567890 ], "c": " \\" d " } ';
    const made = await flipt().post(variants, { key: 'a', attachment });
    expect(made.attachment).to.equal('{"a b":[1.0,12345678901234567890],"c":" \\" d "}');
  });

  it('has an attachment that a features file can hold, and not too much with those of the others', async () => {
    const { path, variants } = await makeFliptFlag();
    const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
    await flipt().post(variants, { key: 'deep', attachment: nested(25) });
    const refusals = [
      [nested(26), 'invalid field attachment: must be nested 25 levels deep at most'],
      [nested(50_000), 'invalid field attachment: must be nested 25 levels deep at most'],
    ] as const;
    for (const [attachment, sentence] of refusals) {
      await expectRefused(app(), ['post', variants, { body: { key: 'deeper', attachment } }], 400, sentence);
    }
    const half = JSON.stringify('x'.repeat(600_000));
    await flipt().post(variants, { key: 'half', attachment: half });
    const sentence = 'invalid field attachment: must be less than 1000 KB together with those of the other variants';
    await expectRefused(app(), ['post', variants, { body: { key: 'other', attachment: half } }], 400, sentence);
    expect(await keysOf(path)).to.deep.equal(['deep', 'half']);
  });

  it('may say what its native value says, or something else', async () => {
    const { key } = await makeColours(app());
    const path = `${FLAGS}/${key}`;
    const [blue] = await variantsOf(path);
    for (const attachment of ['{"x":1}', '', '"#blue"']) {
      const replaced = await flipt().put(`${path}/variants/${blue.id}`, { key: 'blue', attachment });
      expect(replaced).to.deep.include({ id: blue.id, attachment });
    }
    expect(await evaluate(app(), key)).to.deep.include({ value: '#green' });
  });

  it('is a number in a native flag of numbers', async () => {
    const { key } = await makeFlag(app(), { type: 'number', variations: [{ key: 'one', value: 1 }] });
    const variants = `${FLAGS}/${key}/variants`;
    expect(await flipt().post(variants, { key: '2' })).to.deep.include({ key: '2', attachment: '' });
    await expectRefused(app(), ['post', variants, { body: { key: 'two' } }], 400, "Variation 'two' is not a number.");
  });

  it('is refused in the words of Flipt', async () => {
    const { key, path, variants } = await makeFliptFlag();
    const { id } = await flipt().post(variants, { key: 'a' });
    await flipt().post(variants, { key: 'b' });
    const twice = `variant "b" is not unique for flag "default/${key}"`;
    await expectRefused(app(), ['post', variants, { body: { key: 'b' } }], 400, twice);
    await expectRefused(app(), ['put', `${variants}/${id}`, { body: { key: 'b' } }], 400, twice);
    await expectRefused(app(), ['post', variants, { body: {} }], 400, 'invalid field key: must not be empty');
    const noJson = { body: { key: 'c', attachment: '{' } };
    await expectRefused(app(), ['post', variants, noJson], 400, 'invalid field attachment: must be a json string');
    const large = { body: { key: 'c', attachment: JSON.stringify('é'.repeat(512_000)) } };
    const sentence = 'invalid field attachment: must be less than 1000 KB';
    await expectRefused(app(), ['post', variants, large], 400, sentence);
    await expectRefused(app(), ['put', `${variants}/none`, { body: { key: 'c' } }], 404, 'variant "c" not found');
    const nowhere = [`${FLAGS}/none/variants`, { body: { key: 'c' } }] as const;
    await expectRefused(app(), ['post', ...nowhere], 404, 'flag "default/none" not found');
    expect(await keysOf(path)).to.deep.equal(['a', 'b']);
  });

  it('is one of `default` where the path names no namespace', async () => {
    const { key, path } = await makeFliptFlag();
    const variants = `flags/${key}/variants`;
    const made = await flipt().post(variants, { key: 'a' });
    expect(await variantsOf(path)).to.deep.equal([made]);
    expect(await flipt().put(`${variants}/${made.id}`, { key: 'b' })).to.deep.include({ id: made.id, key: 'b' });
    expect(await flipt().delete(`${variants}/${made.id}`)).to.deep.equal({});
    expect(await variantsOf(path)).to.deep.equal([]);
  });
});
