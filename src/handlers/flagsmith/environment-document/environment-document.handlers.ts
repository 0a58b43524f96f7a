import type { EnvironmentRecord } from '../../../domain/environments.js';
import { accessTo, type Principal } from '../../../domain/principals.js';
import { Refusal } from '../../../domain/refusal.js';
import type { Schemas } from '../../../http/contract.js';
import { Prepared } from '../../../http/respond.js';
import { findSnapshot } from '../../evaluate.js';
import type { HandlersOf } from '../../handler.js';
import type { Services } from '../../services.js';
import { refused } from '../errors.js';
import { createEnvironmentDocuments, type EnvironmentDocuments } from './documents.js';
import { modificationOf } from './modification.js';

type EnvironmentDocument = Schemas<'flagsmith'>['EnvironmentDocument'];

export function environmentDocumentHandlers(services: Services): HandlersOf<'environment-document', 'flagsmith'> {
  const documents = createEnvironmentDocuments(services);
  return {
    getEnvironmentDocument: ({ headers }, { principal }) =>
      answer(services, documents, principal, {}, headers['if-modified-since']),

    exportEnvironmentDocument: async ({ path, headers }, { principal }) => {
      const environment = await findEnvironment(services, principal, path.api_key);
      if (environment instanceof Refusal) return refused(environment);
      const { publicId: environmentId, projectPublicId: projectId } = environment;
      return answer(services, documents, principal, { projectId, environmentId }, headers['if-modified-since']);
    },
  };
}

/** By client key; where the principal may not see it, there is none. */
async function findEnvironment(
  { repositories: { environments } }: Services,
  principal: Principal,
  clientKey: string,
): Promise<EnvironmentRecord | Refusal<'ENVIRONMENT_NOT_FOUND'>> {
  const owner = await environments.findByClientKey(clientKey);
  const isSeen =
    owner?.organizationId === principal.organizationId && accessTo(principal, owner.environment.projectId) !== 'hidden';
  return isSeen ? owner.environment : environmentNotFound(clientKey);
}

function environmentNotFound(clientKey: string): Refusal<'ENVIRONMENT_NOT_FOUND'> {
  return new Refusal('ENVIRONMENT_NOT_FOUND', `No environment has the client key '${clientKey}'.`);
}

async function answer(
  services: Services,
  documents: EnvironmentDocuments,
  principal: Principal,
  named: Parameters<typeof findSnapshot>[2],
  ifModifiedSince: string | undefined,
) {
  const snapshot = await findSnapshot(services, principal, named);
  if (snapshot instanceof Refusal) return refused(snapshot);
  const { changedAt, modifiedAt, lastModified } = modificationOf(snapshot.environment, services.clock());
  const headers = {
    'X-Flagsmith-Document-Updated-At': changedAt / 1000,
    'Cache-Control': 'private, no-cache',
    ...(lastModified && { 'Last-Modified': lastModified }),
  } as const;
  if (lastModified !== undefined && lastModified === ifModifiedSince) return { status: 304, headers } as const;
  const bytes = await documents.of(snapshot, modifiedAt);
  if (!bytes) return refused(environmentNotFound(snapshot.environment.clientKey));
  return { status: 200, headers, body: new Prepared<EnvironmentDocument>(bytes) } as const;
}
