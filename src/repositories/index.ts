import type { Knex } from 'knex';
import type { Repositories } from '../domain/repositories.js';
import { apiKeyRepository } from './api-keys.repository.js';
import { auditRepository } from './audit.repository.js';
import { environmentComparisonRepository } from './environment-comparison.repository.js';
import { environmentRepository } from './environments.repository.js';
import { flagEnvironmentRepository } from './flag-environments.repository.js';
import { flagRepository } from './flags.repository.js';
import { identityRepository } from './identities.repository.js';
import { invitationRepository } from './invitations.repository.js';
import { keptAnswerRepository } from './kept-answers.repository.js';
import { keptIdRepository } from './kept-ids.repository.js';
import { memberRepository } from './members.repository.js';
import { organizationRepository } from './organizations.repository.js';
import { personalTokenRepository } from './personal-tokens.repository.js';
import { projectRepository } from './projects.repository.js';
import { revisionRepository } from './revisions.repository.js';
import { segmentRepository } from './segments.repository.js';
import { sessionRepository } from './sessions.repository.js';
import { settingRepository } from './settings.repository.js';
import { usageRepository } from './usage.repository.js';
import { userRepository } from './users.repository.js';
import { webhookDeliveryRepository } from './webhook-deliveries.repository.js';
import { webhookRepository } from './webhooks.repository.js';

/** All tables, over one pool of connections or inside one transaction. */
export function repositories(db: Knex): Repositories {
  return {
    organizations: organizationRepository(db),
    users: userRepository(db),
    members: memberRepository(db),
    invitations: invitationRepository(db),
    sessions: sessionRepository(db),
    personalTokens: personalTokenRepository(db),
    projects: projectRepository(db),
    environments: environmentRepository(db),
    apiKeys: apiKeyRepository(db),
    flags: flagRepository(db),
    flagEnvironments: flagEnvironmentRepository(db),
    environmentComparison: environmentComparisonRepository(db),
    segments: segmentRepository(db),
    identities: identityRepository(db),
    audit: auditRepository(db),
    revisions: revisionRepository(db),
    usage: usageRepository(db),
    keptAnswers: keptAnswerRepository(db),
    keptIds: keptIdRepository(db),
    settings: settingRepository(db),
    webhooks: webhookRepository(db),
    webhookDeliveries: webhookDeliveryRepository(db),
  };
}
