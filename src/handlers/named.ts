import type { Named } from '../domain/parents.js';

/** The parameters, of path or query, by which an operation names its place. */
export interface PlaceParameters {
  readonly project_id?: string;
  readonly environment_id?: string;
}

export function toNamed({ project_id: projectId, environment_id: environmentId }: PlaceParameters): Named {
  return { projectId, environmentId };
}
