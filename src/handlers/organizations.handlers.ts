import {
  createOrganization,
  deleteOrganization,
  findOrganization,
  updateOrganization,
} from '../domain/organization-changes.js';
import type { OrganizationRecord } from '../domain/organizations.js';
import { Refusal } from '../domain/refusal.js';
import type { Schemas } from '../http/contract.js';
import type { HandlersOf } from './handler.js';
import { locationOf } from './locations.js';
import { toPageMeta, toPageRequest } from './pages.js';
import { personOf } from './person.js';
import { refused } from './refused.js';
import type { Services } from './services.js';
import { toTime } from './times.js';

const LIST = { name: 'organizations', fields: ['name', 'created_at'] } as const;

export function organizationsHandlers({ repositories }: Services): HandlersOf<'organizations'> {
  return {
    listOrganizations: async ({ query }, { principal }) => {
      const person = personOf(principal);
      if (person instanceof Refusal) return refused(person);
      const request = toPageRequest(query, LIST);
      if (request instanceof Refusal) return refused(request);
      const page = await repositories.organizations.list({ userId: person.userId, text: query.q }, request);
      return { status: 200, body: { data: page.items.map(toOrganization), meta: toPageMeta(request, page) } };
    },

    createOrganization: async ({ body }, { principal, change }) => {
      const person = personOf(principal);
      if (person instanceof Refusal) return refused(person);
      return change({ organizationId: person.organizationId }, async (tx) => {
        const organization = await createOrganization(tx, person, body.name);
        return {
          status: 201,
          headers: { Location: locationOf(['organizations', organization.publicId]) },
          body: { data: toOrganization(organization) },
        };
      });
    },

    getOrganization: async ({ path }, { principal }) => {
      const organization = await findOrganization(repositories, principal, path.organization_id);
      if (organization instanceof Refusal) return refused(organization);
      return { status: 200, body: { data: toOrganization(organization) } };
    },

    updateOrganization: async ({ path, body }, { principal, change }) =>
      change({ organizationId: principal.organizationId }, async (tx) => {
        const organization = await findOrganization(tx, principal, path.organization_id);
        if (organization instanceof Refusal) return refused(organization);
        return { status: 200, body: { data: toOrganization(await updateOrganization(tx, organization, body)) } };
      }),

    deleteOrganization: async ({ path }, { principal, change }) =>
      change({ organizationId: principal.organizationId }, async (tx) => {
        const organization = await findOrganization(tx, principal, path.organization_id);
        if (organization instanceof Refusal) return refused(organization);
        const refusal = await deleteOrganization(tx, organization);
        return refusal ? refused(refusal) : { status: 204 };
      }),
  };
}

function toOrganization(organization: OrganizationRecord): Schemas['Organization'] {
  return {
    id: organization.publicId,
    name: organization.name,
    version: organization.version,
    created_at: toTime(organization.createdAt),
    updated_at: toTime(organization.updatedAt),
  };
}
