import { API_KEY_SCOPES } from '../domain/scopes.js';
import { isStillKey, type Recognise, type RecognitionServices, refused } from './recognise.js';

/** The API key, or the environment by its client key, that a stream's token was given to. */
export function recogniseStreamToken({ repositories, streamTokens, now }: RecognitionServices): Recognise {
  return async (token) => {
    const holder = streamTokens.read(token);
    const again = 'evaluate all flags again, and open the stream that the answer names.';
    if (holder === 'invalid') {
      return refused('TOKEN_INVALID', `The stream's token was not made by this server: ${again}`);
    }
    if (holder === 'expired') return refused('TOKEN_EXPIRED', `The stream's token has expired: ${again}`);
    const principal = { ...holder, scopes: API_KEY_SCOPES[holder.type] };
    if (await isStillKey(repositories, principal, now().toISOString())) return { principal };
    return refused('API_KEY_INVALID', 'The API key that the stream was opened with is expired or revoked.');
  };
}
