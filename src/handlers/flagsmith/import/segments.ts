/** The segments of a document, natively. */
import type { DocumentSegment } from '../../../domain/project-documents.js';
import type { SegmentRecord } from '../../../domain/segments.js';
import { keyFor } from '../keys.js';
import { canBeKept, type Numbers } from '../numbers.js';
import { toConditionText } from '../segments/checks.js';
import { type SegmentRule, toCondition } from '../segments/rules.js';
import type { ImportedProject, ImportedRule } from './imported.js';
import { nameFor } from './names.js';

/** In the document's order. Segments that were imported before stay the same ones. */
export function toSegments(
  { segments = [] }: ImportedProject,
  stored: readonly SegmentRecord[],
  numbers: Numbers,
): readonly DocumentSegment[] {
  const byRow = new Map(stored.map((segment) => [String(segment.id), segment]));
  const byKey = new Map(stored.map((segment) => [segment.key, segment]));
  const imported = segments.map(({ id }) => byRow.get(numbers.keptRef('segment', id) ?? ''));
  const given = new Set(imported.flatMap((known) => known?.key ?? []));
  const numbered = stored.filter((known) => numbers.keptNumber('segment', String(known.id)) !== undefined);
  return segments.map(({ id, name, rules }, index) => {
    // One that came with a number which was not free is known by what it is called.
    const isByName = !canBeKept(id) || numbers.keptRef('segment', id) !== undefined;
    const others = isByName ? numbered : stored;
    const taken = () => new Set([...given, ...others.map((other) => other.key)]);
    const key = imported[index]?.key ?? keyFor(name, 'segment', taken());
    given.add(key);
    const when = toCondition(toSegmentRules(rules), String(id));
    return { key, name: nameFor(name, key), description: byKey.get(key)?.description ?? '', when };
  });
}

export function toSegmentRules(rules: readonly ImportedRule[]): readonly SegmentRule[] {
  return rules.map(({ type, conditions = [], rules: inner = [] }) => ({
    type,
    conditions: conditions.map(({ operator, property_: property, value, property: named }) => ({
      operator,
      property: property ?? named ?? null,
      value: toConditionText(value),
    })),
    rules: toSegmentRules(inner),
  }));
}
