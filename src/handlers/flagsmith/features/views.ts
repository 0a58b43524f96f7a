/** Where features are looked at, as queries say it. */
import type { Principal } from '../../../domain/principals.js';
import type { ProjectRecord } from '../../../domain/projects.js';
import { Refusal } from '../../../domain/refusal.js';
import type { Repositories } from '../../../domain/repositories.js';
import type { Numbers } from '../numbers.js';
import { findEnvironmentIn } from '../places.js';
import { findNumberedSegment } from '../segments/found.js';
import type { FeatureView } from './shown.js';

interface ViewQuery {
  readonly environment?: number;
  readonly segment?: number;
  readonly identity?: number;
}

type ViewRefused = Refusal<
  'ENVIRONMENT_NOT_FOUND' | 'INSUFFICIENT_PERMISSIONS' | 'SEGMENT_NOT_FOUND' | 'IDENTITY_NOT_FOUND'
>;

/** Undefined: the query is about no environment. */
export async function findView(
  repositories: Repositories,
  principal: Principal,
  numbers: Numbers,
  project: ProjectRecord,
  { environment: environmentPk, segment: segmentPk, identity: identityPk }: ViewQuery,
): Promise<FeatureView | undefined | ViewRefused> {
  if (environmentPk === undefined) return undefined;
  const place = await findEnvironmentIn(repositories, principal, numbers, { project, number: environmentPk });
  if (place instanceof Refusal) return place;
  const segment =
    segmentPk === undefined ? undefined : await findNumberedSegment(repositories, numbers, project, segmentPk);
  if (segment instanceof Refusal) return segment;
  const { environment } = place;
  const identity =
    identityPk === undefined ? undefined : await repositories.identities.findById(environment.id, identityPk);
  if (identityPk !== undefined && !identity) {
    const message = `Identity '${identityPk}' does not exist in environment '${environment.name}'.`;
    return new Refusal('IDENTITY_NOT_FOUND', message);
  }
  const states = await repositories.flagEnvironments.listByEnvironment(environment.id, -1);
  return {
    environment,
    states: new Map(states.map((state) => [String(state.flagId), state])),
    segmentKey: segment?.key,
    identity: identity && { number: identity.id, identifier: identity.identifier },
  };
}
