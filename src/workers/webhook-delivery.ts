/** Delivers what the outbox holds, in order for each webhook; one that fails waits, and keeps nobody else waiting. */
import { randomText } from '../domain/ids.js';
import type { ClaimedWebhook, Delivery, WebhookDeliveryRepository, WebhookRecord } from '../domain/webhooks.js';
import { pauseAfter } from './backoff.js';

/** Webhooks to which a server delivers at the same time: as many bodies are in memory. */
const MOST_AT_ONCE = 8;
/** Deliveries after which a webhook lets others have their turn. */
const MOST_IN_A_ROW = 20;
/** Milliseconds for which a webhook is a worker's own: longer than any delivery takes. */
const LEASE = 60_000;
/** Milliseconds for which a delivery is tried. */
const TRIED_FOR = 24 * 3_600_000;
/** The receiver wants nothing more (RFC 9110, 410 Gone). */
const GONE = 410;

export interface WebhookDeliveryServices {
  readonly queue: WebhookDeliveryRepository;
  /** Never rejects. */
  readonly deliver: (
    webhook: WebhookRecord,
    delivery: Delivery,
  ) => Promise<{ readonly status: number } | { readonly failure: string }>;
  readonly disable: (webhook: WebhookRecord) => Promise<void>;
  readonly now: () => Date;
  /** 0 to 1. */
  readonly random: () => number;
  /** It is tried again, after this; `lost` deliveries were tried for long enough. */
  readonly onFailure: (webhook: WebhookRecord, failure: string, lost: number) => void;
  /** The database failed: what was claimed is free again when its lease ends. */
  readonly onError: (error: unknown) => void;
}

export interface WebhookDelivery {
  /** Delivers all that is due. Never rejects. */
  deliver(): Promise<void>;
  /** Something is due. */
  wake(): void;
  /** Delivers now, when it is woken, and every so many milliseconds. */
  start(interval: number): void;
  /** Begins nothing more, and waits for what is under way. */
  stop(): Promise<void>;
}

export function createWebhookDelivery(services: WebhookDeliveryServices): WebhookDelivery {
  const { queue, now, onError } = services;
  const underWay = new Set<Promise<void>>();
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;
  let last: Promise<void> = Promise.resolve();
  let isWaiting = false;

  const begin = (claimed: ClaimedWebhook, claim: string): void => {
    const work = deliverTo(services, claimed, claim, () => isStopped)
      .catch(onError)
      .finally(() => {
        underWay.delete(work);
        fill();
      });
    underWay.add(work);
  };

  /** As many webhooks as there is room for. */
  const run = async (): Promise<void> => {
    isWaiting = false;
    const room = MOST_AT_ONCE - underWay.size;
    if (isStopped || room === 0) return;
    for (const id of await queue.listDue(now().toISOString(), room)) {
      const claim = randomText(16);
      const claimed = await queue.claim(id, now().toISOString(), { claim, until: leaseFrom(now()) });
      if (claimed) begin(claimed, claim);
    }
  };

  /** One runs and one waits at most. */
  const fill = (): void => {
    if (isWaiting) return;
    isWaiting = true;
    last = last.then(run).catch(onError);
  };

  const settle = async (): Promise<void> => {
    for (await last; underWay.size > 0; await last) await Promise.all(underWay);
  };

  return {
    deliver() {
      fill();
      return settle();
    },
    wake() {
      if (timer) fill();
    },
    start(interval) {
      timer = setInterval(fill, interval).unref();
      fill();
    },
    stop() {
      isStopped = true;
      clearInterval(timer);
      return settle();
    },
  };
}

function leaseFrom(now: Date): string {
  return new Date(now.getTime() + LEASE).toISOString();
}

/** One delivery after the other, until there is none, one fails, or others should have their turn. */
async function deliverTo(
  services: WebhookDeliveryServices,
  claimed: ClaimedWebhook,
  claim: string,
  isStopped: () => boolean,
): Promise<void> {
  const { queue, deliver, disable, now } = services;
  const { id } = claimed;
  let failures = claimed.failures;
  let retryAt: string | null = null;
  for (let count = 0; count < MOST_IN_A_ROW && !isStopped(); count += 1) {
    const delivery = await queue.findNext(id);
    // As it is now: its URL, its secret and whether it is enabled may have changed.
    const webhook = delivery && (await queue.renew(id, { claim, until: leaseFrom(now()) }));
    if (!webhook) break;
    const posted = await deliver(webhook, delivery);
    if ('status' in posted && posted.status === GONE) {
      await disable(webhook);
      break;
    }
    if (!isDelivered(posted)) {
      failures += 1;
      retryAt = await postpone(services, webhook, posted, failures);
      break;
    }
    await queue.delete(delivery.id);
    failures = 0;
  }
  await queue.release(id, { claim, now: now().toISOString(), failures, retryAt });
}

type Posted = Awaited<ReturnType<WebhookDeliveryServices['deliver']>>;

function isDelivered(posted: Posted): boolean {
  return 'status' in posted && posted.status >= 200 && posted.status < 300;
}

/** Forgets what has been tried for long enough. Answers when the rest is to be tried again. */
async function postpone(
  { queue, now, random, onFailure }: WebhookDeliveryServices,
  webhook: WebhookRecord,
  posted: Posted,
  failures: number,
): Promise<string> {
  const at = now().getTime();
  const lost = await queue.deleteOlder(webhook.id, new Date(at - TRIED_FOR).toISOString());
  onFailure(webhook, 'status' in posted ? `status ${posted.status}` : posted.failure, lost);
  return new Date(at + pauseAfter(failures, random())).toISOString();
}
