/** Snapshots for clients as bytes, made once for each revision however many ask. */
import type { FlagRecord } from '../../../domain/flags.js';
import { mapInSlices } from '../../../domain/slices.js';
import { EntityTag } from '../../../http/entity-tags.js';
import type { EnvironmentSnapshot } from '../../../snapshots/load-snapshot.js';
import type { Dialect } from './dialects.js';
import { SnapshotFlags } from './flags.js';

export interface SnapshotDocument {
  readonly bytes: Buffer;
  /** Of the content, and without quotes: Flipt's clients send back what they are given. */
  readonly etag: string;
}

export class SnapshotDocuments {
  readonly #made = new WeakMap<EnvironmentSnapshot, Map<string, Promise<SnapshotDocument>>>();

  of(snapshot: EnvironmentSnapshot, namespaceKey: string, dialect: Dialect): Promise<SnapshotDocument> {
    const made = this.#made.get(snapshot) ?? new Map<string, Promise<SnapshotDocument>>();
    this.#made.set(snapshot, made);
    const name = JSON.stringify([namespaceKey, dialect]);
    const known = made.get(name) ?? write(snapshot, namespaceKey, dialect);
    made.set(name, known);
    return known;
  }
}

async function write(snapshot: EnvironmentSnapshot, namespaceKey: string, dialect: Dialect): Promise<SnapshotDocument> {
  const told = new SnapshotFlags(snapshot, dialect);
  const texts = await mapInSlices(oldestFirst(snapshot), (flag) => JSON.stringify(told.of(flag)));
  const namespace = JSON.stringify({ key: namespaceKey });
  const bytes = Buffer.from(`{"namespace":${namespace},"flags":[${texts.join(',')}]}`);
  return { bytes, etag: EntityTag.ofDocument(bytes).value.replaceAll('"', '') };
}

function oldestFirst({ flags }: EnvironmentSnapshot): readonly FlagRecord[] {
  const all = flags.values.filter((flag) => flag !== undefined);
  return all.sort((one, other) => Date.parse(one.createdAt) - Date.parse(other.createdAt) || one.id - other.id);
}
