/** Features as requests write them. */
import type { FlagRecord } from '../../../domain/flags.js';
import type { MemberRecord } from '../../../domain/members.js';
import type { Principal } from '../../../domain/principals.js';
import type { ProjectRecord } from '../../../domain/projects.js';
import { Refusal, refusedAt } from '../../../domain/refusal.js';
import type { Repositories } from '../../../domain/repositories.js';
import type { Schemas } from '../../../http/contract.js';
import type { Numbers } from '../numbers.js';
import { tagsIn, toLabels } from '../tags/tags.js';
import { fromInitialValue } from '../values.js';
import type { FeatureInput, FeaturePatch } from './changes.js';
import type { WantedOption } from './options.js';
import { withOwners } from './owners.js';
import { toAllWanted, toWanted } from './shown-options.js';

/** What the numbers in bodies are looked up in. */
export interface FeatureNames {
  readonly project: ProjectRecord;
  readonly numbers: Numbers;
  readonly members: readonly MemberRecord[];
}

export async function toFeatureInput(
  { flags }: Pick<Repositories, 'flags'>,
  body: Schemas<'flagsmith'>['FeatureCreate'],
  names: FeatureNames,
  { userId }: { readonly userId: number | undefined },
): Promise<FeatureInput | Refusal<'VALIDATION_FAILED'>> {
  const owners = body.owners?.map(toUserId) ?? (userId === undefined ? [] : [userId]);
  const common = await toCommon({ flags }, { ...body, owners }, names, null);
  if (common instanceof Refusal) return common;
  const options: WantedOption[] = [];
  for (const [index, option] of (body.multivariate_options ?? []).entries()) {
    const wanted = toWanted(option, `/body/multivariate_options/${index}`);
    if (wanted instanceof Refusal) return wanted;
    options.push(wanted);
  }
  const { initial_value: initial = null, default_enabled: isEnabled = false, name } = body;
  return { ...common, name, isEnabled, options, value: fromInitialValue(initial === null ? null : String(initial)) };
}

export async function toFeaturePatch(
  { flags }: Pick<Repositories, 'flags'>,
  body: Schemas<'flagsmith'>['FeaturePatch'],
  names: FeatureNames,
  flag: FlagRecord,
): Promise<FeaturePatch | Refusal<'VALIDATION_FAILED'>> {
  if (body.name !== undefined && body.name !== flag.key) {
    const message = `Feature '${flag.key}' keeps its name: make another one, and delete this.`;
    return refusedAt('VALIDATION_FAILED', message, '/body/name', `must be ${flag.key}`);
  }
  const common = await toCommon({ flags }, body, names, flag.owner);
  if (common instanceof Refusal || !body.multivariate_options) return common;
  const options = toAllWanted(flag, body.multivariate_options, names.numbers);
  return options instanceof Refusal ? options : { ...common, options };
}

type Common = Pick<
  Schemas<'flagsmith'>['FeaturePatch'],
  'description' | 'tags' | 'owners' | 'is_archived' | 'is_server_key_only'
>;

async function toCommon(
  { flags }: Pick<Repositories, 'flags'>,
  { description, tags, owners, is_archived: isArchived, is_server_key_only: serverOnly }: Common,
  { project, numbers, members }: FeatureNames,
  current: string | null,
): Promise<FeaturePatch | Refusal<'VALIDATION_FAILED'>> {
  const owner = owners && withOwners(current, owners.map(toUserId), members);
  if (owner instanceof Refusal) return owner;
  // Every label of a flag is a tag.
  const all = tags && tags.length > 0 ? tagsIn(project, await flags.listChanged(project.id, -1)) : [];
  const labels = tags && toLabels(project, all, tags, numbers);
  if (labels instanceof Refusal) return labels;
  return { description: description === null ? '' : description, owner, labels, isArchived, serverOnly };
}

function toUserId(reference: Schemas<'flagsmith'>['FeatureOwnerReference']): number {
  return typeof reference === 'number' ? reference : reference.id;
}

/** The person who asks, if it is one. */
export function userIdOf(principal: Principal): number | undefined {
  return principal.kind === 'user' ? principal.userId : undefined;
}
