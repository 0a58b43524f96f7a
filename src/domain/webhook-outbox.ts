/** Writes what webhooks are to be told of a change, in its transaction, so that neither exists without the other. */
import type { Announce, Announcement } from './change.js';
import type { EnvironmentRecord } from './environments.js';
import { newId } from './ids.js';
import type { Repositories } from './repositories.js';
import type { WebhookFormat } from './webhooks.js';

/** An event as a webhook is told of it. */
export interface WebhookEvent {
  readonly type: string;
  readonly body: string;
}

/** What a change has brought about in each of these environments, in order, by the environment's id. */
export type TellEvents = (
  repositories: Repositories,
  announcement: Announcement,
  environments: readonly EnvironmentRecord[],
) => Promise<ReadonlyMap<number, readonly WebhookEvent[]>>;

export interface Outbox {
  readonly announce: Announce;
  /** Calls it after each commit of something to be delivered. */
  whenWritten(listener: () => void): void;
}

/** Where no webhook is enabled, a change costs one look-up more. */
export function createOutbox(formats: Readonly<Record<WebhookFormat, TellEvents>>): Outbox {
  const listeners: (() => void)[] = [];
  const tellListeners = () => {
    for (const listener of listeners) listener();
  };
  return {
    whenWritten: (listener) => void listeners.push(listener),

    async announce(repositories, announcement) {
      const webhooks = await repositories.webhooks.listEnabled(announcement.environmentIds);
      if (webhooks.length === 0) return () => {};
      for (const format of new Set(webhooks.map((webhook) => webhook.format))) {
        const listening = webhooks.filter((webhook) => webhook.format === format);
        const ids = [...new Set(listening.map(({ environmentId }) => environmentId))];
        const environments = await repositories.environments.listByIds(ids);
        const events = await formats[format](repositories, announcement, environments);
        const deliveries = listening.flatMap(({ id, environmentId }) =>
          (events.get(environmentId) ?? []).map(({ type, body }) => ({
            publicId: newId('dlv'),
            webhookId: id,
            eventType: type,
            body,
            createdAt: announcement.now,
          })),
        );
        await repositories.webhookDeliveries.insertAll(deliveries);
      }
      return tellListeners;
    },
  };
}
