/** A server that answers as it is told to, and a web provider that must get along with it. */
import type { EvaluationContext } from '@openfeature/web-sdk';
import { latch } from '../support/latch.js';
import { type Recorded, recording, startWeb } from './fixture.js';

const STREAM = { type: 'sse', endpoint: { requestUri: '/ofrep/v1/events?token=secret' }, inactivityDelaySec: 1 };

export const metadata = { flagSetId: 'prod', version: '7' };

/** An answer in which the flag `live` has the value. */
export const flagsOf = (value: unknown, rest: object = {}) => ({
  flags: [{ key: 'live', value, variant: 'v', reason: 'DEFAULT', metadata: { ...metadata, enabled: true, odd: [] } }],
  metadata,
  ...rest,
});

export const answered = (body: unknown) => new Response(JSON.stringify(body), { headers: { ETag: '"1"' } });

/** The same, and it names a stream. */
export const streamed = (value: unknown, eventStreams: readonly unknown[] = [STREAM]) =>
  answered(flagsOf(value, { eventStreams }));

export const REFETCH = 'data: {"type":"refetchEvaluation","etag":"new"}\n\n';

/** Resolves once everything has happened that waits for no timer. */
export const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A stream that says what it is told to, until it is cancelled. `say` resolves when that was heard. */
export function streaming() {
  const cancelled = latch();
  let heard = latch();
  let say = (_text: string): void => undefined;
  let end = (): void => undefined;
  const source = {
    start: (stream: ReadableStreamDefaultController<Uint8Array>) => {
      say = (text) => stream.enqueue(new TextEncoder().encode(text));
      end = () => stream.close();
    },
    // Whoever asks for more has done with what was there.
    pull: () => heard.open(),
    cancel: cancelled.open,
  };
  const body = new ReadableStream<Uint8Array>(source, { highWaterMark: 0 });
  return {
    response: new Response(body, { headers: { 'Content-Type': 'text/event-stream' } }),
    say: (text: string): Promise<void> => {
      heard = latch();
      say(text);
      return heard.opened;
    },
    end: () => end(),
    cancelled: cancelled.opened,
  };
}

/** A fetch whose every answer is made by the functions. */
export const scripted = (
  flags: (request: Recorded) => Response,
  events: () => Response = () => new Response('', { status: 404 }),
) => recording((request) => (request.path.endsWith('/events') ? events() : flags(request)));

export const start = (fetch: typeof globalThis.fetch, context: EvaluationContext = {}, url = 'http://flags.example') =>
  startWeb({ url, apiKey: 'pk_none', fetch }, context);
