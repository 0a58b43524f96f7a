import type { Handlers } from '../../http/contract.js';
import type { Context } from '../handler.js';
import type { Services } from '../services.js';
import { analyticsHandlers } from './analytics.handlers.js';
import { auditHandlers } from './audit.handlers.js';
import { authHandlers } from './auth.handlers.js';
import { documentsHandlers } from './documents.handlers.js';
import { environmentDocumentHandlers } from './environment-document.handlers.js';
import { importsHandlers } from './imports.handlers.js';
import { masterApiKeysHandlers } from './master-api-keys.handlers.js';
import { organisationsHandlers } from './organisations.handlers.js';
import { realtimeHandlers } from './realtime.handlers.js';
import { createEnvironmentViews } from './sdk/environment-views.js';
import { sdkHandlers } from './sdk.handlers.js';
import { segmentsHandlers } from './segments.handlers.js';
import { traitsHandlers } from './traits.handlers.js';

export { normaliseFlagsmith } from './documents.handlers.js';
export { writeFlagsmithError } from './errors.js';

/** The Flagsmith door's registry: total by type. */
export function flagsmithHandlers(services: Services): Handlers<'flagsmith', Context> {
  const views = createEnvironmentViews(services.repositories);
  return {
    ...authHandlers(services),
    ...organisationsHandlers(services),
    ...masterApiKeysHandlers(services),
    ...auditHandlers(services),
    ...sdkHandlers(services, views),
    ...traitsHandlers(services, views),
    ...analyticsHandlers(services),
    ...realtimeHandlers(services),
    ...segmentsHandlers(services),
    ...importsHandlers(services),
    ...documentsHandlers(services),
    ...environmentDocumentHandlers(services),
  };
}
