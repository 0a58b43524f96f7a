import type { Family } from './family.js';

/** No coercion: objects and lists count as set. */
export const anyFamily: Family = {
  operators: ['is_set', 'is_not_set'],
  quantifies: false,
  compile({ operator, negate, missing }) {
    const whenSet = (operator === 'is_set') !== negate;
    const whenUnset = missing ?? !whenSet;
    return { ask: (raw) => (raw === undefined || raw === null ? whenUnset : whenSet), cost: 1 };
  },
};
