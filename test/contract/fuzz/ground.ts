/** A server with something of everything in it, to which any bytes can be sent; and whether they changed anything. */
import { Agent, request as httpRequest, type IncomingMessage, type Server } from 'node:http';
import Database from 'better-sqlite3';
import { logIn, startApp, type TestApp, type TestAppOptions } from '../../support/app.js';
import { type Answer, contractNames } from '../../support/contract.js';
import type { TestDatabaseKind } from '../../support/databases.js';
import { addressOf, close, listen } from '../../support/listen.js';
import { makeMember } from '../../support/people.js';
import { newStreamToken } from '../../support/streams.js';
import { plantIn } from '../places.js';
import type { GeneratedRequest } from './requests.js';
import type { Names } from './values.js';

/** What stands for itself in requests, beside the objects that are planted. */
const WORDS = {
  environment_id: ['dev', 'staging', 'prod'],
  project_id: ['default'],
  variation: ['on', 'off', 'blue'],
  variations: ['on', 'off', 'blue'],
  default_variation: ['on', 'blue'],
  off_variation: ['off', 'red'],
  targeting_keys: ['user-42'],
  attribute: ['country', 'targeting_key'],
  bucket_by: ['targeting_key', 'country'],
  tags: ['checkout'],
  contract_name: contractNames,
  environments: ['dev'],
  client_key: ['client-key-of-dev'],
} as const;

/** What a request is sent with to be let in. */
export interface Credential {
  readonly headers: Readonly<Record<string, string>>;
  readonly query: string;
}

/** Where a test stands; `restore` makes it whole again after what was destroyed. */
export class Ground {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 });
  #observer: Database.Database | undefined;
  #token = '';
  #streamToken = '';

  private constructor(
    private readonly kind: TestDatabaseKind,
    private readonly options: TestAppOptions,
    public app: TestApp,
    private server: Server,
    public names: Names,
  ) {}

  static async open(kind: TestDatabaseKind, options: TestAppOptions = {}): Promise<Ground> {
    const app = await startApp(kind, options);
    const ground = new Ground(kind, options, app, await listenPatiently(app), {});
    ground.#observe();
    await ground.#plant();
    return ground;
  }

  /** The headers or, of a stream, the query that let a request in where these schemes are accepted. */
  credentialFor(schemes: readonly string[]): Credential {
    if (schemes.includes('StreamTokenAuth')) return { headers: {}, query: `token=${this.#streamToken}` };
    return { headers: this.#headersFor(schemes), query: '' };
  }

  #headersFor(schemes: readonly string[]): Readonly<Record<string, string>> {
    if (schemes.length === 0) return {};
    if (schemes.includes('BearerAuth')) return { Authorization: `Bearer ${this.#token}` };
    return schemes.includes('ApiKeyAuth')
      ? { 'X-API-Key': this.app.sk() }
      : { 'X-Environment-Key': `ser.${this.app.sk()}` };
  }

  /** Sends it as it is: nothing is encoded, no header is added but the credential. Of a stream, what comes first. */
  async send({ method, url, headers, body }: GeneratedRequest, credential: Credential): Promise<Answer> {
    const { port } = addressOf(this.server);
    const options = {
      host: '127.0.0.1',
      port,
      method,
      path: withQuery(url, credential.query),
      agent: this.#agent,
      headers: { ...credential.headers, ...headers },
    };
    return new Promise((resolve, reject) => {
      const sent = httpRequest(options, (incoming) => resolve(read(incoming)));
      sent.on('error', reject);
      sent.end(body);
    });
  }

  /** A number that is another one once anything was committed; undefined: this database does not tell. */
  version(): unknown {
    return this.#observer?.pragma('data_version', { simple: true });
  }

  /** Plants anew what may be gone; a server of its own where that is not possible any more. */
  async restore(): Promise<void> {
    try {
      await this.#plant();
    } catch {
      await this.#stop();
      this.app = await startApp(this.kind, this.options);
      this.server = await listenPatiently(this.app);
      this.#observe();
      await this.#plant();
    }
  }

  async close(): Promise<void> {
    this.#agent.destroy();
    await this.#stop();
  }

  async #stop(): Promise<void> {
    this.#observer?.close();
    this.app.beginStop();
    await close(this.server);
    await this.app.stop();
  }

  #observe(): void {
    const { databaseUrl } = this.app;
    const isSqlite = this.kind.name === 'sqlite';
    this.#observer = isSqlite ? new Database(databaseUrl.replace(/^sqlite:/, ''), { readonly: true }) : undefined;
  }

  async #plant(): Promise<void> {
    const { app } = this;
    this.#token = await logIn(app.native, app.first);
    const place = { token: this.#token, query: { project_id: 'default', environment_id: 'prod' } };
    await app.flagify.call('listEnvironments', { key: app.sk() }).then(mustBe200);
    this.#streamToken = await newStreamToken(app);
    const planted = await plantIn(app, place);
    const member = await makeMember(app, { role: 'editor' }, this.#token);
    const all = { ...planted, segment: planted['segment_key'], flag_keys: planted['flag_key'] };
    const found = Object.entries(all).map(([name, value]) => [name, [...wordsOf(name), String(value)]]);
    this.names = {
      ...WORDS,
      ...Object.fromEntries(found),
      user_id: [String(planted['user_id']), member.id],
      email: [app.first.email, member.email],
      password: [app.first.password],
      current_password: [app.first.password],
      new_password: [app.first.password],
    };
  }
}

function withQuery(url: string, query: string): string {
  if (query === '') return url;
  return `${url}${url.includes('?') ? '&' : '?'}${query}`;
}

function wordsOf(name: string): readonly string[] {
  return Object.entries(WORDS).find(([word]) => word === name)?.[1] ?? [];
}

function mustBe200({ status }: Answer): void {
  if (status !== 200) throw new Error(`The key of the Flagify door is answered ${status}.`);
}

/** Connections stay, however long the database is looked at between two requests: one that ends takes a request along. */
async function listenPatiently({ http }: TestApp): Promise<Server> {
  const server = await listen(http);
  server.keepAliveTimeout = 0;
  return server;
}

async function read(incoming: IncomingMessage): Promise<Answer> {
  const { statusCode: status = 0, headers } = incoming;
  const type = String(headers['content-type'] ?? '');
  let text = '';
  incoming.setEncoding('utf8');
  for await (const chunk of incoming) {
    text += chunk;
    if (type.startsWith('text/event-stream')) break;
  }
  const isEmpty = text === '' && !type.startsWith('application/x-ndjson');
  const body = isEmpty ? undefined : type.startsWith('application/json') ? JSON.parse(text) : text;
  return { status, headers, body };
}
