/** Flagsmith's SDKs, unmodified: the newer one, and the one that its OpenFeature provider brings. */
import { createRequire } from 'node:module';
import { Flagsmith } from 'flagsmith-nodejs';
import type { TestApp } from './app.js';

type Sdk = typeof Flagsmith;
export type SdkOptions = ConstructorParameters<Sdk>[0];

const provider = createRequire(import.meta.url).resolve('@openfeature/flagsmith-provider');

export const SDKS: readonly { readonly version: string; readonly Sdk: Sdk }[] = [
  { version: '8.1.2', Sdk: Flagsmith },
  { version: '6.2.0', Sdk: createRequire(provider)('flagsmith-nodejs').Flagsmith },
];

/** Where the server is, and with which key: a server key of `prod`. */
export function connection(app: TestApp, { url }: { readonly url: string }): SdkOptions {
  return { environmentKey: `ser.${app.sk()}`, apiUrl: `${url}/flagsmith/api/v1/`, retries: 0 };
}

/** Evaluates by itself, and asks for a new document only when it is told to. */
export function locally(app: TestApp, server: { readonly url: string }): SdkOptions {
  return { ...connection(app, server), enableLocalEvaluation: true, environmentRefreshIntervalSeconds: 3600 };
}
