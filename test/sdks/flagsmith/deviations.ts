/** Where a client makes something else of the same environment document. One that was mended makes its test fail. */
import type { Client } from './clients.js';

/** Why a client that evaluates locally gives other people another option of a multivariate feature. */
export const OTHER_OPTIONS: Readonly<Partial<Record<Client['language'], string>>> = {
  Go: 'it hashes the identifier of somebody without the key of the environment',
};
