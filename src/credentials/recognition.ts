/** What it is to recognise a credential. */
import type { LastUses } from '../domain/last-uses.js';
import type { Caller } from '../domain/principals.js';
import type { Repositories } from '../domain/repositories.js';
import type { AccessTokens } from './access-tokens.js';
import type { KnownKeys } from './known-keys.js';
import type { StreamTokens } from './stream-tokens.js';

type RefusalCode = 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'API_KEY_INVALID';

type Recognised =
  | { readonly principal: Caller }
  | { readonly refused: { readonly code: RefusalCode; readonly message: string } };

/** Rejects only when the database cannot be asked. */
export type Recognise = (credential: string) => Promise<Recognised>;

/** What app.ts gives. */
export interface RecognitionServices {
  readonly repositories: Repositories;
  readonly knownKeys: KnownKeys;
  readonly tokens: AccessTokens;
  readonly streamTokens: Pick<StreamTokens, 'read'>;
  /** Told of each use of an API key or a personal token. */
  readonly lastUses: Pick<LastUses, 'note'>;
  readonly now: () => Date;
}

export function refused(code: RefusalCode, message: string): Recognised {
  return { refused: { code, message } };
}
