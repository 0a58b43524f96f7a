/** What handlers are told of a request beside its input, and how they write. */
import { isStillRecognised } from './credentials/recognise.js';
import { isDatabaseAway, isForeignKeyViolation } from './database/dialect.js';
import { type Admit, type ChangeServices, createChange } from './domain/change.js';
import { actorOf, type Caller, type Principal } from './domain/principals.js';
import type { Repositories } from './domain/repositories.js';
import type { Context } from './handlers/handler.js';
import type { Services } from './handlers/services.js';
import { Fault } from './http/errors.js';
import type { RequestContext } from './http/pipeline-services.js';

export function contextOf(
  changes: ChangeServices,
  repositories: Repositories,
): (request: RequestContext<Caller>) => Context {
  return ({ asking, requestId, operationId }) => ({
    get principal() {
      return known(asking, operationId);
    },
    change: (target, work) => {
      const asks = known(asking, operationId);
      const request = { actor: actorOf(asks), organizationId: asks.organizationId, requestId, operationId };
      return createChange(changes, request, admitOf(asks))(target, work);
    },
    changeAs: (actor, organizationId) =>
      createChange(changes, { actor, organizationId, requestId, operationId }, async () => {}),
    record: async (work) => {
      const now = changes.now().toISOString();
      await admitOf(known(asking, operationId))(repositories, now);
      return work(now).catch(refuseWithoutEnvironment);
    },
  });
}

/** The types keep public operations from asking; this keeps everything else from it. */
function known(asking: RequestContext<Caller>['asking'], operationId: string): Principal {
  if (!asking) throw new Error(`${operationId} is public: nobody is known to ask.`);
  return { ...asking.principal, needs: asking.needs };
}

/** What is recorded lies in an environment, and nothing keeps that from being deleted just before the write. */
function refuseWithoutEnvironment(error: unknown): never {
  if (!isForeignKeyViolation(error)) throw error;
  throw new Fault('ENVIRONMENT_NOT_FOUND', 'The environment was deleted while the request was under way.');
}

/** A database that is away revokes nothing. */
export function stillRecognising(repositories: Repositories, now: () => Date): Services['isStillRecognised'] {
  return async (principal) => {
    try {
      return await isStillRecognised(repositories, principal, now().toISOString());
    } catch (error) {
      if (isDatabaseAway(error)) return true;
      throw error;
    }
  };
}

function admitOf(principal: Principal): Admit {
  return async (repositories, now) => {
    if (await isStillRecognised(repositories, principal, now)) return;
    const code = principal.kind === 'api_key' ? 'API_KEY_INVALID' : 'TOKEN_INVALID';
    throw new Fault(code, 'The credential was revoked, or expired, while the request was under way.');
  };
}
