/** OpenFeature's two SDKs in one shape: what an application does with either, whichever provider is behind it. */
import type {
  ClientMetadata,
  ClientProviderEvents,
  EvaluationContext,
  EvaluationDetails,
  EventDetails,
  FlagValue,
  HookHints,
  ProviderMetadata,
  ServerProviderEvents,
} from '@openfeature/core';
import * as serverSdk from '@openfeature/server-sdk';
import * as webSdk from '@openfeature/web-sdk';

export type AnyProvider = serverSdk.Provider | webSdk.Provider;
export type Event = `${ClientProviderEvents}`;
export type Handler = (details?: EventDetails) => unknown;
/** A web hook's context cannot be changed: what its `before` returns is ignored. */
export type Hook = serverSdk.Hook;
export type Details = EvaluationDetails<FlagValue>;

interface Options {
  readonly hooks?: Hook[];
  readonly hookHints?: HookHints;
  /** The server's only. */
  readonly context?: EvaluationContext;
}

interface Listening {
  addHooks(...hooks: Hook[]): unknown;
  addHandler(event: Event, handler: Handler): void;
  removeHandler(event: Event, handler: Handler): void;
}

export interface SdkClient extends Listening {
  readonly metadata: ClientMetadata;
  readonly providerStatus: string;
  value(flagKey: string, fallback: FlagValue, options?: Options): Promise<FlagValue>;
  details(flagKey: string, fallback: FlagValue, options?: Options): Promise<Details>;
  /** The client's own context, or its domain's. Resolves when the provider has taken it. */
  setContext(context: EvaluationContext): Promise<void>;
}

export interface Sdk extends Listening {
  /** Where a context comes from: from each call as well (server), or from what was set before (client). */
  readonly paradigm: 'server' | 'client';
  /** Settles when the provider is initialized, or has failed to be. No domain: the default provider. */
  setProvider(provider: AnyProvider, domain?: string): Promise<void>;
  getProviderMetadata(domain?: string): ProviderMetadata;
  getClient(domain?: string): SdkClient;
  /** The context of everything that has none of its own. */
  setContext(context: EvaluationContext): Promise<void>;
  /** Has the domain follow the context of all again. The client's only. */
  clearContext?(domain: string | undefined): Promise<void>;
  /** As a process does before it ends. */
  close(): Promise<void>;
  /** As if nothing had ever been set; all providers are closed. */
  reset(): Promise<void>;
}

/** A logger that says nothing. */
export const quiet = { error: () => {}, warn: () => {}, info: () => {}, debug: () => {} };
const TYPES: Readonly<Record<string, string>> = { boolean: 'Boolean', string: 'String', number: 'Number' };

/** Calls the method for values of the fallback's type: for true and `get*Details` it is `getBooleanDetails`. */
export function callByType(
  asked: object,
  method: `${string}*${string}`,
  fallback: FlagValue,
  ...parameters: unknown[]
): unknown {
  const methods = asked as Readonly<Record<string, (...parameters: unknown[]) => unknown>>;
  const name = method.replace('*', TYPES[typeof fallback] ?? 'Object');
  return methods[name]?.call(asked, ...parameters);
}

export const server: Sdk = {
  paradigm: 'server',
  addHooks: (...hooks) => serverSdk.OpenFeature.addHooks(...hooks),
  addHandler: (event, handler) => serverSdk.OpenFeature.addHandler(event as ServerProviderEvents, handler),
  removeHandler: (event, handler) => serverSdk.OpenFeature.removeHandler(event as ServerProviderEvents, handler),
  setProvider: (given, domain) => {
    const provider = given as serverSdk.Provider;
    const api = serverSdk.OpenFeature;
    return domain === undefined ? api.setProviderAndWait(provider) : api.setProviderAndWait(domain, provider);
  },
  getProviderMetadata: (domain) => serverSdk.OpenFeature.getProviderMetadata(domain),
  getClient: (domain) => {
    const api = serverSdk.OpenFeature;
    const client = domain === undefined ? api.getClient() : api.getClient(domain);
    const answer = (kind: 'Value' | 'Details', key: string, fallback: FlagValue, { context, ...rest }: Options = {}) =>
      callByType(client, `get*${kind}`, fallback, key, fallback, context, rest);
    return {
      get metadata() {
        return client.metadata;
      },
      get providerStatus() {
        return client.providerStatus;
      },
      value: async (...question) => (await answer('Value', ...question)) as FlagValue,
      details: async (...question) => (await answer('Details', ...question)) as Details,
      addHooks: (...hooks) => client.addHooks(...hooks),
      addHandler: (event, handler) => client.addHandler(event as ServerProviderEvents, handler),
      removeHandler: (event, handler) => client.removeHandler(event as ServerProviderEvents, handler),
      setContext: async (context) => {
        client.setContext(context);
      },
    };
  },
  setContext: async (context) => {
    serverSdk.OpenFeature.setContext(context);
  },
  close: () => serverSdk.OpenFeature.close(),
  reset: async () => {
    await serverSdk.OpenFeature.clearProviders();
    serverSdk.OpenFeature.clearHooks().setLogger(quiet).setContext({}).clearHandlers();
    serverSdk.OpenFeature.setTransactionContextPropagator(serverSdk.NOOP_TRANSACTION_CONTEXT_PROPAGATOR);
  },
};

export const client: Sdk = {
  paradigm: 'client',
  addHooks: (...hooks) => webSdk.OpenFeature.addHooks(...(hooks as webSdk.Hook[])),
  addHandler: (event, handler) => webSdk.OpenFeature.addHandler(event as ClientProviderEvents, handler),
  removeHandler: (event, handler) => webSdk.OpenFeature.removeHandler(event as ClientProviderEvents, handler),
  setProvider: (given, domain) => {
    const provider = given as webSdk.Provider;
    const api = webSdk.OpenFeature;
    return domain === undefined ? api.setProviderAndWait(provider) : api.setProviderAndWait(domain, provider);
  },
  getProviderMetadata: (domain) => webSdk.OpenFeature.getProviderMetadata(domain),
  getClient: (domain) => {
    const api = webSdk.OpenFeature;
    const client = api.getClient(domain);
    const answer = (kind: 'Value' | 'Details', key: string, fallback: FlagValue, options: Options = {}) =>
      callByType(client, `get*${kind}`, fallback, key, fallback, options);
    return {
      get metadata() {
        return client.metadata;
      },
      get providerStatus() {
        return client.providerStatus;
      },
      value: async (...question) => answer('Value', ...question) as FlagValue,
      details: async (...question) => answer('Details', ...question) as Details,
      addHooks: (...hooks) => client.addHooks(...(hooks as webSdk.Hook[])),
      addHandler: (event, handler) => client.addHandler(event as ClientProviderEvents, handler),
      removeHandler: (event, handler) => client.removeHandler(event as ClientProviderEvents, handler),
      setContext: (context) => (domain === undefined ? api.setContext(context) : api.setContext(domain, context)),
    };
  },
  setContext: (context) => webSdk.OpenFeature.setContext(context),
  clearContext: (domain) =>
    domain === undefined ? webSdk.OpenFeature.clearContext() : webSdk.OpenFeature.clearContext(domain),
  close: () => webSdk.OpenFeature.close(),
  reset: async () => {
    webSdk.OpenFeature.clearHooks().setLogger(quiet).clearHandlers();
    await webSdk.OpenFeature.clearContexts();
    await webSdk.OpenFeature.clearProviders();
  },
};
