import type { EnvironmentRecord } from '../../../domain/environments.js';
import type { ProjectRecord } from '../../../domain/projects.js';
import { toEnvironmentSettings } from '../environments/settings.js';
import { toProjectSettings } from '../projects/settings.js';

/** The settings of Flagsmith that answers depend on, with those of its surroundings where an environment has none. */
export interface AnswerSettings {
  readonly hideDisabledFlags: boolean;
  readonly hideSensitiveData: boolean;
  readonly allowClientTraits: boolean;
}

/** Without its project, which has just been deleted, as a project begins. */
export function settingsOf(
  environment: Pick<EnvironmentRecord, 'doorData'>,
  project: ProjectRecord | undefined,
): AnswerSettings {
  const own = toEnvironmentSettings(environment);
  const ofProject = toProjectSettings(project ?? { doorData: {} });
  return {
    hideDisabledFlags: own.hide_disabled_flags ?? ofProject.hide_disabled_flags,
    hideSensitiveData: own.hide_sensitive_data,
    allowClientTraits: own.allow_client_traits,
  };
}
