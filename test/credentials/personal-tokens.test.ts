import { expect } from 'chai';
import { isPersonalToken, mintPersonalToken } from '../../src/credentials/personal-tokens.js';
import { hashSecret } from '../../src/credentials/secrets.js';

describe('a personal token', () => {
  it('is one when it was minted here', () => {
    const { token, prefix, tokenId, hash } = mintPersonalToken();
    expect(isPersonalToken(token)).to.equal(true);
    expect(token).to.match(/^bt_[A-Za-z0-9]{8}_[A-Za-z0-9]{36}$/);
    expect(token.startsWith(`${prefix}_`)).to.equal(true);
    expect(prefix).to.equal(`bt_${tokenId}`);
    expect(hash).to.equal(hashSecret(token));
  });

  it('is none with any one character changed, left out or added', () => {
    const { token } = mintPersonalToken();
    for (let at = 0; at < token.length; at += 1) {
      const other = token[at] === 'x' ? 'y' : 'x';
      expect(isPersonalToken(token.slice(0, at) + other + token.slice(at + 1)), `changed at ${at}`).to.equal(false);
      expect(isPersonalToken(token.slice(0, at) + token.slice(at + 1)), `left out at ${at}`).to.equal(false);
    }
    expect(isPersonalToken(`${token}a`)).to.equal(false);
    expect(isPersonalToken(`${token}\n`)).to.equal(false);
  });
});
