/** Environment documents of Flagsmith's, as its server writes them. */
import { createHash } from 'node:crypto';
import type { TestApp } from './app.js';
import type { RequestOptions, TestAnswer } from './contract-client.js';

type Json = TestAnswer['body'];

/** A share of an option, by the number of the share. */
export function share(id: number, value: unknown, percent: number, given: object = {}): Json {
  return {
    id,
    mv_fs_value_uuid: uuid(id),
    percentage_allocation: percent,
    multivariate_feature_option: { id: id + 1000, value, key: null },
    ...given,
  };
}

/** A feature state; `id` is the feature's, too. */
export function state(id: number, name: string, given: object = {}): Json {
  return {
    feature: { id, name, type: 'STANDARD' },
    enabled: true,
    feature_state_value: null,
    django_id: id + 100,
    featurestate_uuid: uuid(id + 100),
    feature_segment: null,
    multivariate_feature_state_values: [],
    ...given,
  };
}

export function segment(id: number, name: string, rules: readonly object[], states: readonly object[] = []): Json {
  return { id, name, rules, feature_states: states };
}

export function rule(type: string, conditions: readonly object[], rules: readonly object[] = []): Json {
  return { type, conditions, rules };
}

export function condition(operator: string, property: string | null, value: string | null): Json {
  return { operator, property_: property, value };
}

export function identity(identifier: string, states: readonly object[], apiKey = 'key'): Json {
  return {
    identifier,
    identity_uuid: uuid(identifier.length),
    environment_api_key: apiKey,
    composite_key: `${apiKey}_${identifier}`,
    created_date: '2026-01-01T00:00:00.000000+00:00',
    django_id: null,
    dashboard_alias: null,
    identity_features: states,
    identity_traits: [],
  };
}

let count = 0;

/** An environment of a project of its own, unless what is given says otherwise. */
export function environmentDocument(given: Json = {}): Json {
  count += 1;
  const { project = {}, ...rest } = given;
  return {
    id: 5000 + count,
    api_key: `clientkey${count}`,
    name: 'Production',
    updated_at: '2026-01-01T00:00:00.000000+00:00',
    allow_client_traits: true,
    hide_sensitive_data: false,
    hide_disabled_flags: null,
    use_identity_composite_key_for_hashing: true,
    use_identity_overrides_in_local_eval: true,
    feature_states: [],
    identity_overrides: [],
    ...rest,
    project: {
      id: 3000 + count,
      name: `Shop ${count}`,
      hide_disabled_flags: false,
      enable_realtime_updates: false,
      server_key_only_feature_ids: [],
      organisation: {
        id: 1,
        name: 'Acme',
        feature_analytics: false,
        stop_serving_flags: false,
        persist_trait_data: true,
      },
      segments: [],
      ...project,
    },
  };
}

function uuid(number: number): string {
  return `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;
}

/** Imports over the API, into the first organization unless the options say otherwise. */
export function importDocument(
  app: TestApp,
  document: object,
  { path = { organisation_pk: '1' }, body = {}, ...options }: Json & RequestOptions = {},
): Promise<TestAnswer> {
  return app.flagsmith.call('importEnvironment', {
    token: app.token,
    path,
    body: { document, ...Object(body) },
    ...options,
  });
}

/** What flags answer an identity in the environment of a client key, by flag. */
export async function answersOf(
  app: TestApp,
  clientKey: string,
  targetingKey: string | null,
  attributes: object = {},
): Promise<Readonly<Record<string, { enabled: boolean; value: unknown }>>> {
  const headers = { 'X-Environment-Key': clientKey };
  const body = { context: { targeting_key: targetingKey, attributes } };
  const answer = await app.native.call('evaluateFlags', { headers, body });
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
  return Object.fromEntries(
    answer.body.data.evaluations.map(({ flag_key, enabled, value }: Json) => [flag_key, { enabled, value }]),
  );
}

/** Flagsmith's hash of some names, as a percentage, by its published description. */
export function percentageOf(...ids: readonly string[]): number {
  for (let times = 1; ; times += 1) {
    const text = Array.from({ length: times }, () => ids.join(',')).join(',');
    const number = BigInt(`0x${createHash('md5').update(text).digest('hex')}`);
    const percentage = (Number(number % 9999n) / 9998) * 100;
    if (percentage !== 100) return percentage;
  }
}
