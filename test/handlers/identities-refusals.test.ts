import { expect } from 'chai';
import { dataOf, expectRefusal } from '../support/answers.js';
import { onEveryDatabase } from '../support/app.js';
import { newKey } from '../support/flags.js';
import { getIdentity, patchTraits, storeTraits } from '../support/identities.js';
import { leavesNoTrace } from '../support/unchanged.js';

/** Traits of so many entries. */
function traitsOf(count: number, prefix = 'trait'): object {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`${prefix}-${index}`, index]));
}

/** Traits whose JSON has exactly so many characters. */
function traitsOfCharacters(characters: number): object {
  return { text: 'x'.repeat(characters - JSON.stringify({ text: '' }).length) };
}

onEveryDatabase('refused writes of identities', (app) => {
  const requests: Readonly<Record<string, { path?: Record<string, string>; body?: object }>> = {
    listIdentities: {},
    replaceIdentities: { body: { identities: [{ identifier: 'user-1', traits: {} }] } },
    getIdentity: { path: { identifier: 'user-1' } },
    replaceIdentity: { path: { identifier: 'user-1' }, body: { traits: {} } },
    updateIdentity: { path: { identifier: 'user-1' }, body: { traits: {} } },
    deleteIdentity: { path: { identifier: 'user-1' } },
    listIdentityOverrides: { path: { identifier: 'user-1' } },
    replaceIdentityOverride: { path: { identifier: 'user-1', flag_key: 'a-flag' }, body: { variation: 'on' } },
    deleteIdentityOverride: { path: { identifier: 'user-1', flag_key: 'a-flag' } },
  };

  for (const [operationId, request] of Object.entries(requests)) {
    it(`${operationId} is not for publishable keys`, async () => {
      expectRefusal(
        await app().native.call(operationId, { ...request, key: app().pk() }),
        403,
        'INSUFFICIENT_PERMISSIONS',
      );
    });

    it(`${operationId} is only for an environment and a project that exist`, async () => {
      const { native, token } = app();
      const at = (query: Record<string, string>) => native.call(operationId, { ...request, token, query });
      expectRefusal(await at({ environment_id: 'nowhere' }), 404, 'ENVIRONMENT_NOT_FOUND');
      expectRefusal(await at({ project_id: 'nowhere' }), 404, 'PROJECT_NOT_FOUND');
      const other = await native.call(operationId, { ...request, key: app().sk(), query: { environment_id: 'dev' } });
      expectRefusal(other, 404, 'ENVIRONMENT_NOT_FOUND');
    });
  }

  it('traits are at most 500', async () => {
    const user = newKey('user');
    dataOf(await storeTraits(app(), user, traitsOf(500)), 201);
    expectRefusal(await storeTraits(app(), user, traitsOf(501)), 400, 'VALIDATION_FAILED', '/body/traits');
    expectRefusal(await patchTraits(app(), user, { another: 1 }), 422, 'TRAITS_TOO_LARGE', '/body/traits');
    expect(dataOf(await getIdentity(app(), user))).to.deep.include({ traits: traitsOf(500), version: 1 });
    dataOf(await patchTraits(app(), user, { 'trait-0': null, another: 1 }));
  });

  it('traits are at most 65,536 characters of JSON', async () => {
    const user = newKey('user');
    dataOf(await storeTraits(app(), user, traitsOfCharacters(65_536)), 201);
    expectRefusal(await storeTraits(app(), user, traitsOfCharacters(65_537)), 422, 'TRAITS_TOO_LARGE', '/body/traits');
    expectRefusal(await patchTraits(app(), user, { more: 1 }), 422, 'TRAITS_TOO_LARGE', '/body/traits');
    expect(dataOf(await getIdentity(app(), user))).to.include({ version: 1 });
  });

  it('traits have names', async () => {
    const answer = await storeTraits(app(), newKey('user'), { '': 1 });
    expectRefusal(answer, 400, 'VALIDATION_FAILED');
    expectRefusal(await storeTraits(app(), newKey('user'), { ['x'.repeat(201)]: 1 }), 400, 'VALIDATION_FAILED');
  });

  it('an identifier has at most 512 characters', async () => {
    const identifier = 'x'.repeat(513);
    expectRefusal(await storeTraits(app(), identifier, {}), 400, 'VALIDATION_FAILED', '/params/identifier');
    const body = { identities: [{ identifier, traits: {} }] };
    const many = await app().native.call('replaceIdentities', { key: app().sk(), body });
    expectRefusal(many, 400, 'VALIDATION_FAILED', '/body/identities/0/identifier');
  });

  for (const [what, identities, status, code, path] of [
    ['without traits', [{ identifier: 'b' }], 400, 'VALIDATION_FAILED', '/body/identities/1/traits'],
    ['without a name', [{ identifier: '', traits: {} }], 400, 'VALIDATION_FAILED', '/body/identities/1/identifier'],
    [
      'too large',
      [{ identifier: 'b', traits: traitsOfCharacters(65_537) }],
      422,
      'TRAITS_TOO_LARGE',
      '/body/identities/1/traits',
    ],
  ] as const) {
    it(`one of many that is ${what} is named, and none of them is stored`, async () => {
      const body = { identities: [{ identifier: newKey('user'), traits: {} }, ...identities] };
      const request = { key: app().sk(), body };
      const answer = await leavesNoTrace(app(), () => app().native.call('replaceIdentities', request));
      expectRefusal(answer, status, code, path);
    });
  }

  it('one that is sent alone as many is named where it stands', async () => {
    const body = { identities: [{ identifier: newKey('user'), traits: traitsOfCharacters(65_537) }] };
    const answer = await app().native.call('replaceIdentities', { key: app().sk(), body });
    expectRefusal(answer, 422, 'TRAITS_TOO_LARGE', '/body/identities/0/traits');
  });
});
