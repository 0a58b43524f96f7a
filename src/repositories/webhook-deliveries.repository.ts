import type { Knex } from 'knex';
import type { WebhookDeliveryRow } from '../database/webhook-rows.js';
import type { ClaimedWebhook, Delivery, WebhookDeliveryRepository } from '../domain/webhooks.js';
import { inBatches } from './rows.js';
import { type StoredWebhook, toWebhook, WEBHOOK_COLUMNS } from './webhooks.repository.js';

const CLAIMED_COLUMNS = [...WEBHOOK_COLUMNS, 'failures'] as const;

type Claimed = StoredWebhook & { failures: number };

function toClaimed([row]: readonly Claimed[]): ClaimedWebhook | undefined {
  return row && { ...toWebhook(row), failures: row.failures };
}

function toDelivery(row: WebhookDeliveryRow): Delivery {
  return {
    id: row.id,
    publicId: row.public_id,
    webhookId: row.webhook_id,
    eventType: row.event_type,
    body: row.body,
    createdAt: row.created_at,
  };
}

function toRow(delivery: Omit<Delivery, 'id'>): Omit<WebhookDeliveryRow, 'id'> {
  return {
    public_id: delivery.publicId,
    webhook_id: delivery.webhookId,
    event_type: delivery.eventType,
    body: delivery.body,
    created_at: delivery.createdAt,
  };
}

export function webhookDeliveryRepository(db: Knex): WebhookDeliveryRepository {
  return {
    async insertAll(deliveries) {
      await inBatches(deliveries, toRow, (rows) => db('webhook_deliveries').insert(rows));
    },

    listDue(now, limit) {
      const waiting = db('webhook_deliveries').whereRaw('webhook_deliveries.webhook_id = webhooks.id');
      return db('webhooks')
        .where({ enabled: true })
        .where('claimed_until', '<=', now)
        .where('retry_at', '<=', now)
        .whereExists(waiting)
        .orderBy(['claimed_until', 'id'])
        .limit(limit)
        .pluck('id');
    },

    async claim(id, now, { claim, until }) {
      // What was due when it was listed is asked for once more: whoever waits for the row's lock reads it anew.
      const rows: Claimed[] = await db('webhooks')
        .where({ id, enabled: true })
        .where('claimed_until', '<=', now)
        .where('retry_at', '<=', now)
        .update({ claim, claimed_until: until })
        .returning(CLAIMED_COLUMNS);
      return toClaimed(rows);
    },

    async renew(id, { claim, until }) {
      const rows: Claimed[] = await db('webhooks')
        .where({ id, claim, enabled: true })
        .update({ claimed_until: until })
        .returning(CLAIMED_COLUMNS);
      return toClaimed(rows);
    },

    async release(id, { claim, now, failures, retryAt }) {
      await db('webhooks')
        .where({ id, claim })
        .update({ claim: '', claimed_until: now, failures, retry_at: retryAt ?? '' });
    },

    async findNext(webhookId) {
      const row: WebhookDeliveryRow | undefined = await db('webhook_deliveries')
        .where({ webhook_id: webhookId })
        .orderBy('id')
        .first();
      return row && toDelivery(row);
    },

    async delete(id) {
      await db('webhook_deliveries').where({ id }).delete();
    },

    deleteOlder: (webhookId, before) =>
      db('webhook_deliveries').where({ webhook_id: webhookId }).where('created_at', '<', before).delete(),

    async deleteAll(webhookId) {
      await db('webhook_deliveries').where({ webhook_id: webhookId }).delete();
    },
  };
}
