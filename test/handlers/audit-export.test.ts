/** An export whose reader leaves, or loses the right to read, before its end. */
import { once } from 'node:events';
import { type IncomingMessage, request, type Server } from 'node:http';
import { Writable } from 'node:stream';
import { expect } from 'chai';
import { pino } from 'pino';
import type { Parts } from '../../src/app.js';
import { LineStream } from '../../src/http/text-stream.js';
import { repositories } from '../../src/repositories/index.js';
import { onEveryDatabase } from '../support/app.js';
import { addressOf, close, listen } from '../support/listen.js';
import { auditEntry } from '../support/records.js';

/** More than two batches. */
const ENTRIES = 1101;

let pieces: number;
let logged: string;
/** What happens once the first batch is read, and before it is written. */
let meanwhile: (gone: AbortSignal) => Promise<unknown>;
let ended: Promise<void>;
let end: () => void;

/** Watches the stream that the handler has built. */
const native: NonNullable<Parts['native']> = (handlers) => ({
  ...handlers,
  exportAuditLog: async (input, context) => {
    const outcome = await handlers.exportAuditLog(input, context);
    if (outcome.status !== 200) return outcome;
    const built = outcome.body as LineStream;
    return { ...outcome, body: new LineStream((gone) => watched(built, gone)) };
  },
});

async function* watched(built: LineStream, gone: AbortSignal): AsyncGenerator<string> {
  try {
    for await (const piece of built.open(gone)) {
      pieces += 1;
      if (pieces === 1) await meanwhile(gone);
      yield piece;
    }
  } finally {
    end();
  }
}

const sink = new Writable({
  write: (chunk, _encoding, done) => {
    logged += chunk;
    done();
  },
});

onEveryDatabase(
  'an export',
  (app) => {
    let server: Server;

    before(async () => {
      server = await listen(app().http);
      const organization = await app().database('organizations').orderBy('id').first('id');
      const entry = () => auditEntry({ organizationId: organization?.id ?? 0 });
      await repositories(app().database).audit.append(Array.from({ length: ENTRIES }, entry));
    });

    after(() => close(server));

    beforeEach(() => {
      pieces = 0;
      logged = '';
      ended = new Promise((resolve) => {
        end = resolve;
      });
    });

    function ask() {
      const { port } = addressOf(server);
      const headers = { Authorization: `Bearer ${app().token}` };
      return request({ host: '127.0.0.1', port, path: '/api/v1/audit-log/export', headers, agent: false }).end();
    }

    it('reads no more once its reader has left, and calls that no failure', async () => {
      const call = ask();
      meanwhile = async (gone) => {
        call.destroy();
        if (!gone.aborted) await once(gone, 'abort');
      };
      await once(call, 'error');
      await ended;
      expect(pieces).to.equal(1);
      expect(logged).to.equal('');
    });

    it('breaks off when its credential is revoked, so that nobody takes it for whole', async () => {
      meanwhile = () => app().native.call('logout', { token: app().token });
      const call = ask();
      const [answer]: IncomingMessage[] = await once(call, 'response');
      const [error] = await once(answer?.resume() ?? call, 'error');
      expect(error).to.have.property('code', 'ECONNRESET');
      expect(logged).to.include('in the middle of an export');
    });
  },
  { parts: { native, log: pino({ level: 'error' }, sink) } },
);
