import type { MintApiKey } from '../domain/api-key-changes.js';
import type { Passwords } from '../domain/invitation-accept.js';
import type { MintedInvitation } from '../domain/invitation-changes.js';
import type { ServerLimits } from '../domain/organization-limits.js';
import type { OrganizationRecord } from '../domain/organizations.js';
import type { MintPersonalToken } from '../domain/personal-token-changes.js';
import type { ApiKeyPrincipal, Principal } from '../domain/principals.js';
import type { Repositories } from '../domain/repositories.js';
import type { SessionServices } from '../domain/session-changes.js';
import type { UsageCounter } from '../domain/usage-counter.js';
import type { WebhookServices } from '../domain/webhook-changes.js';
import type { Schemas } from '../http/contract.js';
import type { Prepared } from '../http/respond.js';
import type { AnswerTags } from '../snapshots/answer-tags.js';
import type { ChangeFeed } from '../snapshots/change-feed.js';
import type { Rulesets } from '../snapshots/rulesets.js';
import type { Snapshots } from '../snapshots/snapshots.js';
import type { StoredTraits } from '../snapshots/stored-traits.js';
import type { withState } from '../snapshots/with-state.js';

/** One contract as it is published. */
export interface Publication {
  readonly reference: Schemas['ContractReference'];
  readonly version: string;
  readonly json: { readonly document: Prepared<Schemas['OpenApiDocument']>; readonly etag: string };
  readonly yaml: { readonly document: Prepared<Schemas['DocumentText']>; readonly etag: string };
}

/** Everything that handlers use; app.ts constructs it. */
export interface Services {
  readonly repositories: Repositories;
  /** Whether there is nobody who is let in without one. */
  readonly asksForCredentials: boolean;
  /** What the server is configured with. */
  readonly serverLimits: ServerLimits;
  /** Organizations from memory. */
  readonly knownOrganizations: {
    /** Another server may have written it half a minute ago. */
    get(organizationId: number): Promise<Pick<OrganizationRecord, 'doorData'>>;
    /** Its limits have changed, or what doors keep of it. */
    forget(organizationId: number): void;
  };
  readonly snapshots: Snapshots;
  /** A snapshot as it would be with an active flag in another state. */
  readonly withState: typeof withState;
  readonly rulesets: Rulesets;
  readonly answerTags: AnswerTags;
  readonly changeFeed: Pick<ChangeFeed, 'admit' | 'follow' | 'askAgain' | 'isEnded'>;
  /** Whether the credential is still good; also while nobody can tell, because the database is away. */
  readonly isStillRecognised: (principal: Principal) => Promise<boolean>;
  readonly storedTraits: StoredTraits;
  readonly isDatabaseAway: (error: unknown) => boolean;
  /** Counts evaluations. */
  readonly usage: UsageCounter;
  /** Epoch milliseconds. */
  readonly clock: () => number;
  readonly passwords: Passwords;
  readonly tokens: { issue(userId: string, sessionId: string): Promise<string>; readonly seconds: number };
  readonly streamTokens: { issue(principal: ApiKeyPrincipal): string };
  readonly sessions: SessionServices;
  readonly invitationTokens: { mint(): MintedInvitation; hash(token: string): string };
  readonly mintApiKey: MintApiKey;
  /** What is kept of a server key that another system has made. */
  readonly hashServerKey: (key: string) => string;
  readonly mintPersonalToken: MintPersonalToken;
  readonly webhookServices: WebhookServices;
  /** The native contract first. */
  readonly publications: readonly [Publication, ...Publication[]];
  /** The page that shows one contract; all of them where none is named. */
  readonly docsPage: (contract?: string) => string;
  /** Rejects when the server should be sent no requests: the database does not answer, or it is told to end. */
  readonly assertReady: () => Promise<void>;
}
