import { createEnvironment, deleteAnyEnvironment, updateEnvironment } from '../../../domain/environment-changes.js';
import type { EnvironmentFilter, EnvironmentRecord } from '../../../domain/environments.js';
import { type Principal, visibleProjects } from '../../../domain/principals.js';
import { Refusal } from '../../../domain/refusal.js';
import type { Repositories } from '../../../domain/repositories.js';
import { uuidOf } from '../../../domain/uuids.js';
import type { Schemas } from '../../../http/contract.js';
import type { Context, HandlersOf } from '../../handler.js';
import type { Services } from '../../services.js';
import { refused } from '../errors.js';
import { segmentOverridesIn } from '../feature-states/feature-states.js';
import { beginFeatures } from '../feature-states/first.js';
import { locationOf } from '../locations.js';
import { Numbers } from '../numbers.js';
import { OLDEST_FIRST, toPageRequest, toResults } from '../pages.js';
import { changeEnvironment, changeProject, findPlace, findProject } from '../places.js';
import { checkHashing, checkKept, checkName } from './checks.js';
import { cloneEnvironment, freeKey } from './clones.js';
import { toEnvironmentSettings, withEnvironmentSettings } from './settings.js';
import { environmentTraitsHandlers } from './traits.js';

type Environment = Schemas<'flagsmith'>['Environment'];

export function environmentsHandlers(services: Services): HandlersOf<'environments', 'flagsmith'> {
  const { repositories } = services;

  const change = async (clientKey: string, body: Schemas<'flagsmith'>['EnvironmentPatch'], context: Context) => {
    const numbers = await Numbers.load(repositories, context.principal.organizationId);
    const found = await findPlace(repositories, context.principal, clientKey);
    if (found instanceof Refusal) return refused(found);
    return changeEnvironment(repositories, context, found, 'here', async (tx, place) => {
      const { project, environment } = place;
      const kept = checkHashing(body) ?? checkKept(numbers, place, body);
      const fault = kept ?? (await checkName(tx, project, body.name, environment));
      if (fault) return refused(fault);
      const { name, description } = body;
      const patch = { name, description, doorData: withEnvironmentSettings(body, environment) };
      const changed = await updateEnvironment(tx, environment, patch);
      return { status: 200 as const, body: toEnvironment(numbers, changed) };
    });
  };

  return {
    ...environmentTraitsHandlers(services),

    listEnvironments: async ({ query }, { principal }) => {
      const numbers = await Numbers.load(repositories, principal.organizationId);
      const request = toPageRequest(query, OLDEST_FIRST);
      const filter = await toFilter(repositories, principal, numbers, query.project);
      if (filter instanceof Refusal) return refused(filter);
      const page = await repositories.environments.list(filter, request);
      const place = { location: locationOf('environments'), query };
      return { status: 200, body: toResults(request, page, (one) => toEnvironment(numbers, one), place) };
    },

    createEnvironment: async ({ body }, context) => {
      const numbers = await Numbers.load(repositories, context.principal.organizationId);
      return changeProject(repositories, context, numbers, Number(body.project), 'nowhere', async (tx, project) => {
        const fault = checkHashing(body) ?? (await checkName(tx, project, body.name));
        if (fault) return refused(fault);
        const { name, description, api_key: clientKey } = body;
        const key = await freeKey(tx, project, name);
        const doorData = withEnvironmentSettings(body);
        const input = { key, name, description: description ?? undefined, clientKey, doorData };
        const environment = await createEnvironment(tx, project, input, '/body/api_key');
        if (environment instanceof Refusal) return refused(environment);
        await beginFeatures(tx, project, environment);
        const headers = { Location: locationOf('environments', environment.clientKey) };
        return { status: 201 as const, headers, body: toEnvironment(numbers, environment) };
      });
    },

    getEnvironment: async ({ path }, { principal }) => {
      const place = await findPlace(repositories, principal, path.api_key);
      if (place instanceof Refusal) return refused(place);
      const numbers = await Numbers.load(repositories, principal.organizationId);
      const states = await repositories.flagEnvironments.listByEnvironment(place.environment.id, -1);
      const overrides = states.flatMap(({ rules }) => segmentOverridesIn(rules));
      const body = { ...toEnvironment(numbers, place.environment), total_segment_overrides: overrides.length };
      return { status: 200, body };
    },

    replaceEnvironment: ({ path, body }, context) => change(path.api_key, body, context),
    updateEnvironment: ({ path, body }, context) => change(path.api_key, body, context),

    deleteEnvironment: async ({ path }, context) => {
      const found = await findPlace(repositories, context.principal, path.api_key);
      if (found instanceof Refusal) return refused(found);
      return changeEnvironment(repositories, context, found, 'here', async (tx, { environment }) => {
        await deleteAnyEnvironment(tx, environment);
        return { status: 204 as const };
      });
    },

    copyEnvironment: async ({ path, body }, context) => {
      const numbers = await Numbers.load(repositories, context.principal.organizationId);
      const found = await findPlace(repositories, context.principal, path.api_key);
      if (found instanceof Refusal) return refused(found);
      return changeEnvironment(repositories, context, found, 'nowhere', async (tx, place) => {
        const clone = await cloneEnvironment(tx, place, body.name);
        if (clone instanceof Refusal) return refused(clone);
        const { id, name, api_key, project } = toEnvironment(numbers, clone);
        return { status: 200 as const, body: { id, name, api_key, project } };
      });
    },
  };
}

/** What lies in a project that does not exist for the credential is not there. */
async function toFilter(
  repositories: Repositories,
  principal: Principal,
  numbers: Numbers,
  number: number | undefined,
): Promise<EnvironmentFilter | Refusal<'INSUFFICIENT_PERMISSIONS'>> {
  const { organizationId } = principal;
  if (number === undefined) return { organizationId, projectIds: visibleProjects(principal) };
  const project = await findProject(repositories, principal, numbers, number);
  if (!(project instanceof Refusal)) return { projectId: project.id };
  const { code, message, details } = project;
  return code === 'INSUFFICIENT_PERMISSIONS' ? new Refusal(code, message, details) : { organizationId, projectIds: [] };
}

export function toEnvironment(numbers: Numbers, environment: EnvironmentRecord): Environment {
  return {
    id: numbers.ofRow('environment', environment),
    uuid: uuidOf(environment.publicId),
    name: environment.name,
    api_key: environment.clientKey,
    description: environment.description === '' ? null : environment.description,
    project: numbers.ofRow('project', { id: environment.projectId }),
    ...toEnvironmentSettings(environment),
    use_identity_composite_key_for_hashing: true,
    use_mv_v2_evaluation: true,
    use_v2_feature_versioning: false,
    is_creating: false,
    metadata: [],
  };
}
