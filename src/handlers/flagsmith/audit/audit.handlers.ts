import type { AuditFilter } from '../../../domain/audit.js';
import { Refusal } from '../../../domain/refusal.js';
import type { Input } from '../../../http/contract.js';
import type { HandlersOf } from '../../handler.js';
import type { Services } from '../../services.js';
import { refused } from '../errors.js';
import { locationOf } from '../locations.js';
import { Numbers } from '../numbers.js';
import { findOrganisation } from '../organisations/found.js';
import { toPageRequest, toResults } from '../pages.js';
import { findProject } from '../places.js';
import { toAuditLog, toAuditLogDetail } from './logs.js';
import { readAuditSurroundings } from './surroundings.js';

type Query = Input<'flagsmith', 'listAuditLogs'>['query'];

/** What an organisation has no project or environment of is in no entry of it: no public id is like this. */
const NOWHERE = '';

export function auditHandlers({ repositories }: Services): HandlersOf<'audit', 'flagsmith'> {
  /** One page of the entries, the newest first. */
  async function list(numbers: Numbers, filter: AuditFilter, query: Query, location: string) {
    const request = toPageRequest<never>(query, [], 'desc');
    const page = await repositories.audit.list(filter, request);
    const surroundings = await readAuditSurroundings(repositories, numbers, page.items);
    const body = toResults(request, page, (entry) => toAuditLog(entry, surroundings), { location, query });
    return { status: 200, body } as const;
  }

  async function filterOf(organizationId: number, numbers: Numbers, query: Query): Promise<AuditFilter> {
    const { project: projectPk, environments: environmentPks, is_system_event: isSystem, search: text } = query;
    const projectId = projectPk === undefined ? undefined : numbers.rowId('project', projectPk);
    const project = projectId === undefined ? undefined : await repositories.projects.findById(projectId);
    const ids = environmentPks?.map((pk) => numbers.rowId('environment', pk));
    const environments = ids && (await repositories.environments.listByIds(ids));
    return {
      organizationId,
      projectId: projectPk === undefined ? undefined : (project?.publicId ?? NOWHERE),
      environmentIds: environments?.map(({ publicId }) => publicId),
      isSystem,
      text,
    };
  }

  return {
    listAuditLogs: async ({ query }, { principal: { organizationId } }) => {
      const numbers = await Numbers.load(repositories, organizationId);
      return list(numbers, await filterOf(organizationId, numbers, query), query, locationOf('audit'));
    },

    getAuditLog: async ({ path }, { principal }) => {
      const entry = await repositories.audit.findByNumber(principal.organizationId, path.audit_pk);
      if (!entry) return refused(entryNotFound(path.audit_pk));
      const numbers = await Numbers.load(repositories, principal.organizationId);
      return {
        status: 200,
        body: toAuditLogDetail(entry, await readAuditSurroundings(repositories, numbers, [entry])),
      };
    },

    listOrganisationAuditLogs: async ({ path, query }, { principal }) => {
      const organization = await findOrganisation(repositories, principal, path.organisation_pk);
      if (organization instanceof Refusal) return refused(organization);
      const { id } = organization;
      const numbers = await Numbers.load(repositories, id);
      const filter = await filterOf(id, numbers, query);
      return list(numbers, filter, query, locationOf('organisations', id, 'audit'));
    },

    listProjectAuditLogs: async ({ path, query }, { principal }) => {
      const numbers = await Numbers.load(repositories, principal.organizationId);
      const project = await findProject(repositories, principal, numbers, path.project_pk);
      if (project instanceof Refusal) return refused(project);
      const { organizationId, publicId: projectId } = project;
      const filter = { ...(await filterOf(organizationId, numbers, query)), projectId };
      return list(numbers, filter, query, locationOf('projects', path.project_pk, 'audit'));
    },
  };
}

function entryNotFound(pk: number): Refusal<'AUDIT_ENTRY_NOT_FOUND'> {
  return new Refusal('AUDIT_ENTRY_NOT_FOUND', `Audit entry '${pk}' does not exist.`);
}
