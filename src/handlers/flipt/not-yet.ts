import { Fault } from '../../http/errors.js';

/** Stands for a handler that is still to be written. */
export function notYet(): never {
  throw new Fault('INTERNAL_ERROR', 'This operation is not made yet.');
}
