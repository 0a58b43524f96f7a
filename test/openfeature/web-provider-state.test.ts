import { ErrorCode, type EvaluationContext, OpenFeature, ProviderEvents, ProviderStatus } from '@openfeature/web-sdk';
import { expect } from 'chai';
import { dataOf } from '../support/answers.js';
import { onOneDatabase } from '../support/app.js';
import { target } from '../support/flags.js';
import { listening } from '../support/listen.js';
import { makeSwissColours, nextEvent, recording, startWeb } from './fixture.js';

onOneDatabase('the state of burgee/openfeature/web', (app) => {
  const server = listening(app);
  afterEach(() => OpenFeature.clearProviders());

  const start = (options: Partial<Parameters<typeof startWeb>[0]> = {}, context: EvaluationContext = {}) =>
    startWeb({ url: server.url, apiKey: app().pk(), ...options }, context);

  it('is lost with a key that is refused, and asks no more', async () => {
    const { fetch, requests } = recording();
    const { client, started, domain } = await start({ apiKey: 'pk_bad', fetch });
    const { code, message } = await started.then(
      () => expect.fail('It was taken.'),
      (error) => error,
    );
    expect(code).to.equal(ErrorCode.PROVIDER_FATAL);
    expect(message).to.match(/^The server answered 401\. The API key is .+ Use a publishable key/);
    expect(client.providerStatus).to.equal(ProviderStatus.FATAL);
    await OpenFeature.setContext(domain, { country: 'CH' });
    expect(requests).to.have.lengthOf(1);
    const lost = await start({ url: 'nowhere' });
    expect(await lost.started.catch(({ code }) => code)).to.equal(ErrorCode.PROVIDER_FATAL);
  });

  it('says which context the server does not take', async () => {
    const odd = JSON.parse('{ "targetingKey": 7 }');
    const { client, started } = await start({}, odd);
    expect(await started.catch(({ code }) => code)).to.equal(ErrorCode.INVALID_CONTEXT);
    expect(client.providerStatus).to.equal(ProviderStatus.ERROR);
  });

  it('is told of a change, asks with the tag of the event, and says which flags have changed', async () => {
    const key = await makeSwissColours(app());
    const { fetch, requests } = recording();
    const { client, streaming } = await start({ fetch });
    await streaming;
    const changed = nextEvent(client, ProviderEvents.ConfigurationChanged);
    dataOf(await target(app(), key, { default_serve: { variation: 'green' } }));
    expect((await changed)?.flagsChanged).to.deep.equal([key]);
    expect(client.getStringValue(key, '')).to.equal('#green');
    const [first, ...others] = requests.filter(({ path }) => path === '/ofrep/v1/evaluate/flags');
    expect(first?.headers.get('If-None-Match')).to.equal(null);
    expect(others.at(-1)?.query.get('flagConfigEtag')).to.match(/./);
    expect(others.at(-1)?.headers.get('If-None-Match')).to.match(/^".+"$/);
  });

  it('polls where there is no stream, and where none is wanted', async () => {
    for (const options of [{ stream: false }, { answer: () => new Response('', { status: 404 }) }]) {
      const key = await makeSwissColours(app());
      const { fetch } = recording(({ path }) => (path.endsWith('/events') ? options.answer?.() : undefined));
      const { client } = await start({ fetch, pollInterval: 5, ...('stream' in options && { stream: false }) });
      const changed = nextEvent(client, ProviderEvents.ConfigurationChanged);
      dataOf(await target(app(), key, { default_serve: { variation: 'green' } }));
      expect((await changed)?.flagsChanged).to.deep.equal([key]);
    }
  });

  it('gets a new address where its stream refuses the old one', async () => {
    const key = await makeSwissColours(app());
    let refusals = 1;
    const { fetch, requests } = recording(({ path }) =>
      path.endsWith('/events') && refusals-- > 0 ? new Response('', { status: 401 }) : undefined,
    );
    const { client, streaming } = await start({ fetch });
    await streaming;
    const changed = nextEvent(client, ProviderEvents.ConfigurationChanged);
    dataOf(await target(app(), key, { default_serve: { variation: 'green' } }));
    await changed;
    expect(client.getStringValue(key, '')).to.equal('#green');
    const paths = requests.slice(0, 4).map(({ path }) => path.replace(/.*\//, ''));
    expect(paths).to.deep.equal(['flags', 'events', 'flags', 'events']);
    expect(requests[2]?.headers.get('If-None-Match')).to.equal(null);
  });

  it('goes stale while the server is away, and answers on', async () => {
    const key = await makeSwissColours(app());
    const { client, streaming } = await start();
    await streaming;
    const stale = nextEvent(client, ProviderEvents.Stale);
    app().beginStop();
    await server.goAway();
    expect((await stale)?.message).to.include(server.url);
    expect(client.providerStatus).to.equal(ProviderStatus.STALE);
    expect(client.getStringValue(key, '')).to.equal('#blue');
    const ready = nextEvent(client, ProviderEvents.Ready);
    await server.comeBack();
    await ready;
    expect(client.providerStatus).to.equal(ProviderStatus.READY);
  });

  it('does not wait for a server that is away, and is ready when it is back', async () => {
    const key = await makeSwissColours(app());
    await server.goAway();
    const { client, started } = await start();
    expect(await started.catch(({ code }) => code)).to.equal(ErrorCode.GENERAL);
    expect(client.providerStatus).to.equal(ProviderStatus.ERROR);
    expect(client.getStringDetails(key, '').errorCode).to.equal(ErrorCode.PROVIDER_NOT_READY);
    const ready = nextEvent(client, ProviderEvents.Ready);
    await server.comeBack();
    await ready;
    expect(client.getStringValue(key, '')).to.equal('#blue');
  });

  it('is not ready any more once it is closed', async () => {
    const key = await makeSwissColours(app());
    const { provider } = await start();
    expect(provider.resolveStringEvaluation(key, '').value).to.equal('#blue');
    await provider.onClose();
    expect(provider.resolveStringEvaluation(key, '').errorCode).to.equal(ErrorCode.PROVIDER_NOT_READY);
    await provider.initialize();
    expect(provider.resolveStringEvaluation(key, '').value).to.equal('#blue');
    await provider.onClose();
  });
});
