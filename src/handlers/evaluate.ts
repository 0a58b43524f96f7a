/** Evaluation as every contract does it: from memory, with what the principal may see. */
import { RuleNote } from '../domain/definition.js';
import { type FlagRecord, flagNotFound } from '../domain/flags.js';
import { findPlace, type Named, type PlaceRefused } from '../domain/parents.js';
import type { Principal } from '../domain/principals.js';
import { Refusal } from '../domain/refusal.js';
import { type Context, evaluate, evaluateAll, matchingSegments, type Outcome } from '../evaluation/index.js';
import type { Schemas } from '../http/contract.js';
import type { EnvironmentSnapshot } from '../snapshots/load-snapshot.js';
import type { Services } from './services.js';

/** The environment that the request means. An API key that names none costs no query: it knows its own. */
export async function findSnapshot(
  { repositories, snapshots }: Services,
  principal: Principal,
  named: Named,
): Promise<EnvironmentSnapshot | PlaceRefused> {
  const namesNone = named.projectId === undefined && named.environmentId === undefined;
  if (namesNone && principal.kind === 'api_key') {
    const own = await snapshots.get(principal.environmentId);
    if (own) return own;
  }
  const place = await findPlace(repositories, principal, named);
  if (place instanceof Refusal) return place;
  const snapshot = await snapshots.get(place.environment.id);
  return snapshot ?? new Refusal('ENVIRONMENT_NOT_FOUND', `Environment '${place.environment.key}' does not exist.`);
}

/** What one flag answers. Archived flags, and for publishable keys server-only ones, do not exist. */
export function evaluateFlagIn(
  snapshot: EnvironmentSnapshot,
  principal: Principal,
  flagKey: string,
  context: Context,
): Outcome | Refusal<'FLAG_NOT_FOUND'> {
  const flag = findVisibleFlag(snapshot, principal, flagKey);
  if (flag instanceof Refusal) return flag;
  return evaluate(snapshot.compiled, flagKey, context) ?? flagNotFound(flagKey, snapshot.environment.key);
}

/** An active flag that the principal may see. */
export function findVisibleFlag(
  { flags, environment }: EnvironmentSnapshot,
  principal: Principal,
  flagKey: string,
): FlagRecord | Refusal<'FLAG_NOT_FOUND'> {
  const flag = flags.get(flagKey);
  const isHidden = flag?.serverOnly === true && isPublishable(principal);
  return flag && !isHidden ? flag : flagNotFound(flagKey, environment.key);
}

/** What all flags answer that the principal may see, in key order. */
export function evaluateFlagsIn(
  snapshot: EnvironmentSnapshot,
  principal: Principal,
  context: Context,
): readonly Outcome[] {
  const outcomes = evaluateAll(snapshot.compiled, context);
  return isPublishable(principal)
    ? outcomes.filter(({ flag }) => snapshot.flags.get(flag)?.serverOnly === false)
    : outcomes;
}

export function bearsOneOf(snapshot: EnvironmentSnapshot, flagKey: string, tags: readonly string[]): boolean {
  return snapshot.flags.get(flagKey)?.tags.some((tag) => tags.includes(tag)) ?? false;
}

/** Whether whoever asks may have their key from a page that everybody reads. */
export function isPublishable(principal: Principal): boolean {
  return principal.kind === 'api_key' && principal.type === 'pk';
}

interface ContextInput {
  readonly targeting_key?: string | null;
  readonly attributes?: Readonly<Record<string, unknown>>;
}

/** A context of the contract as the engine takes it. */
export function toContext({ clock }: Pick<Services, 'clock'>, context: ContextInput = {}): Context {
  return { targetingKey: context.targeting_key, attributes: context.attributes ?? {}, now: clock() };
}

/** No identifier may have it, and Postgres refuses even to look for it. */
const NUL = '\u0000';

/** The same, with the traits that are stored for the targeting key where the context does not give its own. */
export async function withStoredTraits(
  { storedTraits }: Services,
  { environment }: EnvironmentSnapshot,
  context: Context,
): Promise<Context> {
  if (!context.targetingKey || context.targetingKey.includes(NUL)) return context;
  const traits = await storedTraits.get(environment.id, context.targetingKey);
  return { ...context, attributes: { ...traits, ...context.attributes } };
}

/** The segments that the rule which served names and the user is in. */
export function matchedSegments({ compiled }: EnvironmentSnapshot, outcome: Outcome, context: Context): string[] {
  return namesSegments(outcome) ? matchingSegments(compiled, context, outcome.note.segments) : [];
}

/** Whether the rule which served names any. */
export function namesSegments(outcome: Outcome): outcome is Outcome & { readonly note: RuleNote } {
  return outcome.note instanceof RuleNote && outcome.note.segments.length > 0;
}

const REASONS: readonly Schemas['EvaluationReason'][] = [
  'DISABLED',
  'PREREQUISITE_FAILED',
  'TARGETING_MATCH',
  'SPLIT',
  'DEFAULT',
];

/** The engine hands a reason out as text; natively it only knows these. */
export function toReason(reason: string): Schemas['EvaluationReason'] {
  return REASONS.find((known) => known === reason) ?? 'DEFAULT';
}
