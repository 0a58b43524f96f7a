import type { Knex } from 'knex';
import type { WebhookRow } from '../database/webhook-rows.js';
import type { WebhookFormat, WebhookRecord, WebhookRepository } from '../domain/webhooks.js';
import { onlyRow } from './rows.js';

export const WEBHOOK_COLUMNS = [
  'id',
  'public_id',
  'environment_id',
  'format',
  'url',
  'secret',
  'enabled',
  'version',
  'created_at',
  'updated_at',
] as const;

/** Only this layer writes formats. */
export type StoredWebhook = Pick<WebhookRow, (typeof WEBHOOK_COLUMNS)[number]> & { format: WebhookFormat };

export function toWebhook(row: StoredWebhook): WebhookRecord {
  return {
    id: row.id,
    publicId: row.public_id,
    environmentId: row.environment_id,
    format: row.format,
    url: row.url,
    secret: row.secret,
    enabled: Boolean(row.enabled),
    version: row.version,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

export function webhookRepository(db: Knex): WebhookRepository {
  const read = async (webhooks: Knex.QueryBuilder): Promise<readonly WebhookRecord[]> => {
    const rows: StoredWebhook[] = await webhooks.orderBy('id').select(WEBHOOK_COLUMNS);
    return rows.map(toWebhook);
  };
  return {
    async insert(webhook) {
      const rows: StoredWebhook[] = await db('webhooks')
        .insert({
          public_id: webhook.publicId,
          environment_id: webhook.environmentId,
          format: webhook.format,
          url: webhook.url,
          secret: webhook.secret,
          enabled: webhook.enabled,
          claim: '',
          claimed_until: '',
          failures: 0,
          retry_at: '',
          version: webhook.version,
          created_at: webhook.createdAt,
          updated_at: webhook.updatedAt,
        })
        .returning(WEBHOOK_COLUMNS);
      return toWebhook(onlyRow(rows));
    },

    async findById(environmentId, id) {
      const [webhook] = await read(db('webhooks').where({ environment_id: environmentId, id }));
      return webhook;
    },

    list: (environmentId) => read(db('webhooks').where({ environment_id: environmentId })),

    listEnabled: (environmentIds) =>
      read(db('webhooks').whereIn('environment_id', environmentIds).where({ enabled: true })),

    async update({ id, url, secret, enabled, version, updatedAt }) {
      await db('webhooks')
        .where({ id })
        .update({ url, secret, enabled, version, updated_at: updatedAt, failures: 0, retry_at: '' });
    },

    async delete(id) {
      await db('webhooks').where({ id }).delete();
    },
  };
}
