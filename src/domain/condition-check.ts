/**
 * Whether the engine can evaluate what is to be stored, exactly as it is written: its own compiler says what it cannot,
 * and where.
 */
import { compile, type Definition } from '../evaluation/index.js';
import { re2 } from '../evaluation/regex-re2.js';
import { checkConditionBounds } from './condition-bounds.js';
import { allIn, segmentsNamedBy } from './conditions.js';
import { toDefinitionFlag, toDefinitionSegments } from './definition.js';
import type { FlagEnvironmentRecord } from './flag-environments.js';
import type { FlagRecord } from './flags.js';
import { Refusal } from './refusal.js';
import type { Repositories } from './repositories.js';
import { closureOf } from './segment-graph.js';
import type { SegmentRecord } from './segments.js';

type Named = Pick<SegmentRecord, 'key' | 'name' | 'when'>;
type ConditionInvalid = Refusal<'CONDITION_INVALID'>;

/** The conditions of the rules; prerequisites and overrides have checks of their own. */
export async function checkRuleConditions(
  { segments }: Pick<Repositories, 'segments'>,
  flag: FlagRecord,
  state: Pick<FlagEnvironmentRecord, 'enabled' | 'rules' | 'defaultServe'>,
): Promise<ConditionInvalid | undefined> {
  const conditions = state.rules.flatMap(({ when }, index) => (when ? allIn(when, `/body/rules/${index}/when`) : []));
  const tooMuch = checkConditionBounds(conditions);
  if (tooMuch) return tooMuch;
  const named = segmentsNamedBy(conditions).map(({ key }) => key);
  const known = named.length > 0 ? closureOf(await segments.listAll(flag.projectId), named) : [];
  const flags = { [flag.key]: toDefinitionFlag(flag, { ...state, prerequisites: [], overrides: [] }) };
  return firstProblem({ format: 1, segments: toDefinitionSegments(known), flags }, ['flags', flag.key]);
}

export function checkSegmentCondition(
  others: readonly Named[],
  { key, when }: Pick<Named, 'key' | 'when'>,
): ConditionInvalid | undefined {
  const conditions = allIn(when, '/body/when');
  const tooMuch = checkConditionBounds(conditions);
  if (tooMuch) return tooMuch;
  const named = segmentsNamedBy(conditions).map((segment) => segment.key);
  const segments = [...closureOf(others, named).filter((other) => other.key !== key), { key, name: key, when }];
  return firstProblem({ format: 1, segments: toDefinitionSegments(segments), flags: {} }, ['segments', key]);
}

/** The first problem at this place of the definition. What another segment does wrong is not this request's fault. */
function firstProblem(definition: Definition, place: readonly string[]): ConditionInvalid | undefined {
  const { problems } = compile(definition, { regex: re2 });
  const problem = problems.find(({ at }) => place.every((step, index) => at[index] === step));
  if (!problem) return undefined;
  const path = problem.at.slice(place.length).map((step) => (step === 'bucket' ? 'percentage' : step));
  return conditionInvalid(`/body/${path.join('/')}`, problem.what);
}

function conditionInvalid(path: string, what: string): ConditionInvalid {
  return new Refusal('CONDITION_INVALID', `A condition cannot be evaluated: ${what}`, {
    errors: [{ path, message: what }],
  });
}
