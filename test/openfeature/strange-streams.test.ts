import { OpenFeature, ProviderEvents } from '@openfeature/web-sdk';
import { expect } from 'chai';
import { ManualTimers } from '../support/manual-timers.js';
import { nextEvent } from './fixture.js';
import { REFETCH, scripted, start, streamed, streaming } from './strange-server.js';

/** Milliseconds for which a provider rests after each fetch. */
const PAUSE = 200;

describe('a web provider whose stream', () => {
  const timers = new ManualTimers();
  beforeEach(() => timers.install());
  afterEach(async () => {
    await OpenFeature.clearProviders();
    timers.restore();
  });

  /** A provider that follows a stream, and has rested from its first fetch. */
  async function follow(answer: () => Response) {
    const { response, say } = streaming();
    const { fetch, ...recorded } = scripted(answer, () => response);
    const { client, streaming: opened } = await start(fetch);
    await opened;
    await timers.pass(PAUSE);
    return { ...recorded, client, say };
  }

  it('tells of changes without end fetches a few times a second', async () => {
    const { say, requested, requestsOf } = await follow(() => streamed('x'));
    for (const count of [2, 3, 4]) {
      for (let told = 0; told < 100; told++) await say(REFETCH);
      await requested('/flags', count);
      expect(requestsOf('/flags')).to.have.lengthOf(count);
      await timers.pass(PAUSE);
    }
  });

  it('says what it does not know passes over that, and over streams of other kinds', async () => {
    const others = [7, { type: 'carrier pigeon', url: 'http://x' }, { type: 'sse' }];
    const known = { type: 'sse', endpoint: { requestUri: '/ofrep/v1/events?token=secret' } };
    let value = 'old';
    const { client, say, requests, requestsOf } = await follow(() => streamed(value, [...others, known]));
    expect(requests.at(-1)?.url).to.equal('http://flags.example/ofrep/v1/events?token=secret');
    expect([...(requests.at(-1)?.headers.keys() ?? [])]).to.deep.equal(['accept']);
    for (const strange of ['data: {"type":"dance"}', 'data: <html>', 'data: null', 'event: x\ndata: {}', ':']) {
      await say(`${strange}\n\n`);
    }
    value = 'new';
    const changed = nextEvent(client, ProviderEvents.ConfigurationChanged);
    await say(REFETCH);
    expect((await changed)?.flagsChanged).to.deep.equal(['live']);
    const tags = requestsOf('/flags').map(({ query }) => query.get('flagConfigEtag'));
    expect(tags).to.deep.equal([null, 'new']);
  });

  it('says what it does not know together with a change hears of the change', async () => {
    let value = 'old';
    const { client, say } = await follow(() => streamed(value));
    value = 'new';
    const changed = nextEvent(client, ProviderEvents.ConfigurationChanged);
    await say(`${REFETCH}event: x\ndata: {}\n\n`);
    expect((await changed)?.flagsChanged).to.deep.equal(['live']);
  });

  it('tells of a change by which flags answer as before tells of none', async () => {
    const values = ['old', 'old', 'new'];
    const { client, say } = await follow(() => streamed(values.shift()));
    const told: unknown[] = [];
    client.addHandler(ProviderEvents.ConfigurationChanged, (details) => told.push(details?.flagsChanged));
    await say(REFETCH);
    await timers.pass(PAUSE);
    const changed = nextEvent(client, ProviderEvents.ConfigurationChanged);
    await say(REFETCH);
    await changed;
    expect(values).to.deep.equal([]);
    expect(told).to.deep.equal([['live']]);
  });
});
