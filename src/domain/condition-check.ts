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
  const namesSegments = state.rules.some(({ when }) => when && segmentsNamedBy(allIn(when, '')).length > 0);
  const all = namesSegments ? await segments.listAll(flag.projectId) : [];
  return checkConditionsOf([{ flag, state, path: '/body' }], all);
}

/** A flag's state somewhere, and the JSON pointer of it in the request. */
export interface PlacedState {
  readonly flag: Pick<FlagRecord, 'key' | 'type' | 'toggle' | 'variations' | 'defaultVariation' | 'offVariation'>;
  readonly state: Pick<FlagEnvironmentRecord, 'enabled' | 'rules' | 'defaultServe'>;
  readonly path: string;
}

/** The conditions of the rules of several states, of one flag in several environments, too. `segments`: all there are. */
export function checkConditionsOf(
  states: readonly PlacedState[],
  segments: readonly Named[],
): ConditionInvalid | undefined {
  const named: string[] = [];
  for (const { state, path } of states) {
    const conditions = state.rules.flatMap(({ when }, index) =>
      when ? allIn(when, `${path}/rules/${index}/when`) : [],
    );
    const tooMuch = checkConditionBounds(conditions);
    if (tooMuch) return tooMuch;
    named.push(...segmentsNamedBy(conditions).map(({ key }) => key));
  }
  const known = named.length > 0 ? closureOf(segments, named) : [];
  // By their numbers: the same key may be there in several environments.
  const flags = Object.fromEntries(
    states.map(({ flag, state }, index) => [
      String(index),
      toDefinitionFlag(flag, { ...state, prerequisites: [], overrides: [] }),
    ]),
  );
  const placeOf = (at: readonly (string | number)[]) => (at[0] === 'flags' ? states[Number(at[1])]?.path : undefined);
  return firstProblem({ format: 1, segments: toDefinitionSegments(known), flags }, placeOf);
}

/** `changed` are the keys of those to check, each with its place in the request; the others of `segments` are sound. */
export function checkSegmentConditions(
  segments: readonly Named[],
  changed: ReadonlyMap<string, string>,
): ConditionInvalid | undefined {
  for (const { key, when } of segments) {
    const path = changed.get(key);
    const tooMuch = path === undefined ? undefined : checkConditionBounds(allIn(when, `${path}/when`));
    if (tooMuch) return tooMuch;
  }
  const known = closureOf(segments, [...changed.keys()]);
  const placeOf = (at: readonly (string | number)[]) => (at[0] === 'segments' ? changed.get(String(at[1])) : undefined);
  return firstProblem({ format: 1, segments: toDefinitionSegments(known), flags: {} }, placeOf);
}

/**
 * The first problem of a flag or segment of the definition that has a place in the request. What another segment does
 * wrong is not this request's fault.
 */
function firstProblem(
  definition: Definition,
  placeOf: (at: readonly (string | number)[]) => string | undefined,
): ConditionInvalid | undefined {
  for (const { at, what } of compile(definition, { regex: re2 }).problems) {
    const place = placeOf(at);
    if (place === undefined) continue;
    const path = at.slice(2).map((step) => (step === 'bucket' ? 'percentage' : step));
    return conditionInvalid(`${place}/${path.join('/')}`, what);
  }
  return undefined;
}

function conditionInvalid(path: string, what: string): ConditionInvalid {
  return new Refusal('CONDITION_INVALID', `A condition cannot be evaluated: ${what}`, {
    errors: [{ path, message: what }],
  });
}
