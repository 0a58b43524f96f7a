/** Projects and environments in short, where they stand in something else. */
import type { EnvironmentRecord } from '../../domain/environments.js';
import type { ProjectRecord } from '../../domain/projects.js';
import { uuidOf } from '../../domain/uuids.js';
import type { Schemas } from '../../http/contract.js';
import { toTime } from '../times.js';
import type { Numbers } from './numbers.js';

export function toProjectSummary(numbers: Numbers, project: ProjectRecord): Schemas<'flagsmith'>['ProjectSummary'] {
  return {
    id: numbers.ofRow('project', project),
    uuid: uuidOf(project.publicId),
    name: project.name,
    organisation: project.organizationId,
    created_date: toTime(project.createdAt),
  };
}

export function toEnvironmentSummary(
  numbers: Numbers,
  environment: EnvironmentRecord,
): Schemas<'flagsmith'>['EnvironmentSummary'] {
  return {
    id: numbers.ofRow('environment', environment),
    uuid: uuidOf(environment.publicId),
    name: environment.name,
    api_key: environment.clientKey,
    project: numbers.ofRow('project', { id: environment.projectId }),
  };
}
