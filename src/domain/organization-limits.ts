/** How many requests an organization may make: its plan, limits of its own, and what the server is configured with. */
import type { Transaction } from './change.js';
import { noteOrganization } from './organization-changes.js';
import type { OrganizationLimits, OrganizationRecord, Plan } from './organizations.js';
import { isUnchanged } from './unchanged.js';

/** Requests a minute that the server is configured with; 0: no limit. */
export interface ServerLimits {
  /** Of an address: logins, and what goes with them. */
  readonly auth: number;
  /** Of an organization, or of the address of somebody unknown. */
  readonly management: number;
  /** Of an environment. */
  readonly evaluation: number;
  /** Of an API key. */
  readonly ruleset: number;
}

/** Requests a minute that an organization really has; 0: no limit. */
export interface EffectiveLimits extends Omit<ServerLimits, 'auth'> {
  /** All requests with API keys together, which the others then do not count; undefined: the others do. */
  readonly apiKeys: number | undefined;
}

/** What decides the limits of an organization. */
export type PlanAndLimits = Pick<OrganizationRecord, 'plan' | 'limits'>;

/** All requests with API keys of an organization together. An enterprise's number is its own. */
const API_KEYS_OF_PLAN: Readonly<Record<Plan, number | undefined>> = { free: 60, pro: 600, enterprise: undefined };

export function effectiveLimits({ plan, limits }: PlanAndLimits, server: ServerLimits): EffectiveLimits {
  return {
    management: limits.management ?? server.management,
    evaluation: limits.evaluation ?? server.evaluation,
    ruleset: limits.ruleset ?? server.ruleset,
    apiKeys: limits.apiKeys ?? (plan === null ? undefined : API_KEYS_OF_PLAN[plan]),
  };
}

/** Another plan, and other limits of its own: those that are not named are no longer its own. */
export async function replaceLimits(
  tx: Transaction,
  organization: OrganizationRecord,
  { plan, limits }: { readonly plan: Plan | null; readonly limits: OrganizationLimits },
): Promise<OrganizationRecord> {
  const wanted = { ...organization, plan, limits };
  if (isUnchanged(tx, organization, wanted)) return organization;
  const changed = { ...wanted, version: organization.version + 1, updatedAt: tx.now };
  await tx.organizations.update(changed);
  noteOrganization(tx, organization, changed);
  return changed;
}
