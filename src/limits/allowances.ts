/** Whom a request is counted for, and how many they may make in a minute. */
import { effectiveLimits, type ServerLimits } from '../domain/organization-limits.js';
import type { Caller } from '../domain/principals.js';
import type { LimitCategory } from '../http/operation-row.js';
import type { Allowance } from '../http/rate-limit.js';
import type { KnownOrganizations } from './known-organizations.js';

const UNLIMITED: Allowance = { key: 'nobody', limit: 0 };

export type AllowanceOf = (
  category: LimitCategory,
  address: string,
  principal: Caller | undefined,
) => Allowance | Promise<Allowance>;

/** By address where nobody is known, and always for logins; else as the organization's limits say. */
export function allowances(server: ServerLimits, known: KnownOrganizations): AllowanceOf {
  return (category, address, principal) => {
    if (category === 'none') return UNLIMITED;
    if (!principal || category === 'auth') {
      return { key: `${category} address ${address}`, limit: server[category] };
    }
    return ofOrganization(category, principal, server, known);
  };
}

async function ofOrganization(
  category: Exclude<LimitCategory, 'auth' | 'none'>,
  principal: Caller,
  server: ServerLimits,
  known: KnownOrganizations,
): Promise<Allowance> {
  const { organizationId } = principal;
  const limits = effectiveLimits(await known.get(organizationId), server);
  if (principal.kind === 'api_key' && limits.apiKeys !== undefined) {
    return { key: `api-keys organization ${organizationId}`, limit: limits.apiKeys };
  }
  return { key: `${category} ${countedFor(category, principal)}`, limit: limits[category] };
}

/** An organization, an environment of it, or one credential. */
function countedFor(category: LimitCategory, principal: Caller): string {
  if (category === 'ruleset') return `credential ${principal.credentialId ?? principal.publicId}`;
  if (category === 'evaluation' && principal.kind === 'api_key') return `environment ${principal.environmentId}`;
  return `organization ${principal.organizationId}`;
}
