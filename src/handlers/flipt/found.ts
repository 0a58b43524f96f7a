/** Flags and segments by their keys, and what Flipt says where there is none. */
import type { FlagRecord } from '../../domain/flags.js';
import type { ProjectRecord } from '../../domain/projects.js';
import { Refusal } from '../../domain/refusal.js';
import type { Repositories } from '../../domain/repositories.js';
import type { SegmentRecord } from '../../domain/segments.js';
import { inNamespace, invalid } from './refusals.js';

/** Archived, it does not exist here. */
export async function findFlag(
  { flags }: Pick<Repositories, 'flags'>,
  namespace: Pick<ProjectRecord, 'id' | 'key'>,
  key: string,
): Promise<FlagRecord | Refusal<'FLAG_NOT_FOUND'>> {
  const flag = await flags.findByKey(namespace.id, key);
  if (flag?.status === 'active') return flag;
  return new Refusal('FLAG_NOT_FOUND', `${inNamespace('flag', namespace, key)} not found`);
}

/** Why nothing can be done by this key here where its flag is archived; undefined: there is no such flag, or it is not. */
export async function checkArchived(
  { flags }: Pick<Repositories, 'flags'>,
  namespace: Pick<ProjectRecord, 'id' | 'key'>,
  key: string,
  complaint: 'is archived' | 'is not unique: one is archived',
): Promise<Refusal<'VALIDATION_FAILED'> | undefined> {
  const flag = await flags.findByKey(namespace.id, key);
  if (flag?.status !== 'archived') return undefined;
  const advice = 'restore it, or delete it, where archived flags are shown: in the native API or its pages';
  return invalid(`${inNamespace('flag', namespace, key)} ${complaint}: ${advice}`);
}

export async function findSegment(
  { segments }: Pick<Repositories, 'segments'>,
  namespace: Pick<ProjectRecord, 'id' | 'key'>,
  key: string,
): Promise<SegmentRecord | Refusal<'SEGMENT_NOT_FOUND'>> {
  const segment = await segments.findByKey(namespace.id, key);
  return segment ?? new Refusal('SEGMENT_NOT_FOUND', `${inNamespace('segment', namespace, key)} not found`);
}
