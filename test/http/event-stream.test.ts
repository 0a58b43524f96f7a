import { EventEmitter, once } from 'node:events';
import { createServer, type IncomingMessage, request, type Server } from 'node:http';
import { expect } from 'chai';
import { EventStream, eventText } from '../../src/http/event-stream.js';
import { respond } from '../../src/http/respond.js';
import { addressOf, close } from '../support/listen.js';

/** More at a time than any buffer on the way holds for long. */
const LARGE = eventText('large', '1', { text: 'x'.repeat(100_000) });

interface Served {
  /** Pieces that were asked for. */
  pieces: number;
  /** Why `respond` has rejected. */
  failure: unknown;
  readonly ended: Promise<unknown>;
  readonly response: IncomingMessage;
}

describe('a stream of events', () => {
  let server: Server;

  afterEach(() => close(server));

  /** Serves the pieces to a reader who has read nothing yet. */
  async function serve(pieces: (gone: AbortSignal) => AsyncIterable<string>): Promise<Served> {
    let end = () => {};
    const served = { pieces: 0, failure: undefined as unknown, ended: new Promise<void>((resolve) => (end = resolve)) };
    const body = new EventStream(async function* (gone) {
      try {
        for await (const piece of pieces(gone)) {
          served.pieces += 1;
          yield piece;
        }
      } finally {
        end();
      }
    });
    server = createServer((_req, res) => {
      respond(res, { status: 200, body }, { mediaType: 'text/event-stream', isHead: false }).catch((error: unknown) => {
        served.failure = error;
        res.destroy();
      });
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const call = request({ host: '127.0.0.1', port: addressOf(server).port, agent: false }).end();
    const [response] = await once(call, 'response');
    return Object.assign(served, { response });
  }

  it('asks for no more than its reader takes', async () => {
    const served = await serve(async function* () {
      for (;;) yield LARGE;
    });
    // It comes to rest when the buffers on the way are full, a few MB.
    let before = -1;
    while (before !== served.pieces) {
      before = served.pieces;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(before).to.be.within(1, 300);
    for await (const chunk of served.response.setEncoding('utf8')) {
      expect(chunk).to.include('x');
      if (served.pieces > before + 10) break;
    }
  });

  it('is told when its reader leaves, also while it has nothing to say', async () => {
    const served = await serve(async function* (gone) {
      yield eventText('small', '1', {});
      await once(gone, 'abort');
    });
    served.response.destroy();
    await served.ended;
    expect(served.failure).to.equal(undefined);
  });

  it('ends when its reader leaves in the middle of a piece', async () => {
    const served = await serve(async function* () {
      for (;;) yield LARGE;
    });
    await once(served.response, 'readable');
    served.response.destroy();
    await served.ended;
    expect(served.failure).to.equal(undefined);
  });

  it('does not wait for a reader who has left before it began', async () => {
    const events = new EventEmitter();
    server = createServer((_req, res) => {
      res.once('close', () => {
        const body = new EventStream(async function* (gone) {
          yield eventText('small', '1', {});
          if (!gone.aborted) await once(gone, 'abort');
        });
        const writing = { mediaType: 'text/event-stream', isHead: false };
        void respond(res, { status: 200, body }, writing).then(() => events.emit('over'));
      });
      events.emit('request');
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const call = request({ host: '127.0.0.1', port: addressOf(server).port, agent: false }).end();
    call.on('error', () => {});
    await once(events, 'request');
    const over = once(events, 'over');
    call.destroy();
    await over;
  });

  it('that fails breaks off, so that nobody takes it for whole', async () => {
    const served = await serve(async function* () {
      yield eventText('small', '1', {});
      throw new Error('It failed.');
    });
    const [error] = await once(served.response.resume(), 'error');
    expect(error).to.have.property('code', 'ECONNRESET');
    expect(served.failure).to.be.instanceOf(Error).with.property('message', 'It failed.');
  });
});
