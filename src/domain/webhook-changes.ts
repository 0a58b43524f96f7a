import { type ChangeServices, type Transaction, UNGUARDED } from './change.js';
import { createChange } from './create-change.js';
import type { EnvironmentRecord } from './environments.js';
import { newId } from './ids.js';
import { Refusal, refusedAt } from './refusal.js';
import type { Repositories } from './repositories.js';
import { isUnchanged } from './unchanged.js';
import type { WebhookFormat, WebhookRecord } from './webhooks.js';

/** Of an environment: each change is told to all of them. */
const MOST_WEBHOOKS = 20;

/** What makes URLs and secrets fit to be written. */
export interface WebhookServices {
  /** Why nothing may be posted to the URL; undefined: it may. */
  readonly complaintOf: (url: string) => string | undefined;
  /** A secret, for the webhook of this public id. */
  readonly seal: (secret: string, publicId: string) => string;
  /** Undefined: the secret of the server has changed since it was sealed. */
  readonly open: (sealed: string, publicId: string) => string | undefined;
}

export interface WebhookInput {
  readonly url: string;
  readonly enabled: boolean;
  /** Empty: none. */
  readonly secret: string;
}

/** What is to change; undefined stays. */
export type WebhookPatch = { readonly [Name in keyof WebhookInput]?: WebhookInput[Name] | undefined };

export async function createWebhook(
  tx: Transaction,
  rules: WebhookServices,
  environment: EnvironmentRecord,
  format: WebhookFormat,
  { url, enabled, secret }: WebhookInput,
): Promise<WebhookRecord | Refusal<'VALIDATION_FAILED'>> {
  const fault = checkUrl(rules, url) ?? checkCount(environment, await tx.webhooks.list(environment.id));
  if (fault) return fault;
  const publicId = newId('whk');
  const webhook = await tx.webhooks.insert({
    publicId,
    environmentId: environment.id,
    format,
    url,
    secret: secret === '' ? null : rules.seal(secret, publicId),
    enabled,
    version: 1,
    createdAt: tx.now,
    updatedAt: tx.now,
  });
  noteWebhook(tx, null, webhook);
  return webhook;
}

export async function updateWebhook(
  tx: Transaction,
  rules: WebhookServices,
  webhook: WebhookRecord,
  patch: WebhookPatch,
): Promise<WebhookRecord | Refusal<'VALIDATION_FAILED'>> {
  const { url = webhook.url, enabled = webhook.enabled } = patch;
  const fault = url === webhook.url ? undefined : checkUrl(rules, url);
  if (fault) return fault;
  const changed = { ...webhook, url, enabled, secret: secretOf(rules, webhook, patch.secret) };
  if (isUnchanged(tx, webhook, changed)) return webhook;
  return saveWebhook(tx, webhook, changed);
}

/** It gets nothing more, and what waits for it is forgotten. */
async function disableWebhook(tx: Transaction, webhook: WebhookRecord): Promise<void> {
  if (webhook.enabled) await saveWebhook(tx, webhook, { ...webhook, enabled: false });
  else tx.leave();
}

async function saveWebhook(tx: Transaction, before: WebhookRecord, changed: WebhookRecord): Promise<WebhookRecord> {
  const after = { ...changed, version: before.version + 1, updatedAt: tx.now };
  await tx.webhooks.update(after);
  if (!after.enabled) await tx.webhookDeliveries.deleteAll(after.id);
  noteWebhook(tx, before, after);
  return after;
}

export async function deleteWebhook(tx: Transaction, webhook: WebhookRecord): Promise<void> {
  await tx.webhooks.delete(webhook.id);
  noteWebhook(tx, webhook, null);
}

/** The same secret is sealed otherwise each time: what is known already stays as it was sealed. */
function secretOf({ seal, open }: WebhookServices, webhook: WebhookRecord, secret: string | undefined): string | null {
  if (secret === undefined) return webhook.secret;
  if (secret === '') return null;
  const isKnown = webhook.secret !== null && open(webhook.secret, webhook.publicId) === secret;
  return isKnown ? webhook.secret : seal(secret, webhook.publicId);
}

function checkUrl({ complaintOf }: WebhookServices, url: string): Refusal<'VALIDATION_FAILED'> | undefined {
  const complaint = complaintOf(url);
  if (complaint === undefined) return undefined;
  return refusedAt(
    'VALIDATION_FAILED',
    `Nothing can be delivered to /body/url: it ${complaint}.`,
    '/body/url',
    complaint,
  );
}

function checkCount(
  { key }: EnvironmentRecord,
  { length }: readonly WebhookRecord[],
): Refusal<'VALIDATION_FAILED'> | undefined {
  if (length < MOST_WEBHOOKS) return undefined;
  const message = `Environment '${key}' has ${length} webhooks, and no more are allowed: delete one of them first.`;
  return new Refusal('VALIDATION_FAILED', message);
}

function noteWebhook(tx: Transaction, before: WebhookRecord | null, after: WebhookRecord | null): void {
  const { publicId = '', environmentId = null } = after ?? before ?? {};
  tx.note({
    resource: 'webhook',
    resourceId: publicId,
    environmentId,
    before: before && forAudit(before),
    after: after && forAudit(after),
  });
}

/** Paths and queries of such URLs often hold a token: the log tells only which server is meant. */
function forAudit({ secret, url, ...webhook }: WebhookRecord): object {
  return { ...webhook, origin: new URL(url).origin, isSigned: secret !== null };
}

/** The server itself, when a receiver has said that it wants nothing more. */
const AT_WORK = {
  actor: { kind: 'system', id: 'webhook-delivery', credentialId: null },
  requestId: 'webhook-delivery',
  operationId: 'deliverWebhook',
  isDryRun: false,
} as const;

/** Disables a webhook in a change of its own. One that is gone or changed meanwhile is left so: another URL was gone. */
export async function disableByServer(
  changes: ChangeServices,
  { environments, projects }: Pick<Repositories, 'environments' | 'projects'>,
  { id, environmentId, version }: WebhookRecord,
): Promise<void> {
  const environment = await environments.findById(environmentId);
  const project = environment && (await projects.findById(environment.projectId));
  if (!project) return;
  const request = { ...AT_WORK, organizationId: project.organizationId };
  await createChange(
    changes,
    request,
    UNGUARDED,
  )({ project, environments: [] }, async (tx) => {
    const webhook = await tx.webhooks.findById(environmentId, id);
    if (webhook?.version === version) await disableWebhook(tx, webhook);
    else tx.leave();
    return { status: 200 };
  });
}
