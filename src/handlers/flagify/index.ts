import type { Handlers } from '../../http/contract.js';
import type { Context } from '../handler.js';
import type { Services } from '../services.js';
import { environmentsHandlers } from './environments.handlers.js';
import { evaluationHandlers } from './evaluation.handlers.js';
import { flagsHandlers } from './flags.handlers.js';

export { toFlagifyError } from './errors.js';

/** The Flagify door's registry: total by type. */
export function flagifyHandlers(services: Services): Handlers<'flagify', Context> {
  return {
    ...flagsHandlers(services),
    ...evaluationHandlers(services),
    ...environmentsHandlers(services),
  };
}
