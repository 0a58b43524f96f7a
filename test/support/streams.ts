/** Streams of the OpenFeature door, as an answer for all flags names them. */
import type { Server } from 'node:http';
import type { TestApp } from './app.js';
import type { RequestOptions, TestAnswer } from './contract-client.js';
import { type EventReader, readEvents } from './event-reader.js';
import { close, listen } from './listen.js';
import { askForAll } from './ofrep.js';

/** The query of the stream that the answer names. */
export function streamOf({ status, body }: TestAnswer): URLSearchParams {
  if (status !== 200) throw new Error(`All flags were asked for, and answered ${status}: ${JSON.stringify(body)}`);
  return new URL(body.eventStreams[0].endpoint.requestUri, 'http://localhost').searchParams;
}

/** The query of the stream for this credential: the first secret key of `prod` unless another is given. */
export async function streamFor(app: TestApp, given?: RequestOptions): Promise<URLSearchParams> {
  return streamOf(await askForAll(app, {}, given));
}

export async function newStreamToken(app: TestApp, given?: RequestOptions): Promise<string> {
  return (await streamFor(app, given)).get('token') ?? '';
}

const known = new WeakMap<TestApp, string>();

/** A token for the environment `prod`: each server is asked once, because a test may break it afterwards. */
export async function streamToken(app: TestApp): Promise<string> {
  const token = known.get(app) ?? (await newStreamToken(app));
  known.set(app, token);
  return token;
}

/** Opens the stream and reads what comes first. */
export function openOnce(app: TestApp, query: URLSearchParams, given: RequestOptions = {}): Promise<TestAnswer> {
  return app.openfeature.call('streamEvents', { query: Object.fromEntries(query), ...given });
}

/** A server that listens; answers what opens streams on it as `read` does, all of which end with the suite. */
export function followingBy<Asked extends readonly unknown[]>(
  app: () => TestApp,
  read: (server: Server, ...asked: Asked) => Promise<EventReader>,
): (...asked: Asked) => Promise<EventReader> {
  let server: Server;
  const open: EventReader[] = [];
  before(async () => {
    server = await listen(app().http);
  });
  after(() => {
    for (const reader of open) reader.leave();
    return close(server);
  });
  return async (...asked) => {
    const reader = await read(server, ...asked);
    open.push(reader);
    return reader;
  };
}

/** The same for OFREP's stream. */
export function following(app: () => TestApp) {
  return followingBy(app, (server, query: URLSearchParams, headers: Record<string, string> = {}) =>
    readEvents(server, { contract: 'openfeature', operationId: 'streamEvents', query, headers }),
  );
}
