/** What Flagsmith's API shows of an organisation and natively nobody knows. */
import type { FlagsmithOrganization } from '../../domain/door-data.js';
import type { OrganizationRecord } from '../../domain/organizations.js';
import type { Schemas } from '../../http/contract.js';

type Organisation = Schemas<'flagsmith'>['Organisation'];
type Settings = Pick<
  Organisation,
  'webhook_notification_email' | 'persist_trait_data' | 'restrict_project_create_to_admin' | 'force_2fa'
>;

/** As an organisation begins. */
const BEGINNING: Settings = {
  webhook_notification_email: null,
  persist_trait_data: true,
  restrict_project_create_to_admin: false,
  force_2fa: false,
};

export function toOrganisationSettings({
  doorData: { flagsmith = {} },
}: Pick<OrganizationRecord, 'doorData'>): Settings {
  const { persistTraitData = BEGINNING.persist_trait_data, shown } = flagsmith;
  return { ...BEGINNING, ...shown, persist_trait_data: persistTraitData };
}

/** The settings of the body; what it leaves out is as it was, or as an organisation begins. */
export function toDoorData(
  body: Partial<Settings>,
  was: Settings = BEGINNING,
): { readonly flagsmith: FlagsmithOrganization } {
  const {
    persist_trait_data: persistTraitData = was.persist_trait_data,
    webhook_notification_email = was.webhook_notification_email,
    restrict_project_create_to_admin = was.restrict_project_create_to_admin,
    force_2fa = was.force_2fa,
  } = body;
  const shown = { webhook_notification_email, restrict_project_create_to_admin, force_2fa };
  return { flagsmith: { persistTraitData, shown } };
}
