/** The official provider for web pages, as it is published, where it can follow the door's stream of events. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Server } from 'node:http';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { dataOf } from '../../support/answers.js';
import { onOneDatabase } from '../../support/app.js';
import { testClock } from '../../support/clock.js';
import { makeFlag, target } from '../../support/flags.js';
import { addressOf, close, listen } from '../../support/listen.js';
import { requestLog } from '../../support/request-log.js';

const PROGRAM = fileURLToPath(new URL('ofrep-web-stream.process.ts', import.meta.url));
/** Milliseconds within which a change is to arrive. */
const AT_ONCE = 1000;
/** Seconds for which a stream's token is good at most. */
const TWO_HOURS = 7200;
/** Milliseconds: the server asks for up to five seconds before a stream is opened anew, the provider takes another. */
const PATIENCE = 20_000;

const clock = testClock();
const requests = requestLog();

onOneDatabase(
  "OpenFeature's provider for web pages, with an EventSource,",
  (app) => {
    let server: Server;
    let application: ChildProcess;
    let printed: AsyncIterator<string>;
    let flagKey: string;

    before(async () => {
      server = await listen(app().http);
      flagKey = (await makeFlag(app())).key;
      const url = `http://127.0.0.1:${addressOf(server).port}`;
      const program = ['--experimental-eventsource', '--disable-warning=UNDICI-ES', '--import', 'tsx', PROGRAM];
      application = spawn(process.execPath, [...program, url, app().pk(), flagKey], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      if (!application.stdout) throw new Error('The application has no output.');
      printed = createInterface(application.stdout)[Symbol.asyncIterator]();
      expect(await next()).to.equal('false');
    });
    after(async () => {
      const exited = once(application, 'exit');
      application.kill();
      await exited;
      await close(server);
    });

    const next = async () => (await printed.next()).value;
    // With a key, because the session of the tests does not outlast the stream's token.
    const turn = async (enabled: boolean) =>
      dataOf(await target(app(), flagKey, { enabled }, 'prod', { key: app().sk() }));

    it('has each change within a second', async () => {
      for (const enabled of [true, false, true]) {
        const started = performance.now();
        await turn(enabled);
        expect(await next()).to.equal(String(enabled));
        expect(performance.now() - started).to.be.below(AT_ONCE);
      }
    });

    it('goes on with another stream when its token has expired', async () => {
      clock.advance(TWO_HOURS);
      const refused = requests.next('streamEvents', 401);
      server.closeAllConnections();
      await refused;
      await requests.next('evaluateFlags', 200);
      await turn(false);
      expect(await next()).to.equal('false');
    }).timeout(PATIENCE);
  },
  { parts: { log: requests.log, now: clock.now } },
);
