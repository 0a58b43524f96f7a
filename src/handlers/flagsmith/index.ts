import type { Handlers } from '../../http/contract.js';
import type { Context } from '../handler.js';
import type { Services } from '../services.js';
import { auditHandlers } from './audit/audit.handlers.js';
import { authHandlers } from './auth/auth.handlers.js';
import { documentsHandlers } from './documents.handlers.js';
import { environmentDocumentHandlers } from './environment-document/environment-document.handlers.js';
import { environmentKeysHandlers } from './environments/environment-keys.handlers.js';
import { environmentsHandlers } from './environments/environments.handlers.js';
import { featureSegmentsHandlers } from './feature-segments/feature-segments.handlers.js';
import { featureStatesHandlers } from './feature-states/feature-states.handlers.js';
import { featuresHandlers } from './features/features.handlers.js';
import { multivariateOptionsHandlers } from './features/multivariate-options.handlers.js';
import { identitiesHandlers } from './identities/identities.handlers.js';
import { identityFeatureStatesHandlers } from './identities/identity-feature-states.handlers.js';
import { identityTraitsHandlers } from './identities/identity-traits.handlers.js';
import { importsHandlers } from './import/imports.handlers.js';
import { masterApiKeysHandlers } from './organisations/master-api-keys.handlers.js';
import { organisationsHandlers } from './organisations/organisations.handlers.js';
import { projectsHandlers } from './projects/projects.handlers.js';
import { analyticsHandlers } from './sdk/analytics.handlers.js';
import { createEnvironmentViews } from './sdk/environment-views.js';
import { realtimeHandlers } from './sdk/realtime.handlers.js';
import { sdkHandlers } from './sdk/sdk.handlers.js';
import { traitsHandlers } from './sdk/traits.handlers.js';
import { segmentsHandlers } from './segments/segments.handlers.js';
import { tagsHandlers } from './tags/tags.handlers.js';
import { webhooksHandlers } from './webhooks/webhooks.handlers.js';

export { normaliseFlagsmith } from './documents.handlers.js';
export { writeFlagsmithError } from './errors.js';
export { tellFlagsmithEvents } from './webhooks/events.js';

/** The Flagsmith door's registry: total by type. */
export function flagsmithHandlers(services: Services): Handlers<'flagsmith', Context> {
  const views = createEnvironmentViews(services);
  return {
    ...authHandlers(services),
    ...organisationsHandlers(services),
    ...masterApiKeysHandlers(services),
    ...auditHandlers(services),
    ...featuresHandlers(services),
    ...multivariateOptionsHandlers(services),
    ...featureStatesHandlers(services),
    ...featureSegmentsHandlers(services),
    ...tagsHandlers(services),
    ...sdkHandlers(services, views),
    ...traitsHandlers(services, views),
    ...analyticsHandlers(services),
    ...realtimeHandlers(services),
    ...projectsHandlers(services),
    ...environmentsHandlers(services),
    ...environmentKeysHandlers(services),
    ...identitiesHandlers(services),
    ...identityFeatureStatesHandlers(services),
    ...identityTraitsHandlers(services),
    ...segmentsHandlers(services),
    ...importsHandlers(services),
    ...documentsHandlers(services),
    ...environmentDocumentHandlers(services),
    ...webhooksHandlers(services),
  };
}
