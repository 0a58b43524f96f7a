/** Where the door is, which the compiler holds against the contract. */
import type { BaseOf } from '../../http/contract.js';

const API = '/flagsmith/api/v1' satisfies BaseOf<'flagsmith'>;

/** Where something is, by the segments of its path, which ends in a slash as all of them do. */
export function locationOf(...segments: readonly (string | number)[]): string {
  return `${API}/${segments.map((segment) => `${encodeURIComponent(segment)}/`).join('')}`;
}
