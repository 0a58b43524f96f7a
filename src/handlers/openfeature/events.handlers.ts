import type { Principal } from '../../domain/principals.js';
import { Refusal } from '../../domain/refusal.js';
import { EventStream, HEARTBEAT, messageText, retryText } from '../../http/event-stream.js';
import { findSnapshot } from '../evaluate.js';
import type { HandlersOf } from '../handler.js';
import type { Services } from '../services.js';
import { refused } from './errors.js';

/** Milliseconds after which followers come back whose streams have ended: not all at once. */
const RETRY = { atLeast: 1000, atMost: 5000 } as const;

export function eventsHandlers(services: Services): HandlersOf<'events', 'openfeature'> {
  return {
    streamEvents: async ({ query, headers }, { principal }) => {
      const snapshot = await findSnapshot(services, principal, {});
      if (snapshot instanceof Refusal) return refused(snapshot);
      services.changeFeed.admit();
      const { id } = snapshot.environment;
      const lastSeen = headers['last-event-id'] ?? query.since;
      return {
        status: 200,
        headers: { 'Cache-Control': 'no-store', 'X-Accel-Buffering': 'no' },
        body: new EventStream((gone) => eventsOf(services, principal, id, lastSeen, gone)),
      };
    },
  };
}

async function* eventsOf(
  { changeFeed, answerTags, isStillRecognised }: Services,
  principal: Principal,
  environmentId: number,
  lastSeen: string | undefined,
  gone: AbortSignal,
): AsyncGenerator<string> {
  yield retryText(Math.round(RETRY.atLeast + Math.random() * (RETRY.atMost - RETRY.atLeast)));
  const mayGoOn = () => isStillRecognised(principal);
  for await (const update of changeFeed.follow({ environmentId, read: answerTags.of, lastSeen, mayGoOn, gone })) {
    yield update === 'heartbeat' ? HEARTBEAT : messageText(update.tag, { type: 'refetchEvaluation', etag: update.tag });
  }
}
