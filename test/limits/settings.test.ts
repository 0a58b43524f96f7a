import { expect } from 'chai';
import { readConfig } from '../../src/config.js';

const GOOD = [
  'redis://127.0.0.1',
  'redis://localhost:6379',
  'rediss://cache.example.org:6380/15',
  'redis://:secret@127.0.0.1:6379/0',
  'redis://burgee:p%40ss@[::1]:6379/1',
];

const BAD = [
  'localhost:6379',
  'http://127.0.0.1',
  'redis://',
  'redis:///1',
  'redis://127.0.0.1:65536',
  'redis://127.0.0.1/first',
  'redis://127.0.0.1/0?lazyConnect=true',
  'redis://a b',
  'unix:///run/redis.sock',
];

describe('REDIS_URL', () => {
  for (const url of GOOD) {
    it(`takes ${url}`, () => {
      expect(readConfig({ REDIS_URL: url }).redisUrl).to.equal(url);
    });
  }

  for (const url of BAD) {
    it(`does not take ${url}`, () => {
      expect(() => readConfig({ REDIS_URL: url })).to.throw(/^REDIS_URL cannot be used\. It takes: redis:/);
    });
  }
});
