/** What handlers are told of a request beside its input, and how they write. */
import { isStillRecognised } from '../credentials/recognise.js';
import { isForeignKeyViolation } from '../database/dialect.js';
import { type ChangeServices, type Guard, UNGUARDED } from '../domain/change.js';
import { createChange } from '../domain/create-change.js';
import type { IdentityName } from '../domain/identities.js';
import { actorOf, type Caller, type Principal } from '../domain/principals.js';
import type { Repositories } from '../domain/repositories.js';
import type { Context } from '../handlers/handler.js';
import { lastChangeOf } from '../handlers/last-change.js';
import type { EntityTag } from '../http/entity-tags.js';
import { Fault } from '../http/errors.js';
import type { RequestContext } from '../http/pipeline-services.js';
import type { Precondition } from '../http/preconditions.js';
import type { Reader } from './readers.js';
import type { RepeatedRequests } from './repeated-requests.js';

export interface ContextServices {
  readonly changes: ChangeServices;
  readonly repositories: Repositories;
  readonly repeats: RepeatedRequests;
  /** The operations that read, over the tables of a change. */
  readonly readersOver: (tables: Repositories) => Reader;
}

/** Makes what a handler is told of each request: who asks, and how to write so that what the request asks for holds. */
export function contextOf(services: ContextServices): (request: RequestContext<Caller>) => Context {
  const { changes, repositories } = services;
  const known = knownCallers();
  return (request) => {
    const { asking, requestId, operationId, isDryRun } = request;
    return {
      get principal() {
        return known(asking, operationId);
      },
      change: (target, work) => {
        const asks = known(asking, operationId);
        const { organizationId } = asks;
        const changing = { actor: actorOf(asks), organizationId, requestId, operationId, isDryRun };
        return createChange(changes, changing, guardOf(services, request, asks))(target, work);
      },
      changeAs: (actor, organizationId) =>
        createChange(changes, { actor, organizationId, requestId, operationId, isDryRun }, UNGUARDED),
      record: async (work, identity) => {
        const asks = known(asking, operationId);
        const now = changes.now().toISOString();
        if (request.precondition && identity) {
          return recordGuarded(services, guardOf(services, request, asks), { identity, now, work });
        }
        await admit(asks, repositories, now);
        return work(repositories, now).catch(refuseWithoutEnvironment);
      },
      recordAll: async (work, identity) => {
        const guard = guardOf(services, request, known(asking, operationId));
        const recording = { identity, now: changes.now().toISOString(), work };
        return recordGuarded(services, guard, recording).catch(refuseWithoutEnvironment);
      },
    };
  };
}

/** What the request asks of its change: that who asks still may, that nothing is other than they have seen, that it is done once. */
function guardOf(services: ContextServices, request: RequestContext<Caller>, asks: Principal): Guard {
  const { repeats } = services;
  const { attempt, precondition } = request;
  let found: EntityTag | undefined;
  return {
    async before(tables, now) {
      await admit(asks, tables, now);
      if (attempt) await repeats.refuseAnswered(tables, attempt, asks, now);
      found = precondition && (await insist(services, precondition, asks, tables));
    },
    async after(tables, outcome, now) {
      if (precondition && !precondition.allows(found, outcome.status)) throw precondition.refusal(found, NOBODY_KNOWS);
      if (attempt) await repeats.keep(tables, attempt, asks, outcome, now);
    },
  };
}

const NOBODY_KNOWS = { changed_at: null, changed_by: null };

/** Throws 412 when the resource is not as the request expects it; answers its tag, undefined where there is none. */
async function insist(
  { readersOver }: ContextServices,
  precondition: Precondition,
  principal: Principal,
  tables: Repositories,
): Promise<EntityTag | undefined> {
  const current = await readersOver(tables)(precondition, principal);
  const tag = precondition.tagOf(current);
  if (precondition.isMetBy(tag)) return tag;
  throw precondition.refusal(tag, await lastChangeOf(tables, principal, precondition, current));
}

/** Writes in one transaction, while nobody else can write the identity, if that is as the request expects. */
function recordGuarded<Outcome extends { readonly status: number }>(
  { changes }: ContextServices,
  guard: Guard,
  { identity, now, work }: Recording<Outcome>,
): Promise<Outcome> {
  return changes.quietTransaction(async (tables) => {
    await tables.identities.hold(identity);
    await guard.before(tables, now);
    const result = await work(tables, now);
    const commit = result.status < 300;
    if (commit) await guard.after(tables, result, now);
    return { commit, result };
  });
}

interface Recording<Outcome> {
  readonly identity: IdentityName;
  readonly now: string;
  readonly work: (tables: Repositories, now: string) => Promise<Outcome>;
}

/** The types keep public operations from asking; this keeps everything else from it. */
function knownCallers() {
  // The caller of an evaluation is the same object each time: so is what its handler is told.
  const told = new WeakMap<Caller, Principal>();
  return (asking: RequestContext<Caller>['asking'], operationId: string): Principal => {
    if (!asking) throw new Error(`${operationId} is public: nobody is known to ask.`);
    const { principal, needs } = asking;
    const before = told.get(principal);
    if (before?.needs === needs) return before;
    const whole = { ...principal, needs };
    told.set(principal, whole);
    return whole;
  };
}

/** What is recorded lies in an environment, and nothing keeps that from being deleted just before the write. */
function refuseWithoutEnvironment(error: unknown): never {
  if (!isForeignKeyViolation(error)) throw error;
  throw new Fault('ENVIRONMENT_NOT_FOUND', 'The environment was deleted while the request was under way.');
}

/** Throws when the credential is not what it was any more. */
async function admit(principal: Principal, tables: Repositories, now: string): Promise<void> {
  if (await isStillRecognised(tables, principal, now)) return;
  const code = principal.kind === 'api_key' ? 'API_KEY_INVALID' : 'TOKEN_INVALID';
  throw new Fault(code, 'The credential was revoked, or expired, while the request was under way.');
}
