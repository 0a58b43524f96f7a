import {
  createEnvironment,
  deleteEnvironment,
  type EnvironmentInput,
  updateEnvironment,
} from '../domain/environment-changes.js';
import type { EnvironmentRecord } from '../domain/environments.js';
import { findEnvironment, findProject } from '../domain/parents.js';
import { Refusal } from '../domain/refusal.js';
import type { Schemas } from '../http/contract.js';
import { changeInPlace, changeInProject } from './change-in-place.js';
import type { HandlersOf } from './handler.js';
import { locationOf } from './locations.js';
import { toPageMeta, toPageRequest } from './pages.js';
import { refused } from './refused.js';
import type { Services } from './services.js';
import { toTime } from './times.js';

const LIST = { name: 'environments', fields: ['key', 'name', 'created_at', 'updated_at'] } as const;

export function environmentsHandlers({ repositories }: Services): HandlersOf<'environments'> {
  return {
    listEnvironments: async ({ query }, { principal }) => {
      const project = await findProject(repositories, principal, query.project_id);
      if (project instanceof Refusal) return refused(project);
      const request = toPageRequest(query, LIST);
      if (request instanceof Refusal) return refused(request);
      const page = await repositories.environments.list({ projectId: project.id, text: query.q }, request);
      return { status: 200, body: { data: page.items.map(toEnvironment), meta: toPageMeta(request, page) } };
    },

    createEnvironment: ({ query, body }, context) =>
      changeInProject(repositories, context, query.project_id, 'nowhere', refused, async (tx, project) => {
        const environment = await createEnvironment(tx, project, toEnvironmentInput(body));
        if (environment instanceof Refusal) return refused(environment);
        return {
          status: 201,
          headers: { Location: locationOf(['environments', environment.publicId]) },
          body: { data: toEnvironment(environment) },
        };
      }),

    getEnvironment: async ({ path, query }, { principal }) => {
      const place = await findEnvironment(repositories, principal, named(path, query));
      if (place instanceof Refusal) return refused(place);
      return { status: 200, body: { data: toEnvironment(place.environment) } };
    },

    updateEnvironment: ({ path, query, body }, context) => {
      // Conditions that came from Flagsmith may ask for the name, and for nothing else of what can be changed here.
      const reach = (environment: EnvironmentRecord) => (isOtherName(body.name, environment) ? 'here' : 'nowhere');
      return changeInPlace(repositories, context, named(path, query), reach, refused, async (tx, { environment }) => ({
        status: 200,
        body: { data: toEnvironment(await updateEnvironment(tx, environment, body)) },
      }));
    },

    deleteEnvironment: ({ path, query }, context) =>
      changeInPlace(repositories, context, named(path, query), 'here', refused, async (tx, place) => {
        const deleted = await deleteEnvironment(tx, place.project, place.environment);
        return deleted instanceof Refusal ? refused(deleted) : { status: 204 };
      }),
  };
}

function named(path: { readonly environment_id: string }, query: { readonly project_id?: string }) {
  return { environmentId: path.environment_id, projectId: query.project_id };
}

export function toEnvironmentInput(body: Schemas['EnvironmentCreate']): EnvironmentInput {
  return { key: body.key, name: body.name, description: body.description, clientKey: body.client_key };
}

export function toEnvironment(environment: EnvironmentRecord): Schemas['Environment'] {
  return {
    id: environment.publicId,
    key: environment.key,
    name: environment.name,
    description: environment.description,
    client_key: environment.clientKey,
    project_id: environment.projectPublicId,
    revision: environment.revision,
    version: environment.version,
    created_at: toTime(environment.createdAt),
    updated_at: toTime(environment.updatedAt),
  };
}

/** Null is the key. */
function isOtherName(name: string | null | undefined, environment: EnvironmentRecord): boolean {
  return name !== undefined && (name ?? environment.key) !== environment.name;
}
