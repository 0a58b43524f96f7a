/** What requests name by its number, where it exists for who asks. */
import type { Transaction } from '../../domain/change.js';
import type { FlagRecord } from '../../domain/flags.js';
import type { Place } from '../../domain/parents.js';
import type { Principal } from '../../domain/principals.js';
import type { ProjectRecord } from '../../domain/projects.js';
import { Refusal } from '../../domain/refusal.js';
import type { Repositories } from '../../domain/repositories.js';
import type { SegmentRecord } from '../../domain/segments.js';
import type { Context } from '../handler.js';
import { refused } from './errors.js';
import { Numbers } from './ids.js';
import { changeProject, findPlace } from './places.js';

/** A feature of the project. */
export async function findFeature(
  { flags }: Pick<Repositories, 'flags'>,
  numbers: Numbers,
  project: ProjectRecord,
  number: number,
): Promise<FlagRecord | Refusal<'FLAG_NOT_FOUND'>> {
  const flag = await flags.findById(project.id, numbers.rowId('feature', number));
  // A number that was kept for another row is not this one's.
  if (flag && numbers.ofRow('feature', flag) === number) return flag;
  return new Refusal('FLAG_NOT_FOUND', `Feature '${number}' does not exist in project '${project.name}'.`);
}

/** A segment of the project. */
export async function findNumberedSegment(
  { segments }: Pick<Repositories, 'segments'>,
  numbers: Numbers,
  project: ProjectRecord,
  number: number,
): Promise<SegmentRecord | Refusal<'SEGMENT_NOT_FOUND'>> {
  const segment = await segments.findById(project.id, numbers.rowId('segment', number));
  if (segment && numbers.ofRow('segment', segment) === number) return segment;
  return new Refusal('SEGMENT_NOT_FOUND', `Segment '${number}' does not exist in project '${project.name}'.`);
}

/** An environment of any project. */
export async function findNumberedPlace(
  repositories: Pick<Repositories, 'environments' | 'projects'>,
  principal: Principal,
  numbers: Numbers,
  number: number,
): Promise<Place | Refusal<'ENVIRONMENT_NOT_FOUND' | 'INSUFFICIENT_PERMISSIONS'>> {
  const environment = await repositories.environments.findById(numbers.rowId('environment', number));
  const isMeant = environment && numbers.ofRow('environment', environment) === number;
  const place = isMeant ? await findPlace(repositories, principal, environment.clientKey) : undefined;
  if (place && !(place instanceof Refusal && place.code === 'ENVIRONMENT_NOT_FOUND')) return place;
  return new Refusal('ENVIRONMENT_NOT_FOUND', `Environment '${number}' does not exist.`);
}

/** An environment of this project. */
export async function findEnvironmentIn(
  repositories: Pick<Repositories, 'environments' | 'projects'>,
  principal: Principal,
  numbers: Numbers,
  { project, number }: { readonly project: ProjectRecord; readonly number: number },
): Promise<Place | Refusal<'ENVIRONMENT_NOT_FOUND' | 'INSUFFICIENT_PERMISSIONS'>> {
  const place = await findNumberedPlace(repositories, principal, numbers, number);
  if (place instanceof Refusal || place.project.id === project.id) return place;
  return new Refusal('ENVIRONMENT_NOT_FOUND', `Environment '${number}' does not exist in project '${project.name}'.`);
}

/** A feature, as a path names it. */
export interface FeaturePath {
  readonly project_pk: number;
  readonly feature_pk: number;
}

/** A change of a feature, which every environment may see. */
export async function changeFeature<Done extends { readonly status: number }>(
  repositories: Repositories,
  context: Context,
  path: FeaturePath,
  work: (tx: Transaction, project: ProjectRecord, flag: FlagRecord, numbers: Numbers) => Promise<Done>,
) {
  const numbers = await Numbers.load(repositories, context.principal.organizationId);
  return changeProject(repositories, context, numbers, path.project_pk, 'everywhere', async (tx, project) => {
    const flag = await findFeature(tx, numbers, project, path.feature_pk);
    return flag instanceof Refusal ? refused(flag) : work(tx, project, flag, numbers);
  });
}
