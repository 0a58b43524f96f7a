/** What writes webhooks, what is told to them and who delivers it, put together. */
import type { Logger } from 'pino';
import type { Config } from './config.js';
import { createSeals } from './credentials/seals.js';
import { complaintOf } from './delivery/addresses.js';
import { createDeliver } from './delivery/deliver.js';
import { createPost } from './delivery/post.js';
import type { ChangeServices } from './domain/change.js';
import type { Repositories } from './domain/repositories.js';
import { disableByServer, type WebhookServices } from './domain/webhook-changes.js';
import { createOutbox, type Outbox } from './domain/webhook-outbox.js';
import { tellFlagsmithEvents } from './handlers/flagsmith/index.js';
import { createWebhookDelivery, type WebhookDelivery } from './workers/webhook-delivery.js';

/** Milliseconds: what another server has left behind is seen after so long; a server's own changes are delivered at once. */
const INTERVAL = 5_000;

/** Milliseconds until a receiver must have answered. */
const TIMEOUT = 10_000;

export interface WebhookOptions {
  /** What seals the webhooks' own secrets. */
  readonly secret: string;
  readonly config: Pick<Config, 'webhookPrivateAddresses'>;
  readonly parts: {
    readonly log: Logger;
    /** False: nothing is delivered but when told. */
    readonly worksByItself?: boolean;
  };
}

/** Each format tells of changes in its own way. */
export function createWebhookOutbox(): Outbox {
  return createOutbox({ flagsmith: tellFlagsmithEvents });
}

/** Delivers what the outbox holds from now on. */
export function startWebhooks(
  outbox: Outbox,
  changes: ChangeServices,
  repositories: Repositories,
  { secret, config: { webhookPrivateAddresses: mayBePrivate }, parts }: WebhookOptions,
): { readonly services: WebhookServices; readonly delivery: WebhookDelivery } {
  const { log, worksByItself = true } = parts;
  const seals = createSeals(secret, 'webhook secret');
  const services: WebhookServices = { ...seals, complaintOf: (url) => complaintOf(url, mayBePrivate) };
  const delivery = createWebhookDelivery({
    queue: repositories.webhookDeliveries,
    deliver: createDeliver({ post: createPost({ mayBePrivate, timeout: TIMEOUT }), open: seals.open }),
    disable: (webhook) => disableByServer(changes, repositories, webhook),
    now: changes.now,
    random: Math.random,
    onFailure: ({ publicId }, failure, lost) =>
      log.warn({ webhook: publicId, failure, lost }, 'a webhook could not be delivered: it is tried again'),
    onError: (error) => log.warn({ err: error }, 'webhooks could not be delivered: they are when the database is back'),
  });
  outbox.whenWritten(delivery.wake);
  if (worksByItself) delivery.start(INTERVAL);
  return { services, delivery };
}
