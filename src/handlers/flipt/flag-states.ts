/** A flag and its state in the environment that a request asks for: what rules and rollouts lie in. */
import type { Transaction } from '../../domain/change.js';
import { updateFlagEnvironment } from '../../domain/flag-environment-changes.js';
import { type FlagEnvironmentRecord, getFlagEnvironment, type Rule } from '../../domain/flag-environments.js';
import type { FlagRecord } from '../../domain/flags.js';
import type { Place } from '../../domain/parents.js';
import type { Principal } from '../../domain/principals.js';
import { Refusal } from '../../domain/refusal.js';
import type { Repositories } from '../../domain/repositories.js';
import type { TargetingFault } from '../../domain/targeting.js';
import { MOST_RULES } from '../bounds.js';
import type { Outcome } from '../change-in-place.js';
import type { Context } from '../handler.js';
import { refused } from './errors.js';
import { findFlag } from './found.js';
import { type Asked, changePlace, findPlace } from './places.js';
import { inNamespace } from './refusals.js';
import { checkRepeated } from './repeated-attachments.js';
import type { Switch } from './standing.js';

/** As much of a request as names a flag. */
export interface AskedFlag extends Asked {
  readonly path: Asked['path'] & { readonly flagKey: string };
}

export interface FlagState extends Place {
  readonly flag: FlagRecord;
  readonly state: FlagEnvironmentRecord;
}

/** What cannot be found, as Flipt names it. */
type Naming = (place: Place) => string;

export async function findFlagState(repositories: Repositories, principal: Principal, asked: AskedFlag) {
  const place = await findPlace(repositories, principal, asked);
  return place instanceof Refusal ? place : stateIn(repositories, place, asked.path.flagKey, flagIn(asked));
}

/** A change of the state. `absent`: what is told not to be found where there is no such flag. */
export function changeFlagState<Done extends Outcome>(
  repositories: Repositories,
  context: Context,
  asked: AskedFlag,
  work: (tx: Transaction, found: FlagState) => Promise<Done>,
  absent: Naming = flagIn(asked),
) {
  return changePlace(repositories, context, asked, 'here', async (tx, place) => {
    const found = await stateIn(tx, place, asked.path.flagKey, absent);
    return found instanceof Refusal ? refused(found) : work(tx, found);
  });
}

/** Puts rules in another order. */
export function orderRules(
  repositories: Repositories,
  context: Context,
  asked: AskedFlag,
  ordered: (found: FlagState) => readonly Rule[] | Refusal<'FLAG_NOT_FOUND'>,
) {
  return changeFlagState(repositories, context, asked, async (tx, found) => {
    const rules = ordered(found);
    const saved = rules instanceof Refusal ? rules : await saveRules(tx, found, rules);
    return saved instanceof Refusal ? refused(saved) : ({ status: 200, body: {} } as const);
  });
}

/** Takes rules away. Where there is no such flag, there are none. */
export function removeRules(
  repositories: Repositories,
  context: Context,
  asked: AskedFlag,
  rulesLeft: (found: FlagState) => readonly Rule[],
) {
  return changePlace(repositories, context, asked, 'here', async (tx, place) => {
    const found = await stateIn(tx, place, asked.path.flagKey, flagIn(asked));
    if (found instanceof Refusal) {
      tx.leave();
      return { status: 200, body: {} } as const;
    }
    const saved = await saveRules(tx, found, rulesLeft(found));
    return saved instanceof Refusal ? refused(saved) : ({ status: 200, body: {} } as const);
  });
}

async function stateIn(
  repositories: Repositories,
  place: Place,
  flagKey: string,
  absent: Naming,
): Promise<FlagState | Refusal<'FLAG_NOT_FOUND'>> {
  const flag = await findFlag(repositories, place.project, flagKey);
  if (flag instanceof Refusal) return notFound(absent(place));
  return { ...place, flag, state: await getFlagEnvironment(repositories, flag, place.environment.id) };
}

/** The state with these rules, and this switch if one is given, unless they could not be evaluated. */
export async function saveRules(
  tx: Transaction,
  found: FlagState,
  rules: readonly Rule[],
  switched: Partial<Switch> = {},
): Promise<FlagState | Refusal<TargetingFault>> {
  const { project, flag, environment, state } = found;
  if (rules.length > Math.max(MOST_RULES, state.rules.length)) {
    const message = `Flag '${flag.key}' would have ${rules.length} rules in environment '${environment.key}': at most ${MOST_RULES} are possible, with those that are not listed here.`;
    return new Refusal('VALIDATION_FAILED', message);
  }
  const repeated = checkRepeated(project, flag, rules, state.rules);
  if (repeated) return repeated;
  const changed = await updateFlagEnvironment(tx, flag, environment.id, { rules, ...switched });
  return changed instanceof Refusal ? changed : { ...found, state: changed.after };
}

function flagIn({ path }: AskedFlag): Naming {
  return (place) => inNamespace('flag', place.project, path.flagKey);
}

/** A flag, or what lies in one: the sentence alone tells them apart. */
export function notFound(what: string): Refusal<'FLAG_NOT_FOUND'> {
  return new Refusal('FLAG_NOT_FOUND', `${what} not found`);
}
