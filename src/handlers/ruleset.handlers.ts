import { Refusal } from '../domain/refusal.js';
import { type ContentCoding, chooseCoding } from '../http/content-coding.js';
import type { Schemas } from '../http/contract.js';
import { matchedTag } from '../http/entity-tags.js';
import { eventText } from '../http/event-stream.js';
import { Prepared } from '../http/respond.js';
import type { EnvironmentSnapshot } from '../snapshots/load-snapshot.js';
import type { Ruleset } from '../snapshots/rulesets.js';
import { changeStream } from './change-stream.js';
import { findSnapshot } from './evaluate.js';
import type { HandlersOf } from './handler.js';
import { toNamed } from './named.js';
import { refused } from './refused.js';
import type { Services } from './services.js';

/** Milliseconds after which a follower whose stream has ended is asked to come back. */
const RETRY = 1000;

export function rulesetHandlers(services: Services): HandlersOf<'ruleset'> {
  return {
    getRuleset: async ({ query, headers }, { principal }) => {
      const snapshot = await findSnapshot(services, principal, toNamed(query));
      if (snapshot instanceof Refusal) return refused(snapshot);
      const ruleset = await services.rulesets.of(snapshot);
      const coding = chooseCoding(headers['accept-encoding']);
      const had = matchedTag(headers['if-none-match'], tagsOf(ruleset, coding));
      if (had !== undefined) return { status: 304, headers: cachingOf(had) };
      const body = new Prepared<Schemas['RulesetEnvelope']>(await ruleset.bytes(coding));
      const caching = cachingOf(tagOf(ruleset, coding));
      if (coding === 'identity') return { status: 200, headers: caching, body };
      return { status: 200, headers: { ...caching, 'Content-Encoding': coding }, body };
    },

    streamRuleset: async ({ query, headers }, { principal }) => {
      const snapshot = await findSnapshot(services, principal, toNamed(query));
      if (snapshot instanceof Refusal) return refused(snapshot);
      return changeStream(services, principal, {
        environmentId: snapshot.environment.id,
        lastSeen: headers['last-event-id'],
        retry: RETRY,
        read: (present) => rulesetOf(services, present),
        write: ({ tag, revision }) => eventText('ruleset', tag, { revision, etag: tag }),
      });
    },
  };
}

/** Nothing but a change makes another ruleset. */
async function rulesetOf({ rulesets }: Pick<Services, 'rulesets'>, snapshot: EnvironmentSnapshot) {
  const { revision, hash: tag } = await rulesets.of(snapshot);
  return { tag, revision, until: Number.POSITIVE_INFINITY };
}

/** A strong tag names bytes, so that each coding has its own. */
function tagOf({ hash }: Ruleset, coding: ContentCoding): string {
  return coding === 'identity' ? `"${hash}"` : `"${hash}-${coding}"`;
}

/** All tags of the ruleset, the wanted coding's first: who has it in another coding has it, too. */
function tagsOf(ruleset: Ruleset, wanted: ContentCoding): readonly string[] {
  return ([wanted, 'br', 'gzip', 'identity'] as const).map((coding) => tagOf(ruleset, coding));
}

function cachingOf(etag: string) {
  return { ETag: etag, 'Cache-Control': 'private, no-cache', Vary: 'Accept-Encoding' } as const;
}
