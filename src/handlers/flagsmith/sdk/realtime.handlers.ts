import { Refusal } from '../../../domain/refusal.js';
import { eventText } from '../../../http/event-stream.js';
import { changeStream } from '../../change-stream.js';
import type { HandlersOf } from '../../handler.js';
import type { Services } from '../../services.js';
import { refused } from '../errors.js';
import { updatedAtOf } from './updated-at.js';

/** Milliseconds after which followers come back whose streams have ended: not all at once. */
const RETRY = { atLeast: 1000, atMost: 5000 } as const;

export function realtimeHandlers(services: Services): HandlersOf<'realtime', 'flagsmith'> {
  const { repositories, answerTags } = services;
  return {
    /** Who has the client key may follow, for as long as there is the environment. */
    streamEnvironment: async ({ path: { environment_key: key }, headers }) => {
      const owner = await repositories.environments.findByClientKey(key);
      if (!owner) return refused(new Refusal('ENVIRONMENT_NOT_FOUND', `Environment '${key}' does not exist.`));
      return changeStream(services, 'anybody', {
        environmentId: owner.environment.id,
        lastSeen: headers['last-event-id'],
        retry: Math.round(RETRY.atLeast + Math.random() * (RETRY.atMost - RETRY.atLeast)),
        read: async (snapshot) => {
          const { tag, until, since } = await answerTags.of(snapshot);
          const updatedAt = Math.max(updatedAtOf(snapshot), since / 1000);
          // Settings of this door change answers, and no ruleset.
          return { tag: `${snapshot.environment.revision}.${tag}`, until, updatedAt };
        },
        write: ({ tag, updatedAt }) => eventText('environment_updated', tag, { updated_at: updatedAt }),
      });
    },
  };
}
