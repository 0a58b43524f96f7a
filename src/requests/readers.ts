import type { Principal } from '../domain/principals.js';
import type { Repositories } from '../domain/repositories.js';
import type { Context } from '../handlers/handler.js';
import { nativeHandlers } from '../handlers/index.js';
import type { Services } from '../handlers/services.js';
import { callHandler } from '../http/dispatch.js';
import type { Precondition } from '../http/preconditions.js';
import type { AnyOutcome } from '../http/respond.js';

/** Runs an operation that reads, in place of a request. */
export type Reader = (question: Pick<Precondition, 'reader' | 'input'>, principal: Principal) => Promise<AnyOutcome>;

/** The native operations that read, over the tables of a change: what they answer is what the change will find. */
export function readersOver(services: Services): (tables: Repositories) => Reader {
  return (tables) => {
    const handlers = nativeHandlers({ ...services, repositories: tables });
    return ({ reader, input }, principal) => callHandler(handlers, reader, input, { principal, ...READ_ONLY });
  };
}

const refuse = () => {
  throw new Error('An operation that reads has tried to write.');
};
const READ_ONLY: Omit<Context, 'principal'> = { change: refuse, changeAs: refuse, record: refuse, recordAll: refuse };
