import { OpenFeature, ProviderEvents } from '@openfeature/web-sdk';
import { expect } from 'chai';
import { ManualTimers } from '../support/manual-timers.js';
import { nextEvent } from './fixture.js';
import { REFETCH, scripted, settled, start, streamed, streaming } from './strange-server.js';

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

  it('says when to come back asks for nothing before', async () => {
    const [first, second] = [streaming(), streaming()];
    const streams = [first.response, second.response];
    const { fetch, requested, requests } = scripted(
      () => streamed('x'),
      () => streams.shift() ?? Response.error(),
    );
    const { streaming: opened } = await start(fetch);
    await opened;
    await timers.pass(PAUSE);
    await first.say('retry: 4000\n\n');
    first.end();
    await timers.pass(4000, 'almost');
    await settled();
    expect(requests).to.have.lengthOf(2);
    timers.advance(1);
    await Promise.all([requested('/flags', 2), requested('/events', 2)]);
  });

  it('tells of a change, when the key is refused, leaves the server alone for most of a minute, and then follows it again', async () => {
    const streams = [streaming(), streaming()];
    const [first] = streams;
    let isRefused = false;
    const { fetch, requested, requestsOf } = scripted(
      () => (isRefused ? new Response('', { status: 401 }) : streamed('x')),
      () => (isRefused ? undefined : streams.shift()?.response) ?? new Response('', { status: 401 }),
    );
    const { client, streaming: opened } = await start(fetch);
    await opened;
    await timers.pass(PAUSE);
    isRefused = true;
    const stale = nextEvent(client, ProviderEvents.Stale);
    await first?.say(REFETCH);
    await stale;
    first?.end();
    for (let second = 1; second < 45; second++) {
      await settled();
      timers.advance(1000);
    }
    await settled();
    expect(requestsOf('/flags'), 'flags').to.have.lengthOf(2);
    expect(requestsOf('/events'), 'streams').to.have.lengthOf(1);
    isRefused = false;
    const ready = nextEvent(client, ProviderEvents.Ready);
    timers.advance(16_000);
    await ready;
    await requested('/events', 2);
  });

  it('is named without a server looks for it below the whole `url`', async () => {
    const { response } = streaming();
    const { fetch, requests } = scripted(
      () => streamed('x'),
      () => response,
    );
    const { streaming: opened } = await start(fetch, {}, 'http://flags.example/burgee/');
    await opened;
    expect(requests.map(({ url }) => url)).to.deep.equal([
      'http://flags.example/burgee/ofrep/v1/evaluate/flags',
      'http://flags.example/burgee/ofrep/v1/events?token=secret',
    ]);
  });
});
