/** What names all answers of an environment: as long as the tag is the same, so is each answer to the same context. */
import type { EnvironmentDefinition } from '../domain/definition.js';
import { instantOf } from '../evaluation/index.js';
import type { Update } from './change-feed.js';
import type { EnvironmentSnapshot } from './load-snapshot.js';
import type { Rulesets } from './rulesets.js';

export interface AnswerTag extends Update {
  /** Epoch milliseconds at which a window last opened or closed; -Infinity: none has. */
  readonly since: number;
}

export interface AnswerTags {
  of(snapshot: EnvironmentSnapshot): Promise<AnswerTag>;
}

/** By the ruleset, and by which windows of its rules have opened and closed by now. `clock`: epoch milliseconds. */
export function createAnswerTags(rulesets: Rulesets, clock: () => number): AnswerTags {
  const edges = new WeakMap<EnvironmentDefinition, readonly number[]>();
  const edgesOf = (definition: EnvironmentDefinition) => {
    const known = edges.get(definition) ?? windowEdges(definition);
    edges.set(definition, known);
    return known;
  };
  return {
    of: async (snapshot) => {
      const { hash } = await rulesets.of(snapshot);
      const all = edgesOf(snapshot.definition);
      const next = all.findIndex((edge) => edge > clock());
      const passed = next < 0 ? all.length : next;
      return {
        tag: all.length === 0 ? hash : `${hash}.${passed}`,
        until: all[passed] ?? Number.POSITIVE_INFINITY,
        since: all[passed - 1] ?? Number.NEGATIVE_INFINITY,
      };
    },
  };
}

/** The moments, in epoch milliseconds and in order, at which a window of a rule opens or closes. */
function windowEdges({ flags }: EnvironmentDefinition): readonly number[] {
  const found = new Set<number>();
  flags.forEach(({ rules = [] }) => {
    for (const { window } of rules) {
      for (const written of [window?.from, window?.until]) {
        const instant = written === undefined ? undefined : instantOf(written);
        if (instant) found.add(Math.ceil(instant.milliseconds + instant.nanoseconds / 1e6));
      }
    }
  });
  return [...found].sort((one, other) => one - other);
}
