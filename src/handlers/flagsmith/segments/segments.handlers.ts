import type { Transaction } from '../../../domain/change.js';
import type { ProjectRecord } from '../../../domain/projects.js';
import { Refusal } from '../../../domain/refusal.js';
import type { SegmentRecord } from '../../../domain/segments.js';
import type { Schemas } from '../../../http/contract.js';
import type { Context, HandlersOf } from '../../handler.js';
import type { Services } from '../../services.js';
import { refused } from '../errors.js';
import { locationOf } from '../locations.js';
import { Numbers } from '../numbers.js';
import { pageOf } from '../pages.js';
import { changeProject, checkScope, findEnvironmentIn, findProject } from '../places.js';
import { copySegment, makeSegment, rewriteSegment } from './changes.js';
import { findNumberedSegment } from './found.js';
import { listMembers, listSegmentsOf } from './members.js';
import { deleteWithOverrides, listOverridesOf } from './overrides.js';
import { surroundingsOf, toSegment } from './shown.js';

/** What is called by its number in a request, within a change or not. */
interface Named {
  readonly numbers: Numbers;
  readonly project: ProjectRecord;
  readonly segment: SegmentRecord;
}

interface SegmentPath {
  readonly project_pk: number;
  readonly segment_pk: number;
}

export function segmentsHandlers(services: Services): HandlersOf<'segments', 'flagsmith'> {
  const { repositories } = services;

  const findSegment = async ({ project_pk, segment_pk }: SegmentPath, { principal }: Context) => {
    const numbers = await Numbers.load(repositories, principal.organizationId);
    const project = await findProject(repositories, principal, numbers, project_pk);
    if (project instanceof Refusal) return project;
    const segment = await findNumberedSegment(repositories, numbers, project, segment_pk);
    return segment instanceof Refusal ? segment : { numbers, project, segment };
  };

  /** Runs `work` in a change that every environment of the project may see. */
  const changeIn = async <Done extends { readonly status: number }>(
    project_pk: number,
    context: Context,
    work: (tx: Transaction, project: ProjectRecord, numbers: Numbers) => Promise<Done>,
  ) => {
    const { organizationId } = context.principal;
    const known = await Numbers.load(repositories, organizationId);
    return changeProject(repositories, context, known, project_pk, 'everywhere', async (tx, project) => {
      return work(tx, project, await Numbers.load(tx, organizationId));
    });
  };

  const changeSegment = <Done extends { readonly status: number }>(
    { project_pk, segment_pk }: SegmentPath,
    context: Context,
    work: (tx: Transaction, named: Named) => Promise<Done>,
  ) =>
    changeIn(project_pk, context, async (tx, project, numbers) => {
      const segment = await findNumberedSegment(tx, numbers, project, segment_pk);
      return segment instanceof Refusal ? refused(segment) : work(tx, { numbers, project, segment });
    });

  return {
    listSegments: async ({ path, query }, { principal }) => {
      const numbers = await Numbers.load(repositories, principal.organizationId);
      const project = await findProject(repositories, principal, numbers, path.project_pk);
      if (project instanceof Refusal) return refused(project);
      const fault = query.identity === undefined ? undefined : checkScope(principal, project, 'identities:read');
      if (fault) return refused(fault);
      const all = await repositories.segments.listAll(project.id);
      const environments = query.identity === undefined ? [] : await repositories.environments.listAll(project.id);
      const keys = all.map(({ key }) => key);
      const ofIdentity =
        query.identity === undefined ? keys : await listSegmentsOf(services, environments, query.identity, keys);
      if (ofIdentity instanceof Refusal) return refused(ofIdentity);
      const wanted = chosen(all, query).filter(({ key }) => ofIdentity.includes(key));
      const surroundings = await surroundingsOf(repositories, project, numbers, all);
      const location = locationOf('projects', path.project_pk, 'segments');
      return { status: 200, body: pageOf(wanted, (one) => toSegment(one, surroundings), { location, query }) };
    },

    createSegment: ({ path, body }, context) =>
      changeIn(path.project_pk, context, async (tx, project, numbers) => {
        const segment = await makeSegment(tx, project, numbers, body);
        if (segment instanceof Refusal) return refused(segment);
        return { status: 201, ...(await created(tx, { numbers, project, segment })) };
      }),

    getSegment: async ({ path }, context) => {
      const named = await findSegment(path, context);
      if (named instanceof Refusal) return refused(named);
      return { status: 200, body: await shown(repositories, named) };
    },

    replaceSegment: ({ path, body }, context) =>
      changeSegment(path, context, async (tx, named) => {
        const { name, description = null, feature = null, rules } = body;
        const patch = { name, description, feature, rules };
        const segment = await rewriteSegment(tx, named, patch);
        if (segment instanceof Refusal) return refused(segment);
        return { status: 200, body: await shown(tx, { ...named, segment }) };
      }),

    updateSegment: ({ path, body }, context) =>
      changeSegment(path, context, async (tx, named) => {
        const segment = await rewriteSegment(tx, named, body);
        if (segment instanceof Refusal) return refused(segment);
        return { status: 200, body: await shown(tx, { ...named, segment }) };
      }),

    deleteSegment: ({ path }, context) =>
      changeSegment(path, context, async (tx, { project, segment }) => {
        const deleted = await deleteWithOverrides(tx, project, segment);
        return deleted instanceof Refusal ? refused(deleted) : { status: 204 };
      }),

    copySegment: ({ path, body }, context) =>
      changeSegment(path, context, async (tx, named) => {
        const segment = await copySegment(tx, named, body.name);
        if (segment instanceof Refusal) return refused(segment);
        return { status: 201, ...(await created(tx, { ...named, segment })) };
      }),

    listSegmentFeatures: async ({ path, query }, context) => {
      const named = await findSegment(path, context);
      if (named instanceof Refusal) return refused(named);
      const { numbers, project, segment } = named;
      const states = (await listOverridesOf(repositories, project, segment)).map((override) => ({
        id: numbers.ofRef('feature_state', override.ref),
        feature: numbers.ofRow('feature', { id: override.flagId }),
        environment: numbers.ofRow('environment', { id: override.environmentId }),
      }));
      const wanted = states.filter(({ environment }) => environment === (query.environment ?? environment));
      const location = locationOf('projects', path.project_pk, 'segments', path.segment_pk, 'associated-features');
      return { status: 200, body: pageOf(wanted, (state) => state, { location, query }) };
    },

    listSegmentMembers: async ({ path, query }, context) => {
      const named = await findSegment(path, context);
      if (named instanceof Refusal) return refused(named);
      const { numbers, project, segment } = named;
      const where = { project, number: query.environment };
      const place = await findEnvironmentIn(repositories, context.principal, numbers, where);
      if (place instanceof Refusal) return refused(place);
      const members = await listMembers(services, place.environment, segment.key);
      const location = locationOf('projects', path.project_pk, 'segments', path.segment_pk, 'members');
      const { environment } = query;
      return { status: 200, body: pageOf(members, (member) => ({ ...member, environment }), { location, query }) };
    },
  };
}

/** The oldest first. */
function chosen(
  all: readonly SegmentRecord[],
  { q = '', include_feature_specific: withSpecific = true }: { q?: string; include_feature_specific?: boolean },
): readonly SegmentRecord[] {
  const text = inLowerCase(q);
  return all
    .filter(({ name, doorData }) => {
      const isWanted = withSpecific || doorData.flagsmith?.flag === undefined;
      return isWanted && inLowerCase(name).includes(text);
    })
    .sort((a, b) => a.id - b.id);
}

/** Only A to Z, as in all searches. */
function inLowerCase(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

async function shown(
  tables: Pick<Services['repositories'], 'segments' | 'flags'>,
  { project, numbers, segment }: Named,
): Promise<Schemas<'flagsmith'>['Segment']> {
  const all = await tables.segments.listAll(project.id);
  return toSegment(segment, await surroundingsOf(tables, project, numbers, all));
}

async function created(tx: Transaction, named: Named) {
  const { project, numbers } = named;
  const body = await shown(tx, named);
  const headers = { Location: locationOf('projects', numbers.ofRow('project', project), 'segments', body.id) };
  return { headers, body };
}
