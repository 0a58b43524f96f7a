/** What is posted to webhooks of this door: one event for each feature state that has changed. */
import type { Actor } from '../../../domain/audit.js';
import type { EnvironmentRecord } from '../../../domain/environments.js';
import { differencesIn } from '../../../domain/flag-differences.js';
import type { FlagRecord } from '../../../domain/flags.js';
import type { ProjectRecord } from '../../../domain/projects.js';
import type { Repositories } from '../../../domain/repositories.js';
import type { SegmentRecord } from '../../../domain/segments.js';
import { mapInSlices } from '../../../domain/slices.js';
import type { TellEvents, WebhookEvent } from '../../../domain/webhook-outbox.js';
import { featureTypeOf, initialValueOf } from '../features/content.js';
import { Numbers } from '../numbers.js';
import { type ChangedState, changedStates, type StateInEvent } from './states.js';

export const tellFlagsmithEvents: TellEvents = async (repositories, announcement, environments) => {
  const { project, actor, now } = announcement;
  const numbers = await Numbers.load(repositories, project.organizationId);
  const changedBy = await nameOf(repositories, actor);
  const events = new Map<number, readonly WebhookEvent[]>();
  for (const environment of environments) {
    const differences = await differencesIn(repositories, announcement, environment.id);
    const changes = (await mapInSlices(differences, changedStates)).flat();
    const names = await loadNames(repositories, { project, environment, numbers }, changes);
    const written = await mapInSlices(changes, (change) => toEvent(names, change, changedBy, now));
    events.set(environment.id, written);
  }
  return events;
};

/** Whom the event tells to have done it: an address, the name of a key; empty, nobody in particular. */
async function nameOf(
  { users, apiKeys }: Pick<Repositories, 'users' | 'apiKeys'>,
  { kind, id }: Actor,
): Promise<string> {
  if (kind === 'user') return (await users.findByPublicId(id))?.email ?? '';
  return kind === 'api_key' ? ((await apiKeys.findOwner(id))?.apiKey.name ?? '') : '';
}

/** How what the states mention is called. */
interface Names {
  readonly project: ProjectRecord;
  readonly environment: EnvironmentRecord;
  readonly numbers: Numbers;
  /** By key. */
  readonly segments: ReadonlyMap<string, SegmentRecord>;
  /** Rows of stored identities by identifier. */
  readonly identities: ReadonlyMap<string, number>;
}

/** Only what the states mention. */
async function loadNames(
  repositories: Pick<Repositories, 'segments' | 'identities'>,
  place: Omit<Names, 'segments' | 'identities'>,
  changes: readonly ChangedState[],
): Promise<Names> {
  const states = changes.flatMap(({ before, after }) => [before, after]);
  const isOfSegment = states.some((state) => state?.segmentKey !== undefined);
  const segments = isOfSegment ? await repositories.segments.listAll(place.project.id) : [];
  const identifiers = [...new Set(states.flatMap((state) => state?.identifier ?? []))];
  const identities =
    identifiers.length > 0 ? await repositories.identities.findAll(place.environment.id, identifiers) : [];
  return {
    ...place,
    segments: new Map(segments.map((segment) => [segment.key, segment])),
    identities: new Map(identities.map(({ identifier, id }) => [identifier, id])),
  };
}

function toEvent(names: Names, { before, after }: ChangedState, changedBy: string, now: string): WebhookEvent {
  const type = after ? 'FLAG_UPDATED' : 'FLAG_DELETED';
  const data = {
    changed_by: changedBy,
    timestamp: now,
    new_state: after && toState(names, after),
    // Flagsmith leaves it out where there was none.
    ...(before && { previous_state: toState(names, before) }),
  };
  return { type, body: JSON.stringify({ event_type: type, data }) };
}

function toState(names: Names, state: StateInEvent): object {
  const { environment, numbers, identities } = names;
  const { flag, enabled, value, identifier } = state;
  return {
    enabled,
    environment: { id: numbers.ofRow('environment', environment), name: environment.name },
    feature: toFeature(names, flag),
    feature_segment: toFeatureSegment(names, state),
    feature_state_value: value,
    // An identity of which nothing is stored has no number.
    identity: (identifier !== undefined && identities.get(identifier)) || null,
    identity_identifier: identifier ?? null,
  };
}

function toFeature({ project, numbers }: Names, flag: FlagRecord): object {
  return {
    id: numbers.ofRow('feature', flag),
    name: flag.key,
    type: featureTypeOf(flag),
    created_date: flag.createdAt,
    description: flag.description === '' ? null : flag.description,
    initial_value: initialValueOf(flag),
    default_enabled: flag.doorData.flagsmith?.defaultEnabled ?? false,
    project: { id: numbers.ofRow('project', project), name: project.name },
  };
}

function toFeatureSegment({ segments, numbers }: Names, { segmentKey, priority }: StateInEvent): object | null {
  if (segmentKey === undefined) return null;
  const segment = segments.get(segmentKey);
  return {
    segment: {
      id: segment ? numbers.ofRow('segment', segment) : null,
      name: segment?.name ?? segmentKey,
      description: segment?.description || null,
    },
    priority,
  };
}
