/** How one user's value of the flag is asked for at every door. */

export const FLAG = 'step';
export const USERS = Array.from({ length: 8 }, (_, number) => `user-${number}`);

/** What a door answers: the variation, the value, or both. */
export interface Answer {
  readonly variation?: string;
  readonly value?: number;
}

export interface Door {
  readonly name: string;
  readonly request: (user: string, sk: string) => { path: string; init: RequestInit };
  // biome-ignore lint/suspicious/noExplicitAny: four APIs' answers
  readonly read: (body: any) => Answer;
}

function post(path: string, headers: Record<string, string>, body: object): { path: string; init: RequestInit } {
  const sent = { method: 'POST', headers: { 'Content-Type': 'application/json', ...headers } };
  return { path, init: { ...sent, body: JSON.stringify(body) } };
}

export const DOORS: readonly Door[] = [
  {
    name: 'native',
    request: (targeting_key, sk) =>
      post('/api/v1/evaluate', { 'X-API-Key': sk }, { flag_key: FLAG, context: { targeting_key } }),
    read: ({ data: { variation, value } }) => ({ variation, value }),
  },
  {
    name: 'OFREP',
    request: (targetingKey, sk) =>
      post(`/ofrep/v1/evaluate/flags/${FLAG}`, { 'X-API-Key': sk }, { context: { targetingKey } }),
    read: ({ variant, value }) => ({ variation: variant, value }),
  },
  {
    name: 'Flipt',
    request: (entityId, sk) =>
      post(
        '/flipt/evaluate/v1/variant',
        { Authorization: `Bearer ${sk}` },
        { namespaceKey: 'default', flagKey: FLAG, entityId, context: {} },
      ),
    read: ({ variantKey }) => ({ variation: variantKey }),
  },
  {
    name: 'Flagsmith',
    request: (user, sk) => ({
      path: `/flagsmith/api/v1/identities/?identifier=${user}&transient=true`,
      init: { headers: { 'X-Environment-Key': `ser.${sk}` } },
    }),
    read: ({ flags }) => ({
      value: flags.find(({ feature }: { feature: { name: string } }) => feature.name === FLAG)?.feature_state_value,
    }),
  },
];
