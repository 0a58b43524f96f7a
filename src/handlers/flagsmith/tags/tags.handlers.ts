import type { Transaction } from '../../../domain/change.js';
import type { FlagsmithTag } from '../../../domain/door-data.js';
import type { ProjectRecord } from '../../../domain/projects.js';
import { Refusal } from '../../../domain/refusal.js';
import type { Schemas } from '../../../http/contract.js';
import type { Context, HandlersOf } from '../../handler.js';
import type { Services } from '../../services.js';
import { refused } from '../errors.js';
import { locationOf } from '../locations.js';
import { Numbers } from '../numbers.js';
import { pageOf } from '../pages.js';
import { changeProject, findProject } from '../places.js';
import { createTag, deleteTag, type TagPatch, updateTag } from './changes.js';
import { findTag, tagsIn, toFeatureTag } from './tags.js';

interface TagPath {
  readonly project_pk: number;
  readonly tag_pk: number;
}

export function tagsHandlers({ repositories }: Services): HandlersOf<'tags', 'flagsmith'> {
  /** Labels are in flags, which every environment has; whatever else there is of a tag concerns none. */
  const changeTag = async <Done extends { readonly status: number }>(
    path: TagPath,
    reach: 'everywhere' | 'nowhere',
    context: Context,
    work: (tx: Transaction, project: ProjectRecord, tag: FlagsmithTag, numbers: Numbers) => Promise<Done>,
  ) => {
    const numbers = await Numbers.load(repositories, context.principal.organizationId);
    return changeProject(repositories, context, numbers, path.project_pk, reach, async (tx, project) => {
      const all = tagsIn(project, await tx.flags.listChanged(project.id, -1));
      const tag = findTag(project, all, path.tag_pk, numbers);
      return tag instanceof Refusal ? refused(tag) : work(tx, project, tag, numbers);
    });
  };

  const change = (path: TagPath, body: Schemas<'flagsmith'>['FeatureTagPatch'], context: Context) =>
    changeTag(path, body.label === undefined ? 'nowhere' : 'everywhere', context, async (tx, project, tag, numbers) => {
      const changed = await updateTag(tx, project, tag, toPatch(body));
      if (changed instanceof Refusal) return refused(changed);
      return { status: 200, body: toFeatureTag(changed.project, changed.tag, numbers) } as const;
    });

  return {
    listTags: async ({ path, query }, { principal }) => {
      const numbers = await Numbers.load(repositories, principal.organizationId);
      const project = await findProject(repositories, principal, numbers, path.project_pk);
      if (project instanceof Refusal) return refused(project);
      const all = tagsIn(project, await repositories.flags.listChanged(project.id, -1));
      const list = { location: tagsLocation(path.project_pk), query };
      const toShown = (tag: FlagsmithTag) => toFeatureTag(project, tag, numbers);
      return { status: 200, body: pageOf(all, toShown, list) };
    },

    createTag: async ({ path, body }, context) => {
      const numbers = await Numbers.load(repositories, context.principal.organizationId);
      return changeProject(repositories, context, numbers, path.project_pk, 'nowhere', async (tx, project) => {
        const made = await createTag(tx, project, { ...toPatch(body), label: body.label });
        if (made instanceof Refusal) return refused(made);
        const tag = toFeatureTag(made.project, made.tag, numbers);
        return { status: 201, headers: { Location: tagsLocation(path.project_pk, tag.id) }, body: tag };
      });
    },

    getTag: async ({ path }, { principal }) => {
      const numbers = await Numbers.load(repositories, principal.organizationId);
      const project = await findProject(repositories, principal, numbers, path.project_pk);
      if (project instanceof Refusal) return refused(project);
      const all = tagsIn(project, await repositories.flags.listChanged(project.id, -1));
      const tag = findTag(project, all, path.tag_pk, numbers);
      return tag instanceof Refusal ? refused(tag) : { status: 200, body: toFeatureTag(project, tag, numbers) };
    },

    replaceTag: async ({ path, body }, context) => change(path, body, context),
    updateTag: async ({ path, body }, context) => change(path, body, context),

    deleteTag: async ({ path }, context) =>
      changeTag(path, 'everywhere', context, async (tx, project, tag) => {
        await deleteTag(tx, project, tag);
        return { status: 204 };
      }),
  };
}

function tagsLocation(project: number, ...tag: readonly number[]): string {
  return locationOf('projects', project, 'tags', ...tag);
}

function toPatch(body: Schemas<'flagsmith'>['FeatureTagPatch']): TagPatch {
  return {
    label: body.label,
    color: body.color,
    description: body.description,
    isPermanent: body.is_permanent,
  };
}
