import { visibleProjects } from '../../domain/principals.js';
import { createProject, deleteProject, updateProject } from '../../domain/project-changes.js';
import type { ProjectRecord } from '../../domain/projects.js';
import { Refusal } from '../../domain/refusal.js';
import type { Repositories } from '../../domain/repositories.js';
import type { Schemas } from '../../http/contract.js';
import type { HandlersOf } from '../handler.js';
import type { Services } from '../services.js';
import { toTime } from '../times.js';
import { refused } from './errors.js';
import { toPageMeta, toPageRequest } from './pages.js';
import { changeNamespace, DEFAULT_NAMESPACE, findNamespace } from './places.js';
import { invalid, inWords } from './refusals.js';

export function namespacesHandlers({ repositories }: Services): HandlersOf<'namespaces', 'flipt'> {
  return {
    listNamespaces: async ({ query }, { principal }) => {
      const request = toPageRequest(query);
      if (request instanceof Refusal) return refused(request);
      const projectIds = visibleProjects(principal);
      const filter = { organizationId: principal.organizationId, ...(projectIds && { projectIds }) };
      const page = await repositories.projects.list(filter, request);
      return { status: 200, body: { namespaces: page.items.map(toNamespace), ...toPageMeta(request, page) } };
    },

    createNamespace: async ({ body }, { principal: { organizationId }, change }) =>
      change({ organizationId }, async (tx) => {
        const project = await createProject(tx, organizationId, body);
        if (!(project instanceof Refusal)) return { status: 200, body: toNamespace(project) };
        return refused(inWords(project, { PROJECT_KEY_CONFLICT: `namespace "${body.key}" is not unique` }));
      }),

    getNamespace: async ({ path }, { principal }) => {
      const project = await findNamespace(repositories, principal, path.namespaceKey);
      return project instanceof Refusal ? refused(project) : { status: 200, body: toNamespace(project) };
    },

    replaceNamespace: ({ path, body }, context) =>
      changeNamespace(repositories, context, path.namespaceKey, 'nowhere', async (tx, project) => {
        const { name, description = '' } = body;
        return { status: 200, body: toNamespace(await updateProject(tx, project, { name, description })) };
      }),

    deleteNamespace: ({ path, query }, context) =>
      changeNamespace(repositories, context, path.namespaceKey, 'everywhere', async (tx, project) => {
        if (isProtected(project)) return refused(invalid(`namespace "${project.key}" is protected`));
        const full = query.force === true ? undefined : await checkEmpty(tx, project);
        if (full) return refused(full);
        await deleteProject(tx, project);
        return { status: 200, body: {} };
      }),
  };
}

/** Why the namespace cannot go; undefined: it has no flags. */
async function checkEmpty(
  { flags }: Pick<Repositories, 'flags'>,
  { id, key }: ProjectRecord,
): Promise<Refusal<'VALIDATION_FAILED'> | undefined> {
  if ((await flags.count(id)) === 0) return undefined;
  const sentence = `namespace "${key}" cannot be deleted; flags must be deleted first`;
  const { items } = await flags.list({ projectId: id, status: 'active' }, FIRST);
  if (items.length > 0) return invalid(sentence);
  const advice = 'give force, or delete them in the native API or its pages';
  return invalid(`${sentence}: those that are left are archived: ${advice}`);
}

const FIRST = { at: { after: null }, perPage: 1, sort: [], order: 'asc' } as const;

function toNamespace(project: ProjectRecord): Schemas<'flipt'>['Namespace'] {
  return {
    key: project.key,
    name: project.name,
    description: project.description,
    protected: isProtected(project),
    createdAt: toTime(project.createdAt),
    updatedAt: toTime(project.updatedAt),
  };
}

function isProtected({ key }: ProjectRecord): boolean {
  return key === DEFAULT_NAMESPACE;
}
