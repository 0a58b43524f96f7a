/** What comes while a provider starts: a close, or another context. */
import { ProviderEvents as LocalEvents, OpenFeature as OnServers } from '@openfeature/server-sdk';
import { OpenFeature } from '@openfeature/web-sdk';
import { expect } from 'chai';
import { BurgeeProvider } from '../../src/openfeature/server/provider.js';
import { BurgeeWebProvider } from '../../src/openfeature/web/provider.js';
import { ManualTimers } from '../support/manual-timers.js';
import { answered, flagsOf, scripted, settled } from './strange-server.js';
import { quiet } from './support/sdks.js';

const SERVER = 'http://flags.example';
/** Milliseconds: longer than a provider waits before it polls or tries again. */
const LONG = 40_000;

describe('while it starts,', () => {
  const timers = new ManualTimers();
  beforeEach(() => {
    for (const api of [OpenFeature, OnServers]) api.setLogger(quiet);
    timers.install();
  });
  afterEach(async () => {
    await Promise.all([OpenFeature.clearProviders(), OnServers.clearProviders()]);
    timers.restore();
  });

  /** Time for two polls, with a rest before each. */
  async function passLong(): Promise<void> {
    for (const _round of [1, 2, 3, 4]) {
      await settled();
      timers.advance(LONG);
    }
    await settled();
  }

  it('a web provider hears of another context, and asks for that alone', async () => {
    const { fetch, requestsOf } = scripted(() => answered(flagsOf('x')));
    const domain = crypto.randomUUID();
    const provider = new BurgeeWebProvider({ url: SERVER, apiKey: 'pk_none', fetch });
    OpenFeature.setProvider(domain, provider, { page: 'a' });
    await OpenFeature.setContext(domain, { page: 'b' });
    await passLong();
    const pages = requestsOf('/flags').map(({ body }) => JSON.parse(body).context.page);
    expect(pages).to.deep.equal(['a', 'b', 'b', 'b']);
    await OpenFeature.clearProviders();
    await passLong();
    expect(requestsOf('/flags')).to.have.lengthOf(pages.length);
  });

  it('a web provider that is closed asks no more', async () => {
    const { fetch, requests } = scripted(() => answered(flagsOf('x')));
    OpenFeature.setProvider(crypto.randomUUID(), new BurgeeWebProvider({ url: SERVER, apiKey: 'pk_none', fetch }));
    await OpenFeature.clearProviders();
    await passLong();
    expect(requests).to.have.lengthOf(1);
  });

  /** Answers with a ruleset, another one each time. */
  function rulesets() {
    let revision = 0;
    const counts = { asked: 0 };
    const fetch: typeof globalThis.fetch = async () => {
      counts.asked += 1;
      revision += 1;
      return new Response(JSON.stringify({ format: 1, revision, flags: {} }));
    };
    return { counts, fetch };
  }

  it('a server provider that is closed asks no more, and is not ready', async () => {
    const { counts, fetch } = rulesets();
    const provider = new BurgeeProvider({ url: SERVER, apiKey: 'sk_none', fetch, stream: false });
    const told: string[] = [];
    const domain = crypto.randomUUID();
    OnServers.getClient(domain).addHandler(LocalEvents.Ready, () => told.push('ready'));
    OnServers.setProvider(domain, provider);
    await OnServers.clearProviders();
    told.length = 0; // There is one for the SDK's own provider, which takes its place.
    await passLong();
    expect(counts.asked).to.equal(1);
    expect(told).to.deep.equal([]);
  });

  it('a server provider that is closed and started again tells of the second start alone', async () => {
    const { fetch } = rulesets();
    const answers: (typeof fetch)[] = [() => new Promise(() => {})];
    const options = { url: SERVER, apiKey: 'sk_none', stream: false };
    const provider = new BurgeeProvider({ ...options, fetch: (...asked) => (answers.shift() ?? fetch)(...asked) });
    const told: string[] = [];
    for (const event of Object.values(LocalEvents)) provider.events.addHandler(event, () => told.push(event));
    const first = provider.initialize().catch(({ message }) => message);
    void provider.onClose();
    await provider.initialize();
    expect(await first).to.include('closed');
    expect(told).to.deep.equal([]);
    await passLong();
    expect(new Set(told)).to.deep.equal(new Set([LocalEvents.ConfigurationChanged]));
    await provider.onClose();
  });
});
