import type { Handlers } from '../../http/contract.js';
import type { Context } from '../handler.js';
import type { Services } from '../services.js';
import { auditHandlers } from './audit.handlers.js';
import { authHandlers } from './auth.handlers.js';
import { documentsHandlers } from './documents.handlers.js';
import { importsHandlers } from './imports.handlers.js';
import { masterApiKeysHandlers } from './master-api-keys.handlers.js';
import { organisationsHandlers } from './organisations.handlers.js';
import { segmentsHandlers } from './segments.handlers.js';

export { normaliseFlagsmith } from './documents.handlers.js';
export { writeFlagsmithError } from './errors.js';

/** The Flagsmith door's registry: total by type. */
export function flagsmithHandlers(services: Services): Handlers<'flagsmith', Context> {
  return {
    ...authHandlers(services),
    ...organisationsHandlers(services),
    ...masterApiKeysHandlers(services),
    ...auditHandlers(services),
    ...segmentsHandlers(services),
    ...importsHandlers(services),
    ...documentsHandlers(services),
  };
}
