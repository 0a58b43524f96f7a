import { isList, isObject } from '../conditions/entry.js';
import type { FlagTargets } from '../conditions/flag-leaf.js';
import { quote } from '../problem.js';
import type { Table } from '../table.js';
import type { MentionGraph } from './mention-graph.js';

/**
 * At most this many flags ask one another in a row. With the limit on the depth of conditions it keeps an evaluation
 * far from the end of the stack.
 */
const MAX_FLAG_CHAIN = 32;

/** What a flag (null: a segment by itself) may ask of the others. */
export function targetsOf(asker: string | null, flags: Table<unknown>, graph: MentionGraph): FlagTargets {
  return {
    variationsOf: (flag) => (flags.has(flag) ? variationKeys(flags.get(flag)) : null),
    refusal(flag) {
      if (asker !== null && graph.inOneCycle(asker, flag)) {
        return `The flag ${quote(flag)} depends on this flag; flags must not depend on each other in a circle.`;
      }
      if (graph.chainBelow(flag) < MAX_FLAG_CHAIN) return null;
      return `At most ${MAX_FLAG_CHAIN} flags may depend on one another in a row; below ${quote(flag)} there are more.`;
    },
  };
}

/** What a flag leaf can name of a flag. */
export function variationKeys(flag: unknown): Set<string> {
  const variations = isObject(flag) ? flag['variations'] : [];
  const keys = new Set<string>();
  for (const variation of isList(variations) ? variations : []) {
    if (isObject(variation) && typeof variation['key'] === 'string') keys.add(variation['key']);
  }
  return keys;
}
