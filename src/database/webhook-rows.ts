/** The rows of webhooks; `tables.ts` says how they are written. */
import type { Bool } from './flag-rows.js';

export interface WebhookRow {
  id: number;
  public_id: string;
  environment_id: number;
  format: string;
  url: string;
  /** Sealed; null: none. */
  secret: string | null;
  enabled: Bool;
  /** Which worker delivers to it, until when; empty: none ever has. */
  claim: string;
  claimed_until: string;
  /** How often in a row nothing could be delivered, and when it is to be tried again; empty: at once. */
  failures: number;
  retry_at: string;
  version: number;
  created_at: string;
  updated_at: string;
}

export interface WebhookDeliveryRow {
  id: number;
  public_id: string;
  webhook_id: number;
  event_type: string;
  /** The very bytes that are sent, in UTF-8. */
  body: string;
  created_at: string;
}
