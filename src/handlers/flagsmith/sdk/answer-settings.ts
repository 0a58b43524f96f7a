import type { EnvironmentRecord } from '../../../domain/environments.js';
import type { ProjectRecord } from '../../../domain/projects.js';

/** The settings of Flagsmith that answers depend on, with those of its surroundings where an environment has none. */
export interface AnswerSettings {
  readonly hideDisabledFlags: boolean;
  readonly hideSensitiveData: boolean;
  readonly allowClientTraits: boolean;
}

/** Without its project, which has just been deleted, as an environment begins. */
export function settingsOf(
  environment: Pick<EnvironmentRecord, 'doorData'>,
  project: ProjectRecord | undefined,
): AnswerSettings {
  const own = environment.doorData.flagsmith;
  const ofProject = project?.doorData.flagsmith;
  return {
    hideDisabledFlags: own?.hideDisabledFlags ?? ofProject?.hideDisabledFlags ?? false,
    hideSensitiveData: own?.hideSensitiveData ?? false,
    allowClientTraits: own?.allowClientTraits ?? true,
  };
}
