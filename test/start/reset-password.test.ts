import { expect } from 'chai';
import { databases, type TestDatabase } from '../support/databases.js';
import { logIn, readPrint } from './requests.js';
import { Ground } from './server.js';

for (const kind of databases()) {
  describe(`a password reset from the shell on ${kind.name}`, () => {
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

    it('prints a new one while the server runs, and ends the sessions of the old one', async () => {
      const settings = { DATABASE_URL: database.url };
      const server = await ground.start(settings);
      const { email, password: old } = readPrint(server.printed());
      const token = await logIn(server.url, email, old);

      const { code, printed, logged } = await ground.resetPassword(settings, email.toUpperCase());

      expect({ code, logged }).to.deep.equal({ code: 0, logged: '' });
      expect(printed).to.match(/^[A-Za-z0-9]{20}\n$/);
      const me = await fetch(`${server.url}/api/v1/auth/me`, { headers: { Authorization: `Bearer ${token}` } });
      expect(me.status).to.equal(401);
      expect(await logIn(server.url, email, printed.trim())).to.match(/^eyJ/);
      const body = JSON.stringify({ email, password: old });
      const headers = { 'Content-Type': 'application/json' };
      const refused = await fetch(`${server.url}/api/v1/auth/login`, { method: 'POST', headers, body });
      expect(refused.status).to.equal(401);
    });

    it('says what is wrong in a sentence', async () => {
      const settings = { DATABASE_URL: database.url };
      for (const [given, sentence] of [
        [['nobody@example.org'], /^Nobody has the email address nobody@example\.org in this database\.\n$/],
        [[], /^Name one person by email address: npm run reset-password -- /],
        [['a@b', 'c@d'], /^Name one person by email address/],
      ] as const) {
        const { code, printed, logged } = await ground.resetPassword(settings, ...given);
        expect({ code, printed }).to.deep.equal({ code: 1, printed: '' });
        expect(logged).to.match(sentence);
      }
    });
  });
}

describe('a password reset with a wrong setting', () => {
  it('says which, as the server does', async () => {
    const ground = await Ground.open();
    try {
      const { code, logged } = await ground.resetPassword({ PORT: 'abc' }, 'a@b');
      expect(code).to.equal(1);
      expect(logged).to.match(/^PORT cannot be used\./);
      const away = await ground.resetPassword({ DATABASE_URL: 'postgres://a:b@127.0.0.1:1/c' }, 'a@b');
      expect(away.code).to.equal(1);
      expect(away.logged).to.match(/^DATABASE_URL cannot be used: nothing answers/);
    } finally {
      await ground.clear();
    }
  });
});
