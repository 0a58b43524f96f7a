import type { Handlers } from '../../http/contract.js';
import type { Context } from '../handler.js';
import type { Services } from '../services.js';
import { analyticsHandlers } from './analytics.handlers.js';
import { auditHandlers } from './audit.handlers.js';
import { authHandlers } from './auth.handlers.js';
import { documentsHandlers } from './documents.handlers.js';
import { environmentDocumentHandlers } from './environment-document.handlers.js';
import { environmentKeysHandlers } from './environment-keys.handlers.js';
import { environmentsHandlers } from './environments.handlers.js';
import { featureSegmentsHandlers } from './feature-segments.handlers.js';
import { featureStatesHandlers } from './feature-states.handlers.js';
import { featuresHandlers } from './features.handlers.js';
import { identitiesHandlers } from './identities.handlers.js';
import { identityFeatureStatesHandlers } from './identity-feature-states.handlers.js';
import { identityTraitsHandlers } from './identity-traits.handlers.js';
import { masterApiKeysHandlers } from './master-api-keys.handlers.js';
import { multivariateOptionsHandlers } from './multivariate-options.handlers.js';
import { organisationsHandlers } from './organisations.handlers.js';
import { projectsHandlers } from './projects.handlers.js';
import { realtimeHandlers } from './realtime.handlers.js';
import { createEnvironmentViews } from './sdk/environment-views.js';
import { sdkHandlers } from './sdk.handlers.js';
import { tagsHandlers } from './tags.handlers.js';
import { traitsHandlers } from './traits.handlers.js';
import { webhooksHandlers } from './webhooks.handlers.js';

export { normaliseFlagsmith } from './documents.handlers.js';
export { writeFlagsmithError } from './errors.js';
export { tellFlagsmithEvents } from './webhook-events.js';

/** The Flagsmith door's registry: total by type. */
export function flagsmithHandlers(services: Services): Handlers<'flagsmith', Context> {
  const views = createEnvironmentViews(services.repositories);
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
    ...featuresHandlers(services),
    ...multivariateOptionsHandlers(services),
    ...featureStatesHandlers(services),
    ...featureSegmentsHandlers(services),
    ...tagsHandlers(services),
    ...identitiesHandlers(services),
    ...identityFeatureStatesHandlers(services),
    ...identityTraitsHandlers(services),
    ...documentsHandlers(services),
    ...environmentDocumentHandlers(services),
    ...webhooksHandlers(services),
  };
}
