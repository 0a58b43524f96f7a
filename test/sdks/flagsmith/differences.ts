/** Between what an application sees and what the server serves. */
import { isDeepStrictEqual } from 'node:util';
import type { SeenFlag, Served } from '../../support/flagsmith-served.js';
import type { Answer } from './conversation.js';

export interface Difference {
  readonly feature: string;
  /** Undefined: not there. */
  readonly seen: SeenFlag | undefined;
  readonly served: SeenFlag | undefined;
}

/** Of each flag, as much is compared as the client tells. */
export function differences({ flags = {}, error }: Answer, served: Served): readonly Difference[] {
  if (error !== undefined) throw new Error(`An application is told: ${error}`);
  const features = new Set([...Object.keys(served), ...Object.keys(flags)]);
  return [...features]
    .map((feature) => ({ feature, seen: flags[feature], served: served[feature] }))
    .filter((difference) => !isAlike(difference));
}

function isAlike({ seen, served }: Difference): boolean {
  if (!seen || !served) return false;
  const told = Object.fromEntries(Object.entries(served).filter(([key]) => key in seen));
  return isDeepStrictEqual(seen, told);
}
