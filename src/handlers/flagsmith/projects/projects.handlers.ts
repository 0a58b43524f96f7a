import type { Transaction } from '../../../domain/change.js';
import { type Principal, visibleProjects } from '../../../domain/principals.js';
import { createProject, deleteProject, updateProject } from '../../../domain/project-changes.js';
import type { ProjectRecord } from '../../../domain/projects.js';
import { Refusal, refusedAt } from '../../../domain/refusal.js';
import type { Repositories } from '../../../domain/repositories.js';
import { uuidOf } from '../../../domain/uuids.js';
import type { Schemas } from '../../../http/contract.js';
import type { Context, HandlersOf } from '../../handler.js';
import { readAll } from '../../read-all.js';
import type { Services } from '../../services.js';
import { toEnvironment } from '../environments/environments.handlers.js';
import { refused } from '../errors.js';
import { keyFor, spelt } from '../keys.js';
import { locationOf } from '../locations.js';
import { Numbers } from '../numbers.js';
import { OLDEST_FIRST } from '../pages.js';
import { changeProject, findProject } from '../places.js';
import { toProjectSettings, withProjectSettings } from './settings.js';

type Project = Schemas<'flagsmith'>['Project'];
type ProjectDetail = Schemas<'flagsmith'>['ProjectDetail'];

export function projectsHandlers({ repositories }: Services): HandlersOf<'projects', 'flagsmith'> {
  const change = async (pk: number, body: Schemas<'flagsmith'>['ProjectPatch'], context: Context) => {
    const numbers = await Numbers.load(repositories, context.principal.organizationId);
    return changeProject(repositories, context, numbers, pk, 'everywhere', async (tx, project) => {
      const fault =
        body.organisation === undefined ? undefined : checkOrganisation(context.principal, body.organisation);
      if (fault) return refused(fault);
      const patch = { name: body.name, doorData: withProjectSettings(body, project) };
      const changed = await updateProject(tx, project, patch);
      return { status: 200 as const, body: await toDetail(tx, numbers, changed) };
    });
  };

  return {
    listProjects: async ({ query }, { principal }) => {
      const { organizationId } = principal;
      if (query.organisation !== undefined && query.organisation !== organizationId) return { status: 200, body: [] };
      const numbers = await Numbers.load(repositories, organizationId);
      const projectIds = visibleProjects(principal);
      const filter = { organizationId, ...(projectIds && { projectIds }) };
      const projects = await readAll((page) => repositories.projects.list(filter, page), OLDEST_FIRST);
      return { status: 200, body: projects.map((project) => toProject(numbers, project)) };
    },

    createProject: async ({ body }, { principal, change: changeIn }) => {
      const { organizationId } = principal;
      const fault = checkOrganisation(principal, body.organisation);
      if (fault) return refused(fault);
      return changeIn({ organizationId }, async (tx) => {
        const key = await freeKey(tx, organizationId, body.name);
        const doorData = withProjectSettings(body);
        const input = { key, name: body.name, environments: [], doorData };
        const project = await createProject(tx, organizationId, input);
        if (project instanceof Refusal) return refused(project);
        const numbers = await Numbers.load(tx, organizationId);
        const headers = { Location: locationOf('projects', numbers.ofRow('project', project)) };
        return { status: 201, headers, body: await toDetail(tx, numbers, project) };
      });
    },

    getProject: async ({ path }, { principal }) => {
      const numbers = await Numbers.load(repositories, principal.organizationId);
      const project = await findProject(repositories, principal, numbers, path.project_pk);
      if (project instanceof Refusal) return refused(project);
      return { status: 200, body: await toDetail(repositories, numbers, project) };
    },

    replaceProject: ({ path, body }, context) => change(path.project_pk, body, context),
    updateProject: ({ path, body }, context) => change(path.project_pk, body, context),

    deleteProject: async ({ path }, context) => {
      const numbers = await Numbers.load(repositories, context.principal.organizationId);
      return changeProject(repositories, context, numbers, path.project_pk, 'everywhere', async (tx, project) => {
        await deleteProject(tx, project);
        return { status: 204 };
      });
    },

    listProjectEnvironments: async ({ path }, { principal }) => {
      const numbers = await Numbers.load(repositories, principal.organizationId);
      const project = await findProject(repositories, principal, numbers, path.project_pk);
      if (project instanceof Refusal) return refused(project);
      const environments = await repositories.environments.listAll(project.id);
      return { status: 200, body: environments.map((environment) => toEnvironment(numbers, environment)) };
    },
  };
}

/** A project is made in the organisation that the credential acts in, and stays there. */
function checkOrganisation(
  { organizationId }: Principal,
  organisation: Schemas<'flagsmith'>['Reference'],
): Refusal<'VALIDATION_FAILED'> | undefined {
  if (Number(organisation) === organizationId) return undefined;
  const message = `This credential acts in organization '${organizationId}', and projects stay where they are made.`;
  return refusedAt('VALIDATION_FAILED', message, '/body/organisation', `must be ${organizationId}`);
}

async function freeKey(tx: Transaction, organizationId: number, name: string): Promise<string> {
  const fallback = 'project';
  const filter = { organizationId, text: spelt(name) || fallback };
  const alike = await readAll((page) => tx.projects.list(filter, page), OLDEST_FIRST);
  return keyFor(name, fallback, new Set(alike.map(({ key }) => key)));
}

function toProject(numbers: Numbers, project: ProjectRecord): Project {
  return {
    id: numbers.ofRow('project', project),
    uuid: uuidOf(project.publicId),
    name: project.name,
    organisation: project.organizationId,
    ...toProjectSettings(project),
    enable_dynamo_db: false,
    use_edge_identities: false,
    show_edge_identity_overrides_for_feature: false,
    migration_status: 'NOT_APPLICABLE',
    edge_v2_migration_status: 'NOT_STARTED',
  };
}

async function toDetail(
  { flags, segments }: Pick<Repositories, 'flags' | 'segments'>,
  numbers: Numbers,
  project: ProjectRecord,
): Promise<ProjectDetail> {
  return {
    ...toProject(numbers, project),
    max_segments_allowed: null,
    max_features_allowed: null,
    max_segment_overrides_allowed: null,
    total_features: await flags.count(project.id),
    total_segments: await segments.count(project.id),
  };
}
