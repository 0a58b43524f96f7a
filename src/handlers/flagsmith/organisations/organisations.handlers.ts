import { createOrganization, deleteOrganization, updateOrganization } from '../../../domain/organization-changes.js';
import type { OrganizationRecord } from '../../../domain/organizations.js';
import { type Principal, visibleProjects } from '../../../domain/principals.js';
import { Refusal } from '../../../domain/refusal.js';
import type { Repositories } from '../../../domain/repositories.js';
import { uuidOf } from '../../../domain/uuids.js';
import type { Schemas } from '../../../http/contract.js';
import type { HandlersOf } from '../../handler.js';
import { personOf } from '../../person.js';
import { readAll } from '../../read-all.js';
import type { Services } from '../../services.js';
import { toTime } from '../../times.js';
import { refused } from '../errors.js';
import { locationOf } from '../locations.js';
import { Numbers } from '../numbers.js';
import { OLDEST_FIRST, toPageRequest, toResults } from '../pages.js';
import { toMember, toOrganisationRole } from '../people.js';
import { toProjectSummary } from '../summaries.js';
import { findOrganisation } from './found.js';
import { BEGINNING, toOrganisationSettings, withOrganisationSettings } from './settings.js';
import { toUsageData } from './usage-data.js';

type Organisation = Schemas<'flagsmith'>['Organisation'];

export function organisationsHandlers({
  repositories,
  knownOrganizations,
  clock,
}: Services): HandlersOf<'organisations', 'flagsmith'> {
  return {
    listOrganisations: async ({ query }, { principal }) => {
      const person = personOf(principal);
      if (person instanceof Refusal) return refused(person);
      const request = toPageRequest(query, OLDEST_FIRST);
      const page = await repositories.organizations.list({ userId: person.userId }, request);
      const shown = await toOrganisations(repositories, principal, page.items);
      const results = toResults(request, { ...page, items: shown }, (one) => one, {
        location: locationOf('organisations'),
        query,
      });
      return { status: 200, body: results };
    },

    createOrganisation: async ({ body }, { principal, change }) => {
      const person = personOf(principal);
      if (person instanceof Refusal) return refused(person);
      return change({ organizationId: person.organizationId }, async (tx) => {
        const organization = await createOrganization(tx, person, body.name, withOrganisationSettings(body));
        const headers = { Location: locationOf('organisations', organization.id) };
        return { status: 201, headers, body: toOrganisation(organization, { role: 'ADMIN', seats: 1 }) };
      });
    },

    getOrganisation: async ({ path }, { principal }) => {
      const organization = await findOrganisation(repositories, principal, path.organisation_pk);
      if (organization instanceof Refusal) return refused(organization);
      return { status: 200, body: await toOwnOrganisation(repositories, principal, organization) };
    },

    replaceOrganisation: async ({ path, body }, { principal, change }) =>
      change({ organizationId: principal.organizationId }, async (tx) => {
        const organization = await findOrganisation(tx, principal, path.organisation_pk);
        if (organization instanceof Refusal) return refused(organization);
        const doorData = withOrganisationSettings({ ...BEGINNING, ...body }, organization);
        const changed = await updateOrganization(tx, organization, { name: body.name, doorData });
        return { status: 200 as const, body: await toOwnOrganisation(tx, principal, changed) };
      }).finally(() => knownOrganizations.forget(principal.organizationId)),

    updateOrganisation: async ({ path, body }, { principal, change }) =>
      change({ organizationId: principal.organizationId }, async (tx) => {
        const organization = await findOrganisation(tx, principal, path.organisation_pk);
        if (organization instanceof Refusal) return refused(organization);
        const doorData = withOrganisationSettings(body, organization);
        const changed = await updateOrganization(tx, organization, { name: body.name, doorData });
        return { status: 200 as const, body: await toOwnOrganisation(tx, principal, changed) };
      }).finally(() => knownOrganizations.forget(principal.organizationId)),

    deleteOrganisation: async ({ path }, { principal, change }) =>
      change({ organizationId: principal.organizationId }, async (tx) => {
        const organization = await findOrganisation(tx, principal, path.organisation_pk);
        if (organization instanceof Refusal) return refused(organization);
        const refusal = await deleteOrganization(tx, organization);
        return refusal ? refused(refusal) : { status: 204 };
      }),

    listOrganisationProjects: async ({ path }, { principal }) => {
      const organization = await findOrganisation(repositories, principal, path.organisation_pk);
      if (organization instanceof Refusal) return refused(organization);
      const projectIds = visibleProjects(principal);
      const filter = { organizationId: organization.id, ...(projectIds && { projectIds }) };
      const projects = await readAll((page) => repositories.projects.list(filter, page), OLDEST_FIRST);
      const numbers = await Numbers.load(repositories, organization.id);
      return { status: 200, body: projects.map((project) => toProjectSummary(numbers, project)) };
    },

    listOrganisationUsers: async ({ path }, { principal }) => {
      const organization = await findOrganisation(repositories, principal, path.organisation_pk);
      if (organization instanceof Refusal) return refused(organization);
      const filter = { organizationId: organization.id };
      const members = await readAll((page) => repositories.members.list(filter, page), OLDEST_FIRST);
      return { status: 200, body: members.map(toMember) };
    },

    listUsageData: async ({ path, query }, { principal }) => {
      const organization = await findOrganisation(repositories, principal, path.organisation_pk);
      if (organization instanceof Refusal) return refused(organization);
      return { status: 200, body: await toUsageData(repositories, organization.id, query, clock()) };
    },
  };
}

/** What an organisation is to who asks, and how many are in it. */
interface Seen {
  readonly role: Organisation['role'];
  readonly seats: number;
}

/** The contract's bound on the memberships of a person. */
const MOST_MEMBERSHIPS = 200;

async function toOrganisations(
  { members, users }: Pick<Repositories, 'members' | 'users'>,
  principal: Principal,
  organizations: readonly OrganizationRecord[],
): Promise<readonly Organisation[]> {
  const memberships = principal.kind === 'user' ? await users.listMemberships(principal.userId, MOST_MEMBERSHIPS) : [];
  const roles = new Map(memberships.map(({ organizationId, role }) => [organizationId, toOrganisationRole(role)]));
  const seats = await members.countIn(organizations.map(({ id }) => id));
  return organizations.map((organization) => {
    const { id } = organization;
    return toOrganisation(organization, { role: roles.get(id) ?? 'USER', seats: seats.get(id) ?? 0 });
  });
}

/** The one that the credential acts in; who comes without any, where none is asked for, is its owner. */
async function toOwnOrganisation(
  { members, users }: Pick<Repositories, 'members' | 'users'>,
  principal: Principal,
  organization: OrganizationRecord,
): Promise<Organisation> {
  const membership =
    principal.kind === 'user' ? await users.findMembership(principal.userId, organization.id) : undefined;
  const seats = (await members.countIn([organization.id])).get(organization.id) ?? 0;
  return toOrganisation(organization, { role: toOrganisationRole(membership?.role ?? 'owner'), seats });
}

function toOrganisation(organization: OrganizationRecord, { role, seats }: Seen): Organisation {
  return {
    id: organization.id,
    uuid: uuidOf(organization.publicId),
    name: organization.name,
    created_date: toTime(organization.createdAt),
    num_seats: seats,
    subscription: { plan: organization.plan },
    role,
    block_access_to_admin: false,
    ...toOrganisationSettings(organization),
  };
}
