/** Which feature state a number calls, identities apart: looked for without what it holds, and then read alone. */
import type { EnvironmentRecord } from '../../../domain/environments.js';
import type { FlagRules } from '../../../domain/flag-environments.js';
import type { Place } from '../../../domain/parents.js';
import { type Principal, visibleProjects } from '../../../domain/principals.js';
import type { ProjectRecord } from '../../../domain/projects.js';
import { Refusal } from '../../../domain/refusal.js';
import type { Repositories } from '../../../domain/repositories.js';
import { Slices } from '../../../domain/slices.js';
import { readAll } from '../../read-all.js';
import type { Numbers } from '../numbers.js';
import { onlyOne } from '../only-one.js';
import { OLDEST_FIRST } from '../pages.js';
import { findNumberedPlace, findPlace } from '../places.js';
import { defaultRef, segmentOverridesIn } from './feature-states.js';
import type { StandingState } from './shown.js';
import { readStatesOf } from './standing.js';
import { placeOf } from './targets.js';

/** By which of its numbers a feature state is called: its own, or that of its segment in the feature. */
type StateNumber = 'feature_state' | 'feature_segment';

export interface Called {
  readonly kind: StateNumber;
  readonly number: number;
  readonly numbers: Numbers;
}

/** Where the number calls something, and of which feature. */
export interface Located extends Place {
  readonly flagId: number;
}

type Tables = Pick<Repositories, 'flags' | 'flagEnvironments'>;
type NotOne = Refusal<'NOT_FOUND' | 'VALIDATION_FAILED'>;
type Refused = NotOne | Refusal<'ENVIRONMENT_NOT_FOUND' | 'INSUFFICIENT_PERMISSIONS'>;

/** `environmentPk`: the only environment where it is looked for. */
export async function locateState(
  repositories: Tables & Pick<Repositories, 'environments' | 'projects'>,
  principal: Principal,
  called: Called,
  environmentPk?: number,
): Promise<Located | Refused> {
  if (environmentPk !== undefined) {
    const place = await findNumberedPlace(repositories, principal, called.numbers, environmentPk);
    return place instanceof Refusal ? place : locateIn(repositories, place, called);
  }
  const projectIds = visibleProjects(principal);
  const filter = { organizationId: principal.organizationId, ...(projectIds && { projectIds }) };
  const found: Found[] = [];
  for (const project of await readAll((page) => repositories.projects.list(filter, page), OLDEST_FIRST)) {
    const environments = await repositories.environments.listAll(project.id);
    found.push(...(await search(repositories, project, environments, called)));
  }
  const one = chosen(found, called);
  if (one instanceof Refusal) return one;
  const place = await findPlace(repositories, principal, one.environment.clientKey);
  return place instanceof Refusal ? place : { ...place, flagId: one.flagId };
}

/** In this environment only. */
export async function locateIn(repositories: Tables, place: Place, called: Called): Promise<Located | NotOne> {
  const found = chosen(await search(repositories, place.project, [place.environment], called), called);
  return found instanceof Refusal ? found : { ...place, flagId: found.flagId };
}

/** What the number calls, as it is now. */
export async function findState(
  tables: Tables,
  located: Located,
  called: Called,
): Promise<StandingState | Refusal<'NOT_FOUND' | 'VALIDATION_FAILED'>> {
  const states = await readStatesOf(tables, located);
  return chosen(
    states.filter((standing) => numberOf(standing, called) === called.number),
    called,
  );
}

/** 0: it is of no segment, and has no number of that kind. */
export function numberOf(
  { environment, flag, state, target }: StandingState,
  { kind, numbers }: Omit<Called, 'number'>,
): number {
  if (kind === 'feature_segment' && target.of !== 'segment') return 0;
  return numbers.ofRef(kind, placeOf(flag, environment, state, target).ref);
}

export function chosen<Thing>(found: readonly Thing[], { kind, number }: Omit<Called, 'numbers'>): Thing | NotOne {
  const what = kind === 'feature_state' ? 'Feature state' : 'Feature segment';
  return onlyOne(found, number, `${what} '${number}' does not exist.`);
}

interface Found {
  readonly flagId: number;
  readonly environment: EnvironmentRecord;
}

/** Environment by environment, between which everybody else has their turn: each name is hashed. */
async function search(
  { flags, flagEnvironments }: Tables,
  { id: projectId }: ProjectRecord,
  environments: readonly EnvironmentRecord[],
  { kind, number, numbers }: Called,
): Promise<readonly Found[]> {
  const slices = new Slices();
  const found: Found[] = [];
  const all = kind === 'feature_state' ? await flags.listChanged(projectId, -1) : [];
  for (const environment of environments) {
    const names = [
      ...all.map((flag) => ({ flagId: flag.id, ref: defaultRef(flag, environment) })),
      ...(await flagEnvironments.listRules(environment.id)).flatMap(overridesIn),
    ];
    for (const { flagId, ref } of names) {
      if (slices.isOver) await slices.rest();
      if (numbers.ofRef(kind, ref) === number) found.push({ flagId, environment });
    }
    await slices.rest();
  }
  return found;
}

/** What names the segment overrides of a flag: of two rules for one segment the first. */
function overridesIn({ flagId, rules }: FlagRules): readonly { readonly flagId: number; readonly ref: string }[] {
  const bySegment = new Map(
    segmentOverridesIn(rules)
      .toReversed()
      .map(({ segmentKey, rule }) => [segmentKey, rule.id]),
  );
  return [...bySegment.values()].map((ref) => ({ flagId, ref }));
}
