/** What Flagsmith's API shows of an environment and natively nobody knows. */
import type { EnvironmentRecord } from '../../../domain/environments.js';
import { isSame } from '../../../domain/json.js';
import type { Schemas } from '../../../http/contract.js';

type Settings = Pick<
  Schemas<'flagsmith'>['Environment'],
  | 'allow_client_traits'
  | 'hide_disabled_flags'
  | 'hide_sensitive_data'
  | 'use_identity_overrides_in_local_eval'
  | 'minimum_change_request_approvals'
  | 'banner_text'
  | 'banner_colour'
>;

/** As an environment begins. */
const BEGINNING: Settings = {
  allow_client_traits: true,
  hide_disabled_flags: null,
  hide_sensitive_data: false,
  use_identity_overrides_in_local_eval: true,
  minimum_change_request_approvals: null,
  banner_text: null,
  banner_colour: null,
};

type Environment = Pick<EnvironmentRecord, 'doorData'>;

export function toEnvironmentSettings({ doorData: { flagsmith = {} } }: Environment): Settings {
  const {
    allowClientTraits = BEGINNING.allow_client_traits,
    hideDisabledFlags = BEGINNING.hide_disabled_flags,
    hideSensitiveData = BEGINNING.hide_sensitive_data,
    useIdentityOverridesInLocalEval = BEGINNING.use_identity_overrides_in_local_eval,
    shown,
  } = flagsmith;
  return {
    ...BEGINNING,
    ...shown,
    allow_client_traits: allowClientTraits,
    hide_disabled_flags: hideDisabledFlags,
    hide_sensitive_data: hideSensitiveData,
    use_identity_overrides_in_local_eval: useIdentityOverridesInLocalEval,
  };
}

/** What is kept with the settings that a request names; without an environment, of a new one. */
export function withEnvironmentSettings(
  body: Partial<Settings>,
  environment: Environment = { doorData: {} },
): Environment['doorData'] {
  const was = toEnvironmentSettings(environment);
  const {
    allow_client_traits: allowClientTraits = was.allow_client_traits,
    hide_disabled_flags: hideDisabledFlags = was.hide_disabled_flags,
    hide_sensitive_data: hideSensitiveData = was.hide_sensitive_data,
    use_identity_overrides_in_local_eval: useIdentityOverridesInLocalEval = was.use_identity_overrides_in_local_eval,
    minimum_change_request_approvals = was.minimum_change_request_approvals,
    banner_text = was.banner_text,
    banner_colour = was.banner_colour,
  } = body;
  const settings = { allowClientTraits, hideDisabledFlags, hideSensitiveData, useIdentityOverridesInLocalEval };
  const shown = { minimum_change_request_approvals, banner_text, banner_colour };
  const { doorData } = environment;
  const changed = { ...doorData, flagsmith: { ...doorData.flagsmith, ...settings, shown } };
  return isSame(toEnvironmentSettings({ doorData: changed }), was) ? doorData : changed;
}
