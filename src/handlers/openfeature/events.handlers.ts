import { Refusal } from '../../domain/refusal.js';
import { messageText } from '../../http/event-stream.js';
import { changeStream } from '../change-stream.js';
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
      return changeStream(services, principal, {
        environmentId: snapshot.environment.id,
        lastSeen: headers['last-event-id'] ?? query.since,
        retry: Math.round(RETRY.atLeast + Math.random() * (RETRY.atMost - RETRY.atLeast)),
        read: services.answerTags.of,
        write: ({ tag }) => messageText(tag, { type: 'refetchEvaluation', etag: tag }),
      });
    },
  };
}
