/** Who an application is, by the key that it has. */
import type { ApiKeyOwner } from '../domain/api-keys.js';
import type { EnvironmentOwner } from '../domain/environments.js';
import type { ApiKeyPrincipal } from '../domain/principals.js';
import { API_KEY_SCOPES } from '../domain/scopes.js';

export function toApiKeyPrincipal({ apiKey, organizationId, projectId }: ApiKeyOwner): ApiKeyPrincipal {
  return {
    kind: 'api_key',
    publicId: apiKey.publicId,
    credential: 'api_key',
    credentialId: apiKey.publicId,
    type: apiKey.type,
    organizationId,
    projectId,
    environmentId: apiKey.environmentId,
    scopes: API_KEY_SCOPES[apiKey.type],
  };
}

export function toClientKeyPrincipal({ environment, organizationId }: EnvironmentOwner): ApiKeyPrincipal {
  const { publicId, projectId, id: environmentId } = environment;
  const who = { kind: 'api_key', publicId, credential: 'client_key', credentialId: publicId, type: 'pk' } as const;
  return { ...who, organizationId, projectId, environmentId, scopes: API_KEY_SCOPES.pk };
}
