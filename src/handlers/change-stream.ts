/** The answers that tell of an environment's changes for as long as somebody follows them, whatever is told. */
import type { Principal } from '../domain/principals.js';
import { EventStream, HEARTBEAT, retryText } from '../http/event-stream.js';
import type { Follower, Update } from '../snapshots/change-feed.js';
import type { Services } from './services.js';

type FeedServices = Pick<Services, 'changeFeed' | 'isStillRecognised'>;

/** What is followed, and how it is written. */
interface Followed<Sent extends Update> extends Pick<Follower<Sent>, 'environmentId' | 'read' | 'lastSeen'> {
  /** Milliseconds after which a follower whose stream has ended is asked to come back. */
  readonly retry: number;
  readonly write: (update: Sent) => string;
}

/** Throws 503 where there are as many followers as there may be. `principal`: who follows, if that is looked at. */
export function changeStream<Sent extends Update>(
  services: FeedServices,
  principal: Principal | 'anybody',
  followed: Followed<Sent>,
) {
  services.changeFeed.admit();
  return {
    status: 200,
    headers: { 'Cache-Control': 'no-store', 'X-Accel-Buffering': 'no' },
    body: new EventStream((gone) => eventsOf(services, principal, followed, gone)),
  } as const;
}

async function* eventsOf<Sent extends Update>(
  { changeFeed, isStillRecognised }: FeedServices,
  principal: Principal | 'anybody',
  { retry, write, ...followed }: Followed<Sent>,
  gone: AbortSignal,
): AsyncGenerator<string> {
  yield retryText(retry);
  const mayGoOn = async () => principal === 'anybody' || isStillRecognised(principal);
  for await (const update of changeFeed.follow({ ...followed, mayGoOn, gone })) {
    yield update === 'heartbeat' ? HEARTBEAT : write(update);
  }
  // Whoever came to a server that stops comes back at a moment of their own.
  if (changeFeed.isEnded) yield retryText(Math.round(retry * (1 + Math.random())));
}
