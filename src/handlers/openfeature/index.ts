import type { ErrorBody, Handlers, RequestTarget } from '../../http/contract.js';
import type { Context } from '../handler.js';
import type { Services } from '../services.js';
import { toOpenFeatureError } from './errors.js';
import { evaluationHandlers } from './evaluation.handlers.js';
import { eventsHandlers } from './events.handlers.js';
import { MANIFEST } from './locations.js';
import { manifestHandlers } from './manifest.handlers.js';
import { toManifestError } from './manifest-errors.js';

export { normaliseOpenFeature } from './flag-keys.js';

/** The OpenFeature door's registry: total by type. */
export function openfeatureHandlers(services: Services): Handlers<'openfeature', Context> {
  return {
    ...evaluationHandlers(services),
    ...eventsHandlers(services),
    ...manifestHandlers(services),
  };
}

/** OFREP and the manifest's API are two protocols, each at its own path and with errors of its own. */
export function writeOpenFeatureError(fault: ErrorBody, target: RequestTarget): object {
  return target.base === MANIFEST ? toManifestError(fault) : toOpenFeatureError(fault, target);
}
