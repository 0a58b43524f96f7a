import type { Principal, UserPrincipal } from '../domain/principals.js';
import { Refusal } from '../domain/refusal.js';

/** The person who asks; nobody where an application does. */
export function personOf(principal: Principal): UserPrincipal | Refusal<'INSUFFICIENT_PERMISSIONS'> {
  if (principal.kind === 'user') return principal;
  return new Refusal('INSUFFICIENT_PERMISSIONS', 'Only a person has an account: log in.');
}
