/** Flipt's clients that evaluate by themselves, unmodified: the newest, and the one before it. */
import { FliptEvaluationClient } from '@flipt-io/flipt-client';
import { ErrorStrategy, FliptClient } from '@flipt-io/flipt-client-js';
import type { TestApp } from './app.js';

/** What tests ask of either. */
export interface LocalClient {
  /** Whether there was anything new. */
  refresh(): Promise<boolean>;
  variant(flagKey: string, entityId: string, context: Readonly<Record<string, string>>): LocalVariant;
  boolean(flagKey: string, entityId: string, context: Readonly<Record<string, string>>): LocalBoolean;
  keys(): string[];
  close(): void;
}

export interface LocalVariant {
  readonly match: boolean;
  readonly reason: string;
  readonly variantKey: string;
  readonly variantAttachment?: string;
  readonly segmentKeys: readonly string[];
}

export interface LocalBoolean {
  readonly enabled: boolean;
  readonly reason: string;
}

interface Server {
  readonly url: string;
}

export interface LocalClients {
  readonly title: string;
  readonly isOlder: boolean;
  readonly start: (app: TestApp, server: Server) => Promise<LocalClient>;
}

export const LOCAL_CLIENTS: readonly LocalClients[] = [
  { title: 'flipt-client-js 0.5.1', isOlder: false, start: startNewest },
  { title: 'flipt-client 0.14.0', isOlder: true, start: startOlder },
];

async function startNewest(app: TestApp, { url }: Server): Promise<LocalClient> {
  const authentication = { clientToken: app.sk() };
  const options = { url: `${url}/flipt`, namespace: 'default', authentication, errorStrategy: ErrorStrategy.Fail };
  const client = await FliptClient.init(options);
  return {
    refresh: () => client.refresh(),
    variant: (flagKey, entityId, context) => client.evaluateVariant({ flagKey, entityId, context }),
    boolean: (flagKey, entityId, context) => client.evaluateBoolean({ flagKey, entityId, context }),
    keys: () => client.listFlags().map(({ key }: { key: string }) => key),
    close: () => client.close(),
  };
}

async function startOlder(app: TestApp, { url }: Server): Promise<LocalClient> {
  const authentication = { clientToken: app.sk() };
  const client = await FliptEvaluationClient.init('default', { url: `${url}/flipt`, authentication });
  return {
    refresh: () => client.refresh(),
    variant: (flagKey, entityId, context) => client.evaluateVariant(flagKey, entityId, context),
    boolean: (flagKey, entityId, context) => client.evaluateBoolean(flagKey, entityId, context),
    keys: () => client.listFlags().map(({ key }: { key: string }) => key),
    close: () => client.close(),
  };
}
