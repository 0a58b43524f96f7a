import { anyOf } from './any-of.js';
import type { Principal } from './authenticate.js';
import type { SecuritySchemes } from './contract-document.js';
import { Fault } from './errors.js';
import type { OperationRow } from './operation-row.js';

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

/** Tokens make no others, whoever they are of. */
const NO_TOKEN = ' No token has it: log in.';

/** Why nobody was chosen: nobody came, or they may not do this. `schemes`: those of the contract. */
export function refusal(
  security: Security,
  principals: ReadonlyMap<string, Principal>,
  schemes: SecuritySchemes,
): Fault {
  const scopes = [...new Set(security.flatMap((alternative) => alternative.scopes))];
  const places = placesOf(security, schemes);
  const advice = isForPeople(security, schemes) ? ", such as a login's or a personal token" : '';
  if (principals.size === 0) {
    return new Fault('AUTHENTICATION_REQUIRED', `This operation needs a credential: send ${places}.`);
  }
  const wanted = anyOf([...new Set(security.map((alternative) => alternative.scopes.join(', ')))]);
  const isForLogins = security.every((alternative) => alternative.scopes.includes('account:write'));
  const message = security.some(({ scheme }) => principals.has(scheme))
    ? `This credential lacks the scope ${wanted}.${isForLogins ? NO_TOKEN : ''}`
    : `This operation takes no credential of this kind: send one with the scope ${wanted} in ${places}${advice}.`;
  return new Fault('INSUFFICIENT_PERMISSIONS', message, { required_scopes: scopes });
}

/** Whether keys in a header of their own open nothing. */
function isForPeople(security: Security, schemes: SecuritySchemes): boolean {
  const taken = security.map(({ scheme }) => schemes[scheme]);
  return taken.some((scheme) => scheme?.type === 'http') && taken.every((scheme) => isOfAuthorization(scheme));
}

function isOfAuthorization(scheme: SecuritySchemes[string] | undefined): boolean {
  return (scheme?.name ?? 'Authorization') === 'Authorization';
}

/** Where the operation looks for a credential: `an Authorization or X-API-Key header`. */
function placesOf(security: Security, schemes: SecuritySchemes): string {
  const taken = security.map(({ scheme }) => schemes[scheme]);
  const headers = taken.filter((scheme) => scheme?.in !== 'query').map((scheme) => scheme?.name ?? 'Authorization');
  const parameters = taken.flatMap((scheme) =>
    scheme?.in === 'query' ? [`the query parameter '${scheme.name}'`] : [],
  );
  const ofHeaders = headers.length > 0 ? [`an ${anyOf([...new Set(headers)].sort())} header`] : [];
  return anyOf([...ofHeaders, ...parameters]);
}
