/**
 * Secrets are planted, used, and misused in every operation of every contract: after the answer that first tells them,
 * no answer, no line of the log and no column of the database has them again.
 */
import { expect } from 'chai';
import { open } from '../../src/database/connect.js';
import { type Operation, operations } from '../contract/operations.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { readTables } from '../support/unchanged.js';
import { Ground, type Started } from './server.js';

const EMAIL = 'canary@example.org';
const PASSWORD = 'canary-pässword-Vq7Zr3Kd9Hw1Yt5';

const SETTINGS = {
  BOOTSTRAP_EMAIL: EMAIL,
  BOOTSTRAP_PASSWORD: PASSWORD,
  LOG_LEVEL: 'trace',
  RATE_LIMIT_AUTH: '0',
  RATE_LIMIT_MANAGEMENT: '0',
  RATE_LIMIT_EVALUATION: '0',
  RATE_LIMIT_RULESET: '0',
};

// biome-ignore lint/suspicious/noExplicitAny: what the server answers is what the tests look at
type Json = any;

/** Makes a request that must succeed, and answers what it was told: the one answer that may tell the secret. */
type Ask = (method: string, path: string, body?: object, headers?: Record<string, string>) => Promise<Json>;

interface Canary {
  readonly name: string;
  readonly secret: string;
  /** Nobody can tell a password in a path from a name; the others are known by their form. */
  readonly hasForm: boolean;
}

/** Every kind of secret that there is. A new one is one line here. */
async function plantCanaries(ask: Ask): Promise<{ canaries: Canary[]; token: string; sk: string }> {
  const login = await ask('POST', '/api/v1/auth/login', { email: EMAIL, password: PASSWORD });
  const refreshed = await ask('POST', '/api/v1/auth/refresh', { refresh_token: login.refresh_token });
  const token = refreshed.access_token;
  const owner = { Authorization: `Bearer ${token}` };
  const keys = '/api/v1/environments/prod/api-keys';
  const sk = (await ask('POST', keys, { type: 'sk', name: 'Canary' }, owner)).key;
  const pk = (await ask('POST', keys, { type: 'pk', name: 'Canary' }, owner)).key;
  const secrets: [name: string, secret: string, hasForm?: false][] = [
    ['the password', PASSWORD, false],
    ['the first token', login.access_token],
    ['the first refresh token', login.refresh_token],
    ['the token', token],
    ['the refresh token', refreshed.refresh_token],
    ['a secret key', sk],
    ['a publishable key', pk],
    ['the token of a stream', await streamTokenFor(ask, pk)],
    ['a rotated key', (await ask('POST', `${keys}/rotate`, { grace_period: 60 }, owner)).api_keys[0].key],
    ['a server-side environment key', `ser.${sk}`],
    [
      'a personal token',
      (await ask('POST', '/api/v1/tokens', { name: 'Canary', scopes: ['flags:read'] }, owner)).token,
    ],
    [
      'an invitation',
      (await ask('POST', '/api/v1/invitations', { email: 'new@example.org', role: 'viewer' }, owner)).token,
    ],
  ];
  return { canaries: secrets.map(([name, secret, hasForm = true]) => ({ name, secret, hasForm })), token, sk };
}

async function streamTokenFor(ask: Ask, key: string): Promise<string> {
  const { eventStreams } = await ask('POST', '/ofrep/v1/evaluate/flags', {}, { 'X-API-Key': key });
  return new URL(eventStreams[0].endpoint.requestUri, 'http://localhost').searchParams.get('token') ?? '';
}

interface Misuse {
  readonly url: string;
  readonly method: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

/** Ways to send a secret where it does not belong; none of them may change anything. */
function misuses({ url, row }: Operation, { secret, hasForm }: Canary, good: Record<string, string>): Misuse[] {
  const method = row.method.toUpperCase();
  const json = { 'Content-Type': 'application/json' };
  const text = encodeURIComponent(secret);
  const header = Buffer.from(secret).toString('latin1');
  const inHeaders = [
    { Authorization: header },
    { Authorization: `Basic ${header}` },
    { Authorization: `Bearer x${header}` },
    { 'X-API-Key': `x${header}` },
    { 'X-Environment-Key': `x${header}` },
  ].map((headers) => ({ url, method, headers }));
  const bodies = ['{"password": "x" ', `{"key": ${secret}}`, `{"key": "${secret}"} ${secret}`];
  const inBodies = row.hasBody
    ? [...bodies, ...(hasForm ? [JSON.stringify({ [secret]: secret })] : [JSON.stringify({ colour: secret })])]
    : [];
  // What only reads is tried for what lies there, too.
  const onlyReads = method === 'GET' || row.rateLimit === 'evaluation';
  const inPath = onlyReads && hasForm && /\{/.test(row.path) ? [url.replace(/[^/]+(?=\/|$)$/, text)] : [];
  const empty = row.hasBody ? { headers: { ...good, ...json }, body: '{}' } : { headers: good };
  // The one place where a secret in a query is good; whoever asks for the head of a stream need not wait for its end.
  const inStream = row.produces === 'text/event-stream' ? [{ url: `${url}?token=${text}`, method: 'HEAD' }] : [];
  return [
    // A document is long, and the same for everybody.
    ...(row.tag === 'documents' ? [] : inHeaders),
    { url: `${url}?access_token=${text}`, method, headers: good },
    ...(hasForm ? [{ url: `${url}?project_id=${text}&environment_id=${text}`, method, headers: good }] : []),
    ...inPath.map((path) => ({ url: path, method, ...empty })),
    ...inStream,
    ...inBodies.map((body) => ({ url, method, headers: { ...good, ...json }, body })),
  ];
}

/** What the answer to a request says, headers included. */
async function answerTo(server: Started, { url, method, headers = {}, body }: Misuse): Promise<string> {
  const answer = await fetch(`${server.url}${url}`, { method, headers, ...(body !== undefined && { body }) });
  return `${answer.status} ${JSON.stringify([...answer.headers])} ${await answer.text()}`;
}

for (const kind of databases()) {
  describe(`a secret on ${kind.name}`, function () {
    this.timeout(180_000);
    let ground: Ground;
    let database: TestDatabase;

    before(async () => {
      ground = await Ground.open();
      database = await kind.create();
    });

    after(async () => {
      await ground.clear();
      await database.drop();
    });

    it('is in no answer but the first, in no line of the log, and in no column', async () => {
      const server = await ground.start({ ...SETTINGS, DATABASE_URL: database.url });
      const ask: Ask = async (method, path, body, headers = {}) => {
        const request = { method, headers: { ...headers, 'Content-Type': 'application/json' } };
        const answer = await fetch(`${server.url}${path}`, { ...request, ...(body && { body: JSON.stringify(body) }) });
        expect(answer.status, path).to.be.below(300);
        const told: Json = await answer.json();
        return told.data ?? told;
      };
      const { canaries, token, sk } = await plantCanaries(ask);
      const owner = { Authorization: `Bearer ${token}` };
      const good = ({ contract }: Operation) => (contract === 'native' ? owner : { 'X-API-Key': sk });
      const told: string[] = [];
      for (const canary of canaries) {
        for (const operation of operations) {
          const sent = misuses(operation, canary, good(operation));
          const answers = await Promise.all(sent.map((misuse) => answerTo(server, misuse)));
          for (const [index, answer] of answers.entries()) {
            if (tells(answer, canaries)) told.push(`${canary.name} in ${JSON.stringify(sent[index])}: ${answer}`);
          }
        }
      }
      for (const read of ['/api/v1/audit-log?per_page=200', '/api/v1/audit-log/export']) {
        const answer = await answerTo(server, { url: read, method: 'GET', headers: owner });
        expect(answer).to.match(/^200 .*createApiKey/s);
        if (tells(answer, canaries)) told.push(`${read}: ${answer}`);
      }
      expect(told.slice(0, 3).join('\n'), `${told.length} answers`).to.equal('');

      expect(await server.stop()).to.equal(0);
      const lines = server.logged().split('\n');
      expect(lines.length).to.be.greaterThan(operations.length * canaries.length);
      expect(lines.filter((line) => tells(line, canaries))).to.deep.equal([]);

      const db = await open(database.url);
      const tables = await readTables(db).finally(() => db.destroy());
      expect(tables.find(({ name }) => name === 'audit_log')?.rows).to.not.deep.equal([]);
      expect(tables.filter(({ rows }) => tells(JSON.stringify(rows), canaries)).map(({ name }) => name)).to.deep.equal(
        [],
      );
    });
  });
}

/** Characters in a row that nothing but the secret has: messages of parsers quote as few. */
const FRAGMENT = 8;

/** Every piece of the part of it that is secret. */
function fragmentsOf({ secret, hasForm }: Canary): string[] {
  const part = hasForm ? secret.slice(-36) : secret;
  return Array.from({ length: part.length - FRAGMENT + 1 }, (_, start) => part.slice(start, start + FRAGMENT));
}

/** Whether it has any piece of a secret. */
function tells(text: string, canaries: readonly Canary[]): boolean {
  return canaries.some((canary) => fragmentsOf(canary).some((fragment) => text.includes(fragment)));
}
