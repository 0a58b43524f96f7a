/** What requests ask of organizations, from memory: plans and limits, by which they are counted, and what doors keep. */
import type { PlanAndLimits } from '../domain/organization-limits.js';
import type { OrganizationRecord, OrganizationRepository } from '../domain/organizations.js';
import { Remembered, type RememberedSettings } from '../domain/remembered.js';

type Known = PlanAndLimits & Pick<OrganizationRecord, 'doorData'>;

export interface KnownOrganizations {
  /** Without anything of its own where nothing is known of it, such as while the database is away. */
  get(organizationId: number): Promise<Known>;
  /** What was just written is read anew. */
  forget(organizationId: number): void;
}

/** Organizations that are kept at most. */
const MOST = 10_000;
/** Milliseconds after which they are read anew: another server may have written them. The contract promises it. */
const LIFETIME = 30_000;

const NOTHING_OWN: Known = { plan: null, limits: {}, doorData: {} };

export interface KnownOrganizationsServices
  extends Pick<RememberedSettings<number, Known>, 'isDatabaseAway' | 'clock'> {
  readonly organizations: Pick<OrganizationRepository, 'findById'>;
}

export function createKnownOrganizations({
  organizations,
  ...services
}: KnownOrganizationsServices): KnownOrganizations {
  const read = (organizationId: number) => organizations.findById(organizationId);
  const known = new Remembered<number, Known>({ ...services, read, lifetime: LIFETIME, most: MOST });
  return {
    async get(organizationId) {
      try {
        return (await known.get(organizationId)) ?? NOTHING_OWN;
      } catch (error) {
        if (!services.isDatabaseAway(error)) throw error;
        return NOTHING_OWN;
      }
    },
    forget: (organizationId) => known.forget(organizationId),
  };
}
