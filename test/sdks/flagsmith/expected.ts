/** What the server serves, asked without any client. */
import { isDeepStrictEqual } from 'node:util';
import type { TestApp } from '../../support/app.js';
import { API } from '../../support/flagsmith-management.js';
import type { Answer, Question, SeenFlag } from './conversation.js';

interface ServedFlag {
  readonly feature: { readonly name: string };
  readonly enabled: boolean;
  readonly feature_state_value: unknown;
  readonly variant?: string | null;
}

/** By the name of the feature. */
export type Served = Readonly<Record<string, SeenFlag>>;

export interface Difference {
  readonly feature: string;
  readonly seen: unknown;
  readonly served: unknown;
}

/** As a client is to show it that has this key; nothing of it is stored. */
export async function servedBy(app: TestApp, key: string, { identifier, traits = {} }: Question): Promise<Served> {
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
    flags.map(({ feature, enabled, feature_state_value: value, variant = null }) => [
      feature.name,
      { enabled, value, variant },
    ]),
  );
}

/** What an application sees that is not what the server serves; of each flag, as much as its client tells. */
export function differences({ flags = {}, error }: Answer, served: Served): readonly Difference[] {
  if (error !== undefined) return [{ feature: '', seen: error, served: undefined }];
  return [...new Set([...Object.keys(served), ...Object.keys(flags)])].flatMap((feature) => {
    const seen = flags[feature];
    const expected = served[feature] && told(served[feature], seen ?? {});
    return isDeepStrictEqual(seen, expected) ? [] : [{ feature, seen, served: expected }];
  });
}

function told(flag: SeenFlag, like: object): Partial<SeenFlag> {
  return Object.fromEntries(Object.entries(flag).filter(([key]) => key in like));
}
