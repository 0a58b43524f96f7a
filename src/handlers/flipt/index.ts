import type { Handlers } from '../../http/contract.js';
import type { Context } from '../handler.js';
import type { Services } from '../services.js';
import { authHandlers } from './auth.handlers.js';
import { constraintsHandlers } from './constraints.handlers.js';
import { defaultNamespaceHandlers } from './default-namespace.handlers.js';
import { distributionsHandlers } from './distributions.handlers.js';
import { evaluationHandlers } from './evaluation.handlers.js';
import { Evaluations } from './evaluations.js';
import { featuresHandlers } from './features.handlers.js';
import { flagsHandlers } from './flags.handlers.js';
import { legacyEvaluationHandlers } from './legacy-evaluation.handlers.js';
import { metaHandlers } from './meta.handlers.js';
import { namespacesHandlers } from './namespaces.handlers.js';
import { ofrepHandlers } from './ofrep.handlers.js';
import { rolloutsHandlers } from './rollouts.handlers.js';
import { rulesHandlers } from './rules.handlers.js';
import { segmentsHandlers } from './segments.handlers.js';
import { snapshotHandlers } from './snapshot.handlers.js';
import { variantsHandlers } from './variants.handlers.js';

export { statusOfFliptError, writeFliptError } from './errors.js';
export { normaliseFlipt } from './paths.js';
export { readingOfFlipt } from './reading.js';

/** The Flipt door's registry: total by type. */
export function fliptHandlers(services: Services): Handlers<'flipt', Context> {
  const evaluations = new Evaluations(services);
  const handlers = {
    ...authHandlers(services),
    ...constraintsHandlers(services),
    ...distributionsHandlers(services),
    ...evaluationHandlers(services, evaluations),
    ...featuresHandlers(services),
    ...flagsHandlers(services),
    ...legacyEvaluationHandlers(services, evaluations),
    ...metaHandlers(services),
    ...namespacesHandlers(services),
    ...ofrepHandlers(evaluations),
    ...rolloutsHandlers(services),
    ...rulesHandlers(services),
    ...segmentsHandlers(services),
    ...snapshotHandlers(evaluations),
    ...variantsHandlers(services),
  };
  return { ...handlers, ...defaultNamespaceHandlers(handlers) };
}
