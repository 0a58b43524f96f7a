import type { Handlers } from '../../http/contract.js';
import type { Context } from '../handler.js';
import type { Services } from '../services.js';
import { authHandlers } from './auth.handlers.js';
import { documentsHandlers } from './documents.handlers.js';
import { importsHandlers } from './imports.handlers.js';

export { normaliseFlagsmith } from './documents.handlers.js';
export { writeFlagsmithError } from './errors.js';

/** The Flagsmith door's registry: total by type. */
export function flagsmithHandlers(services: Services): Handlers<'flagsmith', Context> {
  return {
    ...authHandlers(services),
    ...documentsHandlers(services),
    ...importsHandlers(services),
  };
}
