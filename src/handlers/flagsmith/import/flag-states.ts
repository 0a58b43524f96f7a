/** Rules and overrides of a flag's state as a document has them, among those that it does not know of. */
import type { Override, Rule, Serve } from '../../../domain/flag-environments.js';
import { newId } from '../../../domain/ids.js';
import { isSame } from '../../../domain/json.js';
import { serveOfOverride } from '../../../domain/overrides.js';
import { withOverrides } from '../feature-segments/rules.js';
import { segmentOverridesIn } from '../feature-states/feature-states.js';

/** What those who are in a segment are served. */
export interface SegmentServe {
  readonly segmentKey: string;
  readonly serve: Serve;
}

/** The rules with these segment overrides, the strongest first; the same segment keeps its rule. All others stay where they are. */
export function withSegmentServes(rules: readonly Rule[], serves: readonly SegmentServe[]): readonly Rule[] {
  const known = segmentOverridesIn(rules);
  const overrides = serves.map(({ segmentKey, serve }): Rule => {
    const before = known.find((override) => override.segmentKey === segmentKey)?.rule;
    const when = { segment: segmentKey };
    return { id: before?.id ?? newId('rul'), name: before?.name ?? segmentKey, when, window: null, serve };
  });
  return withOverrides(rules, overrides);
}

/** The overrides with what these targeting keys are served; those of others stay. */
export function withServes(overrides: readonly Override[], serves: ReadonlyMap<string, Serve>): readonly Override[] {
  const kept = overrides.map((override) => {
    const serve = serveOfOverride(override);
    const isKept = (key: string) => !serves.has(key) || isSame(serves.get(key), serve);
    return { serve, targetingKeys: override.targetingKeys.filter(isKept) };
  });
  const done = new Set(kept.flatMap(({ targetingKeys }) => targetingKeys));
  const groups = new Map(kept.map((group) => [JSON.stringify(group.serve), group]));
  for (const [key, serve] of serves) {
    if (done.has(key)) continue;
    const text = JSON.stringify(serve);
    const group = groups.get(text);
    if (group) {
      group.targetingKeys.push(key);
    } else {
      const made = { serve, targetingKeys: [key] };
      groups.set(text, made);
      kept.push(made);
    }
  }
  return kept
    .filter(({ targetingKeys }) => targetingKeys.length > 0)
    .map(({ serve, targetingKeys }) => ({ ...serve, targetingKeys }));
}
