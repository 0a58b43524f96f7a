/** One flag by OFREP: what it answers. To whom is in ofrep-access.test.ts, what is refused in ofrep-errors.test.ts. */
import { expect } from 'chai';
import { dataOf } from '../../support/answers.js';
import { onEveryDatabase } from '../../support/app.js';
import { evaluate, inSwitzerland, makeColours, makeFlag, rollout, ruleWhen, target } from '../../support/flags.js';
import { askFor, askForAll, resolve } from '../../support/ofrep.js';
import { environmentOf } from '../../support/places.js';

onEveryDatabase('a flag asked for by OFREP', (app) => {
  it('answers its value and variation, why, and what else is known', async () => {
    const { key } = await makeColours(app());
    const state = dataOf(await target(app(), key, { rules: [ruleWhen(inSwitzerland, { variation: 'red' })] }));
    const { revision } = await environmentOf(app());
    const about = { flagSetId: 'prod', version: String(revision), enabled: true };
    expect(await resolve(app(), key, { targetingKey: 'ada', country: 'CH' })).to.deep.equal({
      key,
      value: '#red',
      variant: 'red',
      reason: 'TARGETING_MATCH',
      metadata: { ...about, rule: state.rules[0].id },
    });
    expect(await resolve(app(), key, { targetingKey: 'ada' })).to.deep.equal({
      key,
      value: '#blue',
      variant: 'blue',
      reason: 'DEFAULT',
      metadata: about,
    });
  });

  it('answers values of every type as they are', async () => {
    const values = { string: ['', 'text'], number: [0, 0.25, -1e300], json: [{ a: [1, null, 'x'] }, {}, [], null] };
    for (const [type, list] of Object.entries(values)) {
      for (const value of list) {
        const { key } = await makeFlag(app(), { type, variations: [{ key: 'a', value }], enabled: true });
        expect((await resolve(app(), key)).value, type).to.deep.equal(value);
      }
    }
    const { key } = await makeFlag(app());
    expect((await resolve(app(), key)).value).to.equal(false);
  });

  it('says SPLIT where a rollout served', async () => {
    const { key } = await makeColours(app());
    dataOf(await target(app(), key, { rules: [ruleWhen(null, rollout({ red: 100 }))] }));
    expect(await resolve(app(), key, { targetingKey: 'ada' })).to.include({ reason: 'SPLIT', variant: 'red' });
  });

  it('serves its off variation where it is off, which is no error', async () => {
    const { key } = await makeColours(app());
    dataOf(await target(app(), key, { enabled: false }));
    const off = await resolve(app(), key);
    expect(off).to.include({ value: '#green', variant: 'green', reason: 'DISABLED' });
    expect(off.metadata.enabled).to.equal(false);
  });

  it('has no value where it serves no variation: the application goes on with its own', async () => {
    const { key } = await makeFlag(app(), { off_variation: null });
    const off = await resolve(app(), key);
    expect(off).to.include({ key, variant: '', reason: 'DISABLED' });
    expect(off).to.not.have.property('value');
    expect(off.metadata).to.not.have.property('rule');
  });

  it('is DEFAULT where a prerequisite failed, and metadata has the word for it', async () => {
    const needed = await makeFlag(app(), { enabled: true });
    const { key } = await makeColours(app());
    const prerequisites = [{ flag_key: needed.key, variations: ['off'] }];
    dataOf(await target(app(), key, { prerequisites }));
    const failed = await resolve(app(), key);
    expect(failed).to.include({ reason: 'DEFAULT', variant: 'green' });
    expect(failed.metadata).to.include({ nativeReason: 'PREREQUISITE_FAILED', enabled: false });
    expect((await evaluate(app(), key)).reason).to.equal('PREREQUISITE_FAILED');
  });

  it('has only booleans, text and numbers in its metadata, because providers drop the rest', async () => {
    const { key } = await makeColours(app());
    dataOf(await target(app(), key, { rules: [ruleWhen(null, rollout({ red: 50, green: 50 }))] }));
    const { metadata } = await resolve(app(), key, { targetingKey: 'ada' });
    for (const value of Object.values(metadata)) expect(typeof value).to.be.oneOf(['boolean', 'string', 'number']);
  });

  it('is counted, each time that it is asked for', async () => {
    const { key } = await makeFlag(app(), { enabled: true });
    await resolve(app(), key);
    await resolve(app(), key);
    await askForAll(app());
    await askFor(app(), key, 'no context');
    await app().flushUsage();
    const usage = await app().native.call('listFlagUsage', { key: app().sk(), path: { flag_key: key } });
    expect(dataOf(usage).counts).to.have.lengthOf(1);
    expect(dataOf(usage).counts[0]).to.include({ variation: 'on', count: 3 });
  });
});
