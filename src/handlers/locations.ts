import type { PlaceParameters } from './named.js';

/**
 * Where something new is, by the segments of its path. With the place where the request named one: the path alone would
 * mean another.
 */
export function locationOf(segments: readonly string[], { project_id, environment_id }: PlaceParameters = {}): string {
  const path = segments.map((segment) => `/${encodeURIComponent(segment)}`).join('');
  const query = new URLSearchParams({ ...(project_id && { project_id }), ...(environment_id && { environment_id }) });
  return `/api/v1${path}${query.size > 0 ? `?${query}` : ''}`;
}
