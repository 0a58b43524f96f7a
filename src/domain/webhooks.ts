/** Whom an environment tells of its changes, and what it has still to tell them. */
import { Refusal } from './refusal.js';

/** How events are told: what a body says, and how it is signed. */
export type WebhookFormat = 'flagsmith';

/** A URL to which an environment's events are posted. */
export interface WebhookRecord {
  readonly id: number;
  readonly publicId: string;
  readonly environmentId: number;
  readonly format: WebhookFormat;
  readonly url: string;
  /** What bodies are signed with, sealed; null: they are not. */
  readonly secret: string | null;
  readonly enabled: boolean;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export interface WebhookRepository {
  insert(webhook: Omit<WebhookRecord, 'id'>): Promise<WebhookRecord>;
  /** If it is in the environment. */
  findById(environmentId: number, id: number): Promise<WebhookRecord | undefined>;
  /** All of an environment, the oldest first. */
  list(environmentId: number): Promise<readonly WebhookRecord[]>;
  /** Those of these environments that are enabled, the oldest first. */
  listEnabled(environmentIds: readonly number[]): Promise<readonly WebhookRecord[]>;
  /** Writes the record; what could not be delivered is due at once. */
  update(webhook: WebhookRecord): Promise<void>;
  /** Takes what waits for it along. */
  delete(id: number): Promise<void>;
}

/** One event for one webhook. */
export interface Delivery {
  readonly id: number;
  /** The same however often it is tried. */
  readonly publicId: string;
  readonly webhookId: number;
  readonly eventType: string;
  /** The very text that is sent. */
  readonly body: string;
  readonly createdAt: string;
}

/** Until when a worker, and nobody else, delivers to a webhook. */
export interface Claim {
  /** Of this worker's claim. */
  readonly claim: string;
  readonly until: string;
}

/** What a worker leaves behind of a webhook. */
export interface Release {
  readonly claim: string;
  readonly now: string;
  /** How often in a row nothing could be delivered. */
  readonly failures: number;
  /** Null: at once. */
  readonly retryAt: string | null;
}

/** The outbox: what waits to be delivered, in order for each webhook, and which worker does it. */
export interface WebhookDeliveryRepository {
  insertAll(deliveries: readonly Omit<Delivery, 'id'>[]): Promise<void>;
  /** Ids of webhooks for which something is due and nobody delivers it, those first that have waited longest. */
  listDue(now: string, limit: number): Promise<readonly number[]>;
  /** Undefined: another worker was faster, or it is enabled no more. */
  claim(webhookId: number, now: string, claim: Claim): Promise<ClaimedWebhook | undefined>;
  /** The webhook as it is now. Undefined: the claim has been lost. */
  renew(webhookId: number, claim: Claim): Promise<ClaimedWebhook | undefined>;
  release(webhookId: number, release: Release): Promise<void>;
  /** The oldest that waits for the webhook. */
  findNext(webhookId: number): Promise<Delivery | undefined>;
  delete(id: number): Promise<void>;
  /** Deletes what has waited since before then; answers how many. */
  deleteOlder(webhookId: number, before: string): Promise<number>;
  /** Deletes whatever waits for the webhook. */
  deleteAll(webhookId: number): Promise<void>;
}

export interface ClaimedWebhook extends WebhookRecord {
  readonly failures: number;
}

export async function findWebhook(
  { webhooks }: { readonly webhooks: WebhookRepository },
  environment: { readonly id: number; readonly key: string },
  id: number,
): Promise<WebhookRecord | Refusal<'WEBHOOK_NOT_FOUND'>> {
  const message = `Webhook '${id}' does not exist in environment '${environment.key}'.`;
  return (await webhooks.findById(environment.id, id)) ?? new Refusal('WEBHOOK_NOT_FOUND', message);
}
