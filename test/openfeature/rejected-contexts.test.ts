import { OpenFeature, ProviderEvents, ProviderStatus } from '@openfeature/web-sdk';
import { expect } from 'chai';
import { ManualTimers } from '../support/manual-timers.js';
import { nextEvent, type Recorded } from './fixture.js';
import { answered, flagsOf, REFETCH, scripted, settled, start, streamed, streaming } from './strange-server.js';

/** Milliseconds for which a provider rests after each fetch. */
const PAUSE = 200;
/** Milliseconds: longer than a provider waits before it polls or tries again. */
const LONG = 40_000;

describe('a web provider whose context the server rejects', () => {
  const timers = new ManualTimers();
  beforeEach(() => timers.install());
  afterEach(async () => {
    await OpenFeature.clearProviders();
    timers.restore();
  });

  /** Rejects a context that names an error, by that error. */
  const answer = ({ body }: Recorded) => {
    const errorCode = JSON.parse(body).context.error;
    if (errorCode === undefined) return streamed('x');
    return new Response(JSON.stringify({ errorCode, errorDetails: 'It is odd.' }), { status: 400 });
  };

  it('says what the server says', async () => {
    for (const error of ['INVALID_CONTEXT', 'PARSE_ERROR', 'TARGETING_KEY_MISSING', 'GENERAL', 'NO_SUCH_WORD']) {
      const { started, client } = await start(scripted(answer).fetch, { error });
      const { code, message } = await started.then(
        () => expect.fail('It was taken.'),
        (thrown) => thrown,
      );
      expect(message).to.equal('The server answered 400. It is odd.');
      expect(code).to.equal(error === 'NO_SUCH_WORD' ? 'GENERAL' : error);
      expect(client.providerStatus).to.equal(ProviderStatus.ERROR);
    }
  });

  it('asks again only with another one', async () => {
    const { fetch, requestsOf } = scripted(answer);
    const { client, domain } = await start(fetch, { error: 'INVALID_CONTEXT' });
    for (const _round of [1, 2, 3]) {
      await settled();
      timers.advance(LONG);
    }
    await settled();
    expect(requestsOf('/flags')).to.have.lengthOf(1);
    await OpenFeature.setContext(domain, { country: 'CH' });
    expect(client.providerStatus).to.equal(ProviderStatus.READY);
    expect(client.getStringValue('live', '')).to.equal('x');
  });

  it('asks again when it is told of a change', async () => {
    const { response, say } = streaming();
    const { fetch, requested } = scripted(answer, () => response);
    const { client, domain, streaming: opened } = await start(fetch);
    await opened;
    await OpenFeature.setContext(domain, { error: 'INVALID_CONTEXT' });
    expect(client.providerStatus).to.equal(ProviderStatus.ERROR);
    expect(client.getStringValue('live', ''), 'the answer to the context before').to.equal('x');
    await timers.pass(PAUSE);
    await say(REFETCH);
    await requested('/flags', 3);
  });

  it('tries again where it is not the server that rejects it', async () => {
    const answers = [new Response('<html>', { status: 404 }), answered(flagsOf('x'))];
    const { fetch } = scripted(() => answers.shift() ?? Response.error());
    const { client, started } = await start(fetch);
    expect(await started.catch(({ message }) => message)).to.equal('The server answered 404.');
    const ready = nextEvent(client, ProviderEvents.Ready);
    await settled();
    timers.advance(LONG);
    await ready;
    expect(client.getStringValue('live', '')).to.equal('x');
  });
});
