/** From the key of an application to the principal that it belongs to. */
import type { ApiKeyOwner } from '../domain/api-keys.js';
import type { EnvironmentOwner } from '../domain/environments.js';
import { isLiveAt } from '../domain/expiry.js';
import type { ApiKeyPrincipal } from '../domain/principals.js';
import { API_KEY_SCOPES } from '../domain/scopes.js';
import { isApiKey } from './api-keys.js';
import { type Recognise, type RecognitionServices, refused } from './recognition.js';
import { hashSecret } from './secrets.js';

type KeyServices = Pick<RecognitionServices, 'knownKeys' | 'lastUses' | 'now'>;

/** The key behind `X-API-Key`. An unknown, an expired and a revoked key get the same answer. */
export function recogniseApiKey(services: KeyServices): Recognise {
  const recognise = recogniseHashed(services);
  return async (key) => (isApiKey(key) ? recognise(key) : refused('API_KEY_INVALID', NO_KEY));
}

const NO_KEY = 'The API key is malformed, unknown, expired or revoked.';

/** The key of which all that is kept is the hash of this text. */
function recogniseHashed(services: KeyServices): Recognise {
  return async (text) => {
    const owner = await services.knownKeys.apiKeys.get(hashSecret(text));
    const principal = owner && principalOf(services, owner);
    return principal ? { principal } : refused('API_KEY_INVALID', NO_KEY);
  };
}

/** Notes the use of the key; undefined: it has ended. */
function principalOf({ lastUses, now }: Omit<KeyServices, 'knownKeys'>, owner: ApiKeyOwner) {
  const at = now();
  if (!isLiveAt(owner.apiKey, at)) return undefined;
  lastUses.note('apiKeys', owner.apiKey, at);
  return toApiKeyPrincipal(owner);
}

/** Who comes with a key, and the scheme that the key itself is of. */
interface AtOnce {
  readonly principal: ApiKeyPrincipal;
  readonly scheme: 'ApiKeyAuth' | 'EnvironmentKeyAuth';
}

/** The key behind a header, if it is known and good; undefined: the database has to be asked. */
export function recogniseAtOnce(services: KeyServices): (scheme: string, credential: string) => AtOnce | undefined {
  const { apiKeys, clientKeys } = services.knownKeys;
  const apiKey = (text: string, scheme: AtOnce['scheme']): AtOnce | undefined => {
    const owner = apiKeys.peek(hashSecret(text));
    const principal = owner && principalOf(services, owner);
    return principal && { principal, scheme };
  };
  return (scheme, credential) => {
    if (scheme !== 'EnvironmentKeyAuth')
      return /^[sp]k_/.test(credential) ? apiKey(credential, 'ApiKeyAuth') : undefined;
    if (credential.startsWith(`${SERVER_KEY}sk_`)) return apiKey(credential.slice(SERVER_KEY.length), scheme);
    if (credential.startsWith(SERVER_KEY)) return apiKey(credential, scheme);
    const owner = clientKeys.peek(credential);
    return owner && { principal: toClientKeyPrincipal(owner), scheme };
  };
}

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

/** What stands before a secret key in `X-Environment-Key`, as Flagsmith's servers send it. */
const SERVER_KEY = 'ser.';

/** Characters of a server key that another system has made; longer texts are not worth a hash. */
const MOST_OF_SERVER_KEY = 200;

/** The contract's `ClientKey`: what is no such text is in no environment, and is not looked for. */
const CLIENT_KEY = /^[A-Za-z0-9][A-Za-z0-9_-]{7,99}$/;

/**
 * The environment behind `X-Environment-Key`: by its client key, or by one of its secret keys. What was imported is
 * known by the hash of the whole text, `ser.` and all.
 */
export function recogniseEnvironmentKey(services: KeyServices): Recognise {
  const apiKey = recogniseApiKey(services);
  const imported = recogniseHashed(services);
  return async (credential) => {
    if (credential.startsWith(`${SERVER_KEY}sk_`)) return apiKey(credential.slice(SERVER_KEY.length));
    const isServerKey = credential.startsWith(SERVER_KEY) && credential.length <= MOST_OF_SERVER_KEY;
    if (isServerKey) return imported(credential);
    const owner = CLIENT_KEY.test(credential) ? await services.knownKeys.clientKeys.get(credential) : undefined;
    if (!owner) {
      const message = 'The environment key is malformed or unknown: send a client key, or `ser.` and a secret key.';
      return refused('API_KEY_INVALID', message);
    }
    return { principal: toClientKeyPrincipal(owner) };
  };
}

export function toClientKeyPrincipal({ environment, organizationId }: EnvironmentOwner): ApiKeyPrincipal {
  const { publicId, projectId, id: environmentId } = environment;
  const who = { kind: 'api_key', publicId, credential: 'client_key', credentialId: publicId, type: 'pk' } as const;
  return { ...who, organizationId, projectId, environmentId, scopes: API_KEY_SCOPES.pk };
}
