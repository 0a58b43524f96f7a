/** Applications over the official providers, and what these ask the server. */
import type { Server } from 'node:http';
import type { EvaluationContext } from '@openfeature/core';
import { OFREPProvider, type OFREPProviderOptions } from '@openfeature/ofrep-provider';
import { OFREPWebProvider, type OFREPWebProviderOptions } from '@openfeature/ofrep-web-provider';
import type { TestApp } from '../../support/app.js';
import { newKey } from '../../support/flags.js';
import { addressOf, close, listen } from '../../support/listen.js';
import { SWISS } from '../../support/openfeature-flags.js';
import { type RecordingFetch, recordingFetch } from '../../support/recording-fetch.js';
import { type AnyProvider, client, type Sdk, type SdkClient, server } from '../support/sdks.js';

export interface Connected {
  readonly client: SdkClient;
  readonly traffic: RecordingFetch;
}

interface Given {
  readonly baseUrl: string;
  readonly fetchImplementation: typeof fetch;
}

/** What makes applications of the server that the suite has started; all end with their test. */
function connecting<Options>(
  app: () => TestApp,
  sdk: Sdk,
  provide: (given: Given, options: Partial<Options>) => object,
) {
  let http: Server;
  before(async () => {
    http = await listen(app().http);
  });
  afterEach(() => sdk.reset());
  after(() => close(http));
  return async (options: Partial<Options> = {}, context: EvaluationContext = SWISS): Promise<Connected> => {
    const traffic = recordingFetch();
    const baseUrl = `http://127.0.0.1:${addressOf(http).port}`;
    const provider = provide({ baseUrl, fetchImplementation: traffic.fetch }, options) as AnyProvider;
    const domain = newKey('official');
    const connected = sdk.getClient(domain);
    await connected.setContext(context);
    // An application that cannot connect goes on with its defaults.
    await sdk.setProvider(provider, domain).catch(() => undefined);
    return { client: connected, traffic };
  };
}

/** Applications on servers, with a secret key of `prod` unless the options bring other headers. */
export const connectingServers = (app: () => TestApp) =>
  connecting<OFREPProviderOptions>(
    app,
    server,
    (given, options) => new OFREPProvider({ headers: [['X-API-Key', app().sk()]], ...given, ...options }),
  );

/** Pages, with a publishable key of `prod` unless the options bring other headers. */
export const connectingPages = (app: () => TestApp) =>
  connecting<OFREPWebProviderOptions>(
    app,
    client,
    (given, options) => new OFREPWebProvider({ headers: [['X-API-Key', app().pk()]], ...given, ...options }),
  );

export const statusesOf = ({ exchanges }: RecordingFetch): number[] => exchanges.map(({ status }) => status);
