/** Attachments as snapshots repeat them: each distribution of each rule has that of its variant. */
import type { FlagContent } from '../../domain/flag-content.js';
import type { Rule } from '../../domain/flag-environments.js';
import type { FlagRecord } from '../../domain/flags.js';
import type { ProjectRecord } from '../../domain/projects.js';
import { Refusal } from '../../domain/refusal.js';
import type { Repositories } from '../../domain/repositories.js';
import { MOST_TOLD } from './attachments.js';
import { inNamespace } from './refusals.js';
import { sayableRules } from './sayable-rules.js';
import { attachmentOf } from './shown-flags.js';
import { sharesOf } from './snapshot/distributions.js';

type Namespace = Pick<ProjectRecord, 'key'>;
type Flag = Pick<FlagContent, 'key' | 'type' | 'variations' | 'defaultVariation' | 'doorData'>;

/** Why a flag cannot have these rules in one environment; undefined: it can, as it can always have fewer than it had. */
export function checkRepeated(
  namespace: Namespace,
  flag: Flag,
  rules: readonly Rule[],
  standing: readonly Rule[] = [],
): Refusal<'VALIDATION_FAILED'> | undefined {
  const characters = repeatedCharacters(flag, rules);
  if (characters <= MOST_TOLD || characters <= repeatedCharacters(flag, standing)) return undefined;
  const message = `${inNamespace('flag', namespace, flag.key)} would have ${characters} characters of attachments in the distributions of its rules in one environment, and at most ${MOST_TOLD} are told: give it fewer distributions, or smaller attachments`;
  return new Refusal('VALIDATION_FAILED', message);
}

/** Why a flag cannot be as it has become with the rules that it has, wherever it has them; undefined: it can. */
export async function checkRepeatedEverywhere(
  { flagEnvironments }: Pick<Repositories, 'flagEnvironments'>,
  namespace: Namespace,
  flag: FlagRecord,
): Promise<Refusal<'VALIDATION_FAILED'> | undefined> {
  for (const { rules } of await flagEnvironments.listByFlag(flag.id)) {
    const refusal = checkRepeated(namespace, flag, rules);
    if (refusal) return refusal;
  }
  return undefined;
}

function repeatedCharacters(flag: Flag, rules: readonly Rule[]): number {
  const { variations, defaultVariation, doorData = {} } = flag;
  const lengths = new Map(variations.map((one) => [one.key, attachmentOf({ doorData }, one).length]));
  const told = sayableRules(flag, rules).flatMap(({ distributions }) => sharesOf(distributions, defaultVariation));
  return told.reduce((sum, { variation }) => sum + (lengths.get(variation ?? '') ?? 0), 0);
}
