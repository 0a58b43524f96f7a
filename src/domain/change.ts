/** The one unit of work: what it is, and its transaction. */
import type { Actor } from './audit.js';
import { type AuditNote, toAuditEntries } from './audit-notes.js';
import type { EnvironmentRecord } from './environments.js';
import type { FlagNews } from './flag-news.js';
import type { IdentityName } from './identities.js';
import type { ProjectRecord } from './projects.js';
import type { Repositories } from './repositories.js';

/** What a change concerns: its revision rows are raised before anything is read. */
export type ChangeTarget =
  | { readonly organizationId: number }
  | {
      readonly project: ProjectRecord;
      /** Whose evaluations may change: every environment's, some, or none. */
      readonly environments: 'all' | readonly EnvironmentRecord[];
      /** Nobody else writes its traits until the change is done; undefined: the change is not about an identity. */
      readonly identity?: IdentityName | undefined;
    };

/** All tables in one transaction, and the audit log's pen. Inside it only SQL, and only through it. */
export interface Transaction extends Repositories {
  readonly now: string;
  /** The project's new revision, for what the change writes to be marked with; 0 where it concerns no project. */
  readonly revision: number;
  /** For the audit log: every successful change has at least one. They are written together, before the commit. */
  note(change: AuditNote): void;
  /** For whoever is told of changes. */
  tell(news: FlagNews): void;
  /** Whatever comes of it, nothing is kept: the request only asks what would. */
  readonly isDryRun: boolean;
  /** Something is as it was asked for already. If nothing is noted either, nothing is kept, new revisions neither. */
  leave(): void;
  /**
   * The same transaction in another project: with that one's revision, and entries of that one. `environments`: whose
   * evaluations may change; nobody could have asked yet in one that the change has just made. To change several that are
   * there, a change begins with their organization: whoever does so too waits for it.
   */
  within(project: ProjectRecord, environments?: 'all'): Promise<Transaction>;
}

/**
 * Runs `work` in a transaction. An outcome below 300 commits, unless the work leaves everything as it is, and the next
 * evaluation on this node sees it; any other rolls back, and so does a dry run. Throws what the database throws; then
 * nothing was changed, as far as anybody knows.
 */
export type Change = <Outcome extends { readonly status: number }>(
  target: ChangeTarget,
  work: (tx: Transaction) => Promise<Outcome>,
) => Promise<Outcome>;

/** Who changes something, and through which request. */
export interface ChangeRequest {
  readonly actor: Actor;
  readonly organizationId: number;
  readonly requestId: string;
  readonly operationId: string;
  /** Whatever the outcome, nothing is kept. */
  readonly isDryRun: boolean;
}

/** What a request asks of its change beside the work. All of it happens inside the change. */
export interface Guard {
  /**
   * Once it is the change's turn: throws when who asks may not any more, or expects something else than there is, or
   * when the same request has been answered before.
   */
  before(repositories: Repositories, now: string): Promise<void>;
  /** Told of an outcome that is kept, before the commit; throws when it is not to be. */
  after(repositories: Repositories, outcome: { readonly status: number }, now: string): Promise<void>;
}

/** Asks nothing. */
export const UNGUARDED: Guard = { before: async () => {}, after: async () => {} };

/** What others are to be told of a change that is about to be committed. */
export interface Announcement {
  readonly actor: Actor;
  readonly project: ProjectRecord;
  /** Those whose evaluations the change concerns. */
  readonly environmentIds: readonly number[];
  readonly now: string;
  readonly news: readonly FlagNews[];
}

/** Writes down, in the change's own transaction, what others are to be told of it. Answers what to do after the commit. */
export type Announce = (repositories: Repositories, announcement: Announcement) => Promise<() => void>;

/** What the work of a transaction decides and answers. */
export interface Decided<T> {
  readonly commit: boolean;
  readonly result: T;
  /** Whose evaluations it may have changed; left out: nobody's. */
  readonly environmentIds?: readonly number[];
}

export type RunTransaction = <T>(work: (repositories: Repositories) => Promise<Decided<T>>) => Promise<T>;

/** What app.ts gives: a transaction, what to do before and after a commit, and the time. */
export interface ChangeServices {
  readonly transaction: RunTransaction;
  /** For what no server remembers, such as counts and uses: no other one is told of it. */
  readonly quietTransaction: RunTransaction;
  /** Never rejects. */
  readonly refresh: (environmentIds: readonly number[]) => Promise<void>;
  readonly announce: Announce;
  readonly now: () => Date;
}

interface Bumped {
  /** The project's; 0 without one. */
  readonly revision: number;
  readonly environmentIds: readonly number[];
}

/** The project's row first, which makes its writers wait for each other, then its environments' in id order. */
export async function bump(
  { revisions, identities }: Repositories,
  target: ChangeTarget,
  moment: () => string,
): Promise<Bumped> {
  if ('organizationId' in target) {
    await revisions.bumpOrganization(target.organizationId);
    return { revision: 0, environmentIds: [] };
  }
  const revision = await revisions.bumpProject(target.project.id);
  const ids =
    target.environments === 'all'
      ? await revisions.listEnvironmentIds(target.project.id)
      : target.environments.map(({ id }) => id).sort((a, b) => a - b);
  if (ids.length > 0) await revisions.bumpEnvironments(ids, moment());
  if (target.identity) await identities.hold(target.identity);
  return { revision, environmentIds: ids };
}

/** What was told of one project until now. Of one that the change has made nobody could ask to be told. */
type ProjectNews = Pick<Announcement, 'project' | 'environmentIds' | 'news'>;

/** A transaction's tables with the audit log's pen, and what came of it. */
export interface OpenTransaction {
  readonly tx: Transaction;
  readonly hasNotes: () => boolean;
  readonly isLeft: () => boolean;
  /** Of the projects in which somebody is to be told something. */
  readonly news: () => readonly ProjectNews[];
  /** Those whose evaluations the change concerns. */
  readonly environmentIds: () => readonly number[];
  /** Puts down what was noted. */
  readonly writeAudit: () => Promise<void>;
}

/** What a transaction is of. */
interface Opening extends Bumped {
  readonly project: ProjectRecord | null;
  readonly now: string;
}

/** Of what concerns no project. */
export const NO_PROJECT = { project: null, revision: 0, environmentIds: [] } as const;

export function openTransaction(
  repositories: Repositories,
  request: ChangeRequest,
  { project, revision, environmentIds, now }: Opening,
): OpenTransaction {
  const notes: AuditNote[] = [];
  const news: FlagNews[] = [];
  const inner: OpenTransaction[] = [];
  let left = false;
  const leave = () => {
    left = true;
  };
  const note = (change: AuditNote) => {
    notes.push(change);
  };
  const tell = (one: FlagNews) => {
    news.push(one);
  };
  const within = async (other: ProjectRecord, environments: 'all' | readonly [] = []) => {
    const bumped = await bump(repositories, { project: other, environments }, () => now);
    const opened = openTransaction(repositories, request, { project: other, ...bumped, now });
    inner.push(opened);
    return opened.tx;
  };
  const hasNotes = () => notes.length > 0 || inner.some((opened) => opened.hasNotes());
  const writeAudit = async () => {
    if (!hasNotes()) throw new Error(`${request.operationId} changed something and noted nothing.`);
    await repositories.audit.append(await toAuditEntries(repositories, request, { project, now }, notes));
    for (const opened of inner) if (opened.hasNotes()) await opened.writeAudit();
  };
  const ownNews = () => (project && news.length > 0 ? [{ project, environmentIds, news }] : []);
  const { isDryRun } = request;
  return {
    tx: { ...repositories, now, revision, isDryRun, note, tell, leave, within },
    hasNotes,
    isLeft: () => left && !hasNotes(),
    news: () => [...ownNews(), ...inner.flatMap((opened) => opened.news())],
    environmentIds: () => [...environmentIds, ...inner.flatMap((opened) => opened.environmentIds())],
    writeAudit,
  };
}
