import { expect } from 'chai';
import { dataOf, expectRefusal } from '../support/answers.js';
import { onEveryDatabase } from '../support/app.js';
import { evaluate, makeColours, makeFlag, ruleWhen, target } from '../support/flags.js';

onEveryDatabase('what a toggle turns', (app) => {
  const ada = { targeting_key: 'ada' };
  const eve = { targeting_key: 'eve' };
  const isAda = { attribute: 'targeting_key', operator: 'eq', values: ['ada'] };
  const get = async (flag_key: string) =>
    dataOf(await app().native.call('getFlag', { key: app().sk(), path: { flag_key } }));

  it('is the whole flag, unless somebody says otherwise', async () => {
    const { key, toggle } = await makeColours(app());
    expect(toggle).to.equal('switch');
    dataOf(await target(app(), key, { enabled: false, rules: [ruleWhen(isAda, { variation: 'red' })] }));
    expect(await evaluate(app(), key, ada)).to.include({ variation: 'green', enabled: false, reason: 'DISABLED' });
  });

  it('is the default alone where the flag says so: rules and overrides serve all the same', async () => {
    const { key } = await makeColours(app(), { toggle: 'default' });
    const overrides = [{ variation: 'green', targeting_keys: ['bob'] }];
    dataOf(await target(app(), key, { enabled: false, overrides, rules: [ruleWhen(isAda, { variation: 'red' })] }));
    expect(await evaluate(app(), key, ada)).to.include({ variation: 'red', enabled: true });
    expect(await evaluate(app(), key, { targeting_key: 'bob' })).to.include({ variation: 'green', enabled: true });
    const rest = { variation: 'blue', value: '#blue', enabled: false, reason: 'DEFAULT' };
    expect(await evaluate(app(), key, eve)).to.include(rest);
    dataOf(await target(app(), key, { enabled: true }));
    expect(await evaluate(app(), key, eve)).to.include({ ...rest, enabled: true });
  });

  it('can be changed, and goes back to the usual with null', async () => {
    const { key } = await makeFlag(app());
    const patch = (toggle: string | null) =>
      app().native.call('updateFlag', { key: app().sk(), path: { flag_key: key }, body: { toggle } });
    dataOf(await patch('default'));
    expect((await get(key)).toggle).to.equal('default');
    dataOf(await patch(null));
    expect((await get(key)).toggle).to.equal('switch');
    expectRefusal(await patch('hard'), 400, 'VALIDATION_FAILED', '/body/toggle');
  });

  it('stays when the flag is replaced by who does not name it', async () => {
    const { key } = await makeFlag(app(), { toggle: 'default' });
    const replacing = { key: app().sk(), path: { flag_key: key }, body: { type: 'boolean', description: 'New' } };
    expect(dataOf(await app().native.call('replaceFlag', replacing)).toggle).to.equal('default');
  });
});
