import type { Handlers } from '../../http/contract.js';
import type { Context } from '../handler.js';
import type { Services } from '../services.js';
import { evaluationHandlers } from './evaluation.handlers.js';
import { eventsHandlers } from './events.handlers.js';

export { toOpenFeatureError } from './errors.js';
export { normaliseOpenFeature } from './flag-keys.js';

/** The OpenFeature door's registry: total by type. */
export function openfeatureHandlers(services: Services): Handlers<'openfeature', Context> {
  return {
    ...evaluationHandlers(services),
    ...eventsHandlers(services),
  };
}
