import type { Handlers } from '../http/contract.js';
import { apiKeysHandlers } from './api-keys.handlers.js';
import { auditLogHandlers } from './audit-log.handlers.js';
import { authHandlers } from './auth.handlers.js';
import { documentsHandlers } from './documents.handlers.js';
import { environmentsHandlers } from './environments.handlers.js';
import { evaluationHandlers } from './evaluation.handlers.js';
import { flagEnvironmentsHandlers } from './flag-environments.handlers.js';
import { flagsHandlers } from './flags.handlers.js';
import type { Context } from './handler.js';
import { healthHandlers } from './health.handlers.js';
import { identitiesHandlers } from './identities.handlers.js';
import { invitationsHandlers } from './invitations.handlers.js';
import { membersHandlers } from './members.handlers.js';
import { organizationLimitsHandlers } from './organization-limits.handlers.js';
import { organizationsHandlers } from './organizations.handlers.js';
import { personalTokensHandlers } from './personal-tokens.handlers.js';
import { projectDocumentsHandlers } from './project-documents.handlers.js';
import { projectsHandlers } from './projects.handlers.js';
import { rulesetHandlers } from './ruleset.handlers.js';
import { segmentsHandlers } from './segments.handlers.js';
import type { Services } from './services.js';
import { usageHandlers } from './usage.handlers.js';

/** The native contract's registry: total by type. */
export function nativeHandlers(services: Services): Handlers<'native', Context> {
  return {
    ...authHandlers(services),
    ...personalTokensHandlers(services),
    ...organizationLimitsHandlers(services),
    ...organizationsHandlers(services),
    ...membersHandlers(services),
    ...invitationsHandlers(services),
    ...projectsHandlers(services),
    ...projectDocumentsHandlers(services),
    ...environmentsHandlers(services),
    ...apiKeysHandlers(services),
    ...flagsHandlers(services),
    ...flagEnvironmentsHandlers(services),
    ...segmentsHandlers(services),
    ...identitiesHandlers(services),
    ...evaluationHandlers(services),
    ...usageHandlers(services),
    ...rulesetHandlers(services),
    ...auditLogHandlers(services),
    ...healthHandlers(services),
    ...documentsHandlers(services),
  };
}
