/** Projects as files, as tests want them. */
import { expect } from 'chai';
import { dataOf } from './answers.js';
import type { TestApp } from './app.js';
import type { RequestOptions, TestAnswer } from './contract-client.js';

/** The project's document as text, as it stands in the answer. */
export async function exportOf(app: TestApp, project_id = 'default'): Promise<string> {
  const answer = await app.native.call('exportProject', { token: app.token, path: { project_id } });
  expect(answer.status, JSON.stringify(answer.body)).to.equal(200);
  return answer.body;
}

/** Imports text as YAML, or an object as JSON. Answers what the server did. */
export function importInto(
  app: TestApp,
  body: unknown,
  { project_id = 'default', ...query }: Readonly<Record<string, string>> = {},
  given: RequestOptions = {},
): Promise<TestAnswer> {
  const headers = { 'Content-Type': typeof body === 'string' ? 'application/yaml' : 'application/json' };
  return app.native.call('importProject', { token: app.token, path: { project_id }, query, headers, body, ...given });
}

/** What an import says that it did. */
export async function imported(
  app: TestApp,
  body: unknown,
  query: Readonly<Record<string, string>> = {},
): Promise<TestAnswer['body']> {
  return dataOf(await importInto(app, body, query));
}

/** Changes nothing of a project of its key and name. */
export const emptyDocument = { format: 1, environments: [], segments: [], flags: [] };

const door = {
  door: 'flipt',
  attribute: 'plan',
  type: 'flipt.string',
  operator: 'isoneof',
  values: ['["pro"]'],
  negate: true,
};
const texts = [
  'on',
  'yes',
  'null',
  '~',
  '1e3',
  '2025-01-01',
  '0x1F',
  '0o17',
  '1_000',
  '.5',
  '+1',
  '12:30',
  '<<',
  '=',
  '',
  ' a',
  'a ',
  '- a',
  '# a',
  'a: b',
  '---',
  '*a',
  '&a',
  '!a',
  '%a',
  '@a',
  '`a',
  "it's",
  '"a"',
  'a\nb',
  'a\n',
  'a\n\n',
  '\n',
  '\ta',
  ' a\n  b\n',
  'a \nb',
  'é 😀 \u2028 \ufeff \u007f \u0085',
  'a\r\nb',
  '\\n',
];

/** Names that mean something else elsewhere. */
const odd: Readonly<Record<string, unknown>> = JSON.parse('{"on":false,"2":"b","1":"a","constructor":1}');

/** A project that uses everything, by whose key `shop` it must be made. */
export const everything = {
  format: 1,
  project: { key: 'shop', name: 'yes', description: 'Two lines,\nand a tab\there.\n\n' },
  environments: [
    { key: 'prod', name: '2025-01-01' },
    { key: 'dev', description: 'off' },
    { key: '42', name: '43' },
  ],
  segments: [
    {
      key: 'a.b',
      when: { all: [{ segment: 'z' }, { none: [{ percentage: 12.345, bucket_by: 'org', seed: 'null' }] }] },
    },
    {
      key: 'z',
      name: 'Ünïcode 😀',
      when: {
        any: [
          { attribute: 'email', operator: 'ends_with', values: texts, ignore_case: true, negate: true, list: 'all' },
        ],
      },
    },
    { key: 'door', when: { elements: 'orders', quantifier: 'none', when: { any: [door] } } },
    { key: 'set', when: { attribute: '/a/b', operator: 'is_set' } },
    {
      key: 'json',
      when: { attribute: 'j', type: 'json', operator: 'in', values: [{ b: 1, a: [true, { c: 'x' }] }, ['1', 1]] },
    },
  ],
  flags: [
    { key: 'a.plain.flag', type: 'boolean' },
    {
      key: 'flipt-boolean',
      type: 'boolean',
      toggle: 'value',
      environments: {
        prod: {
          enabled: true,
          rules: [
            {
              id: 'rul_boolean',
              when: { percentage: 33.3333, algorithm: 'flipt-boolean' },
              serve: { variation: 'off' },
            },
          ],
        },
      },
    },
    { key: 'flipt-empty', type: 'string', variations: [] },
    {
      key: 'flipt-variant',
      type: 'string',
      variations: [{ key: 'red', value: 'red' }],
      environments: {
        prod: {
          enabled: true,
          rules: [
            {
              id: 'rul_none',
              when: { any: [{ segment: 'z' }, { segment: 'a.b' }] },
              serve: { rollout: { weights: [], algorithm: 'flipt-variant' } },
            },
            {
              id: 'rul_some',
              when: { segment: 'z' },
              serve: {
                rollout: { weights: [{ variation: 'red', weight: 66.66666 }], algorithm: 'flipt-variant' },
              },
            },
          ],
        },
      },
    },
    {
      key: '1e3',
      type: 'boolean',
      variations: [
        { key: 'no', value: false },
        { key: 'yes', value: true },
      ],
      off_variation: null,
      status: 'archived',
    },
    {
      key: 'needs',
      type: 'boolean',
      default_variation: 'off',
      environments: {
        prod: {
          enabled: true,
          prerequisites: [{ flag_key: 'texts' }, { flag_key: 'numbers', enabled: false, variations: ['a', 'b'] }],
        },
        dev: { enabled: false, default_serve: { variation: 'off' } },
      },
    },
    {
      key: 'numbers',
      type: 'number',
      variations: [
        { key: 'a', value: 1e300 },
        { key: 'b', value: -0.5 },
        { key: 'c', value: 5e-324 },
        { key: 'd', value: 1e21 },
      ],
      environments: {
        42: {
          enabled: true,
          overrides: [
            { variation: 'a', targeting_keys: ['on', '123'] },
            { variation: 'b', targeting_keys: ['é'] },
          ],
          rules: [
            {
              id: 'rul_one',
              name: 'off',
              when: { segment: 'a.b' },
              window: { from: '2025-01-15T10:30:00Z' },
              serve: {
                rollout: {
                  weights: [
                    { variation: 'a', weight: 33.333 },
                    { variation: 'b', weight: 0 },
                  ],
                  seed: '1',
                  bucket_by: '/x',
                },
              },
            },
            {
              id: 'rul_two',
              window: { from: '2025-01-15T10:30:00.5+01:00', until: '2099-01-15T10:30:00Z' },
              serve: { variation: 'c' },
            },
          ],
          default_serve: { rollout: { weights: [{ variation: 'd', weight: 100 }] } },
        },
      },
    },
    {
      key: 'texts',
      type: 'string',
      tags: texts.filter((text) => text !== ''),
      owner: '~',
      server_only: true,
      description: 'a\n\n',
      variations: texts.map((value, index) => ({
        key: `v.${index}`,
        name: texts[index] || 'none',
        value,
        ...(value && { description: value }),
      })),
    },
    {
      key: 'tree',
      type: 'json',
      json_schema: { type: 'object', required: ['on'], properties: { on: { type: ['boolean', 'null'] } } },
      metadata: {
        on: 'yes',
        7: [null, {}, [], [[]], { '': 1 }].slice(0, 4),
        'a\nb': { null: null, é: 0 },
        '-': '\u0000\u0007',
      },
      variations: [
        { key: 'x', value: { on: null, deep: [[{ a: [] }]] } },
        { key: 'y', value: odd },
      ],
    },
  ],
};
