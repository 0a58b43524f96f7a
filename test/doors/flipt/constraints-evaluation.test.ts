/** For which contexts each constraint holds, asked one by one: a boolean flag for each segment of one constraint. */
import { expect } from 'chai';
import type { Question } from '../../../src/handlers/flipt/constraint-conditions.js';
import { onOneDatabase } from '../../support/app.js';
import { evaluating } from '../../support/flipt-evaluations.js';
import { plant } from '../../support/flipt-plants.js';

type Type = 'STRING' | 'NUMBER' | 'BOOLEAN' | 'DATETIME' | 'ENTITY_ID';

interface Case {
  readonly type: Type;
  readonly operator: string;
  readonly value?: string;
  /** Texts for which it holds, and for which not; undefined: there is no such property. */
  readonly holds: readonly (string | undefined)[];
  readonly fails: readonly (string | undefined)[];
}

const NOTHING = ['', undefined];

const STRING: readonly Omit<Case, 'type'>[] = [
  { operator: 'eq', value: 'a', holds: ['a'], fails: ['b', ' a', 'A', ...NOTHING] },
  { operator: 'neq', value: 'a', holds: ['b', 'A', ' a'], fails: ['a', ...NOTHING] },
  { operator: 'contains', value: 'an', holds: ['banana', 'an'], fails: ['AN', 'bnaa', ...NOTHING] },
  { operator: 'notcontains', value: 'an', holds: ['bun'], fails: ['banana', ...NOTHING] },
  { operator: 'isoneof', value: '["a","b"]', holds: ['a', 'b'], fails: ['c', '["a","b"]', ...NOTHING] },
  { operator: 'isnotoneof', value: '["a","b"]', holds: ['c'], fails: ['a', 'b', ...NOTHING] },
];

const CASES: readonly Case[] = [
  ...STRING.map((one) => ({ type: 'STRING', ...one }) as const),
  ...STRING.map((one) => ({ type: 'ENTITY_ID', ...one }) as const),
  { type: 'STRING', operator: 'prefix', value: 'ab', holds: ['abc', '  abc'], fails: ['cab', ...NOTHING] },
  { type: 'STRING', operator: 'suffix', value: 'bc', holds: ['abc', 'abc  '], fails: ['bca', ...NOTHING] },
  { type: 'STRING', operator: 'empty', holds: ['  ', ...NOTHING], fails: ['a'] },
  { type: 'STRING', operator: 'notempty', holds: ['a'], fails: ['  ', ...NOTHING] },
  { type: 'NUMBER', operator: 'present', holds: ['1', 'x'], fails: ['  ', ...NOTHING] },
  { type: 'NUMBER', operator: 'notpresent', holds: ['  ', ...NOTHING], fails: ['1', 'x'] },
  {
    type: 'NUMBER',
    operator: 'eq',
    value: '10',
    holds: ['10', '10.0', '1e1', '0xAp0'],
    fails: ['11', 'x', ' 10', ...NOTHING],
  },
  { type: 'NUMBER', operator: 'neq', value: '10', holds: ['11', '9.5'], fails: ['10.0', 'x', ...NOTHING] },
  { type: 'NUMBER', operator: 'lt', value: '10', holds: ['9.99', '-inf'], fails: ['10', '11', 'x', ...NOTHING] },
  { type: 'NUMBER', operator: 'lte', value: '10', holds: ['10', '9'], fails: ['10.01', 'x', ...NOTHING] },
  { type: 'NUMBER', operator: 'gt', value: '10', holds: ['10.01', '3000000000'], fails: ['10', 'x', ...NOTHING] },
  { type: 'NUMBER', operator: 'gte', value: '10', holds: ['10', 'Inf'], fails: ['9.99', 'nan', ...NOTHING] },
  { type: 'NUMBER', operator: 'isoneof', value: '[1,2.5]', holds: ['1', '2.50'], fails: ['3', 'x', ...NOTHING] },
  { type: 'NUMBER', operator: 'isnotoneof', value: '[1,2.5]', holds: ['3'], fails: ['1', '2.50', 'x', ...NOTHING] },
  { type: 'BOOLEAN', operator: 'true', holds: ['true', '1', 't', 'TRUE'], fails: ['false', 'yes', 'tRUE', ...NOTHING] },
  { type: 'BOOLEAN', operator: 'false', holds: ['false', '0', 'F'], fails: ['true', 'no', ...NOTHING] },
  { type: 'BOOLEAN', operator: 'present', holds: ['true', 'x'], fails: [' ', ...NOTHING] },
  { type: 'BOOLEAN', operator: 'notpresent', holds: [' ', ...NOTHING], fails: ['false'] },
  ...datetimes(),
];

function datetimes(): readonly Case[] {
  const same = ['2026-01-15', '2026-01-15T00:00:00Z', '2026-01-15T01:00:00+01:00', '2026-01-15T00:00:00.000Z'];
  const earlier = ['2026-01-14', '2026-01-15T00:30:00+01:00'];
  const later = ['2026-01-16', '2026-01-15T00:00:00.001Z'];
  const never = ['x', '15.1.2026', ...NOTHING];
  const value = '2026-01-15';
  const type = 'DATETIME';
  return [
    { type, operator: 'eq', value, holds: same, fails: [...earlier, ...later, ...never] },
    { type, operator: 'neq', value, holds: [...earlier, ...later], fails: [...same, ...never] },
    { type, operator: 'lt', value, holds: earlier, fails: [...same, ...later, ...never] },
    { type, operator: 'lte', value, holds: [...same, ...earlier], fails: [...later, ...never] },
    { type, operator: 'gt', value, holds: later, fails: [...same, ...earlier, ...never] },
    { type, operator: 'gte', value, holds: [...same, ...later], fails: [...earlier, ...never] },
    { type, operator: 'present', holds: same, fails: NOTHING },
    { type, operator: 'notpresent', holds: NOTHING, fails: same },
  ];
}

onOneDatabase('constraints of the Flipt door', (app) => {
  const { boolean } = evaluating(app);
  const keyOf = (index: number) => `constraint-${index}`;
  const questionOf = ({ type, operator, value = '' }: Case): Question => {
    const property = type === 'ENTITY_ID' ? 'entityId' : 'asked';
    return { type: `${type}_COMPARISON_TYPE`, property, operator, value };
  };

  before(() =>
    plant(app(), {
      segments: CASES.map((one, index) => ({ key: keyOf(index), constraints: [questionOf(one)] })),
      booleanFlags: CASES.map((_, index) => ({
        key: keyOf(index),
        rollouts: [{ segments: [keyOf(index)], value: true }],
      })),
    }),
  );

  for (const [index, { type, operator, value, holds, fails }] of CASES.entries()) {
    it(`of the type ${type} ask ${operator} ${value ?? ''}`, async () => {
      for (const text of [...holds, ...fails]) {
        const context = text === undefined ? {} : { asked: text };
        const { enabled } =
          type === 'ENTITY_ID' ? await boolean(keyOf(index), text ?? '') : await boolean(keyOf(index), 'ada', context);
        expect(enabled, JSON.stringify(text)).to.equal(holds.includes(text));
      }
    });
  }
});
