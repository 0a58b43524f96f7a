import type { Actor } from '../domain/audit.js';
import type { Change } from '../domain/change.js';
import type { Principal } from '../domain/principals.js';
import type { HandlersOf as ContractHandlersOf, ContractName } from '../http/contract.js';

/** What a handler is told beside its input. */
export interface Context {
  /** Who asks; public operations cannot read it. */
  readonly principal: Principal;
  /** The one unit of work: a handler that writes returns its outcome from inside it. */
  readonly change: Change;
  /** The same where nobody is known to ask: for whoever the handler has found out. */
  readonly changeAs: (actor: Actor, organizationId: number) => Change;
  /**
   * Writes what is data of requests and no configuration, such as identities: no revision, no audit. Throws when the
   * credential has been revoked meanwhile, or the environment deleted.
   */
  readonly record: <Result>(work: (now: string) => Promise<Result>) => Promise<Result>;
}

/** The handlers of one tag of a contract: all of them, and no other. */
export type HandlersOf<Tag, Name extends ContractName = 'native'> = ContractHandlersOf<Name, Tag, Context>;
