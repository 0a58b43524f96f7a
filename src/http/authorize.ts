import type { Principal } from './authenticate.js';
import type { OperationRow } from './contract.js';
import { Fault } from './errors.js';

/** The table's word on who may come in: any one of the alternatives. */
type Security = OperationRow['security'];

export function covers(principal: Principal | undefined, scopes: readonly string[]): boolean {
  return principal !== undefined && scopes.every((scope) => principal.scopes.has(scope));
}

/** For whom the operation runs, and the scopes that it needs them to have. */
export interface Chosen<P extends Principal> {
  readonly principal: P;
  readonly needs: readonly string[];
}

/** By the first alternative that one of the principals satisfies. */
export function chosen<P extends Principal>(
  security: Security,
  principals: ReadonlyMap<string, P>,
): Chosen<P> | undefined {
  for (const { scheme, scopes } of security) {
    const principal = principals.get(scheme);
    if (principal && covers(principal, scopes)) return { principal, needs: scopes };
  }
  return undefined;
}

/** Why nobody was chosen: nobody came, or they may not do this. */
export function refusal(security: Security, principals: ReadonlyMap<string, Principal>): Fault {
  const scopes = [...new Set(security.flatMap((alternative) => alternative.scopes))];
  const taken = [...new Set(security.map(({ scheme }) => scheme))];
  if (principals.size === 0) {
    return new Fault('AUTHENTICATION_REQUIRED', `This operation needs a credential: ${howToSend(taken)}.`);
  }
  const message = taken.some((scheme) => principals.has(scheme))
    ? `This credential lacks the scope ${scopes.join(', ')}.`
    : `This operation takes no credential of this kind: send one for ${taken.join(' or ')}, with the scope ${scopes.join(', ')}.`;
  return new Fault('INSUFFICIENT_PERMISSIONS', message, { required_scopes: scopes });
}

function howToSend(schemes: readonly string[]): string {
  return schemes.includes('StreamTokenAuth')
    ? 'open the stream by the whole URL that the answer for all flags names'
    : 'send an Authorization, X-API-Key or X-Environment-Key header';
}
