/** What the server serves to Flagsmith's clients, asked without any of them. */
import type { TestApp } from './app.js';
import { API } from './flagsmith-management.js';

/** Somebody; without an identifier nobody, who gets what the environment serves where no override holds. */
export interface Asking {
  readonly identifier?: string;
  readonly traits?: Readonly<Record<string, string | number | boolean | null>>;
}

/** A flag as an application sees it. */
export interface SeenFlag {
  readonly enabled: boolean;
  readonly value: unknown;
  /** Not every client tells it. */
  readonly variant?: string | null;
}

/** By the name of the feature. */
export type Served = Readonly<Record<string, SeenFlag>>;

interface ServedFlag {
  readonly feature: { readonly name: string };
  readonly enabled: boolean;
  readonly feature_state_value: unknown;
  readonly variant?: string | null;
}

/** To whoever has this key; nothing of it is stored. */
export async function servedBy(app: TestApp, key: string, { identifier, traits = {} }: Asking): Promise<Served> {
  const headers = { 'X-Environment-Key': key };
  if (identifier === undefined) {
    const { body } = await app.flagsmith.send('get', `${API}/flags/`, { headers });
    return byName(body);
  }
  const sent = Object.entries(traits).map(([trait_key, trait_value]) => ({ trait_key, trait_value }));
  const body = { identifier, transient: true, traits: sent };
  return byName((await app.flagsmith.send('post', `${API}/identities/`, { headers, body })).body.flags);
}

function byName(flags: readonly ServedFlag[]): Served {
  return Object.fromEntries(
    flags.map(({ feature, enabled, feature_state_value: value, variant = null }) => {
      return [feature.name, { enabled, value, variant }];
    }),
  );
}
