/** Bodies that are JSON, and not what their contract says. */
import { onEveryDatabase } from '../support/app.js';
import { plantFlag, unchanging } from '../support/unchanged.js';
import { expectInvalid, expectRefusal } from './refusals.js';

type Cases = readonly (readonly [title: string, body: unknown, ...paths: string[]])[];

const long = (length: number) => 'x'.repeat(length);
const flag = (given: object) => ({ key: 'another', type: 'boolean', ...given });
const serve = (given: unknown) => ({ rules: [{ serve: given }] });
const when = (given: unknown) => ({ rules: [{ when: given, serve: { variation: 'on' } }] });
const rollout = (given: object) => serve({ rollout: { weights: [{ variation: 'on', weight: 50 }], ...given } });

const bodies: Readonly<Record<string, Cases>> = {
  createFlag: [
    ['no key', { type: 'boolean' }, '/body/key'],
    ['no type', { key: 'another' }, '/body/type'],
    ['a key that is a number', flag({ key: 1 }), '/body/key'],
    ['a key that is null', flag({ key: null }), '/body/key'],
    ['an empty key', flag({ key: '' }), '/body/key'],
    ['a key with a space', flag({ key: 'odd key' }), '/body/key'],
    ['a key with a slash', flag({ key: 'a/b' }), '/body/key'],
    ['a key of dots', flag({ key: '..' }), '/body/key'],
    ['a key that ends in a line break', flag({ key: 'another\n' }), '/body/key'],
    ['a key in another script', flag({ key: 'ключ' }), '/body/key'],
    ['a key that is an emoji', flag({ key: '😀' }), '/body/key'],
    ['a key that is too long', flag({ key: long(151) }), '/body/key'],
    ['a type that does not exist', flag({ type: 'bool' }), '/body/type'],
    ['a switch that is text', flag({ enabled: 'true' }), '/body/enabled'],
    ['a switch that is a number', flag({ enabled: 1 }), '/body/enabled'],
    ['an empty name', flag({ name: '' }), '/body/name'],
    ['a name that is too long', flag({ name: long(201) }), '/body/name'],
    ['a description that is too long', flag({ description: long(2001) }), '/body/description'],
    ['tags that are text', flag({ tags: 'a,b' }), '/body/tags'],
    ['a tag twice', flag({ tags: ['a', 'b', 'a'] }), '/body/tags'],
    ['too many tags', flag({ tags: [...Array(51).keys()].map(String) }), '/body/tags'],
    ['an empty tag', flag({ tags: ['a', ''] }), '/body/tags/1'],
    ['a variation that is text', flag({ variations: ['on'] }), '/body/variations/0'],
    ['a variation without a value', flag({ variations: [{ key: 'on' }] }), '/body/variations/0/value'],
    [
      'a variation that says too much',
      flag({ variations: [{ key: 'on', value: true, id: 1 }] }),
      '/body/variations/0/id',
    ],
    ['metadata that is a list', flag({ metadata: [] }), '/body/metadata'],
    ['an id', flag({ id: 'flg_2LwX0TnB5mYe8sGq' }), '/body/id'],
    ['a version', flag({ version: 7 }), '/body/version'],
  ],
  updateFlagEnvironment: [
    ['a switch that is text', { enabled: 'yes' }, '/body/enabled'],
    ['a switch that is null', { enabled: null }, '/body/enabled'],
    ['rules that are an object', { rules: {} }, '/body/rules'],
    ['too many rules', { rules: Array(201).fill({ serve: { variation: 'on' } }) }, '/body/rules'],
    ['a rule that is null', { rules: [null] }, '/body/rules/0'],
    ['a rule that serves nothing', { rules: [{}] }, '/body/rules/0/serve'],
    ['a rule that says too much', { rules: [{ serve: { variation: 'on' }, colour: 1 }] }, '/body/rules/0/colour'],
    ['an id of another kind', { rules: [{ id: 'flg_1', serve: { variation: 'on' } }] }, '/body/rules/0/id'],
    ['no weights', serve({ rollout: {} }), '/body/rules/0/serve/rollout/weights'],
    ['empty weights', rollout({ weights: [] }), '/body/rules/0/serve/rollout/weights'],
    [
      'a weight over 100',
      rollout({ weights: [{ variation: 'on', weight: 100.5 }] }),
      '/body/rules/0/serve/rollout/weights/0/weight',
    ],
    [
      'a weight below 0',
      rollout({ weights: [{ variation: 'on', weight: -1 }] }),
      '/body/rules/0/serve/rollout/weights/0/weight',
    ],
    [
      'a weight that is text',
      rollout({ weights: [{ variation: 'on', weight: '50' }] }),
      '/body/rules/0/serve/rollout/weights/0/weight',
    ],
    ['a seed that is a number', rollout({ seed: 7 }), '/body/rules/0/serve/rollout/seed'],
    ['an unknown algorithm', rollout({ algorithm: 'md5' }), '/body/rules/0/serve/rollout/algorithm'],
    ['an unknown operator', when({ attribute: 'a', operator: 'like' }), '/body/rules/0/when/operator'],
    ['values that are text', when({ attribute: 'a', operator: 'in', values: 'CH' }), '/body/rules/0/when/values'],
    ['a value that is null', when({ attribute: 'a', operator: 'in', values: [null] }), '/body/rules/0/when/values/0'],
  ],
  evaluateFlag: [
    ['no flag', {}, '/body/flag_key'],
    ['a flag that is a number', { flag_key: 1 }, '/body/flag_key'],
    ['a flag with a space', { flag_key: 'odd key' }, '/body/flag_key'],
    ['a context that is null', { flag_key: 'new-feature', context: null }, '/body/context'],
    ['a context that is text', { flag_key: 'new-feature', context: 'user-42' }, '/body/context'],
    ['a context that says too much', { flag_key: 'new-feature', context: { country: 'CH' } }, '/body/context/country'],
    [
      'a targeting key that is a number',
      { flag_key: 'new-feature', context: { targeting_key: 42 } },
      '/body/context/targeting_key',
    ],
    [
      'a targeting key that is too long',
      { flag_key: 'new-feature', context: { targeting_key: long(1025) } },
      '/body/context/targeting_key',
    ],
    [
      'attributes that are a list',
      { flag_key: 'new-feature', context: { attributes: [] } },
      '/body/context/attributes',
    ],
    [
      'too many attributes',
      {
        flag_key: 'new-feature',
        context: { attributes: Object.fromEntries([...Array(501).keys()].map((n) => [`a${n}`, n])) },
      },
      '/body/context/attributes',
    ],
    [
      'an attribute without a name',
      { flag_key: 'new-feature', context: { attributes: { '': 1 } } },
      '/body/context/attributes/',
    ],
  ],
  createApiKey: [
    ['an unknown type', { type: 'admin', name: 'x' }, '/body/type'],
    ['a date without a time', { type: 'sk', name: 'x', expires_at: '2099-01-15' }, '/body/expires_at'],
    ['a day that does not exist', { type: 'sk', name: 'x', expires_at: '2099-02-30T10:30:00Z' }, '/body/expires_at'],
    ['a time without a zone', { type: 'sk', name: 'x', expires_at: '2099-01-15T10:30:00' }, '/body/expires_at'],
    [
      'a leap second, which no Date can hold',
      { type: 'sk', name: 'x', expires_at: '2098-12-31T23:59:60Z' },
      '/body/expires_at',
    ],
    [
      'a moment after the year 9999',
      { type: 'sk', name: 'x', expires_at: '9999-12-31T23:59:59-12:00' },
      '/body/expires_at',
    ],
    ['a moment in the year 0', { type: 'sk', name: 'x', expires_at: '0000-01-01T00:00:00Z' }, '/body/expires_at'],
  ],
  rotateApiKeys: [
    ['a grace period below 0', { grace_period: -1 }, '/body/grace_period'],
    ['a grace period that is no whole number', { grace_period: 0.5 }, '/body/grace_period'],
    ['a grace period that is text', { grace_period: '60' }, '/body/grace_period'],
    ['a grace period over 30 days', { grace_period: 2592001 }, '/body/grace_period'],
  ],
};

const path = { flag_key: 'new-feature', environment_id: 'prod' };

onEveryDatabase('bad fields', (app) => {
  before(() => plantFlag(app()));

  describe('a body with', () => {
    const unchanged = unchanging(app);

    for (const [id, cases] of Object.entries(bodies)) {
      for (const [title, body, ...paths] of cases) {
        unchanged(`${title} is refused by ${id}`, async () => {
          const answer = await app().native.call(id, { token: app().token, path, body });
          // A moment that can be read but makes no sense may also be refused as such.
          if (answer.status === 422) expectRefusal('native', answer, 'EXPIRY_IN_PAST');
          else expectInvalid('native', answer, ...paths);
        });
      }
    }
  });

  describe("a body of the Flagify door's with", () => {
    const unchanged = unchanging(app);

    for (const id of ['createFlag', 'evaluateFlag']) {
      for (const [title, body, ...paths] of bodies[id] ?? []) {
        unchanged(`${title} is refused by ${id}`, async () => {
          expectInvalid('flagify', await app().flagify.call(id, { key: app().sk(), body }), ...paths);
        });
      }
    }
  });
});
