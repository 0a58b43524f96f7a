import { createHmac } from 'node:crypto';
import type { WebhookFormat } from '../domain/webhooks.js';

type Sign = (body: string, secret: string) => Readonly<Record<string, string>>;

/** The headers by which a receiver knows that a body comes from here. */
export const SIGNATURES: Readonly<Record<WebhookFormat, Sign>> = {
  flagsmith: (body, secret) => ({
    'X-Flagsmith-Signature': createHmac('sha256', secret).update(body).digest('hex'),
  }),
};
