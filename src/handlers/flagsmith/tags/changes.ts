/** Tags, written: what is kept of them, and the labels of flags. */
import type { Transaction } from '../../../domain/change.js';
import type { FlagsmithTag } from '../../../domain/door-data.js';
import { saveFlags } from '../../../domain/flag-changes.js';
import { updateProject } from '../../../domain/project-changes.js';
import type { ProjectRecord } from '../../../domain/projects.js';
import { Refusal, refusedAt } from '../../../domain/refusal.js';
import { keptTags, newTag, tagsIn } from './tags.js';

/** What is to change of a tag; undefined stays. */
export interface TagPatch {
  readonly label?: string | undefined;
  readonly color?: string | undefined;
  readonly description?: string | null | undefined;
  readonly isPermanent?: boolean | undefined;
}

/** A tag as it is after a change, and its project. */
export interface ChangedTag {
  readonly project: ProjectRecord;
  readonly tag: FlagsmithTag;
}

/** Of a project, as many as its row holds well. */
const MOST_TAGS = 1000;

export async function createTag(
  tx: Transaction,
  project: ProjectRecord,
  { label, ...patch }: TagPatch & { readonly label: string },
): Promise<ChangedTag | Refusal<'VALIDATION_FAILED'>> {
  const all = tagsIn(project, await tx.flags.listChanged(project.id, -1));
  const fault = checkLabel(all, label) ?? checkCount(project);
  if (fault) return fault;
  const tag = patched(newTag(keptTags(project), label), patch);
  return { project: await saveTags(tx, project, [...keptTags(project), tag]), tag };
}

/** Changes a tag, of which there may be no more than a label yet. A new label is that of every flag with the tag. */
export async function updateTag(
  tx: Transaction,
  project: ProjectRecord,
  tag: FlagsmithTag,
  patch: TagPatch,
): Promise<ChangedTag | Refusal<'VALIDATION_FAILED'>> {
  const changed = patched(tag, patch);
  const kept = keptTags(project);
  const isKept = kept.some(({ ref }) => ref === tag.ref);
  if (changed.label !== tag.label) {
    const all = tagsIn(project, await tx.flags.listChanged(project.id, -1));
    const fault = checkLabel(all, changed.label);
    if (fault) return fault;
    await relabel(tx, project, tag.label, changed.label);
  }
  const fault = isKept ? undefined : checkCount(project);
  if (fault) return fault;
  const tags = isKept ? kept.map((one) => (one.ref === tag.ref ? changed : one)) : [...kept, changed];
  return { project: await saveTags(tx, project, tags), tag: changed };
}

/** No flag has it any more. */
export async function deleteTag(tx: Transaction, project: ProjectRecord, tag: FlagsmithTag): Promise<void> {
  await relabel(tx, project, tag.label, null);
  const kept = keptTags(project);
  if (kept.some(({ ref }) => ref === tag.ref)) {
    await saveTags(
      tx,
      project,
      kept.filter(({ ref }) => ref !== tag.ref),
    );
  }
}

function patched(tag: FlagsmithTag, { label, color, description, isPermanent }: TagPatch): FlagsmithTag {
  return {
    ref: tag.ref,
    label: label ?? tag.label,
    color: color ?? tag.color,
    description: description === undefined ? tag.description : description,
    isPermanent: isPermanent ?? tag.isPermanent,
  };
}

function saveTags(tx: Transaction, project: ProjectRecord, tags: readonly FlagsmithTag[]): Promise<ProjectRecord> {
  const { doorData } = project;
  return updateProject(tx, project, { doorData: { ...doorData, flagsmith: { ...doorData.flagsmith, tags } } });
}

/** `to`: null takes the label away. */
async function relabel(tx: Transaction, project: ProjectRecord, from: string, to: string | null): Promise<void> {
  const flags = (await tx.flags.listChanged(project.id, -1)).filter(({ tags }) => tags.includes(from));
  const changes = flags.map((flag) => {
    const tags = flag.tags.flatMap((label) => (label === from ? (to ?? []) : label));
    return { before: flag, content: { ...flag, tags } };
  });
  await saveFlags(tx, project, changes);
}

function checkLabel(tags: readonly FlagsmithTag[], label: string): Refusal<'VALIDATION_FAILED'> | undefined {
  if (!tags.some((tag) => tag.label === label)) return undefined;
  const message = `The project has a tag '${label}' already: use that one.`;
  return refusedAt('VALIDATION_FAILED', message, '/body/label', 'is the label of another tag');
}

function checkCount(project: ProjectRecord): Refusal<'VALIDATION_FAILED'> | undefined {
  if (keptTags(project).length < MOST_TAGS) return undefined;
  const message = `Project '${project.name}' has ${MOST_TAGS} tags, the most that it can have: delete one.`;
  return new Refusal('VALIDATION_FAILED', message);
}
