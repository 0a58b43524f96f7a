import { expect } from 'chai';
import { onEveryDatabase } from '../../support/app.js';
import { newKey } from '../../support/flags.js';
import { expectRefused, type FliptManagement, manage } from '../../support/flipt-management.js';
import { makeProject } from '../../support/places.js';

/** A segment with a constraint, and a variant flag with a rule that chooses between two variants. */
async function makeAll(api: FliptManagement) {
  const [segmentKey, flagKey] = [newKey('segment'), newKey()];
  const [segments, flags] = [`segments/${segmentKey}`, `flags/${flagKey}`];
  await api.post('segments', { key: segmentKey, name: 'Beta' });
  const question = { type: 'STRING_COMPARISON_TYPE', property: 'plan', operator: 'eq', value: 'beta' };
  const constraint = await api.post(`${segments}/constraints`, question);
  await api.post('flags', { key: flagKey, name: 'Checkout', enabled: true });
  const blue = await api.post(`${flags}/variants`, { key: 'blue' });
  const red = await api.post(`${flags}/variants`, { key: 'red' });
  const rule = await api.post(`${flags}/rules`, { rank: 1, segmentKey });
  const second = await api.post(`${flags}/rules`, { rank: 2, segmentKey });
  const distributions = `${flags}/rules/${rule.id}/distributions`;
  const distribution = await api.post(distributions, { variantId: blue.id, rollout: 40 });
  return {
    segment: segments,
    constraint: `${segments}/constraints/${constraint.id}`,
    flag: flags,
    variant: `${flags}/variants/${red.id}`,
    rule: `${flags}/rules/${rule.id}`,
    distribution: `${distributions}/${distribution.id}`,
    ids: { blue: blue.id, rules: [second.id, rule.id] },
  };
}

const READS = ['flags', 'segments'];

onEveryDatabase("the paths of before Flipt's namespaces", (app) => {
  it('make and show what lies in the default one', async () => {
    const api = manage(app());
    const { segment, flag, rule } = await makeAll(api);
    for (const path of [...READS, segment, flag, `${flag}/rules`, rule]) {
      expect(await api.get(path), path).to.deep.equal(await api.get(`namespaces/default/${path}`));
    }
    expect((await api.get(rule)).distributions[0].rollout).to.equal(40);
  });

  it('replace it', async () => {
    const api = manage(app());
    const { segment, constraint, flag, variant, rule, distribution, ids } = await makeAll(api);
    const segmentKeys = [(await api.get(segment)).key];
    const question = { type: 'NUMBER_COMPARISON_TYPE', property: 'age', operator: 'gt', value: '17' };
    const writes = [
      [segment, { name: 'Grown up' }],
      [constraint, question],
      [flag, { name: 'Till', enabled: false, defaultVariantId: ids.blue }],
      [variant, { key: 'crimson' }],
      [rule, { segmentKeys }],
      [distribution, { variantId: ids.blue, rollout: 60 }],
    ] as const;
    for (const [path, body] of writes) await api.put(path, body);
    expect(await api.put(`${flag}/rules/order`, { ruleIds: ids.rules })).to.deep.equal({});

    expect(await api.get(segment)).to.deep.include({ name: 'Grown up' });
    expect((await api.get(segment)).constraints[0]).to.deep.include(question);
    const { name, enabled, variants, defaultVariant } = await api.get(flag);
    expect({ name, enabled, standard: defaultVariant.key }).to.deep.equal({
      name: 'Till',
      enabled: false,
      standard: 'blue',
    });
    expect(variants.map(({ key }: { key: string }) => key)).to.deep.equal(['blue', 'crimson']);
    const { rules } = await api.get(`${flag}/rules`);
    expect(rules.map(({ id }: { id: string }) => id)).to.deep.equal(ids.rules);
    expect((await api.get(rule)).distributions[0].rollout).to.equal(60);
  });

  it('delete it', async () => {
    const api = manage(app());
    const { segment, constraint, flag, variant, rule, distribution, ids } = await makeAll(api);
    expect(await api.delete(distribution, { variantId: ids.blue })).to.deep.equal({});
    expect((await api.get(rule)).distributions).to.deep.equal([]);
    for (const path of [constraint, variant, rule]) expect(await api.delete(path)).to.deep.equal({});
    expect((await api.get(segment)).constraints).to.deep.equal([]);
    expect((await api.get(flag)).variants).to.have.lengthOf(1);
    await expectRefused(app(), ['get', rule], 404, `rule "default/${rule.split('/').at(-1)}" not found`);
    for (const path of [flag, segment]) {
      expect(await api.delete(path)).to.deep.equal({});
      const [kind, key] = path.split('/');
      await expectRefused(app(), ['get', path], 404, `${kind?.slice(0, -1)} "default/${key}" not found`);
    }
  });

  it('reach another namespace that the body or the query names, and no other', async () => {
    const { key: namespaceKey } = await makeProject(app());
    const api = manage(app());
    const key = newKey();
    const made = await api.post('flags', { key, name: 'Elsewhere', namespaceKey });
    expect(made).to.deep.include({ key, namespaceKey });
    expect(await api.get(`flags/${key}`, { namespaceKey })).to.deep.equal(made);
    await expectRefused(app(), ['get', `flags/${key}`], 404, `flag "default/${key}" not found`);
    await api.put(`flags/${key}`, { name: 'There', namespaceKey });
    await api.delete(`flags/${key}`);
    expect(await api.get(`flags/${key}`, { namespaceKey })).to.deep.include({ name: 'There' });
    expect(await api.delete(`flags/${key}`, { namespaceKey })).to.deep.equal({});
    const absent = `flag "${namespaceKey}/${key}" not found`;
    await expectRefused(app(), ['get', `flags/${key}`, { query: { namespaceKey } }], 404, absent);
  });
});
