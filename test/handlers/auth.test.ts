import { expect } from 'chai';
import { SignJWT } from 'jose';
import { dataOf, expectRefusal } from '../support/answers.js';
import { onEveryDatabase } from '../support/app.js';
import { testClock } from '../support/clock.js';
import { makeMember } from '../support/people.js';

const clock = testClock();

onEveryDatabase(
  'auth',
  (app) => {
    const logIn = (given: object) => {
      const { email, password } = app().first;
      return app().native.call('login', { body: { email, password, ...given } });
    };

    it('answers a bearer token for the right password', async () => {
      const data = dataOf(await logIn({}));
      expect(data).to.include({ token_type: 'Bearer', expires_in: 900 });
      expect(data.access_token).to.match(/^[\w-]+\.[\w-]+\.[\w-]+$/);
    });

    it('takes the email address in any case', async () => {
      dataOf(await logIn({ email: app().first.email.toUpperCase() }));
    });

    it('refuses a wrong password', async () => {
      expectRefusal(await logIn({ password: 'wrong' }), 401, 'INVALID_CREDENTIALS');
    });

    it('takes the password in its own case only', async () => {
      expectRefusal(await logIn({ password: app().first.password.toUpperCase() }), 401, 'INVALID_CREDENTIALS');
    });

    it('gives an unknown user the answer of a wrong password', async () => {
      const wrong = await logIn({ password: 'wrong' });
      const unknown = await logIn({ email: 'nobody@example.org' });
      expect(unknown.status).to.equal(401);
      expect(unknown.body).to.deep.equal(wrong.body);
    });

    it('refuses a login without a password', async () => {
      expectRefusal(
        await app().native.call('login', { body: { email: 'a@b' } }),
        400,
        'VALIDATION_FAILED',
        '/body/password',
      );
    });

    it('tells who the token belongs to', async () => {
      const { native, token, first } = app();
      const me = dataOf(await native.call('getMe', { token }));
      expect(me).to.include({ email: first.email, name: 'Owner', role: 'owner' });
      expect(me.id).to.match(/^usr_/);
      expect(me.organization.name).to.equal('Default organization');
    });

    it('knows no person behind an API key', async () => {
      const { native, sk } = app();
      expectRefusal(await native.call('getMe', { token: sk() }), 403, 'INSUFFICIENT_PERMISSIONS');
    });

    it('refuses a token that somebody else has signed', async () => {
      const forged = await new SignJWT()
        .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
        .setSubject('usr_1')
        .setIssuer('burgee')
        .setAudience('burgee:access')
        .setExpirationTime('1h')
        .sign(new TextEncoder().encode('x'.repeat(32)));
      expectRefusal(await app().native.call('getMe', { token: forged }), 401, 'TOKEN_INVALID');
    });

    it('refuses a token that nobody has signed', async () => {
      const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
      const [, payload] = app().token.split('.');
      const unsigned = `${encode({ alg: 'none', typ: 'JWT' })}.${payload}.`;
      expectRefusal(await app().native.call('getMe', { token: unsigned }), 401, 'TOKEN_INVALID');
    });

    it('refuses the token of a person who is gone', async () => {
      const { native, database } = app();
      const { id, token } = await makeMember(app());
      await database('users').where({ public_id: id }).delete();
      expectRefusal(await native.call('getMe', { token }), 401, 'TOKEN_INVALID');
    });

    it('lets a token work for 15 minutes and not a second longer', async () => {
      const { native } = app();
      const { access_token: token } = dataOf(await logIn({}));
      clock.advance(899);
      dataOf(await native.call('getMe', { token }));
      clock.advance(1);
      expectRefusal(await native.call('getMe', { token }), 401, 'TOKEN_EXPIRED');
    });
  },
  { parts: { now: clock.now } },
);
