/** A server key and an identity of an environment, by the numbers of the Flagsmith door. */
import { expect } from 'chai';
import type { TestApp } from '../support/app.js';
import { newKey } from '../support/flags.js';

export async function identitiesIn(
  { flagsmith }: Pick<TestApp, 'flagsmith'>,
  token: string,
  api_key: string,
): Promise<Readonly<Record<string, string>>> {
  const make = async (id: string, path: Readonly<Record<string, string>>, body: object) => {
    const answer = await flagsmith.call(id, { token, path, body });
    expect(answer.status, `${id}: ${JSON.stringify(answer.body)}`).to.equal(201);
    return String(answer.body.id);
  };
  const key_pk = await make('createEnvironmentKey', { api_key }, { name: 'n' });
  const identity_pk = await make('createEnvironmentIdentity', { api_key }, { identifier: newKey('user') });
  const trait = { trait_key: 'plan', string_value: 'pro' };
  return { key_pk, identity_pk, trait_pk: await make('createIdentityTrait', { api_key, identity_pk }, trait) };
}
