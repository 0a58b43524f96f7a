/** Where in the rules that a condition was made of something stands. */
import { stepsOf } from '../../../domain/json-pointer.js';
import type { SegmentRule } from './rules.js';

/** From a pointer into the condition, such as `/all/0/any/1/values/0`, the pointer into the rules: `/0/conditions/1/value`. */
export function placeInRules(rules: readonly SegmentRule[], pointer: string): string {
  const [, index, ...steps] = stepsOf(pointer);
  return index === undefined ? '' : `/${index}${placeInRule(rules[Number(index)], steps)}`;
}

function placeInRule(rule: SegmentRule | undefined, steps: readonly string[]): string {
  if (!rule) return '';
  const { conditions, rules } = rule;
  if (conditions.length > 0 && rules.length > 0) {
    const [, list, ...rest] = steps;
    return list === undefined ? '' : placeInList(rule, list === '0', rest);
  }
  return placeInList(rule, conditions.length > 0, steps);
}

function placeInList({ rules }: SegmentRule, isOfConditions: boolean, steps: readonly string[]): string {
  const [, index, ...rest] = steps;
  if (index === undefined) return '';
  if (isOfConditions) return `/conditions/${index}${placeInLeaf(rest)}`;
  return `/rules/${index}${placeInRule(rules[Number(index)], rest)}`;
}

function placeInLeaf([step]: readonly string[]): string {
  if (step === undefined) return '';
  if (step === 'operator') return '/operator';
  return step === 'attribute' || step === 'bucketBy' ? '/property' : '/value';
}
