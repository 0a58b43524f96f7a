/** An environment made through Flagsmith's API, with a feature of each kind, segments, and overrides of both sorts. */
import type { TestApp } from './app.js';
import { type Management, manage } from './flagsmith-management.js';

export interface Shop {
  readonly api: Management;
  readonly project: number;
  readonly clientKey: string;
  readonly serverKey: string;
  /** The number of a feature. */
  readonly features: ReadonlyMap<string, number>;
  /** Changes what the environment serves of a feature where no override holds. */
  turn(feature: string, state: { readonly enabled?: boolean; readonly feature_state_value?: unknown }): Promise<void>;
}

/** What is served where no override holds: a feature's name to whether it is enabled, and its value. */
export const SERVED = {
  greeting: { enabled: true, value: 'Hello' },
  limit: { enabled: true, value: 10 },
  beta: { enabled: true, value: true },
  layout: { enabled: true, value: '{"columns": 2}' },
  bare: { enabled: true, value: null },
  retired: { enabled: false, value: 'gone' },
  colour: { enabled: true, value: 'grey' },
} as const;

/** Only server keys see it. */
export const SERVER_ONLY = 'internal';

/** Features as they are created: `initial_value` is typed by what it says. */
const FEATURES: readonly object[] = [
  { name: 'greeting', initial_value: 'Hello', default_enabled: true },
  { name: 'limit', initial_value: '10', default_enabled: true },
  { name: 'beta', initial_value: 'true', default_enabled: true },
  { name: 'layout', initial_value: '{"columns": 2}', default_enabled: true },
  { name: 'bare', default_enabled: true },
  { name: 'retired', initial_value: 'gone', default_enabled: false },
  { name: SERVER_ONLY, initial_value: 'secret', default_enabled: true, is_server_key_only: true },
  {
    name: 'colour',
    initial_value: 'grey',
    default_enabled: true,
    multivariate_options: [
      { type: 'unicode', string_value: 'red', default_percentage_allocation: 30, key: 'red' },
      { type: 'unicode', string_value: 'blue', default_percentage_allocation: 30, key: 'blue' },
    ],
  },
];

/** One rule of all, with one of any in it: what Flagsmith's interface makes of a condition. */
const withRules = (...conditions: readonly object[]) => [
  { type: 'ALL', conditions: [], rules: [{ type: 'ANY', conditions, rules: [] }] },
];

/** Whoever is in Switzerland is greeted otherwise, whoever is grown up has a higher limit, and ada sees what is retired. */
export async function openShop(app: TestApp): Promise<Shop> {
  const api = manage(app);
  const [{ id: project }] = await api.get('projects/');
  const { api_key: clientKey } = await api.post('environments/', { name: 'Shop', project });
  const { key: serverKey } = await api.post(`environments/${clientKey}/api-keys/`, { name: 'Tests' });
  const features = new Map<string, number>();
  for (const feature of FEATURES) {
    const { name, id } = await api.post(`projects/${project}/features/`, feature);
    features.set(name, id);
  }
  const numberOf = (feature: string) => features.get(feature) ?? missing(feature);
  const override = async (feature: string, segment: object, state: object) => {
    const { id } = await api.post(`projects/${project}/segments/`, { project, ...segment });
    const path = `environments/${clientKey}/features/${numberOf(feature)}/create-segment-override/`;
    await api.post(path, { enabled: true, feature_segment: { segment: id }, ...state });
  };
  const swiss = withRules({ operator: 'EQUAL', property: 'country', value: 'CH' });
  const value = { type: 'unicode', string_value: 'Grüezi' };
  await override('greeting', { name: 'swiss', rules: swiss }, { feature_state_value: value });
  const grown = withRules({ operator: 'GREATER_THAN_INCLUSIVE', property: 'age', value: '18' });
  const limit = { type: 'int', integer_value: 100 };
  await override('limit', { name: 'grown', rules: grown }, { feature_state_value: limit });
  const identity = await api.post(`environments/${clientKey}/identities/`, { identifier: 'ada' });
  const state = { feature: numberOf('retired'), enabled: true, feature_state_value: 'back for Ada' };
  await api.post(`environments/${clientKey}/identities/${identity.id}/featurestates/`, state);
  return {
    api,
    project,
    clientKey,
    serverKey,
    features,
    turn: async (feature, changed) => {
      const states = `environments/${clientKey}/featurestates/`;
      const { results } = await api.get(states, { feature: numberOf(feature) });
      await api.patch(`${states}${results[0].id}/`, changed);
    },
  };
}

function missing(feature: string): never {
  throw new Error(`The shop has no feature ${feature}.`);
}
