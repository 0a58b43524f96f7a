import { deleteFlag } from '../../../domain/flag-lifecycle.js';
import type { FlagRecord } from '../../../domain/flags.js';
import type { Principal } from '../../../domain/principals.js';
import { Refusal } from '../../../domain/refusal.js';
import type { Repositories } from '../../../domain/repositories.js';
import type { Schemas } from '../../../http/contract.js';
import type { Context, HandlersOf } from '../../handler.js';
import type { Services } from '../../services.js';
import { refused } from '../errors.js';
import { locationOf } from '../locations.js';
import { Numbers } from '../numbers.js';
import { pageOf } from '../pages.js';
import { changeProject, findProject } from '../places.js';
import { toFeatureInput, toFeaturePatch, userIdOf } from './bodies.js';
import { createFeature, updateFeature } from './changes.js';
import { checkQuery, filtered } from './filters.js';
import { changeFeature, type FeaturePath, findFeature } from './found.js';
import { readMembers } from './owners.js';
import { type FeatureSurroundings, toFeature } from './shown.js';
import { findView } from './views.js';

export function featuresHandlers({ repositories, clock }: Services): HandlersOf<'features', 'flagsmith'> {
  const change = (path: FeaturePath, body: Schemas<'flagsmith'>['FeaturePatch'], context: Context) =>
    changeFeature(repositories, context, path, async (tx, project, flag, numbers) => {
      const members = await readMembers(tx, context.principal);
      const patch = await toFeaturePatch(tx, body, { project, numbers, members }, flag);
      if (patch instanceof Refusal) return refused(patch);
      const changed = await updateFeature(tx, project, flag, patch);
      if (changed instanceof Refusal) return refused(changed);
      const around = { project, numbers, members, now: new Date(clock()) };
      return { status: 200, body: toFeature(changed, around) } as const;
    });

  return {
    listFeatures: async ({ path, query }, { principal }) => {
      const wrong = checkQuery(query);
      if (wrong) return refused(wrong);
      const numbers = await Numbers.load(repositories, principal.organizationId);
      const project = await findProject(repositories, principal, numbers, path.project_pk);
      if (project instanceof Refusal) return refused(project);
      const view = await findView(repositories, principal, numbers, project, query);
      if (view instanceof Refusal) return refused(view);
      const flags = await repositories.flags.listChanged(project.id, -1);
      const members = await readOwners(repositories, principal, flags);
      const around: FeatureSurroundings = { project, numbers, members, now: new Date(clock()), view };
      const wanted = filtered(flags, query, around);
      const list = { location: featuresLocation(path.project_pk), query };
      return { status: 200, body: pageOf(wanted, (flag) => toFeature(flag, around), list) };
    },

    createFeature: async ({ path, body }, context) => {
      const numbers = await Numbers.load(repositories, context.principal.organizationId);
      return changeProject(repositories, context, numbers, path.project_pk, 'everywhere', async (tx, project) => {
        const members = await readMembers(tx, context.principal);
        const maker = { userId: userIdOf(context.principal) };
        const input = await toFeatureInput(tx, body, { project, numbers, members }, maker);
        if (input instanceof Refusal) return refused(input);
        const flag = await createFeature(tx, project, input);
        if (flag instanceof Refusal) return refused(flag);
        const feature = toFeature(flag, { project, numbers, members, now: new Date(clock()) });
        return { status: 201, headers: { Location: featuresLocation(path.project_pk, feature.id) }, body: feature };
      });
    },

    getFeature: async ({ path, query }, { principal }) => {
      const wrong = checkQuery(query);
      if (wrong) return refused(wrong);
      const numbers = await Numbers.load(repositories, principal.organizationId);
      const project = await findProject(repositories, principal, numbers, path.project_pk);
      if (project instanceof Refusal) return refused(project);
      const flag = await findFeature(repositories, numbers, project, path.feature_pk);
      if (flag instanceof Refusal) return refused(flag);
      const view = await findView(repositories, principal, numbers, project, query);
      if (view instanceof Refusal) return refused(view);
      const members = await readOwners(repositories, principal, [flag]);
      return { status: 200, body: toFeature(flag, { project, numbers, members, now: new Date(clock()), view }) };
    },

    replaceFeature: async ({ path, body }, context) => change(path, body, context),
    updateFeature: async ({ path, body }, context) => change(path, body, context),

    deleteFeature: async ({ path }, context) =>
      changeFeature(repositories, context, path, async (tx, _project, flag) => {
        const deleted = await deleteFlag(tx, flag);
        return deleted instanceof Refusal ? refused(deleted) : { status: 204 };
      }),
  };
}

function featuresLocation(project: number, ...feature: readonly number[]): string {
  return locationOf('projects', project, 'features', ...feature);
}

/** The people who could own one of these features. */
function readOwners(
  repositories: Pick<Repositories, 'members'>,
  principal: Principal,
  flags: readonly FlagRecord[],
): ReturnType<typeof readMembers> {
  const hasAddresses = flags.some(({ owner }) => owner?.includes('@'));
  return hasAddresses ? readMembers(repositories, principal) : Promise.resolve([]);
}
