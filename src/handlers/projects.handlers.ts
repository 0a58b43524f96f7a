import { findProject } from '../domain/parents.js';
import { visibleProjects } from '../domain/principals.js';
import { createProject, deleteProject, updateProject } from '../domain/project-changes.js';
import type { ProjectRecord } from '../domain/projects.js';
import { Refusal } from '../domain/refusal.js';
import type { Schemas } from '../http/contract.js';
import { changeInProject } from './change-in-place.js';
import { toEnvironmentInput } from './environments.handlers.js';
import type { HandlersOf } from './handler.js';
import { locationOf } from './locations.js';
import { toPageMeta, toPageRequest } from './pages.js';
import { refused } from './refused.js';
import type { Services } from './services.js';
import { toTime } from './times.js';

const LIST = { name: 'projects', fields: ['key', 'name', 'created_at', 'updated_at'] } as const;

export function projectsHandlers({ repositories }: Services): HandlersOf<'projects'> {
  return {
    listProjects: async ({ query }, { principal }) => {
      const { organizationId } = principal;
      const projectIds = visibleProjects(principal);
      const request = toPageRequest(query, LIST);
      if (request instanceof Refusal) return refused(request);
      const filter = { organizationId, ...(projectIds && { projectIds }), text: query.q };
      const page = await repositories.projects.list(filter, request);
      return { status: 200, body: { data: page.items.map(toProject), meta: toPageMeta(request, page) } };
    },

    createProject: async ({ body }, { principal, change }) =>
      change({ organizationId: principal.organizationId }, async (tx) => {
        const project = await createProject(tx, principal.organizationId, {
          ...body,
          environments: body.environments?.map(toEnvironmentInput),
        });
        if (project instanceof Refusal) return refused(project);
        return {
          status: 201,
          headers: { Location: locationOf(['projects', project.publicId]) },
          body: { data: toProject(project) },
        };
      }),

    getProject: async ({ path }, { principal }) => {
      const project = await findProject(repositories, principal, path.project_id);
      if (project instanceof Refusal) return refused(project);
      return { status: 200, body: { data: toProject(project) } };
    },

    updateProject: ({ path, body }, context) =>
      changeInProject(repositories, context, path.project_id, 'nowhere', refused, async (tx, project) => ({
        status: 200,
        body: { data: toProject(await updateProject(tx, project, body)) },
      })),

    deleteProject: ({ path }, context) =>
      changeInProject(repositories, context, path.project_id, 'everywhere', refused, async (tx, project) => {
        await deleteProject(tx, project);
        return { status: 204 };
      }),
  };
}

function toProject(project: ProjectRecord): Schemas['Project'] {
  return {
    id: project.publicId,
    key: project.key,
    name: project.name,
    description: project.description,
    version: project.version,
    created_at: toTime(project.createdAt),
    updated_at: toTime(project.updatedAt),
  };
}
