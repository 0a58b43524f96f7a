/** Environment documents as tests import them. */

import type { TestApp } from '../../../support/app.js';
import type { TestAnswer } from '../../../support/contract-client.js';
import {
  condition,
  environmentDocument,
  identity,
  importDocument,
  rule,
  segment,
  share,
  state,
} from '../../../support/environment-documents.js';
import { bodyOf } from '../../../support/flagsmith.js';
import { leavesNoTrace } from '../../../support/unchanged.js';

type Json = TestAnswer['body'];

export const SERVER_KEY = 'ser.aB3dE6gH9jK2mN5pQ8sT1v';

/** The client key of the shop. */
export const CLIENT_KEY = '8AYnz4q3KEfT5DFtnramnP';

/** A bit of everything. */
export function shop(apiKey = CLIENT_KEY, given: Json = {}): Json {
  const shares = [share(42, 'third', 20), share(40, 'first', 30), share(41, 2, 25.5)];
  const beta = [rule('ALL', [], [rule('ANY', [condition('EQUAL', 'plan', 'beta')])])];
  const half = [rule('ALL', [condition('PERCENTAGE_SPLIT', null, '50')])];
  return environmentDocument({
    id: 51,
    api_key: apiKey,
    project: {
      id: 31,
      name: 'Shop',
      server_key_only_feature_ids: [4],
      segments: [
        segment(12, 'Beta users', beta, [
          state(1, 'banner', {
            django_id: 901,
            enabled: false,
            feature_state_value: 'for beta',
            feature_segment: { priority: 1 },
          }),
          state(2, 'colours', {
            django_id: 902,
            feature_state_value: 'beta',
            feature_segment: { priority: 0 },
            multivariate_feature_state_values: [
              share(52, 'third', 100, { multivariate_feature_option: { id: 1042, value: 'third', key: null } }),
            ],
          }),
        ]),
        segment(13, 'Half', half, [
          state(1, 'banner', { django_id: 903, feature_state_value: 7, feature_segment: { priority: 0 } }),
        ]),
        segment(14, 'Nobody', []),
      ],
      ...given.project,
    },
    feature_states: [
      state(1, 'banner', { feature_state_value: 'hello' }),
      state(2, 'colours', {
        feature: { id: 2, name: 'colours', type: 'MULTIVARIATE' },
        django_id: 1016366,
        feature_state_value: 'control',
        multivariate_feature_state_values: shares,
      }),
      state(3, 'off', { enabled: false }),
      state(4, 'secret', { feature_state_value: true }),
      state(5, 'by-uuid', {
        django_id: null,
        featurestate_uuid: '0b6f9b1e-2a55-4d0e-8c57-6c0a9e6b1f11',
        multivariate_feature_state_values: [
          share(60, 'b', 50, { id: null, mv_fs_value_uuid: 'ffffffff-0000-4000-8000-000000000001' }),
          share(61, 'a', 50, { id: null, mv_fs_value_uuid: '0fffffff-0000-4000-8000-000000000001' }),
        ],
      }),
    ],
    identity_overrides: [
      identity('vip', [
        state(1, 'banner', { django_id: 904, feature_state_value: 'for you' }),
        state(3, 'off', { django_id: 905 }),
        state(99, 'elsewhere'),
      ]),
      identity('vip 2', [state(3, 'off', { django_id: 906, feature_state_value: 12 })]),
    ],
    ...given.document,
  });
}

/** What a report counts, where it is nothing at all. */
export const NONE = { projects: 0, environments: 0, server_keys: 0, segments: 0, features: 0, feature_states: 0 };

/** The report of an import that succeeds. */
export async function imported(app: TestApp, document: object, body: object = {}): Promise<Json> {
  return bodyOf(await importDocument(app, document, { body }));
}

/** What is said of an import that is refused, and leaves no trace. */
export async function refusalOf(app: TestApp, document: object, body: object = {}): Promise<Json> {
  return bodyOf(await leavesNoTrace(app, () => importDocument(app, document, { body })), 400);
}

/** Imports what is there already: a success that leaves no trace. */
export async function importAgain(app: TestApp, document: object, body: object = {}): Promise<Json> {
  return bodyOf(await leavesNoTrace(app, () => importDocument(app, document, { body })));
}

/** The native id of the project that was imported with the number. */
export async function projectOf(app: TestApp, number: number): Promise<string> {
  const [ref] = await app.database('kept_ids').where({ kind: 'project', number }).pluck('ref');
  const [id = ''] = await app
    .database('projects')
    .where({ id: Number(ref) })
    .pluck('public_id');
  return id;
}
