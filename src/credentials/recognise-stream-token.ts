import { isLive } from '../domain/expiry.js';
import type { ApiKeyPrincipal } from '../domain/principals.js';
import type { Repositories } from '../domain/repositories.js';
import { toApiKeyPrincipal, toClientKeyPrincipal } from './key-principals.js';
import { type Recognise, type RecognitionServices, refused } from './recognition.js';
import type { StreamHolder } from './stream-tokens.js';

/** The API key, or the environment by its client key, that a stream's token was given to. */
export function recogniseStreamToken({ repositories, streamTokens, now }: RecognitionServices): Recognise {
  return async (token) => {
    const holder = streamTokens.read(token);
    const again = 'evaluate all flags again, and open the stream that the answer names.';
    if (holder === 'invalid') {
      return refused('TOKEN_INVALID', `The stream's token was not made by this server: ${again}`);
    }
    if (holder === 'expired') return refused('TOKEN_EXPIRED', `The stream's token has expired: ${again}`);
    const principal = await findHolder(repositories, holder, now().toISOString());
    if (principal) return { principal };
    return refused('API_KEY_INVALID', 'The API key that the stream was opened with is expired or revoked.');
  };
}

async function findHolder(
  { apiKeys, environments }: Repositories,
  { credential, credentialId }: StreamHolder,
  now: string,
): Promise<ApiKeyPrincipal | undefined> {
  if (credential === 'client_key') {
    const owner = await environments.findOwner(credentialId);
    return owner && toClientKeyPrincipal(owner);
  }
  const owner = await apiKeys.findOwner(credentialId);
  return owner && isLive(owner.apiKey, now) ? toApiKeyPrincipal(owner) : undefined;
}
