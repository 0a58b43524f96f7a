/** Environment documents as bytes, made once for each revision however many ask. */
import type { EnvironmentDefinition } from '../../../domain/definition.js';
import { Slices } from '../../../domain/slices.js';
import type { Schemas } from '../../../http/contract.js';
import type { EnvironmentSnapshot } from '../../../snapshots/load-snapshot.js';
import type { Services } from '../../services.js';
import { Numbers } from '../numbers.js';
import { writeDocument } from './document.js';

type EnvironmentDocument = Schemas<'flagsmith'>['EnvironmentDocument'];

/**
 * Documents of environments. `modifiedAt`: what the document says of when it was modified, in epoch milliseconds.
 * Undefined: the project is gone.
 */
export interface EnvironmentDocuments {
  of(snapshot: EnvironmentSnapshot, modifiedAt: number): Promise<Buffer | undefined>;
}

interface Written {
  readonly bytes: Buffer;
  readonly modifiedAt: number;
}

export function createEnvironmentDocuments({ repositories }: Pick<Services, 'repositories'>): EnvironmentDocuments {
  const made = new WeakMap<EnvironmentDefinition, Promise<Written | undefined>>();
  const keep = (definition: EnvironmentDefinition, written: Promise<Written | undefined>) => {
    made.set(definition, written);
    written.catch(() => made.delete(definition));
    return written;
  };
  return {
    of: async (snapshot, modifiedAt) => {
      const { definition } = snapshot;
      const known = made.get(definition) ?? keep(definition, write(repositories, snapshot, modifiedAt));
      const written = await known;
      if (!written || written.modifiedAt === modifiedAt) return written?.bytes;
      const later = { bytes: withTime(written.bytes, modifiedAt), modifiedAt };
      void keep(definition, Promise.resolve(later));
      return later.bytes;
    },
  };
}

async function write(
  repositories: Services['repositories'],
  snapshot: EnvironmentSnapshot,
  modifiedAt: number,
): Promise<Written | undefined> {
  const project = await repositories.projects.findById(snapshot.environment.projectId);
  const organization = project && (await repositories.organizations.findById(project.organizationId));
  if (!organization) return undefined;
  const numbers = await Numbers.load(repositories, organization.id);
  const document = await writeDocument({ snapshot, project, organization, numbers });
  return { bytes: await toBytes({ ...document, updated_at: timeText(modifiedAt) }), modifiedAt };
}

/** All of the same length. */
function timeText(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}

const BEFORE_TIME = '{"updated_at":"';

/** A copy: the bytes themselves may be on their way to somebody. */
function withTime(bytes: Buffer, modifiedAt: number): Buffer {
  const copy = Buffer.from(bytes);
  copy.write(timeText(modifiedAt), BEFORE_TIME.length);
  return copy;
}

/** Without holding the event loop up: the time first, where it can be found again. */
async function toBytes(document: EnvironmentDocument): Promise<Buffer> {
  const slices = new Slices();
  const chunks: Buffer[] = [];
  for (const piece of pieces(document)) {
    if (slices.isOver) await slices.rest();
    chunks.push(Buffer.from(piece));
  }
  return Buffer.concat(chunks);
}

function* pieces(document: EnvironmentDocument): Generator<string> {
  const { updated_at, project, feature_states, identity_overrides, ...rest } = document;
  const { segments, ...ofProject } = project;
  yield `${BEFORE_TIME}${updated_at}",${inner(rest)},"project":{${inner(ofProject)},"segments":`;
  yield* items(segments);
  yield '},"feature_states":';
  yield* items(feature_states);
  yield ',"identity_overrides":';
  yield* items(identity_overrides);
  yield '}';
}

function inner(object: object): string {
  return JSON.stringify(object).slice(1, -1);
}

function* items(list: readonly object[]): Generator<string> {
  yield '[';
  for (const [index, item] of list.entries()) yield `${index > 0 ? ',' : ''}${JSON.stringify(item)}`;
  yield ']';
}
