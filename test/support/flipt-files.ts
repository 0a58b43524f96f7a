/** Features files of Flipt's: one that says everything, and ones that are large. */
import { expect } from 'chai';
import { readYamlStream } from '../../src/http/yaml.js';
import type { TestApp } from './app.js';
import type { RequestOptions, TestAnswer } from './contract-client.js';

type Json = TestAnswer['body'];

/** What a namespace can say, each thing once. */
export function shop(key: string, given: object = {}): Json {
  return {
    namespace: { key, name: 'The shop', description: 'Where things are sold' },
    flags: [
      {
        key: 'checkout',
        name: 'Checkout',
        type: 'VARIANT_FLAG_TYPE',
        description: 'How one pays',
        enabled: true,
        metadata: { team: 'payments', level: 2, old: false },
        variants: [
          {
            default: true,
            key: 'blue',
            name: 'Blue',
            description: 'As ever',
            attachment: { color: '#00f', sizes: [1] },
          },
          { key: 'dark red', attachment: 'text' },
        ],
        rules: [
          {
            segment: 'beta',
            distributions: [
              { variant: 'blue', rollout: 33.33 },
              { variant: 'dark red', rollout: 50 },
            ],
          },
          { segment: { keys: ['beta', 'staff'], operator: 'AND_SEGMENT_OPERATOR' } },
        ],
      },
      {
        key: 'new_menu',
        name: 'New menu',
        type: 'BOOLEAN_FLAG_TYPE',
        enabled: false,
        rollouts: [
          { description: 'Staff first', segment: { key: 'staff', value: true } },
          { segment: { keys: ['staff', 'beta'], operator: 'AND_SEGMENT_OPERATOR' } },
          { threshold: { percentage: 12.5, value: true } },
          { threshold: {} },
        ],
      },
      { key: 'bare', name: 'Bare', type: 'VARIANT_FLAG_TYPE', enabled: false },
    ],
    segments: [
      {
        key: 'beta',
        name: 'Beta users',
        description: 'Who asked for it',
        constraints: [
          { type: 'STRING_COMPARISON_TYPE', property: 'plan', operator: 'isoneof', value: '["beta","alpha"]' },
          { type: 'NUMBER_COMPARISON_TYPE', property: 'age', operator: 'gte', value: '18', description: 'Grown up' },
          { type: 'BOOLEAN_COMPARISON_TYPE', property: 'member', operator: 'true' },
          { type: 'DATETIME_COMPARISON_TYPE', property: 'since', operator: 'lt', value: '2026-01-31' },
        ],
        match_type: 'ALL_MATCH_TYPE',
      },
      {
        key: 'staff',
        name: 'Staff',
        constraints: [
          { type: 'ENTITY_ID_COMPARISON_TYPE', property: 'entityId', operator: 'contains', value: '@shop.example' },
          { type: 'STRING_COMPARISON_TYPE', property: '/odd', operator: 'notempty' },
        ],
        match_type: 'ANY_MATCH_TYPE',
      },
      { key: 'everybody', name: 'Everybody', match_type: 'ANY_MATCH_TYPE' },
    ],
    ...given,
  };
}

/** So many flags, and a fifth as many segments, in the namespace. */
export function manyFlags(key: string, count: number): Json {
  const segments = Array.from({ length: count / 5 }, (_, index) => ({
    key: `segment-${index}`,
    name: `Segment ${index}`,
    constraints: [
      { type: 'STRING_COMPARISON_TYPE', property: 'plan', operator: 'eq', value: `plan-${index}` },
      { type: 'NUMBER_COMPARISON_TYPE', property: 'age', operator: 'gt', value: `${index}` },
    ],
    match_type: index % 2 === 0 ? 'ALL_MATCH_TYPE' : 'ANY_MATCH_TYPE',
  }));
  const segmentOf = (index: number) => `segment-${index % segments.length}`;
  const flags = Array.from({ length: count }, (_, index) =>
    index % 3 === 0 ? booleanFlag(index, segmentOf) : variantFlag(index, segmentOf),
  );
  return { namespace: { key, name: key }, flags, segments };
}

function booleanFlag(index: number, segmentOf: (index: number) => string): Json {
  return {
    key: `flag-${index}`,
    name: `Flag ${index}`,
    type: 'BOOLEAN_FLAG_TYPE',
    enabled: index % 2 === 0,
    rollouts: [{ segment: { key: segmentOf(index), value: true } }, { threshold: { percentage: 1 + (index % 99) } }],
  };
}

function variantFlag(index: number, segmentOf: (index: number) => string): Json {
  return {
    key: `flag-${index}`,
    name: `Flag ${index}`,
    type: 'VARIANT_FLAG_TYPE',
    enabled: true,
    metadata: { index },
    variants: [
      { key: 'a', name: 'A', attachment: { index } },
      { default: true, key: 'b', name: 'B' },
    ],
    rules: [
      {
        segment: { keys: [segmentOf(index), segmentOf(index + 1)], operator: 'OR_SEGMENT_OPERATOR' },
        distributions: [
          { variant: 'a', rollout: 25 },
          { variant: 'b', rollout: 75 },
        ],
      },
      { segment: segmentOf(index + 2), distributions: [{ variant: 'b', rollout: 100 }] },
    ],
  };
}

/** Of an import. */
const MOST_LEVELS = 40;

/** What the text says, without the version, which only its first document has. */
export function documentsIn(text: string): Json[] {
  return [readYamlStream(text, MOST_LEVELS)].flat().map(withoutVersion);
}

function withoutVersion(document: Json): Json {
  const { version: _, ...rest } = document;
  return rest;
}

/** Imports text as YAML, or an object as JSON, as the owner unless the options say otherwise. */
export function importFeatures(app: TestApp, body: unknown, options: RequestOptions = {}): Promise<TestAnswer> {
  const type = { 'Content-Type': typeof body === 'string' ? 'application/yaml' : 'application/json' };
  return app.flipt.call('importFeatures', {
    token: app.token,
    body,
    ...options,
    headers: { ...type, ...options.headers },
  });
}

/** The text of an export as the owner. */
export async function exportFeatures(app: TestApp, namespaces?: string, options: RequestOptions = {}): Promise<string> {
  const query = namespaces === undefined ? {} : { namespaces };
  const answer = await app.flipt.call('exportFeatures', { token: app.token, query, ...options });
  expect(answer.status, JSON.stringify(answer.body)).to.equal(200);
  return answer.body;
}
