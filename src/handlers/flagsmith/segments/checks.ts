/** What is wrong with conditions as they are written, before the engine is asked. */
import type { Spot } from '../../../domain/refusal.js';
import type { LeafCondition } from './leaves.js';
import type { SegmentRule } from './rules.js';

/** The first spot below `path`, which is the pointer of the list of rules. */
export function checkRules(rules: readonly SegmentRule[], path: string): Spot | undefined {
  for (const [index, rule] of rules.entries()) {
    const spot = checkConditions(rule, `${path}/${index}`) ?? checkRules(rule.rules, `${path}/${index}/rules`);
    if (spot) return spot;
  }
  return undefined;
}

function checkConditions({ conditions }: SegmentRule, path: string): Spot | undefined {
  for (const [index, condition] of conditions.entries()) {
    const fault = faultOf(condition);
    if (fault) return { path: `${path}/conditions/${index}/${fault.field}`, message: fault.message };
  }
  return undefined;
}

interface LeafFault {
  readonly field: 'property' | 'value';
  readonly message: string;
}

function faultOf({ operator, property, value }: LeafCondition): LeafFault | undefined {
  if (operator !== 'PERCENTAGE_SPLIT') {
    return property ? undefined : { field: 'property', message: `must name a trait, because ${operator} asks for one` };
  }
  const isPercentage = value !== null && /^\d+(?:\.\d+)?$/.test(value) && Number(value) <= 100;
  return isPercentage ? undefined : { field: 'value', message: 'must be a percentage from 0 to 100, such as 12.5' };
}

/** A value as Flagsmith keeps it: as its server, a Python program, spells it. */
export function toConditionText(value: ConditionValue | undefined): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

type Scalar = string | number | boolean | null;
type ConditionValue = Scalar | readonly Scalar[];
