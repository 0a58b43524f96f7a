/** What Flagsmith's API shows of a project and natively nobody knows. */
import { isSame } from '../../../domain/json.js';
import type { ProjectRecord } from '../../../domain/projects.js';
import type { Schemas } from '../../../http/contract.js';

type Settings = Pick<
  Schemas<'flagsmith'>['Project'],
  | 'hide_disabled_flags'
  | 'prevent_flag_defaults'
  | 'enable_realtime_updates'
  | 'only_allow_lower_case_feature_names'
  | 'feature_name_regex'
  | 'stale_flags_limit_days'
  | 'minimum_change_request_approvals'
  | 'enforce_feature_owners'
>;

/** As a project begins. */
const BEGINNING: Settings = {
  hide_disabled_flags: false,
  prevent_flag_defaults: false,
  enable_realtime_updates: false,
  only_allow_lower_case_feature_names: true,
  feature_name_regex: null,
  stale_flags_limit_days: 30,
  minimum_change_request_approvals: null,
  enforce_feature_owners: false,
};

type Project = Pick<ProjectRecord, 'doorData'>;

export function toProjectSettings({ doorData: { flagsmith = {} } }: Project): Settings {
  const { hideDisabledFlags = BEGINNING.hide_disabled_flags, shown } = flagsmith;
  return { ...BEGINNING, ...shown, hide_disabled_flags: hideDisabledFlags };
}

/** What is kept with the settings that a request names; without a project, of a new one. */
export function withProjectSettings(body: Partial<Settings>, project: Project = { doorData: {} }): Project['doorData'] {
  const was = toProjectSettings(project);
  const {
    hide_disabled_flags = was.hide_disabled_flags,
    prevent_flag_defaults = was.prevent_flag_defaults,
    enable_realtime_updates = was.enable_realtime_updates,
    only_allow_lower_case_feature_names = was.only_allow_lower_case_feature_names,
    feature_name_regex = was.feature_name_regex,
    stale_flags_limit_days = was.stale_flags_limit_days,
    minimum_change_request_approvals = was.minimum_change_request_approvals,
    enforce_feature_owners = was.enforce_feature_owners,
  } = body;
  const shown = {
    prevent_flag_defaults,
    enable_realtime_updates,
    only_allow_lower_case_feature_names,
    feature_name_regex,
    stale_flags_limit_days,
    minimum_change_request_approvals,
    enforce_feature_owners,
  };
  const { doorData } = project;
  const changed = { ...doorData, flagsmith: { ...doorData.flagsmith, hideDisabledFlags: hide_disabled_flags, shown } };
  return isSame(toProjectSettings({ doorData: changed }), was) ? doorData : changed;
}
