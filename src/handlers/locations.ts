import type { PlaceParameters } from './named.js';

/** Where something new is. With the place as the request named it: the path alone would mean another. */
export function locationOf(path: string, { project_id, environment_id }: PlaceParameters): string {
  const query = new URLSearchParams({ ...(project_id && { project_id }), ...(environment_id && { environment_id }) });
  return `/api/v1${path}${query.size > 0 ? `?${query}` : ''}`;
}
