// Its main module takes a quarter of a second of the start, and is needed with the first request only.
import * as validatorErrors from 'express-openapi-validator/dist/framework/types.js';
import { Fault } from './errors.js';
import { fieldErrors } from './validation-errors.js';

/** Translates what libraries throw into the catalogue; undefined: it is a fault of ours. */
export function toFault(
  error: unknown,
  path: string,
  formNames: ReadonlySet<string>,
  isDatabaseAway: (error: unknown) => boolean,
): Fault | undefined {
  if (error instanceof Fault) return error;
  if (error instanceof validatorErrors.NotFound) return notFound(path);
  if (error instanceof validatorErrors.MethodNotAllowed) return methodNotAllowed(error.headers?.['Allow'] ?? '');
  if (error instanceof validatorErrors.UnsupportedMediaType) {
    return new Fault('UNSUPPORTED_MEDIA_TYPE', `This operation does not read that: ${error.message}.`);
  }
  if (error instanceof validatorErrors.BadRequest) return badRequest(error, formNames);
  if (isDatabaseAway(error)) return databaseAway();
  return undefined;
}

export function notFound(path: string): Fault {
  return new Fault('NOT_FOUND', `No operation has the path ${path}.`);
}

function methodNotAllowed(allow: string): Fault {
  const has = allow.toUpperCase().split(', ');
  const methods = [...has, ...(has.includes('GET') ? ['HEAD'] : [])].sort().join(', ');
  return new Fault('METHOD_NOT_ALLOWED', `This path has other methods: ${methods}.`, {}, { Allow: methods });
}

function databaseAway(): Fault {
  const seconds = 5;
  return new Fault(
    'SERVICE_UNAVAILABLE',
    `The database is away. A change may or may not have been made: look before you try again in ${seconds} seconds.`,
    {},
    { 'Retry-After': String(seconds) },
  );
}

/** Why a server should be sent no requests. `staleFor`: milliseconds since the database answered last. */
export function notReady(status: 'stale' | 'stopping', staleFor: number): Fault {
  const stale_seconds = Math.round(staleFor / 1000);
  const message = {
    stale: `The database is away: this server evaluates as it was ${stale_seconds} seconds ago. Ask again in 1 second.`,
    stopping: 'This server is stopping: ask another one.',
  }[status];
  return new Fault('SERVICE_UNAVAILABLE', message, { readiness: { status, stale_seconds } }, { 'Retry-After': '1' });
}

/** Hashing passwords is slow on purpose: beyond so many, waiting would only hold everybody up. */
export function tooManyPasswords(): Fault {
  const seconds = 2;
  return new Fault(
    'SERVICE_UNAVAILABLE',
    `Too many passwords are waiting to be checked: try again in ${seconds} seconds.`,
    {},
    { 'Retry-After': String(seconds) },
  );
}

/** An open stream holds memory for as long as its reader likes. */
export function tooManyStreams(most: number): Fault {
  const seconds = 30;
  return new Fault(
    'SERVICE_UNAVAILABLE',
    `This server has ${most} open streams and takes no more: ask without a stream, and try again in ${seconds} seconds.`,
    {},
    { 'Retry-After': String(seconds) },
  );
}

export function internalError(): Fault {
  return new Fault(
    'INTERNAL_ERROR',
    'The server failed. A change may or may not have been made: look before you try again, and tell its operator the request id.',
  );
}

function badRequest(error: InstanceType<typeof validatorErrors.BadRequest>, formNames: ReadonlySet<string>): Fault {
  const listed = fieldErrors(error.errors ?? [], formNames);
  const errors = listed.length > 0 ? listed : [{ path: error.path ?? '/', message: error.message }];
  const [first] = errors;
  return new Fault('VALIDATION_FAILED', `The request is not as the contract says: ${first?.path} ${first?.message}.`, {
    errors,
  });
}
