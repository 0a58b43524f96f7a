/** What an official provider does instead of what a scenario says, by the scenario's title. One that was mended fails. */
import { expect } from 'chai';
import { addressOf, close, listen } from '../../support/listen.js';
import { nowhere, type Place, refused } from '../support/places.js';
import type { Application } from '../support/ways.js';

export interface Deviation {
  readonly because: string;
  /** Fails unless this is what it does. */
  instead(application: Application): Promise<void>;
}

const FAILED = { value: false, reason: 'ERROR', errorCode: 'GENERAL' };

/** It has nothing by which an SDK could hear of anything. */
const tellsNothing: Deviation = {
  because: 'it tells of no changes',
  instead: async ({ provider }) => {
    expect(provider().events).to.equal(undefined);
  },
};

/** It is ready where it cannot work, and then every answer is an error. */
const startsIn = (placeOf: (application: Application) => Place): Deviation => ({
  because: 'it starts without asking',
  instead: async (application) => {
    const client = await application.open(application.provider(placeOf(application)));
    expect(client.providerStatus).to.equal('READY');
    expect(await client.details('switched', false)).to.include(FAILED);
  },
});

const readyAtOnce: Deviation = {
  because: 'it is ready at once',
  instead: async ({ sdk, provider, newDomain }) => {
    const domain = newDomain();
    const ready = sdk.setProvider(provider(), domain);
    expect(await sdk.getClient(domain).details('switched', false)).to.include({ value: true, reason: 'DEFAULT' });
    await ready;
  },
};

const wantsValues: Deviation = {
  because: 'it wants a value in every answer',
  instead: async ({ open }) => {
    expect(await (await open()).details('serves-nothing', false)).to.include(FAILED);
  },
};

const asksEachTime: Deviation = {
  because: 'it asks each time',
  instead: async ({ app, open, provider, place }) => {
    const other = await listen(app.http);
    const client = await open(provider({ ...place(), url: `http://127.0.0.1:${addressOf(other).port}` }));
    expect(await client.value('switched', false)).to.equal(true);
    await close(other);
    expect(await client.details('switched', false)).to.include(FAILED);
    expect(client.providerStatus).to.equal('READY');
  },
};

const closedForGood: Deviation = {
  because: 'it is closed for good',
  instead: async ({ sdk, provider, open }) => {
    const given = provider();
    await open(given);
    await sdk.reset();
    const mistake: unknown = await open(given).catch((error) => error);
    expect(mistake).to.be.instanceOf(Error).with.property('message').that.includes('has been closed');
  },
};

/** By the name of the way. */
export const deviations: Readonly<Record<string, Readonly<Record<string, Deviation>>>> = {
  '@openfeature/ofrep-provider': {
    '1.1.2.3: a provider that is replaced follows no changes any more': tellsNothing,
    '1.6.1: no provider follows changes any more when the API is closed': tellsNothing,
    '1.7.4: is in error when nobody answers': startsIn(nowhere),
    '1.7.5: is in error for good when the key is refused': startsIn(refused),
    '1.7.6: resolves nothing before it is ready': readyAtOnce,
    '1.7.7: resolves nothing when it is in error for good': startsIn(refused),
    '2.2.6: has no error for a flag that serves no variation': wantsValues,
    '5.1.2: is told of a change at the API and at the client': tellsNothing,
    '5.1.3: is told of its own provider only': tellsNothing,
    '5.3.2: tells that it cannot start': startsIn(nowhere),
    '5.3.5: is stale while its server is away': asksEachTime,
  },
  '@openfeature/ofrep-web-provider': {
    '2.5.2: is as it was at first once it is shut down': closedForGood,
  },
};
