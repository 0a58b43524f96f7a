/** What Flagsmith's API shows of an organisation and natively nobody knows. */
import { isSame } from '../../../domain/json.js';
import type { OrganizationRecord } from '../../../domain/organizations.js';
import type { Schemas } from '../../../http/contract.js';

type Settings = Pick<
  Schemas<'flagsmith'>['Organisation'],
  'webhook_notification_email' | 'persist_trait_data' | 'restrict_project_create_to_admin' | 'force_2fa'
>;

/** As an organisation begins. */
export const BEGINNING: Settings = {
  webhook_notification_email: null,
  persist_trait_data: true,
  restrict_project_create_to_admin: false,
  force_2fa: false,
};

type Organization = Pick<OrganizationRecord, 'doorData'>;

export function toOrganisationSettings({ doorData: { flagsmith = {} } }: Organization): Settings {
  const { persistTraitData = BEGINNING.persist_trait_data, shown } = flagsmith;
  return { ...BEGINNING, ...shown, persist_trait_data: persistTraitData };
}

/** What is kept with the settings that a request names; without an organisation, of a new one. */
export function withOrganisationSettings(
  body: Partial<Settings>,
  organization: Organization = { doorData: {} },
): Organization['doorData'] {
  const was = toOrganisationSettings(organization);
  const {
    persist_trait_data: persistTraitData = was.persist_trait_data,
    webhook_notification_email = was.webhook_notification_email,
    restrict_project_create_to_admin = was.restrict_project_create_to_admin,
    force_2fa = was.force_2fa,
  } = body;
  const shown = { webhook_notification_email, restrict_project_create_to_admin, force_2fa };
  const { doorData } = organization;
  const changed = { ...doorData, flagsmith: { ...doorData.flagsmith, persistTraitData, shown } };
  return isSame(toOrganisationSettings({ doorData: changed }), was) ? doorData : changed;
}
