import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'chai';
import { databases, type TestDatabase } from '../support/databases.js';
import { evaluations, logIn, readPrint, splitFlag } from './requests.js';
import { Ground } from './server.js';

const shell = (line: string) => promisify(execFile)('/bin/sh', ['-c', line]);

for (const kind of databases()) {
  describe(`a start on ${kind.name}`, () => {
    let ground: Ground;
    let database: TestDatabase;

    beforeEach(async () => {
      ground = await Ground.open();
      database = await kind.create();
    });

    afterEach(async () => {
      await ground.clear();
      await database.drop();
    });

    it('prints the credentials once, and a line that works when it is pasted', async () => {
      const server = await ground.start({ DATABASE_URL: database.url });
      const first = readPrint(server.printed());
      expect(first.email).to.equal('admin@localhost');
      expect(new Set(first.keys).size).to.equal(6);
      expect(await logIn(server.url, first.email, first.password)).to.match(/^eyJ/);
      const pasted = await shell(`${first.curl} --silent --show-error --write-out '%{http_code}'`);
      expect(pasted.stdout).to.match(/"key":"new-feature".*201$/);
    });

    it('logs nothing secret', async () => {
      const server = await ground.start({ DATABASE_URL: database.url, LOG_LEVEL: 'trace' });
      const { email, password, keys, sk, pk } = readPrint(server.printed());
      const token = await logIn(server.url, email, password);
      await splitFlag(server.url, sk);
      await evaluations(server.url, pk);
      expect(await server.stop()).to.equal(0);
      expect(server.logged()).to.contain('"operationId":"login"');
      const secrets = [password, token, ...keys];
      expect(secrets.filter((secret) => server.logged().includes(secret))).to.deep.equal([]);
    });

    it('prints no credentials the second time, and the first ones work as before', async () => {
      const before = await ground.start({ DATABASE_URL: database.url });
      const { email, password, sk, pk } = readPrint(before.printed());
      const token = await logIn(before.url, email, password);
      await splitFlag(before.url, sk);
      const expected = await evaluations(before.url, pk);
      expect(new Set(expected)).to.deep.equal(new Set(['on', 'off']));
      expect(await before.stop()).to.equal(0);

      const after = await ground.start({ DATABASE_URL: database.url });
      expect(after.printed()).not.to.match(/password|[sp]k_/);
      expect(await evaluations(after.url, pk)).to.deep.equal(expected);
      await logIn(after.url, email, password);
      const me = await fetch(`${after.url}/api/v1/auth/me`, { headers: { Authorization: `Bearer ${token}` } });
      expect(me.status, 'a token of before').to.equal(200);
    });

    it('takes the first owner from BOOTSTRAP_EMAIL and BOOTSTRAP_PASSWORD', async () => {
      const owner = { BOOTSTRAP_EMAIL: 'Ada@Example.org', BOOTSTRAP_PASSWORD: 'correct horse battery staple' };
      const server = await ground.start({ DATABASE_URL: database.url, ...owner });
      expect(await logIn(server.url, 'ada@example.org', owner.BOOTSTRAP_PASSWORD)).to.match(/^eyJ/);
    });

    it('ends with 0 at SIGTERM, though a client keeps its connection', async () => {
      const server = await ground.start({ DATABASE_URL: database.url });
      const agent = new Agent({ keepAlive: true });
      try {
        await new Promise<void>((resolve, reject) => {
          get(`${server.url}/health/ready`, { agent }, (answer) => answer.resume().on('end', resolve)).on(
            'error',
            reject,
          );
        });
        expect(Object.keys(agent.freeSockets)).to.have.length(1);
        expect(await server.stop()).to.equal(0);
      } finally {
        agent.destroy();
      }
    });

    it('ends with 0 at SIGTERM, and ends the streams that are followed', async () => {
      const server = await ground.start({ DATABASE_URL: database.url });
      const { sk } = readPrint(server.printed());
      const stream = await fetch(`${server.url}/api/v1/ruleset/stream`, { headers: { 'X-API-Key': sk } });
      const text = stream.text();
      const began = performance.now();
      expect(await server.stop()).to.equal(0);
      expect(performance.now() - began).to.be.below(5000);
      expect(await text).to.match(/^event: ruleset$/m);
    });
  });
}

describe('a start without any settings', () => {
  it('makes ./data/burgee.db', async () => {
    const ground = await Ground.open();
    try {
      await ground.start({});
      expect(existsSync(join(ground.folder, 'data/burgee.db'))).to.equal(true);
    } finally {
      await ground.clear();
    }
  });
});

describe('a start with AUTH=disabled', () => {
  it('says so in one line, and lets everybody in', async () => {
    const ground = await Ground.open();
    try {
      const server = await ground.start({ AUTH: 'disabled' });
      expect(server.printed()).to.match(/^ {2}AUTH=disabled {2}Who sends no credential may do what the owner may\.$/m);
      expect((await fetch(`${server.url}/api/v1/projects`)).status).to.equal(200);
    } finally {
      await ground.clear();
    }
  });
});

describe('a start with a Redis that is away', () => {
  it('serves all the same, and logs it once', async () => {
    const ground = await Ground.open();
    try {
      const server = await ground.start({ REDIS_URL: 'redis://127.0.0.1:1' });
      for (let times = 0; times < 3; times += 1) {
        expect((await fetch(`${server.url}/api/v1/projects`)).headers.get('x-ratelimit-remaining')).to.equal(
          `${999 - times}`,
        );
      }
      expect(server.logged().match(/Redis is away/g)).to.have.length(1);
      expect(await server.stop()).to.equal(0);
    } finally {
      await ground.clear();
    }
  });
});
