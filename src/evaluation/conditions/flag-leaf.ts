import { decideOnce } from '../call.js';
import { placeIn, quote, safeJson } from '../problem.js';
import type { Entry } from './entry.js';
import type { Node, NodePool } from './node.js';
import { constantNode } from './node.js';
import type { Scope } from './scope.js';

/** What is known of the other flags while one is compiled. */
export interface FlagTargets {
  /** The keys of a flag's variations; null when there is no such flag. */
  variationsOf(flag: string): ReadonlySet<string> | null;
  /** Why the flag being compiled may not ask that one (a cycle, a chain too long); null when it may. */
  refusal(flag: string): string | null;
}

interface ReadFlagLeaf {
  readonly flag: string;
  readonly variations: ReadonlySet<string | null> | null;
  readonly enabled: boolean;
}

/** More than anything but a large tree: another flag has rules of its own. */
const COST = 30;

export function compileFlagLeaf(
  entry: Entry,
  scope: Scope & { readonly pool: NodePool; readonly targets: FlagTargets },
): Node {
  const leaf = readFlagLeaf(entry, scope.targets);
  if (leaf === null) return constantNode(false);
  const { flag, variations, enabled } = leaf;
  const key = safeJson(['flag', flag, variations && [...variations], enabled]) ?? '';
  return scope.pool.leaf(key, COST, (context, call) => {
    const target = call.flags.get(flag);
    if (target === undefined) return false;
    const outcome = decideOnce(target, context, call);
    return outcome.enabled === enabled && (variations === null || variations.has(outcome.variation));
  });
}

/** The parts of a flag leaf; null, and problems, when it is not sound. */
function readFlagLeaf(entry: Entry, targets: FlagTargets): ReadFlagLeaf | null {
  const before = entry.problems.count;
  const flag = entry.get('flag');
  const enabled = entry.boolean('enabled', true);
  const known = typeof flag === 'string' ? targets.variationsOf(flag) : null;
  if (typeof flag !== 'string' || known === null) {
    entry.report('flag', `There is no flag ${quote(flag)} in this definition.`);
    return null;
  }
  const refusal = targets.refusal(flag);
  if (refusal !== null) entry.report('flag', refusal);
  const variations = entry.has('variations') ? variationsOf(entry, flag, known) : null;
  return entry.problems.count > before ? null : { flag, variations, enabled };
}

function variationsOf(entry: Entry, flag: string, known: ReadonlySet<string>): Set<string | null> {
  const variations = new Set<string | null>();
  for (const [index, variation] of entry.list('variations').entries()) {
    if (variation === null || (typeof variation === 'string' && known.has(variation))) variations.add(variation);
    else {
      const place = placeIn(entry.place('variations'), index);
      entry.problems.report(place, `The flag ${quote(flag)} has no variation ${quote(variation)}.`);
    }
  }
  return variations;
}
