/**
 * Tags: natively, texts on flags. What else Flagsmith knows of them is kept with the project, once somebody has made or
 * changed a tag through this door; a label that a flag has is a tag all the same.
 */
import type { FlagsmithTag } from '../../../domain/door-data.js';
import type { FlagRecord } from '../../../domain/flags.js';
import type { ProjectRecord } from '../../../domain/projects.js';
import { Refusal, refusedAt } from '../../../domain/refusal.js';
import { uuidOf } from '../../../domain/uuids.js';
import type { Schemas } from '../../../http/contract.js';
import type { Numbers } from '../numbers.js';
import { onlyOne } from '../only-one.js';

/** Of a tag that nobody has given one. */
const COLOR = '#3d4db6';

export function keptTags({ doorData }: Pick<ProjectRecord, 'doorData'>): readonly FlagsmithTag[] {
  return doorData.flagsmith?.tags ?? [];
}

/** The tags of the project: those that are kept, and then the labels that only flags have. */
export function tagsIn(project: ProjectRecord, flags: readonly Pick<FlagRecord, 'tags'>[]): readonly FlagsmithTag[] {
  const kept = keptTags(project);
  const known = new Set(kept.map(({ label }) => label));
  const labels = [...new Set(flags.flatMap(({ tags }) => tags))].filter((label) => !known.has(label)).sort();
  return [...kept, ...labels.map((label) => newTag(kept, label))];
}

/** A tag of this label that is not kept yet. Its name differs from those of tags that had the label before. */
export function newTag(kept: readonly FlagsmithTag[], label: string): FlagsmithTag {
  const refs = new Set(kept.map(({ ref }) => ref));
  let ref = label;
  while (refs.has(ref)) ref += '+';
  return { ref, label, color: COLOR, description: null, isPermanent: false };
}

function refOf(project: ProjectRecord, { ref }: FlagsmithTag): string {
  return `${project.publicId}/${ref}`;
}

function numberOf(project: ProjectRecord, tag: FlagsmithTag, numbers: Numbers): number {
  return numbers.ofRef('tag', refOf(project, tag));
}

/** The numbers of the tags of a flag. */
export function toTagNumbers(project: ProjectRecord, { tags }: Pick<FlagRecord, 'tags'>, numbers: Numbers): number[] {
  const kept = keptTags(project);
  return tags.map((label) => {
    const tag = kept.find((one) => one.label === label) ?? newTag(kept, label);
    return numberOf(project, tag, numbers);
  });
}

export function findTag(
  project: ProjectRecord,
  tags: readonly FlagsmithTag[],
  number: number,
  numbers: Numbers,
): FlagsmithTag | Refusal<'NOT_FOUND' | 'VALIDATION_FAILED'> {
  const found = tags.filter((tag) => numberOf(project, tag, numbers) === number);
  return onlyOne(found, number, `Tag '${number}' does not exist in project '${project.name}'.`);
}

/** The labels of tags that a body names by their numbers. */
export function toLabels(
  project: ProjectRecord,
  tags: readonly FlagsmithTag[],
  wanted: readonly number[],
  numbers: Numbers,
): readonly string[] | Refusal<'VALIDATION_FAILED'> {
  const labels: string[] = [];
  for (const [index, number] of wanted.entries()) {
    const tag = findTag(project, tags, number, numbers);
    if (tag instanceof Refusal) {
      return refusedAt('VALIDATION_FAILED', tag.message, `/body/tags/${index}`, 'must be the number of a tag');
    }
    labels.push(tag.label);
  }
  return labels;
}

export function toFeatureTag(
  project: ProjectRecord,
  tag: FlagsmithTag,
  numbers: Numbers,
): Schemas<'flagsmith'>['FeatureTag'] {
  return {
    id: numberOf(project, tag, numbers),
    uuid: uuidOf(refOf(project, tag)),
    label: tag.label,
    color: tag.color,
    description: tag.description,
    project: numbers.ofRow('project', project),
    is_permanent: tag.isPermanent,
    is_system_tag: false,
    type: 'NONE',
  };
}
