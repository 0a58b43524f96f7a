/** Webhooks of the Flagsmith door as tests want them, written by the owner unless another token is given. */
import type { TestApp } from './app.js';
import type { RequestOptions, TestAnswer } from './contract-client.js';
import { bodyOf } from './flagsmith.js';
import { environmentOf } from './places.js';

type Json = TestAnswer['body'];

/** Receivers of tests are on this machine. */
export const PRIVATE = { WEBHOOK_PRIVATE_ADDRESSES: 'true' };

export interface WebhookCall extends RequestOptions {
  readonly environment?: string;
  readonly id?: number | string;
}

/** Calls an operation of webhooks, in `prod` unless another environment of the project `default` is given. */
export async function callWebhook(
  app: TestApp,
  operation: string,
  { environment = 'prod', id = 0, ...options }: WebhookCall = {},
): Promise<TestAnswer> {
  const { client_key } = await environmentOf(app, environment);
  const path = { api_key: client_key, webhook_pk: String(id) };
  return app.flagsmith.call(operation, { token: app.token, path, ...options });
}

export async function makeWebhook(app: TestApp, body: object, environment = 'prod'): Promise<Json> {
  return bodyOf(await callWebhook(app, 'createWebhook', { environment, body }), 201);
}

/** Changes a webhook of `prod`. */
export async function changeWebhook(app: TestApp, id: number, body: object): Promise<void> {
  bodyOf(await callWebhook(app, 'updateWebhook', { id, body }));
}

/** Takes every webhook of `prod` away. */
export async function deleteWebhooks(app: TestApp): Promise<void> {
  for (const { id } of bodyOf(await callWebhook(app, 'listWebhooks'))) {
    bodyOf(await callWebhook(app, 'deleteWebhook', { id }), 204);
  }
}
