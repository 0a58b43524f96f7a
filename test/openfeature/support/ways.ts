/** The ways in which an OpenFeature application comes to Burgee. */
import type { Server } from 'node:http';
import { OFREPProvider } from '@openfeature/ofrep-provider';
import { OFREPWebProvider } from '@openfeature/ofrep-web-provider';
import { BurgeeProvider } from '../../../src/openfeature/server/provider.js';
import { BurgeeWebProvider } from '../../../src/openfeature/web/provider.js';
import { onOneDatabase, type TestApp } from '../../support/app.js';
import { addressOf, close, listen } from '../../support/listen.js';
import { makeOpenFeatureFlags } from '../../support/openfeature-flags.js';
import { deviations } from '../requirements/deviations.js';
import type { Place } from './places.js';
import { type AnyProvider, client, type Sdk, type SdkClient, server } from './sdks.js';

export interface Way {
  readonly name: string;
  readonly sdk: Sdk;
  provide(place: Place): AnyProvider;
}

/** Milliseconds between two polls of a provider that has no stream in Node. */
const POLL_INTERVAL = 25;
/** Milliseconds in which a server answers, even on a busy machine. */
const PATIENCE = 5000;

export const ways: readonly Way[] = [
  {
    name: 'burgee/openfeature',
    sdk: server,
    provide: ({ url, sk, patience = PATIENCE }) =>
      new BurgeeProvider({ url, apiKey: sk, initializationTimeout: patience }),
  },
  {
    name: 'burgee/openfeature/web',
    sdk: client,
    provide: ({ url, pk }) => new BurgeeWebProvider({ url, apiKey: pk, pollInterval: POLL_INTERVAL }),
  },
  {
    name: '@openfeature/ofrep-provider',
    sdk: server,
    provide: ({ url, sk }) => new OFREPProvider({ baseUrl: url, headers: [['X-API-Key', sk]] }),
  },
  {
    name: '@openfeature/ofrep-web-provider',
    sdk: client,
    provide: ({ url, pk }) =>
      new OFREPWebProvider({
        baseUrl: url,
        headers: [['X-API-Key', pk]],
        cacheMode: 'disabled',
        pollInterval: POLL_INTERVAL,
      }) as AnyProvider,
  },
];

/** An application that uses one of the ways, over a server of its own. */
export interface Application {
  readonly app: TestApp;
  readonly sdk: Sdk;
  /** Where the providers ask: the environment `prod`, unless another is said. */
  place(environment?: string): Place;
  provider(place?: Place): AnyProvider;
  /** A client of a new domain whose provider is ready. */
  open(provider?: AnyProvider): Promise<SdkClient>;
  /** A domain that nothing was ever bound to. */
  newDomain(): string;
}

interface Suite {
  readonly way: Way;
  /** A test that bears the number of a requirement; where the way is known to deviate, a test of what it does instead. */
  scenario(title: `${number}.${number}.${string}: ${string}`, test: (application: Application) => Promise<void>): void;
}

let domains = 0;

/** Describes the same of every way, or of those of one paradigm. */
export function describeWays(title: string, suite: (suite: Suite) => void, paradigm?: Sdk['paradigm']): void {
  const wanted = ways.filter(({ sdk }) => paradigm === undefined || sdk.paradigm === paradigm);
  onOneDatabase(title, (app) => {
    let http: Server;

    before(async () => {
      http = await listen(app().http);
      await makeOpenFeatureFlags(app());
    });

    after(() => close(http));

    for (const way of wanted) {
      describe(`through ${way.name}`, () => {
        const application = () => applicationOf(way, app(), http);
        beforeEach(() => way.sdk.reset());
        afterEach(() => way.sdk.reset());
        suite({ way, scenario: scenarioOf(way, application) });
      });
    }
  });
}

function applicationOf(way: Way, app: TestApp, http: Server): Application {
  const url = `http://127.0.0.1:${addressOf(http).port}`;
  const place = (environment = 'prod') => ({ url, sk: app.sk(environment), pk: app.pk(environment) });
  const provider = (where = place()) => way.provide(where);
  const newDomain = () => {
    domains += 1;
    return `domain-${domains}`;
  };
  const open = async (given = provider()) => {
    const domain = newDomain();
    await way.sdk.setProvider(given, domain);
    return way.sdk.getClient(domain);
  };
  return { app, sdk: way.sdk, place, provider, open, newDomain };
}

function scenarioOf(way: Way, application: () => Application): Suite['scenario'] {
  return (title, test) => {
    const deviation = deviations[way.name]?.[title];
    if (deviation === undefined) it(title, () => test(application()));
    else it(`${title} (not this way: ${deviation.because})`, () => deviation.instead(application()));
  };
}
