/** What every client is asked of these features, and what it is to tell an application. */
import type { Client } from './clients.js';

/** Of `ada`, in the namespace `default`. */
export interface Question {
  readonly ask: 'boolean' | 'variant' | 'batch' | 'list';
  /** One, or those of the batch. */
  readonly flags?: readonly string[];
  readonly context?: Readonly<Record<string, string>>;
  /** Of the list. */
  readonly limit?: number;
}

export interface Case {
  readonly question: Question;
  readonly answer: unknown;
  /** What a client makes of it instead. One that was mended makes its test fail. */
  readonly deviations?: Readonly<Partial<Record<Client['language'], Deviation>>>;
}

export interface Deviation {
  readonly because: string;
  readonly answer: unknown;
}

export const FEATURES = {
  namespace: 'default',
  flags: [
    {
      key: 'colour',
      name: 'Colour',
      type: 'VARIANT_FLAG_TYPE',
      enabled: true,
      variants: [{ key: 'blue', attachment: { hex: '#00f', name: 'Ünï' } }, { key: 'red' }],
      rules: [{ segment: 'swiss', distributions: [{ variant: 'blue', rollout: 100 }] }],
    },
    { key: 'off', name: 'Off', type: 'VARIANT_FLAG_TYPE', enabled: false, variants: [{ key: 'blue', default: true }] },
    {
      key: 'toggle',
      name: 'Toggle',
      type: 'BOOLEAN_FLAG_TYPE',
      enabled: false,
      rollouts: [{ segment: { key: 'swiss', value: true } }],
    },
  ],
  segments: [
    {
      key: 'swiss',
      name: 'Swiss',
      match_type: 'ALL_MATCH_TYPE',
      constraints: [{ type: 'STRING_COMPARISON_TYPE', property: 'country', operator: 'eq', value: 'CH' }],
    },
  ],
};

const SWISS = { country: 'CH' };

const LISTED = [
  { key: 'colour', type: 'VARIANT_FLAG_TYPE', enabled: true, variants: ['blue', 'red'] },
  { key: 'off', type: 'VARIANT_FLAG_TYPE', enabled: false, variants: ['blue'] },
  { key: 'toggle', type: 'BOOLEAN_FLAG_TYPE', enabled: false, variants: [] },
];

const NO_VARIANT = { match: false, variantKey: '', variantAttachment: '', segmentKeys: [] };

const ON = { flagKey: 'toggle', enabled: true, reason: 'MATCH_EVALUATION_REASON' };
const BLUE = {
  flagKey: 'colour',
  match: true,
  reason: 'MATCH_EVALUATION_REASON',
  variantKey: 'blue',
  variantAttachment: '{"hex":"#00f","name":"Ünï"}',
  segmentKeys: ['swiss'],
};
const UNKNOWN = { flagKey: 'no-flag', namespaceKey: 'default', reason: 'NOT_FOUND_ERROR_EVALUATION_REASON' };

const wrongType = 'flag type VARIANT_FLAG_TYPE invalid: flag "colour" is evaluated by /evaluate/v1/variant';

export const CASES: Readonly<Record<string, Case>> = {
  'the flags of a namespace': { question: { ask: 'list' }, answer: LISTED },
  'a page of them': {
    question: { ask: 'list', limit: 2 },
    answer: LISTED.slice(0, 2),
    deviations: { Python: { because: 'it sends the limit as JSON text, which is ignored', answer: LISTED } },
  },
  'a boolean in a segment': { question: { ask: 'boolean', flags: ['toggle'], context: SWISS }, answer: ON },
  'a boolean in no segment': {
    question: { ask: 'boolean', flags: ['toggle'] },
    answer: { flagKey: 'toggle', enabled: false, reason: 'DEFAULT_EVALUATION_REASON' },
  },
  'a variant in a segment, with its attachment': {
    question: { ask: 'variant', flags: ['colour'], context: SWISS },
    answer: BLUE,
  },
  'a variant in no segment': {
    question: { ask: 'variant', flags: ['colour'], context: { country: 'Ö "\\' } },
    answer: { ...NO_VARIANT, flagKey: 'colour', reason: 'UNKNOWN_EVALUATION_REASON' },
  },
  'the default variant of a disabled flag': {
    question: { ask: 'variant', flags: ['off'] },
    answer: { ...NO_VARIANT, flagKey: 'off', reason: 'FLAG_DISABLED_EVALUATION_REASON', variantKey: 'blue' },
  },
  'a batch of both, with an unknown flag': {
    question: { ask: 'batch', flags: ['toggle', 'no-flag', 'colour'], context: SWISS },
    answer: [ON, UNKNOWN, BLUE],
  },
  'an unknown flag is an error': {
    question: { ask: 'boolean', flags: ['no-flag'] },
    answer: { error: 'flag "default/no-flag" not found' },
  },
  'a flag of the other type is an error': {
    question: { ask: 'boolean', flags: ['colour'] },
    answer: { error: wrongType },
  },
};
