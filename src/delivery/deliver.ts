import type { Delivery, WebhookRecord } from '../domain/webhooks.js';
import type { Post, Posted } from './post.js';
import { SIGNATURES } from './signatures.js';

export interface DeliverServices {
  readonly post: Post;
  /** The secret of a webhook; undefined: it was sealed by a server of another secret. */
  readonly open: (sealed: string, publicId: string) => string | undefined;
}

/** Sends one event to one webhook, signed where it has a secret. */
export function createDeliver({ post, open }: DeliverServices) {
  return async ({ format, url, secret, publicId }: WebhookRecord, delivery: Delivery): Promise<Posted> => {
    const { body } = delivery;
    const opened = secret === null ? '' : open(secret, publicId);
    // Without its signature nobody should believe it.
    if (opened === undefined) return { failure: 'its secret cannot be read any more: set it anew' };
    return post(url, body, {
      'Content-Type': 'application/json',
      'User-Agent': 'Burgee',
      'Webhook-Id': delivery.publicId,
      ...(opened === '' ? {} : SIGNATURES[format](body, opened)),
    });
  };
}
