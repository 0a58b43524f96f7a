/** What a change of a flag's state would do, without its being done. */
import type { ChangedState } from '../domain/flag-environment-changes.js';
import type { FlagEnvironmentRecord } from '../domain/flag-environments.js';
import type { FlagRecord } from '../domain/flags.js';
import { isSame } from '../domain/json.js';
import { changesBetween } from '../domain/json-changes.js';
import type { Named, PlaceRefused } from '../domain/parents.js';
import type { Principal } from '../domain/principals.js';
import { Refusal, refusedAt } from '../domain/refusal.js';
import { type Context, evaluate, type Outcome } from '../evaluation/index.js';
import type { Schemas } from '../http/contract.js';
import type { EnvironmentSnapshot } from '../snapshots/load-snapshot.js';
import { findSnapshot, toContext, toReason } from './evaluate.js';
import type { Services } from './services.js';
import { toState } from './targeting.js';

/** The contract's bound on the places of a dry run. */
const MOST_CHANGES = 1000;

/** A change of a flag's state of which nothing was kept. */
export interface Tried extends ChangedState {
  readonly flag: FlagRecord;
}

/** What the change would have done. What evaluates needs the connection that the change had, and so comes after it. */
export async function toDryRun(
  services: Services,
  principal: Principal,
  named: Named,
  { flag, before, after }: Tried,
  contexts: readonly Schemas['EvaluationContext'][],
): Promise<Schemas['DryRun'] | PlaceRefused> {
  const snapshot = await findSnapshot(services, principal, named);
  if (snapshot instanceof Refusal) return snapshot;
  return {
    changes: toChanges(toState(before), toState(after)),
    contexts: compareAnswers(services, snapshot, { flag, state: after }, contexts),
  };
}

/** Where one state differs from the other. */
function toChanges(before: object, after: object): Schemas['DryRunChange'][] {
  return changesBetween(before, after, MOST_CHANGES).map((change) => ({
    path: change.path,
    before: change.before,
    after: change.after,
  }));
}

/** What the flag answers each context by the snapshot, and what it would in this state. */
function compareAnswers(
  { withState, clock }: Pick<Services, 'withState' | 'clock'>,
  snapshot: EnvironmentSnapshot,
  { flag, state }: { readonly flag: FlagRecord; readonly state: FlagEnvironmentRecord },
  contexts: readonly Schemas['EvaluationContext'][],
): Schemas['DryRunContext'][] {
  if (contexts.length === 0) return []; // nobody to compile it for
  // As if all were asked at one moment: windows open and close.
  const now = clock();
  const changed = flag.status === 'active' ? withState(snapshot, flag, state) : snapshot;
  return contexts.map((input) => {
    const context = toContext({ clock: () => now }, input);
    const before = answerOf(snapshot, flag.key, context);
    const after = answerOf(changed, flag.key, context);
    return { targeting_key: input.targeting_key ?? null, before, after, changed: isAnother(before, after) };
  });
}

function answerOf({ compiled }: EnvironmentSnapshot, flagKey: string, context: Context): Answer | null {
  const outcome = evaluate(compiled, flagKey, context);
  return outcome && toAnswer(outcome);
}

type Answer = Schemas['DryRunAnswer'];

function toAnswer({ value, variation, enabled, reason, rule }: Outcome): Answer {
  return { value, variation, enabled, reason: toReason(reason), rule };
}

/** Whether applications would notice: they act by what they are answered, not by why. */
function isAnother(before: Answer | null, after: Answer | null): boolean {
  return !isSame(before && served(before), after && served(after));
}

function served({ value, variation, enabled }: Answer): object {
  return { value, variation, enabled };
}

/** Who sends contexts and no `dry_run` may take a real change for one that was only tried. */
export function contextsWithoutDryRun(): Refusal<'DRY_RUN_REQUIRED'> {
  const message = 'Sample contexts are for a dry run: nothing else evaluates them.';
  return refusedAt('DRY_RUN_REQUIRED', message, '/body/contexts', 'takes dry_run=true');
}
