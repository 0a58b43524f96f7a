/** Snapshots for clients as bytes, made once for each revision however many ask. */
import type { FlagRecord } from '../../../domain/flags.js';
import { Refusal } from '../../../domain/refusal.js';
import { EntityTag } from '../../../http/entity-tags.js';
import type { EnvironmentSnapshot } from '../../../snapshots/load-snapshot.js';
import type { Dialect } from './dialects.js';
import { flagTexts } from './texts.js';

export interface SnapshotDocument {
  readonly bytes: Buffer;
  /** Of the content, and without quotes: Flipt's clients send back what they are given. */
  readonly etag: string;
}

type Written = SnapshotDocument | Refusal<'VALIDATION_FAILED'>;

export class SnapshotDocuments {
  readonly #made = new WeakMap<EnvironmentSnapshot, Map<string, Promise<Written>>>();

  /** Refused where it is too much for one answer. */
  of(snapshot: EnvironmentSnapshot, namespaceKey: string, dialect: Dialect): Promise<Written> {
    const made = this.#made.get(snapshot) ?? new Map<string, Promise<Written>>();
    this.#made.set(snapshot, made);
    const name = JSON.stringify([namespaceKey, dialect]);
    const known = made.get(name) ?? write(snapshot, namespaceKey, dialect);
    made.set(name, known);
    return known;
  }
}

async function write(snapshot: EnvironmentSnapshot, namespaceKey: string, dialect: Dialect): Promise<Written> {
  const texts = await flagTexts(snapshot, oldestFirst(snapshot), { key: namespaceKey }, dialect);
  if (texts instanceof Refusal) return texts;
  const namespace = JSON.stringify({ key: namespaceKey });
  const bytes = Buffer.from(`{"namespace":${namespace},"flags":[${texts.join(',')}]}`);
  return { bytes, etag: EntityTag.ofDocument(bytes).value.replaceAll('"', '') };
}

function oldestFirst({ flags }: EnvironmentSnapshot): readonly FlagRecord[] {
  const all = flags.values.filter((flag) => flag !== undefined);
  return all.sort((one, other) => Date.parse(one.createdAt) - Date.parse(other.createdAt) || one.id - other.id);
}
