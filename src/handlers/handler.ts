import type { Actor } from '../domain/audit.js';
import type { Change } from '../domain/change.js';
import type { IdentityName } from '../domain/identities.js';
import type { Principal } from '../domain/principals.js';
import type { Repositories } from '../domain/repositories.js';
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
   * Writes what is data of requests and no configuration: no revision, no audit. `identity` is the one that the request
   * may have a precondition about. Throws when that does not hold, when the credential has been revoked meanwhile, or
   * the environment deleted.
   */
  readonly record: <Outcome extends { readonly status: number }>(
    work: (tables: Repositories, now: string) => Promise<Outcome>,
    identity?: IdentityName,
  ) => Promise<Outcome>;
  /** The same of many identities, all or nothing: an outcome from 300 on undoes it. `identity` is one of them. */
  readonly recordAll: <Outcome extends { readonly status: number }>(
    work: (tables: Repositories, now: string) => Promise<Outcome>,
    identity: IdentityName,
  ) => Promise<Outcome>;
}

/** The handlers of one tag of a contract: all of them, and no other. */
export type HandlersOf<Tag, Name extends ContractName = 'native'> = ContractHandlersOf<Name, Tag, Context>;
