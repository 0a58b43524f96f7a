import type { Transaction } from '../../../domain/change.js';
import type { Place } from '../../../domain/parents.js';
import type { Principal } from '../../../domain/principals.js';
import { Refusal } from '../../../domain/refusal.js';
import type { Repositories } from '../../../domain/repositories.js';
import {
  createWebhook,
  deleteWebhook,
  updateWebhook,
  type WebhookPatch,
  type WebhookServices,
} from '../../../domain/webhook-changes.js';
import { findWebhook, type WebhookRecord } from '../../../domain/webhooks.js';
import type { Schemas } from '../../../http/contract.js';
import type { Context, HandlersOf } from '../../handler.js';
import type { Services } from '../../services.js';
import { toTime } from '../../times.js';
import { refused } from '../errors.js';
import { locationOf } from '../locations.js';
import { changeEnvironment, findPlace as findPlaceOf } from '../places.js';

interface WebhookPath {
  readonly api_key: string;
  readonly webhook_pk: number;
}

export function webhooksHandlers({ repositories, webhookServices }: Services): HandlersOf<'webhooks', 'flagsmith'> {
  const change = (path: WebhookPath, patch: WebhookPatch, context: Context) =>
    changeInEnvironment(repositories, context, path.api_key, async (tx, { environment }) => {
      const webhook = await findWebhook(tx, environment, path.webhook_pk);
      if (webhook instanceof Refusal) return refused(webhook);
      const changed = await updateWebhook(tx, webhookServices, webhook, patch);
      if (changed instanceof Refusal) return refused(changed);
      return { status: 200, body: toWebhook(changed, webhookServices) } as const;
    });

  return {
    listWebhooks: async ({ path }, { principal }) => {
      const place = await findPlace(repositories, principal, path.api_key);
      if (place instanceof Refusal) return refused(place);
      const webhooks = await repositories.webhooks.list(place.environment.id);
      return { status: 200, body: webhooks.map((webhook) => toWebhook(webhook, webhookServices)) };
    },

    createWebhook: ({ path, body }, context) =>
      changeInEnvironment(repositories, context, path.api_key, async (tx, { environment }) => {
        const { url, enabled = true, secret = '' } = body;
        const webhook = await createWebhook(tx, webhookServices, environment, 'flagsmith', { url, enabled, secret });
        if (webhook instanceof Refusal) return refused(webhook);
        const headers = { Location: locationOf('environments', environment.clientKey, 'webhooks', webhook.id) };
        return { status: 201, headers, body: toWebhook(webhook, webhookServices) } as const;
      }),

    getWebhook: async ({ path }, { principal }) => {
      const place = await findPlace(repositories, principal, path.api_key);
      if (place instanceof Refusal) return refused(place);
      const webhook = await findWebhook(repositories, place.environment, path.webhook_pk);
      if (webhook instanceof Refusal) return refused(webhook);
      return { status: 200, body: toWebhook(webhook, webhookServices) };
    },

    replaceWebhook: ({ path, body }, context) => change(path, toPatch(body), context),
    updateWebhook: ({ path, body }, context) => change(path, toPatch(body), context),

    deleteWebhook: ({ path }, context) =>
      changeInEnvironment(repositories, context, path.api_key, async (tx, { environment }) => {
        const webhook = await findWebhook(tx, environment, path.webhook_pk);
        if (webhook instanceof Refusal) return refused(webhook);
        await deleteWebhook(tx, webhook);
        return { status: 204 } as const;
      }),
  };
}

function toPatch({ url, enabled, secret }: Schemas<'flagsmith'>['WebhookPatch']): WebhookPatch {
  return { url, enabled, secret };
}

/** One whose secret cannot be read any more shows none. */
function toWebhook(webhook: WebhookRecord, { open }: WebhookServices): Schemas<'flagsmith'>['Webhook'] {
  const { id, url, enabled, createdAt, updatedAt, secret, publicId } = webhook;
  return {
    id,
    url,
    enabled,
    created_at: toTime(createdAt),
    updated_at: toTime(updatedAt),
    secret: secret === null ? '' : (open(secret, publicId) ?? ''),
  };
}

async function findPlace(
  repositories: Pick<Repositories, 'environments' | 'projects'>,
  principal: Principal,
  clientKey: string,
): ReturnType<typeof findPlaceOf> {
  const place = await findPlaceOf(repositories, principal, clientKey);
  const isFound = !(place instanceof Refusal) || place.code !== 'ENVIRONMENT_NOT_FOUND';
  return isFound ? place : new Refusal('ENVIRONMENT_NOT_FOUND', `Environment '${clientKey}' does not exist.`);
}

/** Runs `work` in a change of the environment's project that concerns nobody's evaluations. */
async function changeInEnvironment<Done extends { readonly status: number }>(
  repositories: Repositories,
  context: Context,
  clientKey: string,
  work: (tx: Transaction, place: Place) => Promise<Done>,
) {
  const place = await findPlace(repositories, context.principal, clientKey);
  // Its client key may be another one's by the time that it is the change's turn.
  return place instanceof Refusal ? refused(place) : changeEnvironment(repositories, context, place, 'nowhere', work);
}
