import { ErrorCode, OpenFeature, ProviderEvents, ProviderStatus } from '@openfeature/web-sdk';
import { expect } from 'chai';
import { BurgeeWebProvider } from '../../src/openfeature/web/provider.js';
import { latch } from '../support/latch.js';
import { ManualTimers } from '../support/manual-timers.js';
import { nextEvent } from './fixture.js';
import { answered, flagsOf, metadata, scripted, start, streamed, streaming } from './strange-server.js';

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
    const timers = new ManualTimers();
    timers.install();
    try {
      let isBusy = false;
      const { fetch, requestsOf } = scripted(() =>
        isBusy ? new Response('', { status: 429, headers: { 'Retry-After': '7' } }) : answered(flagsOf('x')),
      );
      const { client, domain } = await start(fetch);
      isBusy = true;
      await OpenFeature.setContext(domain, { user: 1 });
      expect(client.providerStatus).to.equal(ProviderStatus.ERROR);
      await timers.pass(7000, 'almost');
      await OpenFeature.setContext(domain, { user: 2 });
      expect(client.getStringValue('live', '')).to.equal('x');
      expect(requestsOf('/flags')).to.have.lengthOf(2);
      isBusy = false;
      const ready = nextEvent(client, ProviderEvents.Ready);
      timers.advance(1);
      await ready;
      expect(requestsOf('/flags').map(({ body }) => body)).to.deep.equal([
        '{"context":{}}',
        '{"context":{"user":1}}',
        '{"context":{"user":2}}',
      ]);
    } finally {
      timers.restore();
    }
  });

  it('refuses a context that cannot be sent, and keeps the answers to the one before', async () => {
    const { fetch, requestsOf } = scripted(() => answered(flagsOf('x')));
    const { client, domain } = await start(fetch);
    const circular: Record<string, never> = {};
    Object.assign(circular, { circular });
    await OpenFeature.setContext(domain, { circular });
    expect(client.providerStatus).to.equal(ProviderStatus.ERROR);
    expect(client.getStringValue('live', '')).to.equal('x');
    expect(requestsOf('/flags')).to.have.lengthOf(1);
    await OpenFeature.setContext(domain, {});
    expect(client.providerStatus).to.equal(ProviderStatus.READY);
  });

  it('can be closed, though its fetch heeds no signal', async () => {
    const { response } = streaming();
    const { fetch } = scripted(
      () => streamed('x'),
      () => response,
    );
    const following = await start(fetch);
    await following.streaming;
    await following.provider.onClose();
    const asked = latch();
    const never: typeof fetch = () => {
      asked.open();
      return new Promise(() => {});
    };
    const deaf = new BurgeeWebProvider({ url: 'http://flags.example', apiKey: 'pk_none', fetch: never });
    const started = deaf.initialize().catch(({ message }) => message);
    await asked.opened;
    await deaf.onClose();
    expect(await started).to.include('closed');
  });
});
