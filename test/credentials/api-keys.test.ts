import { expect } from 'chai';
import { isApiKey, mintApiKey } from '../../src/credentials/api-keys.js';
import { hashSecret } from '../../src/credentials/secrets.js';

describe('an API key', () => {
  it('is well formed when it was minted here, whatever its type and environment', () => {
    for (const environment of ['dev', 'prod', 'eu-west-1', '0', 'x'.repeat(50)]) {
      for (const type of ['sk', 'pk'] as const) {
        const { key, prefix, keyId, hash } = mintApiKey(type, environment);
        expect(isApiKey(key), key).to.equal(true);
        expect(prefix).to.equal(`${type}_${environment}_${keyId}`);
        expect(keyId).to.match(/^[A-Za-z0-9]{8}$/);
        expect(hash)
          .to.equal(hashSecret(key))
          .and.match(/^[0-9a-f]{64}$/);
        expect(key.split('_')).to.have.length(4);
      }
    }
  });

  it('is never minted twice', () => {
    const keys = Array.from({ length: 1000 }, () => mintApiKey('sk', 'prod').key);
    expect(new Set(keys).size).to.equal(1000);
  });

  it('is not well formed with any one character changed, left out or added', () => {
    const { key } = mintApiKey('sk', 'prod');
    for (let at = 0; at < key.length; at += 1) {
      const other = key[at] === 'x' ? 'y' : 'x';
      expect(isApiKey(key.slice(0, at) + other + key.slice(at + 1)), `changed at ${at}`).to.equal(false);
      expect(isApiKey(key.slice(0, at) + key.slice(at + 1)), `left out at ${at}`).to.equal(false);
    }
    expect(isApiKey(`${key}a`)).to.equal(false);
    expect(isApiKey(`${key}\n`)).to.equal(false);
  });

  for (const key of [
    '',
    'sk_prod_AbC12xYz_your-secret-key',
    'sk_prod_AbC12xYz_dGhpcyBpcyBhIHNlY3JldA',
    'pk_dev_XyZ98aBc_Y2xpZW50LXNpZGUta2V5',
    'sdk-prod-xxxxxxxxxxxx',
  ]) {
    it(`is not "${key}"`, () => {
      expect(isApiKey(key)).to.equal(false);
    });
  }
});
