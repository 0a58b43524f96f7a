import { expect } from 'chai';
import { SignJWT } from 'jose';
import { createAccessTokens } from '../../src/credentials/access-tokens.js';
import { testClock } from '../support/clock.js';

const SECRET = 'test-only-test-only-test-only-test-only';
const clock = testClock();
const tokens = createAccessTokens(SECRET, clock.now);

/** A token that is right but for the given claims and header. */
function signed(claims: Record<string, unknown>, header: object = {}): Promise<string> {
  const seconds = clock.now().getTime() / 1000;
  const right = { sub: 'usr_1', sid: 'ses_1', iss: 'burgee', aud: 'burgee:access', exp: seconds + 60 };
  return new SignJWT({ ...right, ...claims })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT', ...header })
    .sign(new TextEncoder().encode(SECRET));
}

describe('an access token', () => {
  it('is read by the server that has issued it', async () => {
    const until = (seconds: number) => new Date(clock.now().getTime() + seconds * 1000).toISOString();
    const issued = await tokens.read(await tokens.issue('usr_1', 'ses_1'));
    expect(issued).to.deep.equal({ userId: 'usr_1', sessionId: 'ses_1', expiresAt: until(900) });
    expect(await tokens.read(await signed({}))).to.deep.equal({
      userId: 'usr_1',
      sessionId: 'ses_1',
      expiresAt: until(60),
    });
  });

  it('begins as the seed shows it', async () => {
    expect(await tokens.issue('usr_1', 'ses_1')).to.match(/^eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9\./);
  });

  it('is not read by a server with another secret', async () => {
    const other = createAccessTokens(SECRET.replaceAll('t', 'x'), clock.now);
    expect(await other.read(await tokens.issue('usr_1', 'ses_1'))).to.equal('invalid');
  });

  it('expires after 15 minutes', async () => {
    const token = await tokens.issue('usr_1', 'ses_1');
    clock.advance(900);
    expect(await tokens.read(token)).to.equal('expired');
    clock.advance(-900);
  });

  for (const [title, claims, header] of [
    ['of another kind', { aud: 'burgee:refresh' }, {}],
    ['of another issuer', { iss: 'somebody' }, {}],
    ['without a subject', { sub: undefined }, {}],
    ['without a session', { sid: undefined }, {}],
    ['that never expires', { exp: undefined }, {}],
    ['of another type', {}, { typ: 'at+jwt' }],
    ['signed by another algorithm', {}, { alg: 'HS512' }],
  ] as const) {
    it(`is not one ${title}`, async () => {
      expect(await tokens.read(await signed(claims, header))).to.equal('invalid');
    });
  }

  it('is not just any text', async () => {
    for (const text of ['', 'x', 'a.b.c', '..']) expect(await tokens.read(text)).to.equal('invalid');
  });
});
