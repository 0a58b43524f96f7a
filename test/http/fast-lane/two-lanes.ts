/** Two servers over one database, one with the fast lane and one without, that are asked the same. */
import { Agent, request as httpRequest, type IncomingMessage, type Server } from 'node:http';
import { Writable } from 'node:stream';
import { pino } from 'pino';
import { Ground } from '../../contract/fuzz/ground.js';
import type { GeneratedRequest } from '../../contract/fuzz/requests.js';
import { type TestClock, testClock } from '../../support/clock.js';
import type { TestDatabaseKind } from '../../support/databases.js';
import { addressOf, close, listen } from '../../support/listen.js';

export type SentRequest = Pick<GeneratedRequest, 'method' | 'url' | 'headers' | 'body'>;

/** An answer byte for byte, but for what is another one each time. */
export interface BareAnswer {
  readonly status: number;
  readonly headers: readonly string[];
  readonly body: string;
}

export class TwoLanes {
  readonly #agent = new Agent({ keepAlive: true });
  /** The ids of the requests that took the fast lane. */
  readonly #fast = new Set<string>();
  #asked = 0;

  private constructor(
    readonly ground: Ground,
    private readonly servers: readonly [on: Server, off: Server],
    private readonly closeOther: () => Promise<void>,
    private readonly clock: TestClock,
    fast: Set<string>,
  ) {
    this.#fast = fast;
  }

  static async open(kind: TestDatabaseKind, env: Readonly<Record<string, string>> = {}): Promise<TwoLanes> {
    const fast = new Set<string>();
    const log = pino(
      { level: 'debug' },
      new Writable({ write: (line, _encoding, done) => done(noteFast(fast, line)) }),
    );
    const clock = testClock();
    const ground = await Ground.open(kind, { env, parts: { now: clock.now, log } });
    const other = await ground.app.startAnother({ FAST_LANE: 'off' });
    const servers = [await listen(ground.app.http), await listen(other.http)] as const;
    for (const server of servers) server.keepAliveTimeout = 0; // a connection that ends takes a request along
    return new TwoLanes(ground, servers, other.close, clock, fast);
  }

  /** After so long that each reads anew what the other has stored of identities; both know the key again. */
  async later(): Promise<void> {
    this.clock.advance(60);
    const headers = { 'X-API-Key': this.ground.app.sk() };
    await this.ask({ method: 'GET', url: '/api/v1/ruleset', headers });
  }

  /** What each of them answers, and whether the fast lane did. */
  async ask(request: SentRequest): Promise<{ on: BareAnswer; off: BareAnswer; isFast: boolean }> {
    this.#asked += 1;
    const id = `request-${this.#asked}`;
    const [on, off] = [await this.#send(this.servers[0], request, id), await this.#send(this.servers[1], request, id)];
    return { on, off, isFast: this.#fast.has(id) };
  }

  async close(): Promise<void> {
    this.#agent.destroy();
    await Promise.all(this.servers.map(close));
    await this.closeOther();
    await this.ground.close();
  }

  #send(server: Server, { method, url, headers, body }: SentRequest, id: string): Promise<BareAnswer> {
    const { port } = addressOf(server);
    const sent = { 'X-Request-Id': id, ...headers };
    return new Promise((resolve, reject) => {
      const options = { host: '127.0.0.1', port, method, path: url, agent: this.#agent, headers: sent };
      const asked = httpRequest(options, (incoming) => resolve(read(incoming)));
      asked.on('error', reject);
      asked.end(body);
    });
  }
}

function noteFast(fast: Set<string>, line: Buffer): null {
  const { lane, requestId } = JSON.parse(line.toString());
  if (lane === 'fast') fast.add(requestId);
  return null;
}

/** Ids that nobody has sent, of requests and of identities without a name, and what Flipt's envelope says of the time. */
const OF_THE_MOMENT =
  /(?<=X-Request-Id: )[0-9a-f-]{36}|(?<="requestId":")[0-9a-f-]{36}|(?<="identifier":")[0-9a-f]{32}|(?<="requestDurationMillis":)[\d.]+/g;

async function read(incoming: IncomingMessage): Promise<BareAnswer> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const body = Buffer.concat(chunks).toString('latin1');
  const bare = body.replace(OF_THE_MOMENT, '*');
  const isLeftOut = (name: string) => name === 'Date' || (name === 'Content-Length' && bare !== body);
  const headers = incoming.rawHeaders.flatMap((name, index, all) =>
    index % 2 === 1 || isLeftOut(name) ? [] : [`${name}: ${all[index + 1]}`.replace(OF_THE_MOMENT, '*')],
  );
  return { status: incoming.statusCode ?? 0, headers, body: bare };
}
