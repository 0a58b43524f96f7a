/** Who calls, by any of the credentials that the contracts know. */
import type { Config } from '../config.js';
import { recogniseBearer, recogniseToken } from '../credentials/recognise.js';
import { recogniseApiKey, recogniseEnvironmentKey } from '../credentials/recognise-keys.js';
import { recogniseStreamToken } from '../credentials/recognise-stream-token.js';
import type { RecognitionServices } from '../credentials/recognition.js';
import { anonymousOwner, type Caller } from '../domain/principals.js';
import type { Repositories } from '../domain/repositories.js';
import { type Authenticate, authenticator, type WithoutCredential } from '../http/authenticate.js';
import { isForLoopback } from '../http/loopback.js';

/** Reads the credential of each scheme; with `AUTH=disabled`, who sends none is the owner. */
export function authentication({ auth }: Pick<Config, 'auth'>, services: RecognitionServices): Authenticate<Caller> {
  return authenticator(
    {
      BearerAuth: recogniseBearer(services),
      TokenAuth: recogniseToken(services),
      MasterKeyAuth: recogniseToken(services),
      JwtAuth: recogniseBearer(services),
      ApiKeyAuth: recogniseApiKey(services),
      EnvironmentKeyAuth: recogniseEnvironmentKey(services),
      StreamTokenAuth: recogniseStreamToken(services),
    },
    auth === 'disabled' ? asOwner(services.repositories) : undefined,
  );
}

/** The owner of the first organization, without any credential, for requests that this machine makes to itself. */
function asOwner({ organizations }: Pick<Repositories, 'organizations'>): WithoutCredential<Caller> {
  return async (req) => {
    const first = isForLoopback(req) ? await organizations.findFirst() : undefined;
    return first && anonymousOwner(first.id);
  };
}
