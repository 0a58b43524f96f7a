import type { Call } from '../call.js';
import type { Context } from '../context.js';
import { rangeIndexOf } from '../flags/ranges.js';
import type { CompiledServe } from '../flags/serve.js';

/** How a serve chose. */
export interface ServeTrace {
  /** Which part answered; `next`: none of them, later rules are tried. */
  readonly from: 'fixed' | 'range' | 'otherwise' | 'unbucketed' | 'next';
  /** Null for a fixed serve. */
  readonly bucket: BucketTrace | null;
  /** How the serve in `otherwise` or `unbucketed` chose, where that is a split of its own. */
  readonly inner: ServeTrace | null;
}

export interface BucketTrace {
  /** The text that was hashed; null when there was nothing to hash. */
  readonly text: string | null;
  /** The bucket number in the unit of the algorithm. */
  readonly number: number | null;
  /** The index of the range that contains the number. */
  readonly range: number | null;
}

export function traceServe(serve: CompiledServe, context: Context, call: Call): ServeTrace {
  const { split } = serve;
  if (split === null) return { from: 'fixed', bucket: null, inner: null };
  const text = split.bucketer.text(context) ?? null;
  const number = text === null ? null : split.bucketer.number(context, call);
  const index = number === null ? -1 : rangeIndexOf(split.bounds, number);
  const bucket = { text, number, range: index < 0 ? null : index };
  if (index >= 0) return { from: 'range', bucket, inner: null };

  const rest = text === null ? split.unbucketed : split.otherwise;
  const inner = rest === null || rest.split === null ? null : traceServe(rest, context, call);
  if (rest === null || inner?.from === 'next') return { from: 'next', bucket, inner };
  return { from: text === null ? 'unbucketed' : 'otherwise', bucket, inner };
}
