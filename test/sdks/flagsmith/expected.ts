/** What the server serves, asked without any client. */
import { expect } from 'chai';
import type { TestApp } from '../../support/app.js';
import { API } from '../../support/flagsmith-management.js';
import type { Answer, Question, SeenFlag } from './conversation.js';
import type { Deviation } from './deviations.js';

interface ServedFlag {
  readonly feature: { readonly name: string };
  readonly enabled: boolean;
  readonly feature_state_value: unknown;
  readonly variant?: string | null;
  readonly reason?: string | null;
}

/** As a client is to show it that has this key; nothing of it is stored. */
export async function servedBy(
  app: TestApp,
  key: string,
  { identifier, traits = {} }: Question,
): Promise<Record<string, SeenFlag>> {
  const headers = { 'X-Environment-Key': key };
  const sent = Object.entries(traits).map(([trait_key, trait_value]) => ({ trait_key, trait_value }));
  const { body } =
    identifier === undefined
      ? await app.flagsmith.send('get', `${API}/flags/`, { headers })
      : await app.flagsmith.send('post', `${API}/identities/`, {
          headers,
          body: { identifier, transient: true, traits: sent },
        });
  const flags: readonly ServedFlag[] = identifier === undefined ? body : body.flags;
  return Object.fromEntries(
    flags.map(({ feature, enabled, feature_state_value: value, variant = null, reason = null }) => [
      feature.name,
      { enabled, value, variant, reason },
    ]),
  );
}

/** That an application sees just these flags, apart from how its client differs; of each flag, as much as the client tells. */
export function expectFlags(
  { flags = {}, error }: Answer,
  served: Readonly<Record<string, SeenFlag>>,
  deviation: Deviation | undefined,
): void {
  expect(error).to.equal(undefined);
  expect(Object.keys(flags).sort()).to.deep.equal(Object.keys(served).sort());
  for (const [name, flag] of Object.entries(served)) {
    const expected = { ...flag, ...deviation?.flags[name] };
    const told = pickKeys(expected, flags[name] ?? {});
    expect(flags[name], name).to.deep.equal(told);
  }
}

function pickKeys(flag: SeenFlag, like: object): Partial<SeenFlag> {
  return Object.fromEntries(Object.entries(flag).filter(([key]) => key in like));
}
