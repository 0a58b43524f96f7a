import { expect } from 'chai';
import { createPasswords, type Passwords } from '../../src/credentials/passwords.js';

describe('a password', () => {
  let passwords: Passwords;
  before(async () => {
    passwords = createPasswords();
  });

  it('is kept as an argon2id hash with a salt of its own', async () => {
    const [one, two] = [await passwords.hash('secret'), await passwords.hash('secret')];
    expect(one).to.match(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.to.equal(two);
  });

  it('matches itself and nothing else', async () => {
    const hash = await passwords.hash('pässword ');
    expect(await passwords.matches(hash, 'pässword ')).to.equal(true);
    expect(await passwords.matches(hash, 'pässword')).to.equal(false);
    expect(await passwords.matches(hash, '')).to.equal(false);
  });

  it('never matches for an unknown user', async () => {
    expect(await passwords.matches(undefined, 'nobody')).to.equal(false);
    expect(await passwords.matches(undefined, '')).to.equal(false);
  });
});
