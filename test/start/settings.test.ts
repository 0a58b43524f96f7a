import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { expect } from 'chai';
import { readPrint } from './requests.js';
import { Ground, type Settings } from './server.js';

const SECRET = 'pa55-word-of-the-url';

/** Settings that no server can start with, and what names them. */
const WRONG: Readonly<Record<string, readonly [settings: Settings, sentence: RegExp]>> = {
  'a port that is no number': [{ PORT: 'abc' }, /^PORT cannot be used\. .*0 to 65535/],
  'a port out of range': [{ PORT: '65536' }, /^PORT cannot be used\./],
  'an address of another machine': [{ HOST: '192.0.2.1' }, /^HOST is no address of this machine\./],
  'a database of an unknown kind': [
    { DATABASE_URL: `mysql://root:${SECRET}@127.0.0.1/burgee` },
    /^DATABASE_URL cannot be used\. .*sqlite:.*postgres:/,
  ],
  'a database without a file': [{ DATABASE_URL: 'sqlite:' }, /^DATABASE_URL cannot be used: /],
  'a database URL that is none': [
    { DATABASE_URL: `postgres://burgee:/${SECRET}@127.0.0.1/burgee` },
    /^DATABASE_URL cannot be used: .*percent-encoded/,
  ],
  'a Postgres that is not there': [
    { DATABASE_URL: `postgres://burgee:${SECRET}@127.0.0.1:1/burgee` },
    /^DATABASE_URL cannot be used: nothing answers at 127\.0\.0\.1:1/,
  ],
  'an email address that is none': [{ BOOTSTRAP_EMAIL: 'admin' }, /^BOOTSTRAP_EMAIL cannot be used\./],
  'a password that is too short': [
    { BOOTSTRAP_PASSWORD: SECRET.slice(0, 7) },
    /^BOOTSTRAP_PASSWORD cannot be used\. .*8/,
  ],
  'a signing secret that is too short': [{ JWT_SECRET: SECRET }, /^JWT_SECRET cannot be used\. .*32/],
  'an unknown log level': [{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL cannot be used\. .*debug/],
  'a server without credentials for everybody': [
    { AUTH: 'disabled', HOST: '0.0.0.0' },
    /^AUTH cannot be disabled while HOST is no loopback address/,
  ],
  'an unknown way of authentication': [{ AUTH: 'none' }, /^AUTH cannot be used\. .*required, or disabled/],
  'proxies that are believed whatever they say': [{ TRUST_PROXY: 'true' }, /^TRUST_PROXY cannot be used\. .*subnets/],
  'a Redis of an unknown kind': [
    { REDIS_URL: `http://:${SECRET}@127.0.0.1:6379` },
    /^REDIS_URL cannot be used\. .*redis:\/\/.*rediss:/,
  ],
  'a number of workers that is none': [{ WORKERS: '0' }, /^WORKERS cannot be used\. .*1 to 128, or auto/],
  'workers that would each have a database': [
    { WORKERS: '2', DATABASE_URL: 'sqlite::memory:' },
    /^WORKERS cannot share sqlite::memory:.*Set WORKERS to 1/,
  ],
  'a limit below zero': [{ RATE_LIMIT_EVALUATION: '-1' }, /^RATE_LIMIT_EVALUATION cannot be used\./],
};

describe('a wrong setting stops the start with a sentence', () => {
  let ground: Ground;

  beforeEach(async () => {
    ground = await Ground.open();
  });

  afterEach(() => ground.clear());

  async function expectRefusal(settings: Settings, sentence: RegExp): Promise<void> {
    const { code, printed, logged } = await ground.run(settings);
    expect(logged).to.match(sentence);
    expect(logged.trimEnd(), 'one line, no stack').not.to.contain('\n');
    expect(logged).not.to.contain(SECRET);
    expect(printed).to.equal('');
    expect(code).to.equal(1);
  }

  for (const [title, [settings, sentence]] of Object.entries(WRONG)) {
    it(title, () => expectRefusal(settings, sentence));
  }

  it('a folder that cannot be made', async () => {
    await writeFile(join(ground.folder, 'file'), '');
    await expectRefusal(
      { DATABASE_URL: 'sqlite:./file/burgee.db' },
      /^DATABASE_URL cannot be used: the file .*file\/burgee\.db/,
    );
  });

  it('a file that is no database', async () => {
    await writeFile(
      join(ground.folder, 'notes.txt'),
      'not a database, but long enough to be taken for one'.repeat(100),
    );
    await expectRefusal(
      { DATABASE_URL: 'sqlite:./notes.txt' },
      /^DATABASE_URL cannot be used: .* is not an SQLite database/,
    );
  });

  it('several at once: each is named', async () => {
    const { code, logged } = await ground.run({ PORT: 'abc', LOG_LEVEL: 'loud', JWT_SECRET: SECRET });
    expect(
      logged
        .trimEnd()
        .split('\n')
        .map((line) => line.split(' ')[0]),
    ).to.have.members(['PORT', 'LOG_LEVEL', 'JWT_SECRET']);
    expect(code).to.equal(1);
  });

  describe('a port in use', () => {
    let occupant: Server;
    let port: string;

    beforeEach(async () => {
      occupant = createServer().listen(0, '127.0.0.1');
      await once(occupant, 'listening');
      port = `${addressOf(occupant).port}`;
    });

    afterEach(() => {
      occupant.close();
    });

    it('is named', () => expectRefusal({ PORT: port }, /^PORT is in use by another process\./));

    it('does not cost the first credentials', async () => {
      await ground.run({ PORT: port });
      const server = await ground.start({});
      expect(readPrint(server.printed()).keys).to.have.length(6);
    });
  });
});

function addressOf(server: Server): AddressInfo {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address;
}
