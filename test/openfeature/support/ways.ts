/** The ways in which an OpenFeature application comes to Burgee. */
import type { Server } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { EventDetails } from '@openfeature/core';
import { OFREPProvider } from '@openfeature/ofrep-provider';
import { OFREPWebProvider } from '@openfeature/ofrep-web-provider';
import { BurgeeProvider } from '../../../src/openfeature/server/provider.js';
import { BurgeeWebProvider } from '../../../src/openfeature/web/provider.js';
import { onOneDatabase, type TestApp } from '../../support/app.js';
import { addressOf, close, listen } from '../../support/listen.js';
import { deviations } from '../requirements/deviations.js';
import { makeFlags } from './flags.js';
import { type AnyProvider, client, type Event, type Handler, type Sdk, type SdkClient, server } from './sdks.js';

/** Where a provider asks. */
export interface Place {
  readonly url: string;
  readonly sk: string;
  readonly pk: string;
  /** Milliseconds in which it answers. */
  readonly patience?: number;
}

export interface Way {
  readonly name: string;
  readonly sdk: Sdk;
  provide(place: Place): AnyProvider;
}

/** Milliseconds between two polls of a provider that has no stream in Node. */
const POLL_INTERVAL = 25;
/** Milliseconds in which whatever is awaited comes, even on a busy machine. */
const PATIENCE = 5000;
/** Milliseconds after which what has not happened does not happen. */
const DEVIATION = 1000;

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
  /** The application: from the first test on. */
  readonly application: () => Application;
  readonly way: Way;
  /** A test that bears the number of a requirement; where the way is known to deviate, that it does so still. */
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
      await makeFlags(app());
    });

    after(() => close(http));

    for (const way of wanted) {
      describe(`through ${way.name}`, () => {
        const application = () => applicationOf(way, app(), http);
        beforeEach(() => way.sdk.reset());
        afterEach(() => way.sdk.reset());
        suite({ application, way, scenario: scenarioOf(way, application) });
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
    const reason = deviations[way.name]?.[title];
    if (reason === undefined) {
      it(title, () => test(application()));
      return;
    }
    it(`${title} (not this way: ${reason})`, async () => {
      const met = test(application()).then(
        () => true,
        () => false,
      );
      if (await Promise.race([met, wait(DEVIATION, false)])) {
        throw new Error(`${way.name} meets it: take it off the list of deviations.`);
      }
    });
  };
}

type Listening = Pick<SdkClient, 'addHandler' | 'removeHandler'>;

/** Resolves at the first of these events of which the claim holds. Rejects when there is none. */
export function until(
  listening: Listening,
  event: Event,
  claim: (details: EventDetails) => boolean | Promise<boolean>,
): Promise<EventDetails> {
  return new Promise((resolve, reject) => {
    const impatience = setTimeout(() => settle(() => reject(new Error(`There was no such ${event}.`))), PATIENCE);
    const handler: Handler = async (details = { providerName: '' }) => {
      if (await claim(details)) settle(() => resolve(details));
    };
    const settle = (outcome: () => void) => {
      clearTimeout(impatience);
      listening.removeHandler(event, handler);
      outcome();
    };
    listening.addHandler(event, handler);
  });
}

/** The next of these events that the client, or the whole SDK, is told of. */
export const next = (listening: Listening, event: Event) => until(listening, event, () => true);
