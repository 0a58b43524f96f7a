/** Segments as requests write them. */
import type { ProjectRecord } from '../../../domain/projects.js';
import { Refusal, refusedAt } from '../../../domain/refusal.js';
import type { Repositories } from '../../../domain/repositories.js';
import type { SegmentRecord } from '../../../domain/segments.js';
import type { Schemas } from '../../../http/contract.js';
import { findFeature } from '../features/found.js';
import type { Numbers } from '../numbers.js';
import { checkRules, toConditionText } from './checks.js';
import { placeInRules } from './places.js';
import type { SegmentRule } from './rules.js';

type RuleInput = Schemas<'flagsmith'>['SegmentRuleInput'];
type Invalid = Refusal<'VALIDATION_FAILED'>;

/** Flagsmith's bounds. */
const MOST_CONDITIONS = 100;
const MOST_CHARACTERS = 1000;

const RULES = '/body/rules';

/** The rules of a request, without those that it takes out. */
export function toRuleRecords(inputs: readonly RuleInput[]): readonly SegmentRule[] | Invalid {
  const rules = withoutDeleted(inputs);
  return checkShape(rules) ?? rules;
}

function withoutDeleted(rules: readonly RuleInput[]): readonly SegmentRule[] {
  return rules
    .filter((rule) => rule.delete !== true)
    .map(({ type, conditions = [], rules: inner = [] }) => ({
      type,
      conditions: conditions
        .filter((condition) => condition.delete !== true)
        .map(({ operator, property, value }) => ({
          operator,
          property: property ?? null,
          value: toConditionText(value),
        })),
      rules: withoutDeleted(inner),
    }));
}

function checkShape(rules: readonly SegmentRule[]): Invalid | undefined {
  if (rules.length === 0) return invalid(RULES, 'must have a rule: without any, nobody would be in the segment');
  const count = conditionsIn(rules);
  if (count > MOST_CONDITIONS) {
    return invalid(RULES, `must have at most ${MOST_CONDITIONS} conditions in all, and not ${count}`);
  }
  const spot = deepRule(rules) ?? longValue(rules, RULES) ?? checkRules(rules, RULES);
  return spot && invalid(spot.path, spot.message);
}

function invalid(path: string, message: string): Invalid {
  return refusedAt('VALIDATION_FAILED', `The segment cannot be written: ${path} ${message}.`, path, message);
}

function conditionsIn(rules: readonly SegmentRule[]): number {
  return rules.reduce((sum, rule) => sum + rule.conditions.length + conditionsIn(rule.rules), 0);
}

function deepRule(rules: readonly SegmentRule[]) {
  for (const [index, rule] of rules.entries()) {
    const deep = rule.rules.findIndex((inner) => inner.rules.length > 0);
    if (deep < 0) continue;
    return {
      path: `${RULES}/${index}/rules/${deep}/rules`,
      message: 'must be empty: rules nest two levels deep at most',
    };
  }
  return undefined;
}

function longValue(rules: readonly SegmentRule[], path: string): { path: string; message: string } | undefined {
  for (const [index, rule] of rules.entries()) {
    const long = rule.conditions.findIndex(({ value }) => value !== null && value.length > MOST_CHARACTERS);
    if (long >= 0) {
      const message = `must have at most ${MOST_CHARACTERS} characters as text`;
      return { path: `${path}/${index}/conditions/${long}/value`, message };
    }
    const inner = longValue(rule.rules, `${path}/${index}/rules`);
    if (inner) return inner;
  }
  return undefined;
}

/** What the engine says of the condition, said of the rules that it was made of. */
export function ofRules<Code extends string>(
  { code, message, details }: Refusal<Code>,
  rules: readonly SegmentRule[],
): Refusal<Code> {
  const errors = details.errors?.map(({ path, message: spot }) => {
    const inWhen = path.startsWith('/body/when') ? path.slice('/body/when'.length) : '';
    return { path: `${RULES}${placeInRules(rules, inWhen)}`, message: spot };
  });
  return new Refusal(code, message, { ...details, ...(errors && { errors }) });
}

/** The only feature of a segment; undefined stays as it is, null is none. */
export async function onlyFeatureOf(
  { flags }: Pick<Repositories, 'flags'>,
  project: ProjectRecord,
  numbers: Numbers,
  feature: number | null | undefined,
): Promise<SegmentRecord['doorData'] | undefined | Invalid> {
  if (feature === undefined) return undefined;
  if (feature === null) return {};
  const flag = await findFeature({ flags }, numbers, project, feature);
  if (!(flag instanceof Refusal)) return { flagsmith: { flag: flag.key } };
  const message = `The segment cannot be written: project '${project.name}' has no feature ${feature}.`;
  return refusedAt('VALIDATION_FAILED', message, '/body/feature', 'names no feature of the project');
}
