/** A server that answers as it is told to, and the client that must get along with it. */
import { once } from 'node:events';
import { expect } from 'chai';
import { latch } from '../support/latch.js';
import { codeOf, ruleset, start } from './fixture.js';

const EVENT = 'event: ruleset\nid: 1\ndata: {}\n\n';

const newest = (value: string, revision = 1) => new Response(JSON.stringify({ data: ruleset(revision, value) }));
const nothing = (status: number) => new Response('', { status });

/** A stream that says whatever it is told to until it is cancelled. */
function streaming(begin: (say: () => void) => void, text = EVENT): Response {
  const bytes = new TextEncoder().encode(text);
  const body = new ReadableStream<Uint8Array>({ start: (stream) => begin(() => stream.enqueue(bytes)) });
  return new Response(body, { headers: { 'Content-Type': 'text/event-stream' } });
}

/** A fetch that answers each path from its own script, the last answer for ever, and counts. It heeds no signal. */
function scripted(rulesets: (() => Response)[], streams: (() => Response)[]) {
  const counts = { rulesets: 0, streams: 0 };
  const next = (answers: (() => Response)[]) => (answers.length > 1 ? answers.shift() : answers[0])?.() ?? nothing(500);
  const answer: typeof fetch = async (input) => {
    const isStream = String(input).endsWith('/stream');
    counts[isStream ? 'streams' : 'rulesets'] += 1;
    return next(isStream ? streams : rulesets);
  };
  return { fetch: answer, counts };
}

describe('a client of a server that answers strangely', () => {
  const clients: { close(): Promise<void> }[] = [];
  const begin = (options: Parameters<typeof start>[0]) => {
    const started = start(options);
    clients.push(started.client);
    return started;
  };
  afterEach(() => Promise.all(clients.splice(0).map((client) => client.close())));

  it('starts from what was stored, though the answer is no ruleset', async () => {
    const { fetch } = scripted([() => new Response('<html>')], []);
    let answer = (_text: string): void => undefined;
    const stored = new Promise<string>((resolve) => {
      answer = resolve;
    });
    const { client, events, live } = begin({ fetch, storage: { load: () => stored, save: async () => {} } });
    await once(events, 'told');
    answer(JSON.stringify(ruleset(1, 'stored')));
    await client.ready();
    expect(live()).to.equal('stored');
  });

  it('is told of a change within a second, though a stream has failed to open', async () => {
    const refusals = [
      () => nothing(503),
      () => {
        throw new TypeError('fetch failed');
      },
    ];
    const { fetch } = scripted([() => newest('old'), () => newest('new', 2)], [...refusals, () => streaming(() => {})]);
    const { live, events } = begin({ fetch });
    await once(events, 'change');
    const began = performance.now();
    while (live() !== 'new') await once(events, 'change');
    expect(performance.now() - began).to.be.below(1000);
  });

  it('takes a 404 for no refusal once it had a ruleset', async () => {
    const rulesets = [() => newest('old'), () => nothing(404), () => newest('new', 2)];
    const { fetch } = scripted(rulesets, [() => nothing(503)]);
    const { live, errors, events } = begin({ fetch });
    await once(events, 'change');
    const began = performance.now();
    while (live() !== 'new') await once(events, 'change');
    expect(performance.now() - began).to.be.below(2000);
    expect(errors.map(codeOf)).to.deep.equal(['FAILED']);
  });

  it('polls in no hot loop, whatever interval it is given', async () => {
    for (const pollInterval of [Number.NaN, 0, -1, Number.POSITIVE_INFINITY]) {
      const { fetch, counts } = scripted([() => newest('b')], []);
      const { client } = begin({ fetch, pollInterval, stream: false });
      await client.ready();
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(counts.rulesets, String(pollInterval)).to.equal(1);
    }
  });

  it('fetches a few times a second, however often it is told of a change', async () => {
    let timer: ReturnType<typeof setInterval> | undefined;
    const flood = () =>
      streaming((say) => {
        timer = setInterval(say, 1);
      });
    const { fetch, counts } = scripted([() => newest('b')], [flood]);
    const { client } = begin({ fetch });
    await client.ready();
    await new Promise((resolve) => setTimeout(resolve, 500));
    clearInterval(timer);
    expect(counts.rulesets).to.be.within(2, 5);
  });

  it('hears of a change that comes together with what it does not know', async () => {
    const together = streaming((say) => say(), `${EVENT}event: dance\ndata: {}\n\n:\n\n`);
    const { fetch } = scripted([() => newest('old'), () => newest('new', 2)], [() => together]);
    const { live, events } = begin({ fetch });
    while (live() !== 'new') await once(events, 'change');
  });

  it('asks once for changes that come together', async () => {
    const { opened: reopened, open: reopen } = latch();
    const changes = new Response(EVENT.repeat(50), { headers: { 'Content-Type': 'text/event-stream' } });
    const again = () => {
      reopen();
      return streaming(() => {});
    };
    const { fetch, counts } = scripted([() => newest('b')], [() => changes, again]);
    begin({ fetch });
    await reopened;
    // At first, for what the stream has told, and for what it would have told since it ended.
    expect(counts.rulesets).to.equal(3);
  });

  it('can be closed, though its fetch heeds no signal', async () => {
    const silent = scripted([() => newest('b')], [() => streaming((say) => say())]);
    const { client } = begin({ fetch: silent.fetch });
    await client.ready();
    while (silent.counts.streams === 0) await new Promise(setImmediate);
    await client.close();
    const deaf = begin({ fetch: () => new Promise<Response>(() => {}) });
    await deaf.client.close();
  });
});
