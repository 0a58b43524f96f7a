/** A server that answers as it is told to, and the web provider that must get along with it. */
import { ErrorCode, OpenFeature, ProviderEvents, ProviderStatus } from '@openfeature/web-sdk';
import { expect } from 'chai';
import { BurgeeWebProvider } from '../../src/openfeature/web/provider.js';
import { latch } from '../support/latch.js';
import { nextEvent, type Recorded, recording, startWeb } from './fixture.js';

const STREAM = { type: 'sse', endpoint: { requestUri: '/ofrep/v1/events?token=secret' }, inactivityDelaySec: 1 };

const metadata = { flagSetId: 'prod', version: '7' };
const flagsOf = (value: unknown, rest: object = {}) => ({
  flags: [{ key: 'live', value, variant: 'v', reason: 'DEFAULT', metadata: { ...metadata, enabled: true, odd: [] } }],
  metadata,
  ...rest,
});
const answered = (body: unknown, headers: Readonly<Record<string, string>> = { ETag: '"1"' }) =>
  new Response(JSON.stringify(body), { headers });

/** A stream that says what it is told to, until it is cancelled. */
function streaming() {
  const cancelled = latch();
  let say = (_text: string): void => undefined;
  const body = new ReadableStream<Uint8Array>({
    start: (stream) => {
      say = (text) => stream.enqueue(new TextEncoder().encode(text));
    },
    cancel: cancelled.open,
  });
  const response = new Response(body, { headers: { 'Content-Type': 'text/event-stream' } });
  return { response, say: (text: string) => say(text), cancelled: cancelled.opened };
}
const REFETCH = 'data: {"type":"refetchEvaluation","etag":"new"}\n\n';

/** A fetch whose every answer is made by the functions. */
const scripted = (
  flags: (request: Recorded) => Response,
  events: () => Response = () => new Response('', { status: 404 }),
) => recording((request) => (request.path.endsWith('/events') ? events() : flags(request)));

const start = (fetch: typeof globalThis.fetch, options = {}) =>
  startWeb({ url: 'http://flags.example', apiKey: 'pk_none', fetch, ...options });

describe('a web provider of a server that answers strangely', () => {
  afterEach(() => OpenFeature.clearProviders());

  it('hands out what the server says, but for metadata that are none of OpenFeature’s', async () => {
    const { fetch } = scripted(() => answered(flagsOf('x')));
    const { client } = await start(fetch);
    expect(client.getStringDetails('live', '')).to.deep.equal({
      flagKey: 'live',
      value: 'x',
      variant: 'v',
      reason: 'DEFAULT',
      flagMetadata: { ...metadata, enabled: true },
    });
  });

  it('says of a flag what the server says of it alone', async () => {
    const flags = [
      { key: 'odd', errorCode: 'PARSE_ERROR', errorDetails: 'It is odd.' },
      { key: 'odder', errorCode: 'NO_SUCH_WORD' },
      { key: 'fine', value: true, variant: '' },
    ];
    const { fetch } = scripted(() => answered({ flags, metadata }));
    const { client } = await start(fetch);
    const odd = client.getBooleanDetails('odd', true);
    expect(odd.flagMetadata).to.deep.equal(metadata);
    expect(odd).to.deep.include({ value: true, errorCode: ErrorCode.PARSE_ERROR, errorMessage: 'It is odd.' });
    expect(client.getBooleanDetails('odder', true).errorCode).to.equal(ErrorCode.GENERAL);
    expect(client.getBooleanDetails('fine', false)).to.deep.equal({
      flagKey: 'fine',
      value: true,
      reason: 'UNKNOWN',
      flagMetadata: metadata,
    });
  });

  it('is in error where the answer has no flags, and tries again', async () => {
    for (const strange of ['<html>', '[]', '{}', 'null']) {
      const answers = [() => new Response(strange), () => answered(flagsOf('x'))];
      const { fetch } = scripted(() => (answers.length > 1 ? answers.shift() : answers[0])?.() ?? Response.error());
      const { client, started } = await start(fetch);
      expect(await started.catch(({ code }) => code), strange).to.equal(ErrorCode.GENERAL);
      await nextEvent(client, ProviderEvents.Ready);
      expect(client.getStringValue('live', '')).to.equal('x');
    }
  });

  it('asks nothing before the time is over that the server names', async () => {
    let isBusy = false;
    const { fetch, requests } = scripted(() =>
      isBusy ? new Response('', { status: 429, headers: { 'Retry-After': '1' } }) : answered(flagsOf('x')),
    );
    const { client, domain } = await start(fetch);
    isBusy = true;
    await OpenFeature.setContext(domain, { user: 1 });
    expect(client.providerStatus).to.equal(ProviderStatus.ERROR);
    const began = performance.now();
    await OpenFeature.setContext(domain, { user: 2 });
    expect(requests.filter(({ path }) => path.endsWith('/flags'))).to.have.lengthOf(2);
    expect(client.getStringValue('live', '')).to.equal('x');
    isBusy = false;
    await nextEvent(client, ProviderEvents.Ready);
    expect(performance.now() - began).to.be.above(900);
    expect(requests.at(-1)?.body).to.include('"user":2');
  });

  it('fetches a few times a second, however often it is told of a change', async () => {
    const { response, say } = streaming();
    const { fetch, requests } = scripted(
      () => answered(flagsOf('x', { eventStreams: [STREAM] })),
      () => response,
    );
    const opened = await start(fetch);
    await opened.streaming;
    const timer = setInterval(() => say(REFETCH), 1);
    await new Promise((resolve) => setTimeout(resolve, 500));
    clearInterval(timer);
    expect(requests.filter(({ path }) => path.endsWith('/flags')).length).to.be.within(2, 5);
  });

  it('passes over events that it does not know, and streams of other kinds', async () => {
    const { response, say } = streaming();
    const eventStreams = [7, { type: 'carrier pigeon', url: 'http://x' }, { type: 'sse' }, STREAM];
    let value = 'old';
    const { fetch, requests } = scripted(
      () => answered(flagsOf(value, { eventStreams })),
      () => response,
    );
    const { client, streaming: opened } = await start(fetch);
    await opened;
    expect(requests.at(-1)?.url).to.equal('http://flags.example/ofrep/v1/events?token=secret');
    expect([...(requests.at(-1)?.headers.keys() ?? [])]).to.deep.equal(['accept']);
    // The pause after the first fetch would hide that an event asks for another.
    await new Promise((resolve) => setTimeout(resolve, 250));
    for (const strange of [
      'data: {"type":"dance"}\n\n',
      'data: <html>\n\n',
      'data: null\n\n',
      'event: x\ndata: {}\n\n',
      ':\n\n',
    ]) {
      say(strange);
      await new Promise(setImmediate);
    }
    value = 'new';
    const changed = nextEvent(client, ProviderEvents.ConfigurationChanged);
    say(REFETCH);
    expect((await changed)?.flagsChanged).to.deep.equal(['live']);
    expect(
      requests.filter(({ path }) => path.endsWith('/flags')).map(({ query }) => query.get('flagConfigEtag')),
    ).to.deep.equal([null, 'new']);
  });

  it('tells of no change where flags answer as before', async () => {
    const { response, say } = streaming();
    const versions = ['7', '8', '9'];
    const { fetch } = scripted(
      () => {
        const version = versions.shift();
        return answered({
          ...flagsOf(version === '9' ? 'new' : 'old', { eventStreams: [STREAM] }),
          metadata: { version },
        });
      },
      () => response,
    );
    const { client, streaming: opened } = await start(fetch);
    await opened;
    const told: unknown[] = [];
    client.addHandler(ProviderEvents.ConfigurationChanged, (details) => told.push(details?.flagsChanged));
    say(REFETCH);
    const changed = nextEvent(client, ProviderEvents.ConfigurationChanged);
    const timer = setInterval(() => say(REFETCH), 50);
    await changed;
    clearInterval(timer);
    expect(versions).to.deep.equal([]);
    expect(told).to.deep.equal([['live']]);
  });

  it('refuses a context that cannot be sent, and keeps the answers to the one before', async () => {
    const { fetch, requests } = scripted(() => answered(flagsOf('x')));
    const { client, domain } = await start(fetch);
    const circular: Record<string, never> = {};
    Object.assign(circular, { circular });
    await OpenFeature.setContext(domain, { circular });
    expect(client.providerStatus).to.equal(ProviderStatus.ERROR);
    expect(client.getStringValue('live', '')).to.equal('x');
    expect(requests.filter(({ path }) => path.endsWith('/flags'))).to.have.lengthOf(1);
    await OpenFeature.setContext(domain, {});
    expect(client.providerStatus).to.equal(ProviderStatus.READY);
  });

  it('can be closed, though its fetch heeds no signal', async () => {
    const { response } = streaming();
    const following = await start(
      scripted(
        () => answered(flagsOf('x', { eventStreams: [STREAM] })),
        () => response,
      ).fetch,
    );
    await following.streaming;
    await following.provider.onClose();
    const deaf = new BurgeeWebProvider({
      url: 'http://flags.example',
      apiKey: 'pk_none',
      fetch: () => new Promise(() => {}),
    });
    const started = deaf.initialize().catch(({ message }) => message);
    await new Promise(setImmediate);
    await deaf.onClose();
    expect(await started).to.include('closed');
  });

  describe('on a page', () => {
    class Page extends EventTarget {
      visibilityState = 'visible';
      become(state: 'visible' | 'hidden') {
        this.visibilityState = state;
        this.dispatchEvent(new Event('visibilitychange'));
      }
    }
    let page: Page;
    beforeEach(() => {
      page = new Page();
      Object.assign(globalThis, { document: page });
    });
    afterEach(() => Reflect.deleteProperty(globalThis, 'document'));

    it('closes its stream once nobody has looked for a while, and asks for everything when somebody does', async () => {
      const streams = [streaming(), streaming()] as const;
      let opened = 0;
      const { fetch, requests } = scripted(
        () => answered(flagsOf('x', { eventStreams: [STREAM] })),
        () => streams[opened++ === 0 ? 0 : 1].response,
      );
      const { streaming: first } = await start(fetch);
      await first;
      page.become('hidden');
      page.become('visible');
      page.become('hidden');
      const began = performance.now();
      await streams[0].cancelled;
      expect(performance.now() - began).to.be.above(900);
      expect(requests.map(({ path }) => path.replace(/.*\//, ''))).to.deep.equal(['flags', 'events']);
      page.become('visible');
      while (requests.length < 4) await new Promise(setImmediate);
      const again = requests.slice(2).find(({ path }) => path.endsWith('/flags'));
      expect(again?.headers.get('If-None-Match')).to.equal(null);
      expect(opened).to.equal(2);
    });
  });
});
