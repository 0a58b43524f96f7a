/** What every provider is asked. */
export interface Case {
  readonly name: string;
  readonly flag: string;
  readonly type: 'boolean' | 'string' | 'integer' | 'float' | 'object';
  /** A value that the flag does not serve. */
  readonly default: unknown;
  /** Without one, the SDK is called without one. */
  readonly context?: CaseContext;
  /** What the application is told where it gets its default because something went wrong. */
  readonly errorCode?: 'FLAG_NOT_FOUND' | 'TYPE_MISMATCH' | 'INVALID_CONTEXT';
}

interface CaseContext {
  readonly targetingKey?: string;
  readonly attributes: Readonly<Record<string, unknown>>;
}

const anna: CaseContext = { targetingKey: 'anna', attributes: { country: 'CH' } };
const bea: CaseContext = { targetingKey: 'bea', attributes: { country: 'DE' } };
const nobody: CaseContext = { attributes: { country: 'CH' } };
const known: CaseContext = {
  targetingKey: 'carla',
  attributes: {
    plan: 'pro',
    beta: true,
    seats: 10,
    score: 0.5,
    groups: ['staff', 'testers'],
    address: { city: 'Bern' },
  },
};

const checkout = { flag: 'checkout', type: 'boolean', default: true } as const;
const split = { flag: 'split', type: 'string', default: '#000' } as const;
const limit = { flag: 'limit', type: 'integer', default: -1, context: anna } as const;
const ratio = { flag: 'ratio', type: 'float', default: -1.5, context: anna } as const;

export const CASES: readonly Case[] = [
  { ...checkout, name: 'a boolean whose rule holds', default: false, context: anna },
  { ...checkout, name: 'a boolean whose rule does not hold', context: bea },
  { ...checkout, name: 'a boolean without a targeting key', default: false, context: nobody },
  { ...checkout, name: 'a boolean without a context' },
  { ...checkout, name: 'a rule about attributes of every type', flag: 'known', default: false, context: known },
  { ...split, name: 'a string in a rollout', context: anna },
  { ...split, name: 'a string in a rollout for somebody else', context: bea },
  { ...split, name: 'a rollout without a targeting key', context: nobody },
  { ...limit, name: 'an integer' },
  { ...ratio, name: 'a float' },
  { ...limit, name: 'a whole number asked for as a float', type: 'float', default: -1.5 },
  { ...ratio, name: 'a whole number of a flag that has fractions', flag: 'factor' },
  { name: 'an object', flag: 'layout', type: 'object', default: { columns: 0 }, context: anna },
  { name: 'a list asked for as an object', flag: 'steps', type: 'object', default: [], context: anna },
  { ...checkout, name: 'a disabled flag with an off variation', flag: 'off', context: anna },
  { ...checkout, name: 'a disabled flag without an off variation', flag: 'serves-nothing', context: anna },
  { ...checkout, name: 'a flag whose prerequisite failed', flag: 'unmet', context: anna },
  { ...split, name: 'a flag that serves no variation', flag: 'undecided', context: anna },
  {
    name: 'an object of a flag that serves no variation',
    flag: 'undecided',
    type: 'object',
    default: { columns: 0 },
    context: anna,
  },
  { ...checkout, name: 'an unknown flag', flag: 'unknown', context: anna, errorCode: 'FLAG_NOT_FOUND' },
  { ...checkout, name: 'a string asked for as a boolean', flag: 'colour', context: anna, errorCode: 'TYPE_MISMATCH' },
  { ...ratio, name: 'a fraction asked for as an integer', type: 'integer', default: -1, errorCode: 'TYPE_MISMATCH' },
  {
    ...checkout,
    name: 'a context that the server refuses',
    context: { targetingKey: 'x'.repeat(2000), attributes: {} },
    errorCode: 'INVALID_CONTEXT',
  },
];
