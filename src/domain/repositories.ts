import type { ApiKeyRepository } from './api-keys.js';
import type { AuditRepository } from './audit.js';
import type { EnvironmentComparisonRepository } from './environment-comparison.js';
import type { EnvironmentRepository } from './environments.js';
import type { FlagEnvironmentRepository } from './flag-environments.js';
import type { FlagRepository } from './flags.js';
import type { IdentityRepository } from './identities.js';
import type { InvitationRepository } from './invitations.js';
import type { KeptAnswerRepository } from './kept-answers.js';
import type { KeptIdRepository } from './kept-ids.js';
import type { MemberRepository } from './members.js';
import type { OrganizationRepository } from './organizations.js';
import type { PersonalTokenRepository } from './personal-tokens.js';
import type { ProjectRepository } from './projects.js';
import type { SegmentRepository } from './segments.js';
import type { SessionRepository } from './sessions.js';
import type { UsageRepository } from './usage.js';
import type { UserRepository } from './users.js';
import type { WebhookDeliveryRepository, WebhookRepository } from './webhooks.js';

/**
 * Raises the counters that a change concerns. Always a change's first statement: it takes SQLite's
 * write lock, and on Postgres the row lock that makes the writers of one project wait for each other.
 */
export interface RevisionRepository {
  bumpOrganization(id: number): Promise<void>;
  /** The project's own row only: its environments' answers stay as they are. Answers the new revision. */
  bumpProject(id: number): Promise<number>;
  /** Remembers what was deleted, for the snapshots that hold it. */
  noteRemoval(projectId: number, removal: Removal): Promise<void>;
  /** What was deleted after this revision of the project. */
  listRemovals(projectId: number, after: number): Promise<readonly Removal[]>;
  /** The environments' rows: everything that caches their flags is out of date as of `now`. */
  bumpEnvironments(ids: readonly number[], now: string): Promise<void>;
  /**
   * Tells the other servers, once the transaction is committed, whose evaluations may have changed; of none: people and
   * their credentials.
   */
  tellOthers(sender: string, environmentIds: readonly number[]): Promise<void>;
  /** Ids of the project's environments, in id order. */
  listEnvironmentIds(projectId: number): Promise<readonly number[]>;
}

/** A flag or a segment that was deleted. */
export interface Removal {
  readonly resource: 'flag' | 'segment';
  readonly key: string;
  /** The project's revision that took it away. */
  readonly removedIn: number;
}

/** Settings that the server makes for itself and keeps, such as the secret that signs its tokens. */
export interface SettingRepository {
  find(name: string): Promise<string | undefined>;
  /** Keeps the first value ever written, and answers the one that is kept. */
  keep(name: string, value: string): Promise<string>;
}

/** All tables, over one connection or one transaction. */
export interface Repositories {
  readonly organizations: OrganizationRepository;
  readonly users: UserRepository;
  readonly members: MemberRepository;
  readonly invitations: InvitationRepository;
  readonly sessions: SessionRepository;
  readonly personalTokens: PersonalTokenRepository;
  readonly projects: ProjectRepository;
  readonly environments: EnvironmentRepository;
  readonly apiKeys: ApiKeyRepository;
  readonly flags: FlagRepository;
  readonly flagEnvironments: FlagEnvironmentRepository;
  readonly environmentComparison: EnvironmentComparisonRepository;
  readonly segments: SegmentRepository;
  readonly identities: IdentityRepository;
  readonly audit: AuditRepository;
  readonly revisions: RevisionRepository;
  readonly usage: UsageRepository;
  readonly keptAnswers: KeptAnswerRepository;
  readonly keptIds: KeptIdRepository;
  readonly settings: SettingRepository;
  readonly webhooks: WebhookRepository;
  readonly webhookDeliveries: WebhookDeliveryRepository;
}
