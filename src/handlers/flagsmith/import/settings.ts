/** Settings of a document, as the door keeps them; what the document leaves out stays. */
import type { FlagsmithEnvironment, FlagsmithProject } from '../../../domain/door-data.js';
import type { EnvironmentRecord } from '../../../domain/environments.js';
import type { ProjectRecord } from '../../../domain/projects.js';
import type { ImportedEnvironment, ImportedProject } from './imported.js';

export function projectSettings(
  { hide_disabled_flags: hideDisabledFlags }: ImportedProject,
  { flagsmith }: ProjectRecord['doorData'] = {},
): ProjectRecord['doorData'] {
  const given: FlagsmithProject = typeof hideDisabledFlags === 'boolean' ? { hideDisabledFlags } : {};
  return withSettings(flagsmith, given);
}

export function environmentSettings(
  document: ImportedEnvironment,
  { flagsmith }: EnvironmentRecord['doorData'] = {},
): EnvironmentRecord['doorData'] {
  const { hide_disabled_flags: hideDisabledFlags } = document;
  const given: FlagsmithEnvironment = {
    ...(typeof document.allow_client_traits === 'boolean' && { allowClientTraits: document.allow_client_traits }),
    ...(hideDisabledFlags !== undefined && { hideDisabledFlags }),
    ...(typeof document.hide_sensitive_data === 'boolean' && { hideSensitiveData: document.hide_sensitive_data }),
    ...(typeof document.use_identity_overrides_in_local_eval === 'boolean' && {
      useIdentityOverridesInLocalEval: document.use_identity_overrides_in_local_eval,
    }),
  };
  return withSettings(flagsmith, given);
}

/** Nothing is kept where there is nothing. */
function withSettings<Settings extends object>(
  before: Settings | undefined,
  given: Settings,
): { readonly flagsmith?: Settings } {
  const settings = { ...before, ...given };
  return Object.keys(settings).length === 0 ? {} : { flagsmith: settings };
}
