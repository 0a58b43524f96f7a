/** Who is in a segment, and in which segments somebody is: by what is stored, evaluated as requests are. */
import type { EnvironmentRecord } from '../../../domain/environments.js';
import type { IdentityRecord } from '../../../domain/identities.js';
import type { Page, Position } from '../../../domain/pages.js';
import { Refusal } from '../../../domain/refusal.js';
import { Slices } from '../../../domain/slices.js';
import { matchingSegments } from '../../../evaluation/index.js';
import type { EnvironmentSnapshot } from '../../../snapshots/load-snapshot.js';
import type { Services } from '../../services.js';

/** Identities that are asked between two turns of everybody else. */
const SLICE = 200;

type Member = Pick<IdentityRecord, 'id' | 'identifier'>;

/** The environment's identities that are in the segment, in the order of their identifiers. */
export async function listMembers(
  services: Pick<Services, 'repositories' | 'snapshots' | 'clock'>,
  environment: EnvironmentRecord,
  segmentKey: string,
): Promise<readonly Member[]> {
  const { identities } = services.repositories;
  const snapshot = await services.snapshots.get(environment.id);
  if (!snapshot) return [];
  const members: Member[] = [];
  const filter = { environmentId: environment.id };
  const sort = [{ field: 'identifier', order: 'asc' }] as const;
  const slices = new Slices();
  let after: Position | null = null;
  do {
    const page: Page<IdentityRecord> = await identities.list(filter, {
      at: { after },
      perPage: SLICE,
      sort,
      order: 'asc',
    });
    for (const identity of page.items) {
      if (segmentsOf(services, snapshot, identity, [segmentKey]).length === 0) continue;
      members.push({ id: identity.id, identifier: identity.identifier });
    }
    after = page.next;
    // SQLite never lets go of the event loop by itself.
    await slices.rest();
  } while (after !== null);
  return members;
}

/** Which of these segments an identity of one of the environments is in. */
export async function listSegmentsOf(
  services: Pick<Services, 'repositories' | 'snapshots' | 'clock'>,
  environments: readonly EnvironmentRecord[],
  identityId: number,
  segmentKeys: readonly string[],
): Promise<readonly string[] | Refusal<'IDENTITY_NOT_FOUND'>> {
  const { identities } = services.repositories;
  const found = await Promise.all(environments.map(({ id }) => identities.findById(id, identityId)));
  const identity = found.find((one) => one !== undefined);
  const snapshot = identity && (await services.snapshots.get(identity.environmentId));
  if (snapshot) return segmentsOf(services, snapshot, identity, segmentKeys);
  return new Refusal('IDENTITY_NOT_FOUND', `Identity '${identityId}' is not stored in any environment of the project.`);
}

function segmentsOf(
  { clock }: Pick<Services, 'clock'>,
  { compiled }: EnvironmentSnapshot,
  { identifier, traits }: IdentityRecord,
  segmentKeys: readonly string[],
): readonly string[] {
  return matchingSegments(compiled, { targetingKey: identifier, attributes: traits, now: clock() }, segmentKeys);
}
