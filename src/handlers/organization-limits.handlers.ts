import { findOrganization } from '../domain/organization-changes.js';
import { effectiveLimits, replaceLimits, type ServerLimits } from '../domain/organization-limits.js';
import type { OrganizationLimits, OrganizationRecord } from '../domain/organizations.js';
import { Refusal } from '../domain/refusal.js';
import type { Schemas } from '../http/contract.js';
import type { HandlersOf } from './handler.js';
import { refused } from './refused.js';
import type { Services } from './services.js';
import { toTime } from './times.js';

export function organizationLimitsHandlers({
  repositories,
  serverLimits,
  knownOrganizations,
}: Services): HandlersOf<'organization-limits'> {
  return {
    getOrganizationLimits: async ({ path }, { principal }) => {
      const organization = await findOrganization(repositories, principal, path.organization_id);
      if (organization instanceof Refusal) return refused(organization);
      return { status: 200, body: { data: toOrganizationLimits(organization, serverLimits) } };
    },

    replaceOrganizationLimits: ({ path, body }, { principal, change }) =>
      change({ organizationId: principal.organizationId }, async (tx) => {
        const organization = await findOrganization(tx, principal, path.organization_id);
        if (organization instanceof Refusal) return refused(organization);
        const input = { plan: body.plan, limits: toLimits(body.limits) };
        const changed = await replaceLimits(tx, organization, input);
        return { status: 200 as const, body: { data: toOrganizationLimits(changed, serverLimits) } };
        // Also where nobody confirmed the change: it may have been made all the same.
      }).finally(() => knownOrganizations.forget(principal.organizationId)),
  };
}

/** What is null is not the organization's own. */
function toLimits(own: Schemas['OwnLimitsReplace']): OrganizationLimits {
  const { management, evaluation, ruleset, api_keys: apiKeys } = own;
  return {
    ...(typeof management === 'number' && { management }),
    ...(typeof evaluation === 'number' && { evaluation }),
    ...(typeof ruleset === 'number' && { ruleset }),
    ...(typeof apiKeys === 'number' && { apiKeys }),
  };
}

function toOrganizationLimits(organization: OrganizationRecord, server: ServerLimits): Schemas['OrganizationLimits'] {
  const { plan, limits, version, updatedAt } = organization;
  const effective = effectiveLimits(organization, server);
  return {
    plan,
    limits: {
      management: limits.management ?? null,
      evaluation: limits.evaluation ?? null,
      ruleset: limits.ruleset ?? null,
      api_keys: limits.apiKeys ?? null,
    },
    effective: {
      management: effective.management,
      evaluation: effective.evaluation,
      ruleset: effective.ruleset,
      api_keys: effective.apiKeys ?? null,
    },
    version,
    updated_at: toTime(updatedAt),
  };
}
