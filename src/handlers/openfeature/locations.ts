/** Where the door is: one mount for each of its two protocols, which the compiler holds against the contract. */
import type { BaseOf } from '../../http/contract.js';

/** The OpenFeature Remote Evaluation Protocol. */
export const OFREP = '/ofrep/v1' satisfies BaseOf<'openfeature'>;

/** The manifest of the OpenFeature CLI. */
export const MANIFEST = '/openfeature/v0' satisfies BaseOf<'openfeature'>;

/** Below `OFREP`: the stream. */
export const EVENTS = '/events';

/** Where a flag of the manifest is changed and archived. */
export function manifestLocationOf(key: string): string {
  return `${MANIFEST}/manifest/flags/${encodeURIComponent(key)}`;
}
