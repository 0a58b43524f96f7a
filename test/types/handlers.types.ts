/**
 * What must not compile. Nothing here runs: tsc checks it, and fails when one of these expectations of an error
 * is unused, which means that a type has been loosened.
 */

import { Refusal } from '../../src/domain/refusal.js';
import type { Definition } from '../../src/evaluation/index.js';
import type { Context, HandlersOf } from '../../src/handlers/handler.js';
import { refused } from '../../src/handlers/refused.js';
import type { Handler, Handlers, Input, OperationId, Outcome, Schemas } from '../../src/http/contract.js';
import type { EventStream } from '../../src/http/event-stream.js';
import type { Prepared } from '../../src/http/respond.js';

type NativeHandler<Id extends OperationId<'native'>> = Handler<'native', Id, Context>;

declare const flag: Schemas['Flag'];
declare const me: Schemas['Me'];
declare const token: Schemas['AccessToken'];
declare const flagsHandlers: HandlersOf<'flags'>;
declare const authHandlers: HandlersOf<'auth'>;
declare const documentBytes: Prepared<Schemas['OpenApiDocument']>;
declare const caching: { ETag: string; 'Cache-Control': 'private, no-cache'; Vary: 'Accept-Encoding' };
declare const uncached: { 'Cache-Control': 'no-store'; 'X-Accel-Buffering': 'no' };
declare const doorsFlag: Schemas<'flagify'>['Flag'];

// What is as documented compiles: the errors below have no other cause than the one that is named.
export const right: NativeHandler<'createFlag'> = () => ({
  status: 201,
  headers: { Location: '/api/v1/flags/f' },
  body: { data: flag },
});
export const rightRefusal: NativeHandler<'getFlag'> = () => refused(new Refusal('FLAG_NOT_FOUND', 'No.'));
export const rightPrincipal: NativeHandler<'getMe'> = (_input, { principal }) =>
  principal.kind === 'user'
    ? { status: 200, body: { data: me } }
    : refused(new Refusal('INSUFFICIENT_PERMISSIONS', 'No.'));

// @ts-expect-error: the operation documents no 202
export const undocumentedStatus: NativeHandler<'getFlag'> = () => ({ status: 202, body: { data: flag } });

// @ts-expect-error: a 201 needs its Location
export const missingLocation: NativeHandler<'createFlag'> = () => ({ status: 201, body: { data: flag } });

// @ts-expect-error: a Location is text
export const wrongHeader: NativeHandler<'createFlag'> = () => ({
  status: 201,
  headers: { Location: 7 },
  body: { data: flag },
});

// @ts-expect-error: a flag is no person
export const wrongBody: NativeHandler<'getFlag'> = () => ({ status: 200, body: { data: me } });

// @ts-expect-error: a success of this operation is an envelope
export const missingEnvelope: NativeHandler<'getFlag'> = () => ({ status: 200, body: flag });

// @ts-expect-error: a 200 has a body
export const missingBody: NativeHandler<'getFlag'> = () => ({ status: 200 });

// @ts-expect-error: a 204 has none
export const unwantedBody: NativeHandler<'deleteFlag'> = () => ({ status: 204, body: { data: flag } });

// @ts-expect-error: promises are held to the same
export const wrongPromise: NativeHandler<'getFlag'> = async () => ({ status: 200, body: { data: me } });

// @ts-expect-error: the door's flag lacks what the native one has
export const foreignSchema: NativeHandler<'getFlag'> = () => ({ status: 200, body: { data: doorsFlag } });

/** A mapper with a written return type: the extra property is an error. */
export function toToken(): Schemas['AccessToken'] {
  // @ts-expect-error: the contract knows no id token
  return { ...token, id_token: 'secret' };
}

export function toFlag(): Schemas['Flag'] {
  // @ts-expect-error: a required property is missing
  return { key: flag.key, name: flag.name };
}

// @ts-expect-error: getMe is missing
export const missingHandler: HandlersOf<'auth'> = { login: authHandlers.login };

// @ts-expect-error: getFlag is no operation of this tag
export const foreignHandler: HandlersOf<'auth'> = { ...authHandlers, getFlag: flagsHandlers.getFlag };

// @ts-expect-error: getMes is no operation at all
export const misspelt: HandlersOf<'auth'> = { ...authHandlers, getMes: authHandlers.getMe };

// @ts-expect-error: most operations are missing
export const incomplete: Handlers<'native', Context> = { ...flagsHandlers, ...authHandlers };

// @ts-expect-error: one operation's handler does not do for another
export const swapped: NativeHandler<'getFlag'> = authHandlers.getMe;

declare const events: EventStream;

declare function loggedIn(principal: unknown): Outcome<'native', 'login'>;

// @ts-expect-error: nobody is known to ask for a public operation
export const anonymous: NativeHandler<'login'> = (_input, { principal }) => loggedIn(principal);

// @ts-expect-error: the operation documents no 409, which this code has
export const undocumentedRefusal: NativeHandler<'getFlag'> = () => refused(new Refusal('FLAG_KEY_CONFLICT', 'No.'));

// @ts-expect-error: the catalogue has no such code
export const unknownCode = refused(new Refusal('FLAG_LOST', 'No.'));

export function readInput({ path, query, body }: Input<'native', 'updateFlag'>): unknown[] {
  return [
    path.flag_key,
    query.environment_id,
    body.name,
    // @ts-expect-error: the path has no such parameter
    path.environment_id,
    // @ts-expect-error: nor has the query
    query.page,
    // @ts-expect-error: a patch cannot name the key
    body.key,
  ];
}

export function readOptionalBody({ body }: Input<'flagify', 'rotateApiKeys'>): number | undefined {
  // @ts-expect-error: the body may be absent
  return body.grace_period;
}

export function readOutcome(outcome: Outcome<'native', 'getFlag'>): void {
  // @ts-expect-error: 418 is no status of the operation
  if (outcome.status === 418) return;
}

type ReadOnly<Value> = Value extends object ? { readonly [Name in keyof Value]: ReadOnly<Value[Name]> } : Value;

/** What the engine evaluates is what the contract publishes: bytes are sent, which no other mapper holds against it. */
export function publishDefinition(definition: Definition): ReadOnly<Schemas['Ruleset']> {
  return definition;
}

// @ts-expect-error: bytes of a document are no ruleset
export const wrongBytes: NativeHandler<'getRuleset'> = () => ({ status: 200, headers: caching, body: documentBytes });

// @ts-expect-error: a ruleset says how it may be kept
export const missingCaching: NativeHandler<'getRuleset'> = () => ({ status: 304, headers: { ETag: '"x"' } });

// @ts-expect-error: a stream of events is no text
export const textForStream: NativeHandler<'streamRuleset'> = () => ({ status: 200, headers: uncached, body: 'data:' });

// @ts-expect-error: a stream of events is none of lines
export const eventsForLines: NativeHandler<'exportAuditLog'> = () => ({ status: 200, headers: uncached, body: events });

export function readHeaders({ headers }: Input<'native', 'getRuleset'>): unknown[] {
  return [
    headers['if-none-match'],
    // @ts-expect-error: Node's names are in lower case
    headers['If-None-Match'],
    // @ts-expect-error: the operation documents no such header
    headers['last-event-id'],
  ];
}
