import type { Bucketing } from '../../../src/evaluation/index.js';
import { compile, explain } from '../../../src/evaluation/index.js';

/** The bucket number of a value of the targeting key, as an explanation shows it; null when there is nothing to hash. */
export function bucketNumber(bucketing: Bucketing, targetingKey: unknown): number | null {
  const serve = { split: { bucketing, ranges: [] } };
  const snapshot = compile({ format: 1, flags: { flag: { kind: 'boolean', default: serve } } });
  if (snapshot.problems.length > 0) throw new Error(JSON.stringify(snapshot.problems));
  // A targeting key is text; odd values come in as any root of the context could.
  const step = explain(snapshot, 'flag', { attributes: {}, targetingKey: targetingKey as string }).steps.at(-1);
  return step !== undefined && 'serve' in step ? (step.serve?.bucket?.number ?? null) : null;
}
