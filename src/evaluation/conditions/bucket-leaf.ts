import type { Bucketer } from '../bucketing/bucketer.js';
import { compileBucketing } from '../bucketing/bucketer.js';
import { placeIn, quote } from '../problem.js';
import type { Entry } from './entry.js';
import type { Node, NodePool } from './node.js';
import { constantNode } from './node.js';
import type { Scope } from './scope.js';

export interface CompiledBucketLeaf {
  readonly bucketer: Bucketer;
  readonly operator: 'lt' | 'lte';
  readonly bound: number;
}

export function compileBucketLeaf(entry: Entry, scope: Scope & { readonly pool: NodePool }): Node {
  const leaf = readBucketLeaf(entry, scope);
  if (leaf === null) return constantNode(false);
  const { bucketer, operator, bound } = leaf;
  // NaN, when there is nothing to hash, is neither below nor at any bound.
  return scope.pool.leaf(
    `${bucketer.key} ${operator} ${bound}`,
    bucketer.algorithm.cost,
    operator === 'lt'
      ? (context, call) => bucketer.number(context, call) < bound
      : (context, call) => bucketer.number(context, call) <= bound,
  );
}

/** The parts of a bucket leaf; null, and problems, when it is not sound. */
export function readBucketLeaf(entry: Entry, scope: Scope): CompiledBucketLeaf | null {
  const bucketer = compileBucketing(entry.get('bucket'), entry.place('bucket'), scope);
  const operator = entry.get('operator');
  const bound = boundOf(entry);
  if (operator !== 'lt' && operator !== 'lte') {
    entry.report('operator', `A bucket has no operator ${quote(operator)}. Accepted: lt, lte.`);
    return null;
  }
  return bucketer && bound !== null ? { bucketer, operator, bound: bucketer.algorithm.bound(bound) } : null;
}

function boundOf(entry: Entry): number | null {
  const values = entry.list('values');
  const [value] = values;
  if (values.length !== 1) {
    entry.report('values', `A bucket is compared with exactly one number, not ${values.length}.`);
  } else if (typeof value === 'number' && Number.isFinite(value)) {
    return value;
  } else {
    entry.problems.report(placeIn(entry.place('values'), 0), `${quote(value)} is not a number.`);
  }
  return null;
}
