/** The flags that servers hold: as project documents, because one request makes many flags with those. */

export interface DataSet {
  readonly flags: number;
  /** Of each flag: the last one spreads who is in Switzerland, the others are for plans that nobody has. */
  readonly rules: number;
  /** None: rules ask for attributes. Else each flag's last rule asks for one of so many segments. */
  readonly segments: number;
  /** Identities that are stored. */
  readonly identities: number;
}

/** Rules in one document: at 16 MiB the server takes no more. */
const RULES_AT_ONCE = 40_000;

export function nameOf({ flags, rules, segments, identities }: DataSet): string {
  return [flags, rules, segments, identities].join('-');
}

/** The set as documents of the project `default`, which are to be imported one after the other. */
export function documentsOf(set: DataSet): readonly object[] {
  const step = Math.max(1, Math.floor(RULES_AT_ONCE / set.rules));
  const documents = [];
  for (let from = 0; from < set.flags; from += step) {
    const count = Math.min(step, set.flags - from);
    const flags = Array.from({ length: count }, (_, index) => flagOf(from + index, set));
    documents.push({ format: 1, project: { key: 'default' }, environments: [], segments: segmentsOf(set), flags });
  }
  return documents;
}

/** Odd flags serve texts, even ones are switches. Whoever is in no rule gets `off`. */
function flagOf(number: number, set: DataSet): object {
  const isText = number % 2 === 1;
  const variations = [
    { key: 'on', value: 'blue' },
    { key: 'off', value: 'red' },
  ];
  const text = { type: 'string', variations, default_variation: 'on', off_variation: 'off' };
  const others = Array.from({ length: set.rules - 1 }, (_, rule) => ({
    when: { attribute: 'plan', operator: 'in', values: [`plan-${rule}`] },
    serve: { variation: 'on' },
  }));
  const { last, default_serve } = set.segments > 0 ? targetingOfSdk(number, set) : TARGETING;
  const prod = { enabled: true, rules: [...others, last], default_serve };
  return { key: `flag-${number}`, ...(isText ? text : { type: 'boolean' }), environments: { prod } };
}

const HALF = [
  { variation: 'on', weight: 50 },
  { variation: 'off', weight: 50 },
];
const TARGETING = {
  last: { when: { attribute: 'country', operator: 'in', values: ['CH'] }, serve: { rollout: { weights: HALF } } },
  default_serve: { variation: 'off' },
};

/** Such that Flagsmith's and Flipt's clients can evaluate it: segments, and for every third flag Flagsmith's rollout. */
function targetingOfSdk(number: number, { segments }: DataSet) {
  const rest = { weights: [{ variation: 'on', weight: 30 }], rest: 'off' };
  const rollout = { ...rest, seed: `flag-${number}`, bucket_by: 'targeting_key', algorithm: 'flagsmith' };
  return {
    last: { when: { segment: `segment-${number % segments}` }, serve: { variation: 'on' } },
    default_serve: number % 3 === 2 ? { rollout } : { variation: 'off' },
  };
}

function segmentsOf({ segments }: DataSet): readonly object[] {
  return Array.from({ length: segments }, (_, number) => ({
    key: `segment-${number}`,
    when: {
      all: [
        { attribute: 'country', operator: 'in', values: ['CH'] },
        { attribute: 'age', type: 'number', operator: 'gte', values: [20 + number] },
      ],
    },
  }));
}
