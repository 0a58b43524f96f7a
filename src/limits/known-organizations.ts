/** What requests ask of organizations, from memory: plans and limits, by which they are counted, and what doors keep. */
import type { PlanAndLimits } from '../domain/organization-limits.js';
import type { OrganizationRecord, OrganizationRepository } from '../domain/organizations.js';

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

interface Kept {
  readonly known: Promise<Known>;
  readonly since: number;
}

export interface KnownOrganizationsServices {
  readonly organizations: Pick<OrganizationRepository, 'findById'>;
  readonly isDatabaseAway: (error: unknown) => boolean;
  /** Epoch milliseconds. */
  readonly clock: () => number;
}

export function createKnownOrganizations({
  organizations,
  isDatabaseAway,
  clock,
}: KnownOrganizationsServices): KnownOrganizations {
  const kept = new Map<number, Kept>();

  /** A database that is away takes no limits away: what was known last still holds. */
  async function read(organizationId: number, last: Kept | undefined): Promise<Known> {
    try {
      return (await organizations.findById(organizationId)) ?? NOTHING_OWN;
    } catch (error) {
      if (!isDatabaseAway(error)) throw error;
      return last?.known ?? NOTHING_OWN;
    }
  }

  function keep(organizationId: number, last: Kept | undefined): Promise<Known> {
    const entry: Kept = { known: read(organizationId, last), since: clock() };
    kept.delete(organizationId);
    kept.set(organizationId, entry);
    const [oldest] = kept.keys();
    if (kept.size > MOST && oldest !== undefined) kept.delete(oldest);
    // No answer for the next one who asks.
    entry.known.catch(() => kept.get(organizationId) === entry && kept.delete(organizationId));
    return entry.known;
  }

  return {
    get(organizationId) {
      const last = kept.get(organizationId);
      if (last && clock() - last.since < LIFETIME) return last.known;
      return keep(organizationId, last);
    },
    forget(organizationId) {
      kept.delete(organizationId);
    },
  };
}
