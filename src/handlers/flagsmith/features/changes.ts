/** Features, made and changed: flags that every environment has at once. */
import type { Transaction } from '../../../domain/change.js';
import { saveFlag, saveFlags } from '../../../domain/flag-changes.js';
import { checkContent, completeFlag, type FlagFault } from '../../../domain/flag-content.js';
import { saveFlagEnvironments } from '../../../domain/flag-environment-changes.js';
import { checkArchived, checkRestored } from '../../../domain/flag-lifecycle.js';
import type { FlagRecord, FlagStatus } from '../../../domain/flags.js';
import type { ProjectRecord } from '../../../domain/projects.js';
import { Refusal, refusedAt } from '../../../domain/refusal.js';
import { isKey, MOST_KEY_CHARACTERS } from '../../bounds.js';
import { firstState } from '../feature-states/first.js';
import { checkValue } from '../feature-states/served-values.js';
import { type FeatureValue, withValue } from '../values.js';
import { replaceOptions } from './option-changes.js';
import { type OptionFault, type WantedOption, withOptions } from './options.js';

/** What of a feature can change; undefined stays. */
export interface FeaturePatch {
  readonly description?: string | undefined;
  readonly labels?: readonly string[] | undefined;
  readonly owner?: string | null | undefined;
  readonly serverOnly?: boolean | undefined;
  readonly isArchived?: boolean | undefined;
  readonly options?: readonly WantedOption[] | undefined;
}

/** A new feature. */
export interface FeatureInput extends FeaturePatch {
  readonly name: string;
  readonly value: FeatureValue;
  readonly isEnabled: boolean;
}

/** Makes a feature, which begins in every environment at once. */
export async function createFeature(
  tx: Transaction,
  project: ProjectRecord,
  input: FeatureInput,
): Promise<FlagRecord | Refusal<FlagFault | OptionFault | 'FLAG_KEY_CONFLICT'>> {
  const fault = (await checkName(tx, project, input.name)) ?? checkInitialValue(input);
  if (fault) return fault;
  const content = withOptions(contentOf(input), input.options ?? []);
  if (content instanceof Refusal) return content;
  const wrong = checkContent(content);
  if (wrong) return wrong;
  const [flag] = await saveFlags(tx, project, [{ before: undefined, content }]);
  if (!flag) throw new Error(`Feature ${input.name} was written and is not there.`);
  const environments = await tx.environments.listAll(project.id);
  await saveFlagEnvironments(
    tx,
    environments.map((environment) => firstState(flag, environment)),
  );
  return flag;
}

function contentOf({ name, value, isEnabled, labels, ...input }: FeatureInput) {
  const { variations, key: variation } = withValue({ variations: [] }, new Set(), value);
  const flag = completeFlag({
    ...{ key: name, type: 'json', toggle: 'default', variations, tags: labels },
    // A feature that is not enabled has its value all the same.
    ...{ defaultVariation: variation, offVariation: variation },
    ...{ description: input.description, owner: input.owner, serverOnly: input.serverOnly },
  });
  return { ...flag, status: statusOf(input.isArchived), doorData: { flagsmith: { defaultEnabled: isEnabled } } };
}

function statusOf(isArchived: boolean | undefined): FlagStatus {
  return isArchived === true ? 'archived' : 'active';
}

async function checkName(
  { flags }: Pick<Transaction, 'flags'>,
  project: ProjectRecord,
  name: string,
): Promise<Refusal<'VALIDATION_FAILED' | 'FLAG_KEY_CONFLICT'> | undefined> {
  const path = '/body/name';
  if (!isKey(name)) {
    const allowed = `letters, digits, '_', '-' and '.', beginning with a letter, a digit or '_', and at most ${MOST_KEY_CHARACTERS} of them`;
    return refusedAt('VALIDATION_FAILED', `The name of a feature is a key: ${allowed}.`, path, `must be ${allowed}`);
  }
  const all = await flags.listChanged(project.id, -1);
  const taken = all.find(({ key }) => key.toLowerCase() === name.toLowerCase());
  if (!taken) return undefined;
  const message = `Feature '${taken.key}' already exists in project '${project.name}', whatever the case of its letters.`;
  return refusedAt('FLAG_KEY_CONFLICT', message, path, 'is the name of another feature');
}

function checkInitialValue({ name, value }: FeatureInput): Refusal<'VARIATION_VALUE_INVALID'> | undefined {
  return checkValue({ key: name, type: 'json' }, value, '/body/initial_value');
}

/** Changes what the patch names. */
export async function updateFeature(
  tx: Transaction,
  project: ProjectRecord,
  flag: FlagRecord,
  patch: FeaturePatch,
): Promise<
  | FlagRecord
  | Refusal<OptionFault | 'JSON_SCHEMA_INVALID' | 'VARIATION_IN_USE' | 'FLAG_IN_USE' | 'PREREQUISITE_INVALID'>
> {
  const status = patch.isArchived === undefined ? flag.status : statusOf(patch.isArchived);
  if (status !== flag.status) {
    const check = status === 'archived' ? checkArchived : checkRestored;
    const fault = (await check(tx, [flag])).get(flag.key);
    if (fault) return fault;
  }
  const changed: FlagRecord = {
    ...flag,
    description: patch.description ?? flag.description,
    tags: patch.labels ?? flag.tags,
    owner: patch.owner === undefined ? flag.owner : patch.owner,
    serverOnly: patch.serverOnly ?? flag.serverOnly,
    status,
  };
  return patch.options ? replaceOptions(tx, project, flag, patch.options, changed) : saveFlag(tx, flag, changed);
}
